// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/outcome.h"
#include "core/planning/plan.h"

namespace lk::planning {

/// Completes a routed row with what the carrier says about the line. Warnings the row already has make a
/// Change a Warning.
void judgeReading(PlanRow &row, const ChangeSpec &spec, const LineReading &reading);

/// True if the row gives the line a SIM of which the carrier has to be asked whether it is free.
[[nodiscard]] bool needsNewSimRead(const PlanRow &row, const ChangeSpec &spec);

/// Judges the new SIM of an identifier change by what the carrier says about it: Control Center must have it
/// in stock, ThingSpace must not know it at all.
void judgeNewSim(PlanRow &row, const ChangeSpec &spec, const LineReading &reading);

/// Blocks a row for a reason; keeps the reasons it has.
void block(PlanRow &row, const QString &rule, const QString &text, const QString &fix = {});

} // namespace lk::planning
