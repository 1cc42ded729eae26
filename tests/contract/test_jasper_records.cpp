// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/contract_support.h"
#include "tests/contract/jasper_tests.h"

#include "core/carriers/jasper/client.h"
#include "core/settings/jasper_presets.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::contract;
using lk::carriers::jasper::AuditTrailEntry;
using lk::carriers::jasper::DeviceSearch;
using lk::carriers::jasper::JasperClient;

namespace {

const QString kSim = u"8901170100000000011"_s;
constexpr UtcMs kDay = 86'400'000;

JasperClient restClient()
{
    Credentials credentials;
    credentials.username = Secret(QByteArray("lk.api"));
    credentials.apiKey = Secret(QByteArray("00000000-0000-0000-0000-000000000000"));
    return {accountAt(Carrier::Jasper), credentials};
}

QString getting(const char *path)
{
    return u"GET https://restapi19.att.com/rws/api/v1"_s + QLatin1StringView(path)
        + u"\nAccept: application/json"_s;
}

net::Answered restAnswer(const char *name)
{
    return recorded(u"jasper"_s, QString::fromLatin1(name));
}

} // namespace

Q_DECLARE_METATYPE(lk::carriers::jasper::DeviceSearch)

void JasperRecords::aListCanBeginAtAMoment()
{
    const JasperClient client = restClient();
    QVERIFY(client.capabilities().listsChangesOnly);
    QCOMPARE(described(client.listRequest({{}, kNow})),
        getting("/devices?modifiedSince=2024-05-02T14%3A00%3A00%2B00%3A00&pageNumber=1&pageSize=50"));
    // The next page belongs to the same beginning.
    const auto reading = client.readList({{}, kNow}, restAnswer("list_first"), kNow);
    const auto next = std::get<carriers::LinePage>(reading).next;
    QVERIFY(next);
    QCOMPARE(described(client.listRequest(*next)),
        getting("/devices?modifiedSince=2024-05-02T14%3A00%3A00%2B00%3A00&pageNumber=2&pageSize=50"));
}

void JasperRecords::aSearchIsAskedForExactlyAsDocumented()
{
    const JasperClient client = restClient();
    QCOMPARE(described(*client.searchRequest({})),
        getting("/devices?modifiedSince=2000-01-01T00%3A00%3A00%2B00%3A00&pageNumber=1&pageSize=50"));
    const DeviceSearch search{.modifiedSince = kNow - kDay,
        .modifiedTill = kNow,
        .status = u"ACTIVATION_READY"_s,
        .accountId = u"100000001"_s,
        .customFields = {{u"accountCustom10"_s, u"a&b=c+d"_s}},
        .page = 3,
        .pageSize = 20};
    const auto request = client.searchRequest(search);
    QVERIFY(request);
    QCOMPARE(described(*request),
        getting("/devices?modifiedSince=2024-05-01T14%3A00%3A00%2B00%3A00"
                "&modifiedTill=2024-05-02T14%3A00%3A00%2B00%3A00&accountId=100000001"
                "&status=ACTIVATION_READY&accountCustom10=a%26b%3Dc%2Bd&pageNumber=3&pageSize=20"));
    QVERIFY(!request->mutating);
}

void JasperRecords::whatNoSearchTakesIsNotAsked_data()
{
    QTest::addColumn<DeviceSearch>("search");
    QTest::newRow("page 0") << DeviceSearch{.page = 0};
    QTest::newRow("51 a page") << DeviceSearch{.pageSize = 51};
    QTest::newRow("none a page") << DeviceSearch{.pageSize = 0};
    QTest::newRow("an end before the beginning")
        << DeviceSearch{.modifiedSince = kNow, .modifiedTill = kNow - 1};
    QTest::newRow("more than a year")
        << DeviceSearch{.modifiedSince = kNow - 366 * kDay, .modifiedTill = kNow};
    QTest::newRow("an end without a beginning") << DeviceSearch{.modifiedTill = kNow};
    QTest::newRow("a status in small letters") << DeviceSearch{.status = u"Activated"_s};
    QTest::newRow("a status of SOAP") << DeviceSearch{.status = u"ACTIVATED_NAME"_s};
    QTest::newRow("a field there is not") << DeviceSearch{.customFields = {{u"accountCustom11"_s, u"x"_s}}};
    QTest::newRow("a field that is none") << DeviceSearch{.customFields = {{u"imei"_s, u"x"_s}}};
}

void JasperRecords::whatNoSearchTakesIsNotAsked()
{
    QFETCH(DeviceSearch, search);
    QVERIFY(!restClient().searchRequest(search));
}

void JasperRecords::fieldsAreAskedForAndNameTheirLine()
{
    const JasperClient client = restClient();
    QCOMPARE(described(*client.fieldsRequest(kSim, {})), getting("/devices/8901170100000000011"));
    QCOMPARE(described(*client.fieldsRequest(kSim, {u"deviceID"_s, u"accountCustom1"_s})),
        getting("/devices/8901170100000000011?fields=iccid,deviceID,accountCustom1"));
    QVERIFY(!client.fieldsRequest(kSim, {u"deviceID&x"_s}));
    const auto fields = client.readFields(kSim, restAnswer("fields"));
    QVERIFY(fields);
    QCOMPARE(*fields,
        (carriers::jasper::DeviceFields{{u"iccid"_s, kSim}, {u"deviceID"_s, u"PUMP-17"_s}, {u"modemID"_s, {}},
            {u"accountCustom1"_s, u"site-17"_s}, {u"dateUpdated"_s, u"2024-07-06 22:04:04.380+0000"_s}}));
    QVERIFY(!client.readFields(kSim, restAnswer("device_other_iccid")));
    QCOMPARE(client.readFields(kSim, restAnswer("error_unknown_iccid")).error().detail, u"20000001"_s);
    QVERIFY(!client.readFields(kSim, restAnswer("html_200")));
}

void JasperRecords::oneAttributeIsSetAtATime_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *attribute, const char *value, const char *body) {
        QTest::newRow(attribute) << QString::fromUtf8(value) << QByteArray(body);
    };
    row("status", "RETIRED", R"({"status":"RETIRED"})");
    row("ratePlan", "LK POOL / SMS MO/MT US", R"({"ratePlan":"LK POOL / SMS MO/MT US"})");
    row("communicationPlan", "LK-LTE", R"({"communicationPlan":"LK-LTE"})");
    row("customer", "Depot \"Süd\"", R"({"customer":"Depot \"Süd\""})");
    row("deviceID", "PUMP-17", R"({"deviceID":"PUMP-17"})");
    row("modemID", "", R"({"modemID":""})");
    row("overageLimitOverride", "TEMPORARY_OVERRIDE", R"({"overageLimitOverride":"TEMPORARY_OVERRIDE"})");
    row("accountCustom10", "x", R"({"accountCustom10":"x"})");
    row("operatorCustom5", "x", R"({"operatorCustom5":"x"})");
    row("customerCustom1", "x", R"({"customerCustom1":"x"})");
}

void JasperRecords::oneAttributeIsSetAtATime()
{
    QFETCH(QString, value);
    const JasperClient client = restClient();
    const auto request = client.editRequest(kSim, QString::fromLatin1(QTest::currentDataTag()), value);
    QVERIFY(request);
    QCOMPARE(described(*request),
        u"PUT https://restapi19.att.com/rws/api/v1/devices/8901170100000000011\nAccept: application/json\n"
        "Content-Type: application/json"_s);
    QTEST(request->body, "body");
    QVERIFY(request->mutating);
    QCOMPARE(described(client.readEditAnswer(kSim, restAnswer("edit_202"))), u"AnsweredDone"_s);
    QCOMPARE(described(client.readEditAnswer(kSim, restAnswer("edit_other_iccid"))), u"OutcomeLost"_s);
    QCOMPARE(described(client.readEditAnswer(kSim, restAnswer("error_role"))), u"Rejected auth 10000030"_s);
}

void JasperRecords::whatTheCarrierWouldRefuseIsNotSet_data()
{
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *attribute, const QString &value) {
        QTest::newRow(name) << QString::fromLatin1(attribute) << value;
    };
    row("a status in small letters", "status", u"Activated"_s);
    row("a status that is only a result", "status", u"REPLACED"_s);
    row("no rate plan", "ratePlan", u" "_s);
    row("no communication plan", "communicationPlan", {});
    row("a comma", "customer", u"a,b"_s);
    row("an asterisk", "deviceID", u"a*b"_s);
    row("a line break", "accountCustom1", u"a\nb"_s);
    row("a device ID of 51", "deviceID", QString(51, u'x'));
    row("a modem ID of 41", "modemID", QString(41, u'x'));
    row("another override", "overageLimitOverride", u"default"_s);
    row("an IMEI", "imei", u"356938035643809"_s);
    row("another member", "dateAdded", u"x"_s);
    row("field 11", "accountCustom11", u"x"_s);
    row("field 0", "accountCustom0", u"x"_s);
    row("field 01", "accountCustom01", u"x"_s);
    row("field 6 of an operator", "operatorCustom6", u"x"_s);
}

void JasperRecords::whatTheCarrierWouldRefuseIsNotSet()
{
    QFETCH(QString, attribute);
    QFETCH(QString, value);
    const auto request = restClient().editRequest(kSim, attribute, value);
    QVERIFY(!request);
    QVERIFY2(request.error().message.contains(u"othing was sent"_s), qPrintable(request.error().message));
}

void JasperRecords::theAuditTrailIsReadPageByPage()
{
    const JasperClient client = restClient();
    QCOMPARE(described(*client.auditTrailRequest(kSim, 30, {})),
        getting("/devices/8901170100000000011/auditTrails?daysOfHistory=30&pageNumber=1&pageSize=50"));
    QVERIFY(!client.auditTrailRequest(kSim, 0, {}));
    QVERIFY(!client.auditTrailRequest(kSim, 366, {}));
    const auto first = client.readAuditTrail({}, restAnswer("audit_first"));
    QVERIFY(first);
    QCOMPARE(first->entries,
        (QList<AuditTrailEntry>{{u"SIM Status"_s, u"Activated"_s, u"Deactivated"_s, u"Successful"_s,
                                    u"lk.api"_s, 1'714'658'344'380},
            {u"Device ID"_s, {}, u"PUMP-17"_s, u"Error"_s, {}, 0}}));
    QVERIFY(first->next);
    QCOMPARE(described(*client.auditTrailRequest(kSim, 30, *first->next)),
        getting("/devices/8901170100000000011/auditTrails?daysOfHistory=30&pageNumber=2&pageSize=50"));
    const auto last = client.readAuditTrail(*first->next, restAnswer("audit_last"));
    QVERIFY(last && last->entries.isEmpty() && !last->next);
    QVERIFY(!client.readAuditTrail({}, restAnswer("audit_without_list")));
    QVERIFY(!client.readAuditTrail({u"2"_s}, restAnswer("audit_first")));
    QCOMPARE(client.readAuditTrail({}, restAnswer("error_role")).error().detail, u"10000030"_s);
}

void JasperRecords::theEchoMustComeBack()
{
    const JasperClient client = restClient();
    QCOMPARE(described(client.healthRequest(u"still there?"_s)), getting("/echo/still%20there%3F"));
    QCOMPARE(client.healthRequest(u"x"_s).operation, u"health"_s);
    QVERIFY(client.readHealth(u"still there?"_s, restAnswer("echo")));
    QVERIFY(!client.readHealth(u"still there?"_s, restAnswer("echo_other")));
    QVERIFY(!client.readHealth(u"still there?"_s, restAnswer("html_200")));
    QCOMPARE(client.readHealth(u"x"_s, restAnswer("error_credentials")).error().detail, u"10000001"_s);
}

void JasperRecords::timesAreReadAsTheCarrierWritesThem()
{
    using carriers::jasper::deviceTime;
    QCOMPARE(deviceTime(u"2024-05-02 14:00:00.123+0000"_s), kNow);
    QCOMPARE(deviceTime(u"2024-05-02 09:00:00.123-0500"_s), kNow);
    for (const QString &text : {QString(), u"2024-05-02T14:00:00.123Z"_s, u"2024-05-02 14:00:00.123"_s,
             u"2024-13-02 14:00:00.123+0000"_s, u"2024-05-02 14:00:00.123+00:00"_s})
        QVERIFY2(!deviceTime(text), qPrintable(text));
}

void JasperRecords::soapAccessIsOptionalAndItsAddressIsChecked()
{
    QCOMPARE(credentialMembers(Carrier::Jasper), (QStringList{u"username"_s, u"api_key"_s}));
    QVERIFY(Credentials::fromJson(R"({"username":"u","api_key":"k"})", Carrier::Jasper));
    const auto whole = Credentials::fromJson(
        R"({"username":"u","api_key":"k","soap_password":"p","license_key":"l"})", Carrier::Jasper);
    QVERIFY(whole);
    const auto again = Credentials::fromJson(whole->toJson(), Carrier::Jasper);
    QCOMPARE(again->soapPassword.reveal(), QByteArray("p"));
    QCOMPARE(again->licenseKey.reveal(), QByteArray("l"));

    CarrierAccount account = accountAt(Carrier::Jasper);
    QVERIFY(checkAccount(account));
    account.soapBaseUrl = QUrl(u"https://api.jasper.com"_s);
    QVERIFY(checkAccount(account));
    account.soapBaseUrl = QUrl(u"http://api.jasper.com"_s);
    QVERIFY(!checkAccount(account));
}

void JasperRecords::thePresetsNameOnlyKnownAddresses()
{
    const auto presets = settings::loadJasperPresets();
    QVERIFY2(presets, presets ? "" : qPrintable(presets.error().message));
    QMap<QString, settings::JasperPreset> byName;
    for (const auto &preset : *presets) {
        byName.insert(preset.name, preset);
        QVERIFY2(preset.note.contains(u"Knowledge Base"_s), qPrintable(preset.name));
    }
    QCOMPARE(byName.value(u"AT&T Control Center (POD19)"_s).restBaseUrl,
        QUrl(u"https://restapi19.att.com/rws/api/v1"_s));
    for (const QString &unknown : {u"T-Mobile Control Center"_s, u"Rogers Control Centre"_s}) {
        QVERIFY(byName.contains(unknown));
        QVERIFY(byName.value(unknown).restBaseUrl.isEmpty() && byName.value(unknown).soapBaseUrl.isEmpty());
    }
    QCOMPARE(byName.value(u"China Unicom"_s).restBaseUrl, QUrl(u"https://api.10646.cn/rws/api/v1"_s));
    QCOMPARE(
        byName.value(u"DevNet sandbox"_s).restBaseUrl, QUrl(u"https://rws-jpotest.jasper.com/rws/api/v1"_s));
    for (const int pod : {1, 2, 3, 7, 10}) {
        const auto preset = byName.value(u"Shared pod %1"_s.arg(pod));
        QCOMPARE(preset.restBaseUrl, QUrl(u"https://restapi%1.jasper.com/rws/api/v1"_s.arg(pod)));
        QCOMPARE(preset.soapBaseUrl, QUrl(u"https://api.jasper.com"_s));
    }
}

void JasperRecords::aDamagedPresetFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("accepted");
    const QByteArray good = R"({"name":"A","restBaseUrl":"https://a.example/rws/api/v1","soapBaseUrl":"",)"
                            R"("wsdlVersion":"5.90","note":""})";
    const auto row = [](const char *name, const QByteArray &json, bool accepted) {
        QTest::newRow(name) << json << accepted;
    };
    row("one", "[" + good + "]", true);
    row("none", "[]", true);
    row("cut off", "[" + good, false);
    row("no list", good, false);
    row("a name twice", "[" + good + "," + good + "]", false);
    row("a name missing", "[" + QByteArray(good).replace("\"name\":\"A\"", "\"name\":\"\"") + "]", false);
    row("a member missing", "[" + QByteArray(good).replace(",\"note\":\"\"", "") + "]", false);
    row("a member too many", "[" + QByteArray(good).replace("\"note\"", "\"password\":\"x\",\"note\"") + "]",
        false);
    row("a number", "[" + QByteArray(good).replace("\"5.90\"", "5.90") + "]", false);
    row("plain http", "[" + QByteArray(good).replace("https:", "http:") + "]", false);
}

void JasperRecords::aDamagedPresetFileIsRefused()
{
    QFETCH(QByteArray, json);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"presets.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    QTEST(settings::loadJasperPresets(path).has_value(), "accepted");
    QVERIFY(!settings::loadJasperPresets(dir.filePath(u"missing.json"_s)));
}
