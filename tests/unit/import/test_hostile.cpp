// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/import/import_tests.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk::intake;
using namespace lk::intake::test;

namespace {

QString lines(int from, int to)
{
    QString text;
    for (int n = from; n < to; ++n)
        text += u"x,"_s + iccid(n) + u'\n';
    return text;
}

} // namespace

void ImportTestHostile::aQuoteThatNeverClosesCostsOneRow_data()
{
    QTest::addColumn<int>("rowsBehind");
    QTest::addRow("last row") << 0;
    QTest::addRow("before the end") << 20;
    QTest::addRow("far before the end") << 30000;
}

void ImportTestHostile::aQuoteThatNeverClosesCostsOneRow()
{
    QFETCH(int, rowsBehind);
    const int all = 11 + rowsBehind;
    const QString text = u"Note,ICCID\n"_s + lines(0, 10) + u"\"open,"_s + iccid(10) + u'\n' + lines(11, all);
    const DeviceList list = read(text);
    QCOMPARE(list.rows.size(), all);
    QCOMPARE(list.count(RowVerdict::Blocked), 1);
    QCOMPARE(rulesOf(list.rows[10]), QStringList{u"row.quote"_s});
    QCOMPARE(list.rows.last().fileRow, all + 1);
    QCOMPARE(list.rows.last().ids.iccid, iccid(all - 1));

    const DeviceList noLineEnd = read(u"Note,ICCID\n"_s + lines(0, 10) + u"x,\""_s + iccid(10));
    QCOMPARE(noLineEnd.rows.size(), 11);
    QCOMPARE(noLineEnd.rows[10].verdict, RowVerdict::Blocked);
}

void ImportTestHostile::aHugeCellCostsOneRow_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addRow("plain") << QString(1024 * 1024, u'9');
    QTest::addRow("quoted") << QString(u'"' + QString(1024 * 1024, u'9') + u'"');
    QTest::addRow("opening quote only") << QString(u'"' + QString(1024 * 1024, u'9'));
}

void ImportTestHostile::aHugeCellCostsOneRow()
{
    QFETCH(QString, cell);
    const DeviceList list
        = read(u"Note,ICCID\n"_s + lines(0, 10) + cell + u","_s + iccid(10) + u'\n' + lines(11, 20));
    QCOMPARE(list.rows.size(), 20);
    QCOMPARE(list.count(RowVerdict::Blocked), 1);
    QVERIFY(rulesOf(list.rows[10]).contains(u"row.cell-too-long"_s));
    QCOMPARE(list.rows[19].fileRow, 21);
}

void ImportTestHostile::aLineOfDelimitersCostsOneRow()
{
    const DeviceList list
        = read(u"Note,ICCID\n"_s + lines(0, 3) + u"y"_s + QString(3'000'000, u',') + u'\n' + lines(4, 6));
    QCOMPARE(list.rows.size(), 6);
    QVERIFY(rulesOf(list.rows[3]).contains(u"row.too-many-cells"_s));
    QCOMPARE(list.count(RowVerdict::Ok), 5);
}

void ImportTestHostile::hiddenCharactersAreErrors_data()
{
    QTest::addColumn<QChar>("hidden");
    for (const int c : {0x0001, 0x0000, 0x007F, 0x0085, 0x00AD, 0x061C, 0x200B, 0x200D, 0x200E, 0x202E,
             0x2028, 0x2060, 0x2066, 0xFEFF})
        QTest::addRow("%04x", static_cast<unsigned>(c)) << QChar(c);
}

void ImportTestHostile::hiddenCharactersAreErrors()
{
    QFETCH(QChar, hidden);
    QString text = u"Note,ICCID\n"_s + lines(0, 500);
    text += u"x,"_s + iccid(500).insert(7, hidden) + u'\n' + lines(501, 510);
    const DeviceList list = read(text);
    QCOMPARE(list.rows.size(), 510);
    QCOMPARE(list.count(RowVerdict::Blocked), 1);
    QCOMPARE(rulesOf(list.rows[500]), QStringList{u"id.hidden-character"_s});
    QVERIFY(!list.rows[500].reasons.first().text.contains(hidden));
    QVERIFY(list.rows[500].ids.isEmpty());
}

void ImportTestHostile::wholeFilesAreRefusedWithAReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::addRow("empty") << QByteArray() << u"is empty"_s;
    QTest::addRow("BOM only") << QByteArray("\xEF\xBB\xBF") << u"is empty"_s;
    QTest::addRow("blank lines") << QByteArray("\n\r\n  \n") << u"no row"_s;
    QTest::addRow("titles only") << QByteArray("ICCID,IMEI\n") << u"no row"_s;
    QTest::addRow("zip") << QByteArray("PK\x03\x04\x14\0\0\0", 8) << u"Excel workbook"_s;
    QTest::addRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << u"Excel workbook"_s;
    QTest::addRow("NUL") << QByteArray("ICCID\n8914\0\n", 11) << u"binary"_s;
    QTest::addRow("UTF-32") << QByteArray("8\0\0\0009\0\0\000", 8) << u"binary"_s;
    QTest::addRow("zeros at odd places only here and there")
        << QByteArray("I\0C\0CIDIMEIMSISDN", 16) << u"binary"_s;
    QTest::addRow("prose") << QByteArray("Dear Sir,\nplease find attached\nthe list\n") << u"No column"_s;
    QTest::addRow("other table") << QByteArray("Name,Age\nBob,41\nEve,39\n") << u"No column"_s;
}

void ImportTestHostile::wholeFilesAreRefusedWithAReason()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const auto list = readBytes(bytes);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, lk::ErrorKind::BadInput);
    QVERIFY2(list.error().message.contains(word), qPrintable(list.error().message));
    QVERIFY2(list.error().message.contains(u"nothing was imported"), qPrintable(list.error().message));
}

void ImportTestHostile::missingFilesAndFoldersAreRefused()
{
    const QTemporaryDir folder;
    const auto missing = readDeviceListFile(folder.filePath(u"none.csv"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, lk::ErrorKind::NotFound);
    const auto directory = readDeviceListFile(folder.path());
    QVERIFY(!directory);
    QVERIFY(directory.error().message.contains(u"folder"));
    const auto device = readDeviceListFile(u"/dev/zero"_s);
    QVERIFY(!device);
}

void ImportTestHostile::tooLargeFilesAreRefusedUnread()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"large.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(kMaxListBytes + 1));
    file.close();
    const auto list = readDeviceListFile(file.fileName());
    QVERIFY(!list);
    QVERIFY(list.error().message.contains(u"200 MB"));
}

void ImportTestHostile::tooManyRowsAreRefused()
{
    QByteArray bytes = "ICCID\n";
    bytes.reserve(3 * kMaxListRows + 100);
    for (qint64 n = 0; n <= kMaxListRows; ++n)
        bytes += "1\n";
    const auto list = readBytes(bytes);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, lk::ErrorKind::BadInput);
    QVERIFY2(list.error().message.contains(u"rows"), qPrintable(list.error().message));
}

void ImportTestHostile::aCancelledReadGivesNothing()
{
    std::atomic_bool cancelled = false;
    ImportOptions options;
    options.cancelled = &cancelled;
    options.progress = [&](qint64, qint64, qint64) { cancelled = true; };
    const auto list = readDeviceListText(lines(0, 50000), u"test"_s, options);
    QVERIFY(!list);
    QCOMPARE(list.error().detail, u"cancelled"_s);
}

void ImportTestHostile::progressReachesTheEnd()
{
    qint64 last = 0;
    qint64 size = 0;
    qint64 rows = 0;
    int calls = 0;
    ImportOptions options;
    options.progress = [&](qint64 done, qint64 total, qint64 count) {
        QVERIFY(done >= last && done <= total);
        last = done;
        size = total;
        rows = count;
        ++calls;
    };
    const DeviceList list = read(lines(0, 50000), options);
    QCOMPARE(last, size);
    QCOMPARE(rows, 50000);
    QVERIFY(calls > 3 && calls < 50);
}

void ImportTestHostile::noiseNeverCrashesTheReader_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ImportTestHostile::noiseNeverCrashesTheReader()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    static constexpr QByteArrayView kAlphabet("\"\"\"\",,;\t|\r\n\n '=+-FE.89\xC3\xA4\xFF\x80");
    QByteArray bytes = "ICCID,IMEI\n" + iccid(1).toLatin1() + "," + imei(1).toLatin1() + "\n";
    const int size = random.bounded(1, 100000);
    while (bytes.size() < size)
        bytes += kAlphabet[random.bounded(static_cast<int>(kAlphabet.size()))];
    QElapsedTimer timer;
    timer.start();
    const auto list = readBytes(bytes);
    QVERIFY2(timer.elapsed() < 5000, "reading noise must not take quadratic time");
    QVERIFY(list);
    QCOMPARE(list->rows.first().ids.iccid, iccid(1));
    qint64 before = 0;
    for (const ImportedRow &row : list->rows) {
        QVERIFY(row.fileRow > before);
        before = row.fileRow;
    }
}
