// SPDX-License-Identifier: Apache-2.0
#include "core/store/change_table.h"

#include "core/store/index_terms.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

constexpr char kSetPaused[]
    = "UPDATE bulk_change SET paused = :paused, pause_reason = :reason, "
      // Whoever resumes has looked: the guard begins anew, and a start that was missed is now.
      "guard_results = CASE WHEN :paused = 0 THEN '' ELSE guard_results END, guard_stopped = 0, "
      "start_at = CASE WHEN :paused = 0 AND start_at <= :now THEN 0 ELSE start_at END "
      "WHERE id = :id AND paused <> :paused";
constexpr char kSetStart[]
    = "UPDATE bulk_change SET start_at = :at, paused = 0, pause_reason = '' WHERE id = "
      ":id AND start_at > 0 AND finished_at = 0";
constexpr char kSetPriority[]
    = "UPDATE bulk_change SET priority = :priority WHERE id = :id AND finished_at = 0";
constexpr char kLinesOfChange[]
    = "SELECT id, account_id, row_no, state FROM device_change WHERE change_id = :change ORDER BY row_no";
constexpr char kMoveLine[] = "UPDATE device_change SET state = :to, fence = fence + 1, taken = 0, reason = "
                             ":reason, updated_at = :now, "
                             "due_boot = 0 WHERE id = :id AND state = :from";
constexpr char kResetForResend[]
    = "UPDATE device_change SET sends = 0, failures = 0, crashes = 0, before_read_at = 0, handle = '', "
      "report = "
      "'none', accepted = 0, reads = 0, before_reads = 0, history_checked = 0 WHERE id = :id";
constexpr char kLineKeyOf[] = "SELECT line_key, before_customer <> '' FROM device_change WHERE id = :id";
constexpr char kStepState[] = "SELECT CASE WHEN d.spec <> '' THEN d.spec ELSE c.spec END, d.step FROM "
                              "device_change d JOIN bulk_change "
                              "c ON c.id = d.change_id WHERE d.id = :id";
constexpr char kBetweenSteps[]
    = "SELECT id FROM device_change WHERE change_id = :change AND step > 0 AND state IN ('held', 'waiting', "
      "'claimed')";
constexpr char kStepOn[] = "UPDATE device_change SET step = step + 1 WHERE id = :id";
constexpr char kOpenOther[] = "SELECT count(*) FROM device_change WHERE account_id = :account AND line_key = "
                              ":key AND id <> :id AND " LK_OPEN;
constexpr char kOpenCount[]
    = "SELECT coalesce(sum(n), 0) FROM change_count WHERE change_id = :id AND state IN ('held', 'waiting', "
      "'claimed', 'sending', 'awaiting-carrier', 'verifying')";
constexpr char kSetFinished[]
    = "UPDATE bulk_change SET finished_at = :at WHERE id = :id AND (finished_at = 0) <> (:at = 0)";

ChangeEvent eventOf(PersonDecision decision)
{
    switch (decision) {
    case PersonDecision::RetryFailed:
    case PersonDecision::RetryNotReached:
        return ChangeEvent::PersonRetries;
    case PersonDecision::Applied:
        return ChangeEvent::PersonSaysApplied;
    case PersonDecision::NotAppliedResend:
        return ChangeEvent::PersonSaysNotApplied;
    case PersonDecision::GiveUp:
        return ChangeEvent::PersonGivesUp;
    }
    return ChangeEvent::PersonGivesUp;
}

} // namespace

ChangeTable::ChangeTable(Database &database, const Clock &clock, AuditTable &audit, ChangeSet &changeSet)
    : m_database(database),
      m_clock(clock),
      m_audit(audit),
      m_changeSet(changeSet)
{
}

Result<void> ChangeTable::recordLine(BulkChangeId change, const Moved &line, const QString &event,
    ChangeState to, const QString &reason, const audit::Actor &actor)
{
    m_changeSet.lines.append({line.id, change, line.account, line.rowNo, to});
    m_changeSet.changes.insert(change);
    const auto seq = m_audit.append({.actor = actor,
        .action = u"line."_s + event,
        .objectType = u"line"_s,
        .objectId = QString::number(line.id.value),
        .fromState = toText(line.from),
        .toState = toText(to),
        .reason = reason});
    return seq ? Result<void>() : Result<void>(seq.failure());
}

Result<void> ChangeTable::recordChange(
    BulkChangeId id, const QString &action, const QString &reason, const audit::Actor &actor)
{
    m_changeSet.changes.insert(id);
    const auto seq = m_audit.append({.actor = actor,
        .action = action,
        .objectType = u"change"_s,
        .objectId = QString::number(id.value),
        .reason = reason});
    return seq ? Result<void>() : Result<void>(seq.failure());
}

Result<void> ChangeTable::setPaused(
    BulkChangeId id, bool paused, const QString &reason, const audit::Actor &actor)
{
    const auto changed = m_database.statement(kSetPaused)
                             .bind(u":paused"_s, paused ? 1 : 0)
                             .bind(u":reason"_s, paused ? reason : QString())
                             .bind(u":now"_s, m_clock.utcNow())
                             .bind(u":id"_s, id.value)
                             .run();
    if (!changed)
        return changed.failure();
    if (*changed == 0)
        return {}; // it was so already: a second click changes nothing
    return recordChange(id, paused ? u"change.paused"_s : u"change.resumed"_s, reason, actor);
}

Result<void> ChangeTable::setStart(BulkChangeId id, UtcMs at, const audit::Actor &actor)
{
    const auto changed = m_database.statement(kSetStart).bind(u":at"_s, at).bind(u":id"_s, id.value).run();
    if (!changed)
        return changed.failure();
    if (*changed == 0)
        return fail(ErrorKind::Refused,
            QCoreApplication::translate(
                "ChangeTable", "Change %1 does not wait for a start time (any more). Nothing was changed.")
                .arg(id.value));
    return recordChange(id, at > 0 ? u"change.rescheduled"_s : u"change.started"_s,
        at > 0 ? QDateTime::fromMSecsSinceEpoch(at).toString(Qt::ISODate) : QString(), actor);
}

Result<void> ChangeTable::setPriority(BulkChangeId id, int priority, const audit::Actor &actor)
{
    constexpr int kMost = 9;
    const auto changed = m_database.statement(kSetPriority)
                             .bind(u":priority"_s, std::clamp(priority, -kMost, kMost))
                             .bind(u":id"_s, id.value)
                             .run();
    if (!changed)
        return changed.failure();
    if (*changed == 0)
        return fail(ErrorKind::Refused,
            QCoreApplication::translate("ChangeTable", "Change %1 is not open. Nothing was changed.")
                .arg(id.value));
    return recordChange(id, u"change.priority-set"_s, QString::number(priority), actor);
}

Result<QList<ChangeTable::Moved>> ChangeTable::linesIn(BulkChangeId id, const QList<ChangeState> &states)
{
    auto rows = m_database.statement(kLinesOfChange).bind(u":change"_s, id.value).query();
    if (!rows)
        return rows.failure();
    QList<Moved> lines;
    while (rows->next()) {
        const auto state = changeStateFromText(rows->text(3));
        if (state && states.contains(*state))
            lines.append(
                {DeviceChangeId{rows->number(0)}, AccountId{rows->number(1)}, rows->number(2), *state});
    }
    return lines;
}

Result<QSet<DeviceChangeId>> ChangeTable::linesBetweenSteps(BulkChangeId id)
{
    auto rows = m_database.statement(kBetweenSteps).bind(u":change"_s, id.value).query();
    if (!rows)
        return rows.failure();
    QSet<DeviceChangeId> lines;
    while (rows->next())
        lines.insert(DeviceChangeId{rows->number(0)});
    return lines;
}

QString firstStepStays()
{
    return QCoreApplication::translate(
        "ChangeTable", "Its first step, the other rate plan, had been done and stays.");
}

Result<qint64> ChangeTable::cancelRest(BulkChangeId id, const QString &reason, const audit::Actor &actor)
{
    const auto lines = linesIn(id, {ChangeState::Held, ChangeState::Waiting, ChangeState::Claimed});
    if (!lines)
        return lines.failure();
    const auto halfDone = linesBetweenSteps(id);
    if (!halfDone)
        return halfDone.failure();
    LK_TRY(recordChange(id, u"change.cancelled"_s, reason, actor));
    for (const Moved &line : *lines) {
        const QString why = halfDone->contains(line.id) ? QString(reason + u' ' + firstStepStays()) : reason;
        LK_TRY(m_database.statement(kMoveLine)
                   .bind(u":to"_s, toText(ChangeState::Cancelled))
                   .bind(u":reason"_s, why)
                   .bind(u":now"_s, m_clock.utcNow())
                   .bind(u":id"_s, line.id.value)
                   .bind(u":from"_s, toText(line.from))
                   .run());
        LK_TRY(recordLine(id, line, toText(ChangeEvent::Cancelled), ChangeState::Cancelled, why, actor));
    }
    LK_TRY(refreshFinished(m_database, m_audit, m_changeSet, id, m_clock.utcNow()));
    return lines->size();
}

Result<ChangeEvent> ChangeTable::eventFor(const Moved &line, PersonDecision decision)
{
    if (decision != PersonDecision::Applied)
        return eventOf(decision);
    auto rows = m_database.statement(kStepState).bind(u":id"_s, line.id.value).query();
    if (!rows)
        return rows.failure();
    const auto spec = rows->next()
        ? changeSpecFromJson(QJsonDocument::fromJson(rows->text(0).toUtf8()).object())
        : std::nullopt;
    // "It was applied" is said of what was sent. The step after it was not.
    return spec && hasPlanFirst(*spec) && rows->integer(1) == 0 ? ChangeEvent::PersonSaysStepApplied
                                                                : ChangeEvent::PersonSaysApplied;
}

Result<bool> ChangeTable::canReopen(const Moved &line)
{
    QString key;
    {
        auto rows = m_database.statement(kLineKeyOf).bind(u":id"_s, line.id.value).query();
        if (!rows)
            return rows.failure();
        // A local change is made with its creation or not at all: it takes a new plan.
        if (!rows->next() || rows->flag(1))
            return false;
        key = rows->text(0);
    }
    auto rows = m_database.statement(kOpenOther)
                    .bind(u":account"_s, line.account.value)
                    .bind(u":key"_s, key)
                    .bind(u":id"_s, line.id.value)
                    .query();
    if (!rows)
        return rows.failure();
    return rows->next() && rows->number(0) == 0;
}

Result<bool> ChangeTable::decideLine(BulkChangeId id, const Moved &line, PersonDecision decision,
    const QString &reason, const audit::Actor &actor)
{
    const auto event = eventFor(line, decision);
    if (!event)
        return event.failure();
    const auto to = next(line.from, *event);
    if (!to)
        return false;
    QString why = reason;
    if (!isSettled(*to)) {
        const auto free = canReopen(line);
        if (!free || !*free)
            return free;
        LK_TRY(m_database.statement(kResetForResend).bind(u":id"_s, line.id.value).run());
    } else if (*event == ChangeEvent::PersonSaysStepApplied) {
        LK_TRY(m_database.statement(kStepOn).bind(u":id"_s, line.id.value).run());
        why += u' '
            + QCoreApplication::translate("ChangeTable",
                "That was the first step, the other rate plan. The second one was not sent; a retry sends "
                "it.");
    }
    LK_TRY(m_database.statement(kMoveLine)
               .bind(u":to"_s, toText(*to))
               .bind(u":reason"_s, why)
               .bind(u":now"_s, m_clock.utcNow())
               .bind(u":id"_s, line.id.value)
               .bind(u":from"_s, toText(line.from))
               .run());
    LK_TRY(recordLine(id, line, toText(*event), *to, why, actor));
    return true;
}

Result<qint64> ChangeTable::decide(BulkChangeId id, const QList<DeviceChangeId> &lines,
    PersonDecision decision, const QString &reason, const audit::Actor &actor)
{
    // "Retry what failed" must not send what somebody took back, nor the other way round.
    const QList<ChangeState> concerned = decision == PersonDecision::RetryNotReached
        ? QList<ChangeState>{ChangeState::Cancelled}
        : QList<ChangeState>{ChangeState::Failed, ChangeState::Unknown, ChangeState::DeadLetter};
    const auto candidates = linesIn(id, concerned);
    if (!candidates)
        return candidates.failure();
    const QSet<DeviceChangeId> wanted(lines.begin(), lines.end());
    qint64 moved = 0;
    for (const Moved &line : *candidates) {
        if (!wanted.isEmpty() && !wanted.contains(line.id))
            continue;
        const auto done = decideLine(id, line, decision, reason, actor);
        if (!done)
            return done.failure();
        moved += *done ? 1 : 0;
    }
    LK_TRY(refreshFinished(m_database, m_audit, m_changeSet, id, m_clock.utcNow()));
    return moved;
}

Result<void> refreshFinished(
    Database &database, AuditTable &audit, ChangeSet &changeSet, BulkChangeId id, UtcMs now)
{
    bool open = false;
    {
        auto rows = database.statement(kOpenCount).bind(u":id"_s, id.value).query();
        if (!rows)
            return rows.failure();
        open = rows->next() && rows->number(0) > 0;
    }
    const auto changed
        = database.statement(kSetFinished).bind(u":at"_s, open ? 0 : now).bind(u":id"_s, id.value).run();
    if (!changed)
        return changed.failure();
    changeSet.changes.insert(id);
    if (*changed == 0)
        return {};
    const auto seq = audit.append({.actor = {.name = u"engine"_s},
        .action = open ? u"change.reopened"_s : u"change.finished"_s,
        .objectType = u"change"_s,
        .objectId = QString::number(id.value)});
    return seq ? Result<void>() : Result<void>(seq.failure());
}

} // namespace lk::store
