// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/disk_fault_test.h"

#include "tests/faults/database_files.h"
#include "tests/faults/failing_vfs.h"
#include "tests/faults/queue_story.h"
#include "tests/store/store_world.h"

#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(DiskFault)

namespace {

/// A story as it is told: `cold` = by a process of its own for each step, which has nothing in its memory.
struct Telling {
    int lines = 8;
    bool cold = false;
};
constexpr Telling kWarm;
constexpr Telling kCold{60, true};

QString contentAt(const store::StorePaths &paths)
{
    const auto database = store::Database::open(paths.database(), store::OpenMode::ReadOnly);
    return database ? contentOf(**database) : database.error().detail;
}

QStringList faultsAt(const store::StorePaths &paths)
{
    const auto database = store::Database::open(paths.database(), store::OpenMode::ReadWrite);
    return database ? faultsOf(**database) : QStringList{database.error().detail};
}

/// Plays the story with one fault in it and holds what was answered against the story without.
class FaultyStory {
public:
    explicit FaultyStory(const Telling &telling)
        : m_telling(telling)
    {
        if (m_disk.install() != SQLITE_OK)
            qFatal("The disk cannot be put under SQLite");
        m_base = std::make_unique<StoreWorld>();
        copyDatabase(m_base->paths(), m_paths);
        m_contents.append(contentAt(m_paths));
        const auto store = std::move(*store::Store::open(m_paths, m_clock));
        QueueStory story(m_base->account, m_telling.lines);
        for (int i = 0; i < QueueStory::kSteps; ++i) {
            if (const auto done = answerOf(*store, story.step(i)); !done)
                qFatal("Step %d: %s", i, qUtf8Printable(done.error().detail));
            m_contents.append(contentAt(m_paths));
        }
    }

    /// What the `n`-th such call, failing, breaks; empty = nothing.
    [[nodiscard]] QStringList brokenBy(const DiskFault &fault, int n)
    {
        m_broken.clear();
        copyDatabase(m_base->paths(), m_paths);
        m_disk.failAt(fault, n);
        if (auto store = store::Store::open(m_paths, m_clock))
            play(std::move(*store), fault.forGood);
        else
            expect(m_disk.hasFailed() && contentAt(m_paths) == m_contents.first(), u"opening"_s);
        return m_broken;
    }
    /// False if the story had fewer such calls.
    [[nodiscard]] bool hasFailed() const { return m_disk.hasFailed(); }

private:
    void play(std::unique_ptr<store::Store> store, bool forGood)
    {
        QueueStory story(m_base->account, m_telling.lines);
        for (int i = 0; i < QueueStory::kSteps; ++i) {
            if (m_telling.cold)
                openAnew(store);
            if (!store)
                return;
            if (answerOf(*store, story.step(i)))
                continue;
            expect(m_disk.hasFailed(), u"step %1 failed by itself"_s.arg(i));
            expect(!forGood || !answerOf(*store, story.step(i)), u"step %1 went on without a disk"_s.arg(i));
            diesNow(i);
            m_disk.heal();
            expect(contentAt(m_paths) == m_contents.at(i), u"step %1 failed and left something"_s.arg(i));
            const auto again = answerOf(*store, story.step(i));
            expect(again.has_value(), u"step %1 fails on a good disk: "_s.arg(i) + again.error().detail);
        }
        store.reset();
        m_disk.heal();
        const QString content = contentAt(m_paths);
        expect(content == m_contents.last(), u"what was answered is not there: "_s + content);
        m_broken += faultsAt(m_paths);
    }

    void openAnew(std::unique_ptr<store::Store> &store)
    {
        store.reset();
        auto next = store::Store::open(m_paths, m_clock);
        expect(next || m_disk.hasFailed(), u"it cannot be opened"_s);
        if (!next)
            next = store::Store::open(m_paths, m_clock);
        expect(next.has_value(), u"it cannot be opened on a good disk"_s);
        if (next)
            store = std::move(*next);
    }

    /// Were the process killed now, its step would be there as a whole or not at all.
    void diesNow(int step)
    {
        copyDatabase(m_paths, m_killed);
        m_disk.heal();
        const QString content = contentAt(m_killed);
        expect(content == m_contents.at(step) || content == m_contents.at(step + 1),
            u"a half of step %1"_s.arg(step));
        m_broken += faultsAt(m_killed);
    }

    void expect(bool holds, const QString &otherwise)
    {
        if (!holds)
            m_broken.append(otherwise);
    }

    const Telling m_telling;
    FailingVfs m_disk;
    FakeClock m_clock;
    std::unique_ptr<StoreWorld> m_base;
    QTemporaryDir m_folder;
    const store::StorePaths m_paths{m_folder.filePath(u"live"_s)};
    const store::StorePaths m_killed{m_folder.filePath(u"killed"_s)};
    QStringList m_contents; ///< before the first step and after each
    QStringList m_broken;
};

} // namespace

void DiskFaultTest::whatWasAnsweredIsThereAndWhatFailedIsNot_data()
{
    QTest::addColumn<DiskFault>("fault");
    QTest::addColumn<bool>("cold");
    QTest::newRow("a write fails") << DiskFault{DiskCall::Write, SQLITE_IOERR_WRITE} << false;
    QTest::newRow("no write works any more") << DiskFault{DiskCall::Write, SQLITE_IOERR_WRITE, true} << false;
    QTest::newRow("a write finds the disk full") << DiskFault{DiskCall::Write, SQLITE_FULL} << false;
    QTest::newRow("the disk stays full") << DiskFault{DiskCall::Write, SQLITE_FULL, true} << false;
    QTest::newRow("a sync fails") << DiskFault{DiskCall::Sync, SQLITE_IOERR_FSYNC} << false;
    QTest::newRow("no sync works any more") << DiskFault{DiskCall::Sync, SQLITE_IOERR_FSYNC, true} << false;
    QTest::newRow("a read fails") << DiskFault{DiskCall::Read, SQLITE_IOERR_READ} << true;
    QTest::newRow("a read finds damage") << DiskFault{DiskCall::Read, SQLITE_CORRUPT} << true;
}

void DiskFaultTest::whatWasAnsweredIsThereAndWhatFailedIsNot()
{
    QFETCH(DiskFault, fault);
    QFETCH(bool, cold);
    FaultyStory story(cold ? kCold : kWarm);
    int failed = 0;
    for (int n = 1;; ++n) {
        const QStringList broken = story.brokenBy(fault, n);
        QVERIFY2(broken.isEmpty(), qPrintable(u"call %1: "_s.arg(n) + broken.join(u'\n')));
        if (!story.hasFailed())
            break;
        ++failed;
    }
    QVERIFY2(failed > 5, "The story has hardly any such call");
    qInfo("%d calls failed, each in a story of its own.", failed);
}
