// SPDX-License-Identifier: Apache-2.0
#include "core/store/migrator.h"
#include "core/store/store_reader.h"
#include "tests/store/store_tests.h"
#include "tests/store/store_world.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString schemaOf(store::Database &database)
{
    return *database.text(
        u"SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name)"_s);
}

Result<void> addPrefix(store::WriteSession &session, const QString &prefix)
{
    return session.accounts().setPrefixes({{prefix, Carrier::Jasper, {}}}, {.name = u"test"_s});
}

} // namespace

void StoreFileTest::aFreshDatabaseIsPrivateAndDurable()
{
    QTemporaryDir dir;
    FakeClock clock;
    const store::StorePaths paths{dir.filePath(u"data"_s)};
    const auto store = store::Store::open(paths, clock);
    QVERIFY(store);
    QCOMPARE(QFileInfo(paths.dataDir).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
        QFileDevice::Permissions());
    const auto database = store::Database::open(paths.database(), store::OpenMode::ReadWrite);
    QVERIFY(database);
    QCOMPARE(*(*database)->number(u"PRAGMA synchronous"_s), 2);
    QCOMPARE(*(*database)->text(u"PRAGMA journal_mode"_s), u"wal"_s);
    QCOMPARE(*(*database)->number(u"PRAGMA foreign_keys"_s), 1);
}

void StoreFileTest::aNewerDatabaseIsRefused()
{
    StoreWorld world;
    {
        const auto database = store::Database::open(world.paths().database(), store::OpenMode::ReadWrite);
        QVERIFY((*database)->execute(u"PRAGMA user_version = 9999"_s));
    }
    const auto store = store::Store::open(world.paths(), world.clock);
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ErrorKind::Refused);
}

void StoreFileTest::everyPrefixOfMigrationsEndsAtTheSameSchema()
{
    QTemporaryDir dir;
    const auto fresh = store::Database::open(dir.filePath(u"fresh.db"_s), store::OpenMode::ReadWrite);
    QVERIFY(store::migrate(**fresh));
    const QStringList files = QDir(u":/sql/sqlite"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    QCOMPARE(files.size(), store::newestSchema());
    for (int upTo = 1; upTo <= files.size(); ++upTo) {
        const auto old
            = store::Database::open(dir.filePath(u"old%1.db"_s.arg(upTo)), store::OpenMode::ReadWrite);
        for (int i = 0; i < upTo; ++i) {
            QFile file(u":/sql/sqlite/"_s + files.at(i));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QString &sql : store::migrationStatements(QString::fromUtf8(file.readAll())))
                QVERIFY((*old)->execute(sql));
        }
        QVERIFY((*old)->execute(u"PRAGMA user_version = %1"_s.arg(upTo)));
        QVERIFY(store::migrate(**old));
        QCOMPARE(schemaOf(**old), schemaOf(**fresh));
    }
}

void StoreFileTest::aFailedJobIsRolledBackAlone()
{
    StoreWorld world;
    const auto store = std::move(*store::Store::open(world.paths(), world.clock));
    QList<bool> results;
    for (const QString &prefix : {u"891"_s, u"no digits"_s, u"892"_s})
        store->write(
            this, [prefix](store::WriteSession &session) { return addPrefix(session, prefix); },
            [&results](const Result<void> &result) { results.append(result.has_value()); });
    QTRY_COMPARE(results.size(), 3);
    QCOMPARE(results, (QList<bool>{true, false, true}));
    const auto prefixes = store::readPrefixes(world.database());
    QCOMPARE(prefixes->size(), 1);
    QCOMPARE(prefixes->first().prefix, u"892"_s);
    QVERIFY(!store::verifyChain(world.database())->fault);
}

void StoreFileTest::answersComeOnlyAfterTheCommit()
{
    StoreWorld world;
    const auto store = std::move(*store::Store::open(world.paths(), world.clock));
    bool durable = false;
    bool answered = false;
    store->write(
        this, [](store::WriteSession &session) { return addPrefix(session, u"899"_s); },
        [&](const Result<void> &) {
            answered = true;
            durable = store::readPrefixes(world.database())->first().prefix == "899"_L1;
        });
    QTRY_VERIFY(answered);
    QVERIFY(durable);
}

void StoreFileTest::aDeadContextGetsNoAnswer()
{
    StoreWorld world;
    const auto store = std::move(*store::Store::open(world.paths(), world.clock));
    bool toTheDead = false;
    bool toTheLiving = false;
    auto *context = new QObject;
    store->write(
        context, [](store::WriteSession &session) { return addPrefix(session, u"891"_s); },
        [&](const Result<void> &) { toTheDead = true; });
    delete context;
    store->write(
        this, [](store::WriteSession &session) { return addPrefix(session, u"892"_s); },
        [&](const Result<void> &) { toTheLiving = true; });
    QTRY_VERIFY(toTheLiving);
    QVERIFY(!toTheDead);
}

void StoreFileTest::aFolderThatCannotBeWrittenGetsAClearError()
{
    QTemporaryDir dir;
    FakeClock clock;
    QFile file(dir.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto store = store::Store::open({dir.filePath(u"file"_s)}, clock);
    QVERIFY(!store);
    QVERIFY(store.error().message.contains(u"nothing was written"_s));
}

void StoreFileTest::anotherProcessMayWriteAndTheChainStaysWhole()
{
    StoreWorld world;
    const auto store = std::move(*store::Store::open(world.paths(), world.clock));
    int done = 0;
    for (int i = 0; i < 20; ++i) {
        store->write(
            this, [i](store::WriteSession &session) { return addPrefix(session, QString::number(8900 + i)); },
            [&done](const Result<void> &result) { done += result ? 1 : 0; });
        world.write(
            [i](store::WriteSession &session) { return addPrefix(session, QString::number(8800 + i)); });
    }
    QTRY_COMPARE(done, 20);
    const auto report = store::verifyChain(world.database());
    QVERIFY(report && !report->fault);
    QVERIFY(report->rows >= 41);
}

void StoreFileTest::theNewestQuestionOfAViewWins()
{
    StoreWorld world;
    const auto reader = std::move(*store::StoreReader::open(world.paths().database()));
    QList<int> answers;
    static const int kSlot = 0;
    for (int i = 0; i < 200; ++i)
        reader->ask<int>(
            this, [i](store::Database &) -> Result<int> { return i; },
            [&answers](const Result<int> &answer) { answers.append(*answer); }, &kSlot);
    QTRY_VERIFY(!answers.isEmpty() && answers.last() == 199);
    QVERIFY(answers.size() < 200);
}
