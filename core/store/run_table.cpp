// SPDX-License-Identifier: Apache-2.0
#include "core/store/run_table.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

/// A start that was missed by more than this asks a person first: nobody may be watching any more.
constexpr UtcMs kMissedAfter = 15 * 60'000;
constexpr qint64 kAllRows = std::numeric_limits<qint64>::max();

constexpr char kBegin[] = "UPDATE bulk_change SET run = :run, priority = :priority, start_at = :start WHERE "
                          "id = :id";
constexpr char kRunning[]
    = "SELECT id, priority, released, title, run FROM bulk_change WHERE finished_at = 0 AND paused = "
      "0 AND start_at = 0 AND hold_until = 0 ORDER BY priority DESC, id";
constexpr char kProgress[] = "SELECT run, stage, released, stage_settled, guard_results, paused FROM "
                             "bulk_change WHERE id = :id";
constexpr char kDueStarts[]
    = "SELECT id FROM bulk_change WHERE finished_at = 0 AND paused = 0 AND start_at > 0 AND start_at <= :now";
constexpr char kStart[] = "UPDATE bulk_change SET start_at = 0 WHERE id = :id";
constexpr char kStartAt[] = "SELECT start_at FROM bulk_change WHERE id = :id";
constexpr char kPause[] = "UPDATE bulk_change SET paused = 1, pause_reason = :reason, guard_stopped = :guard "
                          "WHERE id = :id AND paused = 0";
constexpr char kOverHolds[]
    = "SELECT id FROM bulk_change WHERE finished_at = 0 AND paused = 0 AND hold_until "
      "> 0 AND hold_until <= :now";
constexpr char kHold[] = "UPDATE bulk_change SET hold_until = :until WHERE id = :id";
constexpr char kStage[] = "UPDATE bulk_change SET stage = :stage, released = :released, stage_settled = "
                          ":settled, hold_until = 0 WHERE id = :id";
constexpr char kLastOfStage[]
    = "SELECT row_no FROM device_change WHERE change_id = :id AND state IN ('waiting', 'held') AND row_no >= "
      ":from ORDER BY row_no LIMIT 1 OFFSET :skip";
constexpr char kOpenInStage[]
    = "SELECT count(*) FROM device_change WHERE change_id = :id AND row_no < :released AND state IN ('held', "
      "'waiting', 'claimed', 'sending', 'awaiting-carrier', 'verifying')";
constexpr char kGuard[] = "UPDATE bulk_change SET guard_results = :results WHERE id = :id";
constexpr char kCountsOf[] = "SELECT state, sum(n) FROM change_count WHERE change_id = :id GROUP BY state";
constexpr char kNextMoment[]
    = "SELECT min(moment) FROM (SELECT start_at AS moment FROM bulk_change WHERE finished_at = 0 AND paused "
      "= "
      "0 AND start_at > 0 UNION ALL SELECT hold_until FROM bulk_change WHERE finished_at = 0 AND paused = 0 "
      "AND hold_until > 0)";
constexpr char kBehind[]
    = "SELECT min(h.id), h.change_id, h.row_no FROM device_change h WHERE h.state = 'held' AND h.account_id "
      "= "
      ":account AND NOT EXISTS (SELECT 1 FROM device_change o WHERE o.account_id = h.account_id AND "
      "o.line_key = h.line_key AND o.state IN ('waiting', 'claimed', 'sending', 'awaiting-carrier', "
      "'verifying')) GROUP BY h.line_key LIMIT 200";
constexpr char kReleaseHeld[]
    = "UPDATE device_change SET state = 'waiting', reason = '', updated_at = :now WHERE "
      "id = :id AND state = 'held'";

QString clockText(UtcMs moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment).toString(u"yyyy-MM-dd HH:mm t"_s);
}

const audit::Actor &runActor()
{
    static const audit::Actor kEngine{u"engine"_s, {}, u"Worker"_s, {}};
    return kEngine;
}

/// The hours of a stored order. They were checked when they were stored; hours that cannot be read any more
/// are open at no time.
std::optional<TimeWindow> hoursIn(const QString &run)
{
    const QJsonValue hours = QJsonDocument::fromJson(run.toUtf8()).object().value("hours"_L1);
    if (hours.toObject().isEmpty())
        return std::nullopt;
    const auto window = TimeWindow::fromJson(hours);
    return window ? *window : TimeWindow();
}

/// Lines a carrier is asked about: what was already so, or taken back, is none.
qint64 linesSent(const StateCounts &counts)
{
    return counts.total() - counts.of(ChangeState::NoOp) - counts.of(ChangeState::Cancelled);
}

} // namespace

RunTable::RunTable(Database &database, const Clock &clock, AuditTable &audit, ChangeSet &changeSet)
    : m_database(database),
      m_clock(clock),
      m_audit(audit),
      m_changeSet(changeSet)
{
}

Result<void> RunTable::record(BulkChangeId id, const QString &action, const QString &reason)
{
    m_changeSet.changes.insert(id);
    const auto seq = m_audit.append({.actor = runActor(),
        .action = action,
        .objectType = u"change"_s,
        .objectId = QString::number(id.value),
        .reason = reason});
    return seq ? Result<void>() : Result<void>(seq.failure());
}

Result<StateCounts> RunTable::countsOf(BulkChangeId id)
{
    auto rows = m_database.statement(kCountsOf).bind(u":id"_s, id.value).query();
    if (!rows)
        return rows.failure();
    StateCounts counts;
    while (rows->next()) {
        if (const auto state = changeStateFromText(rows->text(0)))
            counts.of(*state) = rows->number(1);
    }
    return counts;
}

Result<std::optional<RunTable::Progress>> RunTable::progressOf(BulkChangeId id)
{
    auto rows = m_database.statement(kProgress).bind(u":id"_s, id.value).query();
    if (!rows)
        return rows.failure();
    if (!rows->next())
        return std::optional<Progress>();
    const auto order = runOrderFromJson(QJsonDocument::fromJson(rows->text(0).toUtf8()).object());
    // Stages that cannot be read any more must not become "everything at once".
    if (!order)
        return order.failure();
    return std::optional<Progress>({.order = *order,
        .stage = rows->integer(1),
        .released = rows->number(2),
        .stageSettled = rows->number(3),
        .guardResults = rows->text(4),
        .paused = rows->flag(5)});
}

Result<void> RunTable::begin(BulkChangeId id, const RunOrder &order)
{
    LK_TRY(
        m_database.statement(kBegin)
            .bind(u":run"_s, QString::fromUtf8(QJsonDocument(toJson(order)).toJson(QJsonDocument::Compact)))
            .bind(u":priority"_s, order.priority)
            .bind(u":start"_s, order.startAt)
            .bind(u":id"_s, id.value)
            .run());
    return order.stages.isEmpty() ? Result<void>() : releaseStage(id, order, 0);
}

/// Lets the lines of a stage go; the last stage is everything that is left.
Result<void> RunTable::releaseStage(BulkChangeId id, const RunOrder &order, int stage)
{
    const auto counts = countsOf(id);
    const auto progress = progressOf(id);
    if (!counts || !progress)
        return counts ? progress.failure() : counts.failure();
    const QList<qint64> ends = stageEnds(order, linesSent(*counts));
    const bool first = stage == 0;
    const bool last = stage >= ends.size() - 1;
    qint64 released = kAllRows;
    if (!last) {
        const qint64 lines = ends.at(stage) - (first ? 0 : ends.at(stage - 1));
        auto row = m_database.statement(kLastOfStage)
                       .bind(u":id"_s, id.value)
                       .bind(u":from"_s, first ? 0 : (*progress)->released)
                       .bind(u":skip"_s, lines - 1)
                       .query();
        if (!row)
            return row.failure();
        released = row->next() ? row->number(0) + 1 : kAllRows;
    }
    qint64 open = 0;
    if (released != kAllRows) {
        auto row = m_database.statement(kOpenInStage)
                       .bind(u":id"_s, id.value)
                       .bind(u":released"_s, released)
                       .query();
        if (!row)
            return row.failure();
        open = row->next() ? row->number(0) : 0;
    }
    LK_TRY(m_database.statement(kStage)
               .bind(u":stage"_s, stage)
               .bind(u":released"_s, released)
               .bind(u":settled"_s, counts->settled() + open)
               .bind(u":id"_s, id.value)
               .run());
    if (first)
        return {};
    return record(id, u"change.stage-began"_s,
        QCoreApplication::translate("RunTable", "Stage %1 of %2 began.").arg(stage + 1).arg(ends.size()));
}

Result<QList<BulkChangeId>> RunTable::changesWhere(const char *sql, UtcMs now)
{
    auto rows = m_database.statement(sql).bind(u":now"_s, now).query();
    if (!rows)
        return rows.failure();
    QList<BulkChangeId> found;
    while (rows->next())
        found.append(BulkChangeId{rows->number(0)});
    return found;
}

Result<void> RunTable::startDue(UtcMs now)
{
    const auto due = changesWhere(kDueStarts, now);
    if (!due)
        return due.failure();
    for (const BulkChangeId id : *due) {
        UtcMs planned = now;
        {
            auto row = m_database.statement(kStartAt).bind(u":id"_s, id.value).query();
            if (!row)
                return row.failure();
            planned = row->next() ? row->number(0) : now;
        }
        if (now - planned <= kMissedAfter) {
            LK_TRY(m_database.statement(kStart).bind(u":id"_s, id.value).run());
            LK_TRY(record(id, u"change.started"_s,
                QCoreApplication::translate("RunTable", "Started as scheduled for %1.")
                    .arg(clockText(planned))));
            continue;
        }
        const QString why = QCoreApplication::translate("RunTable",
            "Its start at %1 passed while the queue was not running. Nothing was sent. Resume to start it "
            "now, or give it another time.")
                                .arg(clockText(planned));
        LK_TRY(m_database.statement(kPause)
                   .bind(u":reason"_s, why)
                   .bind(u":guard"_s, 0)
                   .bind(u":id"_s, id.value)
                   .run());
        LK_TRY(record(id, u"change.start-missed"_s, why));
    }
    return {};
}

Result<void> RunTable::endHolds(UtcMs now)
{
    const auto over = changesWhere(kOverHolds, now);
    if (!over)
        return over.failure();
    for (const BulkChangeId id : *over) {
        const auto progress = progressOf(id);
        if (!progress)
            return progress.failure();
        if (*progress)
            LK_TRY(releaseStage(id, (*progress)->order, (*progress)->stage + 1));
    }
    return {};
}

Result<void> RunTable::releaseBehind(AccountId account)
{
    struct Held {
        DeviceChangeId id;
        BulkChangeId change;
        qint64 rowNo = 0;
    };
    QList<Held> free;
    {
        auto rows = m_database.statement(kBehind).bind(u":account"_s, account.value).query();
        if (!rows)
            return rows.failure();
        while (rows->next())
            free.append({DeviceChangeId{rows->number(0)}, BulkChangeId{rows->number(1)}, rows->number(2)});
    }
    for (const Held &line : std::as_const(free)) {
        LK_TRY(m_database.statement(kReleaseHeld)
                   .bind(u":now"_s, m_clock.utcNow())
                   .bind(u":id"_s, line.id.value)
                   .run());
        m_changeSet.lines.append({line.id, line.change, account, line.rowNo, ChangeState::Waiting});
        m_changeSet.changes.insert(line.change);
        const auto seq = m_audit.append({.actor = runActor(),
            .action = u"line.released"_s,
            .objectType = u"line"_s,
            .objectId = QString::number(line.id.value),
            .fromState = toText(ChangeState::Held),
            .toState = toText(ChangeState::Waiting),
            .reason = QCoreApplication::translate(
                "RunTable", "The other change has finished with the line; it waits for its turn.")});
        if (!seq)
            return seq.failure();
    }
    return {};
}

Result<QList<RunningChange>> RunTable::running(AccountId account)
{
    const UtcMs now = m_clock.utcNow();
    LK_TRY(startDue(now));
    LK_TRY(endHolds(now));
    LK_TRY(releaseBehind(account));
    auto rows = m_database.statement(kRunning).query();
    if (!rows)
        return rows.failure();
    QList<RunningChange> running;
    while (rows->next())
        running.append({BulkChangeId{rows->number(0)}, rows->integer(1), rows->number(2), rows->text(3),
            hoursIn(rows->text(4))});
    return running;
}

Result<void> RunTable::noteSettled(BulkChangeId id, ChangeState to, ErrorClass why)
{
    const auto progress = progressOf(id);
    if (!progress)
        return progress.failure();
    if (!*progress)
        return {};
    LK_TRY(checkGuard(id, **progress, to, why));
    return checkStage(id, **progress);
}

Result<void> RunTable::noteSettledAgain(BulkChangeId id)
{
    const auto progress = progressOf(id);
    if (!progress)
        return progress.failure();
    return *progress ? checkStage(id, **progress) : Result<void>();
}

Result<void> RunTable::checkGuard(BulkChangeId id, const Progress &progress, ChangeState to, ErrorClass why)
{
    const GuardRule &rule = progress.order.guard;
    const bool bad = to == ChangeState::Failed || to == ChangeState::Unknown || to == ChangeState::DeadLetter;
    if (!rule.on || (!bad && to != ChangeState::Succeeded))
        return {};
    GuardMemory memory(progress.guardResults);
    memory.note(!bad ? GuardResult::Good : stopsAccount(why) ? GuardResult::Auth : GuardResult::Bad, rule);
    LK_TRY(m_database.statement(kGuard).bind(u":results"_s, memory.stored()).bind(u":id"_s, id.value).run());
    const auto stop = memory.stopReason(rule);
    if (!stop || progress.paused)
        return {};
    const auto counts = countsOf(id);
    if (!counts)
        return counts.failure();
    const qint64 untouched
        = counts->of(ChangeState::Waiting) + counts->of(ChangeState::Held) + counts->of(ChangeState::Claimed);
    if (untouched == 0)
        return {};
    const qint64 all = linesSent(*counts);
    const int left = pluralCount(untouched);
    const QString reason = QCoreApplication::translate(
        "RunTable", "Stopped by the guard at %1 of %2: %3. %n line(s) are untouched.", nullptr, left)
                               .arg(all - untouched)
                               .arg(all)
                               .arg(*stop);
    LK_TRY(m_database.statement(kPause)
               .bind(u":reason"_s, reason)
               .bind(u":guard"_s, 1)
               .bind(u":id"_s, id.value)
               .run());
    return record(id, u"change.stopped-by-guard"_s, reason);
}

Result<void> RunTable::checkStage(BulkChangeId id, const Progress &progress)
{
    if (progress.released == kAllRows)
        return {};
    const auto counts = countsOf(id);
    if (!counts)
        return counts.failure();
    if (counts->settled() < progress.stageSettled)
        return {};
    // Lines of later stages may have been taken back meanwhile: the stage itself is asked before it ends.
    qint64 open = 0;
    {
        auto row = m_database.statement(kOpenInStage)
                       .bind(u":id"_s, id.value)
                       .bind(u":released"_s, progress.released)
                       .query();
        if (!row)
            return row.failure();
        open = row->next() ? row->number(0) : 0;
    }
    if (open > 0) {
        const auto later = m_database.statement(kStage)
                               .bind(u":stage"_s, progress.stage)
                               .bind(u":released"_s, progress.released)
                               .bind(u":settled"_s, counts->settled() + open)
                               .bind(u":id"_s, id.value)
                               .run();
        return later ? Result<void>() : Result<void>(later.failure());
    }
    if (progress.order.hold.count() <= 0)
        return releaseStage(id, progress.order, progress.stage + 1);
    const UtcMs until = m_clock.utcNow()
        + std::chrono::duration_cast<std::chrono::milliseconds>(progress.order.hold).count();
    LK_TRY(m_database.statement(kHold).bind(u":until"_s, until).bind(u":id"_s, id.value).run());
    return record(id, u"change.stage-done"_s,
        QCoreApplication::translate("RunTable", "Stage %1 is done; the next one begins at %2.")
            .arg(progress.stage + 1)
            .arg(clockText(until)));
}

Result<std::optional<UtcMs>> RunTable::nextMoment()
{
    auto row = m_database.statement(kNextMoment).query();
    if (!row)
        return row.failure();
    const QString moment = row->next() ? row->text(0) : QString();
    return moment.isEmpty() ? std::optional<UtcMs>() : std::optional<UtcMs>(moment.toLongLong());
}

} // namespace lk::store
