// SPDX-License-Identifier: Apache-2.0
#include "core/net/call_budget.h"

#include <algorithm>
#include <cmath>

namespace lk::net {

namespace {

/// A hundredth of a second's worth may start at once, so that a coarse timer does not cap a high rate; at the
/// carriers' real limits this is one call.
double burstOf(double perSecond)
{
    return std::max(1.0, perSecond / 100);
}

constexpr double kGrowthPerMinute = 0.05;
constexpr double kSmallestFactor = 1.0 / 32;
constexpr std::chrono::minutes kLongestGrownPause{5};
constexpr int kMostDoublings = 16;

} // namespace

CallBudget::CallBudget(const RateBudget &limits)
{
    m_calls.perSecond = limits.callsPerSecond;
    m_calls.capacity = m_calls.tokens = burstOf(limits.callsPerSecond);
    m_writes.perSecond = limits.writesPerMinute / 60.0;
    m_writes.capacity = m_writes.tokens = burstOf(m_writes.perSecond);
}

double CallBudget::throttleAt(BootMs now) const
{
    const double minutes = static_cast<double>(std::max(qint64{0}, now - m_factorAt)) / 60'000;
    return std::min(1.0, m_factor + kGrowthPerMinute * minutes);
}

double CallBudget::currentRate(BootMs now) const
{
    return m_calls.perSecond * factorAt(now);
}

void CallBudget::refill(Bucket &bucket, double factor, BootMs now) const
{
    if (bucket.at != 0 && now > bucket.at) {
        const double seconds = static_cast<double>(now - bucket.at) / 1000;
        bucket.tokens = std::min(bucket.capacity, bucket.tokens + seconds * bucket.perSecond * factor);
    }
    bucket.at = now;
}

std::chrono::milliseconds CallBudget::until(const Bucket &bucket, double factor, BootMs now)
{
    if (bucket.perSecond <= 0)
        return {};
    const double elapsed = bucket.at == 0 ? 0 : static_cast<double>(now - bucket.at) / 1000;
    const double missing = 1.0 - (bucket.tokens + elapsed * bucket.perSecond * factor);
    if (missing <= 0)
        return {};
    return std::chrono::milliseconds{
        static_cast<qint64>(std::ceil(missing / (bucket.perSecond * factor) * 1000))};
}

std::chrono::milliseconds CallBudget::waitFor(bool mutating, BootMs now) const
{
    std::chrono::milliseconds wait{std::max(qint64{0}, m_pausedUntil - now)};
    wait = std::max(wait, until(m_calls, factorAt(now), now));
    return mutating ? std::max(wait, until(m_writes, m_share, now)) : wait;
}

bool CallBudget::tryTake(bool mutating, BootMs now)
{
    if (waitFor(mutating, now).count() > 0)
        return false;
    take(now);
    if (mutating && m_writes.perSecond > 0) {
        refill(m_writes, m_share, now);
        m_writes.tokens -= 1;
    }
    return true;
}

void CallBudget::take(BootMs now)
{
    refill(m_calls, factorAt(now), now);
    m_calls.tokens -= 1;
}

void CallBudget::setShare(double share)
{
    m_share = std::clamp(share, 0.01, 1.0);
}

std::chrono::milliseconds CallBudget::pauseAfter(std::chrono::milliseconds least) const
{
    const auto grown = least * (1 << std::min(m_throttlesInARow, kMostDoublings));
    return std::max(least, std::min<std::chrono::milliseconds>(grown, kLongestGrownPause));
}

void CallBudget::throttled(std::chrono::milliseconds pause, BootMs now)
{
    // Calls that were on their way together are refused together: that is one refusal.
    if (now >= m_pausedUntil)
        ++m_throttlesInARow;
    m_factor = std::max(kSmallestFactor, throttleAt(now) / 2);
    m_factorAt = now;
    m_pausedUntil = std::max(m_pausedUntil, now + pause.count());
}

} // namespace lk::net
