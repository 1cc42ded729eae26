// SPDX-License-Identifier: Apache-2.0
#include "ui/models/line_portrait.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

Result<std::optional<LinePortrait>> readPortrait(
    store::Database &database, qint64 row, UtcMs now, const QTimeZone &zone)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    const auto lines = store::readListedLines(database, {row}, today);
    if (!lines)
        return lines.failure();
    if (lines->isEmpty())
        return std::optional<LinePortrait>();
    LinePortrait portrait{.line = lines->first()};
    auto changes = store::readLineChanges(database, portrait.line.account, portrait.line.state.ids);
    if (!changes)
        return changes.failure();
    portrait.changes = *changes;
    auto exchanges = report::readExchanges(database, portrait.changes);
    if (!exchanges)
        return exchanges.failure();
    portrait.exchanges = *exchanges;
    portrait.comparisons = comparisonsOf(portrait.line, portrait.changes);
    auto actions = engine::nextActions(database, portrait.line, portrait.changes, now, zone);
    if (!actions)
        return actions.failure();
    portrait.actions = *actions;
    return std::optional(portrait);
}

} // namespace lk::ui
