// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/test_thingspace_swaps.h"

#include "tests/sandbox/thingspace_bodies.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

using sandbox::PracticeCarrier;
constexpr auto kSwapCarrier = PracticeCarrier::ThingSpace;

void TestThingSpaceSwaps::aNewSimIsFoundByItsIccidAndByTheNumber()
{
    PracticeFixture fixture(R"({"carriers":{"*":{"settle_ms":[150,200],"latency_ms":[0,0]}}})");
    const auto line = fixture.lineIn(kSwapCarrier, u"active"_s);
    const auto free = fixture.freeSim(kSwapCarrier);
    QVERIFY(foundDevice(fixture, "iccid", free.iccid).isEmpty());
    const Seen taken = fixture.thingSpace(
        "PUT", kSwapPath, swapBody(idPair("iccid", line.iccid), idPair("iccid", free.iccid), "ChangeICCID"));
    QCOMPARE(taken.status, 200);
    QCOMPARE(taken.object().size(), 1);
    QCOMPARE(deviceIdOf(foundDevice(fixture, "mdn", line.msisdn), u"iccid"_s), line.iccid);
    QTRY_COMPARE(deviceIdOf(foundDevice(fixture, "mdn", line.msisdn), u"iccid"_s), free.iccid);
    QCOMPARE(deviceIdOf(foundDevice(fixture, "iccid", free.iccid), u"mdn"_s), line.msisdn);
    QCOMPARE(deviceIdOf(foundDevice(fixture, "iccid", free.iccid), u"imei"_s), line.imei);
    QVERIFY(foundDevice(fixture, "iccid", line.iccid).isEmpty());
    const auto effects = fixture.records(u"effect"_s);
    QCOMPARE(effects.size(), 1);
    QCOMPARE(effects.first().value("change"_L1).toString(), u"change-identifier"_s);
    QCOMPARE(effects.first().value("line"_L1).toString(), line.iccid);
    QCOMPARE(effects.first().value("old"_L1).toObject(), (QJsonObject{{u"iccid"_s, line.iccid}}));
    QCOMPARE(effects.first().value("new"_L1).toObject(), (QJsonObject{{u"iccid"_s, free.iccid}}));
}

void TestThingSpaceSwaps::aNewDeviceIsFoundByItsImei()
{
    PracticeFixture fixture;
    const auto line = fixture.lineIn(kSwapCarrier, u"active"_s);
    const auto free = fixture.freeSim(kSwapCarrier);
    QByteArray body = swapBody(idPair("imei", line.imei), idPair("imei", free.imei), "ChangeIMEI");
    body.replace(R"("change4gOption")", R"("servicePlan":"M2M-250MB","change4gOption")");
    QCOMPARE(fixture.thingSpace("PUT", kSwapPath, body).status, 200);
    const QJsonObject device = foundDevice(fixture, "imei", free.imei);
    QCOMPARE(deviceIdOf(device, u"iccid"_s), line.iccid);
    const QJsonObject carrier = device.value("carrierInformations"_L1).toArray().at(0).toObject();
    QCOMPARE(carrier.value("servicePlan"_L1).toString(), u"M2M-250MB"_s);
    QVERIFY(foundDevice(fixture, "imei", line.imei).isEmpty());
    QCOMPARE(fixture.records(u"effect"_s).size(), 1);
}

void TestThingSpaceSwaps::simAndDeviceGoTogether()
{
    PracticeFixture fixture;
    const auto line = fixture.lineIn(kSwapCarrier, u"active"_s);
    const auto free = fixture.freeSim(kSwapCarrier, 3);
    const QByteArray to = idPair("imei", free.imei) + ',' + idPair("iccid", free.iccid);
    const QByteArray body = swapBody(idPair("mdn", line.msisdn), to, "ChangeIMEIandICCID");
    QCOMPARE(fixture.thingSpace("PUT", kSwapPath, body).status, 200);
    const QJsonObject device = foundDevice(fixture, "mdn", line.msisdn);
    QCOMPARE(deviceIdOf(device, u"iccid"_s), free.iccid);
    QCOMPARE(deviceIdOf(device, u"imei"_s), free.imei);
    const auto effects = fixture.records(u"effect"_s);
    QCOMPARE(effects.size(), 1);
    QCOMPARE(effects.first().value("old"_L1).toObject(),
        (QJsonObject{{u"iccid"_s, line.iccid}, {u"imei"_s, line.imei}}));
    // The same request again finds the new identifiers in use.
    QCOMPARE(fixture.thingSpace("PUT", kSwapPath, body).status, 400);
    QCOMPARE(fixture.records(u"effect"_s).size(), 1);
}

void TestThingSpaceSwaps::aSwapHasNoStatusToPollAndAHistory()
{
    PracticeFixture fixture;
    const auto line = fixture.lineIn(kSwapCarrier, u"active"_s);
    const auto free = fixture.freeSim(kSwapCarrier);
    const Seen taken = fixture.thingSpace(
        "PUT", kSwapPath, swapBody(idPair("iccid", line.iccid), idPair("iccid", free.iccid), "ChangeICCID"));
    QCOMPARE(fixture.thingSpaceProgress(taken.object().value("requestId"_L1).toString()), QString());
    const auto history = [&](const QByteArray &id) {
        return fixture.thingSpace("POST", u"/devices/history/actions/list"_s,
            R"({"deviceId":)" + id
                + R"(,"earliest":"2024-03-01T00:00:00Z","latest":"2999-01-01T00:00:00Z"})");
    };
    QCOMPARE(errorOf(history(idPair("iccid", line.iccid))), u"REQUEST_FAILED.DeviceNotFound"_s);
    const QJsonArray events
        = firstOf(history(idPair("mdn", line.msisdn))).value("provisioningHistory"_L1).toArray();
    QCOMPARE(events.size(), 1);
    QVERIFY(events.at(0).toObject().value("eventType"_L1).toString().contains("Identifier"_L1));
}

void TestThingSpaceSwaps::everyServiceTypeIsOneOfThree()
{
    PracticeFixture fixture;
    int n = 0;
    for (const QString &type : {u"3G"_s, u"4G"_s, u"4g"_s}) {
        const auto line = fixture.lineIn(kSwapCarrier, u"active"_s, n);
        const auto free = fixture.freeSim(kSwapCarrier, n++);
        const QByteArray body
            = swapBody(idPair("iccid", line.iccid), idPair("iccid", free.iccid), "ChangeICCID");
        QCOMPARE(fixture.thingSpace("PUT", u"/devices/%1/actions/deviceId"_s.arg(type), body).status, 200);
    }
    const QByteArray body = swapBody({}, {}, "ChangeICCID");
    QCOMPARE(fixture.thingSpace("PUT", u"/devices/3g/actions/deviceId"_s, body).status, 404);
    QCOMPARE(fixture.thingSpace("PUT", u"/devices/5G/actions/deviceId"_s, body).status, 404);
    QCOMPARE(fixture.thingSpace("POST", kSwapPath, body).status, 405);
}

void TestThingSpaceSwaps::wrongSwapsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &body, const QString &code) {
        QTest::newRow(name) << body << code;
    };
    const QByteArray own = R"({"kind":"iccid","id":"OWN"})";
    const QByteArray free = R"({"kind":"iccid","id":"FREE"})";
    const QString identifier = u"INPUT_INVALID.Device.Identifier.Invalid"_s;
    QByteArray account = swapBody(own, free, "ChangeICCID");
    account.replace("{\"deviceIds\"", R"({"accountName":"0000123456-00001","deviceIds")");
    row("account name", account, u"DeserializationFailed"_s);
    QByteArray list = swapBody(own, free, "ChangeICCID");
    list.replace("{\"deviceIds\"", R"({"devices":[],"deviceIds")");
    row("device list", list, u"DeserializationFailed"_s);
    QByteArray letters = swapBody(own, free, "ChangeICCID");
    letters.replace("change4gOption", "change4GOption");
    row("wrong case member", letters, u"DeserializationFailed"_s);
    row("wrong case option", swapBody(own, free, "changeIccid"), u"REQUEST_FAILED.UnexpectedError"_s);
    row("option of others", swapBody(own, free, "ChangeMSISDN"), u"REQUEST_FAILED.UnexpectedError"_s);
    row("wrong case kind", swapBody(own, R"({"kind":"ICCID","id":"FREE"})", "ChangeICCID"),
        u"INPUT_INVALID.Device.Kind.Invalid"_s);
    row("named by the wrong kind", swapBody(R"({"kind":"imei","id":"IMEI"})", free, "ChangeICCID"),
        u"INPUT_INVALID.Device.Kind.Invalid"_s);
    row("nothing new", swapBody(own, {}, "ChangeICCID"), u"INPUT_INVALID.RequestUndefined"_s);
    row("IMEI for ICCID", swapBody(own, R"({"kind":"imei","id":"IMEI"})", "ChangeICCID"), identifier);
    row("half of both", swapBody(own, free, "ChangeIMEIandICCID"), identifier);
    row("too much", swapBody(own, free + R"(,{"kind":"imei","id":"IMEI"})", "ChangeICCID"), identifier);
    row("short ICCID", swapBody(own, R"({"kind":"iccid","id":"8914"})", "ChangeICCID"), identifier);
    row("SIM in use", swapBody(own, R"({"kind":"iccid","id":"OTHER"})", "ChangeICCID"), identifier);
    row("SIM deactivated", swapBody(own, R"({"kind":"iccid","id":"DEACTIVE"})", "ChangeICCID"), identifier);
    row("the line's own SIM", swapBody(own, own, "ChangeICCID"), identifier);
    row("line not active", swapBody(R"({"kind":"iccid","id":"SUSPENDED"})", free, "ChangeICCID"),
        u"INPUT_INVALID.DeviceState.Invalid"_s);
    row("line without a number", swapBody(R"({"kind":"iccid","id":"PREACTIVE"})", free, "ChangeICCID"),
        u"INPUT_INVALID.DeviceState.Invalid"_s);
    row("unknown line", swapBody(free, free, "ChangeICCID"), u"REQUEST_FAILED.DeviceNotFound"_s);
    QByteArray plan = swapBody(own, free, "ChangeICCID");
    plan.replace(R"("change4g)", R"("servicePlan":"m2m","change4g)");
    row("unknown plan", plan, u"REQUEST_FAILED.m2m.NotFound"_s);
}

void TestThingSpaceSwaps::wrongSwapsAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    PracticeFixture fixture;
    const auto put = [&](const char *word, const QString &id) {
        body.replace(QByteArray('"' + QByteArray(word) + "\"}"), QByteArray('"' + id.toLatin1() + "\"}"));
    };
    put("OWN", fixture.lineIn(kSwapCarrier, u"active"_s).iccid);
    put("IMEI", fixture.freeSim(kSwapCarrier).imei);
    put("OTHER", fixture.lineIn(kSwapCarrier, u"active"_s, 1).iccid);
    put("DEACTIVE", fixture.lineIn(kSwapCarrier, u"deactive"_s).iccid);
    put("SUSPENDED", fixture.lineIn(kSwapCarrier, u"suspend"_s).iccid);
    put("PREACTIVE", fixture.lineIn(kSwapCarrier, u"preactive"_s).iccid);
    put("FREE", fixture.freeSim(kSwapCarrier).iccid);
    const Seen seen = fixture.thingSpace("PUT", kSwapPath, body);
    QCOMPARE(seen.status, 400);
    QCOMPARE(errorOf(seen), code);
    QCOMPARE(fixture.records(u"accepted"_s).size(), 0);
}

void TestThingSpaceSwaps::theSecondSwapToOneSimFails()
{
    PracticeFixture fixture(R"({"carriers":{"*":{"settle_ms":[100,120],"latency_ms":[0,0]}}})");
    const auto free = fixture.freeSim(kSwapCarrier);
    for (int n = 0; n < 2; ++n) {
        const auto line = fixture.lineIn(kSwapCarrier, u"active"_s, n);
        const Seen taken = fixture.thingSpace("PUT", kSwapPath,
            swapBody(idPair("iccid", line.iccid), idPair("iccid", free.iccid), "ChangeICCID"));
        QCOMPARE(taken.status, 200);
    }
    QTRY_COMPARE(fixture.records(u"outcome"_s).size(), 1);
    QCOMPARE(fixture.records(u"effect"_s).size(), 1);
    QCOMPARE(fixture.records(u"outcome"_s).first().value("result"_L1).toString(), u"failed"_s);
}

void TestThingSpaceSwaps::aRestartKeepsTheSwap()
{
    PracticeFixture fixture;
    const auto line = fixture.lineIn(kSwapCarrier, u"active"_s);
    const auto gone = fixture.lineIn(kSwapCarrier, u"deactive"_s);
    const auto free = fixture.freeSim(kSwapCarrier);
    const auto added = fixture.freeSim(kSwapCarrier, 5);
    QCOMPARE(fixture
                 .thingSpace("PUT", kSwapPath,
                     swapBody(idPair("iccid", line.iccid), idPair("iccid", free.iccid), "ChangeICCID"))
                 .status,
        200);
    QCOMPARE(fixture
                 .thingSpace("POST", u"/devices/actions/add"_s,
                     deviceList(u"devicesToAdd"_s, {idPair("iccid", added.iccid), idPair("imei", added.imei)},
                         R"(,"state":"preactive")"))
                 .status,
        200);
    QCOMPARE(fixture
                 .thingSpace("POST", u"/devices/actions/delete"_s,
                     deviceList(u"devicesToDelete"_s, {idPair("iccid", gone.iccid)}))
                 .status,
        200);
    const Seen fields = fixture.thingSpace("PUT", u"/devices/actions/customFields"_s,
        deviceList(u"devices"_s, {idPair("iccid", free.iccid)},
            R"(,"customFieldsToUpdate":[{"key":"CustomField2","value":"West"}])"));
    QCOMPARE(fields.status, 200);
    const auto effects = fixture.records(u"effect"_s).size();
    QCOMPARE(effects, 4);
    fixture.stop();
    QVERIFY(fixture.start());
    const QJsonObject device = foundDevice(fixture, "iccid", free.iccid);
    QCOMPARE(deviceIdOf(device, u"mdn"_s), line.msisdn);
    QCOMPARE(device.value("customFields"_L1).toArray().size(), 1);
    QVERIFY(foundDevice(fixture, "iccid", line.iccid).isEmpty());
    QVERIFY(foundDevice(fixture, "iccid", gone.iccid).isEmpty());
    QCOMPARE(fixture.thingSpaceState(added.iccid), u"preactive"_s);
    QCOMPARE(fixture.records(u"effect"_s).size(), effects);
}

} // namespace lk::test
