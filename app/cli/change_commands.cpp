// SPDX-License-Identifier: Apache-2.0
#include "app/cli/change_commands.h"

#include "app/cli/change_follower.h"
#include "app/cli/output.h"
#include "app/cli/run_options.h"
#include "core/store/change_reading.h"
#include "core/store/inbox_table.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

constexpr qint64 kLinePage = 5'000;
constexpr int kSaidMessages = 20;

std::optional<BulkChangeId> idArgument(CliSession &session, const QString &usage)
{
    bool ok = false;
    const qint64 id = session.arguments().value(0).toLongLong(&ok);
    if (ok && id > 0 && session.arguments().size() == 1)
        return BulkChangeId{id};
    session.fail(
        {ErrorKind::Usage, QCoreApplication::translate("Cli", "Usage: linekeeperctl %1").arg(usage), {}});
    return std::nullopt;
}

Result<BulkChange> existing(store::Database &database, BulkChangeId id)
{
    const auto change = store::readChange(database, id);
    if (!change)
        return change.failure();
    if (!change->has_value())
        return lk::fail(ErrorKind::NotFound,
            QCoreApplication::translate(
                "Cli", "There is no change %1; nothing was done. See: linekeeperctl changes")
                .arg(id.value));
    return **change;
}

/// What carriers' messages report of failures, as JSON; also said, unless JSON is wanted.
Result<QJsonArray> carrierMessages(const CliSession &session, store::Database &database, BulkChangeId id)
{
    const auto messages = store::readFaultsOf(database, id, session.json() ? 100'000 : kSaidMessages + 1);
    if (!messages)
        return messages.failure();
    QJsonArray json;
    for (const store::LineMessage &message : *messages) {
        json.append(QJsonObject{{u"line"_s, message.line.value}, {u"row"_s, message.fileRow},
            {u"ids"_s, message.ids}, {u"receivedAt"_s, message.receivedAt}, {u"says"_s, message.fault}});
        if (session.json())
            continue;
        if (json.size() > kSaidMessages) {
            say(QCoreApplication::translate("Cli", "… and more; see them all with --json."));
            break;
        }
        say(QCoreApplication::translate("Cli", "Row %1, %2: the carrier's message says: %3")
                .arg(QString::number(message.fileRow), message.ids, message.fault));
    }
    return json;
}

Result<QJsonArray> linesOf(store::Database &database, const BulkChange &change, QList<QStringList> &rows)
{
    QJsonArray json;
    for (qint64 from = 0; from < change.counts.total(); from += kLinePage) {
        const auto lines = store::readLines(database, change.id, from, kLinePage);
        if (!lines)
            return lines.failure();
        for (const DeviceChange &line : *lines) {
            json.append(toJson(line));
            rows.append({QString::number(line.fileRow), line.ids.display(), displayName(line.carrier),
                line.beforeText + u" → "_s + line.targetText, toText(line.state),
                QString::number(line.attempts), line.refusal.code, line.reason});
        }
    }
    return json;
}

void sayChange(CliSession &session, store::Database &database, const BulkChange &change,
    const std::optional<QList<QStringList>> &rows)
{
    say(QCoreApplication::translate("Cli", "Change %1 · %2 · %3")
            .arg(change.id.value)
            .arg(change.title, toText(change.state())));
    if (!change.notice.isEmpty())
        say(change.notice);
    say(countsText(change.counts));
    if (const auto messages = carrierMessages(session, database, change.id); !messages)
        complain(messages.error(), false);
    if (rows)
        sayTable({QCoreApplication::translate("Cli", "Row"), QCoreApplication::translate("Cli", "Line"),
                     QCoreApplication::translate("Cli", "Carrier"),
                     QCoreApplication::translate("Cli", "Now → then"),
                     QCoreApplication::translate("Cli", "State"), QCoreApplication::translate("Cli", "Tries"),
                     QCoreApplication::translate("Cli", "Code"), QCoreApplication::translate("Cli", "Why")},
            *rows);
}

void showChange(CliSession &session, BulkChangeId id)
{
    const auto database = session.readDatabase();
    if (!database) {
        session.fail(database.error());
        return;
    }
    const auto change = existing(**database, id);
    if (!change) {
        session.fail(change.error());
        return;
    }
    QList<QStringList> rows;
    const bool withLines = session.options().isSet(u"lines"_s);
    const auto lines = withLines ? linesOf(**database, *change, rows) : Result<QJsonArray>(QJsonArray());
    if (!lines) {
        session.fail(lines.error());
        return;
    }
    if (session.json()) {
        QJsonObject object = toJson(*change);
        const auto messages = carrierMessages(session, **database, id);
        if (messages && !messages->isEmpty())
            object.insert(u"carrierMessages"_s, *messages);
        if (withLines)
            object.insert(u"lines"_s, *lines);
        sayJson(object);
    } else {
        sayChange(session, **database, *change, withLines ? std::optional(rows) : std::nullopt);
    }
    session.finish(change->counts.open() > 0 ? app::kAllDone : exitCodeOf(change->counts));
}

void followChange(CliSession &session, BulkChangeId id)
{
    auto reader = store::StoreReader::open(session.paths().database());
    if (!reader) {
        session.fail(reader.error());
        return;
    }
    auto kept = std::make_shared<std::unique_ptr<store::StoreReader>>(std::move(*reader));
    auto *follower = new ChangeFollower(**kept, id, session.json(), &session);
    QObject::connect(
        follower, &ChangeFollower::failed, &session, [&session](const Error &error) { session.fail(error); });
    QObject::connect(
        follower, &ChangeFollower::settled, &session, [&session, kept](const BulkChange &change) {
            if (session.json())
                sayJson(toJson(change));
            session.finish(exitCodeOf(change.counts));
        });
    follower->start();
}

Result<qint64> carryOut(CliSession &session, BulkChangeId id, const QString &verb, store::WriteSession &write)
{
    const auto change = existing(write.database(), id);
    if (!change)
        return change.failure();
    const QString reason = session.options().value(u"reason"_s);
    if (verb == "cancel"_L1)
        return write.changes().cancelRest(id,
            reason.isEmpty() ? QCoreApplication::translate("Cli", "Cancelled by the operator.") : reason,
            session.actor());
    if (verb == "retry"_L1) {
        const bool notReached = session.options().isSet(u"not-reached"_s);
        const bool both = notReached == session.options().isSet(u"failed"_s);
        qint64 moved = 0;
        for (const auto decision :
            {store::PersonDecision::RetryFailed, store::PersonDecision::RetryNotReached}) {
            if (notReached != (decision == store::PersonDecision::RetryNotReached) && !(both && notReached))
                continue;
            const auto lines = write.changes().decide(id, {}, decision, reason, session.actor());
            if (!lines)
                return lines.failure();
            moved += *lines;
        }
        return moved;
    }
    if (verb == "decide"_L1) {
        const QString as = session.options().value(u"as"_s);
        if (reason.isEmpty() || (as != "applied"_L1 && as != "not-applied"_L1 && as != "give-up"_L1))
            return lk::fail(ErrorKind::Usage,
                QCoreApplication::translate("Cli",
                    "Usage: linekeeperctl decide ID --as applied|not-applied|give-up --reason "
                    "\"why\". Nothing was decided."));
        const auto decision = as == "applied"_L1 ? store::PersonDecision::Applied
            : as == "not-applied"_L1             ? store::PersonDecision::NotAppliedResend
                                                 : store::PersonDecision::GiveUp;
        return write.changes().decide(id, {}, decision, reason, session.actor());
    }
    LK_TRY(write.changes().setPaused(id, verb == "pause"_L1,
        reason.isEmpty() ? QCoreApplication::translate("Cli", "Paused by the operator.") : reason,
        session.actor()));
    return change->counts.open();
}

QString outcomeText(const QString &verb, int lines)
{
    if (verb == "cancel"_L1)
        return QCoreApplication::translate(
            "Cli", "%n line(s) cancelled. What was on its way is still verified.", nullptr, lines);
    if (verb == "retry"_L1)
        return QCoreApplication::translate("Cli", "%n line(s) are waiting again.", nullptr, lines);
    if (verb == "decide"_L1)
        return QCoreApplication::translate("Cli", "%n line(s) decided.", nullptr, lines);
    return verb == "pause"_L1
        ? QCoreApplication::translate("Cli", "Paused; %n line(s) are open.", nullptr, lines)
        : QCoreApplication::translate("Cli", "Resumed; %n line(s) are open.", nullptr, lines);
}

} // namespace

void changesCommand(CliSession &session)
{
    const auto database = session.readDatabase();
    if (!database) {
        session.fail(database.error());
        return;
    }
    const auto changes = store::readChanges(**database, TenantId{1});
    if (!changes) {
        session.fail(changes.error());
        return;
    }
    QJsonArray json;
    QList<QStringList> rows;
    for (const BulkChange &change : *changes) {
        json.append(toJson(change));
        rows.append({QString::number(change.id.value), toText(change.state()), change.title,
            QDateTime::fromMSecsSinceEpoch(change.createdAt, Qt::UTC).toString(u"yyyy-MM-dd HH:mm"_s),
            change.createdBy, countsText(change.counts)});
    }
    if (session.json())
        sayJson(json);
    else if (rows.isEmpty())
        say(QCoreApplication::translate("Cli", "There is no change yet."));
    else
        sayTable({QCoreApplication::translate("Cli", "No."), QCoreApplication::translate("Cli", "State"),
                     QCoreApplication::translate("Cli", "What"),
                     QCoreApplication::translate("Cli", "Started (UTC)"),
                     QCoreApplication::translate("Cli", "By"), QCoreApplication::translate("Cli", "Lines")},
            rows);
    session.finish(app::kAllDone);
}

void changeCommand(CliSession &session)
{
    const auto id = idArgument(session, u"change ID [--follow] [--lines]"_s);
    if (!id)
        return;
    if (session.options().isSet(u"follow"_s))
        followChange(session, *id);
    else
        showChange(session, *id);
}

void startCommand(CliSession &session)
{
    const auto id = idArgument(session, u"start ID [--at TIME]"_s);
    if (!id)
        return;
    const auto at = startFromText(session.options().value(u"at"_s), session.clock().utcNow());
    const auto done = !at
        ? Result<void>(at.failure())
        : store::writeOnce(session.paths(), session.clock(),
            [&](store::WriteSession &write) { return write.changes().setStart(*id, *at, session.actor()); });
    if (!done) {
        session.fail(done.error());
        return;
    }
    say(*at > 0 ? QCoreApplication::translate("Cli", "Change %1 starts at %2.")
                      .arg(id->value)
                      .arg(QDateTime::fromMSecsSinceEpoch(*at).toString(u"yyyy-MM-dd HH:mm t"_s))
                : QCoreApplication::translate("Cli", "Change %1 starts now.").arg(id->value));
    session.finish(app::kAllDone);
}

void priorityCommand(CliSession &session)
{
    const auto id = idArgument(session, u"priority ID --priority N"_s);
    if (!id)
        return;
    bool isNumber = false;
    const int priority = session.options().value(u"priority"_s).toInt(&isNumber);
    const auto done = !isNumber || priority < -9 || priority > 9
        ? Result<void>(lk::fail(ErrorKind::Usage,
            QCoreApplication::translate(
                "Cli", "--priority takes a number from -9 to 9; nothing was changed.")))
        : store::writeOnce(session.paths(), session.clock(), [&](store::WriteSession &write) {
              return write.changes().setPriority(*id, priority, session.actor());
          });
    if (!done) {
        session.fail(done.error());
        return;
    }
    say(QCoreApplication::translate("Cli", "Change %1 has priority %2.").arg(id->value).arg(priority));
    session.finish(app::kAllDone);
}

void orderCommand(CliSession &session, const QString &verb)
{
    const auto id = idArgument(session, verb + u" ID"_s);
    if (!id)
        return;
    qint64 lines = 0;
    const auto done
        = store::writeOnce(session.paths(), session.clock(), [&](store::WriteSession &write) -> Result<void> {
              const auto count = carryOut(session, *id, verb, write);
              if (!count)
                  return count.failure();
              lines = *count;
              return {};
          });
    if (!done) {
        session.fail(done.error());
        return;
    }
    if (session.json())
        sayJson(QJsonObject{{u"id"_s, id->value}, {u"lines"_s, lines}});
    else
        say(outcomeText(verb, static_cast<int>(lines)));
    session.finish(app::kAllDone);
}

} // namespace lk::cli
