// SPDX-License-Identifier: Apache-2.0
#include "core/store/store.h"
#include "tests/net/net_tests.h"
#include "tests/support/fake_clock.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using store::Database;
using store::OpenMode;

/// Exit code of `unshare` where a mount of one's own is not allowed, by way of the script below.
constexpr int kNoMount = 77;

struct ChildEnd {
    int exitCode = -1;
    QByteArray output;
};

ChildEnd runChild(const QString &program, const QStringList &arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(program, arguments);
    if (!child.waitForFinished(240'000)) {
        child.kill();
        child.waitForFinished(-1);
        return {-1, "It never ended.\n" + child.readAll()};
    }
    return {child.exitStatus() == QProcess::NormalExit ? child.exitCode() : -1, child.readAll()};
}

/// The end of what a child that failed had to say, line by line: Qt Test cuts long messages.
void sayWhatFailed(const ChildEnd &end)
{
    constexpr qsizetype kLines = 30;
    const QList<QByteArray> lines = end.exitCode == 0 ? QList<QByteArray>() : end.output.split('\n');
    for (const QByteArray &line : lines.mid(qMax(qsizetype{0}, lines.size() - kLines)))
        qWarning("%s", line.constData());
}

Result<void> addPrefix(Database &database, const QString &prefix)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return transaction.failure();
    LK_TRY(database.execute(u"INSERT INTO meta (key, value) VALUES ('%1', '')"_s.arg(prefix)));
    return transaction->commit();
}

/// A database with the newest schema; gives its path.
QString freshDatabase(const QTemporaryDir &dir)
{
    const FakeClock clock;
    const store::StorePaths paths{dir.filePath(u"data"_s)};
    const auto made
        = store::writeOnce(paths, clock, [](store::WriteSession &) -> Result<void> { return {}; });
    return made ? paths.database() : QString();
}

} // namespace

void DatabaseTest::everyWritingConnectionIsFullySynchronous()
{
    QTemporaryDir dir;
    const QString path = freshDatabase(dir);
    for (int i = 0; i < 3; ++i) {
        const auto database = Database::open(path, OpenMode::ReadWrite);
        QVERIFY(database);
        QCOMPARE(*(*database)->number(u"PRAGMA synchronous"_s), 2);
        QCOMPARE(*(*database)->text(u"PRAGMA journal_mode"_s), u"wal"_s);
        // What somebody leaves behind does not last.
        QVERIFY((*database)->execute(u"PRAGMA synchronous = OFF"_s));
        QVERIFY((*database)->execute(u"PRAGMA journal_mode = DELETE"_s));
    }
}

void DatabaseTest::aConnectionWithoutAWriteAheadLogIsRefused()
{
    // A database in memory has no write-ahead log, as one on an unsuitable file system.
    const auto database = Database::open(u":memory:"_s, OpenMode::ReadWrite);
    QVERIFY(!database);
    QCOMPARE(database.error().kind, ErrorKind::Storage);
    QVERIFY2(database.error().message.contains(u"nothing was done"_s), qPrintable(database.error().message));
}

void DatabaseTest::aReadOnlyConnectionSaysSo()
{
    QTemporaryDir dir;
    const auto database = Database::open(freshDatabase(dir), OpenMode::ReadOnly);
    QVERIFY(database);
    const auto written = (*database)->execute(u"INSERT INTO meta (key, value) VALUES ('a', '')"_s);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Storage);
    QVERIFY2(written.error().message.contains(u"read-only"_s), qPrintable(written.error().message));
}

void DatabaseTest::aLockedDatabaseIsBusyAndUsableAfterwards()
{
    QTemporaryDir dir;
    const QString path = freshDatabase(dir);
    const auto holder = Database::open(path, OpenMode::ReadWrite);
    const auto other = Database::open(path, OpenMode::ReadWrite);
    QVERIFY(holder && other);
    QVERIFY((*other)->execute(u"PRAGMA busy_timeout = 50"_s));
    {
        const auto held = store::Transaction::begin(**holder);
        QVERIFY(held);
        const auto refused = addPrefix(**other, u"one"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Busy);
    }
    QVERIFY(addPrefix(**other, u"two"_s));
    QCOMPARE(*(*holder)->number(u"SELECT count(*) FROM meta WHERE key IN ('one', 'two')"_s), 1);
}

void DatabaseTest::aDamagedFileSaysSo()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"linekeeper.db"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8'192, 'x'));
    file.close();
    const auto database = Database::open(path, OpenMode::ReadWrite);
    QVERIFY(!database);
    QCOMPARE(database.error().kind, ErrorKind::Damaged);
}

void DatabaseTest::aFullDiskLosesNothing()
{
    QTemporaryDir mountPoint;
    QTemporaryDir otherDisk;
    const QString script = u"mount -t tmpfs -o size=160m,mode=0700 tmpfs \"$1\" || exit %1; "
                           "TMPDIR=\"$1\" LK_OTHER_DISK=\"$2\" exec \"$3\" SmallDiskTest"_s.arg(kNoMount);
    const ChildEnd end = runChild(u"unshare"_s,
        {u"--user"_s, u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s, script, u"sh"_s,
            mountPoint.path(), otherDisk.path(), QCoreApplication::applicationFilePath()});
    if (end.exitCode == kNoMount || end.output.startsWith("unshare:"))
        QSKIP("This machine allows no file system of one's own (unshare, mount).");
    sayWhatFailed(end);
    QCOMPARE(end.exitCode, 0);
}

void DatabaseTest::aFileThatMayNotGrowLosesNothing()
{
    const ChildEnd end = runChild(QCoreApplication::applicationFilePath(), {u"SmallFileTest"_s});
    sayWhatFailed(end);
    QCOMPARE(end.exitCode, 0);
}
