// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/import/import_tests.h"

#include <QStringEncoder>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::intake::test {

QString iccid(int n)
{
    const QString body = u"89148000001%1"_s.arg(n, 8, 10, QChar(u'0'));
    return body + luhnDigit(body);
}

QString imei(int n)
{
    const QString body = u"35145112%1"_s.arg(n, 6, 10, QChar(u'0'));
    return body + luhnDigit(body);
}

QString msisdn(int n)
{
    return u"555%1"_s.arg(n, 7, 10, QChar(u'0'));
}

QStringList rulesOf(const ImportedRow &row)
{
    QStringList rules;
    for (const RowReason &reason : row.reasons)
        rules.append(reason.rule);
    return rules;
}

DeviceList read(const QString &text, const ImportOptions &options)
{
    const auto list = readDeviceListText(text, u"test"_s, options);
    if (!list) {
        QTest::qFail(qPrintable(list.error().message), __FILE__, __LINE__);
        return {};
    }
    return *list;
}

Result<DeviceList> readBytes(const QByteArray &bytes, const ImportOptions &options)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return fail(ErrorKind::Internal, u"the test file could not be written"_s);
    return readDeviceListFile(file.fileName(), options);
}

} // namespace lk::intake::test

using namespace lk::intake;
using namespace lk::intake::test;

void ImportTestFormats::theDelimiterAndTheOrderOfColumnsDoNotMatter_data()
{
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<QString>("order");
    QTest::addColumn<bool>("titles");
    for (const QChar delimiter : {u',', u';', u'\t', u'|'}) {
        for (const auto &order : {u"IEMN"_s, u"NMEI"_s, u"EIN"_s, u"NI"_s, u"IE"_s, u"EI"_s}) {
            for (const bool titles : {true, false})
                QTest::addRow("%s%s %04x", qPrintable(order), titles ? " titles" : "", delimiter.unicode())
                    << delimiter << order << titles;
        }
    }
}

void ImportTestFormats::theDelimiterAndTheOrderOfColumnsDoNotMatter()
{
    QFETCH(QChar, delimiter);
    QFETCH(QString, order);
    QFETCH(bool, titles);
    const auto line = [&](auto cell) -> QString {
        QStringList cells;
        for (const QChar kind : order)
            cells.append(cell(kind));
        return cells.join(delimiter) + u'\n';
    };
    QString text;
    if (titles)
        text += line([](QChar kind) {
            return kind == u'I' ? u"ICCID"_s
                : kind == u'E'  ? u"IMEI"_s
                : kind == u'M'  ? u"MSISDN"_s
                                : u"Name"_s;
        });
    for (int n = 0; n < 20; ++n)
        text += line([n](QChar kind) {
            return kind == u'I' ? iccid(n)
                : kind == u'E'  ? imei(n)
                : kind == u'M'  ? msisdn(n)
                                : u"Truck %1"_s.arg(n);
        });
    const DeviceList list = read(text);
    QCOMPARE(list.columns.delimiter, delimiter);
    QCOMPARE(list.columns.hasHeader, titles);
    QCOMPARE(list.rows.size(), 20);
    for (int n = 0; n < 20; ++n) {
        QCOMPARE(list.rows[n].fileRow, n + (titles ? 2 : 1));
        QCOMPARE(list.rows[n].verdict, RowVerdict::Ok);
        QCOMPARE(list.rows[n].ids.iccid, iccid(n));
        QCOMPARE(list.rows[n].ids.imei, order.contains(u'E') ? imei(n) : QString());
        QCOMPARE(list.rows[n].ids.msisdn, order.contains(u'M') ? msisdn(n) : QString());
    }
}

void ImportTestFormats::lineEndsAndBlankLinesKeepTheRowNumbers_data()
{
    QTest::addColumn<QString>("end");
    QTest::addRow("LF") << u"\n"_s;
    QTest::addRow("CRLF") << u"\r\n"_s;
    QTest::addRow("CR") << u"\r"_s;
}

void ImportTestFormats::lineEndsAndBlankLinesKeepTheRowNumbers()
{
    QFETCH(QString, end);
    const QString note = u"\"two"_s + end + u"lines\""_s;
    const QStringList lines{u"ICCID,IMEI,Note"_s, iccid(1) + u","_s + imei(1) + u","_s + note, u""_s,
        u"  ,\t,"_s, iccid(2), u""_s, iccid(3) + u",,x"_s};
    const DeviceList list = read(lines.join(end));
    QCOMPARE(list.rows.size(), 3);
    QCOMPARE(list.rows[0].fileRow, 2);
    QCOMPARE(list.rows[1].fileRow, 6);
    QCOMPARE(list.rows[2].fileRow, 8);
    QCOMPARE(list.rows[0].ids.imei, imei(1));
    QCOMPARE(list.rows[2].ids.iccid, iccid(3));
    QCOMPARE(list.count(RowVerdict::Ok), 3);
}

void ImportTestFormats::encodingsAreRecognized_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"Größe,ICCID\nfünf,"_s + iccid(1) + u"\nsechs,\u00A0"_s + iccid(2) + u"\n"_s;
    QTest::addRow("UTF-8") << text.toUtf8();
    QTest::addRow("UTF-8 BOM") << QByteArray("\xEF\xBB\xBF" + text.toUtf8());
    QTest::addRow("Windows-1252") << text.toLatin1();
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder.encode(text);
        QTest::addRow("%s", QStringConverter::nameForEncoding(encoding)) << bytes;
        QTest::addRow("%s without BOM", QStringConverter::nameForEncoding(encoding)) << bytes.sliced(2);
    }
}

void ImportTestFormats::encodingsAreRecognized()
{
    QFETCH(QByteArray, bytes);
    const auto list = readBytes(bytes);
    QVERIFY2(list, list ? "" : qPrintable(list.error().message));
    QCOMPARE(list->columns.columns[0].header, u"Größe"_s);
    QCOMPARE(list->rows.size(), 2);
    QCOMPARE(list->rows[0].ids.iccid, iccid(1));
    QCOMPARE(list->rows[1].ids.iccid, iccid(2));
    QCOMPARE(list->count(RowVerdict::Ok), 2);
}

void ImportTestFormats::quotedCellsMayHoldDelimitersQuotesAndLineBreaks()
{
    const DeviceList list = read(u"Note,ICCID,IMEI\n"_s + u"\"a, \"\"b\"\"\nc\","_s + iccid(1) + u", \""_s
        + imei(1) + u"\" \n"_s + u"5\" pipe,"_s + iccid(2) + u",\"\"\n"_s);
    QCOMPARE(list.rows.size(), 2);
    QCOMPARE(list.rows[0].ids.iccid, iccid(1));
    QCOMPARE(list.rows[0].ids.imei, imei(1));
    QCOMPARE(list.rows[1].ids.iccid, iccid(2));
    QCOMPARE(list.rows[1].fileRow, 4);
    QCOMPARE(list.count(RowVerdict::Ok), 2);
    QVERIFY(list.columns.columns[0].samples.first().startsWith(u"a, \"b\""));
}

void ImportTestFormats::recordsAcrossReadChunksStayWhole()
{
    constexpr int kRows = 9000;
    QByteArray bytes = "ICCID,Note,IMEI\r\n";
    for (int n = 0; n < kRows; ++n) {
        bytes += iccid(n).toLatin1() + ",\"" + QByteArray(n % 57, 'x') + "\r\n\"\"\"," + imei(n).toLatin1()
            + "\r\n";
    }
    QVERIFY(bytes.size() > 2 * 256 * 1024);
    const auto list = readBytes(bytes);
    QVERIFY(list);
    QCOMPARE(list->rows.size(), kRows);
    QCOMPARE(list->count(RowVerdict::Ok), kRows);
    for (int n = 0; n < kRows; ++n) {
        QCOMPARE(list->rows[n].fileRow, 2 + 2 * n);
        QCOMPARE(list->rows[n].ids.iccid, iccid(n));
        QCOMPARE(list->rows[n].ids.imei, imei(n));
    }
}

void ImportTestFormats::pastedIdentifiersBecomeOneRowEach_data()
{
    QTest::addColumn<QString>("text");
    const QStringList ids{iccid(1), iccid(2), iccid(3), iccid(4)};
    QTest::addRow("lines") << ids.join(u'\n');
    QTest::addRow("blanks") << ids.join(u' ');
    QTest::addRow("commas") << ids.join(u',');
    QTest::addRow("commas and blanks") << ids.join(u", ");
    QTest::addRow("trailing comma on lines") << QString(ids.join(u",\n") + u',');
    QTest::addRow("ragged") << QString(ids[0] + u'\n' + ids[1] + u' ' + ids[2] + u'\n' + ids[3]);
    QTest::addRow("grid") << QString(ids[0] + u", "_s + ids[1] + u"; "_s + ids[2] + u"\n\n"_s + ids[3]);
    QStringList grouped = ids;
    for (QString &id : grouped)
        id.insert(15, u' ').insert(10, u' ').insert(5, u' ');
    QTest::addRow("grouped digits") << grouped.join(u'\n');
    for (QString &id : grouped)
        id = id.remove(u' ').insert(10, u' ');
    QTest::addRow("grouped in tens") << grouped.join(u'\n');
}

void ImportTestFormats::pastedIdentifiersBecomeOneRowEach()
{
    QFETCH(QString, text);
    const DeviceList list = read(text);
    QCOMPARE(list.rows.size(), 4);
    for (int n = 0; n < 4; ++n) {
        QCOMPARE(list.rows[n].ids.iccid, iccid(n + 1));
        QCOMPARE(list.rows[n].verdict, RowVerdict::Ok);
    }
}

void ImportTestFormats::pastedPairsStayPairs()
{
    QString text;
    for (int n = 1; n <= 5; ++n)
        text += iccid(n) + u"  "_s + imei(n) + u'\n';
    const DeviceList list = read(text);
    QCOMPARE(list.rows.size(), 5);
    for (int n = 1; n <= 5; ++n) {
        QCOMPARE(list.rows[n - 1].ids.iccid, iccid(n));
        QCOMPARE(list.rows[n - 1].ids.imei, imei(n));
    }
    const DeviceList one = read(iccid(1) + u' ' + imei(1));
    QCOMPARE(one.rows.size(), 1);
    QCOMPARE(one.rows[0].ids.imei, imei(1));
}

void ImportTestFormats::twoSimsPerRowAreNotTakenApart()
{
    for (const QChar delimiter : {u',', u' ', u'\t'}) {
        QString text;
        for (int n = 0; n < 5; ++n)
            text += iccid(n) + delimiter + iccid(n + 100) + u'\n';
        const DeviceList list = read(text);
        QCOMPARE(list.rows.size(), 5);
        QCOMPARE(list.rows[3].ids.iccid, iccid(3));
    }
}

void ImportTestFormats::aSeparatorHintIsObeyedAndIsNoRow()
{
    const DeviceList list = read(u"sep=;\nICCID;Note\n"_s + iccid(1) + u";a,b,c\n"_s);
    QCOMPARE(list.columns.delimiter, QChar(u';'));
    QCOMPARE(list.rows.size(), 1);
    QCOMPARE(list.rows[0].fileRow, 3);
}
