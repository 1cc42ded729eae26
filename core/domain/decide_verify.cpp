// SPDX-License-Identifier: Apache-2.0
#include "core/base/check.h"
#include "core/domain/decide.h"
#include "core/domain/verification.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk {

namespace {

Settlement verified(const Settlement &base, ChangeEvent event, const QString &reason)
{
    Settlement settlement = base;
    const auto to = next(base.from, event);
    LK_CHECK(to, return settlement);
    settlement.event = event;
    settlement.to = *to;
    settlement.reason = reason;
    return settlement;
}

/// How long the line must at least be watched before "not applied" may be believed.
milliseconds watchTime(const WorkItem &item, const Timing &timing)
{
    return item.accepted ? std::max(timing.settlePatience, timing.quarantine) : timing.quarantine;
}

bool twoReadsFarApart(const Settlement &row, const DecisionContext &context)
{
    return row.beforeReads >= 2
        && milliseconds{context.now.boot - row.firstBeforeRead} >= context.timing.secondReadGap;
}

/// The line shows its old state and has been watched long enough: it was not applied.
Settlement afterNotApplied(const WorkItem &item, Settlement row, const DecisionContext &context)
{
    const bool dangerous = isDangerous(item.spec.kind);
    if (dangerous && !twoReadsFarApart(row, context)) {
        row.dueIn = context.timing.secondReadGap;
        row.reason = QCoreApplication::translate(
            "Decide", "Shows the old state; read once more before anything is concluded.");
        return row;
    }
    if (item.asked) {
        row.refusal = Refusal{ErrorClass::Unknown, u"STILL_BEFORE"_s, currentText(item.spec, *row.seen)};
        return verified(row, ChangeEvent::ReadInconclusive,
            QCoreApplication::translate("Decide",
                "Asked again: the line shows the old state. Nothing is sent by asking; a person decides."));
    }
    if (item.sends >= context.policy.sendLimit(item.spec.kind)
        || item.crashes >= context.policy.crashesBeforeGivingUp)
        return verified(row, ChangeEvent::RetriesUsedUp,
            QCoreApplication::translate("Decide",
                "Not applied after all permitted sends. Nothing more is sent by itself; a person decides."));
    if (dangerous && context.carrierHasHistory && !row.historyChecked)
        return verified(row, ChangeEvent::ReadInconclusive,
            QCoreApplication::translate(
                "Decide", "The carrier's history could not prove that nothing happened; a person decides."));
    Settlement again = verified(row, ChangeEvent::ReadProvesNotApplied,
        QCoreApplication::translate(
            "Decide", "Read back: not applied, and the quarantine is over. It is sent again."));
    again.failures = item.failures + 1;
    again.dueIn = context.policy.backoff(item.failures, context.jitter);
    return again;
}

Settlement afterRead(const WorkItem &item, const LineState &state, const DecisionContext &context)
{
    Settlement row = Settlement::stay(item);
    row.reads = item.reads + 1;
    row.seen = state;
    row.dueIn = context.timing.readBackDelay(row.reads);
    const milliseconds watched{context.now.boot - item.since};

    switch (compareReading(item, state)) {
    case ReadVerdict::AtTarget:
        row.refusal = {};
        return verified(row, ChangeEvent::ReadAtTarget,
            QCoreApplication::translate("Decide", "Read back: the line shows the change."));
    case ReadVerdict::AtBefore:
        row.beforeReads = item.beforeReads + 1;
        if (item.beforeReads == 0)
            row.firstBeforeRead = context.now.boot;
        if (item.report == CarrierReport::Failure)
            return verified(row, ChangeEvent::ReadProvesFailure,
                QCoreApplication::translate(
                    "Decide", "The carrier reported a failure for our request, and the line is unchanged."));
        if (watched < watchTime(item, context.timing)) {
            row.dueIn = std::min(row.dueIn, watchTime(item, context.timing) - watched + milliseconds{1});
            row.reason = QCoreApplication::translate("Decide", "Not visible yet; looking again.");
            return row;
        }
        return afterNotApplied(item, row, context);
    case ReadVerdict::InProgress:
        if (watched < context.timing.patience(item.spec.kind)) {
            row.reason = QCoreApplication::translate("Decide", "The carrier is still working on it (%1).")
                             .arg(state.rawStatus);
            return row;
        }
        break;
    case ReadVerdict::Neither:
        if (watched < watchTime(item, context.timing)) {
            row.reason = QCoreApplication::translate(
                "Decide", "Neither the old nor the new state (%1); looking again.")
                             .arg(currentText(item.spec, state));
            return row;
        }
        break;
    }
    row.refusal = Refusal{ErrorClass::Unknown, u"NEITHER"_s, currentText(item.spec, state)};
    return verified(row, ChangeEvent::ReadInconclusive,
        QCoreApplication::translate(
            "Decide", "The line shows neither the old nor the new state; a person decides."));
}

} // namespace

Settlement decideVerify(const WorkItem &item, const LineReading &reading, const DecisionContext &context)
{
    if (const auto *state = std::get_if<LineState>(&reading))
        return afterRead(item, *state, context);

    const auto *missing = std::get_if<LineNotThere>(&reading);
    const auto *failed = std::get_if<ReadFailed>(&reading);
    Settlement row = Settlement::stay(item);
    row.reads = item.reads + 1;
    row.failures = item.failures + 1;
    row.refusal = missing ? missing->refusal : failed->refusal;
    const milliseconds watched{context.now.boot - item.since};
    const milliseconds limit = missing ? watchTime(item, context.timing) : context.timing.readGivesUp;
    if (watched >= limit)
        return verified(row, ChangeEvent::ReadInconclusive,
            QCoreApplication::translate("Decide",
                "The line could not be read back, so it cannot be told whether the change was applied; a "
                "person decides."));
    row.dueIn = std::max(context.policy.afterThrottle(
                             failed ? failed->retryAfter : std::nullopt, item.failures, context.jitter),
        context.timing.readBackDelay(0));
    row.dueIn = std::min(row.dueIn, limit - watched + milliseconds{1});
    row.reason = QCoreApplication::translate(
        "Decide", "The read-back failed; reading again later. Nothing is sent meanwhile.");
    return row;
}

std::optional<Settlement> decidePageRead(
    const WorkItem &item, const LineState &state, const DecisionContext &context)
{
    Settlement settlement = decideVerify(item, state, context);
    if (settlement.event && settlement.event != ChangeEvent::ReadAtTarget)
        return std::nullopt;
    // A page may be older than it looks: that it shows the old state proves nothing.
    settlement.beforeReads = item.beforeReads;
    settlement.firstBeforeRead = item.firstBeforeRead;
    return settlement;
}

std::optional<Settlement> decideNotOnPages(const WorkItem &item, const DecisionContext &context)
{
    constexpr int kPagesTrusted = 3;
    const milliseconds watched{context.now.boot - item.since};
    if (item.reads >= kPagesTrusted || watched >= watchTime(item, context.timing))
        return std::nullopt;
    Settlement row = Settlement::stay(item);
    row.reads = item.reads + 1;
    row.dueIn = context.timing.readBackDelay(row.reads);
    row.reason = QCoreApplication::translate("Decide", "Not visible yet; looking again.");
    return row;
}

Settlement decideUnreadable(const WorkItem &item, const Refusal &why)
{
    Settlement row = Settlement::stay(item);
    if (item.report == CarrierReport::Failure)
        return verified(row, ChangeEvent::ReadProvesFailure,
            QCoreApplication::translate("Decide", "The carrier reported a failure for our request."));
    row.refusal = why;
    return verified(row, ChangeEvent::ReadInconclusive,
        QCoreApplication::translate("Decide",
            "Whether the carrier acted cannot be read, so nothing is sent again by itself; a person "
            "decides."));
}

bool wantsHistory(const WorkItem &item, const DecisionContext &context)
{
    if (!context.carrierHasHistory || item.historyChecked || !isDangerous(item.spec.kind)
        || item.state != ChangeState::Verifying)
        return false;
    const milliseconds watched{context.now.boot - item.since};
    return item.beforeReads >= 1 && watched >= watchTime(item, context.timing)
        && item.sends < context.policy.sendLimit(item.spec.kind);
}

} // namespace lk
