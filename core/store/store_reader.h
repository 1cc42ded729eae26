// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/mailbox.h"
#include "core/store/database.h"

#include <QMutex>
#include <QObject>
#include <QThread>
#include <QTimer>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace lk::store {

/// Answers questions on a read-only connection in its own thread. Functions may be called from any thread;
/// the answer comes to the calling thread.
class StoreReader : public QObject {
    Q_OBJECT

public:
    /// Opens the database file, which must exist.
    [[nodiscard]] static Result<std::unique_ptr<StoreReader>> open(const QString &databasePath);
    ~StoreReader() override;

    /// Runs `question` on the reader thread and gives its answer to `done`, unless `context` has been
    /// destroyed or a newer question with the same non-null `slot` of the same context replaced it meanwhile.
    template <typename T>
    void ask(QObject *context, std::function<Result<T>(Database &)> question,
        std::function<void(const Result<T> &)> done, const void *slot = nullptr)
    {
        auto answer = std::make_shared<std::optional<Result<T>>>();
        enqueue(
            context, slot,
            [question = std::move(question), answer](Database &database) {
                answer->emplace(question(database));
                // Half of the rows are no answer.
                if (const BrokenOff broken = database.takeBrokenOff())
                    answer->emplace(Failure{*broken});
            },
            [done = std::move(done), answer] { done(**answer); });
    }

Q_SIGNALS:
    /// Another process has committed something (asked twice a second); emitted on the thread that opened it.
    void changedElsewhere();

private:
    struct Question {
        QObject *address = nullptr;
        QPointer<QObject> context;
        const QObject *asker = nullptr;
        const void *slot = nullptr;
        std::function<void(Database &)> run;
        std::function<void()> deliver;
    };

    StoreReader();
    void enqueue(QObject *context, const void *slot, std::function<void(Database &)> run,
        std::function<void()> deliver);
    void loop(Database &database);
    void watch();

    Mailboxes m_mailboxes;
    std::unique_ptr<QThread> m_thread;
    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<Question> m_questions;
    QTimer m_watch;
    qint64 m_dataVersion = 0;
    bool m_stopping = false;
};

} // namespace lk::store
