// SPDX-License-Identifier: Apache-2.0
#include "core/domain/retry_policy.h"

#include <algorithm>

namespace lk {

using std::chrono::milliseconds;

milliseconds RetryPolicy::backoff(int failures, double jitter) const
{
    const int doublings = std::clamp(failures, 0, 20);
    const qint64 ceiling = std::min(cap.count(), base.count() << doublings);
    return milliseconds{static_cast<qint64>(jitter * static_cast<double>(ceiling))};
}

milliseconds RetryPolicy::afterThrottle(
    std::optional<milliseconds> retryAfter, int failures, double jitter) const
{
    if (!retryAfter)
        return std::max(base / 2, backoff(failures, jitter));
    // A little jitter on top, so that a thousand lines do not come back in the same instant.
    const milliseconds spread{static_cast<qint64>(jitter * static_cast<double>(base.count()) / 2)};
    return std::clamp(*retryAfter, milliseconds{0}, retryAfterCap) + spread;
}

int RetryPolicy::sendLimit(ChangeKind kind) const
{
    return isDangerous(kind) ? sendsOfDangerousKind : sendsOfSafeKind;
}

} // namespace lk
