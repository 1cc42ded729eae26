// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/account.h"

#include <chrono>

namespace lk::net {

/// A token bucket at an account's limit. Halved when the carrier throttles, growing back by 5 % a minute.
/// Pure: the time is passed in.
class CallBudget {
public:
    explicit CallBudget(const RateBudget &limits);

    /// Takes the right to start one call now, or says no.
    [[nodiscard]] bool tryTake(bool mutating, BootMs now);
    /// Takes it even if the bucket is empty (token requests must not wait behind the calls that need them).
    void take(BootMs now);
    /// How long until the next call may start; 0 = now.
    [[nodiscard]] std::chrono::milliseconds waitFor(bool mutating, BootMs now) const;
    /// The carrier said "too fast": half the rate, and nothing for `pause`.
    void throttled(std::chrono::milliseconds pause, BootMs now);
    /// A call was answered with anything but "too fast".
    void answered() { m_throttlesInARow = 0; }
    /// How long to stay away where the carrier names no time: `least`, doubled for each "too fast" before
    /// this one without another answer in between, up to five minutes.
    [[nodiscard]] std::chrono::milliseconds pauseAfter(std::chrono::milliseconds least) const;
    /// Calls per second allowed at present.
    [[nodiscard]] double currentRate(BootMs now) const;
    /// Uses that share of the limits only, from now on; 1 = all of them. What the carrier asks for comes on
    /// top.
    void setShare(double share);
    [[nodiscard]] double share() const { return m_share; }
    /// End of the pause the carrier asked for; 0 = none.
    [[nodiscard]] BootMs pausedUntil() const { return m_pausedUntil; }

private:
    struct Bucket {
        double perSecond = 0; ///< 0 = unlimited
        double capacity = 1;
        double tokens = 1;
        BootMs at = 0;
    };
    void refill(Bucket &bucket, double factor, BootMs now) const;
    [[nodiscard]] static std::chrono::milliseconds until(const Bucket &bucket, double factor, BootMs now);
    [[nodiscard]] double throttleAt(BootMs now) const;
    [[nodiscard]] double factorAt(BootMs now) const { return throttleAt(now) * m_share; }

    Bucket m_calls;
    Bucket m_writes;
    double m_factor = 1; ///< as of m_factorAt
    BootMs m_factorAt = 0;
    double m_share = 1;
    BootMs m_pausedUntil = 0;
    int m_throttlesInARow = 0;
};

} // namespace lk::net
