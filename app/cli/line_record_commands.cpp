// SPDX-License-Identifier: Apache-2.0
#include "app/cli/line_record_commands.h"

#include "app/cli/line_commands.h"
#include "app/cli/output.h"
#include "core/base/text.h"
#include "core/engine/next_actions.h"
#include "core/report/ticket_pack.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

/// One line with its past.
struct ShownLine {
    store::ListedLine line;
    QList<store::LineChange> changes;
    QList<report::Exchange> exchanges;
    QList<engine::NextAction> actions;
};

Result<QList<ShownLine>> readShown(
    store::Database &database, const std::vector<qint64> &rows, UtcMs now, QDate today)
{
    const auto lines = store::readListedLines(database, rows, today);
    if (!lines)
        return lines.failure();
    QList<ShownLine> shown;
    for (const store::ListedLine &line : *lines) {
        ShownLine one{.line = line, .changes = {}, .exchanges = {}, .actions = {}};
        const auto changes = store::readLineChanges(database, line.account, line.state.ids);
        if (!changes)
            return changes.failure();
        const auto exchanges = report::readExchanges(database, *changes);
        if (!exchanges)
            return exchanges.failure();
        const auto actions = engine::nextActions(database, line, *changes, now, QTimeZone::systemTimeZone());
        if (!actions)
            return actions.failure();
        one.changes = *changes;
        one.exchanges = *exchanges;
        one.actions = *actions;
        shown.append(one);
    }
    return shown;
}

QJsonArray changesJson(const QList<store::LineChange> &changes)
{
    QJsonArray json;
    for (const store::LineChange &change : changes) {
        QJsonObject one = toJson(change.line);
        one.insert(u"change"_s, change.line.change.value);
        one.insert(u"title"_s, change.title);
        one.insert(u"ticket"_s, change.ticket);
        one.insert(u"createdBy"_s, change.createdBy);
        one.insert(u"attempts"_s, static_cast<int>(change.attempts.size()));
        json.append(one);
    }
    return json;
}

QJsonArray exchangesJson(const QList<report::Exchange> &exchanges)
{
    QJsonArray json;
    for (const report::Exchange &exchange : exchanges)
        json.append(QJsonObject{{u"at"_s, exchange.startedAt}, {u"change"_s, exchange.change.value},
            {u"operation"_s, exchange.operation}, {u"method"_s, exchange.method}, {u"url"_s, exchange.url},
            {u"status"_s, exchange.status}, {u"durationMs"_s, exchange.durationMs.value_or(-1)},
            {u"requestId"_s, exchange.requestId}, {u"carrierId"_s, exchange.carrierId}});
    return json;
}

QJsonArray actionsJson(const QList<engine::NextAction> &actions)
{
    QJsonArray json;
    for (const engine::NextAction &action : actions)
        json.append(QJsonObject{{u"kind"_s, lk::toText(action.kind)},
            {u"verdict"_s, planning::toText(action.verdict)}, {u"allowed"_s, action.isAllowed()},
            {u"why"_s, action.why}});
    return json;
}

QJsonObject shownJson(const ShownLine &shown)
{
    const LineState &state = shown.line.state;
    return {{u"account"_s, shown.line.accountName}, {u"carrier"_s, lk::toText(shown.line.carrier)},
        {u"iccid"_s, state.ids.iccid}, {u"imei"_s, state.ids.imei}, {u"msisdn"_s, state.ids.msisdn},
        {u"status"_s, lk::toText(state.status)}, {u"rawStatus"_s, state.rawStatus},
        {u"ratePlan"_s, state.ratePlan}, {u"customerPlan"_s, state.customer.plan},
        {u"pool"_s, state.customer.pool}, {u"readAt"_s, state.readAt},
        {u"changes"_s, changesJson(shown.changes)}, {u"exchanges"_s, exchangesJson(shown.exchanges)},
        {u"nextActions"_s, actionsJson(shown.actions)}};
}

void sayShown(const ShownLine &shown)
{
    const LineState &state = shown.line.state;
    sayTable({QCoreApplication::translate("Cli", "Line"), state.ids.display()},
        {{u"ICCID"_s, state.ids.iccid}, {u"IMEI"_s, state.ids.imei}, {u"MSISDN"_s, state.ids.msisdn},
            {QCoreApplication::translate("Cli", "Account"), shown.line.accountName},
            {QCoreApplication::translate("Cli", "Status"),
                u"%1 (%2)"_s.arg(displayName(state.status), state.rawStatus)},
            {QCoreApplication::translate("Cli", "Rate plan"), state.ratePlan},
            {QCoreApplication::translate("Cli", "Customer"), displayText(state.customer)},
            {QCoreApplication::translate("Cli", "Read from the carrier"), momentText(state.readAt)}});
    QList<QStringList> rows;
    for (const engine::NextAction &action : shown.actions)
        rows.append({displayName(action.kind), displayName(action.verdict), action.why});
    say({});
    sayTable({QCoreApplication::translate("Cli", "Next"), QCoreApplication::translate("Cli", "Verdict"),
                 QCoreApplication::translate("Cli", "Why")},
        rows);
    rows.clear();
    for (const store::LineChange &change : shown.changes)
        rows.append({u'#' + QString::number(change.line.change.value), displayName(change.line.spec.kind),
            lk::toText(change.line.state), change.ticket, momentText(change.line.updatedAt)});
    if (rows.isEmpty())
        return;
    say({});
    sayTable({QCoreApplication::translate("Cli", "Change"), QCoreApplication::translate("Cli", "What"),
                 QCoreApplication::translate("Cli", "State"), QCoreApplication::translate("Cli", "Reason"),
                 QCoreApplication::translate("Cli", "When")},
        rows);
}

/// The inventory rows of all identifiers; an identifier nobody knows ends the command.
Result<std::vector<qint64>> rowsOf(store::Database &database, const QStringList &words)
{
    std::vector<qint64> rows;
    for (const QString &word : words) {
        const auto found = store::findLineRows(database, TenantId{1}, lineIdsFrom(word));
        if (!found)
            return found.failure();
        if (found->empty())
            return lk::fail(ErrorKind::NotFound,
                QCoreApplication::translate("Cli", "%1 is not in the inventory; nothing was written.")
                    .arg(word));
        for (const qint64 row : *found) {
            if (std::find(rows.begin(), rows.end(), row) == rows.end())
                rows.push_back(row);
        }
    }
    return rows;
}

Result<qint64> writePack(CliSession &session, store::Database &database, const std::vector<qint64> &rows)
{
    const UtcMs now = session.clock().utcNow();
    const BulkChangeId change{session.options().value(u"change"_s).toLongLong()};
    auto pack = report::readTicketPack(database, rows, QDateTime::fromMSecsSinceEpoch(now).date(), change);
    if (!pack)
        return pack.failure();
    pack->madeAt = now;
    pack->madeBy = session.actor().name;
    pack->note = session.options().value(u"reason"_s);
    return report::writeTicketPack(*pack, session.options().value(u"output"_s));
}

} // namespace

void showLine(CliSession &session)
{
    const auto database = session.readDatabase();
    if (!database) {
        session.fail(database.error());
        return;
    }
    const auto rows = rowsOf(**database, session.arguments().mid(1));
    if (!rows) {
        session.fail(rows.error());
        return;
    }
    const UtcMs now = session.clock().utcNow();
    const auto shown = readShown(**database, *rows, now, QDateTime::fromMSecsSinceEpoch(now).date());
    if (!shown) {
        session.fail(shown.error());
        return;
    }
    QJsonArray json;
    for (const ShownLine &one : *shown) {
        if (session.json())
            json.append(shownJson(one));
        else
            sayShown(one);
    }
    if (session.json())
        sayJson(json);
    session.finish(app::kAllDone);
}

void ticketPackCommand(CliSession &session)
{
    const QStringList words = session.arguments();
    if (words.isEmpty() || words.size() > report::kMostTicketLines || !session.options().isSet(u"output"_s)) {
        session.fail({ErrorKind::Usage,
            QCoreApplication::translate("Cli",
                "Usage: linekeeperctl ticket-pack ID… -o PACK.zip [--change N] [--reason TEXT]; at most %1 "
                "lines. "
                "Nothing was written.")
                .arg(report::kMostTicketLines),
            {}});
        return;
    }
    const auto database = session.readDatabase();
    const auto rows = database ? rowsOf(**database, words) : Result<std::vector<qint64>>(database.failure());
    if (!rows) {
        session.fail(rows.error());
        return;
    }
    const auto exchanges = writePack(session, **database, *rows);
    if (!exchanges) {
        session.fail(exchanges.error());
        return;
    }
    const QString path = session.options().value(u"output"_s);
    const int count = pluralCount(*exchanges);
    if (session.json())
        sayJson(QJsonObject{{u"file"_s, path}, {u"lines"_s, static_cast<qint64>(rows->size())},
            {u"exchanges"_s, *exchanges}});
    else
        say(QCoreApplication::translate(
            "Cli", "Written to %1: %n exchange(s). The pack holds no credentials.", nullptr, count)
                .arg(path));
    session.finish(app::kAllDone);
}

} // namespace lk::cli
