// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/nav_entry.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr double kNavEntryHeight = 38;
constexpr qint64 kLargestBadge = 999;

} // namespace

NavEntry::NavEntry(const Theme &theme, const QString &icon, const QString &text, QWidget *parent)
    : PaintedButton(theme, QAccessible::ListItem, parent),
      m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavEntry::setBadge(qint64 count, bool alert)
{
    m_badge = count;
    m_alert = alert;
    const QString number = QLocale().toString(count);
    setAccessibleTexts(*this, text(), count > 0 ? tr("%1 waiting").arg(number) : QString());
    setToolTip(count > 0 ? tr("%1 – %2 waiting").arg(text(), number) : m_compact ? text() : QString());
    update();
}

void NavEntry::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? text() : QString());
    update();
}

void NavEntry::addAccessibleState(QAccessible::State &state) const
{
    state.selectable = true;
    state.selected = isChecked();
}

QSize NavEntry::sizeHint() const
{
    return {theme().dp(m_compact ? 56 : 200), theme().dp(kNavEntryHeight)};
}

QString NavEntry::badgeText() const
{
    return m_badge > kLargestBadge ? QLocale().toString(kLargestBadge) + u'+' : QLocale().toString(m_badge);
}

void NavEntry::paintBadge(QPainter &painter, const QRectF &row) const
{
    const Tokens &t = theme().tokens();
    if (m_compact) {
        const double side = theme().dp(8);
        const QRectF dot(row.center().x() + theme().dp(5), row.top() + theme().dp(7), side, side);
        paintPanel(painter, dot, side / 2, m_alert ? t.railBadge : t.railText, t.rail, 1.5);
        return;
    }
    const QFont font = theme().font(TextSize::Caption, QFont::DemiBold);
    const double width = QFontMetrics(font).horizontalAdvance(badgeText()) + theme().dp(13);
    const double height = theme().dp(18);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double x = mirrored ? row.left() + theme().dp(10) : row.right() - width - theme().dp(10);
    const QRectF badge(x, row.center().y() - height / 2, width, height);
    paintPanel(painter, badge, height / 2, m_alert ? t.railBadge : t.railActive, {});
    paintText(painter, badge, Qt::AlignCenter, badgeText(), font, m_alert ? t.railBadgeText : t.railStrong,
        Qt::ElideNone);
}

void NavEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &th = theme();
    const Tokens &t = th.tokens();
    const bool on = isChecked();
    const bool over = underMouse();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF row = QRectF(rect()).adjusted(th.dp(8), 1, -th.dp(8), -1);
    if (on || over)
        paintPanel(painter, row, th.dp(7), on ? t.railActive : t.railHover, {});
    if (on) {
        const double bar = th.dp(3);
        const double x = mirrored ? row.right() - bar : row.left();
        paintPanel(painter, QRectF(x, row.top() + th.dp(9), bar, row.height() - th.dp(18)), bar / 2,
            t.railFocus, {});
    }
    if (showsFocus())
        paintFocusRing(painter, row, th.dp(7), t.railFocus);
    const QColor ink = on || over ? t.railStrong : t.railText;
    const double side = th.dp(18);
    const double iconLeft = m_compact ? row.center().x() - side / 2
        : mirrored                    ? row.right() - th.dp(13) - side
                                      : row.left() + th.dp(13);
    paintIcon(painter, QRectF(iconLeft, row.top(), side, row.height()), th, m_icon, ink, th.dp(18));
    if (!m_compact) {
        const double near = th.dp(43);
        const double far = th.dp(m_badge > 0 ? 52 : 8);
        const QRectF label = mirrored ? row.adjusted(far, 0, -near, 0) : row.adjusted(near, 0, -far, 0);
        paintText(painter, label, (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, text(),
            th.font(TextSize::Body, on ? QFont::DemiBold : QFont::Medium), ink);
    }
    if (m_badge > 0)
        paintBadge(painter, row);
}

} // namespace lk::ui
