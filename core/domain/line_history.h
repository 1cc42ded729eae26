// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/change_spec.h"

#include <QList>
#include <QTimeZone>

#include <optional>

namespace lk {

/// One request of ours about a line that the carrier may have processed.
struct LineAction {
    enum class Effect { None, Perhaps, Sure };

    ChangeKind kind = ChangeKind::Suspend;
    UtcMs at = 0; ///< when it was sent
    Effect effect = Effect::Perhaps;

    bool operator==(const LineAction &) const = default;
};

/// What rules want to know of a line's past, as far as it was changed from here. Others may have changed it
/// too: every number is "at least".
struct LinePast {
    int actionsLastDay = 0; ///< in the last 24 hours, refused ones included
    int planChangesThisMonth = 0; ///< of the calendar month, without those known to have had no effect
    /// Whole days since the line was suspended from here and not brought back; nothing = no such suspension.
    std::optional<int> daysSuspended = {};
    int daysSuspendedLastYear = 0; ///< in the last 365 days, all suspensions together
    std::optional<int> daysInStatus = {}; ///< whole days since a change of status from here took effect

    bool operator==(const LinePast &) const = default;
};

/// Sums up the actions. They must be in the order in which they were sent; months are those of `zone`. Pure.
[[nodiscard]] LinePast linePast(const QList<LineAction> &actions, UtcMs now, const QTimeZone &zone);

} // namespace lk
