// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QStyleOption>
#include <QWidget>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr double kControlHeight = 34;

struct DesignMetric {
    QStyle::PixelMetric metric;
    double pixels;
};

constexpr std::array kDesignMetrics{
    DesignMetric{QStyle::PM_ScrollBarExtent, 12},
    DesignMetric{QStyle::PM_ScrollBarSliderMin, 32},
    DesignMetric{QStyle::PM_SmallIconSize, 16},
    DesignMetric{QStyle::PM_ButtonIconSize, 16},
    DesignMetric{QStyle::PM_TabBarIconSize, 16},
    DesignMetric{QStyle::PM_ToolBarIconSize, 16},
    DesignMetric{QStyle::PM_ListViewIconSize, 16},
    DesignMetric{QStyle::PM_MessageBoxIconSize, 36},
    DesignMetric{QStyle::PM_IndicatorWidth, 18},
    DesignMetric{QStyle::PM_IndicatorHeight, 18},
    DesignMetric{QStyle::PM_ExclusiveIndicatorWidth, 18},
    DesignMetric{QStyle::PM_ExclusiveIndicatorHeight, 18},
    DesignMetric{QStyle::PM_CheckBoxLabelSpacing, 8},
    DesignMetric{QStyle::PM_RadioButtonLabelSpacing, 8},
    DesignMetric{QStyle::PM_LayoutHorizontalSpacing, 8},
    DesignMetric{QStyle::PM_LayoutVerticalSpacing, 8},
    DesignMetric{QStyle::PM_HeaderMargin, 10},
    DesignMetric{QStyle::PM_HeaderMarkSize, 14},
    DesignMetric{QStyle::PM_FocusFrameHMargin, 7},
    DesignMetric{QStyle::PM_MenuPanelWidth, 1},
    DesignMetric{QStyle::PM_MenuVMargin, 4},
    DesignMetric{QStyle::PM_MenuHMargin, 0},
    DesignMetric{QStyle::PM_ScrollView_ScrollBarSpacing, 0},
    DesignMetric{QStyle::PM_ButtonShiftHorizontal, 0},
    DesignMetric{QStyle::PM_ButtonShiftVertical, 0},
    DesignMetric{QStyle::PM_TabBarTabShiftVertical, 0},
    DesignMetric{QStyle::PM_TabBarTabShiftHorizontal, 0},
    DesignMetric{QStyle::PM_TabBarTabOverlap, 0},
    DesignMetric{QStyle::PM_TabBarTabHSpace, 24},
    DesignMetric{QStyle::PM_TabBarTabVSpace, 14},
    DesignMetric{QStyle::PM_SplitterWidth, 8},
    DesignMetric{QStyle::PM_ToolTipLabelFrameWidth, 6},
    DesignMetric{QStyle::PM_TreeViewIndentation, 18},
};

QFontMetrics metricsOf(const Theme &theme, const QWidget *widget, QFont::Weight weight)
{
    QFont font = widget != nullptr ? widget->font() : theme.font(TextSize::Body);
    font.setWeight(weight);
    return QFontMetrics(font);
}

QSize pushButtonSize(const Theme &theme, const QStyleOptionButton &button, const QWidget *widget)
{
    int width = theme.dp(26);
    const bool hasText = !button.text.isEmpty();
    if (hasText)
        width += metricsOf(theme, widget, QFont::Medium).size(Qt::TextShowMnemonic, button.text).width();
    if (!button.icon.isNull())
        width += theme.dp(16) + (hasText ? theme.dp(8) : 0);
    if (button.features.testFlag(QStyleOptionButton::HasMenu))
        width += theme.dp(18);
    const int height = theme.dp(kControlHeight);
    return {hasText ? width : qMax(theme.dp(kControlHeight), width - theme.dp(8)), height};
}

QSize toolButtonSize(const Theme &theme, const QStyleOptionToolButton &button, const QWidget *widget)
{
    const bool iconOnly = button.toolButtonStyle == Qt::ToolButtonIconOnly && !button.icon.isNull();
    const int height = theme.dp(button.state.testFlag(QStyle::State_AutoRaise) ? 30 : kControlHeight);
    const bool menu = button.features.testFlag(QStyleOptionToolButton::HasMenu) && !iconOnly;
    if (iconOnly)
        return {height, height};
    int width = theme.dp(22)
        + metricsOf(theme, widget, QFont::Medium).size(Qt::TextShowMnemonic, button.text).width();
    if (!button.icon.isNull() && button.toolButtonStyle != Qt::ToolButtonTextOnly)
        width += theme.dp(24);
    return {width + (menu ? theme.dp(18) : 0), height};
}

QSize menuItemSize(const Theme &theme, const QStyleOptionMenuItem &item, const QSize &contents)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), item.text.isEmpty() ? theme.dp(9) : theme.dp(26)};
    const QFontMetrics metrics(item.font);
    const QStringList parts = item.text.split(u'\t');
    int width = theme.dp(38 + 28) + metrics.size(Qt::TextShowMnemonic, parts.first()).width();
    if (parts.size() > 1)
        width += theme.dp(28) + metrics.horizontalAdvance(parts.at(1));
    return {width, theme.dp(30)};
}

/// Qt measures a tab in its bar's font; the open tab is written bolder, and no tab changes its width when it
/// opens.
QSize tabSize(const Theme &theme, const QStyleOptionTab &tab, const QSize &proposed, const QWidget *widget)
{
    if (tab.shape != QTabBar::RoundedNorth)
        return proposed;
    const auto widthIn = [&](QFont::Weight weight) {
        return metricsOf(theme, widget, weight).size(Qt::TextShowMnemonic, tab.text).width();
    };
    const int text = widthIn(QFont::DemiBold) - widthIn(QFont::Normal);
    const int icon = tab.icon.isNull() ? 0 : theme.dp(4);
    return {proposed.width() + qMax(0, text) + icon, theme.dp(38)};
}

} // namespace

QSize controlSize(const Theme &theme, const QStyle &, QStyle::ContentsType type, const QStyleOption *option,
    const QSize &proposed, const QWidget *widget)
{
    const int controlHeight = theme.dp(kControlHeight);
    switch (type) {
    case QStyle::CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return pushButtonSize(theme, *button, widget);
        return proposed;
    case QStyle::CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return toolButtonSize(theme, *button, widget);
        return proposed;
    case QStyle::CT_LineEdit:
        return {proposed.width() + theme.dp(12), controlHeight};
    case QStyle::CT_ComboBox:
        return {proposed.width() + theme.dp(16), controlHeight};
    case QStyle::CT_SpinBox:
        return {proposed.width() + theme.dp(18), controlHeight};
    case QStyle::CT_CheckBox:
    case QStyle::CT_RadioButton:
        return {proposed.width() + theme.dp(10), qMax(proposed.height(), theme.dp(26))};
    case QStyle::CT_HeaderSection:
        return {proposed.width(), theme.dp(34)};
    case QStyle::CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(theme, *item, proposed);
        return proposed;
    case QStyle::CT_MenuBarItem:
        return {proposed.width() + theme.dp(6), theme.dp(30)};
    case QStyle::CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return tabSize(theme, *tab, proposed, widget);
        return proposed;
    case QStyle::CT_ProgressBar:
        return {proposed.width(), theme.dp(18)};
    case QStyle::CT_ItemViewItem:
        return {proposed.width(), qMax(proposed.height(), theme.dp(28))};
    default:
        return proposed;
    }
}

std::optional<double> designMetric(QStyle::PixelMetric metric)
{
    for (const DesignMetric &known : kDesignMetrics) {
        if (known.metric == metric)
            return known.pixels;
    }
    return std::nullopt;
}

StandardIconLook standardIconLook(QStyle::StandardPixmap icon)
{
    switch (icon) {
    case QStyle::SP_MessageBoxInformation:
        return {u"info"_s, static_cast<int>(Tone::Info)};
    case QStyle::SP_MessageBoxWarning:
        return {u"triangle-alert"_s, static_cast<int>(Tone::Warning)};
    case QStyle::SP_MessageBoxCritical:
        return {u"octagon-alert"_s, static_cast<int>(Tone::Danger)};
    case QStyle::SP_MessageBoxQuestion:
        return {u"circle-question-mark"_s, static_cast<int>(Tone::Info)};
    case QStyle::SP_LineEditClearButton:
    case QStyle::SP_TitleBarCloseButton:
    case QStyle::SP_DockWidgetCloseButton:
    case QStyle::SP_TabCloseButton:
        return {u"x"_s, -1};
    case QStyle::SP_TitleBarNormalButton:
        return {u"external-link"_s, -1};
    case QStyle::SP_ArrowLeft:
    case QStyle::SP_ArrowBack:
        return {u"chevron-left"_s, -1};
    case QStyle::SP_ArrowRight:
    case QStyle::SP_ArrowForward:
        return {u"chevron-right"_s, -1};
    case QStyle::SP_ToolBarHorizontalExtensionButton:
        return {u"ellipsis"_s, -1};
    default:
        return {};
    }
}

} // namespace lk::ui
