// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/import/import_tests.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk::intake;
using namespace lk::intake::test;

void ImportTestColumns::titlesAreRecognizedInManySpellings_data()
{
    QTest::addColumn<ColumnRole>("role");
    const auto add = [](ColumnRole role, std::initializer_list<const char *> titles) {
        for (const char *title : titles)
            QTest::newRow(title) << role;
    };
    add(ColumnRole::Iccid,
        {"ICCID", "iccid ", "Old ICCID", "SIM", "Sim Number", "sim_no", "SIM Card #", "SIM-ICCID"});
    add(ColumnRole::Imei, {"IMEI", "Device IMEI", "imei_number", "IMEI/ESN", "ESN", "Device ID"});
    add(ColumnRole::Msisdn,
        {"MSISDN", "MDN", "ctn", "Phone", "phone_number", "Mobile Number", "Subscriber Number",
            "Subscriber No."});
}

void ImportTestColumns::titlesAreRecognizedInManySpellings()
{
    QFETCH(ColumnRole, role);
    const QString title = QString::fromLatin1(QTest::currentDataTag());
    QString text = u"Site,"_s + title + u",Comment\n"_s;
    for (int n = 0; n < 5; ++n) {
        text += u"Oslo,"_s
            + (role == ColumnRole::Iccid       ? iccid(n)
                    : role == ColumnRole::Imei ? imei(n)
                                               : msisdn(n))
            + u",-\n"_s;
    }
    const DeviceList list = read(text);
    QVERIFY(list.columns.hasHeader);
    QCOMPARE(list.columns.columns.size(), 3);
    QCOMPARE(list.columns.columns[1].role, role);
    QCOMPARE(list.columns.columns[1].header, title.trimmed());
    QCOMPARE(list.columns.columns[1].matchPercent, 100);
    QCOMPARE(list.columns.columns[0].role, ColumnRole::Ignore);
    QCOMPARE(list.count(RowVerdict::Ok), 5);
}

void ImportTestColumns::columnsWithoutTitlesGoByTheirContent()
{
    QString text;
    for (int n = 0; n < 10; ++n)
        text += u"20240101,"_s + msisdn(n) + u",Truck,"_s + imei(n) + u","_s + iccid(n) + u"\n"_s;
    const DeviceList list = read(text);
    QCOMPARE(list.columns.columns.size(), 5);
    QCOMPARE(list.columns.columns[0].role, ColumnRole::Ignore);
    QCOMPARE(list.columns.columns[1].role, ColumnRole::Msisdn);
    QCOMPARE(list.columns.columns[3].role, ColumnRole::Imei);
    QCOMPARE(list.columns.columns[4].role, ColumnRole::Iccid);
    QCOMPARE(list.columns.columns[4].samples.value(1), iccid(1));
}

void ImportTestColumns::aMixedColumnIsReadValueByValue()
{
    const DeviceList list = read(iccid(1) + u'\n' + imei(1) + u'\n' + msisdn(1) + u"\n+4915112345678\n"_s);
    QCOMPARE(list.columns.columns.size(), 1);
    QCOMPARE(list.columns.columns[0].role, ColumnRole::AnyIdentifier);
    QCOMPARE(list.rows[0].ids.iccid, iccid(1));
    QCOMPARE(list.rows[1].ids.imei, imei(1));
    QCOMPARE(list.rows[2].ids.msisdn, msisdn(1));
    QCOMPARE(list.rows[3].ids.msisdn, u"4915112345678"_s);
}

void ImportTestColumns::anImsiOrAccountIsNotTakenForAnIdentifier()
{
    QString text = u"IMSI,Reference,Account Number,ICCID\n"_s;
    for (int n = 0; n < 20; ++n)
        text
            += u"3104101234567%1,5550001%2,8005551%2,"_s.arg(n, 2, 10, QChar(u'0')).arg(n, 3, 10, QChar(u'0'))
            + iccid(n) + u"\n"_s;
    const DeviceList list = read(text);
    QCOMPARE(list.columns.columns[0].role, ColumnRole::Ignore);
    QCOMPARE(list.columns.columns[1].role, ColumnRole::Ignore);
    QCOMPARE(list.columns.columns[2].role, ColumnRole::Ignore);
    QCOMPARE(list.columns.columns[3].role, ColumnRole::Iccid);
}

void ImportTestColumns::theOldSimNamesTheLineOfASwapList()
{
    const DeviceList list
        = read(u"New ICCID,Current SIM,ICCID\n"_s + iccid(1) + u",yes,"_s + iccid(2) + u'\n');
    QCOMPARE(list.columns.columns[0].role, ColumnRole::Ignore);
    QCOMPARE(list.columns.columns[2].role, ColumnRole::Iccid);
    QCOMPARE(list.rows[0].ids.iccid, iccid(2));
}

void ImportTestColumns::theMatchIsOnlyCompleteIfEveryValueFits()
{
    QString text = u"ICCID\n"_s;
    for (int n = 0; n < 150; ++n)
        text += (n == 70 ? u"lost"_s : iccid(n)) + u'\n';
    const DeviceList list = read(text);
    QCOMPARE(list.columns.columns[0].matchPercent, 99);
    QCOMPARE(list.count(RowVerdict::Blocked), 1);
}

void ImportTestColumns::anUnknownTitleRowIsNoRow()
{
    const DeviceList list = read(u"Ding,Ort\n"_s + iccid(1) + u",Oslo\n"_s);
    QVERIFY(list.columns.hasHeader);
    QCOMPARE(list.rows.size(), 1);
    const DeviceList damaged = read(u"8.9148E+19,Oslo\n"_s + iccid(1) + u",Oslo\n"_s);
    QVERIFY(!damaged.columns.hasHeader);
    QCOMPARE(damaged.rows.size(), 2);
}

void ImportTestColumns::theOperatorsMappingIsObeyed()
{
    ImportOptions options;
    options.columns = ColumnMap{.delimiter = u';',
        .hasHeader = true,
        .columns = {{.index = 2, .role = ColumnRole::Iccid}, {.index = 0, .role = ColumnRole::Ignore},
            {.index = 1, .role = ColumnRole::Msisdn}}};
    const DeviceList list
        = read(iccid(9) + u";a;b\n"_s + iccid(1) + u";"_s + msisdn(1) + u";"_s + iccid(2) + u"\n"_s, options);
    for (qsizetype i = 0; i < list.columns.columns.size(); ++i) {
        // How well the values fit is said anew.
        options.columns->columns[i].matchPercent = list.columns.columns[i].matchPercent;
    }
    QCOMPARE(list.columns, *options.columns);
    QCOMPARE(list.rows.size(), 1);
    QCOMPARE(list.rows[0].ids, (lk::LineIds{.iccid = iccid(2), .imei = {}, .msisdn = msisdn(1)}));

    options.columns->hasHeader = false;
    options.columns->columns
        = {{.index = 0, .role = ColumnRole::Iccid}, {.index = 1, .role = ColumnRole::Iccid}};
    const DeviceList two = read(iccid(1) + u";"_s + iccid(2) + u"\n"_s, options);
    QCOMPARE(rulesOf(two.rows[0]), QStringList{u"row.two-values"_s});
}

void ImportTestColumns::anUnusableMappingIsRefused()
{
    for (const ColumnMap &map :
        {ColumnMap{}, ColumnMap{.delimiter = u'"', .columns = {{.role = ColumnRole::Imei}}},
            ColumnMap{.delimiter = u'ä', .columns = {{.role = ColumnRole::Imei}}},
            ColumnMap{.columns = {{.index = -1, .role = ColumnRole::Imei}}}}) {
        ImportOptions options;
        options.columns = map;
        const auto list = readDeviceListText(iccid(1), u"test"_s, options);
        QVERIFY(!list);
        QCOMPARE(list.error().kind, lk::ErrorKind::Usage);
    }
}
