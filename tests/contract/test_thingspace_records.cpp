// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/thingspace/records.h"
#include "core/net/redaction.h"
#include "tests/contract/carrier_tests.h"
#include "tests/contract/contract_support.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::contract;
using lk::carriers::thingspace::Records;

namespace {

const LineIds kLine{u"89148000000007000012"_s, u"353456789012306"_s, u"5551230001"_s};

Records records()
{
    return {QUrl(u"https://thingspace.verizon.com/api"_s), u"0000123456-00001"_s};
}

QString wire(const char *methodAndPath)
{
    QString line = QString::fromLatin1(methodAndPath);
    return line.replace(u" /"_s, u" https://thingspace.verizon.com/api/"_s)
        + u"\nAccept: application/json\nContent-Type: application/json"_s;
}

} // namespace

void ThingSpaceRecords::devicesAreAddedAndDeletedExactlyAsDocumented()
{
    const auto add = records().addRequest({kLine});
    QCOMPARE(described(add), wire("POST /m2m/v1/devices/actions/add"));
    QCOMPARE(bodyOf(add), json(R"({"accountName":"0000123456-00001","state":"preactive","devicesToAdd":[
        {"deviceIds":[{"kind":"iccid","id":"89148000000007000012"},{"kind":"imei","id":"353456789012306"}]}]})"));
    QVERIFY(add.mutating);

    const auto gone = records().deleteRequest({{kLine.iccid, {}, {}}});
    QVERIFY(gone);
    QCOMPARE(described(*gone), wire("POST /m2m/v1/devices/actions/delete"));
    QCOMPARE(bodyOf(*gone), json(R"({"accountName":"0000123456-00001",
        "devicesToDelete":[{"deviceIds":[{"kind":"iccid","id":"89148000000007000012"}]}]})"));
    QVERIFY(!records().deleteRequest({}));
    QVERIFY(!records().deleteRequest(QList<LineIds>(101, kLine)));
}

void ThingSpaceRecords::eachDeviceOfADeleteHasItsOwnResult()
{
    const auto results = Records::readResults(recorded(u"thingspace"_s, u"delete_mixed"_s));
    QVERIFY(results);
    QCOMPARE(results->size(), 2);
    QVERIFY(results->first().done);
    QCOMPARE(results->first().ids.iccid, u"89148000000007000012"_s);
    QVERIFY(!results->last().done);
    QCOMPARE(results->last().ids.iccid, u"89148000000007000020"_s);
    QCOMPARE(results->last().ids.imei, u"353456789012314"_s);
    QCOMPARE(results->last().message, u"The device is not in deactive state."_s);
    // Adding has another word for the same.
    const auto added = Records::readResults(recorded(u"thingspace"_s, u"add_mixed"_s));
    QVERIFY(added);
    QCOMPARE(added->size(), 2);
    QVERIFY(added->first().done && !added->last().done);
    QCOMPARE(added->first().ids.imei, u"353456789012306"_s);
    QCOMPARE(added->last().message, u"The device is already in the account."_s);
    const auto refused = Records::readResults(recorded(u"thingspace"_s, u"error_account_not_found"_s));
    QVERIFY(!refused);
    QVERIFY(!Records::readResults(recorded(u"thingspace"_s, u"html_200"_s)));
}

void ThingSpaceRecords::fieldsAndCostCenterAreWrittenExactlyAsDocumented()
{
    const auto fields
        = records().customFieldsRequest({kLine.iccid, {}, {}}, {{u"CustomField1"_s, u"West"_s}});
    QVERIFY(fields);
    QCOMPARE(described(*fields), wire("PUT /m2m/v1/devices/actions/customFields"));
    QCOMPARE(bodyOf(*fields), json(R"({"accountName":"0000123456-00001",
        "customFieldsToUpdate":[{"key":"CustomField1","value":"West"}],
        "devices":[{"deviceIds":[{"kind":"iccid","id":"89148000000007000012"}]}]})"));
    QVERIFY(!records().customFieldsRequest(kLine, {}));
    QVERIFY(!records().customFieldsRequest(kLine, {{u"CustomField6"_s, u"x"_s}}));
    QVERIFY(!records().customFieldsRequest(kLine, {{u"CustomField1"_s, QString(51, u'x')}}));

    const auto center = records().costCenterRequest({kLine.iccid, {}, {}}, u"cc-100"_s);
    QVERIFY(center);
    QCOMPARE(described(*center), wire("PUT /m2m/v1/devices/costCenter"));
    QCOMPARE(bodyOf(*center), json(R"({"costCenter":"cc-100",
        "devices":[{"deviceIds":[{"kind":"iccid","id":"89148000000007000012"}]}]})"));
    QCOMPARE(
        bodyOf(*records().costCenterRequest({kLine.iccid, {}, {}}, {})), json(R"({"removeCostCenter":true,
        "devices":[{"deviceIds":[{"kind":"iccid","id":"89148000000007000012"}]}]})"));
    QVERIFY(!records().costCenterRequest(kLine, u"a_b"_s));
    QVERIFY(!records().costCenterRequest(kLine, QString(37, u'x')));
}

void ThingSpaceRecords::callbacksAreRegisteredOnlyAtPortsThatAreCalled_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("possible");
    QTest::newRow("https") << u"https://hook.example/thingspace"_s << true;
    QTest::newRow("9001") << u"https://hook.example:9001/x"_s << true;
    QTest::newRow("28220") << u"http://hook.example:28220/x"_s << true;
    QTest::newRow("8443 is never called") << u"https://hook.example:8443/x"_s << false;
    QTest::newRow("9007 is never called") << u"https://hook.example:9007/x"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("no http") << u"ftp://hook.example/x"_s << false;
}

void ThingSpaceRecords::callbacksAreRegisteredOnlyAtPortsThatAreCalled()
{
    QFETCH(QString, url);
    QFETCH(bool, possible);
    const auto request
        = records().registerCallbackRequest(u"CarrierService"_s, QUrl(url), u"lk"_s, u"hidden-one"_s);
    QCOMPARE(request.has_value(), possible);
    if (!possible)
        return;
    QCOMPARE(described(*request), wire("POST /m2m/v1/callbacks/0000123456-00001"));
    QCOMPARE(bodyOf(*request),
        (QJsonObject{{u"name"_s, u"CarrierService"_s}, {u"url"_s, url}, {u"username"_s, u"lk"_s},
            {u"password"_s, u"hidden-one"_s}}));
    QVERIFY(!net::redactedRequest(*request, "id").contains("hidden-one"));
}

void ThingSpaceRecords::callbacksAreListedWithoutTheirPassword()
{
    QCOMPARE(described(records().listCallbacksRequest()), wire("GET /m2m/v1/callbacks/0000123456-00001"));
    const auto answer = recorded(u"thingspace"_s, u"callbacks"_s);
    const auto listed = Records::readCallbacks(answer);
    QVERIFY(listed);
    QCOMPARE(listed->size(), 1);
    QCOMPARE(listed->first().service, u"CarrierService"_s);
    QCOMPARE(listed->first().url, QUrl(u"https://hook.example/thingspace/carrier"_s));
    QVERIFY(!net::redactedBody(answer.body).contains("seen-in-clear"));

    QCOMPARE(described(records().removeCallbackRequest(u"CarrierService"_s)),
        wire("DELETE /m2m/v1/callbacks/0000123456-00001/name/CarrierService"));
    const auto changed = recorded(u"thingspace"_s, u"callback_changed"_s);
    QVERIFY(records().readCallbackChange(u"CarrierService"_s, changed));
    QVERIFY(!records().readCallbackChange(u"DeviceService"_s, changed));
    QVERIFY(!records().readCallbackChange(
        u"CarrierService"_s, recorded(u"thingspace"_s, u"error_account_not_found"_s)));
}

void ThingSpaceRecords::whatTheCarrierWouldRefuseIsNotWritten()
{
    for (const QString &value : {u"Bob's"_s, u"a<b"_s, u"a\\b"_s, u"a\"b"_s, u"a\nb"_s}) {
        QVERIFY2(!records().customFieldsRequest(kLine, {{u"CustomField1"_s, value}}), qPrintable(value));
        QVERIFY2(!records().registerCallbackRequest(
                     u"CarrierService"_s, QUrl(u"https://hook.example/x"_s), u"lk"_s, value),
            qPrintable(value));
    }
    // A line known by its number only is named by ten digits.
    QCOMPARE(bodyOf(*records().costCenterRequest({{}, {}, u"15551230001"_s}, u"cc-100"_s)),
        json(R"({"costCenter":"cc-100","devices":[{"deviceIds":[{"kind":"mdn","id":"5551230001"}]}]})"));
}

void ThingSpaceRecords::aSessionIsEndedWithoutABody()
{
    const auto logout = records().logoutRequest();
    QCOMPARE(described(logout), wire("POST /m2m/v1/session/logout"));
    QVERIFY(logout.body.isEmpty());
}
