// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/painting.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

int mnemonicFlag(const PaintJob &job)
{
    const bool shown = job.style.styleHint(QStyle::SH_UnderlineShortcut, &job.option, job.widget) != 0;
    return shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

void paintSeparator(const PaintJob &job, const QStyleOptionMenuItem &item)
{
    const Tokens &t = job.theme.tokens();
    if (!item.text.isEmpty()) {
        paintText(job.painter, QRectF(item.rect).adjusted(job.theme.dp(12), 0, -job.theme.dp(8), 0),
            Qt::AlignLeft | Qt::AlignVCenter, item.text, job.theme.font(TextSize::Caption, QFont::DemiBold),
            t.textMuted);
        return;
    }
    const int y = item.rect.center().y();
    paintHairline(job.painter, QRectF(item.rect.x(), y, item.rect.width(), 1), t.border);
}

void paintItemMark(const PaintJob &job, const QStyleOptionMenuItem &item, const QRect &box)
{
    const Tokens &t = job.theme.tokens();
    const bool enabled = job.has(QStyle::State_Enabled);
    if (item.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (item.checked)
            paintIcon(job.painter, box, job.theme,
                item.checkType == QStyleOptionMenuItem::Exclusive ? u"circle-dot"_s : u"check"_s,
                enabled ? t.accent : t.textFaint, job.theme.dp(16));
        return;
    }
    if (!item.icon.isNull())
        item.icon.paint(&job.painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

void paintItemTexts(const PaintJob &job, const QStyleOptionMenuItem &item, const QRect &area)
{
    const Tokens &t = job.theme.tokens();
    const bool enabled = job.has(QStyle::State_Enabled);
    const QStringList parts = item.text.split(u'\t');
    job.painter.save();
    job.painter.setFont(item.font);
    job.painter.setPen(enabled ? t.text : t.textFaint);
    job.painter.drawText(QStyle::visualRect(item.direction, item.rect, area),
        static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter))
            | Qt::TextSingleLine | mnemonicFlag(job),
        parts.first());
    if (parts.size() > 1) {
        job.painter.setPen(enabled ? t.textMuted : t.textFaint);
        job.painter.drawText(QStyle::visualRect(item.direction, item.rect, area),
            static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignRight | Qt::AlignVCenter))
                | Qt::TextSingleLine,
            parts.at(1));
    }
    job.painter.restore();
}

void paintMenuItem(const PaintJob &job, const QStyleOptionMenuItem &item)
{
    const Theme &theme = job.theme;
    const Tokens &t = theme.tokens();
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        paintSeparator(job, item);
        return;
    }
    if (job.has(QStyle::State_Selected) && job.has(QStyle::State_Enabled))
        paintPanel(job.painter, QRectF(item.rect).adjusted(4, 1, -4, -1), theme.dp(5), t.selected, {});
    const int side = theme.dp(16);
    const QRect mark(
        item.rect.x() + theme.dp(12), item.rect.y() + (item.rect.height() - side) / 2, side, side);
    paintItemMark(job, item, QStyle::visualRect(item.direction, item.rect, mark));
    const QRect area = item.rect.adjusted(theme.dp(38), 0, -theme.dp(28), 0);
    paintItemTexts(job, item, area);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(item.rect.right() - theme.dp(24), item.rect.y(), theme.dp(16), item.rect.height());
        const bool mirrored = item.direction == Qt::RightToLeft;
        paintIcon(job.painter, QStyle::visualRect(item.direction, item.rect, arrow), theme,
            mirrored ? u"chevron-left"_s : u"chevron-right"_s, t.textMuted, theme.dp(14));
    }
}

void paintMenuBarItem(const PaintJob &job, const QStyleOptionMenuItem &item)
{
    const Tokens &t = job.theme.tokens();
    job.painter.fillRect(item.rect, t.window);
    if (job.has(QStyle::State_Selected) || job.has(QStyle::State_Sunken))
        paintPanel(job.painter, QRectF(item.rect).adjusted(1, 3, -1, -3), job.theme.dp(5), t.selected, {});
    job.painter.save();
    job.painter.setPen(job.has(QStyle::State_Enabled) ? t.text : t.textFaint);
    job.painter.drawText(item.rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonicFlag(job), item.text);
    job.painter.restore();
}

void paintTabLabel(const PaintJob &job, const QStyleOptionTab &tab)
{
    const Tokens &t = job.theme.tokens();
    const bool selected = job.has(QStyle::State_Selected);
    const bool enabled = job.has(QStyle::State_Enabled);
    const QColor color = !enabled                      ? t.textFaint
        : selected || job.has(QStyle::State_MouseOver) ? t.text
                                                       : t.textMuted;
    QFont font = job.painter.font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Medium);
    QRect area = tab.rect.adjusted(job.theme.dp(12), 0, -job.theme.dp(12), 0);
    job.painter.save();
    if (!tab.icon.isNull()) {
        const int side = job.theme.dp(16);
        const QPixmap shape = tab.icon.pixmap(QSize(side, side), job.painter.device()->devicePixelRatioF());
        job.painter.drawPixmap(QPoint(area.x(), area.y() + (area.height() - side) / 2),
            tinted(shape, selected ? t.accent : color));
        area.setLeft(area.left() + side + job.theme.dp(6));
    }
    job.painter.setFont(font);
    job.painter.setPen(color);
    job.painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine | mnemonicFlag(job), tab.text);
    job.painter.restore();
}

void paintTabShape(const PaintJob &job, const QStyleOptionTab &tab)
{
    const Tokens &t = job.theme.tokens();
    const QRectF rect = tab.rect;
    if (job.has(QStyle::State_Selected)) {
        const double height = qMax(2, job.theme.dp(2.5));
        paintPanel(job.painter,
            QRectF(rect.left() + job.theme.dp(8), rect.bottom() - height, rect.width() - job.theme.dp(16),
                height),
            1, t.accent, {});
    } else if (job.has(QStyle::State_MouseOver) && job.has(QStyle::State_Enabled)) {
        paintPanel(job.painter, rect.adjusted(2, 3, -2, -5), job.theme.dp(6), t.hover, {});
    }
    if (job.showsFocus())
        paintFocusRing(job.painter, rect.adjusted(2, 2, -2, -5), job.theme.dp(6), t.focus);
}

} // namespace

bool paintMenuControl(const PaintJob &job, QStyle::ControlElement element)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&job.option);
    switch (element) {
    case QStyle::CE_MenuItem:
        if (item == nullptr)
            return false;
        paintMenuItem(job, *item);
        return true;
    case QStyle::CE_MenuBarItem:
        if (item == nullptr)
            return false;
        paintMenuBarItem(job, *item);
        return true;
    case QStyle::CE_MenuBarEmptyArea:
        job.painter.fillRect(job.option.rect, job.theme.tokens().window);
        return true;
    default:
        return false;
    }
}

bool paintTabControl(const PaintJob &job, QStyle::ControlElement element)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&job.option);
    if (tab == nullptr || tab->shape != QTabBar::RoundedNorth)
        return false;
    switch (element) {
    case QStyle::CE_TabBarTabShape:
        paintTabShape(job, *tab);
        return true;
    case QStyle::CE_TabBarTabLabel:
        paintTabLabel(job, *tab);
        return true;
    default:
        return false;
    }
}

} // namespace lk::ui
