// SPDX-License-Identifier: Apache-2.0
#include "ui/models/rate_meter.h"

#include <cmath>

namespace lk::ui {

namespace {

constexpr BootMs kWindow = 60'000;
constexpr BootMs kStep = 1'000;
constexpr BootMs kShortest = 5'000;
constexpr double kSecondsPerMinute = 60;
constexpr double kMsPerMinute = 60'000;

} // namespace

void RateMeter::note(BootMs now, qint64 settled)
{
    // Fewer than before: lines were sent again, or the clock is another one. Measuring begins anew.
    if (!m_marks.empty() && (settled < m_marks.back().settled || now < m_marks.back().at))
        clear();
    if (m_marks.empty())
        m_since = now;
    else
        m_moved = m_moved || settled > m_marks.front().settled;
    if (!m_moved && now - m_since <= kWindow)
        m_marks.clear();
    if (m_marks.size() > 1 && now - m_marks[m_marks.size() - 2].at < kStep)
        m_marks.back() = {now, settled};
    else
        m_marks.push_back({now, settled});
    while (m_marks.size() > 2 && now - m_marks.front().at > kWindow)
        m_marks.pop_front();
}

void RateMeter::clear()
{
    m_marks.clear();
    m_moved = false;
}

std::optional<double> RateMeter::perMinute() const
{
    if (m_marks.size() < 2)
        return std::nullopt;
    const BootMs span = m_marks.back().at - m_marks.front().at;
    if (span < kShortest)
        return std::nullopt;
    return static_cast<double>(m_marks.back().settled - m_marks.front().settled) * kMsPerMinute
        / static_cast<double>(span);
}

std::optional<qint64> RateMeter::secondsFor(qint64 open) const
{
    const auto rate = perMinute();
    if (!rate || *rate <= 0)
        return std::nullopt;
    return std::llround(static_cast<double>(open) * kSecondsPerMinute / *rate);
}

} // namespace lk::ui
