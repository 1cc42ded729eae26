// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/today/today_next.h"

#include <algorithm>
#include <optional>

namespace lk::ui {

namespace {

constexpr UtcMs kDayAheadMs = 24 * 3'600'000LL;
/// Windows begin on a minute of a clock; shorter ones than this may be passed over.
constexpr UtcMs kLookStepMs = 5 * 60'000;

/// When the window opens next, or the moment given if it is open.
std::optional<UtcMs> openingOf(const TimeWindow &window, UtcMs from)
{
    if (window.contains(from))
        return from;
    for (UtcMs at = from + kLookStepMs; at <= from + kDayAheadMs; at += kLookStepMs) {
        if (!window.contains(at))
            continue;
        UtcMs closed = at - kLookStepMs;
        UtcMs open = at;
        while (open - closed > 1'000) {
            const UtcMs middle = closed + (open - closed) / 2;
            (window.contains(middle) ? open : closed) = middle;
        }
        return open / 1'000 * 1'000;
    }
    return std::nullopt;
}

} // namespace

QList<Upcoming> upcomingOf(const TodayFacts &facts)
{
    QList<Upcoming> next;
    for (const BulkChange &change : facts.changes) {
        if (change.state() == BulkState::Scheduled && change.startAt <= facts.at + kDayAheadMs)
            next.append({.at = change.startAt,
                .until = 0,
                .title = change.title,
                .detail = change.reason,
                .change = change.id});
    }
    for (const FreezeWindow &freeze : facts.calendar.freezes) {
        const auto opens = openingOf(freeze.window, facts.at);
        if (!opens)
            continue;
        next.append({.at = *opens,
            .until = freeze.window.endAt(*opens + 1'000).value_or(*opens),
            .title = freeze.name,
            .detail = freeze.scope.displayText(),
            .change = {}});
    }
    std::stable_sort(
        next.begin(), next.end(), [](const Upcoming &one, const Upcoming &two) { return one.at < two.at; });
    return next;
}

} // namespace lk::ui
