// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/row_delegate.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rate_chart.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QIcon>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr double kCellPad = 10;
/// Below this height a row has no room for a second line.
constexpr double kTwoLineHeight = 34;
/// So near to the end of the table its frame ends the last row.
constexpr double kFrameBelow = 14;

Qt::Alignment alignmentOf(const QStyleOptionViewItem &option, ColumnKind kind)
{
    const Qt::Alignment side = kind == ColumnKind::Number ? Qt::AlignRight : Qt::AlignLeft;
    return QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter;
}

} // namespace

RowDelegate::RowDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme)
{
}

void RowDelegate::setColumnKind(int column, ColumnKind kind)
{
    m_kinds.insert(column, kind);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const ColumnKind kind = columnKind(index.column());
    const double pad = m_theme.dp(kCellPad);
    const Cell cell{*painter, option, index, QRectF(option.rect).adjusted(pad, 0, -pad, -1)};
    switch (kind) {
    case ColumnKind::Text:
    case ColumnKind::Quiet:
    case ColumnKind::Strong:
    case ColumnKind::Number:
    case ColumnKind::Identifier:
        paintPlain(cell, kind);
        break;
    case ColumnKind::State:
        paintStateChip(*painter, cell.inner.adjusted(-m_theme.dp(2), 0, 0, 0).toRect(),
            index.data(LookRole).value<StateLook>(), m_theme, option.direction);
        break;
    case ColumnKind::Diff:
        paintDiff(cell);
        break;
    case ColumnKind::Check:
        paintCheck(cell);
        break;
    case ColumnKind::Bar:
        paintBar(cell);
        break;
    case ColumnKind::Spark:
        paintSpark(cell);
        break;
    }
    paintRowFocus(*painter, option, index);
    painter->restore();
}

/// Below the last row of a table that is full to its end runs the line of the card already.
bool RowDelegate::endsAtFrame(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const TableView *>(option.widget);
    return table != nullptr && index.row() == index.model()->rowCount(index.parent()) - 1
        && table->viewport()->height() - option.rect.bottom() <= m_theme.dp(kFrameBelow);
}

void RowDelegate::paintGround(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const auto *table = qobject_cast<const TableView *>(option.widget);
    const bool hover = table != nullptr && table->hoverRow() == index.row();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(onDevicePixels(painter, option.rect),
        selected    ? t.selected
            : hover ? t.hover
                    : t.surface);
    if (!endsAtFrame(option, index))
        paintHairline(
            painter, QRectF(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), t.border);
}

/// The row the keyboard is on: a bar at its start, and a ring around it once keys were used.
void RowDelegate::paintRowFocus(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const TableView *>(option.widget);
    if (table == nullptr || !table->hasFocus() || table->currentIndex().row() != index.row())
        return;
    const Tokens &t = m_theme.tokens();
    const QHeaderView *header = table->horizontalHeader();
    const int visual = header->visualIndex(index.column());
    int first = 0;
    while (first < header->count() && header->isSectionHidden(header->logicalIndex(first)))
        ++first;
    const QRect cell = option.rect;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int width = qRound(kFocusWidth);
    if (visual == first) {
        const int bar = m_theme.dp(3);
        painter.fillRect(
            QRect(mirrored ? cell.right() - bar + 1 : cell.left(), cell.top(), bar, cell.height()), t.focus);
    }
    if (!table->showsKeyboardFocus())
        return;
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), width), t.focus);
    painter.fillRect(QRect(cell.left(), cell.bottom() - width + 1, cell.width(), width), t.focus);
}

QColor RowDelegate::inkOf(const QModelIndex &index, ColumnKind kind) const
{
    const Tokens &t = m_theme.tokens();
    if (!index.flags().testFlag(Qt::ItemIsEnabled))
        return t.textFaint;
    const QVariant tone = index.data(ToneRole);
    if (tone.isValid())
        return t.tone(static_cast<Tone>(tone.toInt())).ink;
    return kind == ColumnKind::Quiet ? t.textMuted : t.text;
}

QFont RowDelegate::fontOf(ColumnKind kind) const
{
    if (kind == ColumnKind::Identifier)
        return m_theme.mono();
    return m_theme.font(TextSize::Body, kind == ColumnKind::Strong ? QFont::DemiBold : QFont::Normal);
}

bool RowDelegate::isCompact(const QStyleOptionViewItem &option) const
{
    return option.rect.height() < m_theme.dp(kTwoLineHeight);
}

void RowDelegate::paintPlain(const Cell &cell, ColumnKind kind) const
{
    QRectF area = cell.inner;
    const Qt::Alignment side = alignmentOf(cell.option, kind);
    const bool mirrored = cell.option.direction == Qt::RightToLeft;
    const QVariant decoration = cell.index.data(Qt::DecorationRole);
    if (decoration.canConvert<QIcon>()) {
        const int icon = m_theme.dp(16);
        const QRect box(qRound(mirrored ? area.right() - icon : area.left()), cell.option.rect.y(), icon,
            cell.option.rect.height());
        decoration.value<QIcon>().paint(&cell.painter, box);
        const double used = icon + m_theme.dp(7);
        area.adjust(mirrored ? 0 : used, 0, mirrored ? -used : 0, 0);
    }
    const QString text = cell.index.data(Qt::DisplayRole).toString();
    const QColor ink = inkOf(cell.index, kind);
    if (kind == ColumnKind::Identifier) {
        paintIdentifier(cell.painter, area, side, text, fontOf(kind), ink);
        return;
    }
    const QString detail = isCompact(cell.option) ? QString() : cell.index.data(DetailRole).toString();
    if (detail.isEmpty()) {
        paintText(cell.painter, area, side, text, fontOf(kind), ink);
        return;
    }
    const double line = m_theme.dp(16);
    const double middle = area.center().y();
    paintText(
        cell.painter, QRectF(area.left(), middle - line, area.width(), line), side, text, fontOf(kind), ink);
    paintText(cell.painter, QRectF(area.left(), middle, area.width(), line), side, detail,
        m_theme.font(TextSize::Caption), m_theme.tokens().textMuted);
}

/// What is, and behind it, or where there is no room under it, with an arrow what will be: order and arrow
/// tell it without colour.
void RowDelegate::paintDiff(const Cell &cell) const
{
    const Tokens &t = m_theme.tokens();
    const QString now = cell.index.data(NowRole).toString();
    const QString then = cell.index.data(ThenRole).toString();
    const Qt::Alignment side = alignmentOf(cell.option, ColumnKind::Text);
    const QFont small = m_theme.font(TextSize::Small);
    const QFont strong = m_theme.font(TextSize::Small, QFont::DemiBold);
    const QVariant tone = cell.index.data(ToneRole);
    const QColor ink = tone.isValid() ? t.tone(static_cast<Tone>(tone.toInt())).ink : t.accent;
    if (then.isEmpty() || then == now) {
        paintText(cell.painter, cell.inner, side, now, small, t.textMuted);
        return;
    }
    const QRectF &area = cell.inner;
    const bool mirrored = cell.option.direction == Qt::RightToLeft;
    const int arrow = m_theme.dp(13);
    const double arrowRoom = arrow + m_theme.dp(5);
    const double nowRoom = QFontMetricsF(small).horizontalAdvance(now) + m_theme.dp(6);
    const bool fits
        = nowRoom + arrowRoom + QFontMetricsF(strong).horizontalAdvance(then) <= area.width() + 0.5;
    QRectF after = area;
    if (fits || isCompact(cell.option)) {
        const double used = fits ? nowRoom : qMin(area.width() / 2, nowRoom);
        paintText(cell.painter,
            QRectF(mirrored ? area.right() - used : area.left(), area.top(), used, area.height()), side, now,
            small, t.textMuted);
        after.adjust(mirrored ? 0 : used, 0, mirrored ? -used : 0, 0);
    } else {
        const double line = m_theme.dp(15);
        const double middle = area.center().y();
        paintText(cell.painter, QRectF(area.left(), middle - line, area.width(), line), side, now, small,
            t.textMuted);
        after = QRectF(area.left(), middle, area.width(), line);
    }
    const QRectF mark(mirrored ? after.right() - arrow : after.left(), after.top(), arrow, after.height());
    paintIcon(cell.painter, mark, m_theme, mirrored ? u"arrow-left"_s : u"arrow-right"_s, ink, arrow);
    paintText(cell.painter, after.adjusted(mirrored ? 0 : arrowRoom, 0, mirrored ? -arrowRoom : 0, 0), side,
        then, strong, ink);
}

void RowDelegate::paintCheck(const Cell &cell) const
{
    const int side = m_theme.dp(18);
    QStyleOptionViewItem box = cell.option;
    box.rect = QRect(cell.option.rect.x() + (cell.option.rect.width() - side) / 2,
        cell.option.rect.y() + (cell.option.rect.height() - side) / 2, side, side);
    const auto state = static_cast<Qt::CheckState>(cell.index.data(Qt::CheckStateRole).toInt());
    box.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_NoChange | QStyle::State_HasFocus);
    box.state |= state == Qt::Checked ? QStyle::State_On
        : state == Qt::Unchecked      ? QStyle::State_Off
                                      : QStyle::State_NoChange;
    if (!cell.index.flags().testFlag(Qt::ItemIsUserCheckable))
        box.state &= ~QStyle::State_Enabled;
    const QWidget *widget = cell.option.widget;
    widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &cell.painter, widget);
}

void RowDelegate::paintBar(const Cell &cell) const
{
    const double height = m_theme.dp(8);
    const QRectF bar(cell.inner.left(), cell.inner.center().y() - height / 2, cell.inner.width(), height);
    paintSegments(cell.painter, bar, cell.index.data(SegmentsRole).value<Segments>(), m_theme);
}

void RowDelegate::paintSpark(const Cell &cell) const
{
    const auto values = cell.index.data(SparkRole).value<QList<double>>();
    if (std::all_of(values.begin(), values.end(), [](double value) { return std::isnan(value); })) {
        paintText(cell.painter, cell.inner, alignmentOf(cell.option, ColumnKind::Text), u"–"_s,
            fontOf(ColumnKind::Text), m_theme.tokens().textMuted);
        return;
    }
    const double height = std::min<double>(m_theme.dp(24), cell.inner.height() - m_theme.dp(4));
    const QRectF area(cell.inner.left(), cell.inner.center().y() - height / 2, cell.inner.width(), height);
    const QVariant tone = cell.index.data(ToneRole);
    paintSparkline(
        cell.painter, area, values, tone.isValid() ? static_cast<Tone>(tone.toInt()) : Tone::Info, m_theme);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const ColumnKind kind = columnKind(index.column());
    const int pads = 2 * m_theme.dp(kCellPad) + 2;
    const auto sized = [&](double content) { return QSize(qRound(content) + pads, m_theme.rowHeight()); };
    const QString text = index.data(Qt::DisplayRole).toString();
    switch (kind) {
    case ColumnKind::Identifier:
        return sized(identifierWidth(text, fontOf(kind)));
    case ColumnKind::State:
        return sized(stateChipSize(index.data(LookRole).value<StateLook>(), m_theme).width());
    case ColumnKind::Check:
        return {m_theme.dp(40), m_theme.rowHeight()};
    case ColumnKind::Bar:
    case ColumnKind::Spark:
        return sized(m_theme.dp(120));
    case ColumnKind::Text:
    case ColumnKind::Quiet:
    case ColumnKind::Strong:
    case ColumnKind::Number:
    case ColumnKind::Diff:
        break;
    }
    const bool icon = index.data(Qt::DecorationRole).isValid();
    return sized(QFontMetricsF(fontOf(kind)).horizontalAdvance(text) + (icon ? m_theme.dp(23) : 0));
}

bool RowDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (columnKind(index.column()) != ColumnKind::Check || event->type() != QEvent::MouseButtonRelease
        || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace lk::ui
