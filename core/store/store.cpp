// SPDX-License-Identifier: Apache-2.0
#include "core/store/store.h"

#include "core/base/kill_point.h"
#include "core/base/logging.h"
#include "core/store/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSemaphore>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

/// Freed when the disk is full, so that results in flight can still be recorded (trap T6).
constexpr qint64 kReserveBytes = 32 * 1024 * 1024;
/// One commit takes at most this many jobs: answers must not wait for ever behind a flood.
constexpr std::size_t kBatchLimit = 4096;
constexpr char kBeginJob[] = "SAVEPOINT job";
constexpr char kUndoJob[] = "ROLLBACK TO job";
constexpr char kEndJob[] = "RELEASE job";

} // namespace

QString StorePaths::database() const
{
    return QDir(dataDir).filePath(u"linekeeper.db"_s);
}

QString StorePaths::lock() const
{
    return QDir(dataDir).filePath(u"db.lock"_s);
}

QString StorePaths::reserve() const
{
    return QDir(dataDir).filePath(u"reserve.bin"_s);
}

Store::Store(StorePaths paths, const Clock &clock)
    : m_paths(std::move(paths)),
      m_clock(clock)
{
    qRegisterMetaType<ChangeSet>();
    qRegisterMetaType<Error>();
}

namespace {

Result<void> checkFolder(const StorePaths &paths)
{
    LK_TRY(platform::makePrivateDirectory(paths.dataDir));
    if (platform::isNetworkFileSystem(paths.dataDir))
        return fail(ErrorKind::Refused,
            QCoreApplication::translate("Store",
                "%1 is on a network file system, where the database cannot be locked safely. Nothing was "
                "done. Choose a folder on this machine (--data-dir).")
                .arg(paths.dataDir));
    return {};
}

} // namespace

Result<void> writeOnce(const StorePaths &paths, const Clock &clock, const Store::Job &job)
{
    LK_TRY(checkFolder(paths));
    auto database = Database::open(paths.database(), OpenMode::ReadWrite);
    if (!database)
        return database.failure();
    LK_TRY(migrate(**database));
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.failure();
    WriteSession session(**database, clock);
    LK_TRY(session.audit().loadHead());
    LK_TRY(job(session));
    return transaction->commit();
}

Result<std::unique_ptr<Store>> Store::open(const StorePaths &paths, const Clock &clock)
{
    LK_TRY(checkFolder(paths));
    std::unique_ptr<Store> store(new Store(paths, clock));
    LK_TRY(store->start());
    return store;
}

Store::~Store()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_stopping = true;
        m_wake.wakeAll();
    }
    if (m_thread)
        m_thread->wait();
}

Result<void> Store::start()
{
    QSemaphore opened;
    Result<void> result;
    m_thread.reset(QThread::create([this, &opened, &result] {
        result = openOnThread();
        const bool usable = result.has_value();
        opened.release();
        if (usable)
            loop();
        m_session.reset();
        m_database.reset();
    }));
    m_thread->setObjectName(u"store"_s);
    m_thread->start();
    opened.acquire();
    if (!result)
        m_thread->wait();
    return result;
}

Result<void> Store::openOnThread()
{
    auto database = Database::open(m_paths.database(), OpenMode::ReadWrite);
    if (!database)
        return database.failure();
    m_database = std::move(*database);
    LK_TRY(migrate(*m_database));
    if (const auto id = chainIdOf(*m_database); !id)
        return id.failure();
    m_session = std::make_unique<WriteSession>(*m_database, m_clock);
    QFile reserve(m_paths.reserve());
    if (!reserve.exists() && reserve.open(QIODevice::WriteOnly)) {
        const QByteArray block(1024 * 1024, '\0');
        for (qint64 written = 0; written < kReserveBytes; written += block.size()) {
            if (reserve.write(block) != block.size())
                break; // a disk this full is reported by the first commit
        }
    }
    return {};
}

void Store::write(QObject *context, Job job, Done done)
{
    Request request{m_mailboxes.addressHere(), context, std::move(job), std::move(done)};
    const QMutexLocker locker(&m_mutex);
    m_inbox.push_back(std::move(request));
    m_wake.wakeOne();
}

void Store::loop()
{
    for (;;) {
        std::deque<Request> batch;
        {
            const QMutexLocker locker(&m_mutex);
            while (m_inbox.empty() && !m_stopping)
                m_wake.wait(&m_mutex);
            if (m_inbox.empty())
                return;
            while (!m_inbox.empty() && batch.size() < kBatchLimit) {
                batch.push_back(std::move(m_inbox.front()));
                m_inbox.pop_front();
            }
        }
        commitBatch(batch);
    }
}

void Store::commitBatch(std::deque<Request> &batch)
{
    QList<Result<void>> results;
    results.reserve(static_cast<qsizetype>(batch.size()));
    const Result<void> whole = runBatch(batch, results);
    if (!whole) {
        // Nothing of this batch happened. Say so to everybody, and to the screen once.
        qCCritical(lcStore, "Commit failed: %s", qUtf8Printable(whole.error().detail));
        m_session->forgetChangeSet();
        if (whole.error().kind == ErrorKind::StorageFull)
            releaseReserve();
        m_inTrouble = true;
        Q_EMIT troubled(whole.error());
    } else {
        killPoint("after-commit");
        if (std::exchange(m_inTrouble, false))
            Q_EMIT recovered();
        const ChangeSet changes = m_session->takeChangeSet();
        if (!changes.isEmpty())
            Q_EMIT committed(changes);
    }
    for (std::size_t i = 0; i < batch.size(); ++i) {
        Request &request = batch[i];
        const Result<void> result = whole ? results.at(static_cast<qsizetype>(i)) : whole;
        Mailboxes::send(
            request.address, request.context, [done = std::move(request.done), result] { done(result); });
    }
}

Result<void> Store::runBatch(std::deque<Request> &batch, QList<Result<void>> &results)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.failure();
    LK_TRY(m_session->audit().loadHead());
    for (Request &request : batch) {
        LK_TRY(m_database->statement(kBeginJob).run());
        Result<void> result = request.job(*m_session);
        if (!result) {
            // A full or failing disk concerns the whole batch; anything else this job alone.
            if (result.error().kind == ErrorKind::StorageFull || result.error().kind == ErrorKind::Damaged)
                return result;
            LK_TRY(m_database->statement(kUndoJob).run());
            LK_TRY(m_session->audit().loadHead());
        }
        LK_TRY(m_database->statement(kEndJob).run());
        results.append(std::move(result));
    }
    return transaction->commit();
}

void Store::releaseReserve()
{
    if (QFile::remove(m_paths.reserve()))
        qCWarning(lcStore, "The disk is full; the reserve was freed so that results can be recorded.");
}

} // namespace lk::store
