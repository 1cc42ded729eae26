// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/planning/plan_groups.h"
#include "core/planning/run_estimate.h"

namespace lk::ui {

/// A checked plan, frozen with what of its warnings is accepted, and what people are told about it as a
/// whole.
struct PreparedPlan {
    planning::Plan plan;
    QList<planning::RuleGroup> warnings;
    QList<planning::RuleGroup> costs;
    planning::RunEstimate estimate;
    planning::ReadingAges ages;
};

/// Prepares a plan. Of the wishes those count whose rule warns of something in it and that give a reason.
/// Takes long for a large plan: call it on a worker thread.
[[nodiscard]] PreparedPlan preparedPlan(planning::Plan plan, const QList<AcceptedWarning> &wishes,
    const QList<CarrierAccount> &accounts, UtcMs now);

/// What keeps the plan from being run now: one sentence; empty = nothing.
[[nodiscard]] QString whatIsMissing(const PreparedPlan &prepared);

} // namespace lk::ui
