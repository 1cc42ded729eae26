// SPDX-License-Identifier: Apache-2.0
#include "core/domain/change_state.h"

#include "core/base/text.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace lk {

namespace {

constexpr std::array<EnumWord<ChangeState>, kStateCount> kStateWords{{
    {ChangeState::Held, "held"_L1},
    {ChangeState::Waiting, "waiting"_L1},
    {ChangeState::Claimed, "claimed"_L1},
    {ChangeState::Sending, "sending"_L1},
    {ChangeState::AwaitingCarrier, "awaiting-carrier"_L1},
    {ChangeState::Verifying, "verifying"_L1},
    {ChangeState::Succeeded, "succeeded"_L1},
    {ChangeState::NoOp, "no-op"_L1},
    {ChangeState::Failed, "failed"_L1},
    {ChangeState::Unknown, "unknown"_L1},
    {ChangeState::DeadLetter, "dead-letter"_L1},
    {ChangeState::Cancelled, "cancelled"_L1},
}};

constexpr std::array<EnumWord<ChangeEvent>, 26> kEventWords{{
    {ChangeEvent::Released, "released"_L1},
    {ChangeEvent::Claimed, "claimed"_L1},
    {ChangeEvent::ClaimReturned, "claim-returned"_L1},
    {ChangeEvent::AlreadySo, "already-so"_L1},
    {ChangeEvent::PreconditionFailed, "precondition-failed"_L1},
    {ChangeEvent::IntentStored, "intent-stored"_L1},
    {ChangeEvent::NotSent, "not-sent"_L1},
    {ChangeEvent::RefusedForNow, "refused-for-now"_L1},
    {ChangeEvent::Refused, "refused"_L1},
    {ChangeEvent::Accepted, "accepted"_L1},
    {ChangeEvent::AnsweredDone, "answered-done"_L1},
    {ChangeEvent::OutcomeLost, "outcome-lost"_L1},
    {ChangeEvent::PatienceOver, "patience-over"_L1},
    {ChangeEvent::ReadAtTarget, "read-at-target"_L1},
    {ChangeEvent::ReadProvesFailure, "read-proves-failure"_L1},
    {ChangeEvent::ReadProvesNotApplied, "read-proves-not-applied"_L1},
    {ChangeEvent::ReadInconclusive, "read-inconclusive"_L1},
    {ChangeEvent::RetriesUsedUp, "retries-used-up"_L1},
    {ChangeEvent::Cancelled, "cancelled"_L1},
    {ChangeEvent::PersonSaysApplied, "person-says-applied"_L1},
    {ChangeEvent::PersonSaysNotApplied, "person-says-not-applied"_L1},
    {ChangeEvent::PersonGivesUp, "person-gives-up"_L1},
    {ChangeEvent::PersonRetries, "person-retries"_L1},
    {ChangeEvent::StepDone, "step-done"_L1},
    {ChangeEvent::PersonSaysStepApplied, "person-says-step-applied"_L1},
    {ChangeEvent::PersonAsksCarrier, "person-asks-carrier"_L1},
}};

constexpr std::array<EnumWord<BulkState>, 9> kBulkWords{{
    {BulkState::Held, "held"_L1},
    {BulkState::Scheduled, "scheduled"_L1},
    {BulkState::Running, "running"_L1},
    {BulkState::Paused, "paused"_L1},
    {BulkState::Stopped, "stopped-by-guard"_L1},
    {BulkState::Finishing, "finishing"_L1},
    {BulkState::Done, "done"_L1},
    {BulkState::DoneWithFailures, "done-with-failures"_L1},
    {BulkState::Cancelled, "cancelled"_L1},
}};

} // namespace

QString toText(ChangeState state)
{
    return wordOf(kStateWords, state);
}

std::optional<ChangeState> changeStateFromText(QStringView word)
{
    return valueOf(kStateWords, word);
}

QString toText(ChangeEvent event)
{
    return wordOf(kEventWords, event);
}

QString toText(BulkState state)
{
    return wordOf(kBulkWords, state);
}

qint64 StateCounts::total() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64{0});
}

qint64 StateCounts::settled() const
{
    qint64 sum = 0;
    for (const ChangeState state : kAllStates)
        sum += isSettled(state) ? of(state) : 0;
    return sum;
}

qint64 StateCounts::inFlight() const
{
    return of(ChangeState::Sending) + of(ChangeState::AwaitingCarrier) + of(ChangeState::Verifying);
}

BulkState bulkState(const StateCounts &counts, bool paused)
{
    const qint64 idle = counts.of(ChangeState::Held) + counts.of(ChangeState::Waiting);
    if (counts.open() > 0) {
        if (paused)
            return BulkState::Paused;
        if (counts.of(ChangeState::Held) == counts.open())
            return BulkState::Held;
        return idle + counts.of(ChangeState::Claimed) == 0 ? BulkState::Finishing : BulkState::Running;
    }
    const qint64 good = counts.of(ChangeState::Succeeded) + counts.of(ChangeState::NoOp);
    const qint64 cancelled = counts.of(ChangeState::Cancelled);
    if (good + cancelled < counts.total())
        return BulkState::DoneWithFailures;
    return cancelled > 0 && good == 0 ? BulkState::Cancelled : BulkState::Done;
}

} // namespace lk
