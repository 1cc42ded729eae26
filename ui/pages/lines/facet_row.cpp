// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lines/facet_row.h"

#include "core/base/text.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/segments.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr double kFacetHeight = 28;

} // namespace

FacetRow::FacetRow(const Theme &theme, QWidget *parent)
    : PaintedButton(theme, QAccessible::CheckBox, parent)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FacetRow::setValue(const QString &name, qint64 count, std::optional<Tone> tone)
{
    setText(name);
    setToolTip(name);
    m_count = count;
    m_tone = tone;
    const int lines = pluralCount(count);
    setAccessibleTexts(*this, name, tr("%Ln line(s)", nullptr, lines));
    update();
}

QSize FacetRow::sizeHint() const
{
    return {theme().dp(180), theme().dp(kFacetHeight)};
}

QSize FacetRow::minimumSizeHint() const
{
    return {theme().dp(110), theme().dp(kFacetHeight)};
}

void FacetRow::addAccessibleState(QAccessible::State &state) const
{
    state.checkable = true;
    state.checked = isChecked();
}

void FacetRow::paintBox(QPainter &painter, const QRectF &box) const
{
    const Tokens &t = theme().tokens();
    paintPanel(
        painter, box, theme().dp(4), isChecked() ? t.accent : t.surface, isChecked() ? t.accent : t.outline);
    if (isChecked())
        paintIcon(painter, box, theme(), u"check"_s, t.accentText, theme().dp(12));
}

void FacetRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &th = theme();
    const Tokens &t = th.tokens();
    const QRectF area = rect();
    if (underMouse() && isEnabled())
        paintPanel(painter, area, th.dp(6), t.hover, {});
    if (showsFocus())
        paintFocusRing(painter, area, th.dp(6), t.focus);
    const double side = th.dp(16);
    QRectF inner = area.adjusted(th.dp(6), 0, -th.dp(8), 0);
    const double top = area.center().y() - side / 2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    paintBox(painter, QRectF(mirrored ? inner.right() - side : inner.left(), top, side, side));
    const double taken = side + th.dp(8);
    inner = mirrored ? inner.adjusted(0, 0, -taken, 0) : inner.adjusted(taken, 0, 0, 0);
    if (m_tone.has_value()) {
        const double mark = th.dp(9);
        const double left = mirrored ? inner.right() - mark : inner.left();
        paintToneMark(painter, QRectF(left, area.center().y() - mark / 2, mark, mark), *m_tone, th);
        inner = mirrored ? inner.adjusted(0, 0, -th.dp(15), 0) : inner.adjusted(th.dp(15), 0, 0, 0);
    }
    const QFont small = th.font(TextSize::Small);
    const QString count = QLocale().toString(m_count);
    const double room = QFontMetrics(small).horizontalAdvance(count) + th.dp(8);
    const QRectF name = mirrored ? inner.adjusted(room, 0, 0, 0) : inner.adjusted(0, 0, -room, 0);
    paintText(painter, name, (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, text(),
        th.font(TextSize::Small, isChecked() ? QFont::DemiBold : QFont::Normal),
        m_count == 0 && !isChecked() ? t.textMuted : t.text);
    paintText(painter, inner, (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, count, small,
        t.textMuted, Qt::ElideNone);
}

} // namespace lk::ui
