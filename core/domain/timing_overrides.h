// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/timing.h"

namespace lk {

/// One duration of a real carrier's account that a person may set.
struct TimingKnob {
    QLatin1StringView name; ///< its member in the stored overrides
    milliseconds Timing::*member = nullptr;
    milliseconds floor{0}; ///< below it a change could be sent twice, or the carrier be pestered
    milliseconds ceiling{0};
};

/// How often is asked, how long is waited, in the order people should see them.
inline constexpr std::array kTimingKnobs{
    TimingKnob{
        QLatin1StringView("pollFirst"), &Timing::pollFirst, milliseconds{1'000}, milliseconds{600'000}},
    TimingKnob{
        QLatin1StringView("pollEvery"), &Timing::pollEvery, milliseconds{5'000}, milliseconds{3'600'000}},
    TimingKnob{QLatin1StringView("readBackEvery"), &Timing::readBackEvery, milliseconds{30'000},
        milliseconds{3'600'000}},
    // An accepted change that is not seen by then counts as not applied, and may be sent again.
    TimingKnob{QLatin1StringView("settlePatience"), &Timing::settlePatience, milliseconds{1'800'000},
        milliseconds{172'800'000}},
    TimingKnob{QLatin1StringView("carrierPatience"), &Timing::carrierPatience, milliseconds{1'800'000},
        milliseconds{604'800'000}},
    TimingKnob{QLatin1StringView("activationPatience"), &Timing::activationPatience, milliseconds{1'800'000},
        milliseconds{604'800'000}},
    TimingKnob{
        QLatin1StringView("readDeadline"), &Timing::readDeadline, milliseconds{5'000}, milliseconds{600'000}},
    TimingKnob{QLatin1StringView("writeDeadline"), &Timing::writeDeadline, milliseconds{30'000},
        milliseconds{600'000}},
    // 0 = a line is always read anew, by a check and before it is sent.
    TimingKnob{
        QLatin1StringView("planFreshness"), &Timing::planFreshness, milliseconds{0}, milliseconds{3'600'000}},
    TimingKnob{QLatin1StringView("quarantine"), &Timing::quarantine, milliseconds{490'000},
        milliseconds{86'400'000}},
};

/// The least quarantine that goes with a write deadline: the deadline, what the kernel may still deliver
/// after it, and what carriers take to act.
[[nodiscard]] milliseconds leastQuarantine(milliseconds writeDeadline);

/// A real carrier's timing with single durations replaced, {"pollEvery": 30000} in milliseconds. Refuses
/// unknown names, values beyond a knob's floor or ceiling, and a quarantine too short for the write deadline;
/// the sentence says what would do.
[[nodiscard]] Result<Timing> timingWith(Carrier carrier, const QJsonObject &overrides);

} // namespace lk
