// SPDX-License-Identifier: Apache-2.0
#include "core/domain/verification.h"
#include "tests/contract/carrier_tests.h"
#include "tests/contract/contract_support.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::contract;

namespace {

constexpr auto kThingSpaceHeaders = "\nAccept: application/json\nContent-Type: application/json";

QString thingSpaceRequest(const char *methodAndPath)
{
    QString line = QString::fromLatin1(methodAndPath);
    return line.replace(u" /"_s, u" https://thingspace.verizon.com/api/"_s)
        + QString::fromLatin1(kThingSpaceHeaders);
}

} // namespace

void ThingSpaceContract::changesAreAskedForExactlyAsDocumented_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("waive");
    QTest::addColumn<QString>("request");
    QTest::addColumn<QJsonObject>("body");
    const auto row = [](const char *name, ChangeKind kind, bool waive, const char *request,
                         const char *body) {
        QTest::newRow(name) << static_cast<int>(kind) << waive << thingSpaceRequest(request) << json(body);
    };
    row("suspend", ChangeKind::Suspend, false, "POST /m2m/v1/devices/actions/suspend",
        R"({"accountName":"0000123456-00001",
            "devices":[{"deviceIds":[{"kind":"iccid","id":"89148000000007000012"}]}]})");
    row("restore", ChangeKind::Restore, false, "POST /m2m/v1/devices/actions/restore",
        R"({"accountName":"0000123456-00001",
            "devices":[{"deviceIds":[{"kind":"iccid","id":"89148000000007000012"}]}]})");
    row("deactivate", ChangeKind::Deactivate, false, "POST /m2m/v1/devices/actions/deactivate",
        R"({"accountName":"0000123456-00001","reasonCode":"FF","etfWaiver":false,
            "devices":[{"deviceIds":[{"kind":"iccid","id":"89148000000007000012"}]}]})");
    row("deactivate, fee waived", ChangeKind::Deactivate, true, "POST /m2m/v1/devices/actions/deactivate",
        R"({"accountName":"0000123456-00001","reasonCode":"FF","etfWaiver":true,
            "devices":[{"deviceIds":[{"kind":"iccid","id":"89148000000007000012"}]}]})");
    row("activate", ChangeKind::Activate, false, "POST /m2m/v1/devices/actions/activate",
        R"({"accountName":"0000123456-00001","servicePlan":"M2M-5MB","mdnZipCode":"98801",
            "devices":[{"deviceIds":[{"kind":"iccid","id":"89148000000007000012"},
                                     {"kind":"imei","id":"353456789012306"}]}]})");
    row("plan", ChangeKind::ChangeRatePlan, false, "PUT /m2m/v1/devices/actions/plan",
        R"({"accountName":"0000123456-00001","servicePlan":"M2M-5MB",
            "devices":[{"deviceIds":[{"kind":"iccid","id":"89148000000007000012"}]}]})");
}

void ThingSpaceContract::changesAreAskedForExactlyAsDocumented()
{
    QFETCH(int, kind);
    QFETCH(bool, waive);
    WorkItem item = itemAt(Carrier::ThingSpace, static_cast<ChangeKind>(kind));
    item.spec.waiveTerminationFee = waive;
    const auto client = clientAt(Carrier::ThingSpace);
    QVERIFY(!client->cannotSend(item.spec, item.ids));
    const net::CarrierRequest request = client->changeRequest(item, kNow);
    QTEST(described(request), "request");
    QTEST(bodyOf(request), "body");
    QVERIFY(request.mutating);
    QCOMPARE(request.operation, toText(item.spec.kind));
}

void ThingSpaceContract::readsAreAskedForExactlyAsDocumented()
{
    const auto client = clientAt(Carrier::ThingSpace);
    const WorkItem item = itemAt(Carrier::ThingSpace, ChangeKind::Suspend);

    const auto read = client->readRequest(item.ids);
    QCOMPARE(described(read), thingSpaceRequest("POST /m2m/v1/devices/actions/list"));
    QCOMPARE(bodyOf(read), json(R"({"deviceId":{"kind":"iccid","id":"89148000000007000012"}})"));
    QVERIFY(!read.mutating);

    const auto first = client->listRequest({});
    QCOMPARE(described(first), thingSpaceRequest("POST /m2m/v1/devices/actions/list"));
    QCOMPARE(bodyOf(first),
        json(R"({"accountName":"0000123456-00001","largestDeviceIdSeen":0,"maxNumberOfDevices":500})"));
    const auto later = client->listRequest({u"9007199254740995"_s});
    QVERIFY2(later.body.contains("\"largestDeviceIdSeen\":9007199254740995"), later.body.constData());

    const auto poll = client->pollRequest(item);
    QVERIFY(poll);
    QCOMPARE(described(*poll),
        thingSpaceRequest("GET /m2m/v1/accounts/0000123456-00001/requests/"
                          "7d0c5d8e-0000-4000-8000-000000000001/status"));
    QVERIFY(poll->body.isEmpty() && !poll->mutating);

    const auto history = client->historyRequest(item, kNow - 90'000, kNow);
    QVERIFY(history);
    QCOMPARE(described(*history), thingSpaceRequest("POST /m2m/v1/devices/history/actions/list"));
    QCOMPARE(bodyOf(*history), json(R"({"deviceId":{"kind":"iccid","id":"89148000000007000012"},
        "earliest":"2024-05-02T13:58:30Z","latest":"2024-05-02T14:00:01Z"})"));
    QVERIFY(!history->mutating);

    const auto plans = client->plansRequest({});
    QVERIFY(plans);
    QCOMPARE(described(*plans), thingSpaceRequest("GET /m2m/v1/plans/0000123456-00001"));
}

void ThingSpaceContract::anAccountNameIsOnePieceOfThePath()
{
    CarrierAccount account = accountAt(Carrier::ThingSpace);
    account.accountName = u"a/../b?c#d%2F"_s;
    account.baseUrl = QUrl(u"http://127.0.0.1:8077/api/"_s);
    const auto client = carriers::makeCarrierClient(account, {});
    QCOMPARE(client->plansRequest({})->url.toEncoded(),
        QByteArray("http://127.0.0.1:8077/api/m2m/v1/plans/a%2F..%2Fb%3Fc%23d%252F"));
}

void ThingSpaceContract::whatTheCarrierWouldRefuseIsNotSent_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    const auto row
        = [](const char *name, ChangeKind kind, const char *member, const char *value, const char *code) {
              QTest::newRow(name) << static_cast<int>(kind) << QString::fromLatin1(member)
                                  << QString::fromLatin1(value) << QString::fromLatin1(code);
          };
    row("no ICCID", ChangeKind::Suspend, "iccid", "", "NEEDS_ICCID");
    row("an ICCID of 18 digits", ChangeKind::Suspend, "iccid", "891480000000070000", "NEEDS_ICCID");
    row("an ICCID of 21 digits", ChangeKind::Suspend, "iccid", "891480000000070000123", "NEEDS_ICCID");
    row("an ICCID that Excel damaged", ChangeKind::Suspend, "iccid", "8.9148E+19", "NEEDS_ICCID");
    row("activation without IMEI", ChangeKind::Activate, "imei", "", "NEEDS_IMEI");
    row("activation with 14 digits", ChangeKind::Activate, "imei", "35345678901230", "NEEDS_IMEI");
    row("activation without plan", ChangeKind::Activate, "plan", "", "NEEDS_PLAN");
    row("activation without ZIP", ChangeKind::Activate, "zip", "", "NEEDS_ZIP");
    row("activation with a long ZIP", ChangeKind::Activate, "zip", "98801-1234", "NEEDS_ZIP");
    row("no new plan", ChangeKind::ChangeRatePlan, "plan", "", "NEEDS_PLAN");
    row("a forbidden apostrophe", ChangeKind::ChangeRatePlan, "plan", "Bob's", "CHARACTERS");
    row("a quote, which JSON writes with a backslash", ChangeKind::ChangeRatePlan, "plan", "a\"b",
        "CHARACTERS");
    row("a tab, which JSON writes with a backslash", ChangeKind::ChangeRatePlan, "plan", "a\tb",
        "CHARACTERS");
    row("a forbidden backslash", ChangeKind::ChangeRatePlan, "plan", "a\\b", "CHARACTERS");
    row("another reason", ChangeKind::Deactivate, "reason", "CR", "REASON_CODE");
    row("the one reason", ChangeKind::Deactivate, "reason", "FF", "");
    row("16 digits", ChangeKind::Activate, "imei", "3534567890123061", "");
}

void ThingSpaceContract::whatTheCarrierWouldRefuseIsNotSent()
{
    QFETCH(int, kind);
    QFETCH(QString, member);
    QFETCH(QString, value);
    WorkItem item = itemAt(Carrier::ThingSpace, static_cast<ChangeKind>(kind));
    (member == u"iccid"         ? item.ids.iccid
            : member == u"imei" ? item.ids.imei
            : member == u"plan" ? item.spec.ratePlan
            : member == u"zip"  ? item.spec.zipCode
                                : item.spec.reasonCode)
        = value;
    const auto refusal = clientAt(Carrier::ThingSpace)->cannotSend(item.spec, item.ids);
    QTEST(refusal ? refusal->code : QString(), "code");
    QVERIFY(!refusal || (refusal->errorClass == ErrorClass::Precondition && !refusal->text.isEmpty()));
}

void ThingSpaceContract::onlyTheFourStatusKindsArePolled()
{
    const auto client = clientAt(Carrier::ThingSpace);
    for (const ChangeKind kind : kCarrierChangeKinds) {
        WorkItem item = itemAt(Carrier::ThingSpace, kind);
        QCOMPARE(client->pollRequest(item).has_value(),
            kind != ChangeKind::ChangeRatePlan && kind != ChangeKind::ChangeIdentifier);
        item.handle.clear();
        QVERIFY(!client->pollRequest(item));
    }
}

void ThingSpaceContract::anIdentifierChangeNamesOneLineAndNoAccount_data()
{
    QTest::addColumn<QString>("iccid");
    QTest::addColumn<QString>("imei");
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("new SIM") << u"89148000000007000020"_s << QString() << json(R"({
        "deviceIds":[{"kind":"iccid","id":"89148000000007000012"}],
        "deviceIdsTo":[{"kind":"iccid","id":"89148000000007000020"}],"change4gOption":"ChangeICCID"})");
    QTest::newRow("new device") << QString() << u"353456789012314"_s << json(R"({
        "deviceIds":[{"kind":"imei","id":"353456789012306"}],
        "deviceIdsTo":[{"kind":"imei","id":"353456789012314"}],"change4gOption":"ChangeIMEI"})");
    QTest::newRow("both") << u"89148000000007000020"_s << u"353456789012314"_s << json(R"({
        "deviceIds":[{"kind":"mdn","id":"5551230001"}],
        "deviceIdsTo":[{"kind":"imei","id":"353456789012314"},{"kind":"iccid","id":"89148000000007000020"}],
        "change4gOption":"ChangeIMEIandICCID"})");
}

void ThingSpaceContract::anIdentifierChangeNamesOneLineAndNoAccount()
{
    WorkItem item = itemAt(Carrier::ThingSpace, ChangeKind::ChangeIdentifier);
    QFETCH(QString, iccid);
    QFETCH(QString, imei);
    item.spec.newIccid = iccid;
    item.spec.newImei = imei;
    const auto client = clientAt(Carrier::ThingSpace);
    QVERIFY(!client->cannotSend(item.spec, item.ids));
    const net::CarrierRequest request = client->changeRequest(item, kNow);
    QCOMPARE(described(request), thingSpaceRequest("PUT /m2m/v1/devices/4G/actions/deviceId"));
    QTEST(bodyOf(request), "body");
    QVERIFY(request.mutating);
}

void ThingSpaceContract::anIdentifierChangeIsReadBackByTheNameThatStayed_data()
{
    QTest::addColumn<QString>("iccid");
    QTest::addColumn<QString>("imei");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("new SIM: by the number") << u"89148000000007000020"_s << QString() << u"5551230001"_s
                                            << json(R"({"deviceId":{"kind":"mdn","id":"5551230001"}})");
    QTest::newRow("new SIM, no number: by the device")
        << u"89148000000007000020"_s << QString() << QString()
        << json(R"({"deviceId":{"kind":"imei","id":"353456789012306"}})");
    QTest::newRow("new device: by the SIM")
        << QString() << u"353456789012314"_s << u"5551230001"_s
        << json(R"({"deviceId":{"kind":"iccid","id":"89148000000007000012"}})");
    QTest::newRow("both: by the number")
        << u"89148000000007000020"_s << u"353456789012314"_s << u"5551230001"_s
        << json(R"({"deviceId":{"kind":"mdn","id":"5551230001"}})");
}

void ThingSpaceContract::anIdentifierChangeIsReadBackByTheNameThatStayed()
{
    WorkItem item = itemAt(Carrier::ThingSpace, ChangeKind::ChangeIdentifier);
    QFETCH(QString, iccid);
    QFETCH(QString, imei);
    QFETCH(QString, number);
    item.spec.newIccid = iccid;
    item.spec.newImei = imei;
    item.ids.msisdn = number;
    const auto client = clientAt(Carrier::ThingSpace);
    QTEST(bodyOf(client->readRequest(idsAfter(item))), "body");
}

void ThingSpaceContract::aNumberIsNamedInTenDigits()
{
    const auto client = clientAt(Carrier::ThingSpace);
    QCOMPARE(bodyOf(client->readRequest({{}, {}, u"15551230001"_s})),
        json(R"({"deviceId":{"kind":"mdn","id":"5551230001"}})"));
    WorkItem item = itemAt(Carrier::ThingSpace, ChangeKind::ChangeIdentifier);
    item.ids.msisdn = u"15551230001"_s;
    item.spec.newImei = u"353456789012314"_s;
    QCOMPARE(bodyOf(client->changeRequest(item, kNow)).value(u"deviceIds"_s),
        json(R"({"deviceIds":[{"kind":"mdn","id":"5551230001"}]})").value(u"deviceIds"_s));
}

void ThingSpaceContract::aLineWithoutANumberIsNotSwapped()
{
    const auto client = clientAt(Carrier::ThingSpace);
    const WorkItem swap = itemAt(Carrier::ThingSpace, ChangeKind::ChangeIdentifier);
    net::Answered answer = recorded(u"thingspace"_s, u"device_active"_s);
    QVERIFY(std::holds_alternative<LineState>(client->readPreRead(swap.spec, swap.ids, answer, kNow)));
    answer.body.replace("\"mdn\"", "\"x\"").replace("\"msisdn\"", "\"y\"");
    QCOMPARE(described(client->readPreRead(swap.spec, swap.ids, answer, kNow)),
        u"NotThere precondition NEEDS_NUMBER"_s);
    const WorkItem suspend = itemAt(Carrier::ThingSpace, ChangeKind::Suspend);
    QVERIFY(std::holds_alternative<LineState>(client->readPreRead(suspend.spec, suspend.ids, answer, kNow)));
}

void ThingSpaceContract::aLineWithoutANameCannotBeRead()
{
    const auto client = clientAt(Carrier::ThingSpace);
    QVERIFY(!client->cannotRead({{}, {}, u"5551230001"_s}));
    QVERIFY(!client->cannotRead({{}, u"353456789012306"_s, {}}));
    const auto refusal = client->cannotRead({});
    QVERIFY(refusal);
    QCOMPARE(described(*refusal), u"precondition NEEDS_ICCID_OR_NUMBER"_s);
}

void ThingSpaceContract::onlyWhatTakesAPoolNamesOne()
{
    // In a change "as listed" the pool is the whole change's, the action that of a row.
    const auto client = clientAt(Carrier::ThingSpace);
    for (const ChangeKind kind : kAllChangeKinds) {
        WorkItem item = itemAt(Carrier::ThingSpace, kind);
        item.spec.ipPool = u"Pool 1"_s;
        const bool takesOne = kind == ChangeKind::Activate || kind == ChangeKind::ChangeRatePlan;
        QCOMPARE(bodyOf(client->changeRequest(item, kNow)).contains(u"carrierIpPoolName"_s), takesOne);
    }
}

void ThingSpaceContract::aPlaceOfUseIsWholeOrLeftOut_data()
{
    QTest::addColumn<int>("missing");
    QTest::addColumn<QString>("street");
    const auto street = u"1 Main St"_s;
    QTest::newRow("whole") << -1 << street;
    for (int i = 0; i < 7; ++i)
        QTest::addRow("without part %d", i) << i << street;
    QTest::newRow("a box") << -1 << u"PO Box 17"_s;
    QTest::newRow("a box with points") << -1 << u"P.O. Box 17"_s;
    QTest::newRow("a street that sounds like one") << -1 << u"1 Boxwood Ln"_s;
}

void ThingSpaceContract::aPlaceOfUseIsWholeOrLeftOut()
{
    QFETCH(int, missing);
    QFETCH(QString, street);
    WorkItem item = itemAt(Carrier::ThingSpace, ChangeKind::Activate);
    QStringList parts{u"Ann"_s, u"Lee"_s, street, u"Seattle"_s, u"WA"_s, u"98101"_s, u"USA"_s};
    if (missing >= 0)
        parts[missing] = u" "_s;
    item.spec.placeOfUse = PlaceOfUse{parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]};
    const auto refusal = clientAt(Carrier::ThingSpace)->cannotSend(item.spec, item.ids);
    const bool fits = missing < 0 && !street.contains(u"Box "_s);
    QCOMPARE(refusal ? refusal->code : QString(), fits ? QString() : u"NEEDS_PLACE"_s);
}

void ThingSpaceContract::newIdentifiersMustHaveTheShapeOfOne_data()
{
    QTest::addColumn<QString>("iccid");
    QTest::addColumn<QString>("imei");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << QString() << QString() << u"NEEDS_NEW_ID"_s;
    QTest::newRow("Excel") << u"8.9148E+19"_s << QString() << u"NEW_ICCID"_s;
    QTest::newRow("too short") << u"8914800000"_s << QString() << u"NEW_ICCID"_s;
    QTest::newRow("bad check digit") << QString() << u"353456789012307"_s << u"NEW_IMEI"_s;
    QTest::newRow("14 digits") << QString() << u"35345678901230"_s << u"NEW_IMEI"_s;
    QTest::newRow("the same SIM") << u"89148000000007000012"_s << QString() << u"SAME_ID"_s;
    QTest::newRow("the same device") << QString() << u"353456789012306"_s << u"SAME_ID"_s;
}

void ThingSpaceContract::newIdentifiersMustHaveTheShapeOfOne()
{
    WorkItem item = itemAt(Carrier::ThingSpace, ChangeKind::ChangeIdentifier);
    QFETCH(QString, iccid);
    QFETCH(QString, imei);
    item.spec.newIccid = iccid;
    item.spec.newImei = imei;
    const auto refusal = clientAt(Carrier::ThingSpace)->cannotSend(item.spec, item.ids);
    QVERIFY(refusal);
    QTEST(refusal->code, "code");
    QVERIFY(refusal->text.contains(u"not sent"_s) || refusal->text.contains(u"Nothing was sent"_s));
}

void ThingSpaceContract::anActivationMayNamePoolAndPlaceOfUse()
{
    WorkItem item = itemAt(Carrier::ThingSpace, ChangeKind::Activate);
    item.spec.ipPool = u"Pool 1"_s;
    item.spec.placeOfUse
        = PlaceOfUse{u"Ann"_s, u"Lee"_s, u"1 Main St"_s, u"Seattle"_s, u"WA"_s, u"98101"_s, u"USA"_s};
    const auto client = clientAt(Carrier::ThingSpace);
    QVERIFY(!client->cannotSend(item.spec, item.ids));
    QCOMPARE(bodyOf(client->changeRequest(item, kNow)), json(R"({
        "accountName":"0000123456-00001","servicePlan":"M2M-5MB","mdnZipCode":"98801",
        "carrierIpPoolName":"Pool 1",
        "primaryPlaceOfUse":{"customerName":{"firstName":"Ann","lastName":"Lee"},
            "address":{"addressLine1":"1 Main St","city":"Seattle","state":"WA","zip":"98101","country":"USA"}},
        "devices":[{"deviceIds":[{"kind":"iccid","id":"89148000000007000012"},
                                 {"kind":"imei","id":"353456789012306"}]}]})"));
    item.spec.placeOfUse->city = u"St John's"_s;
    QVERIFY(client->cannotSend(item.spec, item.ids));
}

void ThingSpaceContract::severalLinesGoIntoOneRequest()
{
    WorkItem first = itemAt(Carrier::ThingSpace, ChangeKind::Suspend);
    WorkItem second = first;
    first.ids.iccid = u"89148000000007000012"_s;
    second.ids.iccid = u"89148000000007000020"_s;
    const auto client = clientAt(Carrier::ThingSpace);
    const net::CarrierRequest request = client->batchRequest({first, second}, kNow);
    QCOMPARE(described(request), thingSpaceRequest("POST /m2m/v1/devices/actions/suspend"));
    QCOMPARE(bodyOf(request), json(R"({"accountName":"0000123456-00001",
        "devices":[{"deviceIds":[{"kind":"iccid","id":"89148000000007000012"}]},
                   {"deviceIds":[{"kind":"iccid","id":"89148000000007000020"}]}]})"));
    QVERIFY(request.mutating);
    // The status call knows requests for one line only.
    second.callLines = 2;
    second.handle = u"24da9f9d-d110-4a54-86b4-93fb76aab83c"_s;
    QVERIFY(!client->pollRequest(second));
    QVERIFY(client->namesTooMany({ErrorClass::Data, u"INPUT_INVALID.NumberofDevices"_s, {}}));
    QVERIFY(!client->namesTooMany({ErrorClass::Data, u"INPUT_INVALID.RequestUndefined"_s, {}}));
    // What cannot be repeated safely is never put together.
    for (const ChangeKind kind : {ChangeKind::Activate, ChangeKind::Deactivate, ChangeKind::ChangeIdentifier})
        QVERIFY(!client->capabilities().together.contains(kind));
}
