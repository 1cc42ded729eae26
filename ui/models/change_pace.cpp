// SPDX-License-Identifier: Apache-2.0
#include "ui/models/change_pace.h"

#include <algorithm>

namespace lk::ui {

void ChangePace::note(BootMs now, const BulkChange &change)
{
    m_all.note(now, change.counts.settled());
    for (const AccountShare &share : change.accounts) {
        Lane &lane = m_lanes[share.account];
        lane.open = share.counts.open();
        lane.meter.note(now, share.counts.settled());
    }
}

void ChangePace::clear()
{
    m_all.clear();
    m_lanes.clear();
}

std::optional<qint64> ChangePace::secondsLeft() const
{
    qint64 longest = 0;
    for (const Lane &lane : m_lanes) {
        if (lane.open == 0)
            continue;
        const auto left = lane.meter.secondsFor(lane.open);
        if (!left)
            return std::nullopt;
        longest = std::max(longest, *left);
    }
    return longest;
}

bool ChangePace::isStalled() const
{
    return std::any_of(m_lanes.begin(), m_lanes.end(),
        [](const Lane &lane) { return lane.open > 0 && lane.meter.perMinute() == 0.0; });
}

} // namespace lk::ui
