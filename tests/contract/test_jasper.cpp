// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/carrier_tests.h"
#include "tests/contract/contract_support.h"

#include "core/carriers/jasper/answers.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::contract;

namespace {

constexpr auto kJasperBase = "https://restapi19.att.com/rws/api/v1"_L1;

constexpr AnswerCase kJasperCases[] = {
    {"device_activated", ChangeKind::Suspend, "AnsweredDone",
        "active 'ACTIVATED' plan='LK-1MB' iccid=8901170100000000011 imei=356938035643809 msisdn=5555550101"},
    {"device_deactivated", ChangeKind::Suspend, "AnsweredDone",
        "inactive 'DEACTIVATED' plan='LK-1MB' iccid=8901170100000000011 imei=356938035643809 "
        "msisdn=5555550101"},
    {"device_inventory", ChangeKind::Suspend, "AnsweredDone",
        "inventory 'INVENTORY' plan='LK-1MB' iccid=8901170100000000011 imei=356938035643809 "
        "msisdn=5555550101"},
    {"device_test_ready", ChangeKind::Suspend, "AnsweredDone",
        "pending-activation 'TEST_READY' plan='LK-1MB' iccid=8901170100000000011 imei=356938035643809 "
        "msisdn=5555550101"},
    {"device_activation_ready", ChangeKind::Suspend, "AnsweredDone",
        "pending-activation 'ACTIVATION_READY' plan='LK-1MB' iccid=8901170100000000011 "
        "imei=356938035643809 msisdn=5555550101"},
    {"device_retired", ChangeKind::Suspend, "AnsweredDone",
        "terminated 'RETIRED' plan='LK-1MB' iccid=8901170100000000011 imei=356938035643809 "
        "msisdn=5555550101"},
    {"device_purged", ChangeKind::Suspend, "AnsweredDone",
        "terminated 'PURGED' plan='LK-1MB' iccid=8901170100000000011 imei=356938035643809 "
        "msisdn=5555550101"},
    {"device_replaced", ChangeKind::Suspend, "AnsweredDone",
        "terminated 'REPLACED' plan='LK-1MB' iccid=8901170100000000011 imei=356938035643809 "
        "msisdn=5555550101"},
    {"device_title_case", ChangeKind::Suspend, "AnsweredDone",
        "active 'Activated' plan='LK-1MB' iccid=8901170100000000011 imei=356938035643809 msisdn=5555550101"},
    {"device_unknown_status", ChangeKind::Suspend, "AnsweredDone",
        "unknown 'TRIAL_X' plan='LK-1MB' iccid=8901170100000000011 imei=356938035643809 msisdn=5555550101"},
    {"device_before_first_attach", ChangeKind::Suspend, "AnsweredDone",
        "active 'ACTIVATED' plan='LK-1MB' iccid=8901170100000000011 imei= msisdn="},
    {"device_latin1", ChangeKind::Suspend, "AnsweredDone",
        "active 'ACTIVATED' plan='LK SMS MO/MT US' iccid=8901170100000000011 imei=356938035643809 "
        "msisdn=5555550101"},
    {"device_other_iccid", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient UNUSABLE_ANSWER"},
    {"device_number_iccid", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient UNUSABLE_ANSWER"},
    {"device_without_status", ChangeKind::Suspend, "AnsweredDone", "ReadFailed transient UNUSABLE_ANSWER"},
    {"device_truncated", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"edit_200", ChangeKind::Suspend, "AnsweredDone", "ReadFailed transient UNUSABLE_ANSWER"},
    {"edit_202", ChangeKind::ChangeRatePlan, "AnsweredDone", "ReadFailed transient UNUSABLE_ANSWER"},
    {"edit_null_code", ChangeKind::Suspend, "AnsweredDone", "ReadFailed transient UNUSABLE_ANSWER"},
    {"edit_other_iccid", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient UNUSABLE_ANSWER"},
    {"edit_number_iccid", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient UNUSABLE_ANSWER"},
    {"edit_truncated", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_202"},
    {"edit_as_text", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"edit_202_not_purged", ChangeKind::Activate, "Rejected business 1000512", "ReadFailed business 1000512"},
    {"edit_202_unknown_code", ChangeKind::Suspend, "Rejected business 1999999",
        "ReadFailed business 1999999"},
    {"edit_200_server_error", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient 30000001"},
    {"error_bare_401", ChangeKind::Suspend, "AuthExpired auth HTTP_401", "ReadFailed auth HTTP_401"},
    {"error_credentials", ChangeKind::Suspend, "AuthExpired auth 10000001", "ReadFailed auth 10000001"},
    {"bare_401", ChangeKind::Suspend, "AuthExpired auth HTTP_401", "ReadFailed auth HTTP_401"},
    {"error_role", ChangeKind::Suspend, "Rejected auth 10000030", "ReadFailed auth 10000030"},
    {"error_json", ChangeKind::Suspend, "Rejected data 10000023", "ReadFailed data 10000023"},
    {"error_version", ChangeKind::Suspend, "Rejected configuration 10000024",
        "ReadFailed configuration 10000024"},
    {"error_parameters", ChangeKind::Suspend, "Rejected data 10000028", "ReadFailed data 10000028"},
    {"error_no_way_back", ChangeKind::Suspend, "Rejected business 10000029", "ReadFailed business 10000029"},
    {"error_already_active", ChangeKind::Activate, "AnsweredDone", "ReadFailed business 10030000"},
    {"error_already_active", ChangeKind::Restore, "AnsweredDone", "ReadFailed business 10030000"},
    {"error_already_active", ChangeKind::Suspend, "Rejected business 10030000",
        "ReadFailed business 10030000"},
    {"error_inventory_return", ChangeKind::Activate, "Rejected business 1000559",
        "ReadFailed business 1000559"},
    {"error_p5g", ChangeKind::Activate, "Rejected business 1000591", "ReadFailed business 1000591"},
    {"error_unknown_iccid", ChangeKind::Suspend, "Rejected data 20000001", "NotThere data 20000001"},
    {"error_numeric_code", ChangeKind::Suspend, "Rejected data 20000001", "NotThere data 20000001"},
    {"error_unknown_server", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient 30000001"},
    {"error_rate_limit", ChangeKind::Suspend, "Throttled throttle 40000029 wait=10000",
        "ReadFailed throttle 40000029 wait=10000"},
    {"error_rate_limit_429", ChangeKind::Suspend, "Throttled throttle 40000029 wait=10000",
        "ReadFailed throttle 40000029 wait=10000"},
    {"error_other_400", ChangeKind::Suspend, "Rejected business 10099999", "ReadFailed business 10099999"},
    {"error_no_code_400", ChangeKind::Suspend, "Rejected business HTTP_400", "ReadFailed business HTTP_400"},
    {"error_no_code_404", ChangeKind::Suspend, "Rejected data HTTP_404", "NotThere data HTTP_404"},
    {"error_no_code_500", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_500"},
    {"error_forbidden_403", ChangeKind::Suspend, "Rejected auth HTTP_403", "ReadFailed auth HTTP_403"},
    {"error_truncated_400", ChangeKind::Suspend, "OutcomeLost", "ReadFailed unknown HTTP_400"},
    {"error_framework_404", ChangeKind::Suspend, "OutcomeLost", "ReadFailed configuration HTTP_404"},
    {"html_200", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"html_404", ChangeKind::Suspend, "OutcomeLost", "ReadFailed configuration HTTP_404"},
    {"html_400", ChangeKind::Suspend, "OutcomeLost", "ReadFailed unknown HTTP_400"},
    {"html_502", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_502"},
    {"empty_200", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"empty_204", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_204"},
    {"empty_500", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_500"},
    {"garbage_200", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"text_200", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"empty_object_200", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient UNUSABLE_ANSWER"},
    {"empty_object_400", ChangeKind::Suspend, "OutcomeLost", "ReadFailed unknown HTTP_400"},
    {"array_200", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"redirect_302", ChangeKind::Suspend, "OutcomeLost", "ReadFailed configuration HTTP_302"},
    {"timeout_408", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_408"},
    {"unavailable_503", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_503 wait=7000"},
    {"too_many_429", ChangeKind::Suspend, "Throttled throttle HTTP_429 wait=10000",
        "ReadFailed throttle HTTP_429 wait=10000"},
    {"too_many_429_retry_after", ChangeKind::Suspend, "Throttled throttle HTTP_429 wait=17000",
        "ReadFailed throttle HTTP_429 wait=17000"},
    {"xml_doctype_400", ChangeKind::Suspend, "OutcomeLost", "ReadFailed unknown HTTP_400"},
    {"xml_400", ChangeKind::Suspend, "OutcomeLost", "ReadFailed unknown 77"},
};

const QSet<QString> kJasperOthers{u"list_first"_s, u"list_second_last"_s, u"list_empty_last"_s,
    u"list_empty_not_last"_s, u"list_without_last"_s, u"list_without_iccid"_s, u"plans_first"_s,
    u"plans_last"_s, u"plans_without_name"_s, u"audit_first"_s, u"audit_last"_s, u"audit_without_list"_s,
    u"echo"_s, u"echo_other"_s, u"fields"_s};

} // namespace

void JasperContract::changesAreAskedForExactlyAsDocumented_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QJsonObject>("body");
    const auto row = [](ChangeKind kind, const char *body) {
        QTest::newRow(qPrintable(toText(kind))) << static_cast<int>(kind) << json(body);
    };
    row(ChangeKind::Activate, R"({"status":"ACTIVATED"})");
    row(ChangeKind::Restore, R"({"status":"ACTIVATED"})");
    row(ChangeKind::Suspend, R"({"status":"DEACTIVATED"})");
    row(ChangeKind::Deactivate, R"({"status":"DEACTIVATED"})");
    row(ChangeKind::ChangeRatePlan, R"({"ratePlan":"LK POOL / SMS MO/MT US"})");
}

void JasperContract::changesAreAskedForExactlyAsDocumented()
{
    QFETCH(int, kind);
    const auto client = clientAt(Carrier::Jasper);
    const WorkItem item = itemAt(Carrier::Jasper, static_cast<ChangeKind>(kind));
    QVERIFY(!client->cannotSend(item.spec, item.ids));
    const net::CarrierRequest request = client->changeRequest(item, kNow);
    QCOMPARE(described(request),
        u"PUT "_s + kJasperBase
            + "/devices/8901170100000000011\nAccept: application/json\nContent-Type: application/json"_L1);
    QTEST(bodyOf(request), "body");
    QVERIFY(request.mutating);
    QCOMPARE(request.operation, toText(item.spec.kind));
}

void JasperContract::readsAreAskedForExactlyAsDocumented()
{
    const auto client = clientAt(Carrier::Jasper);
    const auto read = client->readRequest(itemAt(Carrier::Jasper, ChangeKind::Suspend).ids);
    QCOMPARE(described(read),
        u"GET "_s + kJasperBase + "/devices/8901170100000000011\nAccept: application/json"_L1);
    QVERIFY(read.body.isEmpty() && !read.mutating);
    QCOMPARE(described(client->readRequest({u"89/../x y?z"_s, {}, {}})),
        u"GET "_s + kJasperBase + "/devices/89%2F..%2Fx%20y%3Fz\nAccept: application/json"_L1);

    const QString devices
        = u"GET "_s + kJasperBase + "/devices?modifiedSince=2000-01-01T00%3A00%3A00%2B00%3A00&pageNumber="_L1;
    QCOMPARE(described(client->listRequest({})), devices + "1&pageSize=50\nAccept: application/json"_L1);
    QCOMPARE(
        described(client->listRequest({u"12"_s})), devices + "12&pageSize=50\nAccept: application/json"_L1);
    QCOMPARE(described(*client->plansRequest({u"2"_s})),
        u"GET "_s + kJasperBase + "/rateplans?pageNumber=2&pageSize=50\nAccept: application/json"_L1);
}

void JasperContract::credentialsGoUnaskedAndAreNeverRenewed()
{
    const auto client = clientAt(Carrier::Jasper);
    const net::AuthScheme &auth = client->auth();
    const net::Headers expected{
        {"Authorization", "Basic bGsuYXBpOjAwMDAwMDAwLTAwMDAtMDAwMC0wMDAwLTAwMDAwMDAwMDAwMA=="}};
    QCOMPARE(auth.headers({}), expected);
    QVERIFY(!auth.nextStep({}, 0));
    net::AuthTokens tokens;
    QVERIFY(!auth.readStep(tokens, {}, {}, 0));
    for (const auto &[file, refusal] : {std::pair{"error_bare_401", "Permanent"},
             std::pair{"error_credentials", "Permanent"}, std::pair{"bare_401", "Permanent"},
             std::pair{"error_role", "None"}, std::pair{"error_forbidden_403", "None"},
             std::pair{"error_unknown_iccid", "None"}, std::pair{"edit_202", "None"}})
        QCOMPARE(described(auth.refusalIn(recorded(u"jasper"_s, QString::fromLatin1(file)))),
            QString::fromLatin1(refusal));
}

void JasperContract::whatTheCarrierWouldRefuseIsNotSent_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("iccid");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("code");
    const auto iccid = u"8901170100000000011"_s;
    const auto row
        = [](const char *name, ChangeKind kind, const QString &id, const QString &plan, const char *code) {
              QTest::newRow(name) << static_cast<int>(kind) << id << plan << QString::fromLatin1(code);
          };
    row("no ICCID", ChangeKind::Suspend, {}, {}, "NEEDS_ICCID");
    row("a short ICCID", ChangeKind::Suspend, u"89011701000000000"_s, {}, "NEEDS_ICCID");
    row("an ICCID with a letter", ChangeKind::Suspend, u"890117010000000001F"_s, {}, "NEEDS_ICCID");
    row("no new plan", ChangeKind::ChangeRatePlan, iccid, u"  "_s, "NEEDS_PLAN");
    row("two attributes at once", ChangeKind::Activate, iccid, u"LK-1MB"_s, "ONE_ATTRIBUTE");
    row("activation", ChangeKind::Activate, iccid, {}, "");
}

void JasperContract::whatTheCarrierWouldRefuseIsNotSent()
{
    QFETCH(int, kind);
    QFETCH(QString, iccid);
    QFETCH(QString, plan);
    ChangeSpec spec;
    spec.kind = static_cast<ChangeKind>(kind);
    spec.ratePlan = plan;
    const auto refusal = clientAt(Carrier::Jasper)->cannotSend(spec, {iccid, {}, {}});
    QTEST(refusal ? refusal->code : QString(), "code");
}

void JasperContract::everyAnswerMeansWhatTheDossierSays_data()
{
    QTest::addColumn<AnswerCase>("expected");
    for (const AnswerCase &answer : kJasperCases)
        QTest::addRow("%s, %s", answer.file, qPrintable(toText(answer.kind))) << answer;
}

void JasperContract::everyAnswerMeansWhatTheDossierSays()
{
    QFETCH(AnswerCase, expected);
    const auto client = clientAt(Carrier::Jasper);
    const net::Answered answer = recorded(u"jasper"_s, QString::fromLatin1(expected.file));
    const WorkItem item = itemAt(Carrier::Jasper, expected.kind);
    QCOMPARE(described(client->readChange(item, answer)), QString::fromLatin1(expected.asChange));
    QCOMPARE(described(client->readLine(item.ids, answer, kNow)), QString::fromLatin1(expected.asRead));
}

void JasperContract::everyRecordedAnswerIsExamined()
{
    QSet<QString> examined = kJasperOthers;
    for (const AnswerCase &answer : kJasperCases)
        examined.insert(QString::fromLatin1(answer.file));
    QStringList names = recordedNames(u"jasper"_s);
    names.removeIf([](const QString &name) { return name.startsWith(u"soap_"_s); }); // JasperSoapContract
    QCOMPARE(QSet<QString>(names.begin(), names.end()), examined);
}

void JasperContract::listsGoOnUntilTheLastPage_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("position");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *file, const char *position, const char *meaning) {
        QTest::addRow("%s after %s", file, position)
            << QString::fromLatin1(file) << QString::fromLatin1(position) << QString::fromLatin1(meaning);
    };
    constexpr auto kUnusable = "ReadFailed transient UNUSABLE_ANSWER";
    row("list_first", "", "active 8901170100000000011 LK-1MB; inventory 8901170100000000029 LK-1MB next=2");
    row("list_second_last", "2", "terminated 8901170100000000037 LK-1MB end");
    row("list_first", "2", kUnusable);
    row("list_empty_last", "", " end");
    row("list_empty_not_last", "3", kUnusable);
    row("list_without_last", "", kUnusable);
    row("list_without_iccid", "", kUnusable);
    row("html_200", "", "ReadFailed transient HTTP_200");
    row("error_rate_limit", "", "ReadFailed throttle 40000029 wait=10000");
    row("plans_first", "", "LK-1MB=LK-1MB; LK POOL / SMS MO/MT US=LK POOL / SMS MO/MT US next=2");
    row("plans_last", "2", "LK-5MB=LK-5MB end");
    row("plans_without_name", "", kUnusable);
}

void JasperContract::listsGoOnUntilTheLastPage()
{
    QFETCH(QString, file);
    QFETCH(QString, position);
    const auto answer = recorded(u"jasper"_s, file);
    const QString meaning = file.startsWith(u"plans")
        ? described(carriers::jasper::readRatePlans({position}, answer))
        : described(carriers::jasper::readDevicePage({position}, answer, kNow));
    QTEST(meaning, "meaning");
}

void JasperContract::refusedCredentialsNameBothCauses()
{
    const auto client = clientAt(Carrier::Jasper);
    const WorkItem item = itemAt(Carrier::Jasper, ChangeKind::Suspend);
    for (const char *file : {"error_bare_401", "error_credentials", "bare_401"}) {
        const QString told
            = toldBy(client->readChange(item, recorded(u"jasper"_s, QString::fromLatin1(file))));
        QVERIFY2(
            told.contains(u"API key is wrong") && told.contains(u"address is not allowed"), qPrintable(told));
    }
}

void JasperContract::thereIsNothingToPollAndNoHistory()
{
    const auto client = clientAt(Carrier::Jasper);
    const WorkItem item = itemAt(Carrier::Jasper, ChangeKind::Deactivate);
    QVERIFY(!client->pollRequest(item));
    QVERIFY(!client->historyRequest(item, 0, kNow));
    QVERIFY(!client->readHistory(recorded(u"jasper"_s, u"array_200"_s)).readable);
    QVERIFY(!client->capabilities().hasHistory);
}
