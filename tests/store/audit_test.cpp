// SPDX-License-Identifier: Apache-2.0
#include "core/audit/hash_chain.h"
#include "core/report/audit_export.h"
#include "core/report/csv_writer.h"
#include "tests/store/store_tests.h"
#include "tests/store/store_world.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A read-write connection on which the guarding triggers are taken away, as somebody with the file could do.
std::unique_ptr<store::Database> tamperer(const StoreWorld &world)
{
    auto database = std::move(*store::Database::open(world.paths().database(), store::OpenMode::ReadWrite));
    for (const QString &trigger : {u"audit_entry_unaltered"_s, u"audit_entry_kept"_s}) {
        if (!database->execute(u"DROP TRIGGER "_s + trigger))
            qFatal("no trigger");
    }
    return database;
}

} // namespace

void AuditTest::rowsCannotBeAlteredOrDeleted()
{
    StoreWorld world;
    const auto database
        = std::move(*store::Database::open(world.paths().database(), store::OpenMode::ReadWrite));
    QVERIFY(!database->execute(u"UPDATE audit_entry SET reason = 'x' WHERE seq = 1"_s));
    QVERIFY(!database->execute(u"DELETE FROM audit_entry WHERE seq = 1"_s));
}

void AuditTest::everyKindOfTamperingIsFound_data()
{
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<qint64>("badSeq");
    QTest::newRow("altered") << QStringList{u"UPDATE audit_entry SET reason = 'x' WHERE seq = 3"_s}
                             << qint64{3};
    QTest::newRow("actor") << QStringList{u"UPDATE audit_entry SET actor = 'somebody' WHERE seq = 2"_s}
                           << qint64{2};
    QTest::newRow("deleted") << QStringList{u"DELETE FROM audit_entry WHERE seq = 2"_s} << qint64{3};
    QTest::newRow("reordered") << QStringList{u"UPDATE audit_entry SET seq = 900 WHERE seq = 2"_s,
        u"UPDATE audit_entry SET seq = 2 WHERE seq = 3"_s,
        u"UPDATE audit_entry SET seq = 3 WHERE seq = 900"_s}
                               << qint64{2};
    QTest::newRow("payload") << QStringList{u"PRAGMA foreign_keys = OFF"_s,
        u"UPDATE audit_payload SET payload = '{\"a\":1}' WHERE seq = (SELECT min(seq) FROM audit_payload)"_s}
                             << qint64{-1};
}

void AuditTest::everyKindOfTamperingIsFound()
{
    QFETCH(QStringList, sql);
    QFETCH(qint64, badSeq);
    StoreWorld world;
    world.createChange(5);
    QCOMPARE(world.intend(world.claim(3)).size(), 3);
    QVERIFY(!store::verifyChain(world.database())->fault);
    const auto database = tamperer(world);
    for (const QString &statement : sql)
        QVERIFY(database->execute(statement));
    const auto report = store::verifyChain(world.database());
    QVERIFY(report && report->fault);
    if (badSeq > 0)
        QCOMPARE(report->fault->seq, badSeq);
}

void AuditTest::aQueueDoesNotStartOnAForgedLogUntilSomebodyAcceptsIt()
{
    StoreWorld world;
    world.createChange(5);
    QCOMPARE(world.intend(world.claim(3)).size(), 3);
    const auto recovered = [&world] {
        Error error;
        world.write([&error](store::WriteSession &session) -> Result<void> {
            const auto report = session.queue().recover();
            error = report ? Error{} : report.error();
            return {};
        });
        return error;
    };
    QVERIFY(tamperer(world)->execute(u"UPDATE audit_entry SET reason = 'x' WHERE seq = 3"_s));
    const Error refused = recovered();
    QCOMPARE(refused.kind, ErrorKind::AuditBroken);
    QVERIFY2(refused.message.contains(u"row 3"_s), qPrintable(refused.message));
    // Nothing of the lines was touched.
    QCOMPARE(
        *world.database().number(u"SELECT count(*) FROM device_change WHERE state = 'sending'"_s), qint64{3});

    world.write([](store::WriteSession &session) -> Result<void> {
        const auto fault = store::faultInAuditTail(session.database());
        return fault && *fault ? store::acceptAuditFault(session.database(), session.audit(), **fault,
                   {.name = u"Ann"_s}, u"the disk was repaired"_s)
                               : fail(ErrorKind::Internal, u"no fault"_s);
    });
    QCOMPARE(recovered(), Error{});
    QCOMPARE(*world.database().number(u"SELECT count(*) FROM device_change WHERE state = 'verifying'"_s),
        qint64{3});
    // The whole chain goes on telling it, and what is forged behind it is found again.
    QVERIFY(store::verifyChain(world.database())->fault);
    QVERIFY(*world.database().number(
                u"SELECT count(*) FROM audit_entry WHERE action = 'audit.fault-accepted' AND object_id = '3' "
                "AND actor = 'Ann'"_s)
        == 1);
    const auto database
        = std::move(*store::Database::open(world.paths().database(), store::OpenMode::ReadWrite));
    QVERIFY(database->execute(
        u"UPDATE audit_entry SET actor = 'somebody' WHERE seq = (SELECT max(seq) FROM audit_entry)"_s));
    QCOMPARE(recovered().kind, ErrorKind::AuditBroken);
}

void AuditTest::theNewestRowsOfALongLogAreCheckedAlone()
{
    StoreWorld world;
    world.createChange(20);
    QCOMPARE(world.intend(world.claim(20)).size(), 20);
    QVERIFY(tamperer(world)->execute(u"UPDATE audit_entry SET reason = 'x' WHERE seq = 3"_s));
    QVERIFY(!*store::faultInAuditTail(world.database(), 10));
    QVERIFY(*store::faultInAuditTail(world.database(), 1'000));
}

void AuditTest::theExportVerifiesWithoutTheDatabase()
{
    StoreWorld world;
    world.createChange(5);
    QCOMPARE(world.intend(world.claim(3)).size(), 3);
    const QString path = world.dir.filePath(u"audit.jsonl"_s);
    const auto rows = report::exportAudit(world.database(), path, report::AuditFormat::JsonLines, 0, 0);
    QVERIFY(rows && *rows > 4);
    const auto good = report::verifyAuditFile(path);
    QVERIFY(good && !good->fault);
    QCOMPARE(good->rows, *rows);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace("line.claimed", "line.clAimed");
    file.seek(0);
    file.write(bytes);
    file.close();
    const auto bad = report::verifyAuditFile(path);
    QVERIFY(bad && bad->fault);
}

void AuditTest::theCsvIsSpreadsheetSafe()
{
    for (const QString &cell :
        {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@x"_s, u"\tx"_s, u"\rx"_s, u"\nx"_s, u"\uFF1Dx"_s})
        QVERIFY(report::spreadsheetSafe(cell).startsWith(u'\''));
    QCOMPARE(report::spreadsheetSafe(u"89148000000007000012"_s), u"89148000000007000012"_s);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    report::CsvWriter csv(buffer);
    QVERIFY(csv.row({u"a\"b"_s, u"=cmd"_s, u"x,y"_s}));
    QCOMPARE(buffer.data(), QByteArray("\"a\"\"b\",\"'=cmd\",\"x,y\"\r\n"));
}

void AuditTest::theChainHasItsKnownBytes()
{
    // Fixed by hand: the format is for other programs, too, and must never drift.
    const QByteArray chain(16, '\x01');
    audit::AuditEntry entry;
    entry.seq = 1;
    entry.utcUs = 2;
    entry.bootUs = 3;
    entry.action = u"a"_s;
    entry.payloadHash = QByteArray(32, '\0');
    entry.prevHash = audit::genesisHash(chain);
    const QByteArray bytes = audit::chainedBytes(entry, chain);
    QCOMPARE(bytes.left(20), QByteArray("LKA1" + chain));
    QCOMPARE(bytes.mid(20, 8).toHex(), QByteArray("0000000000000001"));
    QCOMPARE(bytes.mid(28, 32), entry.prevHash);
    QCOMPARE(bytes.mid(60, 16).toHex(), QByteArray("00000000000000020000000000000003"));
    QCOMPARE(bytes.size(), 4 + 16 + 8 + 32 + 16 + 12 * 4 + 1 + 32);
    QCOMPARE(audit::rowHash(entry, chain).size(), 32);
}
