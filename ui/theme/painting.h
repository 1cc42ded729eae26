// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;
class QPixmap;
class QWidget;

namespace lk::ui {

class Theme;

/// Width of every focus ring, in device-independent pixels.
inline constexpr double kFocusWidth = 2.0;

/// `rect` with its edges on whole pixels of the device: sharp at 125 % and 150 % too.
[[nodiscard]] QRectF onDevicePixels(const QPainter &painter, const QRectF &rect);

/// A hairline, as thick as `line` is in whole pixels of the device and never thinner than one. Its bottom and
/// right edges keep their place.
void paintHairline(QPainter &painter, const QRectF &line, const QColor &color);

/// A filled rounded rectangle whose outline lies on whole pixels of the device. An invalid colour paints
/// nothing.
void paintPanel(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
    const QColor &outline, double outlineWidth = 1.0);

/// The ring around what has the keyboard.
void paintFocusRing(QPainter &painter, const QRectF &rect, double radius, const QColor &color);

/// Diagonal lines over `rect`: what is unknown or only practice is told without colour.
void paintHatch(QPainter &painter, const QRectF &rect, const QColor &color, double gap, double lineWidth);

/// One line of text, cut with an ellipsis if it does not fit. The alignment is
/// taken as it is: callers mirror it for right-to-left.
void paintText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
    const QFont &font, const QColor &color, Qt::TextElideMode elide = Qt::ElideRight);

/// An identifier with its characters in groups of four. The gaps are only painted: the text itself stays as
/// it is. Too long for `rect`, it is cut in the middle, since the last digits tell lines apart.
void paintIdentifier(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
    const QFont &font, const QColor &color);
[[nodiscard]] double identifierWidth(const QString &text, const QFont &font);

/// An icon of the theme, centred in `rect`.
void paintIcon(QPainter &painter, const QRectF &rect, const Theme &theme, const QString &name,
    const QColor &color, int size);

/// The same shape in one colour: for an icon on a coloured button.
[[nodiscard]] QPixmap tinted(const QPixmap &pixmap, const QColor &color);

} // namespace lk::ui
