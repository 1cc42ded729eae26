// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/planning/plan.h"

#include <QWidget>

#include <optional>

class QAction;
class QLineEdit;
class QPushButton;

namespace lk::ui {

class TextLabel;
class Theme;

/// Step 4: the change in one sentence, and the button that carries its number.
class RunPanel : public QWidget {
    Q_OBJECT

public:
    explicit RunPanel(const Theme &theme, QWidget *parent = nullptr);

    /// Nothing to run; the sentence says why.
    void setNothing(const QString &why);
    /// `missing`: what keeps the plan from being run, one sentence; empty = nothing does.
    void setPlan(const planning::Plan &plan, const QString &missing);
    /// The plan is being frozen anew.
    void setPreparing();
    /// The plan is being recorded.
    void setStarting(bool starting);

    [[nodiscard]] QAction *runAction() const { return m_run; }
    [[nodiscard]] QAction *saveAction() const { return m_save; }

private:
    void build();
    void refresh();
    [[nodiscard]] bool isConfirmed() const;
    void showRunText();

    const Theme &m_theme;
    QAction *m_run;
    QAction *m_save;
    QPushButton *m_runButton = nullptr;
    TextLabel *m_sentence;
    TextLabel *m_fingerprint;
    TextLabel *m_missing;
    QWidget *m_confirmRow;
    TextLabel *m_confirmLabel;
    QLineEdit *m_confirm;
    QByteArray m_planId; ///< the check's: a number typed for it counts while its warnings are accepted
    qint64 m_changes = 0;
    bool m_scheduled = false; ///< it starts later, by itself
    bool m_ready = false; ///< nothing is missing
    bool m_needsConfirmation = false;
    bool m_hasPlan = false;
    bool m_starting = false;
};

} // namespace lk::ui
