// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/import/import_tests.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk::intake;
using namespace lk::intake::test;

void ImportTestDuplicates::aRepeatedLineIsBlockedAndNamesTheFirst()
{
    const DeviceList list
        = read(u"ICCID\n"_s + iccid(1) + u'\n' + iccid(2) + u"\n '"_s + iccid(1) + u'\n' + iccid(1));
    QCOMPARE(list.duplicates(), 2);
    QCOMPARE(list.rows[0].verdict, RowVerdict::Ok);
    QCOMPARE(list.rows[1].verdict, RowVerdict::Ok);
    for (const int again : {2, 3}) {
        QCOMPARE(list.rows[again].verdict, RowVerdict::Blocked);
        QCOMPARE(list.rows[again].duplicateOf, 2);
        QCOMPARE(rulesOf(list.rows[again]), QStringList{u"row.duplicate"_s});
        QVERIFY(list.rows[again].reasons.first().text.contains(u"Row 2 "));
    }
}

void ImportTestDuplicates::aRepeatedLineWithOtherValuesFlagsBoth()
{
    const DeviceList list
        = read(u"ICCID,IMEI\n"_s + iccid(1) + u',' + imei(1) + u'\n' + iccid(1) + u',' + imei(2) + u'\n');
    QCOMPARE(list.rows[0].verdict, RowVerdict::Warning);
    QCOMPARE(rulesOf(list.rows[0]), QStringList{u"row.duplicate-differs"_s});
    QCOMPARE(list.rows[1].verdict, RowVerdict::Blocked);
    QCOMPARE(list.rows[1].duplicateOf, 2);
    QCOMPARE(list.duplicates(), 1);
}

void ImportTestDuplicates::rowsWithoutIccidAreComparedByImeiAndNumber()
{
    const DeviceList list = read(u"IMEI,MSISDN\n"_s + imei(1) + u',' + msisdn(1) + u'\n' + imei(1) + u",\n"_s
        + u',' + msisdn(1) + u'\n' + imei(2) + u',' + msisdn(2) + u'\n');
    QCOMPARE(list.duplicates(), 2);
    QCOMPARE(list.rows[1].duplicateOf, 2);
    QCOMPARE(list.rows[2].duplicateOf, 2);
    QCOMPARE(list.rows[3].verdict, RowVerdict::Ok);
}

void ImportTestDuplicates::aDeviceUnderTwoSimsIsAWarning()
{
    const DeviceList list
        = read(u"ICCID,IMEI,MSISDN\n"_s + iccid(1) + u',' + imei(1) + u',' + msisdn(1) + u'\n' + iccid(2)
            + u',' + imei(1) + u",\n"_s + iccid(3) + u",,"_s + msisdn(1) + u"\n,"_s + imei(1) + u",\n"_s);
    QCOMPARE(list.rows[0].verdict, RowVerdict::Ok);
    QCOMPARE(rulesOf(list.rows[1]), QStringList{u"imei.repeated"_s});
    QCOMPARE(list.rows[1].verdict, RowVerdict::Warning);
    QCOMPARE(rulesOf(list.rows[2]), QStringList{u"msisdn.repeated"_s});
    QCOMPARE(list.rows[3].duplicateOf, 2);
    QCOMPARE(list.duplicates(), 1);
}

void ImportTestDuplicates::aNumberIsTheSameWithAndWithoutCountryCode()
{
    const DeviceList list = read(u"Phone\n+1 555 123 4567\n15551234567\n5551234567\n"_s);
    QCOMPARE(list.duplicates(), 2);
    QCOMPARE(list.rows[0].ids.msisdn, u"5551234567"_s);
}

void ImportTestDuplicates::manyRowsAreComparedExactly()
{
    constexpr int kRows = 50000;
    QString text;
    for (int n = 0; n < kRows; ++n)
        text += iccid(n) + u'\n';
    for (int n = 0; n < kRows; n += 1000)
        text += iccid(n) + u'\n';
    const DeviceList list = read(text);
    QCOMPARE(list.rows.size(), kRows + 50);
    QCOMPARE(list.duplicates(), 50);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(list.rows[kRows + i].duplicateOf, 1 + i * 1000);
}
