// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"
#include "core/planning/plan.h"
#include "core/store/change_table.h"

namespace lk::engine {

/// From this many changes on, and for dangerous kinds, a person must type the number.
inline constexpr qint64 kConfirmAbove = 100;
[[nodiscard]] bool needsConfirmation(const planning::Plan &plan);

/// What a frozen plan becomes in the store: every row that is not blocked. Rows that are already so are
/// recorded as settled.
[[nodiscard]] store::NewChange changeFromPlan(const planning::Plan &plan);

/// The accounts a plan was made for must be the ones that are here.
[[nodiscard]] Result<void> checkPlanAccounts(
    const planning::Plan &plan, const QList<CarrierAccount> &accounts);

} // namespace lk::engine
