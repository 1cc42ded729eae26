// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/cli_session.h"
#include "core/base/platform.h"

#include <QObject>

#include <functional>
#include <memory>

namespace lk::cli {

/// Runs the queue in this process: takes `db.lock`, recovers, works, and stops cleanly on a signal. Main
/// thread.
class QueueRunner final : public QObject {
    Q_OBJECT

public:
    explicit QueueRunner(CliSession &session);
    ~QueueRunner() override;

    /// Takes the lock; ErrorKind::Busy = another process runs the queue already.
    [[nodiscard]] Result<void> takeLock();
    /// Starts the queue; the signals follow.
    void start(engine::Engine &engine);
    /// Lets running calls end, then calls `then`.
    void stop(std::function<void()> then);

Q_SIGNALS:
    void standstill(lk::engine::Standstill kind, qint64 openLines);
    /// Somebody asked the program to end.
    void interrupted();
    void failed(const lk::Error &error);

private:
    void openCallbacks();

    CliSession &m_session;
    engine::Engine *m_engine = nullptr;
    std::unique_ptr<platform::FileLock> m_lock;
    bool m_stopping = false;
};

} // namespace lk::cli
