// SPDX-License-Identifier: Apache-2.0
#include "core/engine/plan_start.h"

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
        .run = plan.run};
    for (const planning::PlanRow &row : plan.rows) {
        if (row.verdict != planning::Verdict::Blocked && row.carrier)
            change.lines.append({row.account, *row.carrier, row.fileRow, row.ids, row.before, row.spec,
                row.verdict == planning::Verdict::AlreadySo});
    }
    if (plan.run.lineOrder == LineOrder::ByCarrier)
        std::stable_sort(change.lines.begin(), change.lines.end(),
            [](const store::NewLine &a, const store::NewLine &b) { return a.account.value < b.account.value; });
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

} // namespace lk::engine
