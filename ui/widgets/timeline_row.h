// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/timeline.h"

namespace lk::ui {

class TextLabel;

/// One event of a Timeline.
class TimelineRow : public QWidget {
    Q_OBJECT

public:
    explicit TimelineRow(const Theme &theme, QWidget *parent = nullptr);

    void setEvent(const TimelineEvent &event, bool last);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_when;
    TextLabel *m_detail;
    Tone m_tone = Tone::Neutral;
    bool m_last = false;
};

} // namespace lk::ui
