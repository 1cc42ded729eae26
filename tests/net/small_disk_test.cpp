// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit_table.h"
#include "tests/net/net_tests.h"
#include "tests/support/fake_clock.h"
#include "tests/support/invariants.h"
#include "tests/support/practice_world.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <sys/resource.h>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A file that takes all the space there is.
class Filler {
public:
    explicit Filler(const QString &path)
        : m_file(path)
    {
    }
    ~Filler() { m_file.remove(); }

    bool fill()
    {
        if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        for (const qint64 size : {1024 * 1024, 4096, 512}) {
            const QByteArray block(size, 'x');
            while (m_file.write(block) == size) { }
        }
        return platform::freeBytes(QFileInfo(m_file.fileName()).path()) < 4096;
    }
    void free() { m_file.resize(0); }

private:
    QFile m_file;
};

/// Runs one job on the store thread and waits for its answer.
Result<void> writeTo(store::Store &store, const store::Store::Job &job)
{
    std::optional<Result<void>> result;
    QObject context;
    store.write(&context, job, [&result](const Result<void> &done) { result = done; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 60'000))
        qFatal("A job was never answered");
    return *result;
}

/// Replaces the prefixes by so many that the job needs space.
store::Store::Job manyPrefixes(int number)
{
    return [number](store::WriteSession &session) -> Result<void> {
        QList<store::IssuerPrefix> prefixes;
        for (int i = 0; i < 500; ++i)
            prefixes.append({QString::number(1'000'000 + number * 1'000 + i), Carrier::Jasper,
                QString(200, QLatin1Char('x'))});
        return session.accounts().setPrefixes(prefixes, {.name = u"test"_s});
    };
}

bool chainIsIntact(const QString &path)
{
    const auto database = store::Database::open(path, store::OpenMode::ReadOnly);
    if (!database)
        return false;
    const auto report = store::verifyChain(**database);
    return report && !report->fault && report->rows > 0;
}

void limitFileSize(rlim_t bytes)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

void SmallDiskTest::aFullDiskFailsTheCommitAndTheReserveLetsTheNextOneIn()
{
    QTemporaryDir dir;
    const FakeClock clock;
    const store::StorePaths paths{dir.filePath(u"data"_s)};
    auto store = std::move(*store::Store::open(paths, clock));
    QVERIFY(QFile::exists(paths.reserve()));
    QVERIFY(writeTo(*store, manyPrefixes(0)));
    QSignalSpy troubled(store.get(), &store::Store::troubled);
    QSignalSpy recovered(store.get(), &store::Store::recovered);
    Filler filler(dir.filePath(u"filler"_s));
    QVERIFY(filler.fill());

    Result<void> full;
    for (int i = 1; full && i < 200; ++i)
        full = writeTo(*store, manyPrefixes(i));
    QVERIFY(!full);
    QCOMPARE(full.error().kind, ErrorKind::StorageFull);
    QVERIFY(!QFile::exists(paths.reserve()));
    // What is in flight can still be recorded.
    const auto next = writeTo(*store, manyPrefixes(500));
    QVERIFY2(next, next ? "" : qPrintable(next.error().detail));
    QTRY_COMPARE(troubled.count(), 1);
    QTRY_COMPARE(recovered.count(), 1);

    // Without a reserve it stays full, and usable once there is space.
    QVERIFY(filler.fill());
    Result<void> again;
    for (int i = 501; again && i < 900; ++i)
        again = writeTo(*store, manyPrefixes(i));
    QCOMPARE(again.error().kind, ErrorKind::StorageFull);
    QCOMPARE(writeTo(*store, manyPrefixes(900)).error().kind, ErrorKind::StorageFull);
    filler.free();
    QVERIFY(writeTo(*store, manyPrefixes(901)));
    QVERIFY(chainIsIntact(paths.database()));
    const auto database = store::Database::open(paths.database(), store::OpenMode::ReadOnly);
    QCOMPARE(store::readPrefixes(**database)->first().prefix, QString::number(1'000'000 + 901'000));
}

void SmallDiskTest::nothingIsSentWhileTheDiskIsFullAndAllGoesOnAfterwards()
{
    const QJsonObject carrier{{u"settle_ms"_s, QJsonArray{20, 120}}, {u"latency_ms"_s, QJsonArray{5, 20}},
        {u"calls_per_second"_s, 0}, {u"max_in_flight"_s, 0}};
    const QJsonObject scenario{{u"carriers"_s, QJsonObject{{u"*"_s, carrier}}}};
    sandbox::PracticeOptions options{.devices = 300};
    PracticeWorld world(options);
    // The carriers have a disk of their own, of course.
    options.port = static_cast<quint16>(world.carriers->baseUrl(Carrier::Telegence).port());
    options.ledgerFile = QDir(qEnvironmentVariable("LK_OTHER_DISK")).filePath(u"ledger.jsonl"_s);
    world.carriers.reset();
    world.carriers = std::make_unique<CarrierThread>(options);
    world.carriers->setScenario(scenario);
    const planning::Plan plan = world.plan(practiceList(60), {.kind = ChangeKind::Suspend});
    const BulkChangeId id = world.start(plan);
    QList<ErrorKind> troubles;
    QObject::connect(world.store.get(), &store::Store::troubled, world.store.get(),
        [&troubles](const Error &error) { troubles.append(error.kind); });
    Filler filler(QDir::temp().filePath(u"filler"_s));
    world.runQueue();
    const auto settled = [&world, id] { return world.change(id).counts.settled(); };
    const qint64 already = settled();
    QTRY_VERIFY_WITH_TIMEOUT(settled() >= already + 5, 30'000);

    // The reserve goes first; then the disk is really full.
    const auto attempts = [&world] {
        return world.database->number(u"SELECT count(*) FROM attempt"_s).has_value()
            ? *world.database->number(u"SELECT count(*) FROM attempt"_s)
            : -1;
    };
    QVERIFY(QTest::qWaitFor(
        [&] {
            std::ignore = filler.fill();
            return troubles.size() >= 3;
        },
        60'000));
    QVERIFY(troubles.contains(ErrorKind::StorageFull));
    const qint64 sentAtFull = attempts();
    QVERIFY(sentAtFull < plan.counts().willBeSent());
    const auto writes = [&world] {
        int all = 0;
        const QJsonObject counters = world.carriers->counters();
        for (const Carrier each : kAllCarriers)
            all += counters.value(toText(each)).toObject().value("writes"_L1).toInt();
        return all;
    };
    // Three more failed commits later not one more request was written down, and none has arrived that was
    // not.
    const auto troublesBefore = troubles.size();
    QVERIFY(QTest::qWaitFor([&] { return troubles.size() >= troublesBefore + 3; }, 60'000));
    const int arrived = writes();
    QVERIFY(arrived <= attempts());
    QVERIFY(attempts() < plan.counts().willBeSent());

    filler.free();
    QVERIFY(world.waitSettled(id));
    QCOMPARE(world.change(id).counts.of(ChangeState::Succeeded), plan.counts().willBeSent());
    QVERIFY(invariantsHold(*world.database, options.ledgerFile));
}

void SmallFileTest::aWriteThatFailsIsSaidAndTheNextOneWorks()
{
    QTemporaryDir dir;
    const FakeClock clock;
    const store::StorePaths paths{dir.filePath(u"data"_s)};
    auto store = std::move(*store::Store::open(paths, clock));
    QVERIFY(writeTo(*store, manyPrefixes(0)));
    const qint64 log = QFileInfo(paths.database() + u"-wal"_s).size();
    QVERIFY(log > 0);
    limitFileSize(static_cast<rlim_t>(log + 100'000));
    Result<void> refused;
    for (int i = 1; refused && i < 50; ++i)
        refused = writeTo(*store, manyPrefixes(i));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == ErrorKind::Storage || refused.error().kind == ErrorKind::StorageFull);
    QVERIFY(!writeTo(*store, manyPrefixes(60)));
    limitFileSize(RLIM_INFINITY);
    const auto next = writeTo(*store, manyPrefixes(61));
    QVERIFY2(next, next ? "" : qPrintable(next.error().detail));
    QVERIFY(chainIsIntact(paths.database()));
    const auto database = store::Database::open(paths.database(), store::OpenMode::ReadOnly);
    QCOMPARE(store::readPrefixes(**database)->first().prefix, QString::number(1'000'000 + 61'000));
}
