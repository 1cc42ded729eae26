// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/schedule/agenda.h"

#include "core/store/calendar_table.h"
#include "core/store/change_reading.h"
#include "core/store/database.h"

#include <algorithm>

namespace lk::ui {

namespace {

constexpr UtcMs kMinute = 60'000;
/// No window is shorter than that: the ends people enter are a quarter of an hour apart, or they are found a
/// look later.
constexpr UtcMs kLook = 5 * kMinute;

constexpr char kCarriersOf[]
    = "SELECT DISTINCT k.carrier FROM carrier_account k JOIN bulk_change c ON c.id = :id WHERE "
      "c.freeze_override = '' AND EXISTS (SELECT 1 FROM device_change d WHERE d.change_id = c.id AND "
      "d.account_id = k.id AND d.state = 'waiting')";

/// The freeze that holds back a change when it starts, at any of its carriers; the longest.
Result<std::optional<Freeze>> freezeAtStart(
    store::Database &database, const ChangeCalendar &calendar, const BulkChange &change, UtcMs start)
{
    auto rows = database.statement(kCarriersOf).bind(QStringLiteral(":id"), change.id.value).query();
    if (!rows)
        return rows.failure();
    std::optional<Freeze> longest;
    while (rows->next()) {
        const auto carrier = carrierFromText(rows->text(0));
        const auto freeze = carrier ? calendar.freezeAt(start, *carrier, change.spec.kind) : std::nullopt;
        if (freeze && (!longest || freeze->until > longest->until))
            longest = freeze;
    }
    return longest;
}

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
        if (change.startAt <= 0 || change.counts.open() == 0)
            continue;
        const auto frozen = freezeAtStart(database, *calendar, change, std::max(now, change.startAt));
        if (!frozen)
            return frozen.failure();
        entries.append({.from = change.startAt, .until = 0, .change = change, .frozenAtStart = *frozen});
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
