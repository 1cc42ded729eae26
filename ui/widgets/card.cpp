// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/card.h"

#include "ui/theme/control_look.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace lk::ui {

Card::Card(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_head(new QWidget(this)),
      m_headRow(new QHBoxLayout(m_head)),
      m_title(new TextLabel(theme, TextSize::Body, &Tokens::text, QFont::DemiBold)),
      m_body(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_headRow->setContentsMargins(theme.dp(15), theme.dp(11), theme.dp(15), 0);
    m_headRow->setSpacing(theme.dp(8));
    m_title->setElided(true);
    m_headRow->addWidget(m_title);
    m_headRow->addStretch(1);
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_head->hide();
    m_body->setContentsMargins(theme.dp(15), theme.dp(12), theme.dp(15), theme.dp(14));
    m_body->setSpacing(theme.dp(8));
    column->addWidget(m_head);
    column->addLayout(m_body, 1);
    column->addStretch(0); // takes what content of fixed height leaves, so that the title stays at the top
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_head->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::addTitleWidget(QWidget *widget)
{
    // A flat button brings its own room: its words end where the card's content ends, and the title stays
    // where it is in the cards beside this one.
    if (buttonRole(widget) == ButtonRole::Flat)
        m_headRow->setContentsMargins(m_theme.dp(15), m_theme.dp(4), m_theme.dp(2), 0);
    m_headRow->addWidget(widget);
    m_head->show();
}

void Card::setBodyMargins(int left, int top, int right, int bottom)
{
    m_body->setContentsMargins(left, top, right, bottom);
}

void Card::yieldEnd(int room)
{
    QMargins margins = m_body->contentsMargins();
    if (layoutDirection() == Qt::RightToLeft)
        margins.setLeft(qMax(0, margins.left() - room));
    else
        margins.setRight(qMax(0, margins.right() - room));
    m_body->setContentsMargins(margins);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.tokens();
    paintPanel(painter, rect(), m_theme.dp(10), t.surface, t.border);
}

} // namespace lk::ui
