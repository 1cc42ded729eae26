// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/plan_builder.h"
#include "core/store/undo_reading.h"

namespace lk::engine {

/// What takes back a change: a request for a plan in which each done line is asked for what it was before.
/// Lines that cannot be put back are rows of it, blocked with the reason; those the plan's live check finds
/// changed since are blocked there. Pure.
[[nodiscard]] PlanRequest undoRequest(const BulkChange &change, const QList<store::DoneLine> &lines);

/// The same out of the store. Refuses a change of which nothing was done.
[[nodiscard]] Result<PlanRequest> readUndoRequest(store::Database &database, BulkChangeId id);

/// Blocks a row whose line is no longer what the change to be undone made of it.
void judgeUndo(planning::PlanRow &row, const ChangeSpec &done);

} // namespace lk::engine
