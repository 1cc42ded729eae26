// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/store/account_table.h"
#include "core/store/audit_table.h"
#include "core/store/calendar_table.h"
#include "core/store/change_set.h"
#include "core/store/change_table.h"
#include "core/store/customer_table.h"
#include "core/store/database.h"
#include "core/store/inbox_table.h"
#include "core/store/line_table.h"
#include "core/store/queue_table.h"
#include "core/store/sync_table.h"

namespace lk::store {

/// All tables over one write connection, as a job sees them inside a transaction. Store thread, or a command
/// that holds its own connection.
class WriteSession {
public:
    WriteSession(Database &database, const Clock &clock);

    [[nodiscard]] AccountTable &accounts() { return m_accounts; }
    [[nodiscard]] AuditTable &audit() { return m_audit; }
    [[nodiscard]] CalendarTable &calendar() { return m_calendar; }
    [[nodiscard]] ChangeTable &changes() { return m_changes; }
    [[nodiscard]] CustomerTable &customers() { return m_customers; }
    [[nodiscard]] InboxTable &inbox() { return m_inbox; }
    [[nodiscard]] LineTable &lines() { return m_lines; }
    [[nodiscard]] QueueTable &queue() { return m_queue; }
    [[nodiscard]] SyncTable &sync() { return m_sync; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Database &database() { return m_database; }

    /// What the jobs since the last take changed.
    [[nodiscard]] ChangeSet takeChangeSet();
    /// Forgets it: the transaction was rolled back.
    void forgetChangeSet() { m_changeSet = {}; }

private:
    Database &m_database;
    const Clock &m_clock;
    ChangeSet m_changeSet;
    AuditTable m_audit;
    AccountTable m_accounts;
    CalendarTable m_calendar;
    LineTable m_lines;
    ChangeTable m_changes;
    QueueTable m_queue;
    SyncTable m_sync;
    InboxTable m_inbox;
    CustomerTable m_customers;
};

} // namespace lk::store
