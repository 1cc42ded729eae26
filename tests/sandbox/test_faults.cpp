// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/test_faults.h"

#include "tests/sandbox/practice_fixture.h"
#include "tests/sandbox/wire_client.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

using sandbox::PracticeCarrier;
using End = WireClient::End;
constexpr auto kCarrier = PracticeCarrier::Jasper;

namespace {

const QByteArray kQuick = R"("carriers":{"*":{"settle_ms":[0,0],"latency_ms":[0,0],"calls_per_second":0,
    "max_in_flight":0}})";

QByteArray withFaults(const QByteArray &rules)
{
    return "{" + kQuick + ",\"faults\":[" + rules + "]}";
}

/// A suspension of a Jasper line, as bytes.
QByteArray rawPut(const QString &iccid)
{
    const QByteArray body = R"({"status":"DEACTIVATED"})";
    QByteArray request = "PUT /rws/api/v1/devices/" + iccid.toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    for (const auto &[name, value] : PracticeFixture::jasperHeaders())
        request += name + ": " + value + "\r\n";
    return request + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

int struckIn(PracticeFixture &fixture, const QString &fault)
{
    const QJsonObject jasper = fixture.carriers().counters().value("jasper"_L1).toObject();
    return jasper.value("faults"_L1).toObject().value(fault).toInt();
}

qsizetype promisedLength(const QByteArray &answer)
{
    const qsizetype at = answer.indexOf("Content-Length: ");
    return at < 0 ? -1 : answer.mid(at + 16, answer.indexOf("\r\n", at) - at - 16).toLongLong();
}

qsizetype bodyLength(const QByteArray &answer)
{
    return answer.size() - answer.indexOf("\r\n\r\n") - 4;
}

} // namespace

void TestFaults::aCleanAnswerIsWholeAndKeepsTheConnection()
{
    PracticeFixture fixture;
    WireClient client(fixture.carriers().port());
    QVERIFY(client.send(rawPut(fixture.lineIn(kCarrier, u"ACTIVATED"_s, 0).iccid)));
    QTRY_VERIFY(client.received().startsWith("HTTP/1.1 202 "));
    QCOMPARE(promisedLength(client.received()), bodyLength(client.received()));
    const qsizetype first = client.received().size();
    // Two at once: the second waits for its turn.
    QVERIFY(client.send(rawPut(fixture.lineIn(kCarrier, u"ACTIVATED"_s, 1).iccid)
        + rawPut(fixture.lineIn(kCarrier, u"ACTIVATED"_s, 2).iccid)));
    QTRY_COMPARE(client.received().size(), 3 * first);
    QCOMPARE(client.end(), End::Open);
    QCOMPARE(fixture.records(u"effect"_s).size(), 3);
}

void TestFaults::faultsLookAsIntended_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("startsWith");
    QTest::addColumn<QByteArray>("contains");
    QTest::addColumn<int>("end");
    const auto row = [](const char *fault, const char *startsWith, const char *contains, End end) {
        QTest::newRow(fault) << QString::fromLatin1(fault) << QByteArray(startsWith) << QByteArray(contains)
                             << static_cast<int>(end);
    };
    row("close", "", "", End::Finished);
    row("reset", "", "", End::Reset);
    row("truncated", "HTTP/1.1 202 ", "Content-Length", End::Finished);
    row("truncated-chunked", "HTTP/1.1 202 ", "chunked", End::Finished);
    row("chunked", "HTTP/1.1 202 ", "\r\n0\r\n\r\n", End::Open);
    row("html", "HTTP/1.1 200 ", "text/html", End::Open);
    row("garbage", "\x01", "no HTTP", End::Finished);
    row("broken-json", "HTTP/1.1 202 ", "{\"requestId\": \"0000", End::Open);
    row("empty", "HTTP/1.1 202 ", "Content-Length: 0\r\n", End::Open);
    row("429", "HTTP/1.1 429 ", "Retry-After: 1\r\n", End::Open);
    row("500", "HTTP/1.1 500 ", "30000001", End::Open);
    row("503", "HTTP/1.1 503 ", "Retry-After: 1\r\n", End::Open);
    row("401", "HTTP/1.1 401 ", "10000001", End::Open);
    row("redirect", "HTTP/1.1 302 ", "Location: ", End::Open);
    row("late", "HTTP/1.1 202 ", "iccid", End::Open);
}

void TestFaults::faultsLookAsIntended()
{
    QFETCH(QString, fault);
    QFETCH(QByteArray, startsWith);
    QFETCH(QByteArray, contains);
    QFETCH(int, end);
    PracticeFixture fixture(
        withFaults("{\"operation\":\"edit\",\"after_ms\":60,\"fault\":\"" + fault.toLatin1() + "\"}"));
    WireClient client(fixture.carriers().port());
    QVERIFY(client.send(rawPut(fixture.lineIn(kCarrier, u"ACTIVATED"_s).iccid)));
    if (static_cast<End>(end) != End::Open)
        QTRY_COMPARE(static_cast<int>(client.end()), end);
    QTRY_VERIFY2(client.received().contains(contains), client.received().constData());
    QVERIFY2(client.received().startsWith(startsWith), client.received().constData());
    if (startsWith.isEmpty())
        QVERIFY(client.received().isEmpty());
    if (fault == "truncated"_L1)
        QVERIFY(promisedLength(client.received()) > bodyLength(client.received()));
    if (fault == "truncated-chunked"_L1)
        QVERIFY(!client.received().contains("\r\n0\r\n\r\n"));
    QCOMPARE(static_cast<int>(client.end()), end);
    QCOMPARE(struckIn(fixture, fault), 1);
}

void TestFaults::actingIsApartFromAnswering_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("act");
    for (const auto fault :
        {"close", "reset", "hang", "truncated", "html", "garbage", "empty", "500", "503"}) {
        QTest::addRow("%s acting", fault) << QString::fromLatin1(fault) << true;
        QTest::addRow("%s not acting", fault) << QString::fromLatin1(fault) << false;
    }
}

void TestFaults::actingIsApartFromAnswering()
{
    QFETCH(QString, fault);
    QFETCH(bool, act);
    PracticeFixture fixture(withFaults("{\"operation\":\"write\",\"first\":1,\"fault\":\"" + fault.toLatin1()
        + "\",\"act\":" + (act ? "true" : "false") + "}"));
    WireClient client(fixture.carriers().port());
    QVERIFY(client.send(rawPut(fixture.lineIn(kCarrier, u"ACTIVATED"_s, 0).iccid)));
    QTRY_COMPARE(struckIn(fixture, fault), 1);
    // A second, clean change: when it is through, the first has had its chance.
    const Seen clean = fixture.jasper("PUT",
        u"/devices/"_s + fixture.lineIn(kCarrier, u"ACTIVATED"_s, 1).iccid, R"({"status":"DEACTIVATED"})");
    QCOMPARE(clean.status, 202);
    QCOMPARE(fixture.records(u"effect"_s).size(), act ? 2 : 1);
    if (fault == "hang"_L1) {
        QCOMPARE(client.end(), End::Open);
        QVERIFY(client.received().isEmpty());
    }
}

void TestFaults::aDripIsSlow()
{
    PracticeFixture fixture(withFaults(R"({"operation":"edit","fault":"drip","after_ms":2})"));
    WireClient client(fixture.carriers().port());
    QElapsedTimer clock;
    clock.start();
    QVERIFY(client.send(rawPut(fixture.lineIn(kCarrier, u"ACTIVATED"_s).iccid)));
    QTRY_VERIFY(client.received().endsWith('}'));
    QVERIFY(clock.elapsed() >= client.received().size());
    QCOMPARE(promisedLength(client.received()), bodyLength(client.received()));
}

void TestFaults::aLateActHappensWithoutItsClient()
{
    PracticeFixture fixture(withFaults(R"({"operation":"edit","fault":"late-act","after_ms":150})"));
    {
        WireClient client(fixture.carriers().port());
        QVERIFY(client.send(rawPut(fixture.lineIn(kCarrier, u"ACTIVATED"_s).iccid)));
        QTRY_COMPARE(struckIn(fixture, u"late-act"_s), 1);
        QCOMPARE(fixture.records(u"accepted"_s).size(), 0);
    }
    QTRY_COMPARE(fixture.records(u"effect"_s).size(), 1);
}

void TestFaults::aDroppedTokenIsRefusedUntilRenewed()
{
    PracticeFixture fixture(
        withFaults(R"({"carrier":"thingspace","operation":"list","first":1,"fault":"401"})"));
    const QString path = u"/devices/actions/list"_s;
    const QByteArray body = R"({"maxNumberOfDevices":1,"largestDeviceIdSeen":0})";
    const QByteArray old = fixture.fetchToken();
    QCOMPARE(fixture.thingSpace("POST", path, body).status, 401);
    QCOMPARE(fixture.thingSpace("POST", path, body).status, 401);
    QVERIFY(fixture.fetchToken() != old);
}

void TestFaults::anExpiredSessionIsAFourHundred()
{
    PracticeFixture fixture(
        withFaults(R"({"carrier":"thingspace","operation":"suspend","first":1,"fault":"session-expired"})"));
    const QString iccid = fixture.lineIn(PracticeCarrier::ThingSpace, u"active"_s).iccid;
    const Seen expired = fixture.thingSpaceChange(u"suspend"_s, iccid);
    QCOMPARE(expired.status, 400);
    QCOMPARE(expired.object().value("errorCode"_L1).toString(),
        u"UnifiedWebService.REQUEST_FAILED.SessionToken.Expired"_s);
    QCOMPARE(fixture.records(u"accepted"_s).size(), 0);
    QCOMPARE(fixture.thingSpaceChange(u"suspend"_s, iccid).status, 400);
}

void TestFaults::anotherLineIsNamed()
{
    PracticeFixture fixture(withFaults(R"({"operation":"write","fault":"wrong-device"})"));
    const auto jasperLine = fixture.lineIn(kCarrier, u"ACTIVATED"_s);
    const Seen seen = fixture.jasper("PUT", u"/devices/"_s + jasperLine.iccid, R"({"status":"DEACTIVATED"})");
    QCOMPARE(seen.status, 202);
    QVERIFY(seen.object().value("iccid"_L1).toString() != jasperLine.iccid);
    const auto telegenceLine = fixture.lineIn(PracticeCarrier::Telegence, u"A"_s);
    const Seen other
        = fixture.telegence("PATCH", u"/sp/mobility/lineconfig/api/v1/service/"_s + telegenceLine.msisdn,
            R"({"mode":"S","reasonCode":"CR"})");
    QVERIFY(other.object().value("subscriberNumber"_L1).toString() != telegenceLine.msisdn);
    QCOMPARE(fixture.records(u"effect"_s).first().value("line"_L1).toString(), jasperLine.iccid);
}

void TestFaults::theSameSeedStrikesTheSameExchanges()
{
    QList<int> runs[2];
    for (QList<int> &statuses : runs) {
        PracticeFixture fixture(withFaults(R"({"operation":"device","fault":"500","rate":0.3})"));
        for (int index = 0; index < 60; ++index) {
            const QString iccid = sandbox::practiceLine(kCarrier, index % 30).iccid;
            statuses.append(fixture.jasper("GET", u"/devices/"_s + iccid).status);
        }
    }
    QCOMPARE(runs[0], runs[1]);
    const auto struck = runs[0].count(500);
    QVERIFY2(struck > 6 && struck < 36, qPrintable(QString::number(struck)));
}

void TestFaults::everyAndFromCountAreCounted()
{
    PracticeFixture fixture(withFaults(R"({"carrier":"jasper","operation":"echo","every":3,"fault":"503"},
        {"carrier":"jasper","operation":"echo","from":4,"count":2,"fault":"500"})"));
    QList<int> statuses;
    for (int call = 0; call < 7; ++call)
        statuses.append(fixture.jasper("GET", u"/echo/x"_s).status);
    QCOMPARE(statuses, (QList<int>{200, 200, 503, 500, 500, 503, 200}));
}

void TestFaults::hugeAndBrokenRequestsAreRefused()
{
    PracticeFixture fixture;
    const auto answerTo = [&](const QByteArray &bytes) {
        WireClient client(fixture.carriers().port());
        if (!client.send(bytes))
            return QByteArray();
        (void)QTest::qWaitFor([&] { return !client.received().isEmpty(); });
        return client.received().left(13);
    };
    QCOMPARE(answerTo("this is not HTTP\r\n\r\n"), QByteArray("HTTP/1.1 400 "));
    QCOMPARE(answerTo("GET /x HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(20'000, 'x') + "\r\n\r\n"),
        QByteArray("HTTP/1.1 431 "));
    QCOMPARE(answerTo("POST /api/x HTTP/1.1\r\nHost: a\r\nContent-Length: 900000000\r\n\r\nx"),
        QByteArray("HTTP/1.1 413 "));
    QCOMPARE(answerTo("GET /nowhere HTTP/1.1\r\nHost: a\r\n\r\n"), QByteArray("HTTP/1.1 404 "));
}

} // namespace lk::test
