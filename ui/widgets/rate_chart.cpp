// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/rate_chart.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr int kAxisSteps = 3;

double largest(const QList<double> &values)
{
    return values.isEmpty() ? 0 : *std::max_element(values.cbegin(), values.cend());
}

/// The next value that divides into three round steps.
double roundTop(double value)
{
    if (value <= 0)
        return kAxisSteps;
    const double step = value / kAxisSteps;
    const double magnitude = std::pow(10.0, std::floor(std::log10(step)));
    for (const double factor : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0}) {
        if (factor * magnitude >= step)
            return factor * magnitude * kAxisSteps;
    }
    return value;
}

double atShare(const QRectF &plot, double share)
{
    return plot.bottom() - plot.height() * qBound(0.0, share, 1.0);
}

} // namespace

RateChart::RateChart(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void RateChart::setContent(const RateChartContent &content)
{
    if (m_content == content)
        return;
    m_content = content;
    m_barTop = roundTop(largest(content.bars));
    m_percentTop = roundTop(qMax(largest(content.percents), content.threshold * 1.2));
    const QLocale locale;
    QStringList told;
    if (!content.bars.isEmpty())
        told.append(tr("%1 now %2, at most %3")
                        .arg(content.barName, locale.toString(content.bars.last(), 'f', 0),
                            locale.toString(largest(content.bars), 'f', 0)));
    if (!content.percents.isEmpty())
        told.append(tr("%1 now %2 %, at most %3 %")
                        .arg(content.lineName, locale.toString(content.percents.last(), 'f', 1),
                            locale.toString(largest(content.percents), 'f', 1)));
    if (content.threshold > 0)
        told.append(content.thresholdText);
    setAccessibleTexts(*this, content.title, told.join(u"; "_s));
    update();
}

QSize RateChart::sizeHint() const
{
    return {m_theme.dp(300), m_theme.dp(170)};
}

QSize RateChart::minimumSizeHint() const
{
    return {m_theme.dp(200), m_theme.dp(110)};
}

QRectF RateChart::plotArea() const
{
    const QFontMetricsF metrics(m_theme.font(TextSize::Caption));
    const double left = metrics.horizontalAdvance(QLocale().toString(m_barTop, 'f', 0)) + m_theme.dp(10);
    const double right
        = m_content.percents.isEmpty() ? m_theme.dp(6) : metrics.horizontalAdvance(u"00.0 %"_s) + 8;
    return QRectF(rect()).adjusted(left, m_theme.dp(8), -right, -m_theme.dp(22));
}

void RateChart::paintAxes(QPainter &painter, const QRectF &plot) const
{
    const Tokens &t = m_theme.tokens();
    const QFont font = m_theme.font(TextSize::Caption);
    const QLocale locale;
    const double half = m_theme.dp(8);
    for (int step = 0; step <= kAxisSteps; ++step) {
        const double share = static_cast<double>(step) / kAxisSteps;
        const double y = std::round(atShare(plot, share));
        paintHairline(painter, QRectF(plot.left(), y, plot.width(), 1), step == 0 ? t.outline : t.border);
        const double value = m_barTop * share;
        paintText(painter, QRectF(0, y - half, plot.left() - m_theme.dp(7), 2 * half),
            Qt::AlignRight | Qt::AlignVCenter, locale.toString(value, 'f', m_barTop < kAxisSteps ? 1 : 0),
            font, t.textMuted, Qt::ElideNone);
        if (m_content.percents.isEmpty())
            continue;
        const double percent = m_percentTop * share;
        const bool whole = std::abs(percent - std::round(percent)) < 0.05;
        paintText(painter, QRectF(plot.right() + m_theme.dp(6), y - half, width() - plot.right(), 2 * half),
            Qt::AlignLeft | Qt::AlignVCenter, tr("%1 %").arg(locale.toString(percent, 'f', whole ? 0 : 1)),
            font, t.textMuted, Qt::ElideNone);
    }
    const auto times = m_content.times.size();
    for (qsizetype i = 0; i < times; ++i) {
        const double share = times > 1 ? static_cast<double>(i) / static_cast<double>(times - 1) : 0;
        const double wide = m_theme.dp(60);
        const double x
            = qBound(0.0, plot.left() + plot.width() * share - wide / 2, width() - wide + m_theme.dp(14));
        paintText(painter, QRectF(x, plot.bottom() + m_theme.dp(5), wide, m_theme.dp(16)), Qt::AlignCenter,
            m_content.times.at(i), font, t.textMuted, Qt::ElideNone);
    }
}

void RateChart::paintBars(QPainter &painter, const QRectF &plot) const
{
    const auto count = static_cast<double>(m_content.bars.size());
    const double slot = plot.width() / qMax(1.0, count);
    const double gap = slot > 2.5 ? 1.0 : 0.0;
    painter.setRenderHint(QPainter::Antialiasing);
    // Half way to the surface: the line lies over the bars and must stay the stronger one.
    const Tokens &t = m_theme.tokens();
    const QColor color = mixed(t.tone(Tone::Info).fill, t.surface, 0.3);
    double x = plot.left();
    for (const double value : m_content.bars) {
        const double top = atShare(plot, value / m_barTop);
        if (plot.bottom() - top > 0.5)
            painter.fillRect(QRectF(x, top, slot - gap, plot.bottom() - top), color);
        x += slot;
    }
}

void RateChart::paintThreshold(QPainter &painter, const QRectF &plot) const
{
    if (m_content.threshold <= 0)
        return;
    const Tokens &t = m_theme.tokens();
    const double y = std::round(atShare(plot, m_content.threshold / m_percentTop)) + 0.5;
    painter.setPen(QPen(t.tone(Tone::Danger).ink, 1, Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    const QFont font = m_theme.font(TextSize::Caption, QFont::DemiBold);
    const double wide = QFontMetricsF(font).horizontalAdvance(m_content.thresholdText) + m_theme.dp(10);
    const double tall = m_theme.dp(16);
    const QRectF label(plot.left() + m_theme.dp(4), y - tall - 1, wide, tall);
    paintPanel(painter, label, m_theme.dp(3), t.surface, {});
    paintText(painter, label, Qt::AlignCenter, m_content.thresholdText, font, t.tone(Tone::Danger).ink,
        Qt::ElideNone);
}

void RateChart::paintLine(QPainter &painter, const QRectF &plot) const
{
    const auto count = static_cast<double>(m_content.percents.size());
    // A red line along the bottom would alarm where nothing failed.
    if (count < 1 || largest(m_content.percents) <= 0)
        return;
    const double slot = plot.width() / count;
    QPolygonF line;
    double x = plot.left() + slot / 2;
    for (const double percent : m_content.percents) {
        line << QPointF(x, atShare(plot, percent / m_percentTop));
        x += slot;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.tokens().surface, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(
        QPen(m_theme.tokens().tone(Tone::Danger).fill, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

void RateChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF plot = plotArea();
    paintBars(painter, plot);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintAxes(painter, plot);
    paintLine(painter, plot);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintThreshold(painter, plot);
}

Sparkline::Sparkline(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QString &title, const QList<double> &values, Tone tone)
{
    m_values = values;
    m_tone = tone;
    const QLocale locale;
    setAccessibleTexts(*this, title,
        values.isEmpty()
            ? tr("No values yet")
            : tr("Now %1, at most %2")
                  .arg(locale.toString(values.last(), 'g', 4), locale.toString(largest(values), 'g', 4)));
    update();
}

QSize Sparkline::sizeHint() const
{
    return {m_theme.dp(96), m_theme.dp(24)};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSparkline(painter, rect(), m_values, m_tone, m_theme);
}

void paintSparkline(
    QPainter &painter, const QRectF &rect, const QList<double> &values, Tone tone, const Theme &theme)
{
    if (values.size() < 2)
        return;
    const Tokens &t = theme.tokens();
    const QRectF plot = rect.adjusted(2, 3, -4, -3);
    QList<double> known = values;
    known.removeIf([](double value) { return std::isnan(value); });
    if (known.isEmpty())
        return;
    const double top = qMax(largest(known), 1e-9);
    QPolygonF line;
    for (qsizetype i = values.size() - known.size(); i < values.size(); ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(values.size() - 1);
        line << QPointF(plot.left() + plot.width() * share, atShare(plot, values.at(i) / top));
    }
    QPolygonF area = line;
    area << plot.bottomRight() << QPointF(line.first().x(), plot.bottom());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.tone(tone).soft);
    painter.drawPolygon(area);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.tone(tone).fill, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.tone(tone).fill);
    painter.drawEllipse(line.last(), 2.4, 2.4);
    painter.restore();
}

} // namespace lk::ui
