// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/livechange/lines_table.h"

#include "ui/theme/state_look.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// A larger selection is not carried over a renewed filter: it was "everything", not these rows.
constexpr int kMostKept = 5'000;

constexpr double kRowNoWidth = 58;
constexpr double kLongRowNoWidth = 82; ///< "1,000,000"
constexpr qint64 kLongRowNo = 10'000;

} // namespace

LinesTable::LinesTable(const Theme &theme, ChangeLinesModel &lines, QWidget *parent)
    : TableView(theme, parent),
      m_lines(lines)
{
    setObjectName(u"changeLines"_s);
    setAccessibleName(tr("Lines of this change"));
    setModel(&lines);
    setColumn(ChangeLinesModel::RowNo, ColumnKind::Number, kRowNoWidth);
    setColumn(ChangeLinesModel::Iccid, ColumnKind::Identifier, 178);
    setColumn(ChangeLinesModel::Imei, ColumnKind::Identifier, 128);
    setColumn(ChangeLinesModel::Msisdn, ColumnKind::Identifier, 92);
    setColumn(ChangeLinesModel::CarrierName, ColumnKind::Quiet, 136);
    setColumn(ChangeLinesModel::NowThen, ColumnKind::Diff, 150);
    setStateColumn(ChangeLinesModel::State, 146, wordsOf(kAllStates));
    setColumn(ChangeLinesModel::Tries, ColumnKind::Number, 50);
    setColumn(ChangeLinesModel::Reason, ColumnKind::Quiet, 74);
    setColumn(ChangeLinesModel::Updated, ColumnKind::Quiet, 100);
    setFixedColumns({ChangeLinesModel::Updated});
    // A change is followed by ICCID or number; the device stands in the inspector beside.
    setColumnOffered(ChangeLinesModel::Imei);
    setColumnOffered(ChangeLinesModel::CarrierName);
    horizontalHeader()->setSectionsMovable(true);
    connect(&lines, &QAbstractItemModel::modelAboutToBeReset, this, &LinesTable::remember);
    connect(&lines, &QAbstractItemModel::modelReset, this, &LinesTable::restore);
    connect(&lines, &ChangeLinesModel::opened, this, [this] {
        if (m_lines.total() >= kLongRowNo)
            needWidth(ChangeLinesModel::RowNo, kLongRowNoWidth);
    });
    connect(&lines, &ChangeLinesModel::lineMoved, this, [this](int row) {
        if (m_following)
            scrollTo(m_lines.index(row, 0), QAbstractItemView::EnsureVisible);
    });
}

void LinesTable::remember()
{
    m_resetting = true;
    m_selected.clear();
    m_current.reset();
    m_top.reset();
    if (m_lines.rowCount() == 0)
        return;
    if (currentIndex().isValid())
        m_current = m_lines.positionAt(currentIndex().row());
    // The line looked at is the anchor; without one it is the line at the top.
    const int top = rowAt(0);
    const bool seen = currentIndex().isValid() && visualRect(currentIndex()).intersects(viewport()->rect());
    const int anchor = seen ? currentIndex().row() : top;
    if (anchor >= 0) {
        m_top = m_lines.positionAt(anchor);
        m_topOffset = rowViewportPosition(anchor);
    }
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom() && m_selected.size() < kMostKept; ++row)
            m_selected.push_back(m_lines.positionAt(row));
    }
}

void LinesTable::restore()
{
    const int lastColumn = m_lines.columnCount() - 1;
    if (m_lines.rowCount() > 0 && m_selected.size() < kMostKept) {
        QItemSelection selection;
        for (const Position position : m_selected) {
            if (const int row = m_lines.rowOf(position); row >= 0)
                selection.select(m_lines.index(row, 0), m_lines.index(row, lastColumn));
        }
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    if (const int row = m_current && m_lines.rowCount() > 0 ? m_lines.rowOf(*m_current) : -1; row >= 0)
        selectionModel()->setCurrentIndex(m_lines.index(row, 0), QItemSelectionModel::NoUpdate);
    if (m_top && m_lines.rowCount() > 0) {
        const int row = m_lines.rowNear(*m_top);
        updateGeometries();
        verticalScrollBar()->setValue(row * verticalHeader()->defaultSectionSize() - m_topOffset);
    }
    m_resetting = false;
    tellRange();
}

void LinesTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    if (!m_resetting && current.isValid())
        emit lineChosen(m_lines.idAt(current.row()));
}

void LinesTable::scrollContentsBy(int dx, int dy)
{
    TableView::scrollContentsBy(dx, dy);
    tellRange();
}

void LinesTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    tellRange();
}

void LinesTable::tellRange()
{
    const int rows = m_lines.rowCount();
    if (rows == 0 || m_resetting)
        return;
    const int first = qMax(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    m_lines.setVisibleRange(first, last < 0 ? rows - 1 : last);
}

QList<int> LinesTable::selectedRowList() const
{
    QList<int> rows;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    return rows;
}

QList<DeviceChangeId> LinesTable::selectedLines(StateSet states) const
{
    QList<DeviceChangeId> lines;
    const QList<int> rows = selectedRowList();
    for (const int row : rows) {
        if (states.isEmpty() || states.has(m_lines.stateAt(row)))
            lines.append(m_lines.idAt(row));
    }
    return lines;
}

QString LinesTable::selectedIccids() const
{
    QStringList iccids;
    const QList<int> rows = selectedRowList();
    for (const int row : rows) {
        if (const DeviceChange *line = m_lines.lineAt(row))
            iccids.append(line->ids.display());
    }
    return iccids.join(u", "_s);
}

} // namespace lk::ui
