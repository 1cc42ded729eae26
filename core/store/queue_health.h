// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/store/database.h"

#include <QList>

namespace lk::store {

/// How the queue of one account stands.
struct QueueHealth {
    AccountId account;
    qint64 waiting = 0; ///< of changes that run
    qint64 inFlight = 0; ///< claimed, sent, awaited or being read back
    UtcMs oldestWaiting
        = 0; ///< since when the line at the front of its longest waiting change waits; 0 = none

    bool operator==(const QueueHealth &) const = default;
};
/// Accounts without open lines are left out. Changes that are paused or start later do not wait.
[[nodiscard]] Result<QList<QueueHealth>> readQueueHealth(Database &database);

/// Lines of one change at one account that do not move.
struct HeldLines {
    BulkChangeId change;
    AccountId account;
    qint64 lines = 0;
    UtcMs oldest = 0; ///< since when the first of them does not move

    bool operator==(const HeldLines &) const = default;
};
/// Lines that were sent before `before` and whose result is still not known.
[[nodiscard]] Result<QList<HeldLines>> readStuckLines(Database &database, UtcMs before);
/// Lines whose result became "unknown" before `before` and that nobody has decided since.
[[nodiscard]] Result<QList<HeldLines>> readUndecidedLines(Database &database, UtcMs before);

} // namespace lk::store
