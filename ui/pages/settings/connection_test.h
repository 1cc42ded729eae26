// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/account_tester.h"

#include <QWidget>

namespace lk::ui {

class StepList;
class TextLabel;
struct Services;

/// "Test connection" step by step, as the engine tells it. Writes nothing at the carrier.
class ConnectionTest : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionTest(Services &services, QWidget *parent = nullptr);

    void start(const engine::AccountAccess &access);
    /// Forgets the last result: another account is shown.
    void clear();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void stepTold();
    void finished(bool passed);

private:
    void take(const engine::TestStep &step);
    void showSteps();

    Services &m_services;
    TextLabel *m_verdict;
    StepList *m_list;
    QList<engine::TestStep> m_steps;
    AccountId m_account;
    bool m_running = false;
};

} // namespace lk::ui
