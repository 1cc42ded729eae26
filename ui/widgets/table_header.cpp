// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/table_header.h"

#include "ui/theme/theme.h"
#include "ui/widgets/row_delegate.h"

#include <QStyleOptionHeader>

namespace lk::ui {

TableHeader::TableHeader(const Theme &theme, const RowDelegate &rows, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent),
      m_theme(theme),
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

int TableHeader::titleWidth(int column) const
{
    // What the style paints it with and leaves at both sides. Qt's own measure takes a larger font.
    const QString title = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const QFontMetrics metrics(m_theme.font(TextSize::Small, QFont::DemiBold));
    const int mark
        = isSortIndicatorShown() ? style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this) : 0;
    return metrics.horizontalAdvance(title) + 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this)
        + mark + 1;
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (m_rows.columnKind(logicalIndex) == ColumnKind::Number)
        option->textAlignment = Qt::AlignRight | Qt::AlignVCenter;
}

void TableHeader::mousePressEvent(QMouseEvent *event)
{
    m_inHand = true;
    QHeaderView::mousePressEvent(event);
}

void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    m_inHand = false;
}

void TableHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_inHand = true; // on a divider it makes the column as wide as what it shows
    QHeaderView::mouseDoubleClickEvent(event);
    m_inHand = false;
}

} // namespace lk::ui
