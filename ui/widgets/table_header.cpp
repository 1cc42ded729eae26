// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/table_header.h"

#include "ui/widgets/row_delegate.h"

#include <QStyleOptionHeader>

namespace lk::ui {

TableHeader::TableHeader(const RowDelegate &rows, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent),
      m_rows(rows)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setMinimumSectionSize(32);
    setResizeContentsPrecision(0); // a double click on a divider looks at visible rows only
    setAccessibleName(tr("Column heads"));
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (m_rows.columnKind(logicalIndex) == ColumnKind::Number)
        option->textAlignment = Qt::AlignRight | Qt::AlignVCenter;
}

} // namespace lk::ui
