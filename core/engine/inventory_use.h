// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/domain/timing.h"
#include "core/planning/plan.h"
#include "core/store/database.h"

#include <QHash>

namespace lk::engine {

/// Which rows of a plan may be judged by what the inventory knows, instead of reading the line once more:
/// those whose line was read at its carrier within the time the account trusts a reading, and only for
/// suspending and restoring. What cannot simply be put back is read live whatever its age, and a rate plan is
/// not in every carrier's listing.
struct InventoryUse {
    TenantId tenant;
    UtcMs now = 0;
    QHash<qint64, milliseconds> freshness = {}; ///< by account; one that is not there is always read

    /// Adds those of the rows, by their place in the list, that may be judged so. On the reader's connection.
    [[nodiscard]] Result<void> find(const QList<planning::PlanRow> &rows, const ChangeSpec &planSpec,
        QHash<qsizetype, LineState> &known, store::Database &database) const;

private:
    [[nodiscard]] bool mayBeUsed(const planning::PlanRow &row, const LineState &state) const;
};

} // namespace lk::engine
