// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/carrier_tests.h"
#include "tests/contract/contract_support.h"
#include "tests/contract/telegence_tests.h"

#include "core/carriers/telegence/answers.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::contract;

namespace {

constexpr auto kServiceUrl
    = "https://apsapi.att.com:8082/sp/mobility/lineconfig/api/v1/service/5555550101"_L1;
constexpr auto kTelegenceHeaders = "\nAccept: application/json\nContent-Type: application/json"_L1;

constexpr AnswerCase kTelegenceCases[] = {
    {"service_a", ChangeKind::Suspend, "AnsweredDone",
        "active 'A' plan='LKSOC1' iccid=89011701000000000011 imei=356938035643809 msisdn=5555550101"},
    {"service_s", ChangeKind::Suspend, "AnsweredDone",
        "suspended 'S' plan='LKSOC1' iccid=89011701000000000011 imei=356938035643809 msisdn=5555550101"},
    {"service_c", ChangeKind::Suspend, "AnsweredDone",
        "inactive 'C' plan='LKSOC1' iccid=89011701000000000011 imei=356938035643809 msisdn=5555550101"},
    {"service_active_word", ChangeKind::Suspend, "AnsweredDone",
        "active 'Active' plan='LKSOC1' iccid=89011701000000000011 imei=356938035643809 msisdn=5555550101"},
    {"service_suspended_word", ChangeKind::Suspend, "AnsweredDone",
        "suspended 'SUSPENDED' plan='LKSOC1' iccid=89011701000000000011 imei=356938035643809 "
        "msisdn=5555550101"},
    {"service_cancelled_word", ChangeKind::Suspend, "AnsweredDone",
        "inactive 'Cancelled' plan='LKSOC1' iccid=89011701000000000011 imei=356938035643809 "
        "msisdn=5555550101"},
    {"service_unknown_word", ChangeKind::Suspend, "AnsweredDone",
        "unknown 'Unknown' plan='LKSOC1' iccid=89011701000000000011 imei=356938035643809 "
        "msisdn=5555550101"},
    {"service_reserved", ChangeKind::Suspend, "AnsweredDone",
        "pending-activation 'Reserved' plan='LKSOC1' iccid=89011701000000000011 imei=356938035643809 "
        "msisdn=5555550101"},
    {"service_number_with_country_code", ChangeKind::Suspend, "AnsweredDone",
        "active 'A' plan='LKSOC1' iccid=89011701000000000011 imei=356938035643809 msisdn=5555550101"},
    {"service_other_case_names", ChangeKind::Suspend, "AnsweredDone",
        "active 'A' plan='LKSOC1' iccid=89011701000000000011 imei=356938035643809 msisdn=5555550101"},
    {"service_without_status", ChangeKind::Suspend, "AnsweredDone",
        "unknown '' plan='LKSOC1' iccid=89011701000000000011 imei=356938035643809 msisdn=5555550101"},
    {"service_other_account", ChangeKind::Suspend, "AnsweredDone", "NotThere data OTHER_ACCOUNT"},
    {"service_other_sim", ChangeKind::Suspend, "AnsweredDone", "NotThere data OTHER_SIM"},
    {"service_sim_of_19_digits", ChangeKind::Suspend, "AnsweredDone",
        "active 'A' plan='LKSOC1' iccid=8901170100000000001 imei=356938035643809 msisdn=5555550101"},
    {"service_without_sim", ChangeKind::Suspend, "AnsweredDone",
        "active 'A' plan='LKSOC1' iccid= imei=356938035643809 msisdn=5555550101"},
    {"service_swapped_sim", ChangeKind::ChangeIdentifier, "AnsweredDone", "NotThere data OTHER_SIM"},
    {"service_swapped_device", ChangeKind::ChangeIdentifier, "AnsweredDone",
        "active 'A' plan='LKSOC1' iccid=89011701000000000011 imei=356938035643817 msisdn=5555550101"},
    {"service_without_zip", ChangeKind::ChangeIdentifier, "AnsweredDone",
        "active 'A' plan='LKSOC1' iccid=89011701000000000011 imei=356938035643809 msisdn=5555550101"},
    {"service_empty_zip", ChangeKind::ChangeIdentifier, "AnsweredDone",
        "active 'A' plan='LKSOC1' iccid=89011701000000000011 imei=356938035643809 msisdn=5555550101"},
    {"service_without_technology", ChangeKind::ChangeIdentifier, "AnsweredDone",
        "active 'A' plan='LKSOC1' iccid=89011701000000000011 imei=356938035643809 msisdn=5555550101"},
    {"service_without_blimei", ChangeKind::ChangeIdentifier, "AnsweredDone",
        "active 'A' plan='LKSOC1' iccid=89011701000000000011 imei= msisdn=5555550101"},
    {"service_all_details", ChangeKind::ChangeIdentifier, "AnsweredDone",
        "active 'A' plan='LKSOC1' iccid=89011701000000000011 imei=356938035643809 msisdn=5555550101"},
    {"service_other_number", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient UNUSABLE_ANSWER"},
    {"service_number_as_number", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient UNUSABLE_ANSWER"},
    {"service_error_description", ChangeKind::Suspend, "Rejected business HTTP_200",
        "ReadFailed business HTTP_200"},
    {"service_without_bag", ChangeKind::Suspend, "AnsweredDone", "ReadFailed transient UNUSABLE_ANSWER"},
    {"service_truncated", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"patch_200", ChangeKind::Suspend, "AnsweredDone", "ReadFailed transient UNUSABLE_ANSWER"},
    {"patch_202", ChangeKind::ChangeRatePlan, "AnsweredDone", "ReadFailed transient UNUSABLE_ANSWER"},
    {"patch_other_number", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient UNUSABLE_ANSWER"},
    {"patch_refused_under_200", ChangeKind::Suspend, "Rejected business HTTP_200",
        "ReadFailed business HTTP_200"},
    {"patch_as_text", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"error_error_description", ChangeKind::Suspend, "Rejected business HTTP_400",
        "ReadFailed business HTTP_400"},
    {"error_response_message", ChangeKind::Suspend, "Rejected business HTTP_400",
        "ReadFailed business HTTP_400"},
    {"error_id_description", ChangeKind::Suspend, "Rejected business HTTP_409",
        "ReadFailed business HTTP_409"},
    {"error_message", ChangeKind::ChangeRatePlan, "Rejected business HTTP_422",
        "ReadFailed business HTTP_422"},
    {"error_service_error", ChangeKind::Suspend, "Rejected business HTTP_400",
        "ReadFailed business HTTP_400"},
    {"error_text_400", ChangeKind::Suspend, "Rejected business HTTP_400", "ReadFailed business HTTP_400"},
    {"error_not_found", ChangeKind::Suspend, "Rejected data HTTP_404", "NotThere data HTTP_404"},
    {"error_not_found_service", ChangeKind::Suspend, "Rejected business HTTP_404", "NotThere data HTTP_404"},
    {"error_not_found_service", ChangeKind::ChangeIdentifier, "Rejected business ESIM_NEEDED",
        "NotThere data HTTP_404"},
    {"error_not_found", ChangeKind::ChangeIdentifier, "Rejected data HTTP_404", "NotThere data HTTP_404"},
    {"error_gateway_404", ChangeKind::ChangeIdentifier, "Rejected data HTTP_404", "NotThere data HTTP_404"},
    {"error_resource", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_500"},
    {"error_truncated_400", ChangeKind::Suspend, "OutcomeLost", "ReadFailed unknown HTTP_400"},
    {"bare_401", ChangeKind::Suspend, "AuthExpired auth HTTP_401", "ReadFailed auth HTTP_401"},
    {"bare_403", ChangeKind::Suspend, "AuthExpired auth HTTP_403", "ReadFailed auth HTTP_403"},
    {"error_401", ChangeKind::Suspend, "AuthExpired auth HTTP_401", "ReadFailed auth HTTP_401"},
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
    {"too_many_429", ChangeKind::Suspend, "Throttled throttle HTTP_429 wait=30000",
        "ReadFailed throttle HTTP_429 wait=30000"},
    {"too_many_429_retry_after", ChangeKind::Suspend, "Throttled throttle HTTP_429 wait=17000",
        "ReadFailed throttle HTTP_429 wait=17000"},
    {"xml_doctype_400", ChangeKind::Suspend, "OutcomeLost", "ReadFailed unknown HTTP_400"},
    {"xml_400", ChangeKind::Suspend, "OutcomeLost", "ReadFailed unknown 77"},
};

const QSet<QString> kTelegenceOthers{u"list_page"_s, u"list_page_echoed"_s, u"list_single"_s, u"list_empty"_s,
    u"list_without_total"_s, u"list_without_number"_s, u"list_snapshot_date"_s, u"list_snapshot_future"_s};

} // namespace

void TelegenceContract::changesAreAskedForExactlyAsDocumented_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, ChangeKind kind, const char *reason, const char *body) {
        QTest::newRow(name) << static_cast<int>(kind) << QString::fromLatin1(reason) << QByteArray(body);
    };
    row("suspend", ChangeKind::Suspend, "", R"({"mode":"S","reasonCode":"CR"})");
    row("suspend, stolen", ChangeKind::Suspend, "STLN", R"({"mode":"S","reasonCode":"STLN"})");
    row("suspend, a code not listed here", ChangeKind::Suspend, "XYZ", R"({"mode":"S","reasonCode":"XYZ"})");
    row("restore", ChangeKind::Restore, "", R"({"mode":"R","reasonCode":"CR"})");
    row("deactivate", ChangeKind::Deactivate, "", R"({"mode":"C","reasonCode":"CAN"})");
    row("plan", ChangeKind::ChangeRatePlan, "",
        R"({"effectiveDate":"2024-05-02Z","serviceCharacteristic":[{"name":"singleUserCode","value":"LKSOC2"}]})");
}

void TelegenceContract::changesAreAskedForExactlyAsDocumented()
{
    QFETCH(int, kind);
    QFETCH(QString, reason);
    const auto client = clientAt(Carrier::Telegence);
    WorkItem item = itemAt(Carrier::Telegence, static_cast<ChangeKind>(kind));
    item.spec.reasonCode = reason;
    QVERIFY(!client->cannotSend(item.spec, item.ids));
    const net::CarrierRequest request = client->changeRequest(item, kNow);
    QCOMPARE(described(request), u"PATCH "_s + kServiceUrl + kTelegenceHeaders);
    QTEST(request.body, "body");
    QVERIFY(request.mutating);
    QCOMPARE(request.operation, toText(item.spec.kind));
    QVERIFY(!client->pollRequest(item));
}

void TelegenceContract::aPlanChangeCarriesTheDayItIsMeantFor()
{
    const auto client = clientAt(Carrier::Telegence);
    WorkItem item = itemAt(Carrier::Telegence, ChangeKind::ChangeRatePlan);
    item.spec.effectiveOn = QDate(2024, 4, 28);
    QCOMPARE(client->changeRequest(item, kNow).body,
        QByteArray(
            R"({"effectiveDate":"2024-04-28Z","serviceCharacteristic":[{"name":"singleUserCode","value":"LKSOC2"}]})"));
}

void TelegenceContract::readsAreAskedForExactlyAsDocumented()
{
    const auto client = clientAt(Carrier::Telegence);
    const auto read = client->readRequest(itemAt(Carrier::Telegence, ChangeKind::Suspend).ids);
    QCOMPARE(described(read), u"GET "_s + kServiceUrl + kTelegenceHeaders);
    QVERIFY(read.body.isEmpty() && !read.mutating);
    const QString account
        = u"GET https://apsapi.att.com:8082/sp/mobility/api/v1/account"_s + kTelegenceHeaders;
    QCOMPARE(described(client->listRequest({})), account + "\ncurrent-page: 1\npage-size: 200"_L1);
    QCOMPARE(described(client->listRequest({u"3"_s})), account + "\ncurrent-page: 3\npage-size: 200"_L1);
    QVERIFY(!client->plansRequest({}));
    QVERIFY(!client->capabilities().listsRatePlans);
}

void TelegenceContract::credentialsAreTwoHeaders()
{
    const auto client = clientAt(Carrier::Telegence);
    const net::AuthScheme &auth = client->auth();
    const net::Headers expected{{"app-id", "id-17"}, {"app-secret", "secret-17"}};
    QCOMPARE(auth.headers({}), expected);
    QVERIFY(!auth.nextStep({}, 0));
    net::AuthTokens tokens;
    QVERIFY(!auth.readStep(tokens, {}, {}, 0));
    for (const auto &[file, refusal] : {std::pair{"bare_401", "Permanent"},
             std::pair{"error_401", "Permanent"}, std::pair{"bare_403", "Permanent"},
             std::pair{"error_not_found", "None"}, std::pair{"patch_200", "None"}})
        QCOMPARE(described(auth.refusalIn(recorded(u"telegence"_s, QString::fromLatin1(file)))),
            QString::fromLatin1(refusal));
}

void TelegenceContract::whatTheCarrierWouldRefuseIsNotSent_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, ChangeKind kind, const char *number, const char *code) {
        QTest::newRow(name) << static_cast<int>(kind) << QString::fromLatin1(number)
                            << QString::fromLatin1(code);
    };
    row("only an ICCID", ChangeKind::Suspend, "", "NUMBER_UNRESOLVED");
    row("a foreign number", ChangeKind::Suspend, "441234567890", "BAD_NUMBER");
    row("with country code", ChangeKind::Suspend, "15555550101", "");
    row("ten digits", ChangeKind::Suspend, "5555550101", "");
    row("nine digits", ChangeKind::Deactivate, "555555010", "BAD_NUMBER");
    row("no new plan", ChangeKind::ChangeRatePlan, "5555550101", "NEEDS_PLAN");
}

void TelegenceContract::whatTheCarrierWouldRefuseIsNotSent()
{
    QFETCH(int, kind);
    QFETCH(QString, number);
    ChangeSpec spec;
    spec.kind = static_cast<ChangeKind>(kind);
    const LineIds ids{u"89011701000000000011"_s, {}, number};
    const auto refusal = clientAt(Carrier::Telegence)->cannotSend(spec, ids);
    QTEST(refusal ? refusal->code : QString(), "code");
    if (refusal && refusal->code == "NUMBER_UNRESOLVED"_L1) {
        QVERIFY(refusal->text.contains(u"lines import"));
        QVERIFY(refusal->text.contains(u"ICCID 89011701000000000011"_s));
    }
}

void TelegenceContract::aNumberThatCannotBeResolvedSaysByWhatItWasLookedFor()
{
    const auto client = clientAt(Carrier::Telegence);
    const ChangeSpec suspend{.kind = ChangeKind::Suspend};
    const auto byDevice = client->cannotSend(suspend, {{}, u"356938035643809"_s, {}});
    QVERIFY(byDevice);
    QCOMPARE(described(*byDevice), u"precondition NUMBER_UNRESOLVED"_s);
    QVERIFY2(byDevice->text.contains(u"IMEI 356938035643809"_s), qPrintable(byDevice->text));
    QCOMPARE(described(*client->cannotSend(suspend, {})), u"precondition NEEDS_MSISDN"_s);
}

void TelegenceContract::everyAnswerMeansWhatTheDossierSays_data()
{
    QTest::addColumn<AnswerCase>("expected");
    for (const AnswerCase &answer : kTelegenceCases)
        QTest::addRow("%s, %s", answer.file, qPrintable(toText(answer.kind))) << answer;
}

void TelegenceContract::everyAnswerMeansWhatTheDossierSays()
{
    QFETCH(AnswerCase, expected);
    const auto client = clientAt(Carrier::Telegence);
    const net::Answered answer = recorded(u"telegence"_s, QString::fromLatin1(expected.file));
    const WorkItem item = itemAt(Carrier::Telegence, expected.kind);
    QCOMPARE(described(client->readChange(item, answer)), QString::fromLatin1(expected.asChange));
    QCOMPARE(described(client->readLine(item.ids, answer, kNow)), QString::fromLatin1(expected.asRead));
}

void TelegenceContract::everyRecordedAnswerIsExamined()
{
    QSet<QString> examined = kTelegenceOthers;
    for (const AnswerCase &answer : kTelegenceCases)
        examined.insert(QString::fromLatin1(answer.file));
    for (const QString &file : telegenceActivationFiles())
        examined.insert(file);
    const QStringList names = recordedNames(u"telegence"_s);
    QCOMPARE(QSet<QString>(names.begin(), names.end()), examined);
}

void TelegenceContract::listsArePagedByHeaders_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("position");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *file, const char *position, const char *meaning) {
        QTest::addRow("%s after %s", file, position)
            << QString::fromLatin1(file) << QString::fromLatin1(position) << QString::fromLatin1(meaning);
    };
    // The third subscriber belongs to another billing account.
    row("list_page", "", "active 5555550101 ; suspended 5555550102  next=2");
    row("list_page", "2", "active 5555550101 ; suspended 5555550102  next=3");
    row("list_page", "3", "active 5555550101 ; suspended 5555550102  end");
    row("list_page_echoed", "", "active 5555550101  next=3");
    row("list_single", "", "active 5555550101  end");
    row("list_empty", "", " end");
    row("list_without_total", "", "ReadFailed transient UNUSABLE_ANSWER");
    row("list_without_number", "", "ReadFailed transient UNUSABLE_ANSWER");
    row("empty_object_200", "", "ReadFailed transient HTTP_200");
    row("html_200", "", "ReadFailed transient HTTP_200");
    row("error_401", "", "ReadFailed auth HTTP_401");
}

void TelegenceContract::listsArePagedByHeaders()
{
    QFETCH(QString, file);
    QFETCH(QString, position);
    const auto reading = carriers::telegence::readSubscribers(
        {position}, u"000000000001"_s, recorded(u"telegence"_s, file), kNow);
    QTEST(described(reading), "meaning");
}

void TelegenceContract::aListIsAsOldAsTheCarriersSnapshot_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<UtcMs>("readAt");
    QTest::newRow("moment") << u"list_page"_s << UtcMs{1'714'608'000'000};
    QTest::newRow("day") << u"list_snapshot_date"_s << UtcMs{1'714'521'600'000};
    QTest::newRow("not told") << u"list_single"_s << kNow;
    QTest::newRow("cannot be") << u"list_snapshot_future"_s << kNow;
}

void TelegenceContract::aListIsAsOldAsTheCarriersSnapshot()
{
    QFETCH(QString, file);
    const auto reading = clientAt(Carrier::Telegence)->readList({}, recorded(u"telegence"_s, file), kNow);
    const auto *page = std::get_if<carriers::LinePage>(&reading);
    QVERIFY(page && !page->lines.isEmpty());
    QTEST(page->lines.first().readAt, "readAt");
}

void TelegenceContract::theMisleadingNotFoundIsExplained()
{
    const WorkItem item = itemAt(Carrier::Telegence, ChangeKind::ChangeRatePlan);
    const QString told
        = toldBy(clientAt(Carrier::Telegence)
                     ->readChange(item, recorded(u"telegence"_s, u"error_not_found_service"_s)));
    QVERIFY2(told.contains(u"eSIM") && told.contains(u"/service/"), qPrintable(told));
    const WorkItem swap = itemAt(Carrier::Telegence, ChangeKind::ChangeIdentifier);
    const QString plain
        = toldBy(clientAt(Carrier::Telegence)
                     ->readChange(swap, recorded(u"telegence"_s, u"error_not_found_service"_s)));
    QVERIFY2(plain.contains(u"the device needs an eSIM"), qPrintable(plain));
}

void TelegenceContract::anAccountNameThatIsNoBillingAccountFiltersNothing()
{
    CarrierAccount account = accountAt(Carrier::Telegence);
    account.accountName = u"Fleet West"_s;
    const auto client = carriers::makeCarrierClient(account, {});
    const WorkItem item = itemAt(Carrier::Telegence, ChangeKind::Suspend);
    const auto reading
        = client->readLine(item.ids, recorded(u"telegence"_s, u"service_other_account"_s), kNow);
    QVERIFY(std::holds_alternative<LineState>(reading));
}
