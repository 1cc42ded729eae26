// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/carrier.h"
#include "core/domain/change_spec.h"

#include <QJsonObject>

#include <array>
#include <chrono>

namespace lk {

using std::chrono::milliseconds;

/// How long things take at one account. All on the boot clock.
struct Timing {
    milliseconds readDeadline{60'000}; ///< one read exchange, whole
    milliseconds writeDeadline{90'000}; ///< one mutating exchange, whole
    /// After a lost outcome nothing is sent again before this is over: a request can reach the carrier after
    /// its sender died (measured: 6 s), and the kernel retries orphans for about 100 s.
    milliseconds quarantine{490'000};
    milliseconds lease{60'000};
    milliseconds pollFirst{5'000};
    milliseconds pollEvery{15'000};
    /// The waits between read-backs: they fall 3, 6, 12, 24, 45 and 90 s after the answer.
    std::array<milliseconds, 6> readBack{milliseconds{3'000}, milliseconds{3'000}, milliseconds{6'000},
        milliseconds{12'000}, milliseconds{21'000}, milliseconds{45'000}};
    milliseconds readBackEvery{300'000}; ///< after the steps above
    /// How long an accepted change may stay invisible before it counts as not applied.
    milliseconds settlePatience{1'800'000};
    milliseconds carrierPatience{4 * 3'600'000}; ///< AwaitingCarrier without news
    milliseconds activationPatience{24 * 3'600'000};
    milliseconds secondReadGap{60'000}; ///< between the two reads a dangerous resend needs
    milliseconds readGivesUp{24 * 3'600'000}; ///< verifying reads that fail: then Unknown
    /// A reading this young is trusted: the inventory's by a check, a plan's at send time. 0 = always read.
    milliseconds planFreshness{600'000};
    milliseconds repeatWindow{600'000}; ///< of this long a tenth of the sends may be sent again

    bool operator==(const Timing &) const = default;

    [[nodiscard]] milliseconds patience(ChangeKind kind) const
    {
        return kind == ChangeKind::Activate ? activationPatience : carrierPatience;
    }
    /// The wait before read-back number `n` (0 = first).
    [[nodiscard]] milliseconds readBackDelay(int n) const
    {
        return n < static_cast<int>(readBack.size()) ? readBack[static_cast<std::size_t>(n)] : readBackEvery;
    }
};

/// The timing for real carriers. Never below the floors asserted in timing.cpp.
[[nodiscard]] Timing productionTiming(Carrier carrier);

/// The timing for stand-in carriers on this machine, where no network can hold a request back for minutes.
[[nodiscard]] Timing practiceTiming();

/// Practice timing needs plain http to a loopback address: no real carrier speaks that.
[[nodiscard]] bool mayUsePracticeTiming(const QString &baseUrl);

/// Practice timing with single members replaced, e.g. {"quarantine": 400} in ms; nothing for an unknown name.
[[nodiscard]] std::optional<Timing> practiceTimingFromJson(const QJsonObject &overrides);

} // namespace lk
