// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

namespace lk::ui {

class StepRow;
class Theme;

enum class StepState {
    Pending,
    Running,
    Ok,
    Failed,
};

/// Steps that are gone through one after the other, each with its outcome: "Test connection".
class StepList : public QWidget {
    Q_OBJECT

public:
    explicit StepList(const Theme &theme, QWidget *parent = nullptr);

    /// All pending, replacing what was there.
    void setSteps(const QStringList &titles);
    /// `detail` is what was found: "35 ms", or why it failed and what to do.
    void setStep(int index, StepState state, const QString &detail = {});
    [[nodiscard]] StepState step(int index) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

private:
    const Theme &m_theme;
    QList<StepRow *> m_rows;
};

} // namespace lk::ui
