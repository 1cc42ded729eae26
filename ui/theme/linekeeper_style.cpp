// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/linekeeper_style.h"

#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTextCharFormat>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

bool PaintJob::has(QStyle::StateFlag flag) const
{
    return option.state.testFlag(flag);
}

bool PaintJob::showsFocus() const
{
    return has(QStyle::State_HasFocus) && has(QStyle::State_KeyboardFocusChange);
}

LinekeeperStyle::LinekeeperStyle(const Theme &theme)
    : QProxyStyle(u"Fusion"_s),
      m_theme(theme)
{
    setObjectName(u"linekeeper"_s);
}

void LinekeeperStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const PaintJob job{m_theme, *this, *painter, *option, widget};
    if (paintButtonPrimitive(job, element) || paintFieldPrimitive(job, element)
        || paintViewPrimitive(job, element) || paintPanelPrimitive(job, element))
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void LinekeeperStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const PaintJob job{m_theme, *this, *painter, *option, widget};
    if (paintButtonControl(job, element) || paintMenuControl(job, element) || paintTabControl(job, element)
        || paintHeaderControl(job, element) || paintProgressControl(job, element))
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LinekeeperStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const PaintJob job{m_theme, *this, *painter, *option, widget};
    const bool painted = (control == CC_ScrollBar && paintScrollBar(job))
        || (control == CC_Slider && paintSlider(job)) || (control == CC_ComboBox && paintComboBox(job))
        || (control == CC_SpinBox && paintSpinBox(job)) || (control == CC_ToolButton && paintToolButton(job))
        || (control == CC_GroupBox && paintGroupBox(job));
    if (!painted)
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize LinekeeperStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const QSize proposed = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return controlSize(m_theme, *this, type, option, proposed, widget);
}

QRect LinekeeperStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    QRect rect;
    if (control == CC_ScrollBar)
        rect = scrollBarPart(m_theme, *option, part);
    else if (control == CC_GroupBox)
        rect = groupBoxPart(m_theme, *option, part);
    else if (control == CC_SpinBox)
        rect = spinBoxPart(m_theme, *option, part);
    else if (control == CC_ComboBox && part != SC_ComboBoxListBoxPopup)
        rect = comboBoxPart(m_theme, *option, part);
    else
        return QProxyStyle::subControlRect(control, option, part, widget);
    return visualRect(option->direction, option->rect, rect);
}

QRect LinekeeperStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (widget != nullptr
            && (qobject_cast<QComboBox *>(widget->parentWidget()) != nullptr
                || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) != nullptr))
            return option->rect;
        return option->rect.adjusted(m_theme.dp(8), 1, -m_theme.dp(8), -1);
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

int LinekeeperStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_DefaultFrameWidth) {
        // The viewport of an editor is square: it has to keep clear of the field's round corners.
        const bool editor = qobject_cast<const QTextEdit *>(widget) != nullptr
            || qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
        if (editor)
            return m_theme.dp(5);
        return qobject_cast<const QAbstractItemView *>(widget) != nullptr ? 0 : 1;
    }
    const std::optional<double> design = designMetric(metric);
    return design.has_value() ? m_theme.dp(*design) : QProxyStyle::pixelMetric(metric, option, widget);
}

int LinekeeperStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_ComboBox_Popup: // a list under the box, not a menu over it: arrow keys and type-ahead stay
                            // visible
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Menu_SubMenuPopupDelay:
        return 120;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        return static_cast<int>(m_theme.tokens().border.rgb());
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0; // nothing here moves: calm on a wall, and reduced motion for everyone
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon LinekeeperStyle::standardIcon(
    StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    const StandardIconLook look = standardIconLook(icon);
    if (look.name.isEmpty())
        return QProxyStyle::standardIcon(icon, option, widget);
    return look.tone < 0 ? m_theme.icon(look.name, &Tokens::textMuted)
                         : m_theme.icon(look.name, static_cast<Tone>(look.tone));
}

QPixmap LinekeeperStyle::standardPixmap(
    StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (standardIconLook(icon).name.isEmpty())
        return QProxyStyle::standardPixmap(icon, option, widget);
    const double ratio = widget != nullptr ? widget->devicePixelRatioF() : qApp->devicePixelRatio();
    return standardIcon(icon, option, widget).pixmap(QSize(m_theme.dp(16), m_theme.dp(16)), ratio);
}

QPalette LinekeeperStyle::standardPalette() const
{
    return m_theme.palette();
}

void LinekeeperStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget)) {
        // Qt paints weekends in a red of its own, which is unreadable on dark.
        calendar->setWeekdayTextFormat(Qt::Saturday, {});
        calendar->setWeekdayTextFormat(Qt::Sunday, {});
    }
    if (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QComboBox *>(widget) != nullptr
        || qobject_cast<QAbstractSpinBox *>(widget) != nullptr
        || qobject_cast<QScrollBar *>(widget) != nullptr || qobject_cast<QTabBar *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace lk::ui
