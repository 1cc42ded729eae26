// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/bulk_change.h"
#include "core/domain/change_calendar.h"

namespace lk::store {
class Database;
}

namespace lk::ui {

/// One thing to come: a change that starts by itself, or a time in which nothing of a scope is sent.
struct AgendaEntry {
    UtcMs from = 0;
    UtcMs until = 0; ///< 0 = not told: a change ends when it is done
    std::optional<BulkChange> change = {}; ///< nothing = a freeze window
    QString freeze = {}; ///< its name
    ChangeScope scope = {};
    /// For a change: the freeze its start falls into, so that nothing is sent then.
    std::optional<Freeze> frozenAtStart = {};
};

inline constexpr std::chrono::hours kAgendaSpan{7 * 24};

/// A stretch of time in which a window is open.
struct OpenTime {
    UtcMs from = 0;
    UtcMs until = 0;
};
/// When the window is open between two moments, to the minute; one that is open already begins at `from`.
[[nodiscard]] QList<OpenTime> openTimes(const TimeWindow &window, UtcMs from, UtcMs to);

/// All changes that wait for their start, and the freeze windows of the next seven days, by time.
[[nodiscard]] Result<QList<AgendaEntry>> readAgenda(store::Database &database, TenantId tenant, UtcMs now);

} // namespace lk::ui
