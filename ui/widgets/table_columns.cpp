// SPDX-License-Identifier: Apache-2.0
// The parts of TableView about its columns: copying, choosing, ticking.
#include "ui/theme/theme.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

QString copyTextOf(const QModelIndex &index)
{
    const QVariant chosen = index.data(CopyRole);
    QString text = chosen.isValid() ? chosen.toString() : index.data(Qt::DisplayRole).toString();
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column) && m_rows->columnKind(column) != ColumnKind::Check)
            columns.append(column);
    }
    return columns;
}

QList<int> TableView::selectedRowNumbers() const
{
    QList<int> rows;
    if (selectionModel() == nullptr)
        return rows;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QString TableView::selectedAsTsv() const
{
    const QList<int> columns = shownColumns();
    const QList<int> rows = selectedRowNumbers();
    QStringList lines;
    lines.reserve(rows.size());
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(copyTextOf(model()->index(row, column, rootIndex())));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

/// The same cells for spreadsheets, marked as text: a 19-digit ICCID taken as a number loses its last digits,
/// and a cell that begins with "=" would be a formula.
QString TableView::selectedAsHtml() const
{
    const QList<int> columns = shownColumns();
    const QList<int> rows = selectedRowNumbers();
    QString html = u"<table>"_s;
    for (const int row : rows) {
        html += u"<tr>"_s;
        for (const int column : columns) {
            const QString cell = copyTextOf(model()->index(row, column, rootIndex())).toHtmlEscaped();
            html += u"<td style=\"mso-number-format:'\\@'\">"_s + cell + u"</td>"_s;
        }
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

void TableView::copySelection() const
{
    const QString text = selectedAsTsv();
    if (text.isEmpty())
        return;
    auto *content = new QMimeData;
    content->setText(text);
    content->setHtml(selectedAsHtml());
    QGuiApplication::clipboard()->setMimeData(content);
}

void TableView::copyIdentifiers() const
{
    const QList<int> columns = shownColumns();
    const auto first = std::find_if(columns.cbegin(), columns.cend(),
        [this](int column) { return m_rows->columnKind(column) == ColumnKind::Identifier; });
    const QList<int> rows = selectedRowNumbers();
    if (first == columns.cend() || rows.isEmpty())
        return;
    QStringList values;
    values.reserve(rows.size());
    for (const int row : rows)
        values.append(copyTextOf(model()->index(row, *first, rootIndex())));
    QGuiApplication::clipboard()->setText(values.join(u", "_s));
}

void TableView::toggleChecks()
{
    int column = -1;
    for (int i = 0; i < horizontalHeader()->count(); ++i) {
        if (m_rows->columnKind(i) == ColumnKind::Check)
            column = i;
    }
    if (column < 0 || !currentIndex().isValid())
        return;
    const QModelIndex current = currentIndex().siblingAtColumn(column);
    const bool on = current.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const QList<int> rows = selectedRowNumbers();
    for (const int row : rows) {
        const QModelIndex cell = model()->index(row, column, rootIndex());
        if (cell.flags().testFlag(Qt::ItemIsUserCheckable))
            model()->setData(cell, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
}

void TableView::fillColumnMenu(QMenu &menu)
{
    const QHeaderView *header = horizontalHeader();
    const auto shown = shownColumns().size();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const QString name = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        if (name.isEmpty())
            continue;
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // The last column cannot be hidden: a table without columns has no header to bring them back with.
        action->setEnabled(header->isSectionHidden(column) || shown > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) { showColumn(column, on); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset columns")), &QAction::triggered, this, &TableView::resetColumns);
}

void TableView::showColumnMenu(const QPoint &position)
{
    if (model() == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(position));
}

} // namespace lk::ui
