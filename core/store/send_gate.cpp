// SPDX-License-Identifier: Apache-2.0
#include "core/store/send_gate.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

/// A person may lift a freeze or raise a cap at any time: what is held back is looked at this often.
constexpr UtcMs kLookAgain = 20'000;

} // namespace

SendGate::SendGate(Database &database, const Clock &clock)
    : m_database(database),
      m_clock(clock),
      m_caps(database),
      m_repeats(database, clock)
{
}

void SendGate::beginLook()
{
    m_calendars.clear();
    m_opensAt.reset();
    m_why.clear();
}

Result<const ChangeCalendar *> SendGate::calendarOf(TenantId tenant)
{
    auto known = m_calendars.find(tenant);
    if (known == m_calendars.end()) {
        const auto read = readCalendar(m_database, tenant);
        if (!read)
            return read.failure();
        known = m_calendars.insert(tenant, *read);
    }
    return &*known;
}

void SendGate::hold(UtcMs until, const QString &why)
{
    const UtcMs look = std::min(until, m_clock.utcNow() + kLookAgain);
    m_opensAt = m_opensAt ? std::min(*m_opensAt, look) : look;
    m_why = why;
}

void SendGate::closedHours(const QString &title)
{
    hold(m_clock.utcNow() + kLookAgain,
        QCoreApplication::translate("SendGate", "\"%1\" waits for the hours it may send in.").arg(title));
}

Result<qint64> SendGate::repeatsFor(AccountId account)
{
    const auto left = m_repeats.left(account);
    if (left && *left == 0)
        hold(m_repeats.opensAt(account),
            QCoreApplication::translate("SendGate",
                "So many requests got lost that those sent again wait: at most a tenth of what was sent in "
                "ten "
                "minutes. Nothing is lost; lines not sent yet go on."));
    return left;
}

Result<qint64> SendGate::roomFor(TenantId tenant, const WorkItem &item, bool throughFreezes)
{
    const auto calendar = calendarOf(tenant);
    if (!calendar)
        return calendar.failure();
    const UtcMs now = m_clock.utcNow();
    const auto freeze = (*calendar)->freezeAt(now, item.carrier, item.spec.kind);
    if (freeze && !throughFreezes) {
        hold(freeze->until,
            QCoreApplication::translate("SendGate", "Frozen until %1: %2. Nothing is sent before.")
                .arg(freeze->untilText(now), freeze->name));
        return 0;
    }
    qint64 room = std::numeric_limits<qint64>::max();
    const QList<DailyCap> caps = (*calendar)->capsOf(item.carrier, item.spec.kind);
    for (const DailyCap &cap : caps) {
        const auto sent = m_caps.sent(tenant, cap, now);
        if (!sent)
            return sent.failure();
        const qint64 left = std::max<qint64>(0, cap.most - *sent);
        if (left == 0)
            hold(now + kLookAgain,
                QCoreApplication::translate(
                    "SendGate", "Today's cap of %1 lines (%2) is used up; the rest goes on tomorrow.")
                    .arg(cap.most)
                    .arg(cap.scope.displayText()));
        room = std::min(room, left);
    }
    return room;
}

} // namespace lk::store
