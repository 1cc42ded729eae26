// SPDX-License-Identifier: Apache-2.0
#include "app/cli/queue_runner.h"

#include "app/cli/output.h"
#include "core/base/text.h"
#include "core/settings/settings.h"
#include "core/webhook/listener_setup.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

QueueRunner::QueueRunner(CliSession &session)
    : QObject(&session),
      m_session(session)
{
}

QueueRunner::~QueueRunner() = default;

Result<void> QueueRunner::takeLock()
{
    LK_TRY(platform::makePrivateDirectory(m_session.folder().dataDir));
    auto lock = platform::FileLock::take(m_session.paths().lock());
    if (!lock)
        return lock.failure();
    m_lock = std::move(*lock);
    return {};
}

void QueueRunner::start(engine::Engine &engine)
{
    m_engine = &engine;
    engine::Dispatcher &dispatcher = engine.dispatcher();
    connect(&dispatcher, &engine::Dispatcher::recoveryFailed, this, &QueueRunner::failed);
    connect(&dispatcher, &engine::Dispatcher::standstill, this, &QueueRunner::standstill);
    connect(&dispatcher, &engine::Dispatcher::recovered, this, [this](const store::RecoveryReport &report) {
        const int lines = pluralCount(report.inFlight);
        if (report.inFlight > 0 && !m_session.json())
            say(tr("Resumed: %n line(s) were in flight; the carrier is being asked about them.", nullptr,
                lines));
    });
    connect(&dispatcher, &engine::Dispatcher::recoveryProgressed, this,
        [this](const engine::RecoveryOutcome &outcome) {
            if (outcome.open() == 0 && !m_session.json())
                say(engine::recoverySentence(outcome));
        });
    connect(&m_session.store(), &store::Store::troubled, this,
        [this](const Error &error) { complain(error, m_session.json()); });
    platform::onTerminationSignal([this] {
        if (!m_stopping)
            Q_EMIT interrupted();
    });
    dispatcher.start();
    openCallbacks();
}

void QueueRunner::openCallbacks()
{
    const settings::CallbackSettings callbacks
        = settings::Settings(m_session.folder().settingsFile).callbacks();
    const auto accounts = m_session.accounts();
    if (!accounts) {
        complain(accounts.error(), m_session.json());
        return;
    }
    auto *setup = new webhook::ListenerSetup(m_session.credentials(), m_session.clock(), this);
    setup->load(callbacks, *accounts, [this](const Result<webhook::ListenerConfig> &config) {
        if (m_stopping)
            return;
        engine::CallbackDesk &desk = m_engine->callbacks();
        desk.open(config);
        const engine::CallbackStatus status = desk.status();
        // The queue runs without it, so this is told and nothing else.
        if (!status.trouble.isEmpty())
            complain({ErrorKind::BadInput, status.trouble, {}}, m_session.json());
        else if (status.listening && !m_session.json())
            say(tr("Receiving callbacks on port %1 of %2.")
                    .arg(QString::number(status.port), status.address));
    });
}

void QueueRunner::stop(std::function<void()> then)
{
    if (m_stopping)
        return;
    m_stopping = true;
    connect(
        &m_engine->dispatcher(), &engine::Dispatcher::stopped, this, [then = std::move(then)] { then(); });
    m_engine->callbacks().close();
    m_engine->dispatcher().stop();
}

} // namespace lk::cli
