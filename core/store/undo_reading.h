// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/bulk_change.h"
#include "core/store/database.h"

#include <QList>

namespace lk::store {

/// A line of a change with what it was before, as far as an undo needs it.
struct DoneLine {
    qint64 fileRow = 0;
    AccountId account;
    Carrier carrier = Carrier::ThingSpace;
    LineIds ids; ///< before the change
    ChangeSpec spec; ///< what was asked of it
    ChangeState state = ChangeState::Succeeded;
    LineState before; ///< `readAt` 0 = not recorded
};

/// The lines of a change that may have changed something: done, unknown or given up. In the order of the
/// change.
[[nodiscard]] Result<QList<DoneLine>> readDoneLines(Database &database, BulkChangeId id);

} // namespace lk::store
