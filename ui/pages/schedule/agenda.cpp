// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/schedule/agenda.h"

#include "core/store/calendar_table.h"
#include "core/store/change_reading.h"

#include <algorithm>

namespace lk::ui {

namespace {

constexpr UtcMs kMinute = 60'000;
/// No window is shorter than that: the ends people enter are a quarter of an hour apart, or they are found a
/// look later.
constexpr UtcMs kLook = 5 * kMinute;

UtcMs firstMinuteOf(const TimeWindow &window, UtcMs closed, UtcMs open)
{
    for (UtcMs at = closed - closed % kMinute + kMinute; at < open; at += kMinute) {
        if (window.contains(at))
            return at;
    }
    return open;
}

} // namespace

QList<OpenTime> openTimes(const TimeWindow &window, UtcMs from, UtcMs to)
{
    QList<OpenTime> times;
    UtcMs closed = from;
    for (UtcMs at = from; at < to; at += kLook) {
        const auto end = window.endAt(at);
        if (!end) {
            closed = at;
            continue;
        }
        times.append({at == from ? from : firstMinuteOf(window, closed, at), *end});
        at = std::max(at, *end - kLook); // the loop goes on at its end
        closed = *end;
    }
    return times;
}

Result<QList<AgendaEntry>> readAgenda(store::Database &database, TenantId tenant, UtcMs now)
{
    const auto changes = store::readChanges(database, tenant);
    if (!changes)
        return changes.failure();
    const auto calendar = store::readCalendar(database, tenant);
    if (!calendar)
        return calendar.failure();
    QList<AgendaEntry> entries;
    for (const BulkChange &change : *changes) {
        if (change.startAt > 0 && change.counts.open() > 0)
            entries.append({.from = change.startAt, .until = 0, .change = change});
    }
    const UtcMs end = now + std::chrono::duration_cast<std::chrono::milliseconds>(kAgendaSpan).count();
    for (const FreezeWindow &freeze : calendar->freezes) {
        const QList<OpenTime> times = openTimes(freeze.window, now, end);
        for (const OpenTime &time : times)
            entries.append({.from = time.from,
                .until = time.until,
                .change = std::nullopt,
                .freeze = freeze.name,
                .scope = freeze.scope});
    }
    std::stable_sort(entries.begin(), entries.end(),
        [](const AgendaEntry &a, const AgendaEntry &b) { return a.from < b.from; });
    return entries;
}

} // namespace lk::ui
