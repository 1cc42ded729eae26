// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/prepared_plan.h"

#include "core/base/text.h"
#include "core/planning/plan_file.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace lk::ui {

PreparedPlan preparedPlan(planning::Plan plan, const QList<AcceptedWarning> &wishes,
    const QList<CarrierAccount> &accounts, UtcMs now)
{
    PreparedPlan prepared{.plan = std::move(plan), .warnings = {}, .costs = {}, .estimate = {}, .ages = {}};
    prepared.warnings = planning::warningGroups(prepared.plan);
    prepared.costs = planning::costGroups(prepared.plan);
    prepared.estimate = planning::estimateRun(prepared.plan, accounts, now);
    prepared.ages = planning::readingAges(prepared.plan);
    QList<AcceptedWarning> fitting;
    std::copy_if(
        wishes.begin(), wishes.end(), std::back_inserter(fitting), [&prepared](const AcceptedWarning &wish) {
            return !wish.reason.simplified().isEmpty()
                && std::any_of(prepared.warnings.begin(), prepared.warnings.end(),
                    [&wish](const planning::RuleGroup &group) { return group.rule == wish.rule; });
        });
    // What fits is taken; if it were not, nothing would be accepted and the plan could not run.
    if (!planning::acceptWarnings(prepared.plan, fitting))
        prepared.plan.accepted.clear();
    std::ignore = planning::freeze(prepared.plan);
    return prepared;
}

QString whatIsMissing(const PreparedPlan &prepared)
{
    const int open = pluralCount(planning::openWarnings(prepared.warnings, prepared.plan.accepted).size());
    if (open > 0)
        return QCoreApplication::translate(
            "PreparedPlan", "%Ln kind(s) of warning must be accepted with a reason first.", nullptr, open);
    const auto freeze = std::find_if(prepared.warnings.begin(), prepared.warnings.end(),
        [](const planning::RuleGroup &group) { return group.rule == planning::kFreezeRule; });
    // What starts later is looked at when it is recorded, for the moment it starts at.
    const bool later = prepared.plan.run.startAt > 0;
    if (freeze == prepared.warnings.end() || later || !planning::freezeOverride(prepared.plan).isEmpty())
        return {};
    return QCoreApplication::translate("PreparedPlan", "%1 Save the plan and run it then.").arg(freeze->text);
}

} // namespace lk::ui
