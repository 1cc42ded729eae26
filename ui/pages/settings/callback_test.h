// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/webhook/self_test.h"

#include <QWidget>

namespace lk::ui {

class StepList;
class TextLabel;
struct Services;

/// The callback listener's self-test: a sample message over a real socket, step by step. Concerns no line.
class CallbackTest : public QWidget {
    Q_OBJECT

public:
    explicit CallbackTest(Services &services, QWidget *parent = nullptr);

    void start(AccountId account);
    /// Forgets the last result: another account is shown.
    void clear();

Q_SIGNALS:
    void finished(bool passed);

private:
    void take(const webhook::SelfTestReport &report);

    Services &m_services;
    TextLabel *m_verdict;
    StepList *m_list = nullptr;
    AccountId m_account; ///< invalid = none runs
};

} // namespace lk::ui
