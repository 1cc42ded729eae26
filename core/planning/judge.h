// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/outcome.h"
#include "core/planning/plan.h"

namespace lk::planning {

/// Completes a routed row with what the carrier says about the line. Warnings the row already has make a
/// Change a Warning.
void judgeReading(PlanRow &row, const ChangeSpec &spec, const LineReading &reading);

/// Blocks a row for a reason; keeps the reasons it has.
void block(PlanRow &row, const QString &rule, const QString &text, const QString &fix = {});

} // namespace lk::planning
