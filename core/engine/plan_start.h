// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"
#include "core/domain/change_calendar.h"
#include "core/planning/plan.h"
#include "core/store/write_session.h"

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

/// Success if nothing of the plan would be sent into a freeze at that moment, or the plan overrides it; else
/// a sentence that says until when it is frozen. For a plan that is to start later, `at` is that moment.
[[nodiscard]] Result<void> checkFreeze(const planning::Plan &plan, const ChangeCalendar &calendar, UtcMs at);

/// Turns a plan into a change, within a job of the store: the one way there is. Refuses a plan whose accounts
/// are not here, whose warnings nobody has accepted, or that would run into a freeze.
[[nodiscard]] Result<store::CreatedChange> recordPlan(
    store::WriteSession &session, const planning::Plan &plan, TenantId tenant, const audit::Actor &actor);

} // namespace lk::engine
