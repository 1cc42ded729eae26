// SPDX-License-Identifier: Apache-2.0
// The parts of TableView about how wide its columns are.
#include "ui/theme/theme.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/table_header.h"
#include "ui/widgets/table_view.h"

#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// Beside a chip in its cell.
constexpr double kChipMargins = 20;
/// A column takes at most as much again as it starts with: beyond that the eye loses the row.
constexpr int kMostExtra = 1;

/// What such a column shows can be longer than it is wide.
bool takesRoom(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Text:
    case ColumnKind::Quiet:
    case ColumnKind::Strong:
    case ColumnKind::Diff:
    case ColumnKind::Bar:
    case ColumnKind::Spark:
        return true;
    case ColumnKind::Number:
    case ColumnKind::Identifier:
    case ColumnKind::State:
    case ColumnKind::Check:
        return false;
    }
    return false;
}

} // namespace

void TableView::setColumn(int column, ColumnKind kind, double width)
{
    m_rows->setColumnKind(column, kind);
    if (width <= 0)
        return;
    m_widths.insert(column, width);
    if (model() == nullptr)
        return;
    const QScopedValueRollback ours(m_arranging, true);
    setColumnWidth(column, startWidth(column, width));
}

void TableView::setStateColumn(int column, double width, const QStringList &words)
{
    int widest = 0;
    for (const QString &word : words)
        widest = qMax(
            widest, stateChipSize({.icon = {}, .word = word, .tooltip = {}, .tone = {}}, m_theme).width());
    m_wordWidths.insert(column, widest + m_theme.dp(kChipMargins));
    setColumn(column, ColumnKind::State, width);
}

void TableView::setColumnOffered(int column)
{
    m_offered.append(column);
    if (model() == nullptr)
        return;
    const QScopedValueRollback ours(m_arranging, true);
    setColumnHidden(column, true);
}

void TableView::setFixedColumns(std::initializer_list<int> columns)
{
    for (const int column : columns)
        m_fixed.insert(column);
}

void TableView::needWidth(int column, double width)
{
    if (m_widths.value(column) >= width)
        return;
    m_widths.insert(column, width);
    const QScopedValueRollback ours(m_arranging, true);
    setColumnWidth(column, std::max(columnWidth(column), startWidth(column, width)));
    shareRoom();
}

/// Titles are as long as the reader's language makes them.
int TableView::startWidth(int column, double width) const
{
    const auto *header = qobject_cast<const TableHeader *>(horizontalHeader());
    return std::max({m_theme.dp(width), header->titleWidth(column), m_wordWidths.value(column)});
}

void TableView::applyColumns()
{
    const QScopedValueRollback ours(m_arranging, true);
    for (auto it = m_widths.cbegin(); it != m_widths.cend(); ++it)
        setColumnWidth(it.key(), startWidth(it.key(), it.value()));
    for (const int column : std::as_const(m_offered))
        setColumnHidden(column, true);
}

int TableView::lastShownColumn() const
{
    const QHeaderView *header = horizontalHeader();
    for (int visual = header->count() - 1; visual >= 0; --visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            return header->logicalIndex(visual);
    }
    return -1;
}

/// What is left of the table's width goes to the columns that can use it, each in proportion to its start.
void TableView::shareRoom()
{
    if (m_arrangedByHand || model() == nullptr || m_widths.isEmpty())
        return;
    const QScopedValueRollback ours(m_arranging, true);
    const auto takes = [this](int column) {
        return m_widths.contains(column) && !m_fixed.contains(column)
            && takesRoom(m_rows->columnKind(column));
    };
    const int last = lastShownColumn();
    int needed = 0;
    int taking = 0;
    QList<std::pair<int, int>> shown;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (isColumnHidden(column))
            continue;
        const bool known = m_widths.contains(column) || column == last;
        const int width = known ? startWidth(column, m_widths.value(column)) : columnWidth(column);
        shown.append({column, width});
        needed += width;
        taking += takes(column) ? width : 0;
    }
    const int spare = std::max(0, viewport()->width() - needed);
    for (const auto &[column, width] : std::as_const(shown)) {
        const int share = takes(column) ? static_cast<int>(qint64{spare} * width / taking) : 0;
        if (column != last || spare == 0) // the last one is stretched to the end anyway
            setColumnWidth(column, width + std::min(share, kMostExtra * width));
    }
}

void TableView::noteResized(int column)
{
    // The last column follows the table.
    if (m_arranging || column == lastShownColumn())
        return;
    setArrangedByHand();
    m_saveLater.start();
    emit columnsArranged();
}

void TableView::setArrangedByHand()
{
    m_arrangedByHand = true;
}

void TableView::showColumn(int column, bool shown)
{
    {
        const QScopedValueRollback ours(m_arranging, true);
        setColumnHidden(column, !shown);
    }
    shareRoom();
    m_saveLater.start();
    emit columnsArranged();
}

void TableView::resetColumns()
{
    QHeaderView *columns = horizontalHeader();
    {
        const QScopedValueRollback ours(m_arranging, true);
        for (int column = 0; column < columns->count(); ++column) {
            columns->moveSection(columns->visualIndex(column), column);
            setColumnHidden(column, false);
        }
    }
    applyColumns();
    m_arrangedByHand = false;
    shareRoom();
    m_saveLater.start();
    emit columnsReset();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareRoom();
}

} // namespace lk::ui
