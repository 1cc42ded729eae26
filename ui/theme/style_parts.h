// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyle>

#include <optional>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QWidget;

namespace lk::ui {

class Theme;

/// What every painting function of the style needs.
struct PaintJob {
    const Theme &theme;
    const QStyle &style;
    QPainter &painter;
    const QStyleOption &option;
    const QWidget *widget = nullptr;

    [[nodiscard]] bool has(QStyle::StateFlag flag) const;
    /// The keyboard is here and was used last: only then a ring is drawn around what is clicked.
    [[nodiscard]] bool showsFocus() const;
};

/// The painting functions return false for what they leave to Fusion.
[[nodiscard]] bool paintButtonControl(const PaintJob &job, QStyle::ControlElement element);
[[nodiscard]] bool paintButtonPrimitive(const PaintJob &job, QStyle::PrimitiveElement element);
[[nodiscard]] bool paintToolButton(const PaintJob &job);

[[nodiscard]] bool paintFieldPrimitive(const PaintJob &job, QStyle::PrimitiveElement element);
[[nodiscard]] bool paintComboBox(const PaintJob &job);
[[nodiscard]] bool paintSpinBox(const PaintJob &job);
[[nodiscard]] bool paintGroupBox(const PaintJob &job);

[[nodiscard]] bool paintMenuControl(const PaintJob &job, QStyle::ControlElement element);
[[nodiscard]] bool paintTabControl(const PaintJob &job, QStyle::ControlElement element);
[[nodiscard]] bool paintHeaderControl(const PaintJob &job, QStyle::ControlElement element);
[[nodiscard]] bool paintViewPrimitive(const PaintJob &job, QStyle::PrimitiveElement element);
[[nodiscard]] bool paintPanelPrimitive(const PaintJob &job, QStyle::PrimitiveElement element);

[[nodiscard]] bool paintProgressControl(const PaintJob &job, QStyle::ControlElement element);
[[nodiscard]] bool paintScrollBar(const PaintJob &job);
[[nodiscard]] bool paintSlider(const PaintJob &job);

/// Where the parts of a scroll bar without arrow buttons lie.
[[nodiscard]] QRect scrollBarPart(
    const Theme &theme, const QStyleOptionComplex &option, QStyle::SubControl part);
[[nodiscard]] QRect spinBoxPart(
    const Theme &theme, const QStyleOptionComplex &option, QStyle::SubControl part);
[[nodiscard]] QRect comboBoxPart(
    const Theme &theme, const QStyleOptionComplex &option, QStyle::SubControl part);
[[nodiscard]] QRect groupBoxPart(
    const Theme &theme, const QStyleOptionComplex &option, QStyle::SubControl part);
/// The words of a column head, and the arrow of the column it sorts by right behind them (before them, where
/// they stand at the end).
[[nodiscard]] QRect headerPart(
    const Theme &theme, const QStyle &style, const QStyleOptionHeader &header, QStyle::SubElement part);
[[nodiscard]] QRect progressPart(const Theme &theme, const QStyleOption &option, QStyle::SubElement part);

/// Sizes of controls in the units of the theme.
[[nodiscard]] QSize controlSize(const Theme &theme, const QStyle &style, QStyle::ContentsType type,
    const QStyleOption *option, const QSize &proposed, const QWidget *widget);

/// Lengths in design pixels; nothing for what is left to Fusion.
[[nodiscard]] std::optional<double> designMetric(QStyle::PixelMetric metric);

/// Our icon for one of Qt's standard pixmaps, or an empty text.
struct StandardIconLook {
    QString name;
    int tone = -1; ///< a Tone, or -1 for the text colour
};
[[nodiscard]] StandardIconLook standardIconLook(QStyle::StandardPixmap icon);

} // namespace lk::ui
