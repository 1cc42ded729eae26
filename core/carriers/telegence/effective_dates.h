// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/outcome.h"

#include <QDate>

#include <optional>

namespace lk::carriers::telegence {

/// The dates on which a change of plan or features may take effect.
struct EffectiveWindow {
    QDate first; ///< the first day of the current bill cycle
    QDate end; ///< the first day that is too late: 30 days from today

    [[nodiscard]] bool contains(QDate date) const { return date >= first && date < end; }
    bool operator==(const EffectiveWindow &) const = default;
};

/// The day at this moment as Telegence counts it (UTC).
[[nodiscard]] QDate dayOf(UtcMs now);
/// Telegence's dates: yyyy-MM-ddZ, with a literal Z and no time. Reading gives an invalid date for anything
/// else.
[[nodiscard]] QString dateText(QDate date);
[[nodiscard]] QDate dateOf(const QString &text);

/// The window for a line whose next bill cycle begins on that day, as the line tells it. If that is not known
/// or cannot be, nothing before today is allowed.
[[nodiscard]] EffectiveWindow effectiveWindow(const QString &nextBillCycleDate, QDate today);

/// A date in the past of its cycle is legal but rates the past anew: a person must confirm it.
[[nodiscard]] bool isBackDated(QDate effective, QDate today);

/// Why a change cannot take effect on that date; nothing = it can.
[[nodiscard]] std::optional<Refusal> lacksEffectiveDate(QDate effective, const EffectiveWindow &window);

} // namespace lk::carriers::telegence
