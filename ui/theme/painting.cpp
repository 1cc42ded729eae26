// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/painting.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPixmap>
#include <QTransform>

#include <cmath>

namespace lk::ui {

namespace {

constexpr qsizetype kGroupLength = 4;
constexpr qsizetype kNumberGroup = 3;
/// Share of a character's width left free between two groups.
constexpr double kGroupGap = 0.45;

double alignedStart(const QRectF &rect, Qt::Alignment alignment, double width)
{
    if (alignment & Qt::AlignRight)
        return rect.right() - width;
    if (alignment & Qt::AlignHCenter)
        return rect.center().x() - width / 2;
    return rect.left();
}

/// Fours from the left; telephone numbers of the North American plan as they are read: +1 201 555 3205.
QStringList groupsOf(const QString &text)
{
    const bool international = text.startsWith(u"+1") && text.size() == 12;
    QStringList groups;
    if (international || text.size() == 10) {
        const qsizetype country = international ? 2 : 0;
        if (country > 0)
            groups.append(text.first(country));
        groups.append(text.mid(country, kNumberGroup));
        groups.append(text.mid(country + kNumberGroup, kNumberGroup));
        groups.append(text.mid(country + 2 * kNumberGroup));
        return groups;
    }
    if (text.startsWith(u'+'))
        return {text};
    for (qsizetype at = 0; at < text.size(); at += kGroupLength)
        groups.append(text.mid(at, kGroupLength));
    return groups;
}

/// A width in whole pixels of the device, at least one.
double deviceWidth(const QTransform &toDevice, double width)
{
    return qMax(1, qRound(width * toDevice.m11())) / toDevice.m11();
}

/// Turned or sheared there are no whole pixels to keep to.
bool isUpright(const QTransform &toDevice)
{
    return toDevice.type() <= QTransform::TxScale && toDevice.m11() > 0;
}

} // namespace

QRectF onDevicePixels(const QPainter &painter, const QRectF &rect)
{
    const QTransform &toDevice = painter.deviceTransform();
    if (!isUpright(toDevice))
        return rect;
    const QRectF there = toDevice.mapRect(rect);
    const QPointF corner(qRound(there.left()), qRound(there.top()));
    const QPointF opposite(qRound(there.right()), qRound(there.bottom()));
    return toDevice.inverted().mapRect(QRectF(corner, opposite));
}

void paintHairline(QPainter &painter, const QRectF &line, const QColor &color)
{
    const QTransform &toDevice = painter.deviceTransform();
    QRectF exact = onDevicePixels(painter, line);
    if (isUpright(toDevice)) {
        const double thickness = deviceWidth(toDevice, qMin(line.width(), line.height()));
        if (line.width() < line.height())
            exact.setLeft(exact.right() - thickness);
        else
            exact.setTop(exact.bottom() - thickness);
    }
    painter.fillRect(exact, color);
}

void paintPanel(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
    const QColor &outline, double outlineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const QTransform &toDevice = painter.deviceTransform();
    const double width = isUpright(toDevice) ? deviceWidth(toDevice, outlineWidth) : outlineWidth;
    const double half = outline.isValid() ? width / 2 : 0;
    painter.setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    const QRectF inner = onDevicePixels(painter, rect).adjusted(half, half, -half, -half);
    painter.drawRoundedRect(inner, qMax(0.0, radius - half), qMax(0.0, radius - half));
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, double radius, const QColor &color)
{
    paintPanel(painter, rect, radius, {}, color, kFocusWidth);
}

void paintHatch(QPainter &painter, const QRectF &rect, const QColor &color, double gap, double lineWidth)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, lineWidth));
    // Starting at a whole multiple of the gap keeps the lines of neighbouring parts on one raster.
    const double start = std::floor((rect.left() - rect.height()) / gap) * gap;
    for (double x = start; x < rect.right(); x += gap)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

void paintText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
    const QFont &font, const QColor &color, Qt::TextElideMode elide)
{
    painter.setFont(font);
    painter.setPen(color);
    const QString shown = QFontMetricsF(font).elidedText(text, elide, rect.width() + 0.5);
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine, shown);
}

double identifierWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const auto gaps = static_cast<double>(qMax<qsizetype>(0, groupsOf(text).size() - 1));
    return metrics.horizontalAdvance(text) + gaps * kGroupGap * metrics.averageCharWidth();
}

void paintIdentifier(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
    const QFont &font, const QColor &color)
{
    const double width = identifierWidth(text, font);
    if (width > rect.width() + 0.5) {
        paintText(painter, rect, alignment, text, font, color, Qt::ElideMiddle);
        return;
    }
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetricsF metrics(font);
    double x = alignedStart(rect, alignment, width);
    // Digits are read from the left everywhere; a "+" must not change sides.
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight);
    const QStringList groups = groupsOf(text);
    for (const QString &group : groups) {
        painter.drawText(QRectF(x, rect.top(), rect.right() - x + 1, rect.height()),
            static_cast<int>(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine
                | Qt::TextDontClip,
            group);
        x += metrics.horizontalAdvance(group) + kGroupGap * metrics.averageCharWidth();
    }
    painter.setLayoutDirection(direction);
}

void paintIcon(QPainter &painter, const QRectF &rect, const Theme &theme, const QString &name,
    const QColor &color, int size)
{
    const QPixmap pixmap = theme.pixmap(name, color, size, painter.device()->devicePixelRatioF());
    painter.drawPixmap(
        QPointF(std::round(rect.center().x() - size / 2.0), std::round(rect.center().y() - size / 2.0)),
        pixmap);
}

QPixmap tinted(const QPixmap &pixmap, const QColor &color)
{
    QPixmap result = pixmap;
    QPainter painter(&result);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(QPointF(0, 0), pixmap.deviceIndependentSize()), color);
    return result;
}

} // namespace lk::ui
