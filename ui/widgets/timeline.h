// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace lk::ui {

class Theme;

/// One thing that happened. `when` is already written for people; `exact` is its tool tip (UTC).
struct TimelineEvent {
    Tone tone = Tone::Neutral;
    QString title;
    QString when;
    QString detail;
    QString exact;

    bool operator==(const TimelineEvent &) const = default;
};

/// What happened, one under the other, on a line. For some hundreds of events; put it in a scroll area.
class Timeline : public QWidget {
    Q_OBJECT

public:
    explicit Timeline(const Theme &theme, QWidget *parent = nullptr);

    /// Rows that stay the same are kept, so that nothing jumps when one event is added at the end.
    void setEvents(const QList<TimelineEvent> &events);
    [[nodiscard]] const QList<TimelineEvent> &events() const { return m_events; }

private:
    const Theme &m_theme;
    QList<TimelineEvent> m_events;
};

} // namespace lk::ui
