// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/palette_delegate.h"

#include "ui/palette/palette_model.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QIcon>
#include <QPainter>

#include <algorithm>

namespace lk::ui {

namespace {

constexpr double kEdge = 12;
constexpr double kIcon = 16;

} // namespace

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme)
{
}

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        paintHeading(*painter, option, index);
        painter->restore();
        return;
    }
    const Tokens &t = m_theme.tokens();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRectF row = QRectF(option.rect).adjusted(m_theme.dp(6), 1, -m_theme.dp(6), -1);
    // The row Return would run has a ring as well as a colour.
    if (option.state.testFlag(QStyle::State_Selected))
        paintPanel(*painter, row, m_theme.dp(6), t.selected, t.focus, kFocusWidth);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintPanel(*painter, row, m_theme.dp(6), t.hover, QColor());
    const double edge = m_theme.dp(kEdge);
    const int icon = m_theme.dp(kIcon);
    const QRectF inner = row.adjusted(edge, 0, -edge, 0);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter,
            QRectF(mirrored ? inner.right() - icon : inner.left(), inner.top(), icon, inner.height())
                .toRect());
    const double used = paintKeys(*painter, inner, index.data(PaletteModel::KeysRole).toString(), mirrored);
    const double begin = icon + m_theme.dp(10);
    paintWords(
        *painter, inner.adjusted(mirrored ? used : begin, 0, mirrored ? -begin : -used, 0), index, mirrored);
    painter->restore();
}

void PaletteDelegate::paintHeading(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double edge = m_theme.dp(kEdge + 6);
    paintText(painter, QRectF(option.rect).adjusted(edge, m_theme.dp(4), -edge, 0),
        QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter, index.data().toString(),
        m_theme.font(TextSize::Caption, QFont::DemiBold), m_theme.tokens().textMuted);
}

double PaletteDelegate::paintKeys(
    QPainter &painter, const QRectF &row, const QString &keys, bool mirrored) const
{
    if (keys.isEmpty())
        return 0;
    const QFont font = m_theme.font(TextSize::Small);
    const double width = QFontMetricsF(font).horizontalAdvance(keys) + m_theme.dp(12);
    const double height = m_theme.dp(20);
    const QRectF chip(
        mirrored ? row.left() : row.right() - width, row.center().y() - height / 2, width, height);
    const Tokens &t = m_theme.tokens();
    paintPanel(painter, chip, m_theme.dp(4), t.sunken, t.border);
    paintText(painter, chip, Qt::AlignCenter, keys, font, t.textMuted);
    return width + m_theme.dp(10);
}

void PaletteDelegate::paintWords(
    QPainter &painter, const QRectF &area, const QModelIndex &index, bool mirrored) const
{
    const Qt::Alignment side = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    const QString title = index.data().toString();
    const QString detail = index.data(PaletteModel::DetailTextRole).toString();
    const QFont font = m_theme.font(TextSize::Body);
    const Tokens &t = m_theme.tokens();
    const double width = std::min(area.width(), QFontMetricsF(font).horizontalAdvance(title) + 1);
    const double used = width + m_theme.dp(10);
    paintText(painter,
        QRectF(mirrored ? area.right() - width : area.left(), area.top(), width, area.height()), side, title,
        font, t.text);
    if (detail.isEmpty() || used >= area.width())
        return;
    paintText(painter, area.adjusted(mirrored ? 0 : used, 0, mirrored ? -used : 0, 0), side, detail,
        m_theme.font(TextSize::Small), t.textMuted);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {m_theme.dp(200), m_theme.dp(index.data(PaletteModel::HeadingRole).toBool() ? 26 : 34)};
}

} // namespace lk::ui
