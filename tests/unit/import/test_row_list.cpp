// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/import/import_tests.h"
#include "tests/unit/import/property_tests.h"

#include <QFile>
#include <QTest>

#include <malloc.h>

using namespace Qt::Literals::StringLiterals;
using namespace lk::intake;
using namespace lk::intake::test;

namespace {

ImportedRow plainRow(int n)
{
    ImportedRow row;
    row.fileRow = n;
    row.ids = {iccid(n), imei(n), msisdn(n)};
    return row;
}

} // namespace

void ImportTestRowList::everyRowComesOutAsItWentIn()
{
    const QStringList awkward{QString(), u"0"_s, u"000"_s, u"89000000000000000"_s, u"890000000000000000"_s,
        u"0000000000000000000000"_s, u"9999999999999999999999"_s, u"99999999999999999"_s,
        u"12345678901234567890123"_s, u"8914F"_s, u"\u0668\u0669"_s, u"89 14"_s};
    QList<ImportedRow> rows;
    for (const QString &id : awkward) {
        ImportedRow row = plainRow(static_cast<int>(rows.size()) + 1);
        row.ids.iccid = id;
        rows.append(row);
        row.fileRow += 100;
        row.ids = {iccid(1), id, id};
        row.verdict = RowVerdict::Blocked;
        row.reasons = {{u"id.not-digits"_s, u"text"_s, u"fix"_s}};
        row.repairs = {{RepairKind::Blanks, u"iccid"_s, u"8 9"_s, u"89"_s, true}};
        row.duplicateOf = 7;
        row.request = SharedRequest(RowRequest{.newIds = {iccid(2), {}, {}}, .action = u"suspend"_s});
        rows.append(row);
    }
    RowList list;
    for (const ImportedRow &row : rows)
        list.append(row);
    QCOMPARE(list.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        QVERIFY2(list.at(i) == rows.at(i), qPrintable(rows.at(i).ids.iccid + u'/' + rows.at(i).ids.imei));
    QVERIFY(std::equal(list.begin(), list.end(), rows.begin()));
    QCOMPARE(list.count(RowVerdict::Blocked), awkward.size());
    QCOMPARE(list.duplicates(), awkward.size());
    QCOMPARE(list.verdictAt(1), RowVerdict::Blocked);
}

void ImportTestRowList::aRowCanBeReplaced()
{
    RowList list;
    for (int n = 0; n < 10; ++n)
        list.append(plainRow(n));
    ImportedRow row = plainRow(77);
    row.ids.imei = u"letters"_s;
    row.reasons = {{u"a"_s, u"b"_s, u"c"_s}};
    row.verdict = RowVerdict::Warning;
    list.replace(4, row);
    QVERIFY(list.at(4) == row);
    list.replace(4, plainRow(4));
    QVERIFY(list.at(4) == plainRow(4));
    QCOMPARE(list.count(RowVerdict::Warning), 0);
    QVERIFY(list.at(3) == plainRow(3) && list.at(5) == plainRow(5));
}

void ImportTestRowList::aCopyKeepsItsRows()
{
    RowList list;
    list.append(plainRow(1));
    const RowList copy = list;
    list.append(plainRow(2));
    list.replace(0, plainRow(3));
    QCOMPARE(copy.size(), 1);
    QVERIFY(copy.first() == plainRow(1));
    list.clear();
    QVERIFY(list.isEmpty());
    QVERIFY(copy.last() == plainRow(1));
}

void ImportTestRowList::aMillionPlainRowsStaySmall()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the sanitizer's own memory is in the way");
#endif
    constexpr int kRows = 1'000'000;
    const std::size_t before = ::mallinfo2().uordblks;
    RowList list;
    const ImportedRow row = plainRow(1);
    for (int n = 0; n < kRows; ++n)
        list.append(row);
    const std::size_t bytes = ::mallinfo2().uordblks - before;
    QCOMPARE(list.size(), kRows);
    QVERIFY2(bytes < std::size_t{48} * kRows, qPrintable(QString::number(bytes)));
}
