// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/test_thingspace.h"

#include "tests/sandbox/practice_fixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

using sandbox::PracticeCarrier;
constexpr auto kThingSpace = PracticeCarrier::ThingSpace;

namespace {

const QByteArray kSettling = R"({"carriers":{"*":{"settle_ms":[150,200],"latency_ms":[0,0]}}})";

QString codeOf(const Seen &seen)
{
    return seen.object().value("errorCode"_L1).toString();
}

QString faultOf(const Seen &seen)
{
    return seen.object().value("fault"_L1).toObject().value("code"_L1).toString();
}

QString requestIdOf(const Seen &seen)
{
    return seen.object().value("requestId"_L1).toString();
}

QByteArray activation(const sandbox::PracticeLine &line)
{
    return u"{\"accountName\":\"0000123456-00001\",\"servicePlan\":\"M2M-1GB\",\"mdnZipCode\":\"98801\","
           u"\"devices\":"
           "[{\"deviceIds\":[{\"kind\":\"iccid\",\"id\":\"%1\"},{\"kind\":\"imei\",\"id\":\"%2\"}]}]}"_s
               .arg(line.iccid, line.imei)
               .toUtf8();
}

} // namespace

void TestThingSpace::aBearerIsAskedForFirst()
{
    PracticeFixture fixture;
    const QUrl url(fixture.carriers().thingSpaceBaseUrl().toString() + u"/m2m/v1/devices/actions/list"_s);
    const Seen without = fixture.send("POST", url, {{"Content-Type", "application/json"}}, "{}");
    QCOMPARE(without.status, 401);
    QCOMPARE(faultOf(without), u"900902"_s);
    const Seen wrong = fixture.send(
        "POST", url, {{"Authorization", "Bearer nobody"}, {"Content-Type", "application/json"}}, "{}");
    QCOMPARE(wrong.status, 401);
    QCOMPARE(faultOf(wrong), u"900901"_s);
    fixture.logIn();
    QCOMPARE(fixture.thingSpace("POST", u"/devices/actions/liszt"_s, "{}").status, 404);
    QCOMPARE(fixture.thingSpace("GET", u"/devices/actions/list"_s).status, 405);
}

void TestThingSpace::theSameTokenIsGivenWithinItsLifetime()
{
    PracticeFixture fixture;
    const QByteArray first = fixture.fetchToken();
    QVERIFY(!first.isEmpty());
    QCOMPARE(fixture.fetchToken(), first);
    const QUrl url(fixture.carriers().thingSpaceBaseUrl().toString() + u"/ts/v1/oauth2/token"_s);
    const Seen wrong = fixture.send("POST", url,
        {{"Authorization", "Basic bm86bm8="}, {"Content-Type", "application/x-www-form-urlencoded"}},
        "grant_type=client_credentials");
    QCOMPARE(wrong.status, 401);
    QCOMPARE(wrong.object().value("error"_L1).toString(), u"invalid_client"_s);
}

void TestThingSpace::aRevokedTokenIsReplaced()
{
    PracticeFixture fixture;
    const QByteArray first = fixture.fetchToken();
    const QByteArray pair = QByteArray("practice-client:practice-client-secret").toBase64();
    const QUrl url(fixture.carriers().thingSpaceBaseUrl().toString() + u"/ts/v1/oauth2/revoke"_s);
    const Seen revoked = fixture.send("POST", url,
        {{"Authorization", "Basic " + pair}, {"Content-Type", "application/x-www-form-urlencoded"}},
        "grant_type=client_credentials&token=" + first);
    QCOMPARE(revoked.status, 200);
    QVERIFY(revoked.body.isEmpty());
    QVERIFY(fixture.fetchToken() != first);
}

void TestThingSpace::fiveFailedLoginsLockTheUser()
{
    PracticeFixture fixture;
    const QByteArray token = fixture.fetchToken();
    const QUrl url(fixture.carriers().thingSpaceBaseUrl().toString() + u"/m2m/v1/session/login"_s);
    const auto login = [&](const QByteArray &password) {
        return fixture.send("POST", url,
            {{"Authorization", "Bearer " + token}, {"Content-Type", "application/json"}},
            R"({"username":"practice-user","password":")" + password + R"("})");
    };
    for (int attempt = 0; attempt < 5; ++attempt) {
        const Seen refused = login("wrong");
        QCOMPARE(refused.status, 400);
        QVERIFY(codeOf(refused).contains("Password"_L1));
    }
    const Seen locked = login("practice-password");
    QCOMPARE(locked.status, 400);
    QVERIFY(codeOf(locked).contains("Locked"_L1));
}

void TestThingSpace::aSessionIsAskedForWithFourHundred()
{
    PracticeFixture fixture;
    const QByteArray token = fixture.fetchToken();
    const QUrl url(fixture.carriers().thingSpaceBaseUrl().toString() + u"/m2m/v1/devices/actions/list"_s);
    Headers headers{{"Authorization", "Bearer " + token}, {"Content-Type", "application/json"}};
    const Seen without = fixture.send("POST", url, headers, "{}");
    QCOMPARE(without.status, 400);
    QCOMPARE(codeOf(without), u"UnifiedWebService.REQUEST_FAILED.SessionToken.Format"_s);
    headers.emplaceBack("VZ-M2M-Token", "11111111-2222-4333-8444-555555555555");
    const Seen unknown = fixture.send("POST", url, headers, "{}");
    QCOMPARE(unknown.status, 400);
    QCOMPARE(codeOf(unknown), u"UnifiedWebService.INPUT_INVALID.SessionToken.Invalid"_s);
}

void TestThingSpace::aSuspensionIsPendingThenEffectiveThenSuccess()
{
    PracticeFixture fixture(kSettling);
    const QString iccid = fixture.lineIn(kThingSpace, u"active"_s).iccid;
    const Seen taken = fixture.thingSpaceChange(u"suspend"_s, iccid);
    QCOMPARE(taken.status, 200);
    const QString requestId = requestIdOf(taken);
    QCOMPARE(requestId.size(), 36);
    QCOMPARE(fixture.thingSpaceProgress(requestId), u"Pending"_s);
    QCOMPARE(fixture.thingSpaceState(iccid), u"active"_s);
    QCOMPARE(fixture.records(u"effect"_s).size(), 0);
    QTRY_COMPARE(fixture.thingSpaceState(iccid), u"suspend"_s);
    QCOMPARE(fixture.thingSpaceProgress(requestId), u"Success"_s);
    const auto effects = fixture.records(u"effect"_s);
    QCOMPARE(effects.size(), 1);
    QCOMPARE(effects.first().value("change"_L1).toString(), u"suspend"_s);
    QCOMPARE(effects.first().value("from"_L1).toString(), u"active"_s);
    QCOMPARE(effects.first().value("to"_L1).toString(), u"suspend"_s);
    QCOMPARE(effects.first().value("line"_L1).toString(), iccid);
    QCOMPARE(effects.first().value("handle"_L1).toString(), requestId);
    QCOMPARE(effects.first().value("request"_L1).toString(), u"test-request"_s);
}

void TestThingSpace::anActivationShowsThatItIsPending()
{
    PracticeFixture fixture(kSettling);
    const auto line = fixture.lineIn(kThingSpace, u"preactive"_s);
    const Seen taken = fixture.thingSpace("POST", u"/devices/actions/activate"_s, activation(line));
    QCOMPARE(taken.status, 200);
    QCOMPARE(fixture.thingSpaceState(line.iccid), u"pending activation"_s);
    QTRY_COMPARE(fixture.thingSpaceState(line.iccid), u"active"_s);
    QCOMPARE(fixture.records(u"effect"_s).first().value("plan"_L1).toString(), u"M2M-1GB"_s);
    const Seen again = fixture.thingSpace("POST", u"/devices/actions/activate"_s, activation(line));
    QCOMPARE(codeOf(again), u"UnifiedWebService.REQUEST_FAILED.DeviceAlreadyActive"_s);
}

void TestThingSpace::aLineBackFromDeactivationHasANewNumber()
{
    PracticeFixture fixture;
    const auto line = fixture.lineIn(kThingSpace, u"deactive"_s);
    QCOMPARE(fixture.thingSpace("POST", u"/devices/actions/activate"_s, activation(line)).status, 200);
    QCOMPARE(fixture.thingSpaceState(line.iccid), u"active"_s);
    const auto findByNumber = [&] {
        const QString body = u"{\"deviceId\":{\"kind\":\"mdn\",\"id\":\"%1\"}}"_s.arg(line.msisdn);
        const Seen seen = fixture.thingSpace("POST", u"/devices/actions/list"_s, body.toUtf8());
        return seen.object().value("devices"_L1).toArray().size();
    };
    QCOMPARE(findByNumber(), 0);
}

void TestThingSpace::aPlanChangeHasNoStatusToPoll()
{
    PracticeFixture fixture;
    const QString iccid = fixture.lineIn(kThingSpace, u"active"_s).iccid;
    const QByteArray body
        = u"{\"accountName\":\"0000123456-00001\",\"servicePlan\":\"M2M-1GB\",\"devices\":[{\"deviceIds\":"
          "[{\"kind\":\"iccid\",\"id\":\"%1\"}]}]}"_s.arg(iccid)
              .toUtf8();
    QCOMPARE(fixture.thingSpace("POST", u"/devices/actions/plan"_s, body).status, 405);
    const Seen taken = fixture.thingSpace("PUT", u"/devices/actions/plan"_s, body);
    QCOMPARE(taken.status, 200);
    QCOMPARE(fixture.thingSpaceProgress(requestIdOf(taken)), QString());
    const Seen list = fixture.thingSpace("POST", u"/devices/actions/list"_s,
        R"({"accountName":"0000123456-00001","largestDeviceIdSeen":0,"servicePlan":"M2M-1GB"})");
    QVERIFY(list.body.contains(iccid.toLatin1()));
}

void TestThingSpace::wrongRequestsAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const QByteArray devices = R"("devices":[{"deviceIds":[{"kind":"iccid","id":"ICCID"}]}])";
    const QByteArray account = R"("accountName":"0000123456-00001",)";
    const auto row = [](const char *name, const QString &path, const QByteArray &body, const QString &code) {
        QTest::newRow(name) << path << body << code;
    };
    row("unknown member", u"suspend"_s, "{" + account + "\"reason\":\"x\"," + devices + "}",
        u"DeserializationFailed"_s);
    row("wrong case member", u"suspend"_s, R"({"AccountName":"0000123456-00001",)" + devices + "}",
        u"DeserializationFailed"_s);
    row("wrong case kind", u"suspend"_s, R"({"devices":[{"deviceIds":[{"kind":"ICCID","id":"ICCID"}]}]})",
        u"INPUT_INVALID.Device.Kind.Invalid"_s);
    row("number as id", u"suspend"_s,
        R"({"devices":[{"deviceIds":[{"kind":"iccid","id":8914800000410027}]}]})",
        u"DeserializationFailed"_s);
    row("short iccid", u"suspend"_s, R"({"devices":[{"deviceIds":[{"kind":"iccid","id":"89148"}]}]})",
        u"INPUT_INVALID.Device.Identifier.Invalid"_s);
    row("account as number", u"suspend"_s, "{\"accountName\":123456," + devices + "}",
        u"REQUEST_FAILED.AccountName"_s);
    row("another account", u"suspend"_s, "{\"accountName\":\"0000123456-00002\"," + devices + "}",
        u"REQUEST_FAILED.AccountNotFound"_s);
    row("no devices", u"suspend"_s, R"({"accountName":"0000123456-00001"})",
        u"INPUT_INVALID.RequestUndefined"_s);
    row("apostrophe", u"suspend"_s, "{\"accountName\":\"O'Hara\"," + devices + "}",
        u"INPUT_INVALID.Request.InvalidCharacter"_s);
    row("no JSON", u"suspend"_s, "devices", u"DeserializationFailed"_s);
    row("unknown SIM", u"suspend"_s,
        R"({"devices":[{"deviceIds":[{"kind":"iccid","id":"89148009999999999993"}]}]})",
        u"REQUEST_FAILED.DeviceNotFound"_s);
    row("deactivate without account", u"deactivate"_s, "{\"reasonCode\":\"FF\"," + devices + "}",
        u"INPUT_INVALID.Account.NotDefined"_s);
    row("deactivate without reason", u"deactivate"_s, "{" + account + devices + "}",
        u"REQUEST_FAILED.UnexpectedError"_s);
    row("deactivate with another reason", u"deactivate"_s,
        "{" + account + "\"reasonCode\":\"ff\"," + devices + "}", u"REQUEST_FAILED.UnexpectedError"_s);
    row("waiver as text", u"deactivate"_s,
        "{" + account + "\"reasonCode\":\"FF\",\"etfWaiver\":\"true\"," + devices + "}",
        u"DeserializationFailed"_s);
    row("restore with billing", u"restore"_s, "{" + account + "\"withBilling\":true," + devices + "}",
        u"DeserializationFailed"_s);
    row("activate without zip", u"activate"_s, "{" + account + "\"servicePlan\":\"M2M-1GB\"," + devices + "}",
        u"REQUEST_FAILED.UnexpectedError"_s);
    row("activate on an unknown plan", u"activate"_s,
        "{" + account + "\"servicePlan\":\"m2m-1gb\",\"mdnZipCode\":\"98801\"," + devices + "}",
        u"REQUEST_FAILED.m2m-1gb.NotFound"_s);
    row("activate without IMEI", u"activate"_s,
        "{" + account + "\"servicePlan\":\"M2M-1GB\",\"mdnZipCode\":\"98801\"," + devices + "}",
        u"REQUEST_FAILED.UnexpectedError"_s);
}

void TestThingSpace::wrongRequestsAreRefused()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    PracticeFixture fixture;
    const QByteArray iccid = fixture.lineIn(kThingSpace, u"active"_s).iccid.toLatin1();
    body.replace("\"id\":\"ICCID\"", QByteArray("\"id\":\"" + iccid + '"'));
    const Seen seen = fixture.thingSpace("POST", u"/devices/actions/"_s + path, body);
    QCOMPARE(seen.status, 400);
    QCOMPARE(codeOf(seen), u"UnifiedWebService."_s + code);
    QCOMPARE(fixture.records(u"accepted"_s).size(), 0);
}

void TestThingSpace::stateErrorsCarryTheirCodes()
{
    PracticeFixture fixture;
    const QString active = fixture.lineIn(kThingSpace, u"active"_s).iccid;
    const QString suspended = fixture.lineIn(kThingSpace, u"suspend"_s).iccid;
    const QString invalid = u"UnifiedWebService.INPUT_INVALID.DeviceState.Invalid"_s;
    QCOMPARE(codeOf(fixture.thingSpaceChange(u"restore"_s, active)),
        u"UnifiedWebService.REQUEST_FAILED.DeviceAlreadyActive"_s);
    QCOMPARE(codeOf(fixture.thingSpaceChange(u"deactivate"_s, suspended)), invalid);
    QCOMPARE(codeOf(fixture.thingSpaceChange(u"suspend"_s, suspended)), invalid);
    QCOMPARE(fixture.records(u"refused"_s).size(), 3);
    QCOMPARE(fixture.records(u"accepted"_s).size(), 0);
}

void TestThingSpace::pagesFollowTheCursor()
{
    PracticeFixture fixture;
    QSet<QString> seenLines;
    qint64 cursor = 0;
    for (int page = 0; page < 3; ++page) {
        const QString body
            = u"{\"accountName\":\"0000123456-00001\",\"largestDeviceIdSeen\":%1,\"maxNumberOfDevices\":40}"_s
                  .arg(cursor);
        const Seen seen = fixture.thingSpace("POST", u"/devices/actions/list"_s, body.toUtf8());
        QCOMPARE(seen.status, page < 2 ? 202 : 200);
        QCOMPARE(seen.object().value("hasMoreData"_L1).toBool(), page < 2);
        for (const QJsonValue &value : seen.object().value("devices"_L1).toArray()) {
            const QJsonObject device = value.toObject();
            seenLines.insert(
                device.value("deviceIds"_L1).toArray().last().toObject().value("id"_L1).toString());
            cursor = device.value("extendedAttributes"_L1)
                         .toArray()
                         .at(0)
                         .toObject()
                         .value("value"_L1)
                         .toString()
                         .toLongLong();
        }
    }
    QCOMPARE(seenLines.size(), 100);
    const Seen tooMany
        = fixture.thingSpace("POST", u"/devices/actions/list"_s, R"({"maxNumberOfDevices":2001})");
    QCOMPARE(tooMany.status, 400);
}

void TestThingSpace::historyShowsWhatHappened()
{
    PracticeFixture fixture;
    const QString iccid = fixture.lineIn(kThingSpace, u"active"_s).iccid;
    QCOMPARE(fixture.thingSpaceChange(u"suspend"_s, iccid).status, 200);
    const QString body
        = u"{\"deviceId\":{\"kind\":\"iccid\",\"id\":\"%1\"},\"earliest\":\"2024-03-01T00:00:00Z\","
          "\"latest\":\"2999-01-01T00:00:00Z\"}"_s.arg(iccid);
    const Seen seen = fixture.thingSpace("POST", u"/devices/history/actions/list"_s, body.toUtf8());
    QCOMPARE(seen.status, 200);
    const QJsonArray events = seen.array().at(0).toObject().value("provisioningHistory"_L1).toArray();
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.at(0).toObject().value("eventType"_L1).toString(), u"Suspension Confirmed"_s);
}

void TestThingSpace::aBatchIsTakenOnAsOneRequest()
{
    PracticeFixture fixture;
    const QString a = fixture.lineIn(kThingSpace, u"active"_s, 0).iccid;
    const QString b = fixture.lineIn(kThingSpace, u"active"_s, 1).iccid;
    const QString body
        = u"{\"accountName\":\"0000123456-00001\",\"devices\":[{\"deviceIds\":[{\"kind\":\"iccid\","
          "\"id\":\"%1\"}]},{\"deviceIds\":[{\"kind\":\"iccid\",\"id\":\"%2\"}]}]}"_s.arg(a, b);
    const Seen taken = fixture.thingSpace("POST", u"/devices/actions/suspend"_s, body.toUtf8());
    QCOMPARE(taken.status, 200);
    QCOMPARE(fixture.records(u"effect"_s).size(), 2);
    // More than one device: nothing to poll, only the list tells.
    QCOMPARE(fixture.thingSpaceProgress(requestIdOf(taken)), QString());
    QCOMPARE(fixture.thingSpaceState(b), u"suspend"_s);
}

void TestThingSpace::aBodyWithoutDevicesChangesNothing()
{
    PracticeFixture fixture;
    const Seen seen = fixture.thingSpace(
        "POST", u"/devices/actions/suspend"_s, R"({"accountName":"0000123456-00001","devices":[]})");
    QCOMPARE(seen.status, 400);
    QCOMPARE(fixture.records(u"accepted"_s).size(), 0);
}

} // namespace lk::test
