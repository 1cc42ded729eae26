// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip_flow.h"

#include <QStyle>
#include <QWidget>

namespace lk::ui {

ChipFlow::ChipFlow(int gap, QWidget *parent)
    : QLayout(parent),
      m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

ChipFlow::~ChipFlow()
{
    qDeleteAll(m_items);
}

QLayoutItem *ChipFlow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int ChipFlow::heightForWidth(int width) const
{
    return lay(QRect(0, 0, width, 0), false);
}

QSize ChipFlow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void ChipFlow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    lay(rect, true);
}

int ChipFlow::lay(const QRect &rect, bool place) const
{
    const Qt::LayoutDirection direction
        = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > rect.x() && x + size.width() > rect.right() + 1) {
            x = rect.x();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        if (place)
            item->setGeometry(QStyle::visualRect(direction, rect, QRect(QPoint(x, y), size)));
        x += size.width() + m_gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    return y + lineHeight - rect.y();
}

} // namespace lk::ui
