// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/test_thingspace_records.h"

#include "tests/sandbox/thingspace_bodies.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

using sandbox::PracticeCarrier;
constexpr auto kVerizonCarrier = PracticeCarrier::ThingSpace;

void TestThingSpaceRecords::anAddedDeviceIsPreactiveAndCanBeActivated()
{
    PracticeFixture fixture;
    const auto free = fixture.freeSim(kVerizonCarrier, 2);
    const Seen added = fixture.thingSpace("POST", u"/devices/actions/add"_s,
        deviceList(u"devicesToAdd"_s, {idPair("iccid", free.iccid), idPair("imei", free.imei)},
            R"(,"state":"Preactive","accountName":"0000123456-00001",
                "customFields":[{"key":"CustomField1","value":"West"}])"));
    QCOMPARE(added.status, 200);
    QCOMPARE(firstOf(added).value("response"_L1).toString(), u"Success"_s);
    QCOMPARE(firstOf(added).value("deviceIds"_L1).toArray().size(), 2);
    QCOMPARE(fixture.thingSpaceState(free.iccid), u"preactive"_s);
    const QJsonObject fresh = foundDevice(fixture, "imei", free.imei);
    QCOMPARE(deviceIdOf(fresh, u"mdn"_s), QString());
    QCOMPARE(fresh.value("customFields"_L1).toArray().size(), 1);
    QCOMPARE(fixture.records(u"effect"_s).first().value("change"_L1).toString(), u"add"_s);
    const QByteArray activation
        = deviceList(u"devices"_s, {idPair("iccid", free.iccid), idPair("imei", free.imei)},
            R"(,"servicePlan":"M2M-1GB","mdnZipCode":"98801")");
    QCOMPARE(fixture.thingSpace("POST", u"/devices/actions/activate"_s, activation).status, 200);
    QCOMPARE(fixture.thingSpaceState(free.iccid), u"active"_s);
    QCOMPARE(deviceIdOf(foundDevice(fixture, "iccid", free.iccid), u"mdn"_s).size(), 10);
}

void TestThingSpaceRecords::addingAnswersForEachDevice()
{
    PracticeFixture fixture;
    const auto free = fixture.freeSim(kVerizonCarrier);
    const auto known = fixture.lineIn(kVerizonCarrier, u"active"_s);
    const QByteArray body = R"({"state":"preactive","devicesToAdd":[{"deviceIds":[)"
        + idPair("iccid", known.iccid) + ',' + idPair("imei", free.imei) + R"(]},{"deviceIds":[)"
        + idPair("iccid", free.iccid) + R"(]},{"deviceIds":[)" + idPair("iccid", free.iccid) + ','
        + idPair("imei", free.imei) + "]}]}";
    const Seen seen = fixture.thingSpace("POST", u"/devices/actions/add"_s, body);
    QCOMPARE(seen.status, 200);
    QStringList responses;
    for (const QJsonValue &one : seen.array())
        responses.append(one.toObject().value("response"_L1).toString());
    QCOMPARE(responses.size(), 3);
    QVERIFY(responses.at(0).contains("exists"_L1));
    QVERIFY(responses.at(1).contains("required"_L1));
    QCOMPARE(responses.at(2), u"Success"_s);
    QCOMPARE(fixture.records(u"effect"_s).size(), 1);
}

void TestThingSpaceRecords::onlyDeactivatedDevicesAreDeleted()
{
    PracticeFixture fixture;
    const auto gone = fixture.lineIn(kVerizonCarrier, u"deactive"_s);
    const auto active = fixture.lineIn(kVerizonCarrier, u"active"_s);
    const QByteArray body = R"({"devicesToDelete":[{"deviceIds":[)" + idPair("iccid", gone.iccid)
        + R"(]},{"deviceIds":[)" + idPair("iccid", active.iccid) + "]}]}";
    const Seen seen = fixture.thingSpace("POST", u"/devices/actions/delete"_s, body);
    QCOMPARE(seen.status, 200);
    // An object in one element and an array in the other, as the real one answers.
    const QJsonObject first = firstOf(seen);
    QCOMPARE(first.value("status"_L1).toString(), u"Success"_s);
    QCOMPARE(first.value("deviceIds"_L1).toObject().value("id"_L1).toString(), gone.iccid);
    const QJsonObject second = seen.array().at(1).toObject();
    QCOMPARE(second.value("status"_L1).toString(), u"Failed"_s);
    QCOMPARE(second.value("message"_L1).toString(), u"The device is not in deactive state."_s);
    QCOMPARE(second.value("deviceIds"_L1).toArray().size(), 2);
    QVERIFY(foundDevice(fixture, "iccid", gone.iccid).isEmpty());
    QCOMPARE(fixture.records(u"effect"_s).size(), 1);
    QCOMPARE(fixture.records(u"effect"_s).first().value("change"_L1).toString(), u"delete"_s);
    QCOMPARE(fixture.records(u"refused"_s).size(), 1);
    const Seen list = fixture.thingSpace("POST", u"/devices/actions/list"_s, R"({"largestDeviceIdSeen":0})");
    QCOMPARE(list.object().value("devices"_L1).toArray().size(), 99);
}

void TestThingSpaceRecords::aDeletedSimIsFreeForASwap()
{
    PracticeFixture fixture;
    const auto gone = fixture.lineIn(kVerizonCarrier, u"deactive"_s);
    const auto line = fixture.lineIn(kVerizonCarrier, u"active"_s);
    const QByteArray swap = swapBody(idPair("iccid", line.iccid), idPair("iccid", gone.iccid), "ChangeICCID");
    QCOMPARE(fixture.thingSpace("PUT", kSwapPath, swap).status, 400);
    QCOMPARE(firstOf(fixture.thingSpace("POST", u"/devices/actions/delete"_s,
                         deviceList(u"devicesToDelete"_s, {idPair("iccid", gone.iccid)})))
                 .value("status"_L1)
                 .toString(),
        u"Success"_s);
    QCOMPARE(fixture.thingSpace("PUT", kSwapPath, swap).status, 200);
    QCOMPARE(deviceIdOf(foundDevice(fixture, "iccid", gone.iccid), u"mdn"_s), line.msisdn);
}

void TestThingSpaceRecords::customFieldsAreReadBack()
{
    PracticeFixture fixture;
    const auto line = fixture.lineIn(kVerizonCarrier, u"active"_s);
    const QByteArray body = deviceList(u"devices"_s, {idPair("iccid", line.iccid)},
        R"(,"accountName":"0000123456-00001","customFieldsToUpdate":[{"key":"CustomField1","value":"West"},
            {"key":"CustomField5","value":""}])");
    const Seen taken = fixture.thingSpace("PUT", u"/devices/actions/customFields"_s, body);
    QCOMPARE(taken.status, 200);
    QCOMPARE(taken.object().value("requestId"_L1).toString().size(), 36);
    const QJsonArray fields = foundDevice(fixture, "iccid", line.iccid).value("customFields"_L1).toArray();
    QCOMPARE(fields.at(0).toObject(), (QJsonObject{{u"key"_s, u"CustomField1"_s}, {u"value"_s, u"West"_s}}));
    const Seen filtered = fixture.thingSpace("POST", u"/devices/actions/list"_s,
        R"({"largestDeviceIdSeen":0,"customFields":[{"key":"CustomField1","value":"West"}]})");
    QCOMPARE(filtered.object().value("devices"_L1).toArray().size(), 1);
    QCOMPARE(fixture.records(u"effect"_s).size(), 1);
    QCOMPARE(fixture.thingSpace("PUT", u"/devices/actions/customFields"_s, body).status, 200);
    QCOMPARE(fixture.records(u"effect"_s).size(), 1);
}

void TestThingSpaceRecords::theCostCenterIsReadBackAndRemoved()
{
    PracticeFixture fixture;
    const auto line = fixture.lineIn(kVerizonCarrier, u"active"_s);
    const auto put = [&](const QByteArray &member) {
        return fixture.thingSpace("PUT", u"/devices/costCenter"_s,
            deviceList(u"devices"_s, {idPair("iccid", line.iccid)}, ',' + member));
    };
    QCOMPARE(put(R"("costCenter":"cc-100 #1!")").status, 200);
    QCOMPARE(attributeOf(foundDevice(fixture, "iccid", line.iccid), u"CostCenterCode"_s), u"cc-100 #1!"_s);
    QVERIFY(foundDevice(fixture, "iccid", line.iccid).value("customFields"_L1).toArray().isEmpty());
    QCOMPARE(put(R"("costCenter":"cc-200","removeCostCenter":true)").status, 200);
    QCOMPARE(attributeOf(foundDevice(fixture, "iccid", line.iccid), u"CostCenterCode"_s), QString());
}

void TestThingSpaceRecords::wrongRecordsAreRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const auto row
        = [](const char *name, const QByteArray &method, const QString &path, const QByteArray &body,
              const QString &code) { QTest::newRow(name) << method << path << body << code; };
    const QList<QByteArray> own{R"({"kind":"iccid","id":"OWN"})"};
    const QString fields = u"/devices/actions/customFields"_s;
    const QString unread = u"DeserializationFailed"_s;
    const QString bad = u"REQUEST_FAILED.UnexpectedError"_s;
    const auto field = [&](const QByteArray &pair) {
        return deviceList(u"devices"_s, own, R"(,"customFieldsToUpdate":[)" + pair + ']');
    };
    row("filter instead of update", "PUT", fields, deviceList(u"devices"_s, own, R"(,"customFields":[])"),
        unread);
    row("no fields", "PUT", fields, field({}), bad);
    row("sixth field", "PUT", fields, field(R"({"key":"CustomField6","value":"x"})"),
        u"INPUT_INVALID.CustomField.InvalidName"_s);
    row("wrong case field", "PUT", fields, field(R"({"key":"customField1","value":"x"})"),
        u"INPUT_INVALID.CustomField.InvalidName"_s);
    row("51 characters", "PUT", fields,
        field(R"({"key":"CustomField1","value":")" + QByteArray(51, 'x') + R"("})"),
        u"INPUT_INVALID.CustomField.TooLong"_s);
    row("field as number", "PUT", fields, field(R"({"key":"CustomField1","value":1})"), unread);
    const QString cost = u"/devices/costCenter"_s;
    row("no cost center", "PUT", cost, deviceList(u"devices"_s, own), bad);
    row("cost center with a dot", "PUT", cost, deviceList(u"devices"_s, own, R"(,"costCenter":"a.b")"), bad);
    row("cost center too long", "PUT", cost,
        deviceList(u"devices"_s, own, R"(,"costCenter":")" + QByteArray(37, 'a') + '"'), bad);
    row("removal as text", "PUT", cost, deviceList(u"devices"_s, own, R"(,"removeCostCenter":"true")"),
        unread);
    row("plan's name for it", "PUT", cost, deviceList(u"devices"_s, own, R"(,"costCenterCode":"a")"), unread);
    const QString add = u"/devices/actions/add"_s;
    row("added without state", "POST", add, deviceList(u"devicesToAdd"_s, own), bad);
    row("added active", "POST", add, deviceList(u"devicesToAdd"_s, own, R"(,"state":"active")"), bad);
    row("added as devices", "POST", add, deviceList(u"devices"_s, own, R"(,"state":"preactive")"), unread);
    row("added to another account", "POST", add,
        deviceList(u"devicesToAdd"_s, own, R"(,"state":"preactive","accountName":"0000123456-00002")"),
        u"REQUEST_FAILED.AccountNotFound"_s);
    const QString remove = u"/devices/actions/delete"_s;
    row("nothing to delete", "POST", remove, R"({"devicesToDelete":[]})",
        u"INPUT_INVALID.RequestUndefined"_s);
    row("deleted as devices", "POST", remove, deviceList(u"devices"_s, own), unread);
    QByteArrayList many;
    for (int n = 0; n < 101; ++n)
        many.append(R"({"deviceIds":[{"kind":"iccid","id":"OWN"}]})");
    row("101 to delete", "POST", remove, R"({"devicesToDelete":[)" + many.join(',') + "]}",
        u"INPUT_INVALID.NumberofDevices"_s);
    const QString available = u"/devices/availability/actions/list"_s;
    row("availability of nothing", "POST", available, "{}", u"INPUT_INVALID.RequestUndefined"_s);
    row("availability with a filter", "POST", available, R"({"devices":[],"deviceFilter":{}})", unread);
}

void TestThingSpaceRecords::wrongRecordsAreRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    PracticeFixture fixture;
    body.replace("OWN", fixture.lineIn(kVerizonCarrier, u"active"_s).iccid.toLatin1());
    const Seen seen = fixture.thingSpace(method, path, body);
    QCOMPARE(seen.status, 400);
    QCOMPARE(errorOf(seen), code);
    QCOMPARE(fixture.records(u"accepted"_s).size(), 0);
}

void TestThingSpaceRecords::oneLineIsFoundByEachOfItsIdentifiers()
{
    PracticeFixture fixture;
    const auto line = fixture.lineIn(kVerizonCarrier, u"active"_s, 4);
    for (const auto &[kind, id] : {std::pair("iccid", line.iccid), std::pair("imei", line.imei),
             std::pair("mdn", line.msisdn), std::pair("msisdn", QString(u'1' + line.msisdn))})
        QCOMPARE(deviceIdOf(foundDevice(fixture, kind, id), u"iccid"_s), line.iccid);
    QVERIFY(foundDevice(fixture, "mdn", fixture.lineIn(kVerizonCarrier, u"preactive"_s).msisdn).isEmpty());
}

void TestThingSpaceRecords::statesAreFilteredAndFiltersAreStrict()
{
    PracticeFixture fixture;
    const auto list = [&](const QByteArray &body) {
        return fixture.thingSpace("POST", u"/devices/actions/list"_s, body);
    };
    const Seen active = list(R"({"largestDeviceIdSeen":0,"currentState":"Active","maxNumberOfDevices":5})");
    QCOMPARE(active.status, 202);
    QVERIFY(active.object().value("hasMoreData"_L1).toBool());
    QCOMPARE(active.object().value("devices"_L1).toArray().size(), 5);
    for (const QJsonValue &device : active.object().value("devices"_L1).toArray()) {
        const QJsonArray carriers = device.toObject().value("carrierInformations"_L1).toArray();
        QCOMPARE(carriers.at(0).toObject().value("state"_L1).toString(), u"active"_s);
    }
    const QString tail = fixture.lineIn(kVerizonCarrier, u"active"_s).iccid.last(6);
    const Seen ending = list(R"({"filter":{"deviceIdentifierFilters":[{"kind":"iccid","endswith":")"
        + tail.toLatin1() + R"("}]}})");
    QCOMPARE(ending.status, 200);
    QCOMPARE(ending.object().value("devices"_L1).toArray().size(), 1);
    const QByteArrayList wrong{R"({"filter":{"deviceIdentifierFilters":[{"kind":"iccid","endsWith":"1"}]}})",
        R"({"filter":{"deviceIdentifierFilter":[]}})", R"({"currentState":1})",
        R"({"currentstate":"Active"})", R"({"customFields":[{"Key":"CustomField1","value":"x"}]})"};
    for (const QByteArray &body : wrong)
        QCOMPARE(errorOf(list(body)), u"DeserializationFailed"_s);
}

} // namespace lk::test
