// SPDX-License-Identifier: Apache-2.0
#include "core/net/circuit_breaker.h"

#include <algorithm>

namespace lk::net {

std::optional<std::chrono::milliseconds> CircuitBreaker::note(bool failed, BootMs now)
{
    m_calls.push_back({now, failed});
    if (!failed && !m_open)
        m_probation = false;
    while (!m_calls.empty() && m_calls.front().at < now - m_limits.window.count())
        m_calls.pop_front();
    if (m_open)
        return std::nullopt;
    const auto bad
        = std::count_if(m_calls.begin(), m_calls.end(), [](const Call &call) { return call.failed; });
    const auto all = static_cast<std::ptrdiff_t>(m_calls.size());
    const int fewest = m_probation ? m_limits.fewestOnProbation : m_limits.fewestCalls;
    if (all < fewest || static_cast<double>(bad) < m_limits.share * static_cast<double>(all))
        return std::nullopt;
    m_open = true;
    m_failed = static_cast<int>(bad);
    m_seen = static_cast<int>(all);
    m_pause = m_probation ? std::min(m_limits.longestPause, m_pause * 2) : m_limits.firstPause;
    return m_pause;
}

std::chrono::milliseconds CircuitBreaker::stillBroken()
{
    m_pause = std::min(m_limits.longestPause, m_pause * 2);
    return m_pause;
}

void CircuitBreaker::proved()
{
    m_open = false;
    m_probation = false;
    m_calls.clear();
    m_pause = std::chrono::milliseconds{0};
}

void CircuitBreaker::provedByRead()
{
    if (!m_open)
        return;
    m_open = false;
    m_probation = true;
    m_calls.clear();
}

} // namespace lk::net
