// SPDX-License-Identifier: Apache-2.0
// The moment in which a line's fate is written.
#include "core/base/kill_point.h"
#include "core/base/text.h"
#include "core/store/change_table.h"
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
        LK_TRY(item.asked ? m_runs.noteSettledAgain(item.change)
                          : m_runs.noteSettled(item.change, settlement.to, settlement.refusal.errorClass));
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

} // namespace lk::store
