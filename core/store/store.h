// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/mailbox.h"
#include "core/base/platform.h"
#include "core/store/write_session.h"

#include <QMutex>
#include <QObject>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <memory>

namespace lk::store {

/// The database file and its neighbours in a data folder.
struct StorePaths {
    QString dataDir;
    [[nodiscard]] QString database() const;
    [[nodiscard]] QString lock() const;
    [[nodiscard]] QString reserve() const;
};

/// The writer: one thread, one write connection. All waiting jobs are committed together, durably, and only
/// then answered; a job that fails is rolled back alone. Public functions may be called from any thread.
class Store : public QObject {
    Q_OBJECT

public:
    using Job = std::function<Result<void>(WriteSession &)>;
    using Done = std::function<void(const Result<void> &)>;

    /// Creates or opens the database of `paths` (private folder, not on a network file system), migrates it,
    /// and starts the thread. Blocks until that is done.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const StorePaths &paths, const Clock &clock);
    /// Commits what is waiting and ends the thread.
    ~Store() override;

    /// Queues a job. `done` is called on the calling thread once the job is durable (or has failed), unless
    /// `context` has been destroyed.
    void write(QObject *context, Job job, Done done);

    /// The same for a job that gives a value.
    template <typename T>
    void write(QObject *context, std::function<Result<T>(WriteSession &)> job,
        std::function<void(const Result<T> &)> done)
    {
        auto value = std::make_shared<std::optional<T>>();
        write(
            context,
            [job = std::move(job), value](WriteSession &session) -> Result<void> {
                auto result = job(session);
                if (!result)
                    return result.failure();
                *value = std::move(*result);
                return {};
            },
            [done = std::move(done), value](const Result<void> &result) {
                done(result ? Result<T>(std::move(**value)) : Result<T>(result.failure()));
            });
    }

    [[nodiscard]] const StorePaths &paths() const { return m_paths; }

Q_SIGNALS:
    /// After each commit that changed something. Emitted on the store thread: connect with a context object.
    void committed(const lk::store::ChangeSet &changes);
    /// A commit failed (full disk, read-only, damaged): nothing is sent until one succeeds again.
    void troubled(const lk::Error &error);
    void recovered();

private:
    struct Request {
        QObject *address = nullptr;
        QPointer<QObject> context;
        Job job;
        Done done;
    };

    Store(StorePaths paths, const Clock &clock);
    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<void> openOnThread();
    void loop();
    void commitBatch(std::deque<Request> &batch);
    [[nodiscard]] Result<void> runBatch(std::deque<Request> &batch, QList<Result<void>> &results);
    void releaseReserve();

    const StorePaths m_paths;
    const Clock &m_clock;
    Mailboxes m_mailboxes;
    std::unique_ptr<QThread> m_thread;
    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<Request> m_inbox;
    bool m_stopping = false;
    bool m_inTrouble = false; ///< store thread only
    std::unique_ptr<Database> m_database; ///< store thread only
    std::unique_ptr<WriteSession> m_session; ///< store thread only
};

/// Runs one job in one durable transaction on the calling thread, with a connection of its own: for short
/// commands that need no writer thread. Creates and migrates the database if need be.
[[nodiscard]] Result<void> writeOnce(const StorePaths &paths, const Clock &clock, const Store::Job &job);

} // namespace lk::store
