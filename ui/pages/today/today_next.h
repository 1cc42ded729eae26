// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/today/today_facts.h"

namespace lk::ui {

/// Something the clock brings within a day.
struct Upcoming {
    UtcMs at = 0; ///< when it begins; not after `facts.at` = it has begun
    UtcMs until = 0; ///< a freeze ends then; 0 = it is a change
    QString title;
    QString detail;
    BulkChangeId change = {};

    bool operator==(const Upcoming &) const = default;
};

/// Scheduled changes and freeze windows of the next 24 hours, the earliest first. Pure.
[[nodiscard]] QList<Upcoming> upcomingOf(const TodayFacts &facts);

} // namespace lk::ui
