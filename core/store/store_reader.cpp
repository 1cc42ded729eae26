// SPDX-License-Identifier: Apache-2.0
#include "core/store/store_reader.h"

#include <QSemaphore>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

constexpr std::chrono::milliseconds kWatchEvery{500};

} // namespace

StoreReader::StoreReader()
{
    m_watch.setInterval(kWatchEvery);
    connect(&m_watch, &QTimer::timeout, this, &StoreReader::watch);
}

Result<std::unique_ptr<StoreReader>> StoreReader::open(const QString &databasePath)
{
    std::unique_ptr<StoreReader> reader(new StoreReader);
    QSemaphore opened;
    Result<void> result;
    StoreReader *self = reader.get();
    reader->m_thread.reset(QThread::create([self, databasePath, &opened, &result] {
        auto database = Database::open(databasePath, OpenMode::ReadOnly);
        if (!database)
            result = database.failure();
        const bool usable = database.has_value();
        opened.release();
        if (usable)
            self->loop(**database);
    }));
    reader->m_thread->setObjectName(u"reader"_s);
    reader->m_thread->start();
    opened.acquire();
    if (!result)
        return result.failure();
    reader->m_watch.start();
    return reader;
}

StoreReader::~StoreReader()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_stopping = true;
        m_questions.clear();
        m_wake.wakeAll();
    }
    if (m_thread)
        m_thread->wait();
}

void StoreReader::enqueue(
    QObject *context, const void *slot, std::function<void(Database &)> run, std::function<void()> deliver)
{
    Question question{m_mailboxes.addressHere(), context, context, slot, std::move(run), std::move(deliver)};
    const QMutexLocker locker(&m_mutex);
    if (slot) {
        // The newest question of a view wins; older ones that did not start are dropped.
        std::erase_if(m_questions,
            [&](const Question &old) { return old.asker == question.asker && old.slot == question.slot; });
    }
    m_questions.push_back(std::move(question));
    m_wake.wakeOne();
}

void StoreReader::loop(Database &database)
{
    for (;;) {
        Question question;
        {
            const QMutexLocker locker(&m_mutex);
            while (m_questions.empty() && !m_stopping)
                m_wake.wait(&m_mutex);
            if (m_stopping)
                return;
            question = std::move(m_questions.front());
            m_questions.pop_front();
        }
        question.run(database);
        Mailboxes::send(question.address, question.context, std::move(question.deliver));
    }
}

void StoreReader::watch()
{
    ask<qint64>(
        this, [](Database &database) -> Result<qint64> { return database.dataVersion(); },
        [this](const Result<qint64> &version) {
            if (version && std::exchange(m_dataVersion, *version) != *version)
                Q_EMIT changedElsewhere();
        },
        &m_dataVersion);
}

} // namespace lk::store
