// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/store/change_set.h"
#include "core/store/database.h"

#include <optional>

namespace lk::store {

/// What is read from a carrier page by page.
enum class SyncKind { Lines, Plans };

/// How far a reading has come. `startedAt` 0 = none is under way.
struct SyncState {
    UtcMs since = 0; ///< only what changed after this is read; 0 = everything
    QString position; ///< where the next page begins; empty = at the start
    UtcMs startedAt = 0;
    qint64 entries = 0; ///< read so far, pages that overlap counted twice
    UtcMs completedStart = 0; ///< when the last complete reading began; 0 = there was none
    UtcMs completedAt = 0; ///< when it ended: the age people see

    bool operator==(const SyncState &) const = default;
};

/// Keeps the progress of readings beside what they read, in the same transaction. Store thread.
class SyncTable {
public:
    SyncTable(Database &database, ChangeSet &changeSet);

    [[nodiscard]] Result<SyncState> read(AccountId account, SyncKind kind);
    [[nodiscard]] Result<void> save(AccountId account, SyncKind kind, const SyncState &state);

private:
    Database &m_database;
    ChangeSet &m_changeSet;
};

[[nodiscard]] Result<SyncState> readSyncState(Database &database, AccountId account, SyncKind kind);

} // namespace lk::store
