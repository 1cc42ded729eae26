// SPDX-License-Identifier: Apache-2.0
// The parts of TableView about how wide its columns are.
#include "ui/theme/theme.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/table_header.h"
#include "ui/widgets/table_view.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// Beside a chip in its cell.
constexpr double kChipMargins = 20;
/// A column takes at most as much again as it starts with: beyond that the eye loses the row.
constexpr int kMostExtra = 1;
/// And it keeps at least so much of that.
constexpr int kLeastPercent = 75;

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

/// How wide a column starts, and what part it has in more or less room.
struct TableView::Share {
    int column = -1;
    int width = 0;
    int takes = 0;
    int gives = 0;
    int folds = 0; ///< what it gives only when that is not enough: a change that is cut falls into two lines
};

void TableView::setColumn(int column, ColumnKind kind, double width)
{
    m_rows->setColumnKind(column, kind);
    if (width <= 0)
        return;
    m_widths.insert(column, width);
    if (model() == nullptr)
        return;
    QTableView::setColumnWidth(column, startWidth(column, width));
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
    QTableView::setColumnWidth(column, std::max(columnWidth(column), startWidth(column, width)));
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
    for (auto it = m_widths.cbegin(); it != m_widths.cend(); ++it)
        QTableView::setColumnWidth(it.key(), startWidth(it.key(), it.value()));
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

/// A column that can use more room or do with less.
bool TableView::isElastic(int column) const
{
    return m_widths.contains(column) && !m_fixed.contains(column) && takesRoom(m_rows->columnKind(column));
}

TableView::Share TableView::shareOf(int column, bool isLast) const
{
    const auto *header = qobject_cast<const TableHeader *>(horizontalHeader());
    const bool known = m_widths.contains(column) || isLast;
    Share share{
        .column = column, .width = known ? startWidth(column, m_widths.value(column)) : columnWidth(column)};
    if (!isElastic(column))
        return share;
    share.takes = share.width;
    const int least = std::max(share.width * kLeastPercent / 100, header->titleWidth(column));
    const bool isDiff = m_rows->columnKind(column) == ColumnKind::Diff;
    (isDiff ? share.folds : share.gives) = std::max(0, share.width - least);
    return share;
}

/// What is left of the table's width goes to the columns that can use it, each in proportion to its start.
/// What is a little short comes from them too: better some words less than a table that scrolls sideways.
void TableView::shareRoom()
{
    if (m_arrangedByHand || model() == nullptr || m_widths.isEmpty())
        return;
    const int last = lastShownColumn();
    QList<Share> shares;
    Share all;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (isColumnHidden(column))
            continue;
        const Share one = shareOf(column, column == last);
        all.width += one.width;
        all.takes += one.takes;
        all.gives += one.gives;
        all.folds += one.folds;
        shares.append(one);
    }
    const int spare = viewport()->width() - all.width;
    const bool folds = -spare > all.gives;
    const int most = all.gives + (folds ? all.folds : 0);
    int left = viewport()->width();
    for (Share &one : shares) {
        const int gives = one.gives + (folds ? one.folds : 0);
        if (spare > 0 && one.takes > 0)
            one.width
                += std::min(static_cast<int>(qint64{spare} * one.takes / all.takes), kMostExtra * one.width);
        else if (spare < 0 && -spare <= most && gives > 0)
            one.width -= (gives * -spare + most - 1) / most;
        left -= one.width;
    }
    for (const Share &one : std::as_const(shares)) // the last one reaches to the end
        QTableView::setColumnWidth(one.column, one.width + (one.column == last ? std::max(0, left) : 0));
}

/// Qt resizes sections by itself too, whenever it stretches the last one anew.
void TableView::noteResized()
{
    if (qobject_cast<const TableHeader *>(horizontalHeader())->isInHand())
        noteArranged();
}

void TableView::noteArranged()
{
    setArrangedByHand();
    m_saveLater.start();
    emit columnsArranged();
}

void TableView::setColumnWidth(int column, int width)
{
    QTableView::setColumnWidth(column, width);
    noteArranged();
}

void TableView::setArrangedByHand()
{
    m_arrangedByHand = true;
}

void TableView::showColumn(int column, bool shown)
{
    setColumnHidden(column, !shown);
    shareRoom();
    m_saveLater.start();
    emit columnsArranged();
}

void TableView::resetColumns()
{
    QHeaderView *columns = horizontalHeader();
    for (int column = 0; column < columns->count(); ++column) {
        columns->moveSection(columns->visualIndex(column), column);
        setColumnHidden(column, false);
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
