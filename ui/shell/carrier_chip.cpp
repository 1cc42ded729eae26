// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/carrier_chip.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

CarrierChip::CarrierChip(const Theme &theme, QWidget *parent)
    : PaintedButton(theme, QAccessible::Button, parent)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CarrierChip::setLane(const CarrierLane &lane)
{
    if (lane == m_lane)
        return;
    m_lane = lane;
    setText(lane.name);
    const QString spoken = figures().isEmpty() ? look().word : look().word + u", "_s + figures();
    setAccessibleTexts(*this, tr("%1: %2").arg(lane.name, spoken), explanation());
    setToolTip(explanation());
    updateGeometry();
    update();
}

CarrierChip::Look CarrierChip::look() const
{
    if (m_lane.pausedByPerson)
        return {u"circle-pause"_s, tr("Paused"), Tone::Warning};
    switch (m_lane.lane.mood) {
    case engine::LaneMood::Idle:
        return {u"circle-check"_s, tr("Idle"), Tone::Success};
    case engine::LaneMood::Working:
        return {u"circle-play"_s, tr("Working"), Tone::Info};
    case engine::LaneMood::Paused:
        return {u"octagon-alert"_s, tr("Stopped"), Tone::Danger};
    case engine::LaneMood::Throttled:
        return {u"hourglass"_s,
            m_lane.waitSeconds > 0 ? tr("Waits %1 s").arg(m_lane.waitSeconds) : tr("Waits"), Tone::Warning};
    case engine::LaneMood::Unreachable:
        return {u"wifi-off"_s, tr("Unreachable"), Tone::Danger};
    case engine::LaneMood::ReadsOnly:
        return {u"eye"_s, tr("Reads only"), Tone::Neutral};
    }
    return {};
}

QString CarrierChip::figures() const
{
    QStringList parts;
    const double rate = m_lane.lane.actualRate;
    if (rate > 0)
        parts.append(tr("%1/s").arg(QLocale().toString(rate, 'f', rate < 9.95 ? 1 : 0)));
    // Somebody slowed it down, perhaps days ago: that must not be forgotten.
    if (m_lane.lane.speed < 100)
        parts.append(tr("at %1 %").arg(m_lane.lane.speed));
    if (m_lane.queued > 0)
        parts.append(tr("queue %1").arg(QLocale().toString(m_lane.queued)));
    return parts.join(u" · "_s);
}

QString CarrierChip::explanation() const
{
    QStringList lines{tr("%1 – %2").arg(m_lane.name, displayName(m_lane.carrier))};
    if (m_lane.pausedByPerson)
        lines.append(m_lane.pauseReason.isEmpty() ? tr("Paused. Nothing new is sent.") : m_lane.pauseReason);
    else if (!m_lane.lane.trouble.isEmpty())
        lines.append(m_lane.lane.trouble);
    if (m_lane.lane.mood == engine::LaneMood::Throttled)
        lines.append(tr("The carrier asked to wait."));
    if (m_lane.lane.speed < 100)
        lines.append(tr("Slowed down to %1 % of its budget.").arg(m_lane.lane.speed));
    const int inFlight = m_lane.lane.inFlight;
    if (m_lane.lane.allowedRate > 0)
        lines.append(tr("At most %1 calls a second; %Ln in flight", nullptr, inFlight)
                         .arg(QLocale().toString(m_lane.lane.allowedRate, 'f', 1)));
    lines.append(m_lane.pausedByPerson ? tr("Click to resume.")
            : m_lane.isStopped()       ? tr("Click to try again.")
                                       : tr("Click to pause: what was sent is still followed."));
    return lines.join(u'\n');
}

QSize CarrierChip::sizeHint() const
{
    const QFontMetrics strong(theme().font(TextSize::Small, QFont::DemiBold));
    const QFontMetrics plain(theme().font(TextSize::Small));
    const int tail = figures().isEmpty() ? 0 : plain.horizontalAdvance(figures()) + theme().dp(9);
    return {theme().dp(36) + strong.horizontalAdvance(m_lane.name) + theme().dp(7)
            + plain.horizontalAdvance(look().word) + tail + 4,
        theme().dp(26)};
}

void CarrierChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = theme().tokens();
    const Look state = look();
    const bool calm = state.tone == Tone::Success || state.tone == Tone::Info;
    const QRectF area = rect();
    const double radius = theme().dp(6);
    const QColor fill = underMouse() ? t.hover : calm ? QColor() : t.tone(state.tone).soft;
    paintPanel(painter, area, radius, fill, {});
    if (showsFocus())
        paintFocusRing(painter, area, radius, t.focus);
    const int icon = theme().dp(15);
    QRect left(theme().dp(9), 0, icon, height());
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), left), theme(), state.icon,
        t.tone(state.tone).ink, icon);
    int x = left.right() + theme().dp(7);
    const auto write = [&](const QString &text, const QFont &font, const QColor &ink, int gap) {
        const int width = QFontMetrics(font).horizontalAdvance(text) + 2;
        const QRect box(x, 0, width, height());
        paintText(painter, QStyle::visualRect(layoutDirection(), rect(), box),
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter, text, font, ink,
            Qt::ElideNone);
        x += width + gap;
    };
    write(m_lane.name, theme().font(TextSize::Small, QFont::DemiBold), t.text, theme().dp(6));
    write(state.word, theme().font(TextSize::Small), t.tone(state.tone).ink, theme().dp(8));
    write(figures(), theme().font(TextSize::Small), t.textMuted, 0);
}

} // namespace lk::ui
