// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/test_callbacks.h"

#include "tests/sandbox/hook_catcher.h"
#include "tests/sandbox/practice_fixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

using sandbox::PracticeCarrier;
constexpr auto kThingSpaceCarrier = PracticeCarrier::ThingSpace;

namespace {

const QString kCallbacks = u"/callbacks/0000123456-00001"_s;

QByteArray scenarioWith(const QByteArray &settings)
{
    return R"({"carriers":{"*":{"settle_ms":[0,0],"latency_ms":[0,0],"calls_per_second":0,"max_in_flight":0,
        "callback_gap_ms":5)"
        + settings + "}}}";
}

QByteArray registration(const QString &url, const QByteArray &service = "CarrierService")
{
    return R"({"name":")" + service + R"(","url":")" + url.toLatin1()
        + R"(","username":"lk","password":"hook-password"})";
}

[[nodiscard]] bool registerAt(
    PracticeFixture &fixture, const HookCatcher &catcher, const QByteArray &service = "CarrierService")
{
    return fixture.thingSpace("POST", kCallbacks, registration(catcher.url(), service)).status == 200;
}

QByteArray deviceBody(const sandbox::PracticeLine &line, const QByteArray &more)
{
    return R"({"accountName":"0000123456-00001","devices":[{"deviceIds":[{"kind":"iccid","id":")"
        + line.iccid.toLatin1() + R"("},{"kind":"imei","id":")" + line.imei.toLatin1() + R"("}]}])" + more
        + '}';
}

QString requestOf(const Seen &seen)
{
    return seen.object().value("requestId"_L1).toString();
}

} // namespace

void TestCallbacks::aServiceIsRegisteredListedAndRemoved()
{
    PracticeFixture fixture;
    const HookCatcher catcher;
    const Seen added = fixture.thingSpace("POST", kCallbacks, registration(catcher.url()));
    QCOMPARE(added.status, 200);
    const QJsonObject names{
        {u"accountName"_s, u"0000123456-00001"_s}, {u"serviceName"_s, u"CarrierService"_s}};
    QCOMPARE(added.object(), names);
    // Registering again replaces.
    QCOMPARE(fixture.thingSpace("POST", kCallbacks, registration(catcher.url(u"/b"_s))).status, 200);
    const QJsonArray listed = fixture.thingSpace("GET", kCallbacks).array();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.at(0).toObject().value("url"_L1).toString(), catcher.url(u"/b"_s));
    QCOMPARE(listed.at(0).toObject().value("serviceName"_L1).toString(), u"CarrierService"_s);
    QCOMPARE(listed.at(0).toObject().value("password"_L1).toString(), u"hook-password"_s);
    const Seen removed = fixture.thingSpace("DELETE", kCallbacks + u"/name/CarrierService"_s);
    QCOMPARE(removed.status, 200);
    QCOMPARE(removed.object(), names);
    QVERIFY(fixture.thingSpace("GET", kCallbacks).array().isEmpty());
    QCOMPARE(fixture.thingSpace("DELETE", kCallbacks + u"/name/CarrierService"_s).status, 400);
}

void TestCallbacks::wrongRegistrationsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    const QString here = u"http://127.0.0.1:9001/hook"_s;
    QTest::newRow("service in the answer's word")
        << QByteArray(R"({"serviceName":"CarrierService","url":"http://127.0.0.1:9001/"})");
    QTest::newRow("wrong case service") << registration(here, "carrierService");
    QTest::newRow("elsewhere") << registration(u"https://hook.example/thingspace"_s);
    QTest::newRow("no web address") << registration(u"ftp://127.0.0.1/"_s);
    QTest::newRow("number as password")
        << QByteArray(R"({"name":"CarrierService","url":"http://127.0.0.1:9001/","password":1})");
    QTest::newRow("no JSON") << QByteArray("name=CarrierService");
}

void TestCallbacks::wrongRegistrationsAreRefused()
{
    QFETCH(QByteArray, body);
    PracticeFixture fixture;
    QCOMPARE(fixture.thingSpace("POST", kCallbacks, body).status, 400);
    QVERIFY(fixture.thingSpace("GET", kCallbacks).array().isEmpty());
    QCOMPARE(fixture.thingSpace("GET", u"/callbacks/0000123456-00002"_s).status, 400);
    QCOMPARE(fixture.thingSpace("PUT", kCallbacks, body).status, 405);
}

void TestCallbacks::eachChangeHasItsChild_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("child");
    QTest::addColumn<QStringList>("members");
    const auto row = [](const char *name, const QByteArray &method, const QString &path, const QString &state,
                         const QByteArray &more, const QString &child, const QStringList &members) {
        QTest::newRow(name) << method << path << state << more << child << members;
    };
    const QString actions = u"/devices/actions/"_s;
    row("activate", "POST", actions + u"activate"_s, u"preactive"_s,
        R"(,"servicePlan":"M2M-1GB","mdnZipCode":"98801")", u"activateResponse"_s,
        {u"deviceCredential"_s, u"deviceIds"_s, u"featureCodes"_s, u"ipAddress"_s, u"servicePlan"_s,
            u"state"_s});
    row("suspend", "POST", actions + u"suspend"_s, u"active"_s, {}, u"suspendResponse"_s,
        {u"expectedResumeDate"_s, u"maxSuspendDaysAllowed"_s, u"numDaysSuspendAllowedCurrent12Months"_s,
            u"numDaysSuspendedLast12Months"_s});
    row("restore", "POST", actions + u"restore"_s, u"suspend"_s, {}, u"restoreResponse"_s, {u"restored"_s});
    row("deactivate", "POST", actions + u"deactivate"_s, u"active"_s, R"(,"reasonCode":"FF")",
        u"deactivateResponse"_s, {u"deactivated"_s});
    row("plan", "PUT", actions + u"plan"_s, u"active"_s, R"(,"servicePlan":"M2M-1GB")", {}, {});
    row("custom fields", "PUT", actions + u"customFields"_s, u"active"_s,
        R"(,"customFieldsToUpdate":[{"key":"CustomField1","value":"x"}])", {}, {});
    row("cost center", "PUT", u"/devices/costCenter"_s, u"active"_s, R"(,"costCenter":"cc")", {}, {});
}

void TestCallbacks::eachChangeHasItsChild()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QString, state);
    QFETCH(QByteArray, more);
    QFETCH(QString, child);
    QFETCH(QStringList, members);
    PracticeFixture fixture(scenarioWith({}));
    const HookCatcher catcher;
    QVERIFY(registerAt(fixture, catcher));
    const auto line = fixture.lineIn(kThingSpaceCarrier, state);
    const Seen taken = fixture.thingSpace(method, path, deviceBody(line, more));
    QCOMPARE(taken.status, 200);
    QTRY_COMPARE(catcher.caught().size(), 1);
    const Caught &caught = catcher.caught().first();
    QCOMPARE(caught.target, QByteArray("/hook?x=1"));
    QCOMPARE(caught.contentType, QByteArray("application/json"));
    const QJsonObject message = caught.object();
    QCOMPARE(message.value("username"_L1).toString(), u"lk"_s);
    QCOMPARE(message.value("password"_L1).toString(), u"hook-password"_s);
    QCOMPARE(message.value("requestId"_L1).toString(), requestOf(taken));
    QCOMPARE(message.value("status"_L1).toString(), u"Success"_s);
    QCOMPARE(message.value("callbackCount"_L1).toInt(), 1);
    QCOMPARE(message.value("maxCallbackThreshold"_L1).toInt(), 4);
    QVERIFY(!message.contains("faultResponse"_L1));
    const QJsonObject first = message.value("deviceIds"_L1).toArray().at(0).toObject();
    QCOMPARE(first, (QJsonObject{{u"kind"_s, u"Iccid"_s}, {u"id"_s, line.iccid}}));
    const QJsonObject response = message.value("deviceResponse"_L1).toObject();
    QCOMPARE(response.keys(), child.isEmpty() ? QStringList() : QStringList{child});
    QCOMPARE(response.value(child).toObject().keys(), members);
}

void TestCallbacks::aFailureIsAFault()
{
    PracticeFixture fixture(scenarioWith(R"(,"fail_rate":1)"));
    const HookCatcher catcher;
    QVERIFY(registerAt(fixture, catcher));
    const Seen taken
        = fixture.thingSpaceChange(u"suspend"_s, fixture.lineIn(kThingSpaceCarrier, u"active"_s).iccid);
    QTRY_COMPARE(catcher.caught().size(), 1);
    const QJsonObject message = catcher.caught().first().object();
    QCOMPARE(message.value("status"_L1).toString(), u"Failed"_s);
    QCOMPARE(message.value("requestId"_L1).toString(), requestOf(taken));
    QVERIFY(!message.contains("deviceResponse"_L1));
    const QJsonObject fault = message.value("faultResponse"_L1).toObject();
    QCOMPARE(
        fault.value("faultcode"_L1).toString(), u"UnifiedWebService.INPUT_INVALID.DeviceState.Invalid"_s);
    QVERIFY(fault.value("faultstring"_L1).toString().startsWith("INPUT_INVALID. "_L1));
}

void TestCallbacks::aSwapIsToldWithOldAndNewIdentifiers()
{
    PracticeFixture fixture(scenarioWith({}));
    const HookCatcher catcher;
    QVERIFY(registerAt(fixture, catcher));
    const auto line = fixture.lineIn(kThingSpaceCarrier, u"active"_s);
    const auto free = fixture.freeSim(kThingSpaceCarrier);
    const QString body
        = u"{\"deviceIds\":[{\"kind\":\"iccid\",\"id\":\"%1\"}],\"deviceIdsTo\":[{\"kind\":"
          "\"iccid\",\"id\":\"%2\"}],\"change4gOption\":\"ChangeICCID\"}"_s.arg(line.iccid, free.iccid);
    QCOMPARE(fixture.thingSpace("PUT", u"/devices/4G/actions/deviceId"_s, body.toLatin1()).status, 200);
    QTRY_COMPARE(catcher.caught().size(), 1);
    const QJsonObject message = catcher.caught().first().object();
    const QJsonArray about = message.value("deviceIds"_L1).toArray();
    QCOMPARE(about.at(0).toObject().value("id"_L1).toString(), line.iccid);
    const QJsonObject response
        = message.value("deviceResponse"_L1).toObject().value("changeIdentifierResponse"_L1).toObject();
    QCOMPARE(response.keys(), (QStringList{u"deviceIds"_s, u"servicePlan"_s}));
    QVERIFY(QJsonDocument(response).toJson().contains(free.iccid.toLatin1()));
}

void TestCallbacks::eachDeviceOfABatchHasItsMessage()
{
    PracticeFixture fixture(scenarioWith({}));
    const HookCatcher catcher;
    QVERIFY(registerAt(fixture, catcher));
    QByteArray devices;
    for (int n = 0; n < 30; ++n) {
        devices += R"({"deviceIds":[{"kind":"iccid","id":")"
            + fixture.lineIn(kThingSpaceCarrier, u"active"_s, n).iccid.toLatin1() + R"("}]},)";
    }
    devices.chop(1);
    const Seen taken
        = fixture.thingSpace("POST", u"/devices/actions/suspend"_s, R"({"devices":[)" + devices + "]}");
    QTRY_COMPARE(catcher.caught().size(), 30);
    QSet<QString> lines;
    for (const Caught &caught : catcher.caught()) {
        QCOMPARE(caught.object().value("requestId"_L1).toString(), requestOf(taken));
        lines.insert(
            caught.object().value("deviceIds"_L1).toArray().at(0).toObject().value("id"_L1).toString());
    }
    QCOMPARE(lines.size(), 30);
    QTRY_COMPARE(
        fixture.carriers().counters().value("thingspace"_L1).toObject().value("callbacks"_L1).toInt(), 30);
}

void TestCallbacks::availabilityIsToldByDeviceService()
{
    PracticeFixture fixture(scenarioWith({}));
    const HookCatcher catcher;
    QVERIFY(registerAt(fixture, catcher, "DeviceService"));
    const auto line = fixture.lineIn(kThingSpaceCarrier, u"active"_s);
    const auto free = fixture.freeSim(kThingSpaceCarrier);
    const QString body
        = u"{\"accountName\":\"0000123456-00001\",\"devices\":[{\"deviceIds\":[{\"kind\":\"iccid\","
          "\"id\":\"%1\"}]},{\"deviceIds\":[{\"kind\":\"iccid\",\"id\":\"%2\"},{\"kind\":\"imei\","
          "\"id\":\"%3\"}]}]}"_s.arg(line.iccid, free.iccid, free.imei);
    const Seen taken = fixture.thingSpace("POST", u"/devices/availability/actions/list"_s, body.toLatin1());
    QCOMPARE(taken.status, 200);
    QTRY_COMPARE(catcher.caught().size(), 3);
    QMap<QString, QJsonObject> told;
    for (const Caught &caught : catcher.caught()) {
        const QJsonObject message = caught.object();
        QCOMPARE(message.value("requestId"_L1).toString(), requestOf(taken));
        const QString id = message.value("deviceIds"_L1).toArray().at(0).toObject().value("id"_L1).toString();
        const QJsonObject response = message.value("deviceResponse"_L1).toObject();
        told.insert(id, response.value("deviceAvailabilityResponse"_L1).toObject());
    }
    QCOMPARE(told.value(line.iccid).value("associatedWithMTN"_L1), QJsonValue(true));
    QCOMPARE(told.value(free.iccid).value("associatedWithMTN"_L1), QJsonValue(false));
    QCOMPARE(told.value(free.iccid).value("deviceFound"_L1), QJsonValue(true));
    QCOMPARE(told.value(free.imei).value("productType"_L1).toString(), u"4GODI_DATA"_s);
}

void TestCallbacks::theyComeAsOftenAsTheScenarioSays_data()
{
    QTest::addColumn<int>("times");
    for (const int times : {0, 1, 2, 4})
        QTest::newRow(qPrintable(QString::number(times))) << times;
}

void TestCallbacks::theyComeAsOftenAsTheScenarioSays()
{
    QFETCH(int, times);
    PracticeFixture fixture(scenarioWith(R"(,"callback_deliveries":)" + QByteArray::number(times)));
    const HookCatcher carrier;
    const HookCatcher other;
    QVERIFY(registerAt(fixture, carrier));
    QVERIFY(registerAt(fixture, other, "DeviceService"));
    QCOMPARE(
        fixture.thingSpaceChange(u"suspend"_s, fixture.lineIn(kThingSpaceCarrier, u"active"_s).iccid).status,
        200);
    QTRY_COMPARE(carrier.caught().size(), times);
    // Whatever were still to come would come with the messages of a second change.
    QCOMPARE(fixture.thingSpaceChange(u"suspend"_s, fixture.lineIn(kThingSpaceCarrier, u"active"_s, 1).iccid)
                 .status,
        200);
    QTRY_COMPARE(carrier.caught().size(), 2 * times);
    for (int n = 0; n < times; ++n)
        QCOMPARE(carrier.caught().at(n).object().value("callbackCount"_L1).toInt(), n + 1);
    QCOMPARE(other.caught().size(), 0);
}

void TestCallbacks::unacknowledgedOnesAreRepeatedFourTimes()
{
    PracticeFixture fixture(scenarioWith({}));
    const HookCatcher catcher(503);
    QVERIFY(registerAt(fixture, catcher));
    QCOMPARE(
        fixture.thingSpaceChange(u"suspend"_s, fixture.lineIn(kThingSpaceCarrier, u"active"_s).iccid).status,
        200);
    QTRY_COMPARE(catcher.caught().size(), 4);
    QCOMPARE(catcher.caught().last().object().value("callbackCount"_L1).toInt(), 4);
    QCOMPARE(
        fixture.carriers().counters().value("thingspace"_L1).toObject().value("callbacks"_L1).toInt(), 0);
}

void TestCallbacks::anEarlyOneComesBeforeTheAnswer()
{
    PracticeFixture fixture(scenarioWith(R"(,"callback_when":"early","settle_ms":[60000,60000])"));
    HookCatcher catcher;
    QVERIFY(registerAt(fixture, catcher));
    bool answered = false;
    bool early = false;
    catcher.onCaught = [&] { early = !answered; };
    const Seen taken
        = fixture.thingSpaceChange(u"suspend"_s, fixture.lineIn(kThingSpaceCarrier, u"active"_s).iccid);
    answered = true;
    QCOMPARE(taken.status, 200);
    QCOMPARE(catcher.caught().size(), 1);
    QVERIFY(early);
    QCOMPARE(catcher.caught().first().object().value("requestId"_L1).toString(), requestOf(taken));
}

void TestCallbacks::aLateOneComesAfterTheEffect()
{
    PracticeFixture fixture(scenarioWith(R"(,"callback_delay_ms":300)"));
    const HookCatcher catcher;
    QVERIFY(registerAt(fixture, catcher));
    const QString iccid = fixture.lineIn(kThingSpaceCarrier, u"active"_s).iccid;
    QCOMPARE(fixture.thingSpaceChange(u"suspend"_s, iccid).status, 200);
    QCOMPARE(fixture.thingSpaceState(iccid), u"suspend"_s);
    QCOMPARE(catcher.caught().size(), 0);
    QTRY_COMPARE(catcher.caught().size(), 1);
}

void TestCallbacks::aForgedPasswordIsWrongAndTheTrueOneFollows()
{
    PracticeFixture fixture(scenarioWith(R"(,"callback_forged":"password")"));
    const HookCatcher catcher;
    QVERIFY(registerAt(fixture, catcher));
    const Seen taken
        = fixture.thingSpaceChange(u"suspend"_s, fixture.lineIn(kThingSpaceCarrier, u"active"_s).iccid);
    QTRY_COMPARE(catcher.caught().size(), 2);
    const QJsonObject forged = catcher.caught().first().object();
    QVERIFY(forged.value("password"_L1).toString() != "hook-password"_L1);
    QCOMPARE(forged.value("requestId"_L1).toString(), requestOf(taken));
    QCOMPARE(forged.value("status"_L1).toString(), u"Failed"_s);
    const QJsonObject honest = catcher.caught().last().object();
    QCOMPARE(honest.value("password"_L1).toString(), u"hook-password"_s);
    QCOMPARE(honest.value("status"_L1).toString(), u"Success"_s);
}

void TestCallbacks::aForgedRequestIsNobodys()
{
    PracticeFixture fixture(scenarioWith(R"(,"callback_forged":"request","callback_deliveries":0)"));
    const HookCatcher catcher;
    QVERIFY(registerAt(fixture, catcher));
    const Seen taken
        = fixture.thingSpaceChange(u"suspend"_s, fixture.lineIn(kThingSpaceCarrier, u"active"_s).iccid);
    QTRY_COMPARE(catcher.caught().size(), 1);
    const QJsonObject forged = catcher.caught().first().object();
    QCOMPARE(forged.value("password"_L1).toString(), u"hook-password"_s);
    QCOMPARE(forged.value("requestId"_L1).toString().size(), 36);
    QVERIFY(forged.value("requestId"_L1).toString() != requestOf(taken));
}

void TestCallbacks::theLedgerIsOnDiskBeforeACallback()
{
    PracticeFixture fixture(scenarioWith(R"(,"callback_when":"early")"));
    HookCatcher catcher;
    QVERIFY(registerAt(fixture, catcher));
    qsizetype effects = -1;
    catcher.onCaught = [&] { effects = fixture.records(u"effect"_s).size(); };
    QCOMPARE(
        fixture.thingSpaceChange(u"suspend"_s, fixture.lineIn(kThingSpaceCarrier, u"active"_s).iccid).status,
        200);
    QCOMPARE(effects, 1);
}

} // namespace lk::test
