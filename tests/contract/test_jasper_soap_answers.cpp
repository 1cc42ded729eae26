// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/jasper_support.h"
#include "tests/contract/jasper_tests.h"

#include "core/carriers/jasper/soap_answers.h"
#include "core/domain/verification.h"
#include "core/net/redaction.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::contract;
using lk::carriers::jasper::JasperClient;

namespace {

/// A fault as the carrier sends it, with this number and this text.
net::Answered fault(const QByteArray &number, const QByteArray &text)
{
    net::Answered answer = jasperAnswer(u"soap_fault_not_found"_s);
    answer.body.replace("100100", number).replace("Device not found", text);
    return answer;
}

struct SoapCase {
    const char *file;
    const char *meaning;
};

constexpr SoapCase kSwapCases[] = {
    {"soap_exchange", "AnsweredDone"},
    {"soap_exchange_declared", "AnsweredDone"},
    {"soap_exchange_other_message", "OutcomeLost"},
    {"soap_exchange_other_operation", "OutcomeLost"},
    {"soap_exchange_without_rma", "OutcomeLost"},
    {"soap_exchange_other_namespace", "OutcomeLost"},
    {"soap_exchange_two_answers", "OutcomeLost"},
    {"soap_exchange_under_500", "OutcomeLost"},
    {"soap_exchange_as_html", "OutcomeLost"},
    {"soap_exchange_truncated", "OutcomeLost"},
    {"soap_exchange_doctype", "OutcomeLost"},
    {"soap_exchange_entity", "OutcomeLost"},
    {"soap_no_envelope", "OutcomeLost"},
    {"soap_number_new_sim", "OutcomeLost"},
    {"soap_fault_license", "AuthExpired auth 400100"},
    {"soap_fault_password", "AuthExpired auth 400200"},
    {"soap_fault_security", "AuthExpired auth FailedAuthentication"},
    {"soap_fault_under_401", "AuthExpired auth HTTP_401"},
    {"soap_fault_other_account", "Rejected data 400201"},
    {"soap_fault_rate_limit", "Throttled throttle 400101 wait=10000"},
    {"soap_fault_internal", "OutcomeLost"},
    {"soap_fault_not_found", "Rejected data 100100"},
    {"soap_fault_transition", "Rejected business SIMSTATUS_INVALID_TRANSITION"},
    {"soap_fault_system_error", "OutcomeLost"},
    {"soap_fault_unknown_number", "Rejected business 999999"},
    {"soap_fault_client_text", "Rejected business SOAP_CLIENT"},
    {"soap_fault_server_text", "OutcomeLost"},
    {"soap_fault_under_200", "Rejected data 100101"},
    {"soap_fault_truncated", "OutcomeLost"},
    {"html_200", "OutcomeLost"},
    {"html_404", "OutcomeLost"},
    {"html_502", "OutcomeLost"},
    {"empty_200", "OutcomeLost"},
    {"empty_500", "OutcomeLost"},
    {"edit_202", "OutcomeLost"},
    {"redirect_302", "OutcomeLost"},
    {"bare_401", "AuthExpired auth HTTP_401"},
    {"too_many_429", "Throttled throttle HTTP_429 wait=10000"},
    {"error_rate_limit_429", "Throttled throttle 40000029 wait=10000"},
};

constexpr SoapCase kNumberCases[] = {
    {"soap_number_old_sim", "unknown '' plan='' iccid=8901170100000000011 imei= msisdn=5555550101"},
    {"soap_number_new_sim", "unknown '' plan='' iccid=8901170100000000029 imei= msisdn=5555550101"},
    {"soap_number_twice_same", "unknown '' plan='' iccid=8901170100000000029 imei= msisdn=5555550101"},
    {"soap_number_as_attribute", "unknown '' plan='' iccid=8901170100000000029 imei= msisdn=5555550101"},
    {"soap_number_two_sims", "ReadFailed transient UNUSABLE_ANSWER"},
    {"soap_number_none", "NotThere data NO_SUCH_NUMBER"},
    {"soap_number_other", "NotThere data NO_SUCH_NUMBER"},
    {"soap_number_without_iccid", "ReadFailed transient UNUSABLE_ANSWER"},
    {"soap_number_without_list", "ReadFailed transient UNUSABLE_ANSWER"},
    {"soap_exchange", "ReadFailed transient UNUSABLE_ANSWER"},
    {"soap_fault_not_found", "NotThere data 100100"},
    {"soap_fault_other_account", "NotThere data 400201"},
    {"soap_fault_rate_limit", "ReadFailed throttle 400101 wait=10000"},
    {"soap_fault_internal", "ReadFailed transient 400300"},
    {"soap_fault_truncated", "ReadFailed transient HTTP_500"},
    {"device_activated", "ReadFailed transient UNUSABLE_ANSWER"},
    {"html_404", "ReadFailed configuration HTTP_404"},
};

const QStringList kOtherSoapAnswers{u"soap_details"_s, u"soap_details_none"_s, u"soap_details_stranger"_s,
    u"soap_details_without_status"_s, u"soap_edit"_s, u"soap_edit_other_iccid"_s, u"soap_audit_trail"_s,
    u"soap_echo"_s, u"soap_echo_other"_s};

} // namespace

void JasperSoapContract::everySwapAnswerMeansWhatTheDossierSays_data()
{
    QTest::addColumn<QString>("meaning");
    for (const SoapCase &each : kSwapCases)
        QTest::newRow(each.file) << QString::fromLatin1(each.meaning);
}

void JasperSoapContract::everySwapAnswerMeansWhatTheDossierSays()
{
    const auto answer = jasperAnswer(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(described(soapClient().readChange(swap(), answer)), "meaning");
}

void JasperSoapContract::everyNumberAnswerMeansWhatTheDossierSays_data()
{
    QTest::addColumn<QString>("meaning");
    for (const SoapCase &each : kNumberCases)
        QTest::newRow(each.file) << QString::fromLatin1(each.meaning);
}

void JasperSoapContract::everyNumberAnswerMeansWhatTheDossierSays()
{
    const auto answer = jasperAnswer(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(described(soapClient().readLine({{}, {}, kNumber}, answer, kNow)), "meaning");
}

void JasperSoapContract::aSwapIsConfirmedByTheNumberThatStayed()
{
    const JasperClient client = soapClient();
    const WorkItem item = swap();
    const LineIds after = idsAfter(item);
    QVERIFY(!client.cannotRead(after));
    const auto verdict = [&](const QString &file) {
        const auto reading = client.readLine(after, jasperAnswer(file), kNow);
        return compareReading(item, std::get<LineState>(reading));
    };
    QCOMPARE(verdict(u"soap_number_old_sim"_s), ReadVerdict::AtBefore);
    QCOMPARE(verdict(u"soap_number_new_sim"_s), ReadVerdict::AtTarget);
    // The SIM that was given up is not to be changed any more.
    const auto old = client.readLine(item.ids, jasperAnswer(u"device_replaced"_s), kNow);
    QVERIFY(transitionRefusal(Carrier::Jasper, item.spec, std::get<LineState>(old)));
}

void JasperSoapContract::everyDocumentedFaultHasItsClass_data()
{
    QTest::addColumn<QString>("meaning");
    const auto rows = [](const char *numbers, const char *meaning) {
        for (const QByteArray &number : QByteArray(numbers).split(' '))
            QTest::newRow(number.constData())
                << QString::fromLatin1(meaning).replace(u"#"_s, QString::fromLatin1(number));
    };
    rows("400100 400200 1800131", "AuthExpired auth #");
    rows("400101", "Throttled throttle # wait=10000");
    rows("400300 900103 900104", "OutcomeLost");
    rows("100100 400201 100101 400500 100200 100300 100520 100501 400400 10001 800000 800100 1700100 1700101 "
         "1700102",
        "Rejected data #");
    rows(
        "1000508 1000509 1000510 1100100 1100300 1100400 1100500 1100700 1120102 500700 900100 200100 200200 "
        "1800105 1800111 1800601 1800132",
        "Rejected business #");
    rows("SYSTEM_ERROR", "OutcomeLost");
    rows("SIMSTATUS_INVALID_TRANSITION SIMSTATUS_TRANSITION_UNAUTHORIZED SIMSTATUS_SUSPENDED "
         "SIMSTATUS_NULL_IN_DB",
        "Rejected business #");
    rows("INVALID_EFFECTIVE_DATE ACTIVATION_IN_PAST DEVICEID_TOO_LONG MODEMID_TOO_LONG SIMSTATUS_NULL "
         "SIMSTATUS_INVALID RATEPLAN_NULL RATEPLAN_INVALID CUSTOMER_INVALID OVERRIDEMODE_INVALID",
        "Rejected data #");
}

void JasperSoapContract::everyDocumentedFaultHasItsClass()
{
    const QByteArray code = QTest::currentDataTag();
    const bool isNumber = isDigits(QString::fromLatin1(code));
    const auto answer = isNumber ? fault(code, "Some text") : fault("100300", "Edit of 89: " + code + ".");
    const auto outcome = carriers::jasper::readTerminalEdit(u"lk-e"_s, kOldSim, answer);
    QTEST(described(outcome), "meaning");
    // The carrier's own words reach people, the name of its Java class does not.
    const QString told = toldBy(outcome);
    QVERIFY2(told.contains(isNumber ? u"Some text"_s : u"Edit of 89"_s), qPrintable(told));
    QVERIFY2(!told.contains(u"com.jasperwireless"_s), qPrintable(told));
}

void JasperSoapContract::partOfAnAnswerIsNeverDefinite()
{
    const JasperClient client = soapClient();
    for (const QString &name : recordedNames(u"jasper"_s).filter(u"soap_"_s)) {
        const net::Answered whole = jasperAnswer(name);
        if (whole.status == 401)
            continue;
        const qsizetype end = whole.body.lastIndexOf('>');
        for (qsizetype length = 0; length <= end; length += 1 + length / 97) {
            net::Answered cut = whole;
            cut.body = whole.body.left(length);
            QCOMPARE(described(client.readChange(swap(), cut)), u"OutcomeLost"_s);
            QVERIFY(std::holds_alternative<ReadFailed>(client.readLine({{}, {}, kNumber}, cut, kNow)));
        }
    }
}

void JasperSoapContract::aHostileAnswerCostsNothing()
{
    const JasperClient client = soapClient();
    net::Answered answer = jasperAnswer(u"soap_exchange"_s);
    const auto isLost = [&](const QByteArray &body) {
        answer.body = body;
        return described(client.readChange(swap(), answer)) == "OutcomeLost"_L1;
    };
    QVERIFY(isLost(QByteArray("<a>").repeated(1'000'000)));
    QVERIFY(isLost("<a>" + QByteArray("<b/>").repeated(1'000'000) + "</a>"));
    QVERIFY(isLost("<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                   "<a>&b;</a>"));
    QVERIFY(isLost(QByteArray(1'000'000, '\0')));
}

void JasperSoapContract::detailsAreReadOnlyOfLinesThatWereAskedFor()
{
    using carriers::jasper::readTerminals;
    const auto details = readTerminals(u"lk-d"_s, {kOldSim, kNewSim}, jasperAnswer(u"soap_details"_s), kNow);
    QVERIFY(details);
    QCOMPARE(details->size(), 2);
    QCOMPARE(described(LineReading(details->at(0))),
        u"pending-activation 'TRIAL' plan='LK POOL / SMS MO/MT US' iccid=8901170100000000029 "
        "imei=356938035643809 msisdn="_s);
    QCOMPARE(details->at(1).rawStatus, u"ACTIVATED"_s);
    QCOMPARE(details->at(1).ids.msisdn, kNumber);
    QCOMPARE(details->at(1).details.value(u"suspended"_s), u"F"_s);
    QVERIFY(readTerminals(u"lk-d"_s, {kOldSim}, jasperAnswer(u"soap_details_none"_s), kNow)->isEmpty());
    QVERIFY(!readTerminals(u"lk-d"_s, {kOldSim}, jasperAnswer(u"soap_details"_s), kNow));
    QVERIFY(!readTerminals(u"lk-d"_s, {kOldSim}, jasperAnswer(u"soap_details_stranger"_s), kNow));
    QVERIFY(!readTerminals(u"lk-d"_s, {kOldSim}, jasperAnswer(u"soap_details_without_status"_s), kNow));
    QVERIFY(!readTerminals(u"lk-x"_s, {kOldSim, kNewSim}, jasperAnswer(u"soap_details"_s), kNow));
    const auto unknown = readTerminals(u"lk-d"_s, {kOldSim}, jasperAnswer(u"soap_fault_license"_s), kNow);
    QCOMPARE(unknown.error().detail, u"400100"_s);
}

void JasperSoapContract::otherAnswersAreReadOnlyWhenTheyAreOurs()
{
    using carriers::jasper::AuditTrailEntry;
    using carriers::jasper::readSoapEcho;
    using carriers::jasper::readTerminalAuditTrail;
    using carriers::jasper::readTerminalEdit;
    QCOMPARE(
        described(readTerminalEdit(u"lk-e"_s, kOldSim, jasperAnswer(u"soap_edit"_s))), u"AnsweredDone"_s);
    QCOMPARE(described(readTerminalEdit(u"lk-e"_s, kOldSim, jasperAnswer(u"soap_edit_other_iccid"_s))),
        u"OutcomeLost"_s);

    const auto trail = readTerminalAuditTrail(u"lk-a"_s, jasperAnswer(u"soap_audit_trail"_s));
    QVERIFY(trail);
    QCOMPARE(*trail,
        (QList<AuditTrailEntry>{{u"SIM Status"_s, u"Activated"_s, u"Deactivated"_s, u"Successful"_s,
                                    u"lk.api"_s, 1'714'658'344'380},
            {u"Username"_s, {}, u"site-17"_s, u"Error"_s, {}, 0}}));
    QVERIFY(!readTerminalAuditTrail(u"lk-x"_s, jasperAnswer(u"soap_audit_trail"_s)));

    QVERIFY(readSoapEcho(u"lk-h"_s, u"still there?"_s, jasperAnswer(u"soap_echo"_s)));
    QVERIFY(!readSoapEcho(u"lk-h"_s, u"still there?"_s, jasperAnswer(u"soap_echo_other"_s)));
    QVERIFY(!readSoapEcho(u"lk-h"_s, u"still there?"_s, jasperAnswer(u"soap_fault_password"_s)));
}

void JasperSoapContract::refusedSoapCredentialsStopTheAccount()
{
    const JasperClient client = soapClient();
    for (const char *file :
        {"soap_fault_license", "soap_fault_password", "soap_fault_security", "soap_fault_under_401"})
        QCOMPARE(described(client.auth().refusalIn(jasperAnswer(QString::fromLatin1(file)))), u"Permanent"_s);
    for (const char *file : {"soap_fault_other_account", "soap_fault_rate_limit", "soap_fault_not_found",
             "soap_fault_truncated", "soap_exchange", "soap_exchange_doctype"})
        QCOMPARE(described(client.auth().refusalIn(jasperAnswer(QString::fromLatin1(file)))), u"None"_s);
}

void JasperSoapContract::everyRecordedSoapAnswerIsExamined()
{
    QSet<QString> examined(kOtherSoapAnswers.begin(), kOtherSoapAnswers.end());
    for (const SoapCase &each : kSwapCases)
        examined.insert(QString::fromLatin1(each.file));
    for (const SoapCase &each : kNumberCases)
        examined.insert(QString::fromLatin1(each.file));
    for (const QString &name : recordedNames(u"jasper"_s).filter(u"soap_"_s))
        QVERIFY2(examined.contains(name), qPrintable(name));
}

void JasperSoapContract::noSecretOfARequestIsKept()
{
    const JasperClient client = soapClient();
    const net::CarrierRequest request = client.changeRequest(swap(), kNow);
    net::CallRecord record;
    record.request = request;
    record.requestId = "id";
    record.outcome = jasperAnswer(u"soap_exchange"_s);
    for (const QByteArray &text : {net::redactedRequest(request, "id"), net::redactedExchange(record)}) {
        const char *kept = text.constData();
        QVERIFY2(!text.contains("11111111") && !text.contains("wörd") && !text.contains("lk.soap"), kept);
        QVERIFY2(text.contains("8901170100000000011") && text.contains("8901170100000000029"), kept);
        QVERIFY2(text.contains("SimRmaExchange"), kept);
    }
    QVERIFY(net::redactedExchange(record).contains("RMA-4711"));
}
