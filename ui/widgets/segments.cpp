// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/segments.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr double kThinnest = 3;
constexpr double kSegmentGap = 1;

/// Start of each part and, last, the end of the bar. Small parts are widened at the cost of the large ones.
QList<double> bordersOf(const QRectF &rect, const Segments &segments)
{
    const auto total = static_cast<double>(totalOf(segments));
    QList<double> widths;
    double claimed = 0;
    double spare = 0;
    for (const Segment &segment : segments) {
        const double fair = total > 0 ? rect.width() * static_cast<double>(segment.count) / total : 0;
        const double width = segment.count > 0 ? qMax(fair, kThinnest) : 0;
        claimed += width;
        spare += qMax(0.0, width - kThinnest);
        widths.append(width);
    }
    const double excess = claimed - rect.width();
    QList<double> borders{rect.left()};
    for (const double width : std::as_const(widths)) {
        const double give = excess > 0 && spare > 0 ? excess * qMax(0.0, width - kThinnest) / spare : 0;
        borders.append(borders.last() + width - give);
    }
    return borders;
}

} // namespace

qint64 totalOf(const Segments &segments)
{
    qint64 total = 0;
    for (const Segment &segment : segments)
        total += segment.count;
    return total;
}

void paintSegments(QPainter &painter, const QRectF &rect, const Segments &segments, const Theme &theme)
{
    const Tokens &t = theme.tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.fillRect(rect, t.track);
    const QList<double> borders = bordersOf(rect, segments);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const Segment &segment = segments.at(i);
        if (segment.count <= 0 || segment.tone == Tone::Idle)
            continue;
        QRectF part(borders.at(i), rect.top(), borders.at(i + 1) - borders.at(i), rect.height());
        if (i + 1 < segments.size() && part.width() > kThinnest)
            part.setRight(part.right() - kSegmentGap);
        const QColor fill = t.tone(segment.tone).fill;
        painter.fillRect(part, segment.tone == Tone::Unknown ? t.tone(segment.tone).soft : fill);
        if (segment.tone == Tone::Unknown)
            paintHatch(painter, part, fill, 5, 2.2);
    }
    painter.restore();
}

qsizetype segmentAt(const QRectF &rect, const Segments &segments, double x)
{
    const QList<double> borders = bordersOf(rect, segments);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (x >= borders.at(i) && x < borders.at(i + 1))
            return i;
    }
    return -1;
}

QString spokenSegments(const Segments &segments)
{
    const QLocale locale;
    QStringList parts;
    for (const Segment &segment : segments) {
        if (segment.count > 0)
            parts.append(QCoreApplication::translate("Segments", "%1 %2")
                             .arg(locale.toString(segment.count), segment.label));
    }
    const qint64 total = totalOf(segments);
    if (total == 0)
        return QCoreApplication::translate("Segments", "No lines");
    const int plural = static_cast<int>(qMin<qint64>(total, std::numeric_limits<int>::max()));
    return QCoreApplication::translate("Segments", "%n line(s): %1", nullptr, plural)
        .arg(parts.join(u", "_s));
}

void paintToneMark(QPainter &painter, const QRectF &rect, Tone tone, const Theme &theme)
{
    const Tokens &t = theme.tokens();
    const double radius = rect.height() / 2;
    if (tone == Tone::Idle) {
        paintPanel(painter, rect, radius, {}, t.outline, 1.5);
        return;
    }
    if (tone != Tone::Unknown) {
        paintPanel(painter, rect, radius, t.tone(tone).fill, {});
        return;
    }
    painter.save();
    QPainterPath circle;
    circle.addEllipse(rect);
    painter.setClipPath(circle, Qt::IntersectClip);
    painter.fillRect(rect, t.tone(tone).soft);
    paintHatch(painter, rect, t.tone(tone).fill, 3.4, 1.4);
    painter.restore();
    paintPanel(painter, rect, radius, {}, t.tone(tone).fill, 1.2);
}

} // namespace lk::ui
