// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/row_request.h"
#include "core/planning/plan.h"

namespace lk::engine {

/// Sets what a row of the list asks for, where that is not what the whole change asks: its own new
/// identifiers, rate plan, reason code or ZIP code, and, if the change is one "as listed", its own action. A
/// row that contradicts the change, or lacks what the change takes from the list, is blocked with the reason:
/// nothing is guessed. `today` is the day a change of the customer plan takes effect unless something else is
/// said. Pure.
void applyRequest(
    planning::PlanRow &row, const intake::RowRequest &request, const ChangeSpec &ofChange, QDate today);

} // namespace lk::engine
