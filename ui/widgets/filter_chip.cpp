// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filter_chip.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/segments.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace lk::ui {

namespace {

constexpr double kFilterChipHeight = 30;
constexpr double kFilterChipPad = 10;

} // namespace

FilterChip::FilterChip(const Theme &theme, const QString &text, std::optional<Tone> tone, QWidget *parent)
    : PaintedButton(theme, QAccessible::Button, parent),
      m_tone(tone)
{
    setText(text);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount({});
}

void FilterChip::setCount(std::optional<qint64> count)
{
    const int before = sizeHint().width();
    m_count = count;
    setAccessibleTexts(
        *this, tr("Filter: %1").arg(text()), count.has_value() ? tr("%1 rows").arg(countText()) : QString());
    if (sizeHint().width() != before)
        updateGeometry();
    update();
}

QString FilterChip::countText() const
{
    return m_count.has_value() ? QLocale().toString(*m_count) : QString();
}

QSize FilterChip::sizeHint() const
{
    const int label = QFontMetrics(theme().font(TextSize::Small, QFont::Medium)).horizontalAdvance(text());
    const int count = QFontMetrics(theme().font(TextSize::Small)).horizontalAdvance(countText());
    const int mark = m_tone.has_value() ? theme().dp(14) : 0;
    return {theme().dp(2 * kFilterChipPad) + mark + label + (count > 0 ? count + theme().dp(6) : 0) + 2,
        theme().dp(kFilterChipHeight)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &th = theme();
    const Tokens &t = th.tokens();
    const bool on = isChecked();
    const QRectF area = rect();
    const double radius = area.height() / 2;
    const QColor fill = on ? t.accentSoft : underMouse() && isEnabled() ? t.hover : t.raised;
    paintPanel(painter, area, radius, fill, on ? t.accent : t.outline, on ? 1.5 : 1.0);
    if (showsFocus())
        paintFocusRing(painter, area, radius, t.focus);
    const double pad = th.dp(kFilterChipPad);
    QRectF inner = area.adjusted(pad, 0, -pad, 0);
    if (m_tone.has_value()) {
        const double side = th.dp(9);
        paintToneMark(painter, QRectF(inner.left(), area.center().y() - side / 2, side, side), *m_tone, th);
        inner.setLeft(inner.left() + th.dp(14));
    }
    const QColor ink = !isEnabled() ? t.textFaint : on ? t.accent : t.text;
    const QFont label = th.font(TextSize::Small, QFont::Medium);
    paintText(painter, inner.adjusted(0, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, text(), label, ink,
        Qt::ElideNone);
    paintText(painter, inner, Qt::AlignRight | Qt::AlignVCenter, countText(), th.font(TextSize::Small),
        on ? t.accent : t.textMuted, Qt::ElideNone);
}

} // namespace lk::ui
