// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/icon_disc.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QPainter>

namespace lk::ui {

IconDisc::IconDisc(const Theme &theme, const QString &icon, Tone tone, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_icon(icon),
      m_tone(tone)
{
    setAccessibleRole(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconDisc::setIcon(const QString &icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

QSize IconDisc::sizeHint() const
{
    return {m_theme.dp(48), m_theme.dp(48)};
}

void IconDisc::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColors &colors = m_theme.tokens().tone(m_tone);
    paintPanel(painter, rect(), height() / 2.0, colors.soft, {});
    paintIcon(painter, rect(), m_theme, m_icon, colors.ink, qRound(height() * 0.46));
}

} // namespace lk::ui
