// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/step_list.h"

namespace lk::ui {

class TextLabel;

/// One step of a StepList.
class StepRow : public QWidget {
    Q_OBJECT

public:
    StepRow(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setState(StepState state, const QString &detail);
    [[nodiscard]] StepState state() const { return m_state; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    StepState m_state = StepState::Pending;
    TextLabel *m_title;
    TextLabel *m_detail;
    TextLabel *m_word;
};

} // namespace lk::ui
