// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/planning/plan.h"
#include "core/store/customer_table.h"

namespace lk::engine {

/// Judges the rows of a local change (customer plan) by our own records: no carrier is asked. Runs on the
/// reader's connection.
class LocalRows {
public:
    /// `today` is a day of the tenant's calendar.
    LocalRows(TenantId tenant, QDate today, UtcMs now);

    /// Reads the codes people may choose from; call it before judge().
    [[nodiscard]] Result<void> readCatalogue(store::Database &database);
    /// Completes a row that has its account with the terms that hold on the day of the change, or blocks it.
    [[nodiscard]] Result<void> judge(
        planning::PlanRow &row, const ChangeSpec &spec, store::Database &database) const;

private:
    [[nodiscard]] bool blockUnknownCode(planning::PlanRow &row, const CustomerChange &change) const;
    void noteDay(planning::PlanRow &row, const CustomerChange &change) const;

    TenantId m_tenant;
    QDate m_today;
    UtcMs m_now;
    QList<store::CustomerCode> m_plans;
    QList<store::CustomerCode> m_pools;
};

} // namespace lk::engine
