// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/test_jasper_terminals.h"

#include "tests/sandbox/practice_fixture.h"
#include "tests/sandbox/soap_bodies.h"
#include "tests/sandbox/wire_client.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

using sandbox::PracticeCarrier;
constexpr auto kTerminalCarrier = PracticeCarrier::Jasper;

void TestJasperTerminals::detailsAreUnorderedAndSilentAboutUnknownOnes()
{
    PracticeFixture fixture;
    const auto a = fixture.lineIn(kTerminalCarrier, u"ACTIVATED"_s);
    const auto b = fixture.lineIn(kTerminalCarrier, u"DEACTIVATED"_s);
    const QByteArray list = "<j:iccids>" + member("iccid", a.iccid)
        + member("iccid", u"89011709999999999999"_s) + member("iccid", b.iccid) + "</j:iccids>";
    const Seen seen = fixture.soap(u"GetTerminalDetails"_s, list);
    QCOMPARE(seen.status, 200);
    QCOMPARE(textsIn(seen.body, u"iccid"_s), (QStringList{b.iccid, a.iccid}));
    QCOMPARE(textsIn(seen.body, u"status"_s), (QStringList{u"DEACTIVATED_NAME"_s, u"ACTIVATED_NAME"_s}));
    QVERIFY(seen.body.contains(QByteArray("msisdn=\"1" + a.msisdn.toLatin1() + '"')));
    const QByteArray many = "<j:iccids>" + member("iccid", a.iccid).repeated(51) + "</j:iccids>";
    QCOMPARE(textIn(fixture.soap(u"GetTerminalDetails"_s, many).body, u"faultstring"_s), u"400400"_s);
    QCOMPARE(fixture.soap(u"GetTerminalDetails"_s, "<j:iccids/>").status, 500);
}

void TestJasperTerminals::terminalsAreFoundByNumber()
{
    PracticeFixture fixture;
    const auto line = fixture.lineIn(kTerminalCarrier, u"ACTIVATED"_s);
    const auto fresh = fixture.freeSim(kTerminalCarrier);
    const QByteArray list = "<j:msisdns>" + member("msisdn", u'1' + line.msisdn) + "</j:msisdns>";
    QCOMPARE(
        textsIn(fixture.soap(u"GetTerminalsByMsisdn"_s, list).body, u"iccid"_s), QStringList{line.iccid});
    QCOMPARE(fixture.soap(u"SimRmaExchange"_s, exchangeOf(line.iccid, fresh.iccid)).status, 200);
    QCOMPARE(
        textsIn(fixture.soap(u"GetTerminalsByMsisdn"_s, list).body, u"iccid"_s), QStringList{fresh.iccid});
}

void TestJasperTerminals::theAuditTrailNamesBothStates()
{
    PracticeFixture fixture;
    const auto line = fixture.lineIn(kTerminalCarrier, u"ACTIVATED"_s);
    const auto fresh = fixture.freeSim(kTerminalCarrier);
    QCOMPARE(fixture.soap(u"SimRmaExchange"_s, exchangeOf(line.iccid, fresh.iccid)).status, 200);
    const auto trail = [&](const QString &iccid) {
        return fixture.soap(
            u"GetTerminalAuditTrail"_s, member("iccid", iccid) + member("daysOfHistory", u"1"_s));
    };
    QCOMPARE(textsIn(trail(line.iccid).body, u"value"_s), QStringList{u"REPLACED"_s});
    QCOMPARE(textsIn(trail(fresh.iccid).body, u"priorValue"_s), QStringList{u"INVENTORY"_s});
    QCOMPARE(textsIn(trail(fresh.iccid).body, u"value"_s), QStringList{u"ACTIVATED"_s});
    const Seen rest = fixture.jasper("GET", u"/devices/"_s + line.iccid + u"/auditTrails"_s);
    QCOMPARE(rest.object().value("deviceAuditTrails"_L1).toArray().size(), 1);
    QCOMPARE(
        fixture
            .soap(u"GetTerminalAuditTrail"_s, member("iccid", line.iccid) + member("daysOfHistory", u"366"_s))
            .status,
        500);
}

void TestJasperTerminals::modifiedTerminalsArePagedOldestFirst()
{
    PracticeFixture fixture;
    const QByteArray since = member("since", u"2000-01-01T00:00:00Z"_s);
    QStringList all;
    for (int page = 1; page <= 2; ++page) {
        const Seen seen
            = fixture.soap(u"GetModifiedTerminals"_s, since + member("pageNumber", QString::number(page)));
        QCOMPARE(seen.status, 200);
        QCOMPARE(textIn(seen.body, u"totalPages"_s), u"2"_s);
        all += textsIn(seen.body, u"iccid"_s);
    }
    QCOMPARE(all.size(), 100);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 100);
    const QString changed = fixture.lineIn(kTerminalCarrier, u"ACTIVATED"_s).iccid;
    const QString now = QDateTime::currentDateTimeUtc().addMSecs(-1).toString(Qt::ISODateWithMs);
    QCOMPARE(fixture.soap(u"EditTerminal"_s, editOf(changed, u"x"_s, 1)).status, 200);
    const Seen fresh = fixture.soap(
        u"GetModifiedTerminals"_s, member("since", now) + member("simState", u"ACTIVATED_NAME"_s));
    QCOMPARE(textsIn(fresh.body, u"iccid"_s), QStringList{changed});
    QCOMPARE(fixture.soap(u"GetModifiedTerminals"_s, member("since", u"yesterday"_s)).status, 500);
    QCOMPARE(fixture.soap(u"GetModifiedTerminals"_s, since + member("simState", u"ACTIVATED"_s)).status, 500);
}

void TestJasperTerminals::oneCallAtATimeForRestAndSoap()
{
    PracticeFixture fixture(R"({"carriers":{"jasper":{"latency_ms":[300,300],"max_in_flight":1}}})");
    WireClient rest(fixture.carriers().port());
    QByteArray request = "GET /rws/api/v1/echo/a HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    for (const auto &[name, value] : PracticeFixture::jasperHeaders())
        request += name + ": " + value + "\r\n";
    QVERIFY(rest.send(request + "\r\n"));
    QTRY_COMPARE(fixture.carriers().counters().value("jasper"_L1).toObject().value("requests"_L1).toInt(), 1);
    const Seen soap = fixture.soap(u"Echo"_s, member("value", u"x"_s));
    QCOMPARE(soap.status, 500);
    QCOMPARE(textIn(soap.body, u"faultstring"_s), u"400101"_s);
    QTRY_VERIFY(rest.received().startsWith("HTTP/1.1 200 "));
}

void TestJasperTerminals::callsPerSecondAreSharedWithRest()
{
    PracticeFixture fixture(R"({"carriers":{"jasper":{"latency_ms":[0,0],"calls_per_second":5}}})");
    for (int call = 0; call < 3; ++call)
        QCOMPARE(fixture.jasper("GET", u"/echo/x"_s).status, 200);
    for (int call = 0; call < 2; ++call)
        QCOMPARE(fixture.soap(u"Echo"_s, member("value", u"x"_s)).status, 200);
    QCOMPARE(textIn(fixture.soap(u"Echo"_s, member("value", u"x"_s)).body, u"faultstring"_s), u"400101"_s);
    QCOMPARE(fixture.jasper("GET", u"/echo/x"_s).status, 429);
    QTRY_COMPARE(fixture.soap(u"Echo"_s, member("value", u"x"_s)).status, 200);
}

void TestJasperTerminals::restEchoAndAuditAreStrict()
{
    PracticeFixture fixture;
    const QString iccid = fixture.lineIn(kTerminalCarrier, u"ACTIVATED"_s).iccid;
    const auto status = [&](const QString &path) { return fixture.jasper("GET", path).status; };
    QCOMPARE(status(u"/echo/a%20b"_s), 200);
    QCOMPARE(status(u"/Echo/a"_s), 404);
    const QString trail = u"/devices/"_s + iccid + u"/auditTrails"_s;
    QCOMPARE(status(trail + u"?daysOfHistory=365&pageSize=50&pageNumber=1"_s), 200);
    QCOMPARE(status(trail + u"?daysOfHistory=366"_s), 400);
    QCOMPARE(status(trail + u"?days=1"_s), 400);
    QCOMPARE(status(u"/devices/"_s + iccid + u"/audittrails"_s), 404);
    QCOMPARE(status(u"/devices/89011709999999999999/auditTrails"_s), 404);
}

} // namespace lk::test
