// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/control_look.h"
#include "ui/theme/painting.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr double kButtonRadius = 6;

struct ButtonColors {
    QColor fill;
    QColor outline;
    QColor text;
};

bool isSolid(ButtonRole role)
{
    return role == ButtonRole::Primary || role == ButtonRole::Danger;
}

ButtonColors solidColors(const Tokens &t, ButtonRole role, bool active)
{
    if (role == ButtonRole::Danger)
        return {active ? t.dangerHover : t.danger, {}, t.dangerText};
    return {active ? t.accentHover : t.accent, {}, t.accentText};
}

ButtonColors colorsOf(const PaintJob &job, ButtonRole role)
{
    const Tokens &t = job.theme.tokens();
    const bool pressed = job.has(QStyle::State_Sunken);
    const bool on = job.has(QStyle::State_On);
    const bool over = job.has(QStyle::State_MouseOver);
    if (!job.has(QStyle::State_Enabled)) {
        if (role == ButtonRole::Flat)
            return {{}, {}, t.textFaint};
        return {isSolid(role) ? t.track : t.surface, isSolid(role) ? QColor() : t.border, t.textFaint};
    }
    if (isSolid(role))
        return solidColors(t, role, pressed || over);
    if (on)
        return {t.accentSoft, t.accent, t.accent};
    if (role == ButtonRole::Flat)
        return {pressed ? t.selected : over ? t.hover : QColor(), {}, t.text};
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&job.option);
    const bool byReturn = button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
    return {pressed ? t.selected : over ? t.hover : t.raised, byReturn ? t.accent : t.outline, t.text};
}

void paintButtonPanel(const PaintJob &job, const QRectF &rect, ButtonRole role)
{
    const double radius = job.theme.dp(kButtonRadius);
    const ButtonColors colors = colorsOf(job, role);
    if (!job.showsFocus()) {
        paintPanel(job.painter, rect, radius, colors.fill, colors.outline);
        return;
    }
    // A gap between ring and fill keeps the ring visible on a button of the same colour.
    const double inset = isSolid(role) ? kFocusWidth + 1 : kFocusWidth;
    paintPanel(job.painter, rect.adjusted(inset, inset, -inset, -inset), radius - inset / 2, colors.fill, {});
    paintFocusRing(job.painter, rect, radius, job.theme.tokens().focus);
}

/// Icon and text together in the middle of the button, an arrow behind them if it opens a menu.
void paintLabel(const PaintJob &job, const QRect &rect, const QIcon &icon, const QString &text, bool menu,
    const QColor &color)
{
    QPainter &painter = job.painter;
    const Theme &theme = job.theme;
    const int iconSide = icon.isNull() ? 0 : theme.dp(16);
    const int arrowSide = menu ? theme.dp(14) : 0;
    const int gap = theme.dp(8);
    const QFontMetrics metrics(painter.font());
    const int available = rect.width() - iconSide - arrowSide - (iconSide > 0 ? gap : 0) - theme.dp(8);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, qMax(0, available), Qt::TextShowMnemonic);
    const int textWidth = text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, shown).width();
    int total = iconSide + textWidth + arrowSide;
    total += iconSide > 0 && textWidth > 0 ? gap : 0;
    total += menu && (iconSide > 0 || textWidth > 0) ? gap / 2 : 0;
    int x = rect.x() + (rect.width() - total) / 2;
    const auto place = [&](int width) {
        const QRect logical(x, rect.y(), width, rect.height());
        return QStyle::visualRect(job.option.direction, rect, logical);
    };
    if (iconSide > 0) {
        const double ratio = painter.device()->devicePixelRatioF();
        const QPixmap shape = icon.pixmap(QSize(iconSide, iconSide), ratio);
        const QRect box = place(iconSide);
        painter.drawPixmap(QPoint(box.x(), box.y() + (box.height() - iconSide) / 2), tinted(shape, color));
        x += iconSide + (textWidth > 0 ? gap : 0);
    }
    if (textWidth > 0) {
        const bool underline
            = job.style.styleHint(QStyle::SH_UnderlineShortcut, &job.option, job.widget) != 0;
        painter.setPen(color);
        painter.drawText(place(textWidth + 1),
            Qt::AlignVCenter | Qt::AlignLeft | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
            shown);
        x += textWidth;
    }
    if (menu) {
        x += iconSide > 0 || textWidth > 0 ? gap / 2 : 0;
        paintIcon(painter, place(arrowSide), theme, u"chevron-down"_s, color, arrowSide);
    }
}

bool paintPushLabel(const PaintJob &job)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&job.option);
    if (button == nullptr)
        return false;
    const bool flat = button->features.testFlag(QStyleOptionButton::Flat);
    const ButtonRole role = flat ? ButtonRole::Flat : buttonRole(job.widget);
    QFont font = job.painter.font();
    font.setWeight(QFont::Medium);
    job.painter.save();
    job.painter.setFont(font);
    paintLabel(job, button->rect, button->icon, button->text,
        button->features.testFlag(QStyleOptionButton::HasMenu), colorsOf(job, role).text);
    job.painter.restore();
    return true;
}

/// Drawn by hand: the line icon is too thin at this size to be read as "on".
void paintTick(QPainter &painter, const QRectF &box, bool partly, const QColor &color)
{
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, box.width() * 0.125, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (partly)
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    else
        painter.drawPolyline(QPolygonF{at(0.23, 0.53), at(0.42, 0.71), at(0.77, 0.31)});
    painter.restore();
}

void paintCheckMark(const PaintJob &job, const QRectF &box)
{
    const Tokens &t = job.theme.tokens();
    const bool enabled = job.has(QStyle::State_Enabled);
    const bool on = job.has(QStyle::State_On);
    const bool partly = job.has(QStyle::State_NoChange);
    const double radius = job.theme.dp(4);
    const QColor solid = enabled ? t.accent : t.textFaint;
    QColor outline = enabled ? t.outline : t.textFaint;
    if (enabled && job.has(QStyle::State_MouseOver))
        outline = t.accent;
    paintPanel(
        job.painter, box, radius, on || partly ? solid : t.surface, on || partly ? solid : outline, 1.4);
    if (on || partly)
        paintTick(job.painter, box, partly, t.accentText);
}

void paintRadioMark(const PaintJob &job, const QRectF &box)
{
    const Tokens &t = job.theme.tokens();
    const bool enabled = job.has(QStyle::State_Enabled);
    const bool on = job.has(QStyle::State_On);
    QColor outline = enabled ? t.outline : t.textFaint;
    if (enabled && (on || job.has(QStyle::State_MouseOver)))
        outline = t.accent;
    paintPanel(job.painter, box, box.width() / 2, t.surface, outline, on ? 2.0 : 1.4);
    if (on) {
        const double inset = box.width() * 0.28;
        paintPanel(job.painter, box.adjusted(inset, inset, -inset, -inset), box.width(),
            enabled ? t.accent : t.textFaint, {});
    }
}

QRectF indicatorBox(const PaintJob &job)
{
    const double inset = qMax(1, job.theme.dp(1));
    return QRectF(job.option.rect).adjusted(inset, inset, -inset, -inset);
}

/// Mark and words inside one ring, with room for it on all sides.
bool paintChoice(const PaintJob &job, bool radio)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&job.option);
    if (button == nullptr)
        return false;
    const Theme &theme = job.theme;
    const Tokens &t = theme.tokens();
    const QRect rect = button->rect;
    const int side = theme.dp(18);
    const auto place = [&](int x, int width, int height) {
        const QRect logical(rect.x() + x, rect.y() + (rect.height() - height) / 2, width, height);
        return QStyle::visualRect(button->direction, rect, logical);
    };
    const QRectF mark = QRectF(place(theme.dp(3), side, side)).adjusted(1, 1, -1, -1);
    if (radio)
        paintRadioMark(job, mark);
    else
        paintCheckMark(job, mark);
    const int left = theme.dp(3) + side + theme.dp(8);
    const QRect words = place(left, rect.width() - left - theme.dp(3), rect.height());
    const bool underline = job.style.styleHint(QStyle::SH_UnderlineShortcut, button, job.widget) != 0;
    job.painter.setPen(job.has(QStyle::State_Enabled) ? t.text : t.textFaint);
    job.painter.drawText(words,
        static_cast<int>(QStyle::visualAlignment(button->direction, Qt::AlignLeft) | Qt::AlignVCenter)
            | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        button->text);
    if (job.showsFocus()) {
        const int wide = QFontMetrics(job.painter.font()).size(Qt::TextShowMnemonic, button->text).width();
        const QRect ring = place(0, qMin(rect.width(), left + wide + theme.dp(6)), rect.height());
        paintFocusRing(job.painter, ring, theme.dp(5), t.focus);
    }
    return true;
}

} // namespace

bool paintButtonControl(const PaintJob &job, QStyle::ControlElement element)
{
    switch (element) {
    case QStyle::CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&job.option)) {
            const bool flat = button->features.testFlag(QStyleOptionButton::Flat);
            paintButtonPanel(job, button->rect, flat ? ButtonRole::Flat : buttonRole(job.widget));
        }
        return true;
    case QStyle::CE_PushButtonLabel:
        return paintPushLabel(job);
    case QStyle::CE_CheckBox:
        return paintChoice(job, false);
    case QStyle::CE_RadioButton:
        return paintChoice(job, true);
    default:
        return false;
    }
}

bool paintButtonPrimitive(const PaintJob &job, QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
        paintButtonPanel(job, job.option.rect, buttonRole(job.widget));
        return true;
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        paintCheckMark(job, indicatorBox(job));
        return true;
    case QStyle::PE_IndicatorRadioButton:
        paintRadioMark(job, indicatorBox(job));
        return true;
    default:
        return false;
    }
}

bool paintToolButton(const PaintJob &job)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(&job.option);
    if (button == nullptr)
        return false;
    ButtonRole role = buttonRole(job.widget);
    if (role == ButtonRole::Normal && button->state.testFlag(QStyle::State_AutoRaise))
        role = ButtonRole::Flat;
    paintButtonPanel(job, button->rect, role);
    const bool menu = button->features.testFlag(QStyleOptionToolButton::HasMenu)
        && (button->subControls & QStyle::SC_ToolButtonMenu
            || button->toolButtonStyle != Qt::ToolButtonIconOnly);
    QString text = button->toolButtonStyle == Qt::ToolButtonIconOnly && !button->icon.isNull() ? QString()
                                                                                               : button->text;
    if (button->icon.isNull() && button->arrowType != Qt::NoArrow)
        text.clear();
    job.painter.save();
    job.painter.setFont(button->font);
    const QIcon icon = button->toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : button->icon;
    paintLabel(
        job, button->rect, icon, text, menu || button->arrowType == Qt::DownArrow, colorsOf(job, role).text);
    job.painter.restore();
    return true;
}

} // namespace lk::ui
