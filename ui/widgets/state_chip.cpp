// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/state_chip.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace lk::ui {

namespace {

constexpr double kChipHeight = 22;
constexpr double kChipIcon = 13;
constexpr double kChipPad = 8;
constexpr double kChipGap = 5;

} // namespace

QSize stateChipSize(const StateLook &look, const Theme &theme)
{
    const QFontMetrics metrics(theme.font(TextSize::Small, QFont::Medium));
    const int text = metrics.horizontalAdvance(look.word) + 1;
    return {text + theme.dp(kChipIcon) + theme.dp(kChipGap) + 2 * theme.dp(kChipPad) + theme.dp(1),
        theme.dp(kChipHeight)};
}

void paintStateChip(QPainter &painter, const QRect &cell, const StateLook &look, const Theme &theme,
    Qt::LayoutDirection direction)
{
    if (look.word.isEmpty())
        return;
    const ToneColors &colors = theme.tokens().tone(look.tone);
    const QSize size = stateChipSize(look, theme);
    const QRect logical(cell.x(), cell.y() + (cell.height() - size.height()) / 2,
        qMin(size.width(), cell.width()), size.height());
    const QRectF chip = QStyle::visualRect(direction, cell, logical);
    // The hairline keeps a chip visible on a selected row of nearly its own colour.
    paintPanel(painter, chip, chip.height() / 2, colors.soft, mixed(colors.soft, colors.ink, 0.22));
    const bool mirrored = direction == Qt::RightToLeft;
    const double icon = theme.dp(kChipIcon);
    const double pad = theme.dp(kChipPad);
    const QRectF mark(
        mirrored ? chip.right() - pad - icon : chip.left() + pad, chip.top(), icon, chip.height());
    paintIcon(painter, mark, theme, look.icon, colors.ink, theme.dp(kChipIcon));
    const double used = pad + icon + theme.dp(kChipGap);
    const QRectF text = mirrored ? chip.adjusted(pad, 0, -used, 0) : chip.adjusted(used, 0, -pad + 1, 0);
    paintText(painter, text, (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, look.word,
        theme.font(TextSize::Small, QFont::Medium), colors.ink);
}

StateBadge::StateBadge(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateBadge::setLook(const StateLook &look)
{
    if (m_look == look)
        return;
    m_look = look;
    setAccessibleTexts(*this, look.word, look.tooltip);
    setToolTip(look.tooltip);
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    return stateChipSize(m_look, m_theme);
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStateChip(painter, rect(), m_look, m_theme, layoutDirection());
}

} // namespace lk::ui
