// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/test_jasper_soap.h"

#include "tests/sandbox/practice_fixture.h"
#include "tests/sandbox/soap_bodies.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

using sandbox::PracticeCarrier;
constexpr auto kControlCenter = PracticeCarrier::Jasper;

namespace {

QJsonObject device(PracticeFixture &fixture, const QString &iccid)
{
    return fixture.jasper("GET", u"/devices/"_s + iccid).object();
}

QUrl terminalUrl(PracticeFixture &fixture)
{
    return QUrl(fixture.carriers().jasperSoapBaseUrl().toString() + u"/ws/service/terminal"_s);
}

} // namespace

void TestJasperSoap::echoAnswersWithTheMessageId()
{
    PracticeFixture fixture;
    const Seen seen = fixture.soap(u"Echo"_s, member("value", u"hello"_s));
    QCOMPARE(seen.status, 200);
    QVERIFY(seen.header("Content-Type").startsWith("text/xml"));
    QCOMPARE(textIn(seen.body, u"value"_s), u"hello"_s);
    QCOMPARE(textIn(seen.body, u"correlationId"_s), u"lk-1"_s);
    QCOMPARE(textsIn(seen.body, u"EchoResponse"_s).size(), 1);
    const QString stamp = textIn(seen.body, u"timestamp"_s);
    QVERIFY2(QDateTime::fromString(stamp, Qt::ISODateWithMs).isValid(), qPrintable(stamp));
}

void TestJasperSoap::wrongMessagesAreFaults_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *from, const char *to, const char *code) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(code);
    };
    row("wrong user", ">practice.api<", ">Practice.api<", "400200");
    row("wrong password", ">practice-soap-password<", ">no<", "400200");
    row("the API key for the password", ">practice-soap-password<", ">00000000-0000-0000-0000-000000000000<",
        "400200");
    row("password digest", "#PasswordText", "#PasswordDigest", "400200");
    row("no token", "wsse:UsernameToken", "wsse:BinaryToken", "400200");
    row("wrong security namespace", "secext-1.0.xsd", "secext-1.1.xsd", "400200");
    row("wrong licence", "11111111-1111", "21111111-1111", "400100");
    row("no licence", "<j:licenseKey>11111111-1111-1111-1111-111111111111</j:licenseKey>", "", "100300");
    row("wrong case member", "j:iccid>", "j:Iccid>", "100300");
    row("unknown member", "<j:targetValue>", "<j:imei>1</j:imei><j:targetValue>", "100300");
    row("another order", "<j:messageId>lk-1</j:messageId><j:version>1.0</j:version>",
        "<j:version>1.0</j:version><j:messageId>lk-1</j:messageId>", "100300");
    row("empty message id", ">lk-1<", "><", "100300");
    row("another namespace", "http://api.jasperwireless.com/ws/schema", "http://example.com/", "100300");
    row("unknown operation", "j:EditTerminalRequest", "j:ChangeImeiRequest", "100300");
    row("another operation than the action", "j:EditTerminalRequest", "j:SimRmaExchangeRequest", "100300");
    row("not well formed", "</soapenv:Body>", "", "100300");
    row("DOCTYPE", "<soapenv:Envelope", "<!DOCTYPE x [<!ENTITY e \"e\">]><soapenv:Envelope", "100300");
}

void TestJasperSoap::wrongMessagesAreFaults()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, code);
    PracticeFixture fixture;
    const QString iccid = fixture.lineIn(kControlCenter, u"ACTIVATED"_s).iccid;
    QByteArray message
        = PracticeFixture::soapMessage(u"EditTerminal"_s, editOf(iccid, u"DEACTIVATED_NAME"_s, 3));
    QVERIFY(message.contains(from));
    message.replace(from, to);
    const Seen seen = fixture.send("POST", terminalUrl(fixture),
        PracticeFixture::soapHeaders(u"terminal"_s, u"EditTerminal"_s), message);
    QCOMPARE(seen.status, 500);
    QCOMPARE(textIn(seen.body, u"faultstring"_s), code);
    QCOMPARE(fixture.records(u"accepted"_s).size(), 0);
}

void TestJasperSoap::aFaultHasTheRealShape()
{
    PracticeFixture fixture;
    const Seen seen
        = fixture.soap(u"EditTerminal"_s, editOf(u"89011709999999999999"_s, u"DEACTIVATED_NAME"_s, 3));
    QCOMPARE(seen.status, 500);
    QCOMPARE(textIn(seen.body, u"faultcode"_s), u"SOAP-ENV:Client"_s);
    QCOMPARE(textIn(seen.body, u"faultstring"_s), u"100100"_s);
    QVERIFY(!textIn(seen.body, u"error"_s).isEmpty());
    QVERIFY(textIn(seen.body, u"exception"_s).startsWith("com."_L1));
    QVERIFY(!textIn(seen.body, u"message"_s).isEmpty());
    QVERIFY(seen.body.contains("http://api.jasperwireless.com/ws/schema"));
}

void TestJasperSoap::methodPathAndTypeAreChecked()
{
    PracticeFixture fixture;
    const QByteArray message = PracticeFixture::soapMessage(u"Echo"_s, member("value", u"x"_s));
    Headers headers = PracticeFixture::soapHeaders(u"echo"_s, u"Echo"_s);
    const QString root = fixture.carriers().jasperSoapBaseUrl().toString() + u"/ws/service/"_s;
    QCOMPARE(fixture.send("GET", QUrl(root + u"echo"_s), headers, {}).status, 405);
    QCOMPARE(fixture.send("POST", QUrl(root + u"Echo"_s), headers, message).status, 404);
    QCOMPARE(fixture.send("POST", QUrl(root + u"billing"_s), headers, message).status, 404);
    QCOMPARE(fixture.send("POST", QUrl(root + u"echo"_s), headers, message).status, 200);
    headers[1].second = "http://api.jasperwireless.com/ws/service/echo/Echo";
    QCOMPARE(fixture.send("POST", QUrl(root + u"echo"_s), headers, message).status, 500);
    headers[0].second = "application/soap+xml";
    QCOMPARE(fixture.send("POST", QUrl(root + u"echo"_s), headers, message).status, 415);
}

void TestJasperSoap::anExchangeMovesTheLineToTheNewSim()
{
    PracticeFixture fixture(R"({"carriers":{"*":{"settle_ms":[150,200],"latency_ms":[0,0]}}})");
    const auto old = fixture.lineIn(kControlCenter, u"ACTIVATED"_s);
    const auto fresh = fixture.freeSim(kControlCenter);
    const QJsonObject before = device(fixture, old.iccid);
    const Seen taken = fixture.soap(
        u"SimRmaExchange"_s, exchangeOf(old.iccid, fresh.iccid) + member("externalRmaId", u"R-1"_s));
    QCOMPARE(taken.status, 200);
    QVERIFY(!textIn(taken.body, u"rmaId"_s).isEmpty());
    QCOMPARE(device(fixture, fresh.iccid).value("status"_L1).toString(), u"INVENTORY"_s);
    QTRY_COMPARE(device(fixture, old.iccid).value("status"_L1).toString(), u"REPLACED"_s);
    const QJsonObject after = device(fixture, fresh.iccid);
    for (const auto name : {"status"_L1, "msisdn"_L1, "ratePlan"_L1, "communicationPlan"_L1})
        QCOMPARE(after.value(name), before.value(name));
    QVERIFY(after.value("imsi"_L1) != before.value("imsi"_L1));
    QVERIFY(device(fixture, old.iccid).value("msisdn"_L1).isNull());
    const auto effects = fixture.records(u"effect"_s);
    QCOMPARE(effects.size(), 1);
    QCOMPARE(effects.first().value("change"_L1).toString(), u"change-identifier"_s);
    QCOMPARE(effects.first().value("line"_L1).toString(), old.iccid);
    QCOMPARE(effects.first().value("old"_L1).toObject(), (QJsonObject{{u"iccid"_s, old.iccid}}));
    QCOMPARE(effects.first().value("new"_L1).toObject(), (QJsonObject{{u"iccid"_s, fresh.iccid}}));
    QCOMPARE(effects.first().value("request"_L1).toString(), u"test-request"_s);
    // The old half is final: nothing goes back to it, and it cannot be exchanged again.
    QCOMPARE(fixture.jasper("PUT", u"/devices/"_s + old.iccid, R"({"status":"ACTIVATED"})").status, 400);
    QCOMPARE(
        textIn(
            fixture.soap(u"SimRmaExchange"_s, exchangeOf(old.iccid, fixture.freeSim(kControlCenter, 1).iccid))
                .body,
            u"faultstring"_s),
        u"500700"_s);
}

void TestJasperSoap::wrongExchangesAreFaults_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("fresh");
    QTest::addColumn<QString>("code");
    QTest::newRow("old not active") << u"DEACTIVATED"_s << u"INVENTORY"_s << u"500700"_s;
    QTest::newRow("old in stock") << u"INVENTORY"_s << u"INVENTORY"_s << u"500700"_s;
    QTest::newRow("new in service") << u"ACTIVATED"_s << u"ACTIVATED"_s << u"1000510"_s;
    QTest::newRow("new retired") << u"ACTIVATED"_s << u"RETIRED"_s << u"1000510"_s;
    QTest::newRow("new unknown") << u"ACTIVATED"_s << u"89011709999999999999"_s << u"100100"_s;
    QTest::newRow("new malformed") << u"ACTIVATED"_s << u"8901170999999999999F"_s << u"100101"_s;
    QTest::newRow("old unknown") << u"89011709999999999999"_s << u"INVENTORY"_s << u"100100"_s;
}

void TestJasperSoap::wrongExchangesAreFaults()
{
    QFETCH(QString, old);
    QFETCH(QString, fresh);
    QFETCH(QString, code);
    PracticeFixture fixture;
    const auto iccidOf = [&](const QString &word, int n) {
        return word.front().isDigit() ? word : fixture.lineIn(kControlCenter, word, n).iccid;
    };
    const Seen seen = fixture.soap(u"SimRmaExchange"_s, exchangeOf(iccidOf(old, 0), iccidOf(fresh, 1)));
    QCOMPARE(seen.status, 500);
    QCOMPARE(textIn(seen.body, u"faultstring"_s), code);
    QCOMPARE(fixture.records(u"accepted"_s).size(), 0);
}

void TestJasperSoap::theSecondExchangeWithOneSimFails()
{
    PracticeFixture fixture(R"({"carriers":{"*":{"settle_ms":[100,120],"latency_ms":[0,0]}}})");
    const auto fresh = fixture.freeSim(kControlCenter);
    for (int n = 0; n < 2; ++n) {
        const QString old = fixture.lineIn(kControlCenter, u"ACTIVATED"_s, n).iccid;
        QCOMPARE(fixture.soap(u"SimRmaExchange"_s, exchangeOf(old, fresh.iccid)).status, 200);
    }
    QTRY_COMPARE(fixture.records(u"outcome"_s).size(), 1);
    QCOMPARE(fixture.records(u"outcome"_s).first().value("result"_L1).toString(), u"failed"_s);
    QCOMPARE(fixture.records(u"effect"_s).size(), 1);
}

void TestJasperSoap::aRestartKeepsTheExchange()
{
    PracticeFixture fixture;
    const auto old = fixture.lineIn(kControlCenter, u"ACTIVATED"_s);
    const auto fresh = fixture.freeSim(kControlCenter);
    QCOMPARE(fixture.soap(u"SimRmaExchange"_s, exchangeOf(old.iccid, fresh.iccid)).status, 200);
    const QJsonObject before = device(fixture, fresh.iccid);
    fixture.stop();
    QVERIFY(fixture.start());
    QCOMPARE(device(fixture, old.iccid).value("status"_L1).toString(), u"REPLACED"_s);
    QCOMPARE(device(fixture, fresh.iccid).value("msisdn"_L1), before.value("msisdn"_L1));
    QCOMPARE(device(fixture, fresh.iccid).value("status"_L1).toString(), u"ACTIVATED"_s);
}

void TestJasperSoap::anEditIsSeenOverRest()
{
    PracticeFixture fixture(R"({"carriers":{"*":{"settle_ms":[150,200],"latency_ms":[0,0]}}})");
    const QString iccid = fixture.lineIn(kControlCenter, u"ACTIVATED"_s).iccid;
    const Seen taken = fixture.soap(u"EditTerminal"_s, editOf(iccid, u"DEACTIVATED_NAME"_s, 3));
    QCOMPARE(taken.status, 200);
    QCOMPARE(textIn(taken.body, u"iccid"_s), iccid);
    QVERIFY(!textIn(taken.body, u"effectiveDate"_s).isEmpty());
    QCOMPARE(device(fixture, iccid).value("status"_L1).toString(), u"ACTIVATED"_s);
    QTRY_COMPARE(device(fixture, iccid).value("status"_L1).toString(), u"DEACTIVATED"_s);
    const auto effects = fixture.records(u"effect"_s);
    QCOMPARE(effects.size(), 1);
    QCOMPARE(effects.first().value("change"_L1).toString(), u"suspend"_s);
    const QString date = QDateTime::currentDateTimeUtc().addDays(3).toString(u"yyyy-MM-dd"_s);
    const QByteArray later = member("iccid", iccid) + member("effectiveDate", date)
        + member("targetValue", u"LK-POOL-5GB"_s) + member("changeType", u"4"_s);
    QCOMPARE(fixture.soap(u"EditTerminal"_s, later).status, 200);
    QVERIFY(fixture.records(u"accepted"_s).last().value("due"_L1).toString().startsWith(date));
}

void TestJasperSoap::everyChangeTypeEditsItsField_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("field");
    QTest::newRow("device") << 1 << u"deviceID"_s;
    QTest::newRow("modem") << 2 << u"modemID"_s;
    QTest::newRow("customer") << 6 << u"customer"_s;
    QTest::newRow("custom 1") << 17 << u"accountCustom1"_s;
    QTest::newRow("custom 3") << 19 << u"accountCustom3"_s;
    QTest::newRow("operator 5") << 46 << u"operatorCustom5"_s;
    QTest::newRow("customer 1") << 47 << u"customerCustom1"_s;
    QTest::newRow("custom 4") << 73 << u"accountCustom4"_s;
    QTest::newRow("custom 10") << 79 << u"accountCustom10"_s;
}

void TestJasperSoap::everyChangeTypeEditsItsField()
{
    QFETCH(int, type);
    QFETCH(QString, field);
    PracticeFixture fixture;
    const QString iccid = fixture.lineIn(kControlCenter, u"ACTIVATED"_s).iccid;
    QCOMPARE(fixture.soap(u"EditTerminal"_s, editOf(iccid, u"value"_s, type)).status, 200);
    QCOMPARE(device(fixture, iccid).value(field).toString(), u"value"_s);
    // Left out means null.
    QCOMPARE(
        fixture.soap(u"EditTerminal"_s, member("iccid", iccid) + member("changeType", QString::number(type)))
            .status,
        200);
    QCOMPARE(device(fixture, iccid).value(field).toString(), QString());
}

void TestJasperSoap::wrongEditsAreFaults_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("token");
    const auto row
        = [](const char *name, const QString &value, int type, const char *code, const char *token) {
              QTest::newRow(name) << value << type << QString::fromLatin1(code) << QString::fromLatin1(token);
          };
    row("REST status", u"DEACTIVATED"_s, 3, "100300", "SIMSTATUS_INVALID");
    row("wrong case status", u"Deactivated_NAME"_s, 3, "100300", "SIMSTATUS_INVALID");
    row("REPLACED is no target", u"REPLACED_NAME"_s, 3, "100300", "SIMSTATUS_INVALID");
    row("no status", {}, 3, "100300", "SIMSTATUS_NULL");
    row("back to stock", u"INVENTORY_NAME"_s, 3, "100300", "SIMSTATUS_INVALID_TRANSITION");
    row("active already", u"ACTIVATED_NAME"_s, 3, "100300", "SIMSTATUS_INVALID_TRANSITION");
    row("unknown plan", u"lk-1mb"_s, 4, "100520", "RATEPLAN_INVALID");
    row("no plan", {}, 4, "100520", "RATEPLAN_NULL");
    row("comma in the device", u"a,b"_s, 1, "100300", "DEVICEID_INVALID");
    row("overage word", u"ALWAYS"_s, 7, "100300", "OVERRIDEMODE_INVALID");
    row("IMEI has no type", u"356938035643809"_s, 5, "100200", "change type");
    row("type zero", u"x"_s, 0, "100200", "change type");
}

void TestJasperSoap::wrongEditsAreFaults()
{
    QFETCH(QString, value);
    QFETCH(int, type);
    QFETCH(QString, code);
    QFETCH(QString, token);
    PracticeFixture fixture;
    const QString iccid = fixture.lineIn(kControlCenter, u"ACTIVATED"_s).iccid;
    const QByteArray members = value.isEmpty()
        ? member("iccid", iccid) + member("changeType", QString::number(type))
        : editOf(iccid, value, type);
    const Seen seen = fixture.soap(u"EditTerminal"_s, members);
    QCOMPARE(seen.status, 500);
    QCOMPARE(textIn(seen.body, u"faultstring"_s), code);
    QVERIFY2(textIn(seen.body, u"detail"_s).contains(token), seen.body.constData());
    QCOMPARE(fixture.records(u"accepted"_s).size(), 0);
    const QByteArray past = member("iccid", iccid) + member("effectiveDate", u"2020-01-01Z"_s)
        + member("targetValue", u"LK-1MB"_s) + member("changeType", u"4"_s);
    QVERIFY(fixture.soap(u"EditTerminal"_s, past).body.contains("INVALID_EFFECTIVE_DATE"));
}

} // namespace lk::test
