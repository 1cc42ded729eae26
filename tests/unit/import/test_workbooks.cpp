// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/import/corpus_tests.h"
#include "tests/unit/import/import_tests.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace Qt::Literals::StringLiterals;
using namespace lk::intake;
using namespace lk::intake::test;

namespace {

constexpr int kLargeRows = 40000;

QByteArray textCell(const QString &text)
{
    return "<c t=\"inlineStr\"><is><t>" + text.toUtf8() + "</t></is></c>";
}

/// Writes a workbook with one sheet of these rows.
bool writeWorkbook(const QString &path, const QList<QByteArray> &rows)
{
    const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "<Relationships><Relationship Id=\"r1\" Type=\"" + relations;
    const QByteArray sheet
        = "<worksheet><sheetData><row>" + rows.join("</row><row>") + "</row></sheetData></worksheet>";
    const QList<std::pair<const char *, QByteArray>> parts{
        {"_rels/.rels", package + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml",
            "<workbook xmlns:r=\"" + relations
                + "\"><sheets><sheet name=\"S\" r:id=\"r1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
            package + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml", sheet}};
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (archive == nullptr)
        return false;
    for (const auto &[name, content] : parts) {
        zip_source_t *source
            = zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        if (zip_file_add(archive, name, source, 0) < 0)
            return false;
    }
    return zip_close(archive) == 0;
}

QList<QByteArray> largeSheet()
{
    QList<QByteArray> rows{textCell(u"ICCID"_s) + textCell(u"IMEI"_s)};
    for (int n = 0; n < kLargeRows; ++n)
        rows.append(textCell(iccid(n)) + textCell(imei(n)));
    return rows;
}

} // namespace

void ImportTestWorkbooks::aMappingOfTheOperatorCountsForASheet()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    QVERIFY(writeWorkbook(path,
        {textCell(u"A"_s) + textCell(u"B"_s), textCell(iccid(1)) + textCell(iccid(2)),
            textCell(iccid(3)) + textCell(iccid(4))}));
    const auto unclear = readDeviceListFile(path);
    QVERIFY(unclear);
    QCOMPARE(unclear->count(RowVerdict::Blocked), 2);
    ImportOptions options;
    options.columns = unclear->columns;
    options.columns->columns[0].role = ColumnRole::Ignore;
    options.columns->delimiter = u';';
    const auto mapped = readDeviceListFile(path, options);
    QVERIFY(mapped);
    QCOMPARE(mapped->count(RowVerdict::Ok), 2);
    QCOMPARE(mapped->rows[1].ids.iccid, iccid(4));
    QCOMPARE(mapped->rows[1].fileRow, 3);
}

void ImportTestWorkbooks::cellsAreNeverTakenApartAtDelimiters()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    QList<QByteArray> rows;
    for (int n = 0; n < 5; ++n)
        rows.append(textCell(iccid(3 * n) + u';' + iccid(3 * n + 1)) + textCell(imei(n)));
    QVERIFY(writeWorkbook(path, rows));
    const auto list = readDeviceListFile(path);
    QVERIFY(list);
    QCOMPARE(list->rows.size(), 5);
    for (int n = 0; n < 5; ++n) {
        QCOMPARE(list->rows[n].ids.imei, imei(n));
        QVERIFY(list->rows[n].ids.iccid.isEmpty());
    }
}

void ImportTestWorkbooks::aLargeSheetReportsProgressToItsEnd()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.xlsx"_s);
    QVERIFY(writeWorkbook(path, largeSheet()));
    int lastPercent = 0;
    int calls = 0;
    ImportOptions options;
    options.progress = [&](qint64 done, qint64 total, qint64 rows) {
        const int percent = static_cast<int>(done * 100 / total);
        QVERIFY2(percent >= lastPercent && percent <= 100, qPrintable(QString::number(percent)));
        QVERIFY(percent >= 50 || rows == 0);
        lastPercent = percent;
        ++calls;
    };
    const auto list = readDeviceListFile(path, options);
    QVERIFY(list);
    QCOMPARE(lastPercent, 100);
    QVERIFY(calls > 4);
    QCOMPARE(list->rows.size(), kLargeRows);
    QCOMPARE(list->rows.last().ids.iccid, iccid(kLargeRows - 1));
    QCOMPARE(list->rows.last().fileRow, kLargeRows + 1);
    QCOMPARE(list->count(RowVerdict::Ok), kLargeRows);
}

void ImportTestWorkbooks::aCancelledWorkbookGivesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.xlsx"_s);
    QVERIFY(writeWorkbook(path, largeSheet()));
    for (const int untilPercent : {0, 60}) {
        std::atomic_bool cancelled = false;
        ImportOptions options;
        options.cancelled = &cancelled;
        options.progress = [&](qint64 done, qint64 total, qint64) {
            if (done * 100 / total >= untilPercent)
                cancelled = true;
        };
        const auto list = readDeviceListFile(path, options);
        QVERIFY(!list);
        QCOMPARE(list.error().detail, u"cancelled"_s);
    }
}
