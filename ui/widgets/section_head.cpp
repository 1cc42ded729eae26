// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/section_head.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

SectionHead::SectionHead(const Theme &theme, int number, const QString &title, QWidget *parent)
    : PaintedButton(theme, QAccessible::Button, parent),
      m_number(number)
{
    setText(title);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tell();
}

void SectionHead::setSummary(const QString &summary)
{
    m_summary = summary;
    tell();
    update();
}

void SectionHead::setDone(bool done)
{
    m_done = done;
    tell();
    update();
}

void SectionHead::tell()
{
    const QString name = m_done ? tr("Step %1, %2, done") : tr("Step %1, %2");
    setAccessibleTexts(*this, name.arg(QString::number(m_number), text()), m_summary);
}

void SectionHead::addAccessibleState(QAccessible::State &state) const
{
    state.expandable = true;
    state.expanded = isChecked();
    state.collapsed = !isChecked();
}

QSize SectionHead::sizeHint() const
{
    return {theme().dp(320), theme().dp(50)};
}

QSize SectionHead::minimumSizeHint() const
{
    return {theme().dp(200), theme().dp(50)};
}

void SectionHead::paintNumber(QPainter &painter, const QRectF &box) const
{
    const Tokens &t = theme().tokens();
    const double radius = box.height() / 2;
    if (m_done) {
        paintPanel(painter, box, radius, t.tone(Tone::Success).soft, {});
        paintIcon(painter, box, theme(), u"check"_s, t.tone(Tone::Success).ink, theme().dp(15));
        return;
    }
    paintPanel(painter, box, radius, isChecked() ? t.accent : t.surface, isChecked() ? t.accent : t.outline);
    paintText(painter, box, Qt::AlignCenter, locale().toString(m_number),
        theme().font(TextSize::Small, QFont::DemiBold), isChecked() ? t.accentText : t.textMuted,
        Qt::ElideNone);
}

void SectionHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &th = theme();
    const Tokens &t = th.tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment start = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    const Qt::Alignment end = (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    const QRect row = rect();
    const auto place = [&](int x, int width) {
        return QRectF(QStyle::visualRect(layoutDirection(), row, QRect(x, 0, width, row.height())));
    };
    if (underMouse())
        paintPanel(painter, QRectF(row).adjusted(3, 3, -3, -3), th.dp(8), t.hover, {});
    if (showsFocus())
        paintFocusRing(painter, QRectF(row).adjusted(3, 3, -3, -3), th.dp(8), t.focus);
    const int side = th.dp(24);
    const QRectF mark = place(th.dp(16), side);
    paintNumber(painter, QRectF(mark.left(), (row.height() - side) / 2.0, side, side));
    const QFont titleFont = th.font(TextSize::Subtitle, QFont::DemiBold);
    const int titleLeft = th.dp(52);
    const int chevron = th.dp(44);
    const int titleWidth
        = qMin(QFontMetrics(titleFont).horizontalAdvance(text()) + 2, row.width() - titleLeft - chevron);
    paintText(painter, place(titleLeft, titleWidth), start, text(), titleFont, t.text);
    const int summaryLeft = titleLeft + titleWidth + th.dp(16);
    const int summaryWidth = row.width() - summaryLeft - chevron;
    if (!isChecked() && summaryWidth > th.dp(40))
        paintText(
            painter, place(summaryLeft, summaryWidth), end, m_summary, th.font(TextSize::Small), t.textMuted);
    paintIcon(painter, place(row.width() - chevron, th.dp(34)), th,
        isChecked() ? u"chevron-up"_s : u"chevron-down"_s, t.textMuted, th.dp(16));
}

} // namespace lk::ui
