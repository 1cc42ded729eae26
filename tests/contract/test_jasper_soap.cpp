// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/jasper_support.h"
#include "tests/contract/jasper_tests.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::contract;
using lk::carriers::jasper::JasperClient;
using lk::carriers::jasper::SoapCalls;

namespace {

SoapCalls soapCalls()
{
    return {soapAccount(), soapCredentials()};
}

/// An envelope as it has to be, around a body and with the message's id.
QByteArray envelope(const QByteArray &operation, const QByteArray &messageId, const QByteArray &members)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>)"
           R"(<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/")"
           R"( xmlns:j="http://api.jasperwireless.com/ws/schema"><soapenv:Header>)"
           R"(<wsse:Security xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/)"
           R"(oasis-200401-wss-wssecurity-secext-1.0.xsd" soapenv:mustUnderstand="1">)"
           R"(<wsse:UsernameToken><wsse:Username>lk.soap</wsse:Username>)"
           R"(<wsse:Password Type="http://docs.oasis-open.org/wss/2004/01/)"
           R"(oasis-200401-wss-username-token-profile-1.0#PasswordText">p&lt;&amp;&quot;ss wörd)"
           R"(</wsse:Password></wsse:UsernameToken></wsse:Security></soapenv:Header><soapenv:Body><j:)"
        + operation + "Request><j:messageId>" + messageId
        + "</j:messageId><j:version>1.0</j:version>"
          "<j:licenseKey>11111111-2222-3333-4444-555555555555</j:licenseKey>"
        + members + "</j:" + operation + "Request></soapenv:Body></soapenv:Envelope>";
}

QString wire(const char *service, const char *operation)
{
    return QString::fromLatin1("POST https://api.jasper.com/ws/service/%1\n"
                               "Content-Type: text/xml;charset=UTF-8\n"
                               "SOAPAction: \"http://api.jasperwireless.com/ws/service/%1/%2\"")
        .arg(QLatin1StringView(service), QLatin1StringView(operation));
}

} // namespace

void JasperSoapContract::aSimSwapIsAskedForByteByByte()
{
    const JasperClient client = soapClient();
    const WorkItem item = swap();
    QVERIFY(!client.cannotSend(item.spec, item.ids));
    const net::CarrierRequest request = client.changeRequest(item, kNow);
    QCOMPARE(described(request), wire("terminal", "SimRmaExchange"));
    QCOMPARE(request.body,
        envelope("SimRmaExchange", "lk-00000000-0000-4000-8000-000000000017",
            "<j:iccid>8901170100000000011</j:iccid>"
            "<j:exchangeSimIccid>8901170100000000029</j:exchangeSimIccid>"));
    QVERIFY(request.mutating);
    QCOMPARE(request.operation, u"change-identifier"_s);
    QVERIFY(client.capabilities().kinds.contains(ChangeKind::ChangeIdentifier));
    QVERIFY(!client.capabilities().hasHistory);
}

void JasperSoapContract::everyOperationIsAskedForExactlyAsDocumented_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("expectedHead");
    QTest::addColumn<bool>("marked");
    const auto row = [](const char *name, const net::CarrierRequest &request, const char *service,
                         const QByteArray &operation, const QByteArray &members, bool mutating) {
        QTest::newRow(name) << request.body << envelope(operation, "lk-1", members) << described(request)
                            << wire(service, operation.constData()) << (request.mutating == mutating);
    };
    const SoapCalls soap = soapCalls();
    const auto edit = [&soap](const QString &attribute, const QString &value) {
        return *soap.editTerminal(u"lk-1"_s, kOldSim, attribute, value);
    };
    const QByteArray iccid = "<j:iccid>8901170100000000011</j:iccid>";
    row("by number", soap.terminalsByMsisdn(u"lk-1"_s, kNumber), "terminal", "GetTerminalsByMsisdn",
        "<j:msisdns><j:msisdn>15555550101</j:msisdn><j:msisdn>5555550101</j:msisdn></j:msisdns>", false);
    row("by a number of another plan", soap.terminalsByMsisdn(u"lk-1"_s, u"882350000000123"_s), "terminal",
        "GetTerminalsByMsisdn", "<j:msisdns><j:msisdn>882350000000123</j:msisdn></j:msisdns>", false);
    row("details", *soap.terminalDetails(u"lk-1"_s, {kOldSim, kNewSim}), "terminal", "GetTerminalDetails",
        "<j:iccids>" + iccid + "<j:iccid>8901170100000000029</j:iccid></j:iccids>", false);
    row("status", edit(u"status"_s, u"DEACTIVATED"_s), "terminal", "EditTerminal",
        iccid + "<j:targetValue>DEACTIVATED_NAME</j:targetValue><j:changeType>3</j:changeType>", true);
    row("rate plan", edit(u"ratePlan"_s, u"LK POOL / SMS MO/MT US"_s), "terminal", "EditTerminal",
        iccid + "<j:targetValue>LK POOL / SMS MO/MT US</j:targetValue><j:changeType>4</j:changeType>", true);
    row("device ID cleared", edit(u"deviceID"_s, {}), "terminal", "EditTerminal",
        iccid + "<j:changeType>1</j:changeType>", true);
    row("modem ID", edit(u"modemID"_s, u"M-1"_s), "terminal", "EditTerminal",
        iccid + "<j:targetValue>M-1</j:targetValue><j:changeType>2</j:changeType>", true);
    row("customer", edit(u"customer"_s, u"Depot"_s), "terminal", "EditTerminal",
        iccid + "<j:targetValue>Depot</j:targetValue><j:changeType>6</j:changeType>", true);
    row("overage", edit(u"overageLimitOverride"_s, u"DEFAULT"_s), "terminal", "EditTerminal",
        iccid + "<j:targetValue>DEFAULT</j:targetValue><j:changeType>7</j:changeType>", true);
    for (const auto &[field, type] : {std::pair{"accountCustom1", "17"}, std::pair{"accountCustom3", "19"},
             std::pair{"accountCustom4", "73"}, std::pair{"accountCustom10", "79"},
             std::pair{"operatorCustom1", "42"}, std::pair{"operatorCustom5", "46"},
             std::pair{"customerCustom1", "47"}, std::pair{"customerCustom5", "51"}})
        row(field, edit(QString::fromLatin1(field), u"x"_s), "terminal", "EditTerminal",
            iccid + "<j:targetValue>x</j:targetValue><j:changeType>" + type + "</j:changeType>", true);
    row("audit trail", *soap.auditTrail(u"lk-1"_s, kOldSim, 30), "terminal", "GetTerminalAuditTrail",
        iccid + "<j:daysOfHistory>30</j:daysOfHistory>", false);
    row("echo", soap.echo(u"lk-1"_s, u"still there?"_s), "echo", "Echo", "<j:value>still there?</j:value>",
        false);
}

void JasperSoapContract::everyOperationIsAskedForExactlyAsDocumented()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, head);
    QFETCH(bool, marked);
    QTEST(body, "expected");
    QTEST(head, "expectedHead");
    QVERIFY2(marked, "a write must be marked as one, and a read must not");
}

void JasperSoapContract::valuesCannotLeaveTheirElement()
{
    const SoapCalls soap = soapCalls();
    const auto request
        = soap.editTerminal(u"lk-1"_s, kOldSim, u"customer"_s, u"</j:targetValue><j:changeType>4"_s);
    QVERIFY(
        request->body.contains("<j:targetValue>&lt;/j:targetValue&gt;&lt;j:changeType&gt;4</j:targetValue>"));
    QVERIFY(!soap.editTerminal(u"lk-1"_s, kOldSim, u"customer"_s, u"a\u0001b"_s));
    QVERIFY(!soap.editTerminal(u"lk-1"_s, kOldSim, u"communicationPlan"_s, u"LK-LTE"_s));
    QVERIFY(!soap.editTerminal(u"lk-1"_s, kOldSim, u"imei"_s, u"356938035643809"_s));
    QVERIFY(!soap.editTerminal(u"lk-1"_s, kOldSim, u"status"_s, u"REPLACED"_s));
    QVERIFY(!soap.terminalDetails(u"lk-1"_s, {}));
    QVERIFY(soap.terminalDetails(u"lk-1"_s, QStringList(50, kOldSim)));
    QVERIFY(!soap.terminalDetails(u"lk-1"_s, QStringList(51, kOldSim)));
    QVERIFY(!soap.terminalDetails(u"lk-1"_s, {u"89<"_s}));
    QVERIFY(!soap.auditTrail(u"lk-1"_s, kOldSim, 0));
    QVERIFY(!soap.auditTrail(u"lk-1"_s, kOldSim, 366));
}

void JasperSoapContract::theSoapAddressIsGivenOrThatOfRest_data()
{
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("soap");
    QTest::addColumn<QString>("url");
    QTest::newRow("given") << u"https://restapi3.jasper.com/rws/api/v1"_s << u"https://api.jasper.com/"_s
                           << u"https://api.jasper.com/ws/service/terminal"_s;
    QTest::newRow("with a path") << u"https://restapi3.jasper.com/rws/api/v1"_s
                                 << u"https://proxy.example/jasper"_s
                                 << u"https://proxy.example/jasper/ws/service/terminal"_s;
    QTest::newRow("from REST") << u"https://api.10646.cn/rws/api/v1"_s << QString()
                               << u"https://api.10646.cn/ws/service/terminal"_s;
    QTest::newRow("from REST with a port") << u"http://127.0.0.1:8080/jasper/rws/api/v1"_s << QString()
                                           << u"http://127.0.0.1:8080/ws/service/terminal"_s;
}

void JasperSoapContract::theSoapAddressIsGivenOrThatOfRest()
{
    QFETCH(QString, rest);
    QFETCH(QString, soap);
    CarrierAccount account = soapAccount();
    account.baseUrl = QUrl(rest);
    account.soapBaseUrl = QUrl(soap);
    const JasperClient client(account, soapCredentials());
    const WorkItem item = swap();
    QVERIFY(!client.cannotSend(item.spec, item.ids));
    QTEST(client.changeRequest(item, kNow).url.toString(), "url");
}

void JasperSoapContract::aSwapThatCannotWorkIsNotSent_data()
{
    QTest::addColumn<QString>("missing");
    QTest::addColumn<QString>("iccid");
    QTest::addColumn<QString>("newIccid");
    QTest::addColumn<QString>("newImei");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *missing, const QString &iccid, const QString &newIccid,
                         const QString &newImei, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(missing) << iccid << newIccid << newImei
                            << QString::fromLatin1(code);
    };
    const QString imei = u"356938035643809"_s;
    row("possible", "", kOldSim, kNewSim, {}, "");
    row("a device", "", kOldSim, {}, imei, "IMEI_OBSERVED");
    row("a SIM and a device", "", kOldSim, kNewSim, imei, "IMEI_OBSERVED");
    row("nothing new", "", kOldSim, {}, {}, "NEEDS_NEW_ID");
    row("a short ICCID", "", kOldSim, u"890117010000000002"_s, {}, "NEW_ICCID");
    row("the same SIM", "", kOldSim, kOldSim, {}, "SAME_ID");
    row("no old SIM", "", {}, kNewSim, {}, "NEEDS_ICCID");
    row("no console password", "password", kOldSim, kNewSim, {}, "NEEDS_SOAP_ACCESS");
    row("no license key", "license", kOldSim, kNewSim, {}, "NEEDS_SOAP_ACCESS");
    row("an address in the clear", "tls", kOldSim, kNewSim, {}, "SOAP_URL");
}

void JasperSoapContract::aSwapThatCannotWorkIsNotSent()
{
    QFETCH(QString, missing);
    QFETCH(QString, iccid);
    QFETCH(QString, newIccid);
    QFETCH(QString, newImei);
    Credentials credentials = soapCredentials();
    if (missing == "password"_L1)
        credentials.soapPassword = {};
    if (missing == "license"_L1)
        credentials.licenseKey = {};
    CarrierAccount account = soapAccount();
    if (missing == "tls"_L1)
        account.soapBaseUrl = QUrl(u"http://api.jasper.com"_s);
    WorkItem item = swap();
    item.ids.iccid = iccid;
    item.spec.newIccid = newIccid;
    item.spec.newImei = newImei;
    const auto refusal = JasperClient(account, credentials).cannotSend(item.spec, item.ids);
    QTEST(refusal ? refusal->code : QString(), "code");
    if (refusal)
        QVERIFY2(refusal->text.contains(u"ot sent"_s) || refusal->text.contains(u"othing was sent"_s),
            qPrintable(refusal->text));
}

void JasperSoapContract::anImeiIsNeverSetAndTheLabelIsOffered()
{
    WorkItem item = swap();
    item.spec.newIccid.clear();
    item.spec.newImei = u"353456789012306"_s;
    // Whatever the account has: there is no call for it.
    for (const Credentials &credentials : {Credentials{}, soapCredentials()}) {
        const auto refusal = JasperClient(soapAccount(), credentials).cannotSend(item.spec, item.ids);
        QVERIFY(refusal);
        QVERIFY2(refusal->text.contains(u"deviceID"_s), qPrintable(refusal->text));
    }
    QVERIFY(!soapClient().editRequest(kOldSim, u"imei"_s, item.spec.newImei));
}

void JasperSoapContract::aLineWithoutANumberIsNotSwapped()
{
    const JasperClient client = soapClient();
    const WorkItem item = swap();
    const auto withNumber
        = client.readPreRead(item.spec, item.ids, jasperAnswer(u"device_activated"_s), kNow);
    QVERIFY(std::holds_alternative<LineState>(withNumber));
    const auto without
        = client.readPreRead(item.spec, item.ids, jasperAnswer(u"device_before_first_attach"_s), kNow);
    QCOMPARE(described(without), u"NotThere precondition NEEDS_NUMBER"_s);
    // Only a swap needs it, and only where it could go at all.
    const WorkItem suspend = itemAt(Carrier::Jasper, ChangeKind::Suspend);
    QVERIFY(std::holds_alternative<LineState>(
        client.readPreRead(suspend.spec, suspend.ids, jasperAnswer(u"device_before_first_attach"_s), kNow)));
}

void JasperSoapContract::aLineIsReadByItsNumberOnlyWithoutAnIccid()
{
    const JasperClient client = soapClient();
    const auto byNumber = client.readRequest({{}, u"356938035643809"_s, kNumber});
    QCOMPARE(described(byNumber), wire("terminal", "GetTerminalsByMsisdn"));
    QVERIFY(byNumber.body.contains("<j:messageId>lk-read-5555550101</j:messageId>"));
    QVERIFY(!byNumber.mutating);
    QCOMPARE(client.readRequest({kOldSim, {}, kNumber}).method, QByteArray("GET"));
    QCOMPARE(described(client.readLine({kOldSim, {}, kNumber}, jasperAnswer(u"device_activated"_s), kNow)),
        u"active 'ACTIVATED' plan='LK-1MB' iccid=8901170100000000011 imei=356938035643809 "
        "msisdn=5555550101"_s);
}

void JasperSoapContract::whatCannotBeReadBackIsKnownBefore_data()
{
    QTest::addColumn<QString>("iccid");
    QTest::addColumn<QString>("msisdn");
    QTest::addColumn<bool>("soap");
    QTest::addColumn<QString>("code");
    QTest::newRow("ICCID") << kOldSim << QString() << false << QString();
    QTest::newRow("number") << QString() << kNumber << true << QString();
    QTest::newRow("number without SOAP") << QString() << kNumber << false << u"NEEDS_SOAP_ACCESS"_s;
    QTest::newRow("neither") << QString() << QString() << true << u"NEEDS_ICCID_OR_NUMBER"_s;
}

void JasperSoapContract::whatCannotBeReadBackIsKnownBefore()
{
    QFETCH(QString, iccid);
    QFETCH(QString, msisdn);
    QFETCH(bool, soap);
    Credentials credentials = soapCredentials();
    if (!soap)
        credentials.licenseKey = {};
    const auto refusal
        = JasperClient(soapAccount(), credentials).cannotRead({iccid, u"356938035643809"_s, msisdn});
    QTEST(refusal ? refusal->code : QString(), "code");
}
