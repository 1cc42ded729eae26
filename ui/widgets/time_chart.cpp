// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/time_chart.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// The next round number that divides into two round steps.
double roundChartTop(double value)
{
    if (value <= 0)
        return 2;
    const double magnitude = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0}) {
        if (factor * magnitude >= value)
            return factor * magnitude;
    }
    return value;
}

double highest(const TimeChartContent &content)
{
    double top = content.top;
    for (qsizetype at = 0; at < content.moments.size(); ++at) {
        double sum = 0;
        for (const ChartSeries &series : content.series) {
            const double value = series.values.value(at, 0);
            if (std::isnan(value))
                continue;
            sum = content.stacked ? sum + value : std::max(sum, value);
        }
        top = std::max(top, sum);
    }
    return top;
}

bool anyValue(const TimeChartContent &content)
{
    return std::any_of(content.series.begin(), content.series.end(), [&content](const ChartSeries &series) {
        return std::any_of(series.values.begin(), series.values.end(),
            [&content](double value) { return content.stacked ? value > 0 : !std::isnan(value); });
    });
}

} // namespace

TimeChart::TimeChart(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TimeChart::setContent(const TimeChartContent &content)
{
    m_content = content;
    m_hasValues = anyValue(content);
    const double top = highest(content);
    m_top = content.top > 0 && top <= content.top ? content.top : roundChartTop(top);
    m_chosen = std::min(m_chosen, count() - 1);
    tell();
    update();
}

void TimeChart::setEmptyText(const QString &text)
{
    m_empty = text;
    update();
}

QString TimeChart::written(double value) const
{
    if (std::isnan(value))
        return u"–"_s;
    const bool whole = value >= 100 || std::abs(value - std::round(value)) < 0.05;
    const QString number = QLocale().toString(value, 'f', whole ? 0 : 1);
    return m_content.unit.isEmpty() ? number : m_content.unit.arg(number);
}

QString TimeChart::chosenText() const
{
    if (m_chosen < 0 || m_chosen >= count())
        return {};
    QStringList parts;
    for (const ChartSeries &series : m_content.series) {
        const double value = series.values.value(m_chosen, 0);
        if (!m_content.stacked || value > 0)
            parts.append(series.name + u' ' + written(value));
    }
    const QString values = parts.isEmpty() ? tr("nothing") : parts.join(u", "_s);
    return tr("%1: %2").arg(m_content.moments.at(m_chosen), values);
}

/// The figures in words; the chosen one first, so that stepping along reads each value.
void TimeChart::tell()
{
    QStringList told;
    if (m_chosen >= 0)
        told.append(chosenText());
    if (!m_hasValues) {
        told.append(m_empty);
    } else {
        for (const ChartSeries &series : std::as_const(m_content.series)) {
            double most = 0;
            for (const double value : series.values)
                most = std::isnan(value) ? most : std::max(most, value);
            if (!series.values.isEmpty() && (most > 0 || !m_content.stacked))
                told.append(tr("%1 now %2, at most %3")
                                .arg(series.name, written(series.values.last()), written(most)));
        }
    }
    setAccessibleTexts(*this, m_content.title, told.join(u"; "_s));
}

void TimeChart::choose(qsizetype at)
{
    const qsizetype within = at < 0 ? -1 : std::min(at, count() - 1);
    if (within == m_chosen)
        return;
    m_chosen = within;
    tell();
    update();
}

void TimeChart::copyAsImage()
{
    const qsizetype before = std::exchange(m_chosen, -1);
    m_copying = true;
    QPixmap image(size() * devicePixelRatioF());
    image.setDevicePixelRatio(devicePixelRatioF());
    image.fill(m_theme.tokens().surface);
    render(&image, QPoint(), QRegion(), QWidget::RenderFlags());
    m_chosen = before;
    m_copying = false;
    QGuiApplication::clipboard()->setPixmap(image);
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF plot = plotArea();
    if (count() < 1 || !m_hasValues || event->position().x() < plot.left() - 4)
        return choose(-1);
    const double share = (event->position().x() - plot.left()) / std::max(1.0, plot.width());
    choose(
        std::clamp<qsizetype>(static_cast<qsizetype>(share * static_cast<double>(count())), 0, count() - 1));
}

void TimeChart::leaveEvent(QEvent *)
{
    choose(hasFocus() ? m_chosen : -1);
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyAsImage();
    const qsizetype at = m_chosen < 0 ? count() - 1 : m_chosen;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(std::max<qsizetype>(0, at - 1));
    case Qt::Key_Right:
        return choose(at + 1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(count() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimeChart::focusInEvent(QFocusEvent *event)
{
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (byKey && m_chosen < 0)
        choose(count() - 1);
    QWidget::focusInEvent(event);
    update();
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    choose(-1);
    QWidget::focusOutEvent(event);
    update();
}

void TimeChart::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copy = menu.addAction(m_theme.icon(u"copy"_s), tr("&Copy as image"));
    if (menu.exec(event->globalPos()) == copy)
        copyAsImage();
}

QSize TimeChart::sizeHint() const
{
    return {m_theme.dp(260), m_theme.dp(170)};
}

QSize TimeChart::minimumSizeHint() const
{
    return {m_theme.dp(170), m_theme.dp(130)};
}

} // namespace lk::ui
