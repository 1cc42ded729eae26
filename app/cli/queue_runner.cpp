// SPDX-License-Identifier: Apache-2.0
#include "app/cli/queue_runner.h"

#include "app/cli/output.h"
#include "core/base/text.h"

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
    connect(&m_session.store(), &store::Store::troubled, this,
        [this](const Error &error) { complain(error, m_session.json()); });
    platform::onTerminationSignal([this] {
        if (!m_stopping)
            Q_EMIT interrupted();
    });
    dispatcher.start();
}

void QueueRunner::stop(std::function<void()> then)
{
    if (m_stopping)
        return;
    m_stopping = true;
    connect(
        &m_engine->dispatcher(), &engine::Dispatcher::stopped, this, [then = std::move(then)] { then(); });
    m_engine->dispatcher().stop();
}

} // namespace lk::cli
