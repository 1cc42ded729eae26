// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/test_error_catalogue.h"

#include "core/carriers/error_catalogue.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;

namespace {

QString keyOf(const QString &text, const QString &code = u"HTTP_400"_s)
{
    return carriers::clusterKey({ErrorClass::Business, code, text});
}

} // namespace

void ErrorCatalogue::equalComplaintsAreOneCluster_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("ICCIDs") << QStringList{u"Device 89148000000007000012 not allowed"_s,
        u"Device 89148000000007000020 not allowed"_s, u"Device 8914800000000700001F not allowed."_s,
        u"device  8901170100000000011\tnot allowed"_s};
    QTest::newRow("IMEIs") << QStringList{
        u"IMEI 353456789012306 is in use"_s, u"IMEI 356938035643809 is in use"_s};
    QTest::newRow("MEIDs") << QStringList{u"MEID A1000012345678 is bad"_s, u"MEID 99000012AbCdEf is bad"_s};
    QTest::newRow("numbers") << QStringList{u"Line 5555550101 is locked"_s,
        u"Line +1 (555) 555-0102 is locked"_s, u"Line 1-555-555-0103 is locked"_s,
        u"Line 555.555.0104 is locked"_s};
    QTest::newRow("UUIDs") << QStringList{u"Request 7d0c5d8e-0000-4000-8000-000000000001 failed"_s,
        u"Request AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE failed"_s};
    QTest::newRow("times") << QStringList{u"Locked until 2024-05-02T14:00:00.123Z"_s,
        u"Locked until 2024-07-06 22:04:04.380+0000"_s, u"Locked until 2024-05-02T14:00:00-04:00"_s,
        u"Locked until 2024-05-02Z"_s, u"Locked until 05/02/2024"_s};
    QTest::newRow("quotes") << QStringList{u"Plan \"LK-1MB\" doesn't exist"_s,
        u"Plan 'LK-5MB' doesn’t exist"_s, u"Plan “LK-10MB” doesnt exist"_s, u"Plan LK-1MB doesn`t exist"_s};
    QTest::newRow("blanks") << QStringList{
        u"No  such\nline"_s, u" No such line "_s, u"No\u00A0such\u2009line"_s, u"No su\u200Bch line"_s};
    QTest::newRow("accounts") << QStringList{
        u"Account 0000123456-00001 is closed"_s, u"Account 0000999999-00002 is closed"_s};
    QTest::newRow("addresses") << QStringList{
        u"Address 10.0.0.5 refused"_s, u"Address 2001:db8::7 refused"_s};
    QTest::newRow("lists") << QStringList{u"Not allowed: 89148000000007000012"_s,
        u"Not allowed: 89148000000007000012, 89148000000007000020 and 89148000000007000038"_s,
        u"Not allowed: 89148000000007000012; 89148000000007000020, and 89148000000007000038"_s};
    QTest::newRow("empty") << QStringList{QString(), u" "_s, u"\"\""_s, u"."_s};
}

void ErrorCatalogue::equalComplaintsAreOneCluster()
{
    QFETCH(QStringList, texts);
    for (const QString &text : texts)
        QCOMPARE(keyOf(text), keyOf(texts.first()));
    // Forty lines with forty identifiers: one cluster.
    QSet<QString> keys;
    for (int i = 0; i < 40; ++i)
        keys.insert(keyOf(u"Device %1 not allowed"_s.arg(89148000000007000LL * 100 + i)));
    QCOMPARE(keys.size(), 1);
}

void ErrorCatalogue::differentComplaintsStayApart()
{
    const Refusal refusal{ErrorClass::Business, u"HTTP_400"_s, u"Device 89148000000007000012 not allowed"_s};
    QSet<QString> keys{carriers::clusterKey(refusal)};
    const auto isNew = [&keys](const Refusal &other) {
        const qsizetype before = keys.size();
        keys.insert(carriers::clusterKey(other));
        return keys.size() > before;
    };
    QVERIFY(isNew({ErrorClass::Data, refusal.code, refusal.text}));
    QVERIFY(isNew({refusal.errorClass, u"HTTP_409"_s, refusal.text}));
    QVERIFY(isNew({refusal.errorClass, u"20000001"_s, refusal.text}));
    QVERIFY(isNew({refusal.errorClass, u"20000002"_s, refusal.text}));
    QVERIFY(isNew({refusal.errorClass, refusal.code, u"Device 89148000000007000012 not found"_s}));
    QVERIFY(isNew({refusal.errorClass, refusal.code, u"Device not allowed"_s}));
    QVERIFY(isNew({refusal.errorClass, refusal.code, u"Dévice 89148000000007000012 not allowed"_s}));
    // Words made of the letters of hexadecimal numbers are words.
    QVERIFY(isNew({refusal.errorClass, refusal.code, u"effaced"_s}));
    QVERIFY(isNew({refusal.errorClass, refusal.code, u"defaced"_s}));
    // What a code says in another letter case is the same code.
    QVERIFY(!isNew({refusal.errorClass, u"http_400"_s, refusal.text}));
}

void ErrorCatalogue::aHostileTextIsClusteredAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &piece :
        {u"1:"_s, u"a1"_s, u"# "_s, u"12, and "_s, u"2024-05-02T"_s, u"\""_s, u"-."_s})
        QVERIFY(keyOf(piece.repeated(500'000)).size() < 3'000);
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
}

void ErrorCatalogue::onlyCodesThatDoNotTellNameTheirCluster()
{
    QVERIFY(
        carriers::clusterName({ErrorClass::Data, u"REQUEST_FAILED.UnexpectedError"_s, u"no"_s}).isEmpty());
    QVERIFY(carriers::clusterName({ErrorClass::None, {}, {}}).isEmpty());
    const QString first = carriers::clusterName(
        {ErrorClass::Transient, u"HTTP_500"_s, u"Device 89148000000007000012 broke"_s});
    QVERIFY(!first.isEmpty());
    QCOMPARE(
        carriers::clusterName({ErrorClass::Transient, u"HTTP_500"_s, u"Device 89148000000007000099 broke"_s}),
        first);
    QVERIFY(carriers::clusterName({ErrorClass::Transient, u"HTTP_500"_s, u"Try later"_s}) != first);
    QVERIFY(!carriers::clusterName({ErrorClass::Unknown, u"ODD-7"_s, u"?"_s}).isEmpty());
}
