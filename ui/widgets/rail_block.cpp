// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/rail_block.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// Mark and margins beside the lines of the brand.
constexpr double kBrandRoom = 78;

} // namespace

RailBlock::RailBlock(const Theme &theme, Kind kind, QWidget *parent)
    : PaintedButton(theme, kind == Kind::Brand ? QAccessible::StaticText : QAccessible::ButtonMenu, parent),
      m_kind(kind)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(kind == Kind::Brand ? Qt::NoFocus : Qt::StrongFocus);
    if (kind == Kind::Person)
        setCursor(Qt::PointingHandCursor);
}

void RailBlock::setLines(const QString &name, const QString &line)
{
    setText(name);
    m_line = line;
    const QString spoken = m_kind == Kind::Person ? tr("Signed in: %1").arg(name) : name;
    setAccessibleTexts(*this, spoken, line);
    setToolTip(m_compact ? tr("%1 – %2").arg(name, line) : QString());
    updateGeometry();
    update();
}

void RailBlock::setCompact(bool compact)
{
    m_compact = compact;
    setLines(text(), m_line);
}

QSize RailBlock::sizeHint() const
{
    const int height = theme().dp(m_kind == Kind::Brand ? 70 : 58);
    if (m_compact)
        return {theme().dp(56), height};
    if (m_kind == Kind::Person)
        return {theme().dp(200), height}; // a name of any length does not move the pages
    const int line = QFontMetrics(theme().font(TextSize::Caption)).horizontalAdvance(m_line);
    return {qMax(theme().dp(200), theme().dp(kBrandRoom) + line + 1), height};
}

QString RailBlock::initials() const
{
    QString letters;
    const QStringList words = text().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (letters.size() < 2)
            letters += word.at(0).toUpper();
    }
    return letters;
}

void RailBlock::paintMark(QPainter &painter, const QRectF &box) const
{
    const Tokens &t = theme().tokens();
    if (m_kind == Kind::Person) {
        paintPanel(painter, box, box.height() / 2, t.railBlockMark, {});
        paintText(painter, box, Qt::AlignCenter, initials(), theme().font(TextSize::Caption, QFont::Bold),
            t.railStrong, Qt::ElideNone);
        return;
    }
    QLinearGradient gradient(box.topLeft(), box.bottomRight());
    gradient.setColorAt(0, t.brandFrom);
    gradient.setColorAt(1, t.brandTo);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawRoundedRect(box, theme().dp(9), theme().dp(9));
    painter.restore();
    paintIcon(painter, box, theme(), u"card-sim"_s, t.brandInk, theme().dp(18));
}

void RailBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &th = theme();
    const Tokens &t = th.tokens();
    const bool person = m_kind == Kind::Person;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF row = QRectF(rect()).adjusted(th.dp(8), 0, -th.dp(8), person ? -th.dp(8) : 0);
    if (person)
        paintPanel(painter, row, th.dp(8), underMouse() ? t.railActive : t.railHover, {});
    if (showsFocus())
        paintFocusRing(painter, row, th.dp(8), t.railFocus);
    const double side = th.dp(person ? 30 : 34);
    const double lead = th.dp(person ? 10 : 11);
    const double x = m_compact ? row.center().x() - side / 2
        : mirrored             ? row.right() - lead - side
                               : row.left() + lead;
    paintMark(painter, QRectF(x, row.center().y() - side / 2, side, side));
    if (m_compact)
        return;
    const double near = lead + side + th.dp(11);
    const QRectF lines = mirrored ? row.adjusted(th.dp(6), 0, -near, 0) : row.adjusted(near, 0, -th.dp(6), 0);
    const Qt::Alignment start = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const double middle = row.center().y();
    paintText(painter, QRectF(lines.left(), middle - th.dp(19), lines.width(), th.dp(20)),
        start | Qt::AlignVCenter, text(),
        th.font(person ? TextSize::Small : TextSize::Subtitle, person ? QFont::DemiBold : QFont::Bold),
        t.railStrong);
    paintText(painter, QRectF(lines.left(), middle + th.dp(1), lines.width(), th.dp(16)),
        start | Qt::AlignVCenter, m_line, th.font(TextSize::Caption), t.railText);
}

} // namespace lk::ui
