// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"
#include "core/planning/plan.h"
#include "core/store/account_table.h"
#include "core/store/database.h"

#include <QList>

namespace lk::engine {

/// Finds the account of each row: by the inventory, else by the ICCID's issuer prefix, else by the one
/// account there is for a number. Fills in identifiers the inventory knows. Runs on the reader's connection.
class LineRouter {
public:
    /// `only`: take this account for every row (the operator's choice); invalid = find it.
    LineRouter(
        QList<CarrierAccount> accounts, QList<store::IssuerPrefix> prefixes, TenantId tenant, AccountId only);

    /// Sets account and carrier, or blocks the row with the reason.
    [[nodiscard]] Result<void> findAccount(planning::PlanRow &row, store::Database &database) const;
    /// The same, and blocks lines that are open in another change.
    [[nodiscard]] Result<void> route(planning::PlanRow &row, store::Database &database) const;
    /// Blocks a row whose new SIM, by the inventory, is on another line.
    [[nodiscard]] Result<void> checkNewSim(
        planning::PlanRow &row, const ChangeSpec &spec, store::Database &database) const;

    /// A line that another change has not finished with is not blocked for that.
    void letBusyLinesPass() { m_busyPass = true; }

private:
    [[nodiscard]] Result<void> byInventory(planning::PlanRow &row, store::Database &database) const;
    void byPrefix(planning::PlanRow &row) const;
    void assign(planning::PlanRow &row, const CarrierAccount &account) const;
    [[nodiscard]] Result<void> checkFree(planning::PlanRow &row, store::Database &database) const;

    QList<CarrierAccount> m_accounts;
    QList<store::IssuerPrefix> m_prefixes;
    TenantId m_tenant;
    AccountId m_only;
    bool m_busyPass = false;
};

} // namespace lk::engine
