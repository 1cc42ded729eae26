// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/carrier_tests.h"
#include "tests/contract/contract_support.h"

#include "core/carriers/thingspace/answers.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::contract;

namespace {

constexpr AnswerCase kThingSpaceCases[] = {
    {"accepted", ChangeKind::Suspend, "Accepted '7d0c5d8e-0000-4000-8000-000000000001'",
        "ReadFailed transient HTTP_200"},
    {"accepted_202", ChangeKind::ChangeRatePlan, "Accepted '7d0c5d8e-0000-4000-8000-000000000001'",
        "ReadFailed transient HTTP_202"},
    {"accepted_empty_id", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"accepted_number_id", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"accepted_truncated", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"accepted_with_error", ChangeKind::Suspend, "OutcomeLost",
        "ReadFailed transient UnifiedWebService.REQUEST_FAILED.UnexpectedError"},
    {"accepted_as_text", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"device_active", ChangeKind::Suspend, "OutcomeLost",
        "active 'active' plan='M2M-1MB' iccid=89148000000007000012 imei=353456789012306 msisdn=5551230001"},
    {"device_suspended", ChangeKind::Suspend, "OutcomeLost",
        "suspended 'suspend' plan='M2M-1MB' iccid=89148000000007000012 imei=353456789012306 "
        "msisdn=5551230001"},
    {"device_deactive", ChangeKind::Suspend, "OutcomeLost",
        "inactive 'deactive' plan='M2M-1MB' iccid=89148000000007000012 imei=353456789012306 "
        "msisdn=5551230001"},
    {"device_preactive", ChangeKind::Suspend, "OutcomeLost",
        "inventory 'pre-active' plan='' iccid=89148000000007000012 imei=353456789012306 msisdn=5551230001"},
    {"device_pending_activation", ChangeKind::Suspend, "OutcomeLost",
        "pending-activation 'Pending Activation' plan='M2M-1MB' iccid=89148000000007000012 "
        "imei=353456789012306 msisdn=5551230001"},
    {"device_pending_deactivation", ChangeKind::Suspend, "OutcomeLost",
        "changing 'pending deactivation' plan='M2M-1MB' iccid=89148000000007000012 imei=353456789012306 "
        "msisdn=5551230001"},
    {"device_unknown_state", ChangeKind::Suspend, "OutcomeLost",
        "unknown 'hibernating' plan='M2M-1MB' iccid=89148000000007000012 imei=353456789012306 "
        "msisdn=5551230001"},
    {"device_mixed_case_kinds", ChangeKind::Suspend, "OutcomeLost",
        "active 'active' plan='M2M-1MB' iccid=89148000000007000012 imei=353456789012306 msisdn=5551230001"},
    {"device_without_details", ChangeKind::Suspend, "OutcomeLost",
        "unknown '' plan='' iccid=89148000000007000012 imei=353456789012306 msisdn=5551230001"},
    {"device_number_iccid", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient UNUSABLE_ANSWER"},
    {"device_other_iccid", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient UNUSABLE_ANSWER"},
    {"device_without_state", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient UNUSABLE_ANSWER"},
    {"device_two", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient UNUSABLE_ANSWER"},
    {"device_truncated", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"device_no_list", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"device_other_account", ChangeKind::Suspend, "OutcomeLost", "NotThere data OTHER_ACCOUNT"},
    {"device_none", ChangeKind::Suspend, "OutcomeLost", "NotThere data NOT_LISTED"},
    {"error_session_expired", ChangeKind::Suspend,
        "AuthExpired auth UnifiedWebService.REQUEST_FAILED.SessionToken.Expired",
        "ReadFailed auth UnifiedWebService.REQUEST_FAILED.SessionToken.Expired"},
    {"error_session_invalid", ChangeKind::Suspend,
        "AuthExpired auth UnifiedWebService.INPUT_INVALID.SessionToken.Invalid",
        "ReadFailed auth UnifiedWebService.INPUT_INVALID.SessionToken.Invalid"},
    {"error_session_format", ChangeKind::Suspend,
        "AuthExpired auth UnifiedWebService.REQUEST_FAILED.SessionToken.Format",
        "ReadFailed auth UnifiedWebService.REQUEST_FAILED.SessionToken.Format"},
    {"error_device_not_found", ChangeKind::Suspend,
        "Rejected data UnifiedWebService.REQUEST_FAILED.DeviceNotFound",
        "NotThere data UnifiedWebService.REQUEST_FAILED.DeviceNotFound"},
    {"error_device_service_prefix", ChangeKind::Suspend,
        "Rejected data DeviceService.REQUEST_FAILED.DeviceNotFound",
        "NotThere data DeviceService.REQUEST_FAILED.DeviceNotFound"},
    {"error_unexpected", ChangeKind::Suspend, "OutcomeLost",
        "ReadFailed transient UnifiedWebService.REQUEST_FAILED.UnexpectedError"},
    {"error_deserialization", ChangeKind::Suspend, "Rejected data UnifiedWebService.DeserializationFailed",
        "ReadFailed data UnifiedWebService.DeserializationFailed"},
    {"error_characters", ChangeKind::Suspend,
        "Rejected data UnifiedWebService.INPUT_INVALID.Request.InvalidCharacter",
        "ReadFailed data UnifiedWebService.INPUT_INVALID.Request.InvalidCharacter"},
    {"error_request_undefined", ChangeKind::Suspend,
        "Rejected data UnifiedWebService.INPUT_INVALID.RequestUndefined",
        "ReadFailed data UnifiedWebService.INPUT_INVALID.RequestUndefined"},
    {"error_account_not_defined", ChangeKind::Suspend,
        "Rejected configuration UnifiedWebService.INPUT_INVALID.Account.NotDefined",
        "ReadFailed configuration UnifiedWebService.INPUT_INVALID.Account.NotDefined"},
    {"error_account_not_found", ChangeKind::Suspend,
        "Rejected configuration UnifiedWebService.REQUEST_FAILED.AccountNotFound",
        "ReadFailed configuration UnifiedWebService.REQUEST_FAILED.AccountNotFound"},
    {"error_device_account", ChangeKind::Suspend,
        "Rejected data UnifiedWebService.INPUT_INVALID.Device.Account.Invalid",
        "NotThere data UnifiedWebService.INPUT_INVALID.Device.Account.Invalid"},
    {"error_identifier", ChangeKind::Suspend,
        "Rejected data UnifiedWebService.INPUT_INVALID.Device.Identifier.Invalid",
        "ReadFailed data UnifiedWebService.INPUT_INVALID.Device.Identifier.Invalid"},
    {"error_too_many_devices", ChangeKind::Suspend,
        "Rejected data UnifiedWebService.INPUT_INVALID.NumberofDevices",
        "ReadFailed data UnifiedWebService.INPUT_INVALID.NumberofDevices"},
    {"error_device_state", ChangeKind::Suspend,
        "Rejected business UnifiedWebService.INPUT_INVALID.DeviceState.Invalid",
        "ReadFailed business UnifiedWebService.INPUT_INVALID.DeviceState.Invalid"},
    {"error_already_active", ChangeKind::Activate, "AnsweredDone",
        "ReadFailed business UnifiedWebService.REQUEST_FAILED.DeviceAlreadyActive"},
    {"error_already_active", ChangeKind::Restore, "AnsweredDone",
        "ReadFailed business UnifiedWebService.REQUEST_FAILED.DeviceAlreadyActive"},
    {"error_already_active", ChangeKind::Suspend,
        "Rejected business UnifiedWebService.REQUEST_FAILED.DeviceAlreadyActive",
        "ReadFailed business UnifiedWebService.REQUEST_FAILED.DeviceAlreadyActive"},
    {"error_plan_not_found", ChangeKind::ChangeRatePlan,
        "Rejected data UnifiedWebService.REQUEST_FAILED.M2M-9MB.NotFound",
        "ReadFailed data UnifiedWebService.REQUEST_FAILED.M2M-9MB.NotFound"},
    {"error_no_pool", ChangeKind::Activate,
        "Rejected configuration UnifiedWebService.REQUEST_FAILED.DefaultIpPoolNotDefined",
        "ReadFailed configuration UnifiedWebService.REQUEST_FAILED.DefaultIpPoolNotDefined"},
    {"error_on_hold", ChangeKind::Activate, "Accepted ''",
        "ReadFailed transient UnifiedWebService.REQUEST_ONHOLD.PendingCredit"},
    {"error_cancelled", ChangeKind::Activate, "Rejected business UnifiedWebService.REQUEST_CANCELLED.Denied",
        "ReadFailed business UnifiedWebService.REQUEST_CANCELLED.Denied"},
    {"error_unknown_input", ChangeKind::Suspend,
        "Rejected data UnifiedWebService.INPUT_INVALID.Something.New",
        "ReadFailed data UnifiedWebService.INPUT_INVALID.Something.New"},
    {"error_unknown_failed", ChangeKind::Suspend,
        "Rejected business UnifiedWebService.REQUEST_FAILED.Something.New",
        "ReadFailed business UnifiedWebService.REQUEST_FAILED.Something.New"},
    {"error_code_under_500", ChangeKind::Suspend, "OutcomeLost",
        "ReadFailed transient UnifiedWebService.REQUEST_FAILED.DeviceNotFound"},
    {"error_long_text", ChangeKind::Suspend, "Rejected data UnifiedWebService.INPUT_INVALID.Something.New",
        "ReadFailed data UnifiedWebService.INPUT_INVALID.Something.New"},
    {"fault_bearer_invalid", ChangeKind::Suspend, "AuthExpired auth 900901", "ReadFailed auth 900901"},
    {"fault_bearer_missing", ChangeKind::Suspend, "AuthExpired auth 900902", "ReadFailed auth 900902"},
    {"fault_number_code", ChangeKind::Suspend, "AuthExpired auth 900901", "ReadFailed auth 900901"},
    {"fault_no_resource", ChangeKind::Suspend, "Rejected configuration 900906",
        "ReadFailed configuration 900906"},
    {"fault_forbidden", ChangeKind::Suspend, "Rejected configuration 900908",
        "ReadFailed configuration 900908"},
    {"fault_throttled", ChangeKind::Suspend, "Throttled throttle 900800", "ReadFailed throttle 900800"},
    {"fault_backend", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient 101503"},
    {"xml_fault_404", ChangeKind::Suspend, "Rejected configuration 404", "ReadFailed configuration 404"},
    {"xml_fault_403", ChangeKind::Suspend, "Rejected configuration 403", "ReadFailed configuration 403"},
    {"xml_fault_401", ChangeKind::Suspend, "AuthExpired auth 900901", "ReadFailed auth 900901"},
    {"bare_401", ChangeKind::Suspend, "AuthExpired auth HTTP_401", "ReadFailed auth HTTP_401"},
    {"html_200", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"html_404", ChangeKind::Suspend, "OutcomeLost", "ReadFailed configuration HTTP_404"},
    {"html_400", ChangeKind::Suspend, "OutcomeLost", "ReadFailed unknown HTTP_400"},
    {"html_502", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_502"},
    {"empty_200", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"empty_204", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_204"},
    {"empty_500", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_500"},
    {"garbage_200", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"text_200", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"empty_object_200", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"empty_object_400", ChangeKind::Suspend, "OutcomeLost", "ReadFailed unknown HTTP_400"},
    {"array_200", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_200"},
    {"redirect_302", ChangeKind::Suspend, "OutcomeLost", "ReadFailed configuration HTTP_302"},
    {"timeout_408", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_408"},
    {"unavailable_503", ChangeKind::Suspend, "OutcomeLost", "ReadFailed transient HTTP_503 wait=7000"},
    {"too_many_429", ChangeKind::Suspend, "Throttled throttle HTTP_429", "ReadFailed throttle HTTP_429"},
    {"too_many_429_retry_after", ChangeKind::Suspend, "Throttled throttle HTTP_429 wait=17000",
        "ReadFailed throttle HTTP_429 wait=17000"},
    {"xml_doctype_400", ChangeKind::Suspend, "OutcomeLost", "ReadFailed unknown HTTP_400"},
    {"xml_400", ChangeKind::Suspend, "Rejected configuration 77", "ReadFailed configuration 77"},
};

/// Recorded answers to other requests than changes and reads of a line.
const QSet<QString> kThingSpaceOthers{u"poll_pending"_s, u"poll_success"_s, u"poll_failed"_s,
    u"poll_failure"_s, u"poll_unknown"_s, u"poll_other_request"_s, u"poll_no_status"_s, u"history_event"_s,
    u"history_bare_object"_s, u"history_none"_s, u"history_none_bare"_s, u"history_more"_s,
    u"history_more_without_events"_s, u"history_other_object"_s, u"list_page_more"_s, u"list_page_last"_s,
    u"list_page_empty"_s, u"list_without_position"_s, u"list_without_more_member"_s, u"plans"_s,
    u"plans_without_code"_s, u"token"_s, u"token_near_end"_s, u"token_at_end"_s, u"token_without_lifetime"_s,
    u"token_without_token"_s, u"token_truncated"_s, u"token_invalid_client"_s, u"token_invalid_request"_s,
    u"login"_s, u"login_without_token"_s, u"login_bad_password"_s, u"add_mixed"_s, u"delete_mixed"_s,
    u"callbacks"_s, u"callback_changed"_s};

} // namespace

void ThingSpaceContract::everyAnswerMeansWhatTheDossierSays_data()
{
    QTest::addColumn<AnswerCase>("expected");
    for (const AnswerCase &answer : kThingSpaceCases)
        QTest::addRow("%s, %s", answer.file, qPrintable(toText(answer.kind))) << answer;
}

void ThingSpaceContract::everyAnswerMeansWhatTheDossierSays()
{
    QFETCH(AnswerCase, expected);
    const auto client = clientAt(Carrier::ThingSpace);
    const net::Answered answer = recorded(u"thingspace"_s, QString::fromLatin1(expected.file));
    const WorkItem item = itemAt(Carrier::ThingSpace, expected.kind);
    QCOMPARE(described(client->readChange(item, answer)), QString::fromLatin1(expected.asChange));
    const LineReading reading = client->readLine(item.ids, answer, kNow);
    QCOMPARE(described(reading), QString::fromLatin1(expected.asRead));
    if (const auto *state = std::get_if<LineState>(&reading))
        QCOMPARE(state->readAt, kNow);
}

void ThingSpaceContract::everyRecordedAnswerIsExamined()
{
    QSet<QString> examined = kThingSpaceOthers;
    for (const AnswerCase &answer : kThingSpaceCases)
        examined.insert(QString::fromLatin1(answer.file));
    const QStringList names = recordedNames(u"thingspace"_s);
    QCOMPARE(QSet<QString>(names.begin(), names.end()), examined);
}

void ThingSpaceContract::aStatusAnswerCountsOnlyForOurRequest_data()
{
    QTest::addColumn<QString>("meaning");
    QTest::newRow("poll_pending") << u"Pending"_s;
    QTest::newRow("poll_unknown") << u"Pending"_s;
    QTest::newRow("poll_success") << u"Success"_s;
    QTest::newRow("poll_failed") << u"Failure business REQUEST_FAILED"_s;
    QTest::newRow("poll_failure") << u"Failure business REQUEST_FAILED"_s;
    QTest::newRow("poll_other_request") << u"ReadFailed transient UNUSABLE_ANSWER"_s;
    QTest::newRow("poll_no_status") << u"ReadFailed transient UNUSABLE_ANSWER"_s;
    QTest::newRow("html_200") << u"ReadFailed transient HTTP_200"_s;
    QTest::newRow("empty_200") << u"ReadFailed transient HTTP_200"_s;
    QTest::newRow("too_many_429_retry_after") << u"ReadFailed throttle HTTP_429 wait=17000"_s;
    QTest::newRow("unavailable_503") << u"ReadFailed transient HTTP_503 wait=7000"_s;
}

void ThingSpaceContract::aStatusAnswerCountsOnlyForOurRequest()
{
    const WorkItem item = itemAt(Carrier::ThingSpace, ChangeKind::Suspend);
    const auto answer = recorded(u"thingspace"_s, QString::fromLatin1(QTest::currentDataTag()));
    QTEST(described(clientAt(Carrier::ThingSpace)->readPoll(item, answer)), "meaning");
}

void ThingSpaceContract::anyEventInTheHistoryShows_data()
{
    QTest::addColumn<bool>("readable");
    QTest::addColumn<bool>("showsEvent");
    QTest::newRow("history_event") << true << true;
    QTest::newRow("history_bare_object") << true << true;
    QTest::newRow("history_more") << true << true;
    QTest::newRow("history_none") << true << false;
    QTest::newRow("history_none_bare") << true << false;
    QTest::newRow("array_200") << true << false;
    QTest::newRow("history_more_without_events") << false << false;
    QTest::newRow("history_other_object") << false << false;
    QTest::newRow("empty_object_200") << false << false;
    QTest::newRow("html_200") << false << false;
    QTest::newRow("empty_200") << false << false;
    QTest::newRow("error_device_not_found") << false << false;
    QTest::newRow("unavailable_503") << false << false;
}

void ThingSpaceContract::anyEventInTheHistoryShows()
{
    const auto answer = recorded(u"thingspace"_s, QString::fromLatin1(QTest::currentDataTag()));
    const auto reading = clientAt(Carrier::ThingSpace)->readHistory(answer);
    QTEST(reading.readable, "readable");
    QTEST(reading.showsEvent, "showsEvent");
}

void ThingSpaceContract::listsGoOnUntilTheCarrierSaysEnd_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("position");
    QTest::addColumn<QString>("meaning");
    QTest::newRow("more") << u"list_page_more"_s << QString()
                          << u"active 89148000000007000012 M2M-1MB; suspended 89148000000007000020 M2M-1MB "
                             "next=9007199254740995"_s;
    QTest::newRow("last") << u"list_page_last"_s << u"1000041"_s
                          << u"active 89148000000007000012 M2M-1MB end"_s;
    QTest::newRow("empty") << u"list_page_empty"_s << QString() << u" end"_s;
    QTest::newRow("does not advance")
        << u"list_page_more"_s << u"9007199254740995"_s << u"ReadFailed transient UNUSABLE_ANSWER"_s;
    QTest::newRow("more, but from nowhere")
        << u"list_without_position"_s << QString() << u"ReadFailed transient UNUSABLE_ANSWER"_s;
    QTest::newRow("does not say whether more")
        << u"list_without_more_member"_s << QString() << u"ReadFailed transient HTTP_200"_s;
    QTest::newRow("session expired")
        << u"error_session_expired"_s << QString()
        << u"ReadFailed auth UnifiedWebService.REQUEST_FAILED.SessionToken.Expired"_s;
}

void ThingSpaceContract::listsGoOnUntilTheCarrierSaysEnd()
{
    QFETCH(QString, file);
    QFETCH(QString, position);
    const auto answer = recorded(u"thingspace"_s, file);
    QTEST(described(carriers::thingspace::readDevicePage({position}, answer, kNow)), "meaning");
}

void ThingSpaceContract::plansAreListedByCode()
{
    const auto client = clientAt(Carrier::ThingSpace);
    QCOMPARE(described(client->readPlans({}, recorded(u"thingspace"_s, u"plans"_s))),
        u"M2M-1MB=1 MB; M2M-5MB=M2M-5MB end"_s);
    QCOMPARE(described(client->readPlans({}, recorded(u"thingspace"_s, u"plans_without_code"_s))),
        u"ReadFailed transient UNUSABLE_ANSWER"_s);
    QCOMPARE(described(client->readPlans({}, recorded(u"thingspace"_s, u"error_account_not_found"_s))),
        u"ReadFailed configuration UnifiedWebService.REQUEST_FAILED.AccountNotFound"_s);
}

void ThingSpaceContract::statusWordsAreUnderstoodInEverySpelling_data()
{
    QTest::addColumn<QString>("status");
    QTest::newRow("Active") << u"active"_s;
    QTest::newRow("Activate") << u"active"_s;
    QTest::newRow("SUSPENDED") << u"suspended"_s;
    QTest::newRow("Deactivated") << u"inactive"_s;
    QTest::newRow("PreActive") << u"inventory"_s;
    QTest::newRow("pre_active") << u"inventory"_s;
    QTest::newRow("pending-activation") << u"pending-activation"_s;
    QTest::newRow("Pending Suspend") << u"changing"_s;
    QTest::newRow("pendingResume") << u"changing"_s;
    QTest::newRow("") << u"unknown"_s;
    QTest::newRow("inactive-ish") << u"unknown"_s;
}

void ThingSpaceContract::statusWordsAreUnderstoodInEverySpelling()
{
    QTEST(toText(carriers::thingspace::statusOf(QString::fromLatin1(QTest::currentDataTag()))), "status");
}

void ThingSpaceContract::aRefusalTellsCodeSentenceAndTheCarriersOwnText()
{
    const auto client = clientAt(Carrier::ThingSpace);
    const WorkItem item = itemAt(Carrier::ThingSpace, ChangeKind::Suspend);
    const QString told = toldBy(client->readChange(item, recorded(u"thingspace"_s, u"error_device_state"_s)));
    QVERIFY2(told.startsWith(u"The carrier does not allow this change"), qPrintable(told));
    QVERIFY2(told.endsWith(u"The carrier says: Some text of the carrier"), qPrintable(told));
    const QString cut = toldBy(client->readChange(item, recorded(u"thingspace"_s, u"error_long_text"_s)));
    QCOMPARE(cut.count(u'x'), 299);
    QVERIFY(cut.endsWith(u'…'));
}
