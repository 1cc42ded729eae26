// SPDX-License-Identifier: Apache-2.0
#include "tests/net/call_support.h"
#include "tests/net/net_tests.h"
#include "tests/net/scripted_server.h"
#include "tests/support/tls_server.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QTest>

#include <sys/resource.h>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Answers that must never pass for a success: name and bytes, after which the connection ends.
struct BadAnswer {
    const char *name;
    QByteArray bytes;
};

/// As a server packs it that was asked not to.
QByteArray packedAnswer(const QByteArray &body)
{
    // What qCompress makes begins with a length of its own; the rest is what HTTP calls deflate.
    constexpr int kLengthBytes = 4;
    return qCompress(body).mid(kLengthBytes);
}

QList<BadAnswer> badAnswers()
{
    const QByteArray half = "{\"requestId\": \"595f5c44-c31c-4552-8670-020a1545";
    const QByteArray chunk = QByteArray::number(half.size() + 20, 16) + "\r\n" + half;
    const QByteArray wholeChunk = QByteArray::number(half.size(), 16) + "\r\n" + half + "\r\n";
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    return {{"body shorter than announced", head + "Content-Length: 500\r\n\r\n" + half},
        {"last chunk missing", head + "Transfer-Encoding: chunked\r\n\r\n" + wholeChunk},
        {"chunk broken off", head + "Transfer-Encoding: chunked\r\n\r\n" + chunk},
        {"no length, broken off", head + "\r\n" + half},
        {"a page for people", wholeAnswer(200, "<html><body>Sign in</body></html>", "text/html")},
        {"a page called JSON", wholeAnswer(200, "<html><body>Sign in</body></html>")},
        {"empty", wholeAnswer(200, {})}, {"another JSON", wholeAnswer(200, "{\"hello\": 1}")},
        {"a list", wholeAnswer(200, "[]")}, {"null", wholeAnswer(200, "null")},
        {"no HTTP", QByteArray("\x16\x03\x01 this is no HTTP\r\n\r\n")},
        {"moved", wholeAnswer(302, {}, "text/html", "Location: http://127.0.0.1:9/\r\n")},
        {"server error", wholeAnswer(500, "{}")},
        {"bad gateway", wholeAnswer(502, "<html></html>", "text/html")},
        {"packed",
            wholeAnswer(200, packedAnswer("{\"requestId\": \"595f5c44-c31c-4552-8670-020a1545\"}"),
                "application/json", "Content-Encoding: deflate\r\n")},
        {"gateway timeout", wholeAnswer(504, {})}};
}

/// The most memory this process has had so far, in bytes.
qint64 peakMemory()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * 1024;
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

void AnswerTest::initTestCase()
{
    trustTestCertificates();
}

void AnswerTest::aRedirectIsNotFollowedAndCarriesNothingAway_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const char *method : {"GET", "POST"})
            QTest::addRow("%d after %s", status, method) << status << QByteArray(method);
    }
}

void AnswerTest::aRedirectIsNotFollowedAndCarriesNothingAway()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    ScriptedServer other(answering(wholeAnswer(200, "{}")));
    ScriptedServer server(answering(wholeAnswer(
        status, {}, "text/html", "Location: " + other.url(u"/elsewhere"_s).toEncoded() + "\r\n")));
    Caller caller;
    const auto request = method == "GET" ? readOf(server.url()) : writeOf(server.url(), method);
    const auto outcome = caller.run(
        request, std::chrono::seconds{10}, {{"Authorization", "Bearer secret"}, {"VZ-M2M-Token", "secret"}});
    // A redirect that wants the body again cannot have it: that outcome is lost, which is as safe.
    const bool wantsBody = method == "POST" && (status == 307 || status == 308);
    QCOMPARE(kindOf(outcome), wantsBody ? u"unknown"_s : u"answered %1"_s.arg(status));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().headers.value("vz-m2m-token"), QByteArray("secret"));
    server.setScript(answering(wholeAnswer(200, "{}")));
    QCOMPARE(kindOf(caller.run(readOf(server.url()))), u"answered 200"_s);
    QCOMPARE(other.connections(), 0);
}

void AnswerTest::anUnusableAnswerIsALostOutcomeAtEveryCarrier_data()
{
    QTest::addColumn<int>("carrier");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("tls");
    const QList<BadAnswer> all = badAnswers();
    for (const Carrier carrier : kAllCarriers) {
        for (const BadAnswer &answer : all) {
            for (const bool tls : {false, true})
                QTest::addRow("%s, %s, %s", qPrintable(toText(carrier)), answer.name, tls ? "https" : "http")
                    << static_cast<int>(carrier) << answer.bytes << tls;
        }
    }
}

void AnswerTest::anUnusableAnswerIsALostOutcomeAtEveryCarrier()
{
    QFETCH(int, carrier);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, tls);
    ScriptedServer server(closingAfter(bytes), tls ? Transport::Tls : Transport::Plain);
    const SuspendOf suspend = suspendAt(static_cast<Carrier>(carrier), server.url({}));
    Caller caller;
    const auto outcome = caller.run(suspend.client->changeRequest(suspend.item, 1'790'000'000'000));
    const AttemptOutcome meaning = meaningOf(suspend, outcome);
    QVERIFY2(std::holds_alternative<OutcomeLost>(meaning), qPrintable(kindOf(outcome)));
    QCOMPARE(server.requests().size(), 1);
}

void AnswerTest::aShortBodyIsNoAnswer()
{
    ScriptedServer server(
        closingAfter("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 3\r\n\r\n{}"));
    Caller caller;
    QCOMPARE(kindOf(caller.run(writeOf(server.url()))), u"unknown"_s);
    QCOMPARE(kindOf(caller.run(readOf(server.url()))), u"unknown"_s);
}

void AnswerTest::aDripFeedEndsAtOurDeadline()
{
    const QByteArray answer = wholeAnswer(200, QByteArray(10'000, ' ') + "{}");
    ScriptedServer server(dripping(answer, 20));
    Caller caller;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(kindOf(caller.run(writeOf(server.url()), std::chrono::milliseconds{400})), u"unknown"_s);
    QVERIFY2(timer.elapsed() >= 390, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

void AnswerTest::silenceEndsAtOurDeadline()
{
    ScriptedServer server([](QTcpSocket &, const SeenRequest &) {});
    Caller caller;
    QCOMPARE(kindOf(caller.run(writeOf(server.url()), std::chrono::milliseconds{300})), u"unknown"_s);
    QCOMPARE(server.requests().size(), 1);
}

void AnswerTest::aBodyOverTheCapIsCutOff_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("announced");
    QTest::addColumn<QString>("kind");
    const qint64 cap = net::CarrierCall::kBodyCap;
    QTest::newRow("8 MiB") << cap << true << u"answered 200"_s;
    QTest::newRow("8 MiB + 1") << cap + 1 << true << u"unknown"_s;
    QTest::newRow("8 MiB + 1 without a length") << cap + 1 << false << u"unknown"_s;
    QTest::newRow("32 MiB") << 4 * cap << true << u"unknown"_s;
}

void AnswerTest::aBodyOverTheCapIsCutOff()
{
    QFETCH(qint64, size);
    QFETCH(bool, announced);
    QFETCH(QString, kind);
    const QByteArray body(size, ' ');
    const QByteArray endless = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + body;
    ScriptedServer server(closingAfter(announced ? wholeAnswer(200, body) : endless));
    Caller caller;
    QCOMPARE(kindOf(caller.run(readOf(server.url()), std::chrono::seconds{20})), kind);
}

void AnswerTest::aPackedBodyIsNotUnpacked()
{
    const QByteArray packed = packedAnswer(QByteArray(256 * 1024 * 1024, ' '));
    ScriptedServer server(
        answering(wholeAnswer(200, packed, "application/json", "Content-Encoding: deflate\r\n")));
    Caller caller;
    const qint64 before = peakMemory();
    const auto outcome = caller.run(readOf(server.url()), std::chrono::seconds{20});
    QCOMPARE(server.requests().first().headers.value("accept-encoding"), QByteArray("identity"));
    const auto *answer = std::get_if<net::Answered>(&outcome);
    QVERIFY(answer && answer->body == packed);
    constexpr qint64 kMostGrowth = 32 * 1024 * 1024;
    QVERIFY2(peakMemory() - before < kMostGrowth, qPrintable(QString::number(peakMemory() - before)));
}

void AnswerTest::retryAfterIsReadOrLeftOut_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("least"); // -1: none
    QTest::addColumn<qint64>("most");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto row = [](const char *name, const QByteArray &value, qint64 least, qint64 most) {
        for (const int status : {429, 503})
            QTest::addRow("%d, %s", status, name) << status << value << least << most;
    };
    row("seconds", QByteArray("7"), 7'000, 7'000);
    row("zero", QByteArray("0"), 0, 0);
    row("blanks around", QByteArray("  30 "), 30'000, 30'000);
    row("date ahead", httpDate(now.addSecs(90)), 60'000, 90'000);
    row("date gone by", httpDate(now.addSecs(-90)), 0, 0);
    row("a billion", QByteArray("1000000000"), 1'000, 86'400'000);
    row("below zero", QByteArray("-5"), -1, -1);
    row("more than a number holds", QByteArray(40, '9'), -1, -1);
    row("words", QByteArray("soon"), -1, -1);
    row("half a date", QByteArray("Wed, 21 Oct"), -1, -1);
}

void AnswerTest::retryAfterIsReadOrLeftOut()
{
    QFETCH(int, status);
    QFETCH(QByteArray, value);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    ScriptedServer server(
        answering(wholeAnswer(status, "{}", "application/json", "Retry-After: " + value + "\r\n")));
    Caller caller;
    const auto outcome = caller.run(writeOf(server.url()));
    const auto *answer = std::get_if<net::Answered>(&outcome);
    QVERIFY(answer);
    QCOMPARE(answer->retryAfter.has_value(), least >= 0);
    if (answer->retryAfter) {
        QVERIFY(answer->retryAfter->count() >= least);
        QVERIFY(answer->retryAfter->count() <= most);
    }
}

void AnswerTest::aRefusedConnectionIsUnreachable()
{
    QUrl gone;
    {
        const ScriptedServer server([](QTcpSocket &, const SeenRequest &) {});
        gone = server.url();
    }
    Caller caller;
    QCOMPARE(kindOf(caller.run(writeOf(gone))), u"unreachable"_s);
    QCOMPARE(kindOf(caller.run(readOf(gone))), u"unreachable"_s);
}

void AnswerTest::anUnknownHostIsUnreachable()
{
    Caller caller;
    QCOMPARE(kindOf(caller.run(writeOf(QUrl(u"http://nowhere.invalid/"_s)), std::chrono::seconds{25})),
        u"unreachable"_s);
}

void AnswerTest::anErrorStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 405, 407, 409, 418, 422, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void AnswerTest::anErrorStatusIsAnAnswer()
{
    QFETCH(int, status);
    ScriptedServer server(answering(wholeAnswer(status, "{\"errorCode\": \"X\"}")));
    Caller caller;
    const auto outcome = caller.run(writeOf(server.url()));
    const auto *answer = std::get_if<net::Answered>(&outcome);
    QVERIFY2(answer, qPrintable(kindOf(outcome)));
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->body, QByteArray("{\"errorCode\": \"X\"}"));
    QCOMPARE(answer->contentType, QByteArray("application/json"));
    QCOMPARE(server.requests().size(), 1);
}
