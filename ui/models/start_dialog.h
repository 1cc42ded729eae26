// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QDialog>

class QDateTimeEdit;
class QPushButton;

namespace lk::ui {

class TextLabel;
class Theme;

/// Asks when a scheduled change is to start instead. A time that is over cannot be chosen. Open it with
/// open(); deletes itself.
class StartDialog : public QDialog {
    Q_OBJECT

public:
    /// `what`: the change as people know it.
    StartDialog(const Theme &theme, const Clock &clock, const QString &what, UtcMs startAt, QWidget *parent);

    [[nodiscard]] UtcMs startAt() const;

private:
    void addButtons();
    void check();

    const Clock &m_clock;
    QDateTimeEdit *m_at;
    TextLabel *m_zone;
    QPushButton *m_confirm;
};

} // namespace lk::ui
