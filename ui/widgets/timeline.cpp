// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/timeline.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/timeline_row.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace lk::ui {

TimelineRow::TimelineRow(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new TextLabel(theme, TextSize::Body, &Tokens::text, QFont::DemiBold)),
      m_when(new TextLabel(theme, TextSize::Caption, &Tokens::textMuted)),
      m_detail(new TextLabel(theme, TextSize::Small, &Tokens::textMuted))
{
    setAccessibleRole(*this, QAccessible::ListItem);
    m_title->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.dp(8));
    head->addWidget(m_title, 1);
    head->addWidget(m_when, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    const int axis = theme.dp(26);
    const int end = theme.dp(4);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    column->setContentsMargins(mirrored ? end : axis, 0, mirrored ? axis : end, theme.dp(12));
    column->setSpacing(theme.dp(1));
    column->addLayout(head);
    column->addWidget(m_detail);
}

void TimelineRow::setEvent(const TimelineEvent &event, bool last)
{
    m_tone = event.tone;
    m_last = last;
    m_title->setText(event.title);
    m_when->setText(event.when);
    m_when->setToolTip(event.exact);
    m_detail->setText(event.detail);
    m_detail->setVisible(!event.detail.isEmpty());
    setAccessibleTexts(*this, tr("%1, %2").arg(event.title, event.when), event.detail);
    update();
}

void TimelineRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.tokens();
    const double side = m_theme.dp(10);
    const double axis = m_theme.dp(8);
    const double x = layoutDirection() == Qt::RightToLeft ? width() - axis : axis;
    const double middle = m_title->geometry().center().y() + 1;
    if (!m_last)
        paintHairline(painter, QRectF(x - 1, middle + side, 2, height() - middle - side), t.border);
    if (middle - side > 0)
        paintHairline(painter, QRectF(x - 1, 0, 2, qMax(0.0, middle - side)), t.border);
    paintToneMark(painter, QRectF(x - side / 2, middle - side / 2, side, side), m_tone, m_theme);
}

Timeline::Timeline(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme)
{
    setAccessibleRole(*this, QAccessible::List);
    setAccessibleName(tr("Timeline"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch(1);
}

void Timeline::setEvents(const QList<TimelineEvent> &events)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    while (column->count() - 1 < events.size())
        column->insertWidget(column->count() - 1, new TimelineRow(m_theme));
    while (column->count() - 1 > events.size()) {
        QLayoutItem *extra = column->takeAt(column->count() - 2);
        delete extra->widget();
        delete extra;
    }
    for (qsizetype i = 0; i < events.size(); ++i) {
        auto *row = qobject_cast<TimelineRow *>(column->itemAt(static_cast<int>(i))->widget());
        row->setEvent(events.at(i), i + 1 == events.size());
    }
    m_events = events;
}

} // namespace lk::ui
