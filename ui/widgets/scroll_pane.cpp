// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/scroll_pane.h"

#include <QScrollBar>

namespace lk::ui {

ScrollPane::ScrollPane(const QString &name, QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // nothing is painted while there is nothing to scroll
    viewport()->setAutoFillBackground(false);
}

void ScrollPane::setContent(QWidget *content)
{
    setWidget(content);
    // QScrollArea gives its content a ground of its own, which would cover the card.
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

int ScrollPane::barRoom() const
{
    return verticalScrollBar()->sizeHint().width();
}

} // namespace lk::ui
