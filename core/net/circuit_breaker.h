// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <chrono>
#include <deque>
#include <optional>

namespace lk::net {

/// Notices that most calls of one class (reads, or changes) of an account go wrong, so that no more lines run
/// into it. A value; the time is passed in.
class CircuitBreaker {
public:
    struct Limits {
        int fewestCalls = 20; ///< no judgment on fewer
        int fewestOnProbation
            = 5; ///< the same after a pause, before a call of the class itself has gone well
        double share = 0.5; ///< of the calls of the window that failed
        std::chrono::milliseconds window{30'000};
        std::chrono::milliseconds firstPause{30'000};
        std::chrono::milliseconds longestPause{600'000};
    };

    CircuitBreaker() = default;
    explicit CircuitBreaker(const Limits &limits)
        : m_limits(limits)
    {
    }

    /// Counts a call. Gives how long nothing new may be sent, if this one opened the breaker.
    [[nodiscard]] std::optional<std::chrono::milliseconds> note(bool failed, BootMs now);
    /// The read that tried the way failed again: how long to stay away now, twice as long as before.
    [[nodiscard]] std::chrono::milliseconds stillBroken();
    /// A call proved the way: closed, and everything counted is forgotten.
    void proved();
    /// A read proved the way, for a class that cannot be tried without changing something: closed on
    /// probation. If its calls go on to fail, fewer of them open it again, for twice as long.
    void provedByRead();
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// What opened it, for people: so many of so many calls.
    [[nodiscard]] int failedCalls() const { return m_failed; }
    [[nodiscard]] int seenCalls() const { return m_seen; }

private:
    struct Call {
        BootMs at = 0;
        bool failed = false;
    };
    Limits m_limits;
    std::deque<Call> m_calls;
    std::chrono::milliseconds m_pause{0};
    bool m_open = false;
    bool m_probation = false;
    int m_failed = 0;
    int m_seen = 0;
};

} // namespace lk::net
