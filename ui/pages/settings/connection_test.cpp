// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/connection_test.h"

#include "core/engine/engine_host.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace lk::ui {

namespace {

StepState stateOf(engine::StepResult result)
{
    switch (result) {
    case engine::StepResult::Running:
        return StepState::Running;
    case engine::StepResult::Passed:
    case engine::StepResult::Skipped: // its detail says why it is not needed
        return StepState::Ok;
    case engine::StepResult::Failed:
        return StepState::Failed;
    }
    return StepState::Pending;
}

} // namespace

ConnectionTest::ConnectionTest(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_verdict(new TextLabel(services.theme, TextSize::Body, &Tokens::text, QFont::DemiBold)),
      m_list(new StepList(services.theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(services.theme.dp(4));
    column->addWidget(m_verdict);
    column->addWidget(m_list);
    connect(&services.engine, &engine::EngineHost::testStep, this,
        [this](AccountId account, const engine::TestStep &step) {
            if (m_running && account == m_account)
                take(step);
        });
    connect(
        &services.engine, &engine::EngineHost::testFinished, this, [this](AccountId account, bool passed) {
            if (!m_running || account != m_account)
                return;
            m_running = false;
            m_verdict->setText(passed
                    ? tr("The connection works. Nothing was changed at the carrier.")
                    : tr("The connection does not work yet. Nothing was changed at the carrier."));
            m_verdict->setTone(passed ? Tone::Success : Tone::Danger);
            Q_EMIT stepTold();
            Q_EMIT finished(passed);
        });
    clear();
}

void ConnectionTest::start(const engine::AccountAccess &access)
{
    m_steps.clear();
    m_account = access.account.id;
    m_running = true;
    m_verdict->setInk(&Tokens::text);
    m_verdict->setText(tr("Testing the connection…"));
    showSteps();
    setVisible(true);
    m_services.engine.testAccount(access);
}

void ConnectionTest::clear()
{
    m_running = false;
    m_steps.clear();
    showSteps();
    setVisible(false);
}

void ConnectionTest::take(const engine::TestStep &step)
{
    const auto known = std::find_if(m_steps.begin(), m_steps.end(),
        [&step](const engine::TestStep &each) { return each.name == step.name; });
    if (known != m_steps.end())
        *known = step;
    else
        m_steps.append(step);
    showSteps();
    Q_EMIT stepTold();
}

void ConnectionTest::showSteps()
{
    QStringList names;
    for (const engine::TestStep &step : std::as_const(m_steps))
        names.append(step.name);
    if (m_list->count() != names.size())
        m_list->setSteps(names);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->setStep(i, stateOf(m_steps.at(i).result), m_steps.at(i).detail);
}

} // namespace lk::ui
