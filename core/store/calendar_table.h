// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/domain/change_calendar.h"
#include "core/store/audit_table.h"

namespace lk::store {

/// Writes when a tenant sends nothing, and how much in a day.
class CalendarTable {
public:
    CalendarTable(Database &database, AuditTable &audit);

    /// Replaces the tenant's calendar; checked before. The audit says what it was and what it is.
    [[nodiscard]] Result<void> set(
        TenantId tenant, const ChangeCalendar &calendar, const audit::Actor &actor);

private:
    Database &m_database;
    AuditTable &m_audit;
};

[[nodiscard]] Result<ChangeCalendar> readCalendar(Database &database, TenantId tenant);

} // namespace lk::store
