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

/// How much of a cap's day is used up, in lines.
struct CapUse {
    qint64 sent
        = 0; ///< today; a line counts once, whatever became of it, unless it is known never to have left
    qint64 waiting = 0; ///< recorded and not sent yet
};
/// Reads it for the day of that moment. One index look-up and a walk over what was sent on that day.
[[nodiscard]] Result<CapUse> readCapUse(Database &database, TenantId tenant, const DailyCap &cap, UtcMs now);

/// A cap that lets nothing more pass today.
struct CapReached {
    DailyCap cap;
    qint64 sent = 0;
};
/// For the moment a line is claimed or its intent is stored, within that transaction: the first cap of the
/// calendar that one more such line would exceed; nothing = it may be sent. What waits does not count here.
[[nodiscard]] Result<std::optional<CapReached>> capReached(Database &database, TenantId tenant,
    const ChangeCalendar &calendar, Carrier carrier, ChangeKind kind, UtcMs now);

} // namespace lk::store
