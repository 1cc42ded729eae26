// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/contract_support.h"
#include "tests/contract/telegence_tests.h"

#include "core/carriers/telegence/activation.h"
#include "core/carriers/telegence/address.h"
#include "core/carriers/telegence/client.h"
#include "core/domain/verification.h"
#include "core/net/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::contract;

namespace telegence = lk::carriers::telegence;

namespace {

constexpr auto kOrders = "https://apsapi.att.com:8082/sp/mobilityactivations/api/v1/serviceactivation"_L1;
constexpr auto kJsonHeaders = "\nAccept: application/json\nContent-Type: application/json"_L1;

struct ActivationCase {
    const char *file;
    const char *asAnswer;
    const char *asStatus;
};
constexpr ActivationCase kActivationCases[] = {
    {"activation_pending", "Accepted 'act-17'", "Pending"},
    {"activation_pending_202", "Accepted 'act-17'", "Pending"},
    {"activation_other_order", "Accepted 'act-17'", "Pending"},
    {"activation_reserved", "Accepted 'act-17'", "Pending"},
    {"activation_reserve", "Accepted 'act-17'", "Pending"},
    {"activation_active", "Accepted 'act-17'", "Success 5555550107"},
    {"activation_active_upper", "Accepted 'act-17'", "Success 5555550107"},
    {"activation_active_without_number", "Accepted 'act-17'", "Pending"},
    {"activation_rejected", "Rejected business REJECTED", "Failure business REJECTED"},
    {"activation_reject", "Rejected business REJECTED", "Failure business REJECTED"},
    {"activation_rejected_400", "Rejected business REJECTED", "ReadFailed unknown HTTP_400"},
    {"activation_rejected_500", "OutcomeLost", "ReadFailed transient HTTP_500"},
    {"activation_unknown_word", "Accepted 'act-17'", "Pending"},
    {"activation_without_word", "Accepted 'act-17'", "Pending"},
    {"activation_other_sim", "OutcomeLost", "ReadFailed transient UNUSABLE_ANSWER"},
    {"activation_without_sim", "Accepted 'act-17'", "ReadFailed transient UNUSABLE_ANSWER"},
    {"activation_without_sim_two_requests", "OutcomeLost", "ReadFailed transient UNUSABLE_ANSWER"},
    {"activation_without_id", "OutcomeLost", "Pending"},
    {"activation_error_description", "Rejected business HTTP_200", "ReadFailed business HTTP_200"},
};
/// Answers of other shapes, recorded for lines.
constexpr ActivationCase kForeignCases[] = {
    {"list_empty", "OutcomeLost", "ReadFailed transient UNUSABLE_ANSWER"},
    {"array_200", "OutcomeLost", "ReadFailed transient UNUSABLE_ANSWER"},
    {"patch_200", "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"empty_object_200", "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"empty_200", "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"html_200", "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"html_404", "OutcomeLost", "ReadFailed configuration HTTP_404"},
    {"error_error_description", "Rejected business HTTP_400", "ReadFailed business HTTP_400"},
    {"error_response_message", "Rejected business HTTP_400", "ReadFailed business HTTP_400"},
    {"error_id_description", "Rejected business HTTP_409", "ReadFailed business HTTP_409"},
    {"error_message", "Rejected business HTTP_422", "ReadFailed business HTTP_422"},
    {"error_service_error", "Rejected business HTTP_400", "ReadFailed business HTTP_400"},
    {"error_text_400", "Rejected business HTTP_400", "ReadFailed business HTTP_400"},
    {"error_not_found", "Rejected business HTTP_404", "ReadFailed data HTTP_404"},
    {"error_resource", "OutcomeLost", "ReadFailed transient HTTP_500"},
    {"error_401", "AuthExpired auth HTTP_401", "ReadFailed auth HTTP_401"},
    {"too_many_429", "Throttled throttle HTTP_429 wait=30000", "ReadFailed throttle HTTP_429 wait=30000"},
    {"unavailable_503", "OutcomeLost", "ReadFailed transient HTTP_503 wait=7000"},
};

struct BillingCase {
    const char *file;
    const char *meaning;
};
constexpr BillingCase kBillingCases[] = {
    {"billing_active", "inventory '' plan='' iccid= imei= msisdn="},
    {"billing_active_without_id", "inventory '' plan='' iccid= imei= msisdn="},
    {"billing_suspended", "NotThere data BILLING_ACCOUNT"},
    {"billing_not_found", "NotThere data BILLING_ACCOUNT"},
    {"billing_error_description", "NotThere business HTTP_200"},
    {"billing_other", "ReadFailed transient UNUSABLE_ANSWER"},
    {"billing_without_status", "ReadFailed transient UNUSABLE_ANSWER"},
};

WorkItem newLine()
{
    WorkItem item;
    item.carrier = Carrier::Telegence;
    item.spec.kind = ChangeKind::Activate;
    item.spec.ratePlan = u"LKSOC1"_s;
    item.spec.zipCode = u"30303"_s;
    item.ids = {u"89011701000000000011"_s, u"356938035643809"_s, {}};
    return item;
}

telegence::TelegenceClient orderClient()
{
    return {accountAt(Carrier::Telegence), {}};
}

net::Answered answerIn(const char *file)
{
    return recorded(u"telegence"_s, QString::fromLatin1(file));
}

QString describedPoll(const PollReading &reading)
{
    const auto *success = std::get_if<PollSuccess>(&reading);
    return success ? u"Success "_s + success->learned.msisdn : described(reading);
}

} // namespace

QStringList lk::contract::telegenceActivationFiles()
{
    QStringList files;
    for (const ActivationCase &answer : kActivationCases)
        files.append(QString::fromLatin1(answer.file));
    for (const BillingCase &answer : kBillingCases)
        files.append(QString::fromLatin1(answer.file));
    return files;
}

void TelegenceActivations::anOrderIsWrittenExactlyAsDocumented()
{
    WorkItem item = newLine();
    item.spec.placeOfUse
        = PlaceOfUse{u"Line"_s, u"Keeper"_s, u"1 Example St"_s, u"Atlanta"_s, u"GA"_s, u"30301"_s, u"USA"_s};
    QVERIFY(!orderClient().cannotSend(item.spec, item.ids));
    const net::CarrierRequest order = orderClient().changeRequest(item, kNow);
    QCOMPARE(described(order), u"POST "_s + kOrders + kJsonHeaders);
    QCOMPARE(order.body,
        QByteArray(R"([{"billingAccount":{"id":"000000000001"},)"
                   R"("relatedParty":[{"address":{"city":"Atlanta","state":"GA","streetDirection":"",)"
                   R"("streetName":"Example","streetNumber":"1","streetType":"St","zipCode":"30301"},)"
                   R"("firstName":"Line","id":"","lastName":"Keeper","role":"subscriber"}],)"
                   R"("service":{"category":{"id":"","name":""},"name":"","serviceCharacteristic":[)"
                   R"({"name":"singleUserCode","value":"LKSOC1"},{"name":"serviceZipCode","value":"30303"},)"
                   R"({"name":"equipmentType","value":"G"},{"name":"deviceTechnologyType","value":"UMTS"},)"
                   R"({"name":"IMEI","value":"356938035643809"},)"
                   R"({"name":"sim","value":"89011701000000000011"}],"serviceQualification":{"id":""},)"
                   R"("serviceSpecification":{"href":"Mobility Services","id":"12"}}}])"));
    QVERIFY(order.mutating);
    QCOMPARE(order.operation, u"activate"_s);
    // The subscriber's name and address stay out of the audit.
    const QByteArray kept = net::redactedRequest(order, "x");
    QVERIFY2(!kept.contains("Keeper") && !kept.contains("Example"), kept.constData());
    QVERIFY2(kept.contains("89011701000000000011"), kept.constData());
}

void TelegenceActivations::anOrderWithoutAPlaceNamesTheZipCode()
{
    const net::CarrierRequest order = orderClient().changeRequest(newLine(), kNow);
    QVERIFY2(order.body.contains(
                 R"("relatedParty":[{"address":{"city":"","state":"","streetDirection":"","streetName":"",)"
                 R"("streetNumber":"","streetType":"","zipCode":"30303"},"firstName":"","id":"",)"
                 R"("lastName":"","role":"subscriber"}])"),
        order.body.constData());
}

void TelegenceActivations::upToTwoHundredLinesGoInOneOrder()
{
    QList<WorkItem> items(200, newLine());
    items[199].ids.iccid = u"89011701000000000029"_s;
    const auto order = orderClient().activationRequest(items);
    QVERIFY(order);
    const QJsonArray body = QJsonDocument::fromJson(order->body).array();
    QCOMPARE(body.size(), 200);
    QCOMPARE(body.last().toObject().value("service"_L1).toObject().value("serviceCharacteristic"_L1)[5],
        QJsonValue(json(R"({"name":"sim","value":"89011701000000000029"})")));
    items.append(newLine());
    QVERIFY(!orderClient().activationRequest(items));
    QVERIFY(!orderClient().activationRequest({}));
    // One answer to all of them is read line by line.
    const net::Answered answer = answerIn("activation_other_order");
    QCOMPARE(described(telegence::readActivation(u"89011701000000000011"_s, answer)), u"Accepted 'act-17'"_s);
    QCOMPARE(described(telegence::readActivation(u"89011701000000000029"_s, answer)),
        u"Rejected business REJECTED"_s);
}

void TelegenceActivations::anAddressIsTakenApart_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("pieces");
    QTest::newRow("all") << u"12 N Main St."_s << QStringList{u"12"_s, u"N"_s, u"Main"_s, u"St."_s};
    QTest::newRow("no type") << u"500 Broadway"_s << QStringList{u"500"_s, {}, u"Broadway"_s, {}};
    QTest::newRow("number with a letter")
        << u"12A Peach Tree Ave"_s << QStringList{u"12A"_s, {}, u"Peach Tree"_s, u"Ave"_s};
    QTest::newRow("an ordinal is a name") << u"5th Ave"_s << QStringList{{}, {}, u"5th"_s, u"Ave"_s};
    QTest::newRow("a direction is a name")
        << u"7 North Ave"_s << QStringList{u"7"_s, {}, u"North"_s, u"Ave"_s};
    QTest::newRow("a suite stays in the name")
        << u"9  W 5th St  Apt 4"_s << QStringList{u"9"_s, u"W"_s, u"5th St Apt 4"_s, {}};
    QTest::newRow("one word") << u"Street"_s << QStringList{{}, {}, u"Street"_s, {}};
    QTest::newRow("a box") << u"PO Box 12"_s << QStringList{{}, {}, u"PO Box 12"_s, {}};
    QTest::newRow("nothing") << u"  "_s << QStringList{{}, {}, {}, {}};
}

void TelegenceActivations::anAddressIsTakenApart()
{
    QFETCH(QString, line);
    const telegence::StreetLine street = telegence::streetLine(line);
    const QStringList pieces{street.number, street.direction, street.name, street.type};
    QTEST(pieces, "pieces");
}

void TelegenceActivations::whatTheCarrierWouldRefuseIsNotOrdered_data()
{
    QTest::addColumn<LineIds>("ids");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("zip");
    QTest::addColumn<QString>("billingAccount");
    QTest::addColumn<QString>("code");
    const LineIds ids = newLine().ids;
    const auto with = [&ids](QString LineIds::*member, const QString &value) {
        LineIds changed = ids;
        changed.*member = value;
        return changed;
    };
    const QString plan = u"LKSOC1"_s;
    const QString zip = u"30303"_s;
    const QString account = u"000000000001"_s;
    QTest::newRow("complete") << ids << plan << zip << account << QString();
    QTest::newRow("no ICCID") << with(&LineIds::iccid, {}) << plan << zip << account << u"NEEDS_ICCID"_s;
    QTest::newRow("ICCID of 19 digits")
        << with(&LineIds::iccid, u"8901170100000000001"_s) << plan << zip << account << u"NEEDS_ICCID"_s;
    QTest::newRow("no IMEI") << with(&LineIds::imei, {}) << plan << zip << account << u"NEEDS_IMEI"_s;
    QTest::newRow("wrong check digit")
        << with(&LineIds::imei, u"356938035643808"_s) << plan << zip << account << u"NEEDS_IMEI"_s;
    QTest::newRow("has a number") << with(&LineIds::msisdn, u"5555550101"_s) << plan << zip << account
                                  << u"HAS_NUMBER"_s;
    QTest::newRow("no plan") << ids << QString() << zip << account << u"NEEDS_PLAN"_s;
    QTest::newRow("no ZIP code") << ids << plan << QString() << account << u"NEEDS_ZIP"_s;
    QTest::newRow("ZIP code with four more") << ids << plan << u"30303-1234"_s << account << u"NEEDS_ZIP"_s;
    QTest::newRow("no billing account") << ids << plan << zip << QString() << u"NEEDS_BILLING_ACCOUNT"_s;
    QTest::newRow("a name is no billing account")
        << ids << plan << zip << u"Fleet West"_s << u"NEEDS_BILLING_ACCOUNT"_s;
}

void TelegenceActivations::whatTheCarrierWouldRefuseIsNotOrdered()
{
    QFETCH(LineIds, ids);
    QFETCH(QString, plan);
    QFETCH(QString, zip);
    QFETCH(QString, billingAccount);
    ChangeSpec spec = newLine().spec;
    spec.ratePlan = plan;
    spec.zipCode = zip;
    CarrierAccount account = accountAt(Carrier::Telegence);
    account.accountName = billingAccount;
    const telegence::TelegenceClient orderer(account, {});
    const auto refusal = orderer.cannotSend(spec, ids);
    QTEST(refusal ? refusal->code : QString(), "code");
    QVERIFY(orderer.capabilities().ratePlanNeededToActivate);
    QVERIFY(orderer.capabilities().zipCodeNeededToActivate);
}

void TelegenceActivations::theBillingAccountIsReadFirst()
{
    const WorkItem item = newLine();
    const auto request = orderClient().preReadRequest(item.spec, item.ids);
    QCOMPARE(described(request),
        u"GET https://apsapi.att.com:8082/sp/mobility/billingmgmt/api/v1/billingaccount/000000000001"_s
            + kJsonHeaders);
    QVERIFY(request.body.isEmpty() && !request.mutating);
}

void TelegenceActivations::onlyAnActiveBillingAccountGetsLines_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *file, const char *meaning) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(meaning);
    };
    for (const BillingCase &answer : kBillingCases)
        row(answer.file, answer.meaning);
    row("html_404", "ReadFailed configuration HTTP_404");
    row("error_401", "ReadFailed auth HTTP_401");
    row("empty_200", "ReadFailed transient HTTP_200");
    row("unavailable_503", "ReadFailed transient HTTP_503 wait=7000");
}

void TelegenceActivations::onlyAnActiveBillingAccountGetsLines()
{
    QFETCH(QString, file);
    const WorkItem item = newLine();
    const auto reading = orderClient().readPreRead(item.spec, item.ids, recorded(u"telegence"_s, file), kNow);
    QTEST(described(reading), "meaning");
    if (const auto *line = std::get_if<LineState>(&reading))
        QVERIFY(!transitionRefusal(Carrier::Telegence, item.spec, *line));
}

void TelegenceActivations::everyAnswerIsMatchedByTheSim_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("asAnswer");
    QTest::addColumn<QString>("asStatus");
    const auto row = [](const ActivationCase &answer) {
        QTest::newRow(answer.file) << QString::fromLatin1(answer.file) << QString::fromLatin1(answer.asAnswer)
                                   << QString::fromLatin1(answer.asStatus);
    };
    for (const ActivationCase &answer : kActivationCases)
        row(answer);
    for (const ActivationCase &answer : kForeignCases)
        row(answer);
}

void TelegenceActivations::everyAnswerIsMatchedByTheSim()
{
    QFETCH(QString, file);
    const net::Answered answer = recorded(u"telegence"_s, file);
    const WorkItem item = newLine();
    QTEST(described(orderClient().readChange(item, answer)), "asAnswer");
    QTEST(describedPoll(orderClient().readPoll(item, answer)), "asStatus");
}

void TelegenceActivations::theRequestIsAskedForUntilItTellsTheNumber()
{
    WorkItem item = newLine();
    QVERIFY(!orderClient().pollRequest(item));
    item.handle = u"act/17"_s;
    const auto request = orderClient().pollRequest(item);
    QVERIFY(request);
    QCOMPARE(described(*request), u"GET "_s + kOrders + u"/act%2F17"_s + kJsonHeaders);
    QVERIFY(request->body.isEmpty() && !request->mutating);
    const auto failure = orderClient().readPoll(item, answerIn("activation_rejected"));
    const auto *told = std::get_if<PollFailure>(&failure);
    QVERIFY(told && told->refusal.text.contains(u"The SIM could not be activated."));
}

void TelegenceActivations::withoutANumberNothingIsReadAndNothingRepeated()
{
    WorkItem item = newLine();
    const auto before = orderClient().readPreRead(item.spec, item.ids, answerIn("billing_active"), kNow);
    item.before = std::get<LineState>(before);
    const auto refusal = orderClient().cannotRead(idsAfter(item));
    QVERIFY(refusal);
    QCOMPARE(described(*refusal), u"unknown NUMBER_NOT_KNOWN"_s);
    // Once the number is known the line must show our SIM under it, and the plan.
    item.ids.msisdn = u"5555550101"_s;
    QVERIFY(!orderClient().cannotRead(idsAfter(item)));
    const auto other = orderClient().readLine(idsAfter(item), answerIn("service_other_sim"), kNow);
    QCOMPARE(described(other), u"NotThere data OTHER_SIM"_s);
    const auto ours = orderClient().readLine(idsAfter(item), answerIn("service_a"), kNow);
    QVERIFY(std::holds_alternative<LineState>(ours));
    QVERIFY(compareReading(item, std::get<LineState>(ours)) == ReadVerdict::AtTarget);
}
