// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/work_item.h"
#include "core/store/calendar_table.h"
#include "core/store/cap_counter.h"
#include "core/store/repeat_share.h"

#include <QHash>

#include <optional>

namespace lk::store {

/// Whether a line may be sent at this moment: freezes, daily caps, the hours its change may send in, and how
/// much may be sent again.
/// Asked in the transaction that claims or intends.
class SendGate {
public:
    SendGate(Database &database, const Clock &clock);

    /// Calendars are read anew when next asked: somebody may have changed them.
    void forgetCalendars() { m_calendars.clear(); }
    /// Begins a look at the queue: calendars are read anew, and what was held back is forgotten.
    void beginLook();
    /// How many lines like this one may be sent now; 0 = none, and opensAt() and why() tell of it.
    /// `throughFreezes`: a person had a reason to send the change all the same; caps hold even so.
    [[nodiscard]] Result<qint64> roomFor(TenantId tenant, const WorkItem &item, bool throughFreezes);
    /// How many lines of the account that were sent before may be sent again now, as roomFor().
    [[nodiscard]] Result<qint64> repeatsFor(AccountId account);
    [[nodiscard]] RepeatShare &repeats() { return m_repeats; }
    /// Notes that a change is outside the hours it may send in.
    void closedHours(const QString &title);

    /// When the first thing that was held back may be looked at again; nothing = nothing was.
    [[nodiscard]] std::optional<UtcMs> opensAt() const { return m_opensAt; }
    /// Why something was held back, one sentence.
    [[nodiscard]] const QString &why() const { return m_why; }

private:
    [[nodiscard]] Result<const ChangeCalendar *> calendarOf(TenantId tenant);
    void hold(UtcMs until, const QString &why);

    Database &m_database;
    const Clock &m_clock;
    CapCounter m_caps;
    RepeatShare m_repeats;
    QHash<TenantId, ChangeCalendar> m_calendars;
    std::optional<UtcMs> m_opensAt;
    QString m_why;
};

} // namespace lk::store
