// SPDX-License-Identifier: Apache-2.0
// How a TimeChart looks.
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/time_chart.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr double kChartHead = 46; ///< title, legend, half of the topmost number
constexpr double kChartFoot = 20; ///< times
/// The second line and those after it are told apart without colour.
constexpr std::array kLineStyles{Qt::SolidLine, Qt::DashLine, Qt::DotLine};

} // namespace

QRectF TimeChart::plotArea() const
{
    const QFontMetricsF metrics(m_theme.font(TextSize::Caption));
    const double left = std::max(metrics.horizontalAdvance(written(m_top)),
                            metrics.horizontalAdvance(written(m_content.least)))
        + m_theme.dp(10);
    return QRectF(rect()).adjusted(left, m_theme.dp(kChartHead), -m_theme.dp(6), -m_theme.dp(kChartFoot));
}

double TimeChart::xOf(const QRectF &plot, qsizetype at) const
{
    return plot.left()
        + plot.width() * (static_cast<double>(at) + 0.5)
        / static_cast<double>(std::max<qsizetype>(1, count()));
}

double TimeChart::yOf(const QRectF &plot, double value) const
{
    const double share = (value - m_content.least) / std::max(1e-9, m_top - m_content.least);
    return plot.bottom() - plot.height() * std::clamp(share, 0.0, 1.0);
}

void TimeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF plot = plotArea();
    paintHead(painter);
    paintAxes(painter, plot);
    if (!m_hasValues) {
        paintText(painter, plot, Qt::AlignCenter, m_empty, m_theme.font(TextSize::Small),
            m_theme.tokens().textMuted);
    } else {
        if (m_content.stacked)
            paintStacks(painter, plot);
        else
            paintLines(painter, plot);
        paintChosen(painter, plot);
    }
    if (hasFocus() && !m_copying)
        paintFocusRing(painter, QRectF(rect()), m_theme.dp(5), m_theme.tokens().focus);
}

void TimeChart::paintHead(QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    const double line = m_theme.dp(17);
    const double pad = m_theme.dp(5);
    paintText(painter, QRectF(pad, m_theme.dp(2), width() - 2 * pad, line), Qt::AlignLeft | Qt::AlignVCenter,
        m_content.title, m_theme.font(TextSize::Small, QFont::DemiBold), t.text);
    const QFont font = m_theme.font(TextSize::Caption);
    const QRectF row(pad, m_theme.dp(19), width() - 2 * pad, line);
    if (const QString chosen = chosenText(); !chosen.isEmpty() && m_hasValues) {
        paintText(painter, row, Qt::AlignLeft | Qt::AlignVCenter, chosen, font, t.text);
        return;
    }
    double x = pad;
    for (qsizetype i = 0; i < m_content.series.size(); ++i) {
        const ChartSeries &series = m_content.series.at(i);
        // Of many causes those that did not occur need no room.
        const bool occurs
            = std::any_of(series.values.begin(), series.values.end(), [](double value) { return value > 0; });
        if (m_content.stacked && m_content.series.size() > 2 && !occurs)
            continue;
        const double mark = m_theme.dp(m_content.stacked ? 8 : 14);
        const QRectF box(x, row.center().y() - m_theme.dp(4), mark, m_theme.dp(8));
        if (m_content.stacked) {
            paintToneMark(painter, box, series.tone, m_theme);
        } else {
            painter.setPen(QPen(t.tone(series.tone).fill, 2, kLineStyles[static_cast<std::size_t>(i) % 3]));
            painter.drawLine(QPointF(x, row.center().y()), QPointF(x + mark, row.center().y()));
        }
        const double wide = QFontMetricsF(font).horizontalAdvance(series.name) + 1;
        paintText(painter, QRectF(x + mark + m_theme.dp(4), row.top(), wide, line),
            Qt::AlignLeft | Qt::AlignVCenter, series.name, font, t.textMuted, Qt::ElideNone);
        x += mark + m_theme.dp(4) + wide + m_theme.dp(9);
    }
}

void TimeChart::paintAxes(QPainter &painter, const QRectF &plot) const
{
    const Tokens &t = m_theme.tokens();
    const QFont font = m_theme.font(TextSize::Caption);
    const double half = m_theme.dp(8);
    // Without values there is nothing to measure: only the time is told.
    const QList<double> shares = m_hasValues ? QList<double>{0.0, 0.5, 1.0} : QList<double>{0.0};
    for (const double share : shares) {
        const double value = m_content.least + (m_top - m_content.least) * share;
        const double y = std::round(yOf(plot, value));
        paintHairline(painter, QRectF(plot.left(), y, plot.width(), 1), share == 0.0 ? t.outline : t.border);
        paintText(painter, QRectF(0, y - half, plot.left() - m_theme.dp(6), 2 * half),
            Qt::AlignRight | Qt::AlignVCenter, written(value), font, t.textMuted, Qt::ElideNone);
    }
    if (count() < 2)
        return;
    const QRectF foot(plot.left(), plot.bottom() + m_theme.dp(3), plot.width(), m_theme.dp(16));
    paintText(painter, foot, Qt::AlignLeft | Qt::AlignVCenter, m_content.moments.first(), font, t.textMuted);
    paintText(painter, foot, Qt::AlignRight | Qt::AlignVCenter, m_content.moments.last(), font, t.textMuted);
}

void TimeChart::paintStacks(QPainter &painter, const QRectF &plot) const
{
    const Tokens &t = m_theme.tokens();
    const double slot = plot.width() / static_cast<double>(std::max<qsizetype>(1, count()));
    const double gap = slot > 3 ? 1.0 : 0.0;
    for (qsizetype at = 0; at < count(); ++at) {
        double below = 0;
        for (const ChartSeries &series : m_content.series) {
            const double value = series.values.value(at, 0);
            if (!(value > 0))
                continue;
            const double bottom = yOf(plot, below);
            const double top = std::min(yOf(plot, below + value), bottom - 1);
            const QRectF bar(xOf(plot, at) - slot / 2, top, slot - gap, bottom - top);
            painter.fillRect(bar, t.tone(series.tone).fill);
            if (series.tone == Tone::Unknown)
                paintHatch(painter, bar, t.surface, m_theme.dp(4), 1);
            below += value;
        }
    }
}

void TimeChart::paintLines(QPainter &painter, const QRectF &plot) const
{
    const Tokens &t = m_theme.tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (qsizetype i = m_content.series.size() - 1; i >= 0; --i) {
        const ChartSeries &series = m_content.series.at(i);
        const QPen pen(t.tone(series.tone).fill, 1.8, kLineStyles[static_cast<std::size_t>(i) % 3],
            Qt::RoundCap, Qt::RoundJoin);
        QPolygonF run;
        const auto draw = [&] {
            painter.setPen(pen);
            if (run.size() == 1) // a minute between two silent ones
                painter.drawEllipse(run.first(), 1.2, 1.2);
            else
                painter.drawPolyline(run);
            run.clear();
        };
        for (qsizetype at = 0; at < count(); ++at) {
            const double value = series.values.value(at, std::nan(""));
            if (std::isnan(value))
                draw();
            else
                run << QPointF(xOf(plot, at), yOf(plot, value));
        }
        draw();
    }
    painter.restore();
}

void TimeChart::paintChosen(QPainter &painter, const QRectF &plot) const
{
    if (m_chosen < 0 || m_chosen >= count())
        return;
    const Tokens &t = m_theme.tokens();
    const double x = std::round(xOf(plot, m_chosen));
    paintHairline(painter, QRectF(x, plot.top(), 1, plot.height()), t.textMuted);
    if (m_content.stacked)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ChartSeries &series : m_content.series) {
        const double value = series.values.value(m_chosen, std::nan(""));
        if (std::isnan(value))
            continue;
        painter.setPen(QPen(t.surface, 1.5));
        painter.setBrush(t.tone(series.tone).fill);
        painter.drawEllipse(QPointF(x, yOf(plot, value)), 3.6, 3.6);
    }
    painter.restore();
}

} // namespace lk::ui
