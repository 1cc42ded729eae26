// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lines/known_lines_table.h"

#include "ui/models/known_lines_model.h"
#include "ui/theme/state_look.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// A larger selection is not carried over to a list read anew: it was "everything", not these lines.
constexpr qint64 kMostKeptLines = 5'000;
constexpr std::array kShownStatuses{DeviceStatus::Unknown, DeviceStatus::Inventory, DeviceStatus::Active,
    DeviceStatus::Suspended, DeviceStatus::Inactive, DeviceStatus::Changing, DeviceStatus::Terminated};

} // namespace

KnownLinesTable::KnownLinesTable(const Theme &theme, KnownLinesModel &lines, QWidget *parent)
    : TableView(theme, parent),
      m_lines(lines)
{
    setObjectName(u"knownLines"_s);
    setAccessibleName(tr("Lines"));
    setModel(&lines);
    setColumn(KnownLinesModel::Iccid, ColumnKind::Identifier, 178);
    setColumn(KnownLinesModel::Imei, ColumnKind::Identifier, 128);
    setColumn(KnownLinesModel::Msisdn, ColumnKind::Identifier, 92);
    setColumn(KnownLinesModel::AccountName, ColumnKind::Text, 134);
    setStateColumn(KnownLinesModel::Status, 110, wordsOf(kShownStatuses));
    setColumn(KnownLinesModel::Plan, ColumnKind::Text, 88);
    setColumn(KnownLinesModel::CustomerPlan, ColumnKind::Quiet, 100);
    setColumn(KnownLinesModel::Pool, ColumnKind::Quiet, 90);
    setColumn(KnownLinesModel::LastChange, ColumnKind::Quiet, 122);
    setColumn(KnownLinesModel::AsOf, ColumnKind::Quiet, 84);
    setColumnOffered(KnownLinesModel::CustomerPlan);
    setColumnOffered(KnownLinesModel::Pool);
    setSortingEnabled(true);
    sortByColumn(KnownLinesModel::Iccid, Qt::AscendingOrder);
    setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    connect(&lines, &QAbstractItemModel::modelAboutToBeReset, this, &KnownLinesTable::remember);
    connect(&lines, &QAbstractItemModel::modelReset, this, &KnownLinesTable::restore);
}

qint64 KnownLinesTable::selectedCount() const
{
    qint64 count = 0;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        count += range.height();
    return count;
}

std::vector<qint64> KnownLinesTable::selectedRows() const
{
    QList<std::pair<int, int>> spans;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        spans.append({range.top(), range.bottom()});
    std::sort(spans.begin(), spans.end());
    std::vector<qint64> rows;
    for (const auto &[top, bottom] : std::as_const(spans)) {
        for (int place = top; place <= bottom; ++place)
            rows.push_back(m_lines.rowAt(place));
    }
    return rows;
}

qint64 KnownLinesTable::currentRow() const
{
    return currentIndex().isValid() ? m_lines.rowAt(currentIndex().row()) : 0;
}

void KnownLinesTable::remember()
{
    m_keptCurrent = currentRow();
    m_keptTop = verticalScrollBar()->value();
    m_kept.clear();
    if (selectedCount() <= kMostKeptLines)
        m_kept = selectedRows();
    std::sort(m_kept.begin(), m_kept.end());
}

void KnownLinesTable::restore()
{
    const std::vector<qint64> &rows = m_lines.rows();
    const int lastColumn = m_lines.columnCount() - 1;
    if (!m_kept.empty() || m_keptCurrent != 0) {
        QItemSelection selection;
        int current = -1;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const int place = static_cast<int>(i);
            if (rows[i] == m_keptCurrent)
                current = place;
            if (std::binary_search(m_kept.begin(), m_kept.end(), rows[i]))
                selection.select(m_lines.index(place, 0), m_lines.index(place, lastColumn));
        }
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        if (current >= 0)
            selectionModel()->setCurrentIndex(m_lines.index(current, 0), QItemSelectionModel::NoUpdate);
    }
    updateGeometries();
    verticalScrollBar()->setValue(m_keptTop);
    if (const QModelIndex current = currentIndex(); current.isValid())
        scrollTo(current);
    tellCount();
}

void KnownLinesTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    TableView::selectionChanged(selected, deselected);
    tellCount();
}

/// A line that was selected already can become the one the keyboard is on: what may be done changes with it.
void KnownLinesTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    tellCount();
}

void KnownLinesTable::tellCount()
{
    Q_EMIT selectionCounted(selectedCount());
}

} // namespace lk::ui
