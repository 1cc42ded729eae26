// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/kpi_tile.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QFontMetrics>
#include <QPainter>

namespace lk::ui {

KpiTile::KpiTile(const Theme &theme, const QString &title, const QString &icon, QWidget *parent)
    : PaintedButton(theme, QAccessible::StaticText, parent),
      m_icon(icon)
{
    setText(title);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFigure({}, {});
}

void KpiTile::setFigure(const QString &value, const QString &context, Tone tone)
{
    m_value = value;
    m_context = context;
    m_tone = tone;
    setAccessibleTexts(*this, tr("%1: %2").arg(text(), value), context);
    update();
}

void KpiTile::setInteractive(bool interactive)
{
    PaintedButton::setAccessibleRole(interactive ? QAccessible::Button : QAccessible::StaticText);
    setFocusPolicy(interactive ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(interactive ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize KpiTile::sizeHint() const
{
    const int title = QFontMetrics(theme().font(TextSize::Small, QFont::Medium)).horizontalAdvance(text());
    return {qMax(theme().dp(150), title + theme().dp(56)), theme().dp(86)};
}

QSize KpiTile::minimumSizeHint() const
{
    return {theme().dp(104), theme().dp(86)};
}

void KpiTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &th = theme();
    const Tokens &t = th.tokens();
    const bool interactive = focusPolicy() != Qt::NoFocus;
    const bool over = interactive && underMouse() && isEnabled();
    const QRectF area = rect();
    const QColor fill = isChecked() ? t.accentSoft : over ? t.hover : t.surface;
    paintPanel(painter, area, th.dp(10), fill, isChecked() ? t.accent : t.border, isChecked() ? 1.5 : 1.0);
    if (showsFocus())
        paintFocusRing(painter, area, th.dp(10), t.focus);
    const int pad = th.dp(14);
    const int side = th.dp(16);
    const QRectF inner = area.adjusted(pad, th.dp(10), -pad, -th.dp(9));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF icon(mirrored ? inner.left() : inner.right() - side, inner.top() + 1, side, side);
    paintIcon(painter, icon, th, m_icon, t.tone(m_tone).ink, side);
    const Qt::Alignment start = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    const double room = side + th.dp(6);
    const QRectF title = mirrored ? inner.adjusted(room, 0, 0, 0) : inner.adjusted(0, 0, -room, 0);
    paintText(painter, QRectF(title.left(), title.top(), title.width(), th.dp(18)), start, text(),
        th.font(TextSize::Small, QFont::Medium), t.textMuted);
    paintText(painter, QRectF(inner.left(), inner.top() + th.dp(19), inner.width(), th.dp(29)), start,
        m_value, th.font(TextSize::Figure, QFont::DemiBold), t.text);
    // In a row of many tiles the smaller size is better than three dots.
    const bool fits = QFontMetricsF(th.font(TextSize::Small)).horizontalAdvance(m_context) <= inner.width();
    paintText(painter, QRectF(inner.left(), inner.bottom() - th.dp(18), inner.width(), th.dp(18)), start,
        m_context, th.font(fits ? TextSize::Small : TextSize::Caption), t.textMuted);
}

} // namespace lk::ui
