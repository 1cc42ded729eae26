// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/change_spec.h"
#include "core/domain/time_window.h"

#include <QList>
#include <QSet>

#include <optional>

namespace lk {

/// Which changes a rule of the calendar is about. An empty set stands for all there are, of kinds for all a
/// carrier is asked for.
struct ChangeScope {
    QSet<Carrier> carriers = {};
    QSet<ChangeKind> kinds = {};

    [[nodiscard]] bool concerns(Carrier carrier, ChangeKind kind) const;
    /// "Deactivate at Verizon ThingSpace"
    [[nodiscard]] QString displayText() const;
    bool operator==(const ChangeScope &) const = default;
};

/// A time in which nothing of that scope is sent.
struct FreezeWindow {
    QString name; ///< "Billing night"
    TimeWindow window = {};
    ChangeScope scope = {};

    bool operator==(const FreezeWindow &) const = default;
};

/// At most so many lines of that scope are sent a day, all changes of the tenant together.
struct DailyCap {
    ChangeScope scope = {};
    qint64 most = 0;
    QTimeZone zone = {}; ///< whose days

    bool operator==(const DailyCap &) const = default;
    /// When the day of that moment began there.
    [[nodiscard]] UtcMs dayStart(UtcMs moment) const;
};

/// That something is frozen, and until when.
struct Freeze {
    QString name;
    UtcMs until = 0;
    QTimeZone zone = {}; ///< by whose clocks people call the moment

    bool operator==(const Freeze &) const = default;
    /// "Mon 06:00 (America/New_York)"; with its date if it is a week away or more.
    [[nodiscard]] QString untilText(UtcMs now) const;
};

/// When a tenant sends nothing, and how much it sends in a day. A value without a clock: for planning, for
/// the moment a change is recorded, and for the moment a line is claimed.
struct ChangeCalendar {
    QList<FreezeWindow> freezes = {};
    QList<DailyCap> caps = {};

    bool operator==(const ChangeCalendar &) const = default;
    /// The freeze in which that would be sent; `until` is the first moment at which no window is open any
    /// more, windows that follow each other without a gap taken together. Nothing = it may be sent.
    [[nodiscard]] std::optional<Freeze> freezeAt(UtcMs at, Carrier carrier, ChangeKind kind) const;
    /// The caps that count such a change.
    [[nodiscard]] QList<DailyCap> capsOf(Carrier carrier, ChangeKind kind) const;
};

/// Checks what a person entered: names, times, numbers. An error says what to put right.
[[nodiscard]] Result<void> checkCalendar(const ChangeCalendar &calendar);

} // namespace lk
