// SPDX-License-Identifier: Apache-2.0
#include "core/engine/plan_start.h"

#include "core/planning/plan_groups.h"

#include <QCoreApplication>

#include <algorithm>

namespace lk::engine {

bool needsConfirmation(const planning::Plan &plan)
{
    const bool dangerous
        = std::any_of(plan.rows.cbegin(), plan.rows.cend(), [&plan](const planning::PlanRow &row) {
              return row.willBeSent() && isDangerous(plan.specOf(row).kind);
          });
    return dangerous || plan.counts().willBeSent() > kConfirmAbove;
}

store::NewChange changeFromPlan(const planning::Plan &plan)
{
    store::NewChange change{.tenant = TenantId{1},
        .spec = plan.spec,
        .reason = plan.reason,
        .fingerprint = plan.fingerprint,
        .lines = {},
        .paused = false,
        .planId = plan.planId,
        .accepted = plan.accepted,
        .freezeOverride = planning::freezeOverride(plan),
        .run = plan.run};
    for (const planning::PlanRow &row : plan.rows) {
        if (row.verdict != planning::Verdict::Blocked && row.carrier)
            change.lines.append({row.account, *row.carrier, row.fileRow, row.ids, row.before, row.spec,
                row.verdict == planning::Verdict::AlreadySo});
    }
    if (plan.run.lineOrder == LineOrder::ByCarrier)
        std::stable_sort(
            change.lines.begin(), change.lines.end(), [](const store::NewLine &a, const store::NewLine &b) {
                return a.account.value < b.account.value;
            });
    return change;
}

Result<void> checkPlanAccounts(const planning::Plan &plan, const QList<CarrierAccount> &accounts)
{
    for (const planning::PlanAccount &needed : plan.accounts) {
        const bool known
            = std::any_of(accounts.begin(), accounts.end(), [&needed](const CarrierAccount &account) {
                  return account.id == needed.id && account.carrier == needed.carrier
                      && account.name == needed.name && account.baseUrl == needed.baseUrl;
              });
        if (!known)
            return fail(ErrorKind::Refused,
                QCoreApplication::translate("PlanStart",
                    "The plan was made for the account \"%1\" at %2, which is not here (any more). Nothing "
                    "was started. Make the plan again.")
                    .arg(needed.name, needed.baseUrl.toString()));
    }
    return {};
}

Result<void> checkFreeze(const planning::Plan &plan, const ChangeCalendar &calendar, UtcMs at)
{
    if (calendar.freezes.isEmpty() || !planning::freezeOverride(plan).isEmpty())
        return {};
    QSet<std::pair<int, int>> looked;
    for (const planning::PlanRow &row : plan.rows) {
        if (!row.willBeSent() || !row.carrier)
            continue;
        const ChangeKind kind = plan.specOf(row).kind;
        const std::pair<int, int> which{static_cast<int>(*row.carrier), static_cast<int>(kind)};
        if (looked.contains(which))
            continue;
        looked.insert(which);
        if (const auto freeze = calendar.freezeAt(at, *row.carrier, kind))
            return fail(ErrorKind::Refused,
                QCoreApplication::translate("PlanStart",
                    "Freeze until %1: %2. Nothing was started. Save the plan and run it then, or override "
                    "the "
                    "freeze with a reason.")
                    .arg(freeze->untilText(at), freeze->name));
    }
    return {};
}

Result<store::CreatedChange> recordPlan(
    store::WriteSession &session, const planning::Plan &plan, TenantId tenant, const audit::Actor &actor)
{
    const auto accounts = store::readAccounts(session.database(), tenant);
    if (!accounts)
        return accounts.failure();
    const auto calendar = store::readCalendar(session.database(), tenant);
    if (!calendar)
        return calendar.failure();
    LK_TRY(checkPlanAccounts(plan, *accounts));
    LK_TRY(planning::checkAccepted(plan));
    LK_TRY(checkFreeze(plan, *calendar, std::max(session.clock().utcNow(), plan.run.startAt)));
    return session.changes().create(changeFromPlan(plan), actor);
}

} // namespace lk::engine
