// SPDX-License-Identifier: Apache-2.0
#include "core/metrics/metrics_endpoint.h"
#include "core/metrics/prometheus_text.h"
#include "tests/unit/metrics/metrics_tests.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

#include <tuple>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::metrics;
using lk::test::MetricsWorld;

namespace {

/// One sample as a scraper reads it.
struct Sample {
    QString name;
    QString labels;
    double value = 0;
};

/// Reads the text as strictly as the format is described; an empty answer names the line that is wrong.
QList<Sample> parsed(const QByteArray &text, QString &wrong)
{
    static const QRegularExpression sampleLine(
        uR"(^([a-zA-Z_:][a-zA-Z0-9_:]*)(\{((?:[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\[\\"n])*",?)*)\})? (\S+)$)"_s);
    QList<Sample> samples;
    QStringList described;
    QString family;
    if (!text.endsWith('\n'))
        wrong = u"no line end at the end"_s;
    const QStringList lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u"# TYPE "_s)) {
            family = line.section(u' ', 2, 2);
            if (described.contains(family))
                wrong = u"twice: "_s + family;
            described.append(family);
            continue;
        }
        if (line.startsWith(u"# HELP "_s))
            continue;
        const auto match = sampleLine.match(line);
        bool isNumber = false;
        const double value = match.captured(4).toDouble(&isNumber);
        if (!match.hasMatch() || !isNumber || !match.captured(1).startsWith(family)) {
            wrong = line;
            return {};
        }
        samples.append({match.captured(1), match.captured(3), value});
    }
    return samples;
}

double valueOf(const QList<Sample> &samples, const QString &name, const QString &label)
{
    for (const Sample &sample : samples) {
        if (sample.name == name && sample.labels.contains(label))
            return sample.value;
    }
    return -1;
}

Exposition expositionOf(const MetricsWorld &world)
{
    return {.accounts = world.book.figures(world.now.boot),
        .alerts = world.alerts.alerts(),
        .now = world.now,
        .live = true};
}

/// Sends the bytes and gives all that comes until the server closes.
QByteArray exchange(quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QByteArray answer;
    bool closed = false;
    QObject::connect(&socket, &QTcpSocket::disconnected, &socket, [&closed] { closed = true; });
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 5'000))
        return "not connected";
    socket.write(request);
    const bool ended = QTest::qWaitFor([&] { return closed; }, 8'000);
    answer = socket.readAll();
    return ended ? answer : "not closed: " + answer;
}

} // namespace

void EndpointTests::theTextFollowsTheFormat()
{
    MetricsWorld world;
    world.call(97, 200, 120);
    world.call(3, 401, 80);
    world.book.setQueues(
        {{.account = world.account, .waiting = 12, .inFlight = 3, .oldestWaiting = world.now.utc - 9'000}},
        {});
    std::ignore = world.judge();
    QString wrong;
    const auto samples = parsed(prometheusText(expositionOf(world)), wrong);
    QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong));
    QCOMPARE(valueOf(samples, u"linekeeper_calls_total"_s, u"result=\"ok\""_s), 97.0);
    QCOMPARE(valueOf(samples, u"linekeeper_calls_total"_s, u"result=\"failed\""_s), 3.0);
    QCOMPARE(valueOf(samples, u"linekeeper_call_errors_total"_s, u"status=\"401\""_s), 3.0);
    QCOMPARE(valueOf(samples, u"linekeeper_call_success_ratio"_s, u"AT&T CC"_s), 0.97);
    QCOMPARE(valueOf(samples, u"linekeeper_call_duration_seconds_count"_s, u"AT&T CC"_s), 100.0);
    QCOMPARE(valueOf(samples, u"linekeeper_call_duration_seconds_bucket"_s, u"le=\"0.1\""_s), 3.0);
    QCOMPARE(valueOf(samples, u"linekeeper_call_duration_seconds_bucket"_s, u"le=\"+Inf\""_s), 100.0);
    QCOMPARE(valueOf(samples, u"linekeeper_queue_lines"_s, u"state=\"waiting\""_s), 12.0);
    QCOMPARE(valueOf(samples, u"linekeeper_queue_oldest_waiting_seconds"_s, u"AT&T CC"_s), 9.0);
    QCOMPARE(valueOf(samples, u"linekeeper_alert_active"_s, u"kind=\"auth-failures\""_s), 1.0);
    QCOMPARE(valueOf(samples, u"linekeeper_alert_active"_s, u"kind=\"queue-depth\""_s), 0.0);
}

void EndpointTests::namesAreEscaped()
{
    MetricsWorld world;
    CarrierAccount odd;
    odd.id = world.account;
    odd.name = u"a\"b\\c\nd"_s;
    world.book.setAccounts({odd});
    const QByteArray text = prometheusText(expositionOf(world));
    QString wrong;
    std::ignore = parsed(text, wrong);
    QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong));
    QVERIFY(text.contains(R"(account="a\"b\\c\nd")"));
}

void EndpointTests::withoutAWorkerNoCallsAreTold()
{
    MetricsWorld world;
    Exposition stored = expositionOf(world);
    stored.live = false;
    QString wrong;
    const auto samples = parsed(prometheusText(stored), wrong);
    QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong));
    QCOMPARE(valueOf(samples, u"linekeeper_worker_up"_s, {}), 0.0);
    QCOMPARE(valueOf(samples, u"linekeeper_calls_total"_s, {}), -1.0);
    QCOMPARE(valueOf(samples, u"linekeeper_queue_lines"_s, {}), 0.0);
}

void EndpointTests::aScrapeGivesTheText()
{
    MetricsEndpoint endpoint([] { return QByteArray("linekeeper_worker_up 1\n"); });
    const auto port = endpoint.listen(0);
    QVERIFY(port);
    const QByteArray answer = exchange(*port, "GET /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.constData());
    QVERIFY(answer.contains("Content-Type: text/plain; version=0.0.4; charset=utf-8\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\nlinekeeper_worker_up 1\n"));
    // A second one is served as well, byte by byte too.
    QVERIFY(
        exchange(*port, "GET /metrics HTTP/1.0\r\nhost: LOCALHOST:9\r\n\r\n").startsWith("HTTP/1.1 200 "));
    MetricsEndpoint second([] { return QByteArray(); });
    QVERIFY(!second.listen(*port));
}

void EndpointTests::otherRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("post") << QByteArray("POST /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n")
                          << QByteArray("405");
    QTest::newRow("other path") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
                                << QByteArray("404");
    QTest::newRow("longer path") << QByteArray("GET /metrics/../x HTTP/1.1\r\nHost: localhost\r\n\r\n")
                                 << QByteArray("404");
    QTest::newRow("other host") << QByteArray("GET /metrics HTTP/1.1\r\nHost: evil.example\r\n\r\n")
                                << QByteArray("403");
    QTest::newRow("no host") << QByteArray("GET /metrics HTTP/1.1\r\n\r\n") << QByteArray("403");
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << QByteArray("400");
}

void EndpointTests::otherRequestsAreRefused()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    MetricsEndpoint endpoint([] { return QByteArray("secret 1\n"); });
    const auto port = endpoint.listen(0);
    QVERIFY(port);
    const QByteArray answer = exchange(*port, request);
    const QByteArray expected = "HTTP/1.1 " + status + ' ';
    QVERIFY2(answer.startsWith(expected), answer.constData());
    QVERIFY(!answer.contains("secret"));
}

void EndpointTests::aHeaderWithoutEndIsCutOff()
{
    MetricsEndpoint endpoint([] { return QByteArray(); });
    const auto port = endpoint.listen(0);
    QVERIFY(port);
    const QByteArray answer = exchange(*port, "GET /metrics HTTP/1.1\r\nX: " + QByteArray(20'000, 'x'));
    QVERIFY2(answer.startsWith("HTTP/1.1 431 "), answer.constData());
}

void EndpointTests::aSlowClientIsCutOff()
{
    MetricsEndpoint endpoint([] { return QByteArray(); },
        {.headerBytes = 8 * 1024, .totalTime = std::chrono::milliseconds(200), .connections = 16});
    const auto port = endpoint.listen(0);
    QVERIFY(port);
    const QByteArray answer = exchange(*port, "GET /metr");
    QVERIFY2(answer.startsWith("HTTP/1.1 408 "), answer.constData());
}

void EndpointTests::tooManyConnectionsAreTurnedAway()
{
    MetricsEndpoint endpoint([] { return QByteArray("ok 1\n"); },
        {.headerBytes = 8 * 1024, .totalTime = std::chrono::milliseconds(10'000), .connections = 2});
    const auto port = endpoint.listen(0);
    QVERIFY(port);
    QTcpSocket one;
    QTcpSocket two;
    for (QTcpSocket *socket : {&one, &two}) {
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), *port);
        QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
    }
    const QByteArray request = "GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n";
    QTRY_VERIFY(exchange(*port, request).startsWith("HTTP/1.1 503 "));
    one.abort();
    QTRY_VERIFY(exchange(*port, request).startsWith("HTTP/1.1 200 "));
}
