// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/text_label.h"

#include "ui/theme/painting.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace lk::ui {

TextLabel::TextLabel(const Theme &theme, TextSize size, Ink ink, QFont::Weight weight, QWidget *parent)
    : QLabel(parent),
      m_theme(theme),
      m_size(size),
      m_ink(ink),
      m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    connect(&theme, &Theme::changed, this, &TextLabel::refresh);
    refresh();
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    m_tone = -1;
    refresh();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = static_cast<int>(tone);
    refresh();
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Maximum : QSizePolicy::Preferred, QSizePolicy::Fixed);
    updateGeometry();
}

QSize TextLabel::minimumSizeHint() const
{
    if (!m_elided)
        return QLabel::minimumSizeHint();
    return {m_theme.dp(24), QLabel::sizeHint().height()};
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    paintText(painter, contentsRect(), QStyle::visualAlignment(layoutDirection(), alignment()), text(),
        font(), palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_elided && toolTip().isEmpty()
        && fontMetrics().horizontalAdvance(text()) > contentsRect().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void TextLabel::refresh()
{
    const Tokens &tokens = m_theme.tokens();
    QPalette colors = m_theme.palette();
    const QColor color = m_tone < 0 ? tokens.*m_ink : tokens.tone(static_cast<Tone>(m_tone)).ink;
    colors.setColor(QPalette::Active, QPalette::WindowText, color);
    colors.setColor(QPalette::Inactive, QPalette::WindowText, color);
    setPalette(colors);
    setFont(m_theme.font(m_size, m_weight));
}

} // namespace lk::ui
