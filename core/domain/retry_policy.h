// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/change_spec.h"

#include <chrono>
#include <optional>

namespace lk {

/// How often and how fast something is tried again. Pure: jitter comes in as a number in [0, 1).
struct RetryPolicy {
    std::chrono::milliseconds base{2'000};
    std::chrono::milliseconds cap{300'000};
    std::chrono::milliseconds retryAfterCap{3'600'000};
    int sendsOfSafeKind = 3;
    int sendsOfDangerousKind = 2;
    int crashesBeforeGivingUp = 3;

    /// Exponential back-off with full jitter: a random time up to base·2^n, capped.
    [[nodiscard]] std::chrono::milliseconds backoff(int failures, double jitter) const;
    /// What the carrier asked for (at most the cap, and never a moment less), else back-off.
    [[nodiscard]] std::chrono::milliseconds afterThrottle(
        std::optional<std::chrono::milliseconds> retryAfter, int failures, double jitter) const;
    /// How many requests that may have been processed one line may see in all.
    [[nodiscard]] int sendLimit(ChangeKind kind) const;
};

} // namespace lk
