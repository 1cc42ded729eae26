// SPDX-License-Identifier: Apache-2.0
#include "core/store/write_session.h"

#include <utility>

namespace lk::store {

WriteSession::WriteSession(Database &database, const Clock &clock)
    : m_database(database),
      m_clock(clock),
      m_audit(database, clock),
      m_accounts(database, m_audit, m_changeSet),
      m_calendar(database, m_audit),
      m_lines(database, m_changeSet),
      m_changes(database, clock, m_audit, m_changeSet),
      m_queue(database, clock, m_audit, m_lines, m_changeSet),
      m_sync(database, m_changeSet),
      m_inbox(database),
      m_customers(database)
{
}

ChangeSet WriteSession::takeChangeSet()
{
    ChangeSet taken = std::exchange(m_changeSet, {});
    taken.auditHead = m_audit.headSeq();
    return taken;
}

} // namespace lk::store
