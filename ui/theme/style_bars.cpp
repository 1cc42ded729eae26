// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/painting.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace lk::ui {

namespace {

constexpr double kProgressHeight = 8;

QRectF filledPart(const QStyleOptionProgressBar &bar)
{
    const QRectF rect = bar.rect;
    const double range = static_cast<double>(bar.maximum) - bar.minimum;
    if (range <= 0)
        return rect;
    const double share = qBound(0.0, (static_cast<double>(bar.progress) - bar.minimum) / range, 1.0);
    const double width = share > 0 ? qMax(rect.height(), rect.width() * share) : 0;
    const bool fromRight = bar.invertedAppearance != (bar.direction == Qt::RightToLeft);
    return {fromRight ? rect.right() - width : rect.left(), rect.top(), width, rect.height()};
}

void paintProgress(const PaintJob &job, const QStyleOptionProgressBar &bar)
{
    const Tokens &t = job.theme.tokens();
    QStyleOptionProgressBar groove = bar;
    groove.rect = QStyle::visualRect(
        bar.direction, bar.rect, progressPart(job.theme, bar, QStyle::SE_ProgressBarGroove));
    const double radius = groove.rect.height() / 2.0;
    paintPanel(job.painter, groove.rect, radius, t.track, {});
    const QRectF filled = filledPart(groove);
    const bool endless = bar.maximum <= bar.minimum;
    if (filled.width() > 0)
        paintPanel(job.painter, filled, radius, endless ? t.accentSoft : t.accent, {});
    if (endless) {
        QPainterPath shape;
        shape.addRoundedRect(filled, radius, radius);
        job.painter.save();
        job.painter.setClipPath(shape, Qt::IntersectClip);
        paintHatch(job.painter, filled, t.accent, job.theme.dp(10), job.theme.dp(3));
        job.painter.restore();
    }
    if (!bar.textVisible)
        return;
    const QRect label = QStyle::visualRect(
        bar.direction, bar.rect, progressPart(job.theme, bar, QStyle::SE_ProgressBarLabel));
    paintText(job.painter, label, QStyle::visualAlignment(bar.direction, Qt::AlignRight) | Qt::AlignVCenter,
        bar.text, job.theme.font(TextSize::Small, QFont::Medium), t.textMuted);
}

/// The thumb is a disc on a thin line that is coloured up to it.
void paintSliderTrack(const PaintJob &job, const QStyleOptionSlider &slider, const QRectF &handle)
{
    const Tokens &t = job.theme.tokens();
    const double thick = job.theme.dp(4);
    const QRectF rect = slider.rect;
    const bool tall = slider.orientation == Qt::Vertical;
    const QRectF track = tall ? QRectF(rect.center().x() - thick / 2, rect.top(), thick, rect.height())
                              : QRectF(rect.left(), rect.center().y() - thick / 2, rect.width(), thick);
    paintPanel(job.painter, track, thick / 2, t.track, {});
    QRectF filled = track;
    if (tall && slider.upsideDown)
        filled.setTop(handle.center().y());
    else if (tall)
        filled.setBottom(handle.center().y());
    else if (slider.upsideDown)
        filled.setLeft(handle.center().x());
    else
        filled.setRight(handle.center().x());
    paintPanel(job.painter, filled, thick / 2, job.has(QStyle::State_Enabled) ? t.accent : t.textFaint, {});
}

} // namespace

bool paintProgressControl(const PaintJob &job, QStyle::ControlElement element)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&job.option);
    if (element != QStyle::CE_ProgressBar || bar == nullptr || !bar->state.testFlag(QStyle::State_Horizontal))
        return false;
    paintProgress(job, *bar);
    return true;
}

bool paintSlider(const PaintJob &job)
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(&job.option);
    if (slider == nullptr)
        return false;
    const Tokens &t = job.theme.tokens();
    const QPointF middle
        = QRectF(job.style.subControlRect(QStyle::CC_Slider, slider, QStyle::SC_SliderHandle, job.widget))
              .center();
    const double side = job.theme.dp(16);
    const QRectF handle(middle.x() - side / 2, middle.y() - side / 2, side, side);
    paintSliderTrack(job, *slider, handle);
    const bool enabled = job.has(QStyle::State_Enabled);
    paintPanel(job.painter, handle, side / 2, t.raised, enabled ? t.accent : t.textFaint, 2);
    if (job.showsFocus())
        paintFocusRing(job.painter, handle.adjusted(-3, -3, 3, 3), side / 2 + 3, t.focus);
    return true;
}

QRect progressPart(const Theme &theme, const QStyleOption &option, QStyle::SubElement part)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    const bool labelled = bar != nullptr && bar->textVisible;
    const int label = labelled ? theme.dp(48) : 0;
    const QRect rect = option.rect;
    if (part == QStyle::SE_ProgressBarLabel)
        return {rect.right() - label + 1, rect.y(), label, rect.height()};
    const int height = qMin(rect.height(), theme.dp(kProgressHeight));
    return {rect.x(), rect.y() + (rect.height() - height) / 2, rect.width() - label, height};
}

bool paintScrollBar(const PaintJob &job)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&job.option);
    if (bar == nullptr)
        return false;
    const Tokens &t = job.theme.tokens();
    const QWidget *area = job.widget != nullptr && job.widget->parentWidget() != nullptr
        ? job.widget->parentWidget()->parentWidget()
        : nullptr;
    if (qobject_cast<const QAbstractItemView *>(area) != nullptr)
        job.painter.fillRect(bar->rect, t.surface);
    if (bar->maximum <= bar->minimum)
        return true;
    const QRectF slider
        = job.style.subControlRect(QStyle::CC_ScrollBar, bar, QStyle::SC_ScrollBarSlider, job.widget);
    const bool active
        = job.has(QStyle::State_MouseOver) || (bar->activeSubControls & QStyle::SC_ScrollBarSlider);
    const double inset = job.theme.dp(active ? 2 : 3.5);
    const QRectF thumb = slider.adjusted(inset, inset, -inset, -inset);
    paintPanel(
        job.painter, thumb, qMin(thumb.width(), thumb.height()) / 2, active ? t.textMuted : t.outline, {});
    return true;
}

QRect scrollBarPart(const Theme &theme, const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (bar == nullptr)
        return {};
    const QRect rect = bar->rect;
    const bool tall = bar->orientation == Qt::Vertical;
    const int length = tall ? rect.height() : rect.width();
    const qint64 range = static_cast<qint64>(bar->maximum) - bar->minimum;
    int thumb = length;
    if (range > 0) {
        const qint64 whole = range + bar->pageStep;
        thumb = static_cast<int>(static_cast<qint64>(length) * bar->pageStep / qMax<qint64>(1, whole));
        thumb = qMin(length, qMax(thumb, theme.dp(32)));
    }
    const int start = QStyle::sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    const auto along = [&](int from, int extent) {
        return tall ? QRect(rect.x(), rect.y() + from, rect.width(), extent)
                    : QRect(rect.x() + from, rect.y(), extent, rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    case QStyle::SC_ScrollBarGroove:
        return rect;
    default:
        return {};
    }
}

} // namespace lk::ui
