// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/next_actions.h"
#include "core/report/exchange.h"
#include "ui/widgets/timeline.h"

#include <QTimeZone>

#include <optional>

namespace lk::ui {

/// One property of a line as its carrier told it last, beside what our record says it should be.
struct LineComparison {
    QString name; ///< "Status"
    QString theirs;
    QString ours; ///< empty = it was never changed from here
    bool differs = false;
    QString why; ///< what the difference means and what to do; only if it differs

    bool operator==(const LineComparison &) const = default;
};

/// Everything known here of one line.
struct LinePortrait {
    store::ListedLine line;
    QList<store::LineChange> changes = {}; ///< newest first
    QList<report::Exchange> exchanges = {}; ///< oldest first
    QList<LineComparison> comparisons = {};
    QList<engine::NextAction> actions = {};
};

/// Reads it in one go; nothing = the inventory has no such row. Months and days are those of `zone`. Reader
/// thread.
[[nodiscard]] Result<std::optional<LinePortrait>> readPortrait(
    store::Database &database, qint64 row, UtcMs now, const QTimeZone &zone);

/// Our record beside the carrier's word. Pure.
[[nodiscard]] QList<LineComparison> comparisonsOf(
    const store::ListedLine &line, const QList<store::LineChange> &changes);

/// What happened to the line, newest first: changes, attempts, carrier messages, exchanges of SIM or device.
/// Pure.
[[nodiscard]] QList<TimelineEvent> historyOf(const LinePortrait &portrait, UtcMs now);

} // namespace lk::ui
