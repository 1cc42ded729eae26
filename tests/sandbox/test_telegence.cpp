// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/test_telegence.h"

#include "tests/sandbox/practice_fixture.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

using sandbox::PracticeCarrier;
constexpr auto kTelegence = PracticeCarrier::Telegence;

namespace {

const QString kService = u"/sp/mobility/lineconfig/api/v1/service/"_s;
const QString kActivation = u"/sp/mobilityactivations/api/v1/serviceactivation"_s;

QString todayText(int addDays)
{
    return QDateTime::currentDateTimeUtc().addDays(addDays).toString(u"yyyy-MM-dd'Z'"_s);
}

QByteArray activationOf(const QString &sim, const QString &imei)
{
    return u"[{\"billingAccount\":{\"id\":\"000000000001\"},\"relatedParty\":[{\"id\":\"\",\"role\":"
           u"\"subscriber\"}],"
           "\"service\":{\"name\":\"\",\"serviceSpecification\":{\"id\":\"12\",\"href\":\"Mobility "
           "Services\"},"
           "\"serviceCharacteristic\":[{\"name\":\"singleUserCode\",\"value\":\"LKSOC2\"},"
           "{\"name\":\"serviceZipCode\",\"value\":\"30303\"},{\"name\":\"equipmentType\",\"value\":\"G\"},"
           "{\"name\":\"deviceTechnologyType\",\"value\":\"UMTS\"},{\"name\":\"IMEI\",\"value\":\"%2\"},"
           "{\"name\":\"sim\",\"value\":\"%1\"}]}}]"_s.arg(sim, imei)
               .toUtf8();
}

} // namespace

void TestTelegence::bothHeadersAreNeeded()
{
    PracticeFixture fixture;
    const QString number = fixture.lineIn(kTelegence, u"A"_s).msisdn;
    const QUrl url(fixture.carriers().telegenceBaseUrl().toString() + kService + number);
    QCOMPARE(fixture.send("GET", url, {{"Accept", "application/json"}}, {}).status, 401);
    QCOMPARE(
        fixture.send("GET", url, {{"app-id", "practice-app"}, {"Accept", "application/json"}}, {}).status,
        401);
    QCOMPARE(fixture.telegence("GET", kService + number).status, 200);
    QCOMPARE(fixture.telegence("GET", kService + u"5559999999"_s).status, 404);
    QCOMPARE(fixture.telegence("GET", kService + u"1555"_s).status, 400);
    QCOMPARE(fixture.telegence("PUT", kService + number, "{}").status, 404);
}

void TestTelegence::modesMoveTheLine()
{
    PracticeFixture fixture;
    const QString number = fixture.lineIn(kTelegence, u"A"_s).msisdn;
    const auto patch
        = [&](const QByteArray &body) { return fixture.telegence("PATCH", kService + number, body); };
    const Seen suspended = patch(R"({"mode":"S","reasonCode":"CR"})");
    QCOMPARE(suspended.status, 200);
    QCOMPARE(suspended.object().value("subscriberNumber"_L1).toString(), number);
    QCOMPARE(fixture.telegenceValue(number, u"subscriberStatus"_s), u"S"_s);
    QCOMPARE(patch(R"({"mode":"S","reasonCode":"CR"})").status, 200);
    QCOMPARE(fixture.records(u"effect"_s).size(), 1);
    QCOMPARE(patch(R"({"mode":"R","reasonCode":"CR"})").status, 200);
    QCOMPARE(fixture.telegenceValue(number, u"subscriberStatus"_s), u"A"_s);
    const QByteArray today = todayText(0).toUtf8();
    QCOMPARE(patch(R"({"mode":"C","reasonCode":"CAN","effectiveDate":")" + today + R"("})").status, 200);
    QCOMPARE(fixture.telegenceValue(number, u"subscriberStatus"_s), u"C"_s);
    QCOMPARE(patch(R"({"mode":"R","reasonCode":"CR"})").status, 409);
    QStringList changes;
    for (const QJsonObject &effect : fixture.records(u"effect"_s))
        changes.append(effect.value("change"_L1).toString());
    QCOMPARE(changes, (QStringList{u"suspend"_s, u"restore"_s, u"deactivate"_s}));
}

void TestTelegence::wrongPatchesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("lower-case mode") << QByteArray(R"({"mode":"s","reasonCode":"CR"})");
    QTest::newRow("status letter A") << QByteArray(R"({"mode":"A","reasonCode":"CR"})");
    QTest::newRow("no reason") << QByteArray(R"({"mode":"S"})");
    QTest::newRow("another mode's reason") << QByteArray(R"({"mode":"S","reasonCode":"CAN"})");
    QTest::newRow("upper-case member") << QByteArray(R"({"Mode":"S","ReasonCode":"CR"})");
    QTest::newRow("date with time") << QByteArray(
        R"({"mode":"S","reasonCode":"CR","effectiveDate":"2030-01-01T00:00:00Z"})");
    QTest::newRow("date without Z") << QByteArray(
        R"({"mode":"S","reasonCode":"CR","effectiveDate":"2030-01-01"})");
    QTest::newRow("mode and bag") << QByteArray(
        R"({"mode":"S","reasonCode":"CR","serviceCharacteristic":[]})");
    QTest::newRow("unknown plan") << QByteArray(
        R"({"serviceCharacteristic":[{"name":"singleUserCode","value":"lksoc2"}]})");
    QTest::newRow("unknown name") << QByteArray(
        R"({"serviceCharacteristic":[{"name":"SingleUserCode","value":"LKSOC2"}]})");
    QTest::newRow("value as number") << QByteArray(
        R"({"serviceCharacteristic":[{"name":"IMEI","value":353456}]})");
    QTest::newRow("extra member in bag")
        << QByteArray(R"({"serviceCharacteristic":[{"name":"singleUserCode","value":"LKSOC2","x":""}]})");
    QTest::newRow("date too far") << QByteArray(
        R"({"effectiveDate":"2099-01-01Z","serviceCharacteristic":[{"name":"singleUserCode","value":"LKSOC2"}]})");
    QTest::newRow("equipment without zip")
        << QByteArray(R"({"serviceCharacteristic":[{"name":"sim","value":"89011703004100270001"}]})");
    QTest::newRow("no JSON") << QByteArray("mode=S");
}

void TestTelegence::wrongPatchesAreRefused()
{
    QFETCH(QByteArray, body);
    PracticeFixture fixture;
    const Seen seen = fixture.telegence("PATCH", kService + fixture.lineIn(kTelegence, u"A"_s).msisdn, body);
    QCOMPARE(seen.status, 400);
    QVERIFY(!seen.object().isEmpty());
    QCOMPARE(fixture.records(u"accepted"_s).size(), 0);
}

void TestTelegence::aPlanChangeIsReadBack()
{
    PracticeFixture fixture;
    const QString number = fixture.lineIn(kTelegence, u"A"_s).msisdn;
    const QString before = fixture.telegenceValue(number, u"singleUserCode"_s);
    const QString after = before == "LKSOC1"_L1 ? u"LKSOC2"_s : u"LKSOC1"_s;
    const QString body = u"{\"effectiveDate\":\"%1\",\"serviceCharacteristic\":[{\"name\":\"singleUserCode\","
                         "\"value\":\"%2\"}]}"_s.arg(todayText(0), after);
    QCOMPARE(fixture.telegence("PATCH", kService + number, body.toUtf8()).status, 200);
    QCOMPARE(fixture.telegenceValue(number, u"singleUserCode"_s), after);
    QCOMPARE(fixture.telegence("PATCH", kService + number, body.toUtf8()).status, 200);
    QCOMPARE(fixture.records(u"effect"_s).size(), 1);
    QCOMPARE(fixture.records(u"outcome"_s).first().value("result"_L1).toString(), u"no effect"_s);
}

void TestTelegence::equipmentIsReadBackOnBillingFieldsOnly()
{
    PracticeFixture fixture;
    const auto line = fixture.lineIn(kTelegence, u"A"_s);
    const auto stock = fixture.lineIn(kTelegence, {});
    const QString body
        = u"{\"serviceCharacteristic\":[{\"name\":\"reasonCode\",\"value\":\"CUST_OWN_EQU\"},{\"name\":"
          "\"serviceZipCode\",\"value\":\"30303\"},{\"name\":\"technologyType\",\"value\":\"LTE\"},{\"name\":"
          "\"IMEI\","
          "\"value\":\"%1\"},{\"name\":\"sim\",\"value\":\"%2\"}]}"_s.arg(stock.imei, line.iccid);
    QCOMPARE(fixture.telegence("PATCH", kService + line.msisdn, body.toUtf8()).status, 200);
    QCOMPARE(fixture.telegenceValue(line.msisdn, u"BLIMEI"_s), stock.imei);
    QCOMPARE(fixture.telegenceValue(line.msisdn, u"NWIMEI"_s), line.imei);
    QCOMPARE(fixture.telegenceValue(line.msisdn, u"sim"_s), line.iccid);
    const auto other = fixture.lineIn(kTelegence, u"A"_s, 1);
    QString taken = body;
    taken.replace(line.iccid, other.iccid);
    QCOMPARE(fixture.telegence("PATCH", kService + line.msisdn, taken.toUtf8()).status, 409);
}

void TestTelegence::theListPagesInHeadersAndHidesCancelledLines()
{
    PracticeFixture fixture;
    const QUrl url(fixture.carriers().telegenceBaseUrl().toString() + u"/sp/mobility/api/v1/account"_s);
    QCOMPARE(fixture.send("GET", url, PracticeFixture::telegenceHeaders(), {}).status, 400);
    int found = 0;
    int pages = 1;
    for (int page = 1; page <= pages; ++page) {
        Headers headers = PracticeFixture::telegenceHeaders();
        headers.emplaceBack("current-page", QByteArray::number(page));
        headers.emplaceBack("page-size", "40");
        const Seen seen = fixture.send("GET", url, headers, {});
        QCOMPARE(seen.status, 200);
        pages = seen.header("page-total").toInt();
        QVERIFY(!seen.header("refresh-timestamp").isEmpty());
        for (const QJsonValue &line : seen.array()) {
            QVERIFY(line.toObject().value("subscriberNumberStatus"_L1).toString() != "C"_L1);
            ++found;
        }
    }
    const sandbox::Inventory inventory(300, 7);
    int expected = 0;
    for (int index = 0; index < inventory.count(kTelegence); ++index) {
        const QString state = inventory.at(kTelegence, index).state;
        expected += state == "A"_L1 || state == "S"_L1 ? 1 : 0;
    }
    QVERIFY(expected < 100);
    QCOMPARE(found, expected);
    const Seen account
        = fixture.telegence("GET", u"/sp/mobility/billingmgmt/api/v1/billingaccount/000000000001"_s);
    QCOMPARE(account.object().value("status"_L1).toString(), u"Active"_s);
}

void TestTelegence::anActivationIsPolledToItsNumber()
{
    PracticeFixture fixture(R"({"carriers":{"telegence":{"settle_ms":[150,200],"latency_ms":[0,0]}}})");
    const auto line = fixture.lineIn(kTelegence, {});
    QCOMPARE(fixture.telegence("GET", kService + line.msisdn).status, 404);
    const Seen taken = fixture.telegence("POST", kActivation, activationOf(line.iccid, line.imei));
    QCOMPARE(taken.status, 200);
    const QString id = taken.array().at(0).toObject().value("id"_L1).toString();
    const auto service = [&] {
        const Seen seen = fixture.telegence("GET", kActivation + u'/' + id);
        return seen.array().at(0).toObject().value("service"_L1).toObject();
    };
    QCOMPARE(service().value("status"_L1).toString(), u"pending"_s);
    QTRY_COMPARE(service().value("status"_L1).toString(), u"active"_s);
    QCOMPARE(service().value("subscriberNumber"_L1).toString(), line.msisdn);
    QCOMPARE(fixture.telegenceValue(line.msisdn, u"subscriberStatus"_s), u"A"_s);
    QCOMPARE(fixture.telegenceValue(line.msisdn, u"singleUserCode"_s), u"LKSOC2"_s);
}

void TestTelegence::aRejectedSimIsNamedByItsIccid()
{
    PracticeFixture fixture;
    const auto line = fixture.lineIn(kTelegence, u"A"_s);
    const Seen seen = fixture.telegence("POST", kActivation, activationOf(line.iccid, line.imei));
    QCOMPARE(seen.status, 200);
    const QJsonObject service = seen.array().at(0).toObject().value("service"_L1).toObject();
    QCOMPARE(service.value("status"_L1).toString(), u"rejected"_s);
    QVERIFY(!service.value("error"_L1).toString().isEmpty());
    QVERIFY(seen.body.contains(line.iccid.toLatin1()));
    QCOMPARE(fixture.records(u"accepted"_s).size(), 0);
}

} // namespace lk::test
