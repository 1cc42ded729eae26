// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/callback_test.h"

#include "core/engine/engine_host.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <utility>

namespace lk::ui {

namespace {

StepState stepStateOf(webhook::SelfTestResult result)
{
    switch (result) {
    case webhook::SelfTestResult::Passed:
        return StepState::Ok;
    case webhook::SelfTestResult::Failed:
        return StepState::Failed;
    case webhook::SelfTestResult::NotReached:
        return StepState::Pending;
    }
    return StepState::Pending;
}

} // namespace

CallbackTest::CallbackTest(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_verdict(new TextLabel(services.theme, TextSize::Body, &Tokens::text, QFont::DemiBold))
{
    setObjectName(QStringLiteral("callbackTest"));
    m_verdict->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(services.theme.dp(4));
    column->addWidget(m_verdict);
    connect(&services.engine, &engine::EngineHost::callbacksTested, this,
        [this](AccountId account, const webhook::SelfTestReport &report) {
            if (account == m_account)
                take(report);
        });
    clear();
}

void CallbackTest::start(AccountId account)
{
    clear();
    m_account = account;
    m_verdict->setInk(&Tokens::text);
    m_verdict->setText(tr("Sending a sample message…"));
    setVisible(true);
    m_services.engine.testCallbacks(account);
}

void CallbackTest::clear()
{
    m_account = {};
    delete std::exchange(m_list, nullptr);
    setVisible(false);
}

void CallbackTest::take(const webhook::SelfTestReport &report)
{
    m_account = {};
    QStringList titles;
    for (const webhook::SelfTestStep &step : report)
        titles.append(step.title);
    // There is a list only while there is a result to show.
    m_list = new StepList(m_services.theme);
    m_list->setSteps(titles);
    layout()->addWidget(m_list);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->setStep(i, stepStateOf(report.at(i).result), report.at(i).text);
    const bool passed = webhook::hasPassed(report);
    m_verdict->setText(passed ? tr("Callbacks are received and kept. No line was concerned by the test.")
                              : tr("Callbacks are not received yet. No line was concerned by the test."));
    m_verdict->setTone(passed ? Tone::Success : Tone::Danger);
    Q_EMIT finished(passed);
}

} // namespace lk::ui
