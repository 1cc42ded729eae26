// SPDX-License-Identifier: Apache-2.0
#include "core/domain/line_history.h"

#include <QDateTime>

#include <algorithm>

namespace lk {

namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;
constexpr qint64 kYear = 365 * kDay;

bool isStatusChange(ChangeKind kind)
{
    return kind == ChangeKind::Activate || kind == ChangeKind::Suspend || kind == ChangeKind::Restore
        || kind == ChangeKind::Deactivate;
}

UtcMs startOfMonth(UtcMs now, const QTimeZone &zone)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    return QDate(day.year(), day.month(), 1).startOfDay(zone).toMSecsSinceEpoch();
}

/// The part of [from, to) that lies in the last year.
qint64 inLastYear(UtcMs from, UtcMs to, UtcMs now)
{
    return std::max<qint64>(0, to - std::max(from, now - kYear));
}

/// Follows the suspensions whose effect is sure.
void sumSuspensions(LinePast &past, const QList<LineAction> &actions, UtcMs now)
{
    constexpr UtcMs kNotSuspended = 0;
    UtcMs since = kNotSuspended;
    qint64 lastYear = 0;
    for (const LineAction &action : actions) {
        if (action.effect != LineAction::Effect::Sure || !isStatusChange(action.kind))
            continue;
        past.daysInStatus = static_cast<int>(std::max<qint64>(0, now - action.at) / kDay);
        if (action.kind == ChangeKind::Suspend) {
            since = since == kNotSuspended ? action.at : since;
        } else if (since != kNotSuspended) {
            lastYear += inLastYear(since, action.at, now);
            since = kNotSuspended;
        }
    }
    if (since != kNotSuspended) {
        lastYear += inLastYear(since, now, now);
        past.daysSuspended = static_cast<int>(std::max<qint64>(0, now - since) / kDay);
    }
    past.daysSuspendedLastYear = static_cast<int>(lastYear / kDay);
}

} // namespace

LinePast linePast(const QList<LineAction> &actions, UtcMs now, const QTimeZone &zone)
{
    LinePast past;
    if (actions.isEmpty())
        return past;
    const UtcMs month = startOfMonth(now, zone);
    for (const LineAction &action : actions) {
        if (action.at > now - kDay)
            ++past.actionsLastDay;
        if (action.kind == ChangeKind::ChangeRatePlan && action.at >= month
            && action.effect != LineAction::Effect::None)
            ++past.planChangesThisMonth;
    }
    sumSuspensions(past, actions, now);
    return past;
}

} // namespace lk
