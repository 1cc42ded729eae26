// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/test_jasper.h"

#include "tests/sandbox/practice_fixture.h"
#include "tests/sandbox/wire_client.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

using sandbox::PracticeCarrier;
constexpr auto kJasper = PracticeCarrier::Jasper;

namespace {

QString jasperCode(const Seen &seen)
{
    return seen.object().value("errorCode"_L1).toString();
}

QString jasperState(PracticeFixture &fixture, const QString &iccid)
{
    return fixture.jasper("GET", u"/devices/"_s + iccid).object().value("status"_L1).toString();
}

QByteArray rawGet(const QByteArray &path)
{
    QByteArray request = "GET /rws/api/v1" + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    for (const auto &[name, value] : PracticeFixture::jasperHeaders())
        request += name + ": " + value + "\r\n";
    return request + "\r\n";
}

} // namespace

void TestJasper::credentialsAreRefusedInBothDocumentedWays()
{
    PracticeFixture fixture;
    const QUrl url(fixture.carriers().jasperBaseUrl().toString() + u"/echo/hello"_s);
    const Seen without = fixture.send("GET", url, {{"Accept", "application/json"}}, {});
    QCOMPARE(without.status, 401);
    QCOMPARE(without.header("WWW-Authenticate"), QByteArray("Basic realm=\"Jasper\""));
    QVERIFY(!without.object().contains("errorCode"_L1));
    QVERIFY(without.object().value("errorMessage"_L1).toString().startsWith("Full authentication"_L1));
    const Seen wrong
        = fixture.send("GET", url, {{"Authorization", "Basic bm86bm8="}, {"Accept", "application/json"}}, {});
    QCOMPARE(wrong.status, 401);
    QCOMPARE(jasperCode(wrong), u"10000001"_s);
    Headers noAccept = PracticeFixture::jasperHeaders();
    noAccept.removeIf([](const auto &header) { return header.first == "Accept"; });
    QCOMPARE(fixture.send("GET", url, noAccept, {}).status, 406);
}

void TestJasper::anEditIsAcceptedFirstAndEffectiveLater()
{
    PracticeFixture fixture(R"({"carriers":{"jasper":{"settle_ms":[150,200],"latency_ms":[0,0]}}})");
    const QString iccid = fixture.lineIn(kJasper, u"ACTIVATED"_s).iccid;
    const Seen taken = fixture.jasper("PUT", u"/devices/"_s + iccid, R"({"status":"DEACTIVATED"})");
    QCOMPARE(taken.status, 202);
    QCOMPARE(taken.object(), (QJsonObject{{u"iccid"_s, iccid}}));
    QCOMPARE(jasperState(fixture, iccid), u"ACTIVATED"_s);
    QTRY_COMPARE(jasperState(fixture, iccid), u"DEACTIVATED"_s);
    const auto effects = fixture.records(u"effect"_s);
    QCOMPARE(effects.size(), 1);
    QCOMPARE(effects.first().value("change"_L1).toString(), u"suspend"_s);
    const QString updated
        = fixture.jasper("GET", u"/devices/"_s + iccid).object().value("dateUpdated"_L1).toString();
    QVERIFY2(QDateTime::fromString(updated.chopped(5), u"yyyy-MM-dd HH:mm:ss.zzz"_s).isValid(),
        qPrintable(updated));
    QVERIFY(updated.endsWith("+0000"_L1));
}

void TestJasper::wrongEditsAreRefused_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QString on = u"ACTIVATED"_s;
    QTest::newRow("unknown field") << on << QByteArray(R"({"Status":"DEACTIVATED"})") << 400 << u"10000028"_s;
    QTest::newRow("IMEI cannot be set") << on << QByteArray(R"({"imei":"1"})") << 400 << u"10000028"_s;
    QTest::newRow("no field") << on << QByteArray("{}") << 400 << u"10000028"_s;
    QTest::newRow("broken JSON") << on << QByteArray("{\"status\":") << 400 << u"10000023"_s;
    QTest::newRow("activating an active SIM")
        << on << QByteArray(R"({"status":"ACTIVATED"})") << 400 << u"10030000"_s;
    QTest::newRow("back to stock") << on << QByteArray(R"({"status":"INVENTORY"})") << 400 << u"10000029"_s;
    QTest::newRow("unknown plan") << on << QByteArray(R"({"ratePlan":"lk-1mb"})") << 400 << QString();
    QTest::newRow("unknown comm plan")
        << on << QByteArray(R"({"communicationPlan":"x"})") << 400 << QString();
    QTest::newRow("comma in label") << on << QByteArray(R"({"deviceID":"a,b"})") << 400 << QString();
    QTest::newRow("date with time")
        << on << QByteArray(R"({"status":"DEACTIVATED","effectiveDate":"2030-01-01T00:00:00Z"})") << 400
        << QString();
    QTest::newRow("past date") << on
                               << QByteArray(R"({"status":"DEACTIVATED","effectiveDate":"2020-01-01Z"})")
                               << 400 << QString();
}

void TestJasper::wrongEditsAreRefused()
{
    QFETCH(QString, state);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, code);
    PracticeFixture fixture;
    const Seen seen = fixture.jasper("PUT", u"/devices/"_s + fixture.lineIn(kJasper, state).iccid, body);
    QCOMPARE(seen.status, status);
    QCOMPARE(jasperCode(seen), code);
    QCOMPARE(fixture.records(u"accepted"_s).size(), 0);
}

void TestJasper::aWrongCaseStatusIsAServerError()
{
    PracticeFixture fixture;
    const QString iccid = fixture.lineIn(kJasper, u"DEACTIVATED"_s).iccid;
    const Seen seen = fixture.jasper("PUT", u"/devices/"_s + iccid, R"({"status":"Activated"})");
    QCOMPARE(seen.status, 500);
    QCOMPARE(jasperCode(seen), u"30000001"_s);
    QCOMPARE(jasperState(fixture, iccid), u"DEACTIVATED"_s);
    const Seen unknown = fixture.jasper("GET", u"/devices/89011709999999999999"_s);
    QCOMPARE(unknown.status, 404);
    QCOMPARE(jasperCode(unknown), u"20000001"_s);
}

void TestJasper::aRefusalMayComeWithTwoHundredTwo()
{
    PracticeFixture fixture;
    const QString iccid = fixture.lineIn(kJasper, u"RETIRED"_s).iccid;
    const Seen seen = fixture.jasper("PUT", u"/devices/"_s + iccid, R"({"status":"INVENTORY"})");
    QCOMPARE(seen.status, 202);
    QCOMPARE(jasperCode(seen), u"1000512"_s);
    QCOMPARE(jasperState(fixture, iccid), u"RETIRED"_s);
}

void TestJasper::oneCallAtATime()
{
    PracticeFixture fixture(R"({"carriers":{"jasper":{"latency_ms":[200,200],"max_in_flight":1}}})");
    WireClient first(fixture.carriers().port());
    WireClient second(fixture.carriers().port());
    QVERIFY(first.send(rawGet("/echo/a")));
    QTRY_COMPARE(fixture.carriers().counters().value("jasper"_L1).toObject().value("requests"_L1).toInt(), 1);
    QVERIFY(second.send(rawGet("/echo/b")));
    QTRY_VERIFY(second.received().contains("40000029"));
    QVERIFY(second.received().startsWith("HTTP/1.1 429 "));
    QTRY_VERIFY(first.received().startsWith("HTTP/1.1 200 "));
    QVERIFY(second.send(rawGet("/echo/c")));
    QTRY_VERIFY(second.received().contains("\"context\":\"c\""));
}

void TestJasper::callsPerSecondAreLimited()
{
    PracticeFixture fixture(
        R"({"carriers":{"jasper":{"latency_ms":[0,0],"calls_per_second":5,"throttle_status":400}}})");
    for (int call = 0; call < 5; ++call)
        QCOMPARE(fixture.jasper("GET", u"/echo/x"_s).status, 200);
    const Seen throttled = fixture.jasper("GET", u"/echo/x"_s);
    QCOMPARE(throttled.status, 400);
    QCOMPARE(jasperCode(throttled), u"40000029"_s);
    QTRY_COMPARE(fixture.jasper("GET", u"/echo/x"_s).status, 200);
}

void TestJasper::searchNeedsModifiedSinceAndPages()
{
    PracticeFixture fixture;
    QCOMPARE(fixture.jasper("GET", u"/devices"_s).status, 400);
    const QString since = u"/devices?modifiedSince=2000-01-01T00%3A00%3A00%2B00%3A00"_s;
    QCOMPARE(fixture.jasper("GET", since + u"&pageSize=51"_s).status, 400);
    QCOMPARE(jasperCode(fixture.jasper("GET", since + u"&pagesize=5"_s)), u"10000028"_s);
    const Seen first = fixture.jasper("GET", since);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.object().value("devices"_L1).toArray().size(), 50);
    QCOMPARE(first.object().value("lastPage"_L1).toBool(), false);
    const Seen second = fixture.jasper("GET", since + u"&pageNumber=2"_s);
    QCOMPARE(second.object().value("devices"_L1).toArray().size(), 50);
    QCOMPARE(second.object().value("lastPage"_L1).toBool(), true);
    QVERIFY(first.object().value("devices"_L1) != second.object().value("devices"_L1));
    const QString changed = fixture.lineIn(kJasper, u"ACTIVATED"_s).iccid;
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    QCOMPARE(fixture.jasper("PUT", u"/devices/"_s + changed, R"({"accountCustom1":"west"})").status, 202);
    const QJsonArray fresh
        = fixture.jasper("GET", u"/devices?modifiedSince="_s + now).object().value("devices"_L1).toArray();
    QCOMPARE(fresh.size(), 1);
    QCOMPARE(fresh.at(0).toObject().value("iccid"_L1).toString(), changed);
}

void TestJasper::anEncodedPlusIsNeeded()
{
    PracticeFixture fixture;
    WireClient client(fixture.carriers().port());
    QVERIFY(client.send(rawGet("/devices?modifiedSince=2000-01-01T00:00:00+00:00")));
    QTRY_VERIFY(client.received().startsWith("HTTP/1.1 400 "));
}

void TestJasper::ratePlansAndEchoAnswer()
{
    PracticeFixture fixture;
    QCOMPARE(fixture.jasper("GET", u"/echo/hello"_s).object().value("context"_L1).toString(), u"hello"_s);
    const QJsonArray plans = fixture.jasper("GET", u"/rateplans"_s).object().value("ratePlans"_L1).toArray();
    QStringList names;
    for (const QJsonValue &plan : plans)
        names.append(plan.toObject().value("name"_L1).toString());
    QCOMPARE(names, sandbox::practicePlans(kJasper));
    QCOMPARE(jasperCode(fixture.jasper("GET", u"/rateplans?accountId=2"_s)), u"10000030"_s);
    const QUrl version(u"http://127.0.0.1:%1/rws/api/v2/echo/x"_s.arg(fixture.carriers().port()));
    QCOMPARE(jasperCode(fixture.send("GET", version, PracticeFixture::jasperHeaders(), {})), u"10000024"_s);
}

void TestJasper::aFutureDateWaits()
{
    PracticeFixture fixture;
    const QString iccid = fixture.lineIn(kJasper, u"ACTIVATED"_s).iccid;
    const QString date = QDateTime::currentDateTimeUtc().addDays(20).toString(u"yyyy-MM-dd'Z'"_s);
    const QString body = u"{\"ratePlan\":\"LK-POOL-5GB\",\"effectiveDate\":\"%1\"}"_s.arg(date);
    QCOMPARE(fixture.jasper("PUT", u"/devices/"_s + iccid, body.toUtf8()).status, 202);
    const auto accepted = fixture.records(u"accepted"_s);
    QCOMPARE(accepted.size(), 1);
    QVERIFY(accepted.first().value("due"_L1).toString().startsWith(date.chopped(1)));
    QCOMPARE(fixture.records(u"effect"_s).size(), 0);
}

void TestJasper::theAuditTrailShowsTheEdit()
{
    PracticeFixture fixture;
    const QString iccid = fixture.lineIn(kJasper, u"ACTIVATED"_s).iccid;
    QCOMPARE(fixture.jasper("PUT", u"/devices/"_s + iccid, R"({"status":"DEACTIVATED"})").status, 202);
    const QJsonArray trail = fixture.jasper("GET", u"/devices/"_s + iccid + u"/auditTrails?daysOfHistory=1"_s)
                                 .object()
                                 .value("deviceAuditTrails"_L1)
                                 .toArray();
    QCOMPARE(trail.size(), 1);
    QCOMPARE(trail.at(0).toObject().value("value"_L1).toString(), u"DEACTIVATED"_s);
    const Seen fields = fixture.jasper("GET", u"/devices/"_s + iccid + u"?fields=iccid,status"_s);
    QCOMPARE(fields.object().size(), 2);
}

} // namespace lk::test
