// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/segment_bar.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace lk::ui {

SegmentBar::SegmentBar(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme)
{
    setAccessibleRole(*this, QAccessible::Chart);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    tell();
}

void SegmentBar::setSegments(const Segments &segments)
{
    if (m_segments == segments)
        return;
    const bool relay = m_legend && m_segments.size() != segments.size();
    m_segments = segments;
    tell();
    if (relay)
        updateGeometry();
    update();
}

void SegmentBar::setTitle(const QString &title)
{
    m_title = title;
    tell();
}

void SegmentBar::setLegendVisible(bool visible)
{
    m_legend = visible;
    updateGeometry();
    update();
}

void SegmentBar::setBarHeight(double designPixels)
{
    m_barHeight = designPixels;
    updateGeometry();
    update();
}

QSize SegmentBar::sizeHint() const
{
    return {m_theme.dp(320), heightForWidth(m_theme.dp(320))};
}

QSize SegmentBar::minimumSizeHint() const
{
    return {m_theme.dp(60), m_theme.dp(m_barHeight)};
}

int SegmentBar::heightForWidth(int width) const
{
    return m_theme.dp(m_barHeight) + (m_legend ? layLegend(width, nullptr) : 0);
}

QRectF SegmentBar::barRect() const
{
    return {0, 0, static_cast<double>(width()), static_cast<double>(m_theme.dp(m_barHeight))};
}

int SegmentBar::layLegend(int width, QPainter *painter) const
{
    const Tokens &t = m_theme.tokens();
    const QFont labelFont = m_theme.font(TextSize::Small);
    const QFont countFont = m_theme.font(TextSize::Small, QFont::DemiBold);
    const int line = m_theme.dp(20);
    const int mark = m_theme.dp(9);
    const QLocale locale;
    int x = 0;
    int y = m_theme.dp(m_barHeight) + m_theme.dp(8);
    for (const Segment &segment : m_segments) {
        const QString count = locale.toString(segment.count);
        const int labelWidth = QFontMetrics(labelFont).horizontalAdvance(segment.label) + 1;
        const int countWidth = QFontMetrics(countFont).horizontalAdvance(count) + 1;
        const int whole = mark + m_theme.dp(6) + labelWidth + m_theme.dp(5) + countWidth;
        if (x > 0 && x + whole > width) {
            x = 0;
            y += line;
        }
        if (painter != nullptr) {
            paintToneMark(*painter, QRectF(x, y + (line - mark) / 2.0, mark, mark), segment.tone, m_theme);
            const int textLeft = x + mark + m_theme.dp(6);
            paintText(*painter, QRectF(textLeft, y, labelWidth, line), Qt::AlignLeft | Qt::AlignVCenter,
                segment.label, labelFont, t.textMuted);
            paintText(*painter, QRectF(textLeft + labelWidth + m_theme.dp(5), y, countWidth, line),
                Qt::AlignLeft | Qt::AlignVCenter, count, countFont, t.text);
        }
        x += whole + m_theme.dp(18);
    }
    return y + line - m_theme.dp(m_barHeight);
}

void SegmentBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSegments(painter, barRect(), m_segments, m_theme);
    if (m_legend)
        layLegend(width(), &painter);
}

bool SegmentBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype at = segmentAt(barRect(), m_segments, help->pos().x());
    if (at < 0) {
        QToolTip::hideText();
        return true;
    }
    const Segment &segment = m_segments.at(at);
    const double share
        = 100.0 * static_cast<double>(segment.count) / static_cast<double>(totalOf(m_segments));
    QToolTip::showText(help->globalPos(),
        tr("%1: %2 (%3 %)")
            .arg(segment.label, QLocale().toString(segment.count), QLocale().toString(share, 'f', 1)),
        this);
    return true;
}

void SegmentBar::tell()
{
    setAccessibleTexts(*this, m_title.isEmpty() ? tr("Progress") : m_title, spokenSegments(m_segments));
}

} // namespace lk::ui
