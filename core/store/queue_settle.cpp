// SPDX-License-Identifier: Apache-2.0
// The two moments in which a line's fate is written: a decision, and the recovery after a crash.
#include "core/base/kill_point.h"
#include "core/base/text.h"
#include "core/store/change_table.h"
#include "core/store/index_terms.h"
#include "core/store/queue_table.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

constexpr char kSettle[]
    = "UPDATE device_change SET state = :to, taken = 0, fence = fence + 1, sends = :sends, failures = "
      ":failures, "
      "handle = :handle, report = :report, accepted = :accepted, since_boot = :since, reads = :reads, "
      "before_reads = "
      ":beforeReads, first_before_read = :firstBefore, history_checked = :history, error_class = :class, "
      "error_code "
      "= :code, error_text = :text, error_cluster = :cluster, reason = :reason, due_boot = :due, updated_at "
      "= :now, "
      "msisdn = CASE WHEN :msisdn <> '' THEN :msisdn ELSE msisdn END "
      "WHERE id = :id AND state = :from AND fence = :fence";
constexpr char kNextStep[] = "UPDATE device_change SET step = step + 1, crashes = 0, before_read_at = 0, "
                             "attempt_uuid = '' WHERE id = "
                             ":id";
constexpr char kEndAttempt[]
    = "UPDATE attempt SET ended_at = :at, outcome = :outcome WHERE uuid = :uuid AND ended_at = 0";
constexpr char kBootOfRows[] = "SELECT value FROM meta WHERE key = 'boot_id'";
constexpr char kSetBoot[] = "INSERT INTO meta (key, value) VALUES ('boot_id', :id) ON CONFLICT (key) DO "
                            "UPDATE SET value = excluded.value";
constexpr char kInterrupted[]
    = "SELECT id, change_id, account_id, row_no, fence, state, attempt_uuid FROM device_change "
      "INDEXED BY device_change_pending WHERE " LK_IN_FLIGHT
      " AND state IN ('claimed', 'sending') ORDER BY id";
constexpr char kReturnClaim[]
    = "UPDATE device_change SET state = 'waiting', taken = 0, fence = fence + 1, updated_at = :now "
      "WHERE id = :id AND state = 'claimed'";
constexpr char kDoubt[] = "UPDATE device_change SET state = 'verifying', taken = 0, fence = fence + 1, "
                          "crashes = crashes + 1, accepted "
                          "= 0, since_boot = :boot, reads = 0, before_reads = 0, first_before_read = 0, "
                          "due_boot = 0, reason = :reason, "
                          "updated_at = :now WHERE id = :id AND state = 'sending'";
constexpr char kRelease[] = "UPDATE device_change SET taken = 0, fence = fence + 1 WHERE " LK_IN_FLIGHT
                            " AND state IN ('awaiting-carrier', 'verifying') AND taken = 1";
constexpr char kNewBootFlight[]
    = "UPDATE device_change SET due_boot = 0, since_boot = :boot, before_reads = "
      "0, first_before_read = 0 WHERE " LK_IN_FLIGHT " AND state IN ('awaiting-carrier', 'verifying')";
constexpr char kNewBootWaiting[]
    = "UPDATE device_change SET due_boot = 0 WHERE id IN (SELECT d.id FROM bulk_change c CROSS JOIN "
      "carrier_account k CROSS JOIN device_change d ON d.change_id = c.id AND d.account_id = k.id AND "
      "d.state "
      "= 'waiting' AND d.due_boot > 0 WHERE c.finished_at = 0)";
constexpr char kAwaiting[]
    = "SELECT change_id, count(*) FROM device_change INDEXED BY device_change_pending WHERE " LK_IN_FLIGHT
      " AND state IN ('awaiting-carrier', 'verifying') GROUP BY change_id";
constexpr char kNotice[] = "UPDATE bulk_change SET notice = :notice WHERE id = :id";

/// True for a line that is followed up by reads.
bool isPending(ChangeState state)
{
    return state == ChangeState::AwaitingCarrier || state == ChangeState::Verifying;
}

/// What is done is one step, not the change: the next one waits with counters of its own.
Settlement onToNextStep(const Settlement &done)
{
    Settlement next;
    next.id = done.id;
    next.fence = done.fence;
    next.from = done.from;
    next.to = ChangeState::Waiting;
    next.event = ChangeEvent::StepDone;
    next.learned = done.learned;
    next.seen = done.seen;
    next.reason = QCoreApplication::translate("QueueTable", "First step done, the next one waits. %1")
                      .arg(done.reason);
    return next;
}

} // namespace

Result<bool> QueueTable::settle(const WorkItem &item, const Settlement &decided, const QByteArray &exchange)
{
    const bool stepDone
        = item.hasMoreSteps && (decided.to == ChangeState::Succeeded || decided.to == ChangeState::NoOp);
    if (!stepDone && item.step > 0 && decided.to == ChangeState::Failed) {
        Settlement half = decided;
        half.reason += u' ' + firstStepStays();
        return settleAs(item, half, exchange);
    }
    if (!stepDone)
        return settleAs(item, decided, exchange);
    const auto settled = settleAs(item, onToNextStep(decided), exchange);
    if (settled && *settled)
        LK_TRY(m_database.statement(kNextStep).bind(u":id"_s, item.id.value).run());
    return settled;
}

Result<bool> QueueTable::settleAs(
    const WorkItem &item, const Settlement &settlement, const QByteArray &exchange)
{
    killPoint("before-settle");
    const auto written = writeSettlement(item, settlement);
    if (!written)
        return written.failure();
    const QString action = settlement.event ? u"line."_s + toText(*settlement.event) : u"line.looked-at"_s;
    if (!*written) {
        LK_TRY(record(item, u"line.stale-result"_s, settlement.from, settlement.from,
            QCoreApplication::translate("QueueTable",
                "A result came after the line had been decided otherwise; nothing was changed by it."),
            item.attemptUuid, exchange));
        return false;
    }
    if (settlement.from == ChangeState::Sending)
        LK_TRY(m_database.statement(kEndAttempt)
                   .bind(u":at"_s, m_clock.utcNow())
                   .bind(u":outcome"_s, settlement.event ? toText(*settlement.event) : QString())
                   .bind(u":uuid"_s, QString::fromLatin1(item.attemptUuid))
                   .run());
    LK_TRY(
        record(item, action, settlement.from, settlement.to, settlement.reason, item.attemptUuid, exchange));
    // What came before this answer could not find its line yet.
    const auto messages = noteMessages(item, settlement.to, settlement.handle);
    if (!messages)
        return messages.failure();
    if (*messages > 0 && isPending(settlement.to)) {
        if (const auto sooner = dueNow(item.id); !sooner)
            return sooner.failure();
    }
    if (settlement.seen) {
        const auto head = headOf(item.change);
        if (!head)
            return head.failure();
        const bool shown = settlement.to == ChangeState::Succeeded || settlement.to == ChangeState::NoOp;
        LK_TRY(m_lines.learn(head->tenant, item.account, *settlement.seen,
            shown ? meantStatus(item.carrier, item.spec.kind) : std::nullopt));
    }
    if (isSettled(settlement.to))
        LK_TRY(m_runs.noteSettled(item.change, settlement.to, settlement.refusal.errorClass));
    if (isSettled(settlement.to))
        LK_TRY(refreshFinished(m_database, m_audit, m_changeSet, item.change, m_clock.utcNow()));
    return true;
}

Result<bool> QueueTable::writeSettlement(const WorkItem &item, const Settlement &settlement)
{
    const bool open = !isSettled(settlement.to);
    const auto changed = m_database.statement(kSettle)
                             .bind(u":to"_s, toText(settlement.to))
                             .bind(u":sends"_s, settlement.sends)
                             .bind(u":failures"_s, settlement.failures)
                             .bind(u":handle"_s, settlement.handle)
                             .bind(u":report"_s, toText(settlement.report))
                             .bind(u":accepted"_s, settlement.accepted ? 1 : 0)
                             .bind(u":since"_s, settlement.since)
                             .bind(u":reads"_s, settlement.reads)
                             .bind(u":beforeReads"_s, settlement.beforeReads)
                             .bind(u":firstBefore"_s, settlement.firstBeforeRead)
                             .bind(u":history"_s, settlement.historyChecked ? 1 : 0)
                             .bind(u":class"_s, toText(settlement.refusal.errorClass))
                             .bind(u":code"_s, settlement.refusal.code)
                             .bind(u":text"_s, settlement.refusal.text)
                             .bind(u":cluster"_s, settlement.cluster)
                             .bind(u":reason"_s, settlement.reason)
                             .bind(u":due"_s, open ? m_clock.bootNow() + settlement.dueIn.count() : 0)
                             .bind(u":msisdn"_s, settlement.learned.msisdn)
                             .bind(u":now"_s, m_clock.utcNow())
                             .bind(u":id"_s, item.id.value)
                             .bind(u":from"_s, toText(settlement.from))
                             .bind(u":fence"_s, item.fence)
                             .run();
    if (!changed)
        return changed.failure();
    return *changed > 0;
}

Result<RecoveryReport> QueueTable::recover()
{
    // What a damaged file says of a line may be the state of another one: nothing is sent by it.
    const auto sound = m_database.text(u"PRAGMA quick_check(1)"_s);
    if (!sound)
        return sound.failure();
    if (*sound != "ok"_L1)
        return damagedFile(*sound);
    QString rowsBoot;
    {
        auto rows = m_database.statement(kBootOfRows).query();
        if (!rows)
            return rows.failure();
        if (rows->next())
            rowsBoot = rows->text(0);
    }
    const QString boot = QString::fromLatin1(m_clock.bootId());
    RecoveryReport report;
    LK_TRY(recoverFlight(rowsBoot != boot, report));
    LK_TRY(m_database.statement(kSetBoot).bind(u":id"_s, boot).run());
    killPoint("in-recovery");
    return report;
}

Result<void> QueueTable::recoverFlight(bool otherBoot, RecoveryReport &report)
{
    QList<WorkItem> interrupted;
    {
        auto rows = m_database.statement(kInterrupted).query();
        if (!rows)
            return rows.failure();
        while (rows->next()) {
            WorkItem item;
            item.id = DeviceChangeId{rows->number(0)};
            item.change = BulkChangeId{rows->number(1)};
            item.account = AccountId{rows->number(2)};
            item.rowNo = rows->number(3);
            item.fence = rows->number(4);
            item.state = changeStateFromText(rows->text(5)).value_or(ChangeState::Sending);
            item.attemptUuid = rows->text(6).toLatin1();
            interrupted.append(item);
        }
    }
    const QString doubt = QCoreApplication::translate("QueueTable",
        "The program ended while the request was in flight; the carrier is asked before anything is sent "
        "again.");
    for (const WorkItem &item : std::as_const(interrupted)) {
        if (item.state == ChangeState::Claimed) {
            LK_TRY(m_database.statement(kReturnClaim)
                       .bind(u":now"_s, m_clock.utcNow())
                       .bind(u":id"_s, item.id.value)
                       .run());
            LK_TRY(record(item, u"line.claim-returned"_s, item.state, ChangeState::Waiting,
                QCoreApplication::translate("QueueTable", "The program ended before anything was sent."), {},
                {}));
            ++report.claimsReturned;
            continue;
        }
        LK_TRY(m_database.statement(kDoubt)
                   .bind(u":boot"_s, m_clock.bootNow())
                   .bind(u":reason"_s, doubt)
                   .bind(u":now"_s, m_clock.utcNow())
                   .bind(u":id"_s, item.id.value)
                   .run());
        LK_TRY(record(
            item, u"line.outcome-lost"_s, item.state, ChangeState::Verifying, doubt, item.attemptUuid, {}));
    }
    LK_TRY(m_database.statement(kRelease).run());
    if (otherBoot) {
        // Times of another boot mean nothing on this boot's clock.
        LK_TRY(m_database.statement(kNewBootFlight).bind(u":boot"_s, m_clock.bootNow()).run());
        LK_TRY(m_database.statement(kNewBootWaiting).run());
    }
    QHash<BulkChangeId, qint64> inFlight;
    {
        auto rows = m_database.statement(kAwaiting).query();
        if (!rows)
            return rows.failure();
        while (rows->next()) {
            inFlight.insert(BulkChangeId{rows->number(0)}, rows->number(1));
            report.inFlight += rows->number(1);
        }
    }
    return announceRecovery(inFlight);
}

Result<void> QueueTable::announceRecovery(const QHash<BulkChangeId, qint64> &inFlight)
{
    const QString at = QDateTime::fromMSecsSinceEpoch(m_clock.utcNow(), Qt::UTC).toString(u"HH:mm"_s);
    for (auto it = inFlight.begin(); it != inFlight.end(); ++it) {
        const int lines = pluralCount(it.value());
        const QString notice = QCoreApplication::translate("QueueTable",
            "Resumed %1 UTC: %n line(s) were in flight; the carrier is being asked about them. Everything "
            "else goes on.",
            nullptr, lines)
                                   .arg(at);
        LK_TRY(m_database.statement(kNotice).bind(u":notice"_s, notice).bind(u":id"_s, it.key().value).run());
        m_changeSet.changes.insert(it.key());
        const auto seq = m_audit.append({.actor = {.name = u"engine"_s},
            .action = u"change.recovered"_s,
            .objectType = u"change"_s,
            .objectId = QString::number(it.key().value),
            .reason = notice});
        if (!seq)
            return seq.failure();
    }
    return {};
}

} // namespace lk::store
