// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/damage_test.h"

#include "tests/faults/database_files.h"
#include "tests/faults/queue_story.h"
#include "tests/store/store_world.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kStoryLines = 40;
constexpr char kStates[]
    = "SELECT group_concat(id || ' ' || state, ', ') FROM (SELECT id, state FROM device_change ORDER BY id)";

Result<void> recoverQueue(store::WriteSession &session)
{
    const auto report = session.queue().recover();
    return report ? Result<void>() : report.failure();
}

int numberOr(const char *variable, int fallback)
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue(variable, &given);
    return given ? number : fallback;
}

/// A database with a change in all its states, closed.
class StoryFile {
public:
    StoryFile()
    {
        QueueStory story(m_world.account, kStoryLines);
        for (int i = 0; i < QueueStory::kSteps; ++i)
            m_world.write(story.step(i));
        m_states = statesAt(m_world.paths());
        // Starting the queue changes what is in flight.
        const QTemporaryDir dir;
        const store::StorePaths sound{dir.filePath(u"sound"_s)};
        copyDatabase(paths(), sound);
        if (const QString told = toldBy(sound); !told.isEmpty())
            qFatal("The sound copy: %s", qUtf8Printable(told));
        const auto database = store::Database::open(sound.database(), store::OpenMode::ReadOnly);
        m_content = contentOf(**database);
    }

    /// What the damaged copy says of itself when the queue is started on it; empty = nothing.
    [[nodiscard]] QString toldBy(const store::StorePaths &copy) const
    {
        const auto store = store::Store::open(copy, m_world.clock);
        if (!store)
            return store.error().message;
        if (const auto started = answerOf(**store, recoverQueue); !started)
            return started.error().message;
        const auto database = store::Database::open(copy.database(), store::OpenMode::ReadOnly);
        if (!database)
            return database.error().message;
        return faultsOf(**database).join(u'\n');
    }
    [[nodiscard]] static QString statesAt(const store::StorePaths &paths)
    {
        const auto database = store::Database::open(paths.database(), store::OpenMode::ReadOnly);
        const auto states = database ? (*database)->text(QString::fromLatin1(kStates)) : database.failure();
        return states ? *states : states.error().detail;
    }
    [[nodiscard]] store::StorePaths paths() const { return m_world.paths(); }
    [[nodiscard]] const QString &states() const { return m_states; }
    [[nodiscard]] bool hasContentOf(const store::StorePaths &copy) const
    {
        const auto database = store::Database::open(copy.database(), store::OpenMode::ReadOnly);
        return database && contentOf(**database) == m_content;
    }

private:
    StoreWorld m_world;
    QString m_states;
    QString m_content;
};

void flipBit(const QString &path, qint64 byte, int bit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(byte))
        qFatal("%s", qUtf8Printable(file.errorString()));
    char value = 0;
    file.getChar(&value);
    file.seek(byte);
    file.putChar(static_cast<char>(value ^ (1 << bit)));
}

} // namespace

void DamageTest::aFlippedBitIsToldOrNoLineIsInAnotherState()
{
    const StoryFile story;
    QTemporaryDir dir;
    const store::StorePaths copy{dir.filePath(u"copy"_s)};
    const int flips = numberOr("LK_BIT_FLIPS", 200);
    const auto seed = static_cast<quint32>(numberOr("LK_FLIP_SEED", 20260701));
    QRandomGenerator random(seed);
    const qint64 size = QFile(story.paths().database()).size();
    int told = 0;
    int unnoticed = 0;
    for (int i = 0; i < flips; ++i) {
        copyDatabase(story.paths(), copy);
        const qint64 byte = random.bounded(static_cast<int>(size));
        flipBit(copy.database(), byte, random.bounded(8));
        const QString what = story.toldBy(copy);
        told += what.isEmpty() ? 0 : 1;
        unnoticed += what.isEmpty() && !story.hasContentOf(copy) ? 1 : 0;
        QVERIFY2(!what.isEmpty() || StoryFile::statesAt(copy) == story.states(),
            qPrintable(u"seed %1, flip %2, byte %3"_s.arg(seed).arg(i).arg(byte)));
    }
    QVERIFY(told > 0);
    qInfo("Seed %u. %d flipped bits in %lld bytes: %d were told, %d changed something else than a state "
          "unnoticed, the others nothing.",
        seed, flips, size, told, unnoticed);
}

void DamageTest::noQueueIsRunOnADamagedFile()
{
    const StoryFile story;
    QTemporaryDir dir;
    const store::StorePaths copy{dir.filePath(u"copy"_s)};
    copyDatabase(story.paths(), copy);
    QString page;
    {
        const auto database = store::Database::open(copy.database(), store::OpenMode::ReadOnly);
        page = *(*database)->text(u"SELECT rootpage FROM sqlite_schema WHERE name = 'attempt'"_s);
    }
    // The type of the page: nothing that starting the queue reads of itself.
    flipBit(copy.database(), (page.toLongLong() - 1) * 4096, 1);
    const auto store = store::Store::open(copy, FakeClock());
    QVERIFY(store);
    const auto started = answerOf(**store, recoverQueue);
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Damaged);
    QVERIFY2(started.error().message.contains(u"nothing is sent"_s), qPrintable(started.error().message));
}

void BackupTest::aCopyMadeUnderLoadIsWholeAndGoesOn()
{
    constexpr int kCopies = 12;
    StoreWorld world;
    const auto store = std::move(*store::Store::open(world.paths(), world.clock));
    QTemporaryDir dir;
    const auto source = store::Database::open(world.paths().database(), store::OpenMode::ReadWrite);
    QVERIFY(source);
    for (int i = 0; i < kCopies; ++i) {
        QueueStory story(world.account, kStoryLines, i);
        int done = 0;
        QObject context;
        for (int step = 0; step < QueueStory::kSteps; ++step)
            store->write(
                &context, story.step(step), [&done](const Result<void> &result) { done += result ? 1 : 0; });
        const store::StorePaths copy{dir.filePath(QString::number(i))};
        QDir().mkpath(copy.dataDir);
        const auto copied = (*source)->execute(u"VACUUM INTO '%1'"_s.arg(copy.database()));
        QVERIFY2(copied, copied ? "" : qPrintable(copied.error().detail));
        QTRY_COMPARE(done, QueueStory::kSteps);
        const auto restored = store::Store::open(copy, world.clock);
        QVERIFY(restored);
        QVERIFY(answerOf(**restored, recoverQueue));
        const auto database = store::Database::open(copy.database(), store::OpenMode::ReadOnly);
        const QStringList faults = faultsOf(**database);
        QVERIFY2(faults.isEmpty(), qPrintable(u"copy %1: "_s.arg(i) + faults.join(u'\n')));
    }
}
