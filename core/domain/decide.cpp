// SPDX-License-Identifier: Apache-2.0
#include "core/domain/decide.h"

#include "core/base/check.h"
#include "core/domain/verification.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk {

namespace {

Settlement moved(const WorkItem &item, ChangeEvent event, const QString &reason)
{
    Settlement settlement = Settlement::stay(item);
    const auto to = next(item.state, event);
    LK_CHECK(to, return settlement);
    settlement.event = event;
    settlement.to = *to;
    settlement.reason = reason;
    return settlement;
}

/// A failed try: the line waits for its next turn.
Settlement later(const WorkItem &item, ChangeEvent event, const Refusal &refusal, milliseconds dueIn,
    const QString &reason)
{
    Settlement settlement = moved(item, event, reason);
    settlement.refusal = refusal;
    settlement.failures = item.failures + 1;
    settlement.dueIn = dueIn;
    return settlement;
}

Settlement failedBecause(const WorkItem &item, ChangeEvent event, const Refusal &refusal)
{
    Settlement settlement = moved(item, event, refusal.text);
    settlement.refusal = refusal;
    return settlement;
}

bool drifted(const WorkItem &item, const LineState &state)
{
    if (!item.before || item.sends > 0)
        return false;
    if (item.spec.kind == ChangeKind::ChangeIdentifier)
        return (!item.ids.iccid.isEmpty() && state.ids.iccid != item.ids.iccid)
            || (!item.spec.newImei.isEmpty() && !item.ids.imei.isEmpty() && state.ids.imei != item.ids.imei)
            || item.before->status != state.status;
    return item.spec.kind == ChangeKind::ChangeRatePlan
        ? item.before->ratePlan != state.ratePlan || item.before->status != state.status
        : item.before->status != state.status;
}

std::optional<Settlement> judgeLiveState(
    const WorkItem &item, const LineState &state, const DecisionContext &context)
{
    if (isAtTarget(item.carrier, item.spec, state)) {
        Settlement settlement = item.sends > 0
            ? moved(item, ChangeEvent::ReadAtTarget,
                QCoreApplication::translate(
                    "Decide", "The line shows the change: an earlier send took effect after all."))
            : moved(item, ChangeEvent::AlreadySo,
                QCoreApplication::translate("Decide", "The line was already so; nothing was sent."));
        settlement.seen = state;
        settlement.refusal = {};
        return settlement;
    }
    if (state.status == DeviceStatus::Changing && item.failures < 5) {
        return later(item, ChangeEvent::ClaimReturned,
            Refusal{ErrorClass::Transient, u"LINE_CHANGING"_s, state.rawStatus},
            context.timing.readBackDelay(item.failures + 2),
            QCoreApplication::translate("Decide",
                "The carrier is still working on another change of this line; looking again later."));
    }
    if (drifted(item, state)) {
        const QString text = QCoreApplication::translate("Decide",
            "The line has changed since the plan was made (now %1, planned from %2). It was not touched.")
                                 .arg(currentText(item.spec, state), currentText(item.spec, *item.before));
        return failedBecause(
            item, ChangeEvent::PreconditionFailed, Refusal{ErrorClass::Precondition, u"DRIFTED"_s, text});
    }
    if (const auto refusal = transitionRefusal(item.carrier, item.spec, state))
        return failedBecause(item, ChangeEvent::PreconditionFailed, *refusal);
    return std::nullopt;
}

} // namespace

Settlement Settlement::stay(const WorkItem &item)
{
    Settlement settlement;
    settlement.id = item.id;
    settlement.fence = item.fence;
    settlement.from = item.state;
    settlement.to = item.state;
    settlement.sends = item.sends;
    settlement.failures = item.failures;
    settlement.handle = item.handle;
    settlement.report = item.report;
    settlement.accepted = item.accepted;
    settlement.since = item.since;
    settlement.reads = item.reads;
    settlement.beforeReads = item.beforeReads;
    settlement.firstBeforeRead = item.firstBeforeRead;
    settlement.historyChecked = item.historyChecked;
    settlement.refusal = item.refusal;
    return settlement;
}

std::optional<Settlement> decidePreRead(
    const WorkItem &item, const LineReading &reading, const DecisionContext &context)
{
    if (const auto *state = std::get_if<LineState>(&reading))
        return judgeLiveState(item, *state, context);
    if (const auto *missing = std::get_if<LineNotThere>(&reading))
        return failedBecause(item, ChangeEvent::PreconditionFailed, missing->refusal);
    const auto &failed = std::get<ReadFailed>(reading);
    const milliseconds wait = context.policy.afterThrottle(failed.retryAfter, item.failures, context.jitter);
    return later(item, ChangeEvent::ClaimReturned, failed.refusal, wait,
        QCoreApplication::translate(
            "Decide", "The line could not be read before sending; nothing was sent."));
}

bool planReadIsFresh(const WorkItem &item, const Timing &timing, Moment now)
{
    if (!item.before || item.sends > 0 || item.failures > 0)
        return false;
    // The request repeats what the read told beside the state, which is not kept with the plan.
    if (item.spec.kind == ChangeKind::ChangeIdentifier)
        return false;
    const qint64 age = now.utc - item.before->readAt;
    return age >= 0 && milliseconds{age} < timing.planFreshness;
}

Settlement decideSend(const WorkItem &item, const AttemptOutcome &outcome, const DecisionContext &context)
{
    const auto withoutCounting = [&item](Settlement settlement) {
        settlement.sends = item.sends - 1; // proved not processed: it does not use up a send
        return settlement;
    };
    if (const auto *taken = std::get_if<Accepted>(&outcome)) {
        Settlement settlement = moved(item, ChangeEvent::Accepted,
            QCoreApplication::translate("Decide", "The carrier took the change; its effect is awaited."));
        settlement.handle = taken->handle;
        settlement.accepted = true;
        settlement.since = context.now.boot;
        settlement.failures = 0;
        settlement.refusal = {};
        settlement.dueIn = context.timing.pollFirst;
        return settlement;
    }
    if (const auto *done = std::get_if<AnsweredDone>(&outcome)) {
        Settlement settlement = moved(item, ChangeEvent::AnsweredDone,
            done->note.isEmpty()
                ? QCoreApplication::translate("Decide", "The carrier answered; the line is read to confirm.")
                : done->note);
        settlement.accepted = true;
        settlement.since = context.now.boot;
        settlement.failures = 0;
        settlement.refusal = {};
        settlement.dueIn = context.timing.readBackDelay(0);
        return settlement;
    }
    if (const auto *rejected = std::get_if<Rejected>(&outcome)) {
        // Once only: refused again after a person has looked, it is the line's own trouble.
        if (context.refusalStopsAccount && stopsAccount(rejected->refusal.errorClass)
            && !stopsAccount(item.refusal.errorClass))
            return withoutCounting(later(item, ChangeEvent::RefusedForNow, rejected->refusal, milliseconds{0},
                QCoreApplication::translate("Decide",
                    "The carrier refused the account, not the line; the line waits until somebody has looked "
                    "at the account.")));
        return failedBecause(item, ChangeEvent::Refused, rejected->refusal);
    }
    if (const auto *throttled = std::get_if<Throttled>(&outcome)) {
        const milliseconds wait
            = context.policy.afterThrottle(throttled->retryAfter, item.failures, context.jitter);
        return withoutCounting(later(item, ChangeEvent::RefusedForNow, throttled->refusal, wait,
            QCoreApplication::translate(
                "Decide", "The carrier asked to slow down and did not process the request.")));
    }
    if (const auto *auth = std::get_if<AuthExpired>(&outcome)) {
        return withoutCounting(later(item, ChangeEvent::RefusedForNow, auth->refusal, milliseconds{0},
            QCoreApplication::translate(
                "Decide", "The carrier refused the token before processing; it is renewed.")));
    }
    if (const auto *notSent = std::get_if<NotSent>(&outcome)) {
        const milliseconds wait = context.policy.backoff(item.failures, context.jitter);
        return withoutCounting(later(item, ChangeEvent::NotSent,
            Refusal{ErrorClass::Transient, u"UNREACHABLE"_s, notSent->detail}, wait,
            QCoreApplication::translate(
                "Decide", "The carrier could not be reached; no byte of the request left.")));
    }
    const auto &lost = std::get<OutcomeLost>(outcome);
    Settlement settlement = moved(item, ChangeEvent::OutcomeLost,
        QCoreApplication::translate("Decide",
            "It is not known whether the carrier acted; the line is read, nothing is sent again before."));
    settlement.refusal = Refusal{ErrorClass::Unknown, u"OUTCOME_LOST"_s, lost.detail};
    settlement.since = context.now.boot;
    settlement.dueIn = context.timing.readBackDelay(0);
    return settlement;
}

Settlement decideBatchSend(
    const WorkItem &item, const AttemptOutcome &outcome, bool tooMany, const DecisionContext &context)
{
    const auto *rejected = std::get_if<Rejected>(&outcome);
    const bool ofAccount = rejected && stopsAccount(rejected->refusal.errorClass)
        && context.refusalStopsAccount && !stopsAccount(item.refusal.errorClass);
    if (!rejected || ofAccount)
        return decideSend(item, outcome, context);
    Settlement settlement = later(item, ChangeEvent::RefusedForNow, rejected->refusal, milliseconds{0},
        QCoreApplication::translate("Decide",
            "The carrier refused a call that named several lines, which says nothing about this one; it is "
            "read and sent alone."));
    // It counts as a send, so that what the carrier may have done all the same is looked for; a call that
    // only named too many lines was not looked into.
    if (tooMany) {
        settlement.sends = item.sends - 1;
        settlement.failures = item.failures;
    }
    return settlement;
}

Settlement decidePoll(const WorkItem &item, const PollReading &reading, const DecisionContext &context)
{
    const milliseconds waited{context.now.boot - item.since};
    if (const auto *success = std::get_if<PollSuccess>(&reading)) {
        Settlement settlement = moved(item, ChangeEvent::PatienceOver,
            QCoreApplication::translate(
                "Decide", "The carrier reports success; the line is read to confirm."));
        settlement.report = CarrierReport::Success;
        settlement.learned = success->learned;
        return settlement;
    }
    if (const auto *failure = std::get_if<PollFailure>(&reading)) {
        Settlement settlement = moved(item, ChangeEvent::PatienceOver,
            QCoreApplication::translate(
                "Decide", "The carrier reports a failure; the line is read to be sure."));
        settlement.report = CarrierReport::Failure;
        settlement.refusal = failure->refusal;
        return settlement;
    }
    if (waited >= context.timing.patience(item.spec.kind))
        return moved(item, ChangeEvent::PatienceOver,
            QCoreApplication::translate("Decide", "No news from the carrier in time; the line is read."));
    Settlement settlement = Settlement::stay(item);
    if (const auto *failed = std::get_if<ReadFailed>(&reading)) {
        settlement.failures = item.failures + 1;
        settlement.dueIn = context.policy.afterThrottle(failed->retryAfter, item.failures, context.jitter);
        settlement.reason = QCoreApplication::translate(
            "Decide", "The carrier could not be asked for the request's status; asking again later.");
        return settlement;
    }
    settlement.dueIn = context.timing.pollEvery;
    settlement.reason = QCoreApplication::translate("Decide", "The carrier is still working on it.");
    return settlement;
}

Settlement decideWithoutPoll(const WorkItem &item)
{
    return moved(item, ChangeEvent::PatienceOver,
        QCoreApplication::translate("Decide", "The carrier took the change; the line is read to confirm."));
}

Settlement decideCannotSend(const WorkItem &item, const Refusal &refusal)
{
    return failedBecause(item, ChangeEvent::PreconditionFailed, refusal);
}

} // namespace lk
