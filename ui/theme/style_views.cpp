// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/painting.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

void paintHeaderGround(const PaintJob &job)
{
    const Tokens &t = job.theme.tokens();
    const QRect rect = job.option.rect;
    job.painter.fillRect(onDevicePixels(job.painter, rect), t.surface);
    paintHairline(job.painter, QRectF(rect.x(), rect.bottom(), rect.width(), 1), t.border);
}

void paintHeaderText(const PaintJob &job, const QStyleOptionHeader &header)
{
    const Tokens &t = job.theme.tokens();
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    QRectF area = header.orientation == Qt::Horizontal
        ? headerPart(job.theme, job.style, header, QStyle::SE_HeaderLabel)
        : header.rect;
    if (!header.icon.isNull()) {
        const int side = job.theme.dp(16);
        header.icon.paint(&job.painter, QRectF(area.x(), area.y(), side, area.height()).toRect());
        area.setLeft(area.left() + side + job.theme.dp(6));
    }
    paintText(job.painter, area,
        (QStyle::visualAlignment(header.direction, header.textAlignment) & Qt::AlignHorizontal_Mask)
            | Qt::AlignVCenter,
        header.text, job.theme.font(TextSize::Small, QFont::DemiBold), sorted ? t.text : t.textMuted);
}

void paintHeaderArrow(const PaintJob &job, const QStyleOptionHeader &header)
{
    if (header.sortIndicator == QStyleOptionHeader::None)
        return;
    // Qt calls it "sort down" when the smallest comes first; people read the arrow as the order of values.
    const bool ascending = header.sortIndicator == QStyleOptionHeader::SortDown;
    paintIcon(job.painter, headerPart(job.theme, job.style, header, QStyle::SE_HeaderArrow), job.theme,
        ascending ? u"arrow-up"_s : u"arrow-down"_s, job.theme.tokens().accent, job.theme.dp(13));
}

/// Rows of lists and trees that have no delegate of ours.
void paintItemGround(const PaintJob &job)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&job.option);
    if (item == nullptr)
        return;
    const Tokens &t = job.theme.tokens();
    const bool selected = job.has(QStyle::State_Selected);
    const bool over = job.has(QStyle::State_MouseOver) && job.has(QStyle::State_Enabled);
    if (item->backgroundBrush.style() != Qt::NoBrush)
        job.painter.fillRect(item->rect, item->backgroundBrush);
    QRectF rect = QRectF(item->rect).adjusted(0, 1, 0, -1);
    const auto position = item->viewItemPosition;
    const bool single
        = position == QStyleOptionViewItem::OnlyOne || position == QStyleOptionViewItem::Invalid;
    if (single)
        rect.adjust(2, 0, -2, 0);
    if (selected || over)
        paintPanel(job.painter, rect, single ? job.theme.dp(5) : 0, selected ? t.selected : t.hover, {});
}

void paintBranch(const PaintJob &job)
{
    if (!job.has(QStyle::State_Children))
        return;
    const bool open = job.has(QStyle::State_Open);
    const bool mirrored = job.option.direction == Qt::RightToLeft;
    const QString closed = mirrored ? u"chevron-left"_s : u"chevron-right"_s;
    paintIcon(job.painter, job.option.rect, job.theme, open ? u"chevron-down"_s : closed,
        job.theme.tokens().textMuted, job.theme.dp(14));
}

/// Qt asks for the ring of a list entry always; it is shown once keys were used.
void paintFocusFrame(const PaintJob &job)
{
    const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(&job.option);
    if (focus == nullptr || job.widget == nullptr
        || !job.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    paintFocusRing(job.painter, job.option.rect, job.theme.dp(4), job.theme.tokens().focus);
}

void paintFramed(const PaintJob &job, double radius)
{
    const Tokens &t = job.theme.tokens();
    job.painter.fillRect(job.option.rect, radius > 0 ? QColor(Qt::transparent) : t.raised);
    paintPanel(job.painter, job.option.rect, radius, t.raised, t.border);
}

} // namespace

QRect headerPart(
    const Theme &theme, const QStyle &style, const QStyleOptionHeader &header, QStyle::SubElement part)
{
    const int margin = style.pixelMetric(QStyle::PM_HeaderMargin);
    const int mark = style.pixelMetric(QStyle::PM_HeaderMarkSize);
    const QRect words = header.rect.adjusted(margin, 0, -margin, 0);
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    // The mark may stand in the margin: a column is as wide as its words and one mark.
    const int room = sorted ? qMax(0, words.width() - qMax(0, mark - margin / 2)) : words.width();
    const bool atEnd = header.textAlignment & Qt::AlignRight;
    const int width = qMin(
        room, QFontMetrics(theme.font(TextSize::Small, QFont::DemiBold)).horizontalAdvance(header.text) + 2);
    QRect label(words.left(), words.top(), room, words.height());
    QRect arrow(words.left() + width + 2, words.top(), mark, words.height());
    if (atEnd) {
        label.moveRight(words.right());
        arrow.moveRight(words.right() - width - 2);
    }
    return QStyle::visualRect(header.direction, header.rect, part == QStyle::SE_HeaderArrow ? arrow : label);
}

bool paintHeaderControl(const PaintJob &job, QStyle::ControlElement element)
{
    switch (element) {
    case QStyle::CE_HeaderSection:
    case QStyle::CE_HeaderEmptyArea:
        paintHeaderGround(job);
        return true;
    case QStyle::CE_Header: // Qt would put the arrow far from the words
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&job.option)) {
            paintHeaderGround(job);
            paintHeaderText(job, *header);
            paintHeaderArrow(job, *header);
        }
        return true;
    case QStyle::CE_Splitter:
        if (job.has(QStyle::State_MouseOver)) {
            const QRectF rect = job.option.rect;
            const bool tall = rect.height() > rect.width();
            const QRectF line = tall ? QRectF(rect.center().x() - 1, rect.top(), 2, rect.height())
                                     : QRectF(rect.left(), rect.center().y() - 1, rect.width(), 2);
            job.painter.fillRect(line, job.theme.tokens().accent);
        }
        return true;
    default:
        return false;
    }
}

bool paintViewPrimitive(const PaintJob &job, QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_PanelItemViewRow:
        return true;
    case QStyle::PE_PanelItemViewItem:
        paintItemGround(job);
        return true;
    case QStyle::PE_IndicatorBranch:
        paintBranch(job);
        return true;
    case QStyle::PE_FrameFocusRect:
        paintFocusFrame(job);
        return true;
    default:
        return false;
    }
}

bool paintPanelPrimitive(const PaintJob &job, QStyle::PrimitiveElement element)
{
    const Tokens &t = job.theme.tokens();
    switch (element) {
    case QStyle::PE_PanelMenu:
    case QStyle::PE_FrameMenu:
    case QStyle::PE_PanelTipLabel:
        paintFramed(job, 0);
        return true;
    case QStyle::PE_FrameTabBarBase:
        paintHairline(job.painter,
            QRectF(job.option.rect.x(), job.option.rect.bottom(), job.option.rect.width(), 1), t.border);
        return true;
    case QStyle::PE_FrameTabWidget:
        paintHairline(job.painter,
            QRectF(job.option.rect.x(), job.option.rect.y(), job.option.rect.width(), 1), t.border);
        return true;
    case QStyle::PE_PanelScrollAreaCorner:
        job.painter.fillRect(job.option.rect, t.surface);
        return true;
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_PanelMenuBar:
    case QStyle::PE_FrameDockWidget:
        return true;
    case QStyle::PE_PanelStatusBar:
        paintHairline(job.painter,
            QRectF(job.option.rect.x(), job.option.rect.y(), job.option.rect.width(), 1), t.border);
        return true;
    default:
        return false;
    }
}

} // namespace lk::ui
