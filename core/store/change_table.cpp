// SPDX-License-Identifier: Apache-2.0
#include "core/store/change_table.h"

#include <QCoreApplication>
#include <QDateTime>
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
constexpr char kBetweenSteps[]
    = "SELECT id FROM device_change WHERE change_id = :change AND step > 0 AND state IN ('held', 'waiting', "
      "'claimed')";
constexpr char kOpenCount[]
    = "SELECT coalesce(sum(n), 0) FROM change_count WHERE change_id = :id AND state IN ('held', 'waiting', "
      "'claimed', 'sending', 'awaiting-carrier', 'verifying')";
constexpr char kSetFinished[]
    = "UPDATE bulk_change SET finished_at = :at WHERE id = :id AND (finished_at = 0) <> (:at = 0)";

} // namespace

ChangeTable::ChangeTable(Database &database, const Clock &clock, AuditTable &audit, ChangeSet &changeSet)
    : m_database(database),
      m_clock(clock),
      m_audit(audit),
      m_changeSet(changeSet)
{
}

Result<void> ChangeTable::moveLine(BulkChangeId change, const Moved &line, ChangeEvent event, ChangeState to,
    const QString &reason, const audit::Actor &actor)
{
    LK_TRY(m_database.statement(kMoveLine)
               .bind(u":to"_s, toText(to))
               .bind(u":reason"_s, reason)
               .bind(u":now"_s, m_clock.utcNow())
               .bind(u":id"_s, line.id.value)
               .bind(u":from"_s, toText(line.from))
               .run());
    return recordLine(change, line, toText(event), to, reason, actor);
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
        LK_TRY(moveLine(id, line, ChangeEvent::Cancelled, ChangeState::Cancelled, why, actor));
    }
    LK_TRY(refreshFinished(m_database, m_audit, m_changeSet, id, m_clock.utcNow()));
    return lines->size();
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
