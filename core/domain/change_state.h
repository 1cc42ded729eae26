// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace lk {

/// Where one line of a bulk change stands. The last six are settled: only a recorded human act moves them.
enum class ChangeState {
    Held, ///< not released yet: approval or schedule
    Waiting, ///< may be claimed when `next_at` has come
    Claimed, ///< ours for a lease; nothing was sent
    Sending, ///< the intent is durable; the request may be on its way
    AwaitingCarrier, ///< the carrier took it and gave a handle
    Verifying, ///< the carrier is being read to learn what is true
    Succeeded,
    NoOp, ///< it was already so; nothing was sent
    Failed, ///< the carrier did not change the line, and that is known
    Unknown, ///< it cannot be told whether the carrier changed the line; a person decides
    DeadLetter, ///< given up by itself after repeated crashes or used-up retries; a person decides
    Cancelled, ///< taken back before anything was sent
};

/// What moves a line from one state to another.
enum class ChangeEvent {
    Released, ///< Held → Waiting
    Claimed,
    ClaimReturned, ///< lease lost, pause, crash before anything was sent
    AlreadySo, ///< the live read shows the target
    PreconditionFailed, ///< the live read forbids the change, or the line is not ours
    IntentStored, ///< the intent is on disk: the request may leave
    NotSent, ///< proved: no byte reached the carrier
    RefusedForNow, ///< throttled, or a token had to be renewed: may be sent again
    Refused, ///< the carrier's definite no
    Accepted, ///< the carrier took it and gave a handle
    AnsweredDone, ///< the carrier says it is done: to be read back
    OutcomeLost, ///< nobody knows whether the carrier acted
    PatienceOver, ///< news came from the carrier, or none did in time: read now
    ReadAtTarget,
    ReadProvesFailure,
    ReadProvesNotApplied, ///< safe to send again
    ReadInconclusive, ///< cannot be told, or must not be sent again by itself
    RetriesUsedUp,
    Cancelled,
    PersonSaysApplied,
    PersonSaysNotApplied, ///< send again
    PersonGivesUp,
    PersonRetries, ///< a failed line is tried again, as a new attempt
    StepDone, ///< the step is proved done; the next one waits
    PersonSaysStepApplied, ///< the same by a person's word: nothing is sent until a retry is ordered
    PersonAsksCarrier, ///< the line is read again; whatever is read, nothing is sent by it
};

inline constexpr std::array kAllStates{ChangeState::Held, ChangeState::Waiting, ChangeState::Claimed,
    ChangeState::Sending, ChangeState::AwaitingCarrier, ChangeState::Verifying, ChangeState::Succeeded,
    ChangeState::NoOp, ChangeState::Failed, ChangeState::Unknown, ChangeState::DeadLetter,
    ChangeState::Cancelled};
inline constexpr std::size_t kStateCount = kAllStates.size();

struct Transition {
    ChangeState from;
    ChangeEvent event;
    ChangeState to;
};

/// The whole state machine. A pair that is not listed is a programming error.
inline constexpr std::array kTransitions{
    Transition{ChangeState::Held, ChangeEvent::Released, ChangeState::Waiting},
    Transition{ChangeState::Held, ChangeEvent::Cancelled, ChangeState::Cancelled},
    Transition{ChangeState::Waiting, ChangeEvent::Claimed, ChangeState::Claimed},
    Transition{ChangeState::Waiting, ChangeEvent::Cancelled, ChangeState::Cancelled},
    Transition{ChangeState::Waiting, ChangeEvent::RetriesUsedUp, ChangeState::DeadLetter},
    Transition{ChangeState::Claimed, ChangeEvent::ClaimReturned, ChangeState::Waiting},
    Transition{ChangeState::Claimed, ChangeEvent::AlreadySo, ChangeState::NoOp},
    // An earlier send of ours that had looked lost took effect after all.
    Transition{ChangeState::Claimed, ChangeEvent::ReadAtTarget, ChangeState::Succeeded},
    Transition{ChangeState::Claimed, ChangeEvent::PreconditionFailed, ChangeState::Failed},
    Transition{ChangeState::Claimed, ChangeEvent::IntentStored, ChangeState::Sending},
    Transition{ChangeState::Claimed, ChangeEvent::Cancelled, ChangeState::Cancelled},
    Transition{ChangeState::Claimed, ChangeEvent::RetriesUsedUp, ChangeState::DeadLetter},
    Transition{ChangeState::Sending, ChangeEvent::NotSent, ChangeState::Waiting},
    Transition{ChangeState::Sending, ChangeEvent::RefusedForNow, ChangeState::Waiting},
    Transition{ChangeState::Sending, ChangeEvent::Refused, ChangeState::Failed},
    Transition{ChangeState::Sending, ChangeEvent::Accepted, ChangeState::AwaitingCarrier},
    Transition{ChangeState::Sending, ChangeEvent::AnsweredDone, ChangeState::Verifying},
    Transition{ChangeState::Sending, ChangeEvent::OutcomeLost, ChangeState::Verifying},
    Transition{ChangeState::AwaitingCarrier, ChangeEvent::PatienceOver, ChangeState::Verifying},
    Transition{ChangeState::Verifying, ChangeEvent::ReadAtTarget, ChangeState::Succeeded},
    Transition{ChangeState::Verifying, ChangeEvent::ReadProvesFailure, ChangeState::Failed},
    Transition{ChangeState::Verifying, ChangeEvent::ReadProvesNotApplied, ChangeState::Waiting},
    Transition{ChangeState::Verifying, ChangeEvent::ReadInconclusive, ChangeState::Unknown},
    Transition{ChangeState::Verifying, ChangeEvent::RetriesUsedUp, ChangeState::DeadLetter},
    Transition{ChangeState::Unknown, ChangeEvent::PersonSaysApplied, ChangeState::Succeeded},
    Transition{ChangeState::Unknown, ChangeEvent::PersonSaysNotApplied, ChangeState::Waiting},
    Transition{ChangeState::Unknown, ChangeEvent::PersonGivesUp, ChangeState::Failed},
    Transition{ChangeState::DeadLetter, ChangeEvent::PersonSaysApplied, ChangeState::Succeeded},
    Transition{ChangeState::DeadLetter, ChangeEvent::PersonSaysNotApplied, ChangeState::Waiting},
    Transition{ChangeState::DeadLetter, ChangeEvent::PersonGivesUp, ChangeState::Failed},
    Transition{ChangeState::Failed, ChangeEvent::PersonRetries, ChangeState::Waiting},
    // Cancelled before anything was sent: a person may have it sent after all.
    Transition{ChangeState::Cancelled, ChangeEvent::PersonRetries, ChangeState::Waiting},
    Transition{ChangeState::Claimed, ChangeEvent::StepDone, ChangeState::Waiting},
    Transition{ChangeState::Verifying, ChangeEvent::StepDone, ChangeState::Waiting},
    Transition{ChangeState::Unknown, ChangeEvent::PersonSaysStepApplied, ChangeState::Failed},
    Transition{ChangeState::DeadLetter, ChangeEvent::PersonSaysStepApplied, ChangeState::Failed},
    Transition{ChangeState::Unknown, ChangeEvent::PersonAsksCarrier, ChangeState::Verifying},
};

/// The state after `event`, or nothing if the pair is not allowed.
[[nodiscard]] constexpr std::optional<ChangeState> next(ChangeState from, ChangeEvent event)
{
    for (const Transition &transition : kTransitions) {
        if (transition.from == from && transition.event == event)
            return transition.to;
    }
    return std::nullopt;
}

static_assert(!next(ChangeState::Succeeded, ChangeEvent::Claimed), "a settled line is never claimed again");
static_assert(
    !next(ChangeState::Sending, ChangeEvent::Cancelled), "what may be on its way cannot be cancelled");

/// True if only a person can move the line on.
[[nodiscard]] constexpr bool isSettled(ChangeState state)
{
    return state >= ChangeState::Succeeded;
}

[[nodiscard]] QString toText(ChangeState state);
[[nodiscard]] std::optional<ChangeState> changeStateFromText(QStringView word);
[[nodiscard]] QString toText(ChangeEvent event);

/// How many lines of a change are in each state; the sum is the number of lines accepted.
struct StateCounts {
    std::array<qint64, kStateCount> counts{};

    [[nodiscard]] qint64 of(ChangeState state) const { return counts[static_cast<std::size_t>(state)]; }
    qint64 &of(ChangeState state) { return counts[static_cast<std::size_t>(state)]; }
    [[nodiscard]] qint64 total() const;
    [[nodiscard]] qint64 settled() const;
    [[nodiscard]] qint64 open() const { return total() - settled(); }
    /// Lines whose request may be on its way or whose answer is outstanding.
    [[nodiscard]] qint64 inFlight() const;
    bool operator==(const StateCounts &) const = default;
};

/// The state of a whole change, derived from its lines and never stored.
enum class BulkState {
    Held,
    Scheduled, ///< it starts by itself at its time
    Running,
    Paused,
    Stopped, ///< by its guard: a person looks, then resumes or cancels the rest
    Finishing, ///< nothing waits any more; only outstanding answers
    Done,
    DoneWithFailures, ///< finished; some lines failed, are unknown or need a person
    Cancelled, ///< finished; nothing succeeded because it was cancelled
};

[[nodiscard]] BulkState bulkState(const StateCounts &counts, bool paused);
[[nodiscard]] QString toText(BulkState state);

} // namespace lk
