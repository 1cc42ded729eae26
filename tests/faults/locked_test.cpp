// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/locked_test.h"

#include "tests/faults/database_files.h"
#include "tests/faults/queue_story.h"
#include "tests/store/store_world.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Exit code where a mount of one's own is not allowed.
constexpr int kNoMountHere = 77;
constexpr char kHolder[] = "import sqlite3, sys\n"
                           "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
                           "c.execute('BEGIN IMMEDIATE')\n"
                           "print('held', flush=True)\n"
                           "sys.stdin.read()\n";

/// Does not wait ten seconds for who holds it.
Result<void> beImpatient(store::WriteSession &session)
{
    return session.database().execute(u"PRAGMA busy_timeout = 50"_s);
}

} // namespace

void LockedTest::whileAnotherProcessHoldsItAJobIsBusyAndTheNextOneWorks()
{
    StoreWorld world;
    const auto store = std::move(*store::Store::open(world.paths(), world.clock));
    QVERIFY(answerOf(*store, beImpatient));
    QSignalSpy troubled(store.get(), &store::Store::troubled);
    QSignalSpy recovered(store.get(), &store::Store::recovered);
    QProcess holder;
    holder.start(u"python3"_s, {u"-c"_s, QString::fromLatin1(kHolder), world.paths().database()});
    while (!holder.canReadLine())
        QVERIFY2(holder.waitForReadyRead(30'000), holder.readAllStandardError().constData());
    QueueStory story(world.account, 8);
    const auto refused = answerOf(*store, story.step(0));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Busy);
    QTRY_COMPARE(troubled.count(), 1);
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished(30'000));
    for (int i = 0; i < QueueStory::kSteps; ++i)
        QVERIFY(answerOf(*store, story.step(i)));
    QTRY_COMPARE(recovered.count(), 1);
    QCOMPARE(faultsOf(world.database()), QStringList());
}

void LockedTest::aDiskThatMayNotBeWrittenIsSaid()
{
    StoreWorld world;
    const QString script = u"mount --bind \"$1\" \"$1\" && mount -o remount,bind,ro \"$1\" || exit %1; "
                           "LK_READ_ONLY_FOLDER=\"$1\" exec \"$2\" ReadOnlyDiskTest"_s.arg(kNoMountHere);
    QProcess child;
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(u"unshare"_s,
        {u"--user"_s, u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, world.dir.path(),
            QCoreApplication::applicationFilePath()});
    QVERIFY(child.waitForFinished(60'000));
    const QByteArray output = child.readAll();
    if (child.exitCode() == kNoMountHere || output.startsWith("unshare:"))
        QSKIP("This machine allows no file system of one's own (unshare, mount).");
    QVERIFY2(child.exitCode() == 0, output.constData());
}

void ReadOnlyDiskTest::nothingIsOpenedForWritingAndTheReasonIsSaid()
{
    const FakeClock clock;
    const store::StorePaths paths{qEnvironmentVariable("LK_READ_ONLY_FOLDER")};
    const auto store = store::Store::open(paths, clock);
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ErrorKind::Storage);
    QVERIFY2(store.error().message.contains(u"nothing was changed"_s), qPrintable(store.error().message));
    const auto written
        = store::writeOnce(paths, clock, [](store::WriteSession &) -> Result<void> { return {}; });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Storage);
}
