// SPDX-License-Identifier: Apache-2.0
#include "tests/webhook/webhook_tests.h"
#include "tests/webhook/webhook_world.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/socket.h>

using namespace lk;
using namespace lk::test;
using namespace lk::webhook;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kPost = QByteArray("POST ") + kThingSpacePath + " HTTP/1.1\r\nHost: a\r\n";
const QByteArray kJson = "Content-Type: application/json\r\n";

ListenerConfig quick(const WebhookWorld &world)
{
    ListenerConfig config = world.config();
    config.limits.headerTime = std::chrono::milliseconds(300);
    config.limits.totalTime = std::chrono::milliseconds(600);
    return config;
}

QByteArray chunked(const QByteArray &body, qsizetype size)
{
    QByteArray chunks;
    for (qsizetype at = 0; at < body.size(); at += size) {
        const QByteArray part = body.mid(at, size);
        chunks += QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
    }
    return chunks + "0\r\n\r\n";
}

/// A genuine message of exactly this size.
QByteArray messageOf(qsizetype bytes)
{
    const QByteArray emptyFrame = thingSpaceMessage("big", "\"comment\":\"\"");
    return thingSpaceMessage("big", "\"comment\":\"" + QByteArray(bytes - emptyFrame.size(), 'x') + '"');
}

/// Rows of requests whose body has no proper end.
void addOddLengths(const QByteArray &sized)
{
    QTest::newRow("no length") << QByteArray(kPost + kJson + "\r\n") << 411;
    QTest::newRow("two lengths") << QByteArray(kPost + kJson + "Content-Length: 3\r\n" + sized) << 400;
    QTest::newRow("a length and chunks")
        << QByteArray(kPost + kJson + "Transfer-Encoding: chunked\r\n" + sized) << 400;
    QTest::newRow("no length but a number")
        << QByteArray(kPost + kJson + "Content-Length: -1\r\n\r\n") << 400;
    QTest::newRow("an endless length")
        << QByteArray(kPost + kJson + "Content-Length: 99999999999999999999999\r\n\r\n") << 400;
    QTest::newRow("too long") << QByteArray(kPost + kJson + "Content-Length: 65537\r\n\r\n") << 413;
    QTest::newRow("another coding") << QByteArray(
        kPost + kJson + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n")
                                    << 400;
}

bool endsInTime(QTcpSocket &socket, int ms)
{
    return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, ms);
}

} // namespace

void LimitsTest::anImproperRequestIsAnsweredCorrectly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray body = successMessage("r", kIccid);
    const QByteArray sized = "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    const QByteArray path = kThingSpacePath;
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400;
    QTest::newRow("TLS on a plain port")
        << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) << 400;
    QTest::newRow("another path") << postOf("/hooks/thingspace/", body) << 404;
    QTest::newRow("the path and more") << postOf(path + "/", body) << 404;
    QTest::newRow("the path with a query") << postOf(path + "?a=1", body) << 404;
    QTest::newRow("the path in capitals") << postOf(path.toUpper(), body) << 404;
    QTest::newRow("the root") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r\n") << 404;
    QTest::newRow("GET") << QByteArray("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n") << 405;
    QTest::newRow("PUT") << QByteArray("PUT " + path + " HTTP/1.1\r\nHost: a\r\n" + kJson + sized) << 405;
    QTest::newRow("post in small letters")
        << QByteArray("post " + path + " HTTP/1.1\r\nHost: a\r\n" + kJson + sized) << 405;
    QTest::newRow("no host") << QByteArray("POST " + path + " HTTP/1.1\r\n" + kJson + sized) << 400;
    QTest::newRow("two hosts") << QByteArray(kPost + "Host: b\r\n" + kJson + sized) << 400;
    addOddLengths(sized);
    QTest::newRow("compressed") << QByteArray(kPost + kJson + "Content-Encoding: gzip\r\n" + sized) << 415;
    QTest::newRow("no type") << QByteArray(kPost + sized) << 415;
    QTest::newRow("XML") << postOf(path, body, "text/xml") << 415;
    QTest::newRow("a form for ThingSpace") << postOf(path, body, "application/x-www-form-urlencoded") << 415;
    QTest::newRow("two types") << QByteArray(kPost + kJson + kJson + sized) << 415;
    QTest::newRow("too large a header")
        << QByteArray(kPost + "X-Fill: " + QByteArray(9'000, 'x') + "\r\n" + kJson + sized) << 431;
    QTest::newRow("too long a line") << QByteArray("GET /" + QByteArray(9'000, 'a')) << 431;
    QTest::newRow("a broken chunk") << QByteArray(kPost + kJson + "Transfer-Encoding: chunked\r\n\r\nzz\r\n")
                                    << 400;
}

void LimitsTest::anImproperRequestIsAnsweredCorrectly()
{
    QFETCH(QByteArray, bytes);
    WebhookWorld world;
    world.listen();
    const WireReply reply = exchange(world.listener->port(), bytes);
    QTEST(reply.status, "status");
    QVERIFY(reply.closed);
    QCOMPARE(reply.all.contains("\r\nAllow: POST\r\n"), reply.status == 405);
    QCOMPARE(world.kept(), 0);
    QCOMPARE(world.listener->counts().refused, 1);
    QTRY_COMPARE(world.listener->connections(), 0);
}

void LimitsTest::aProperRequestIsTakenHoweverItIsSent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("pieceBytes");
    const QByteArray body = successMessage("r", kIccid);
    const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    const QByteArray whole = kPost + kJson + length + "\r\n" + body;
    QTest::newRow("at once") << whole << 0;
    QTest::newRow("byte by byte") << whole << 1;
    QTest::newRow("in pieces of 7") << whole << 7;
    QTest::newRow("HTTP/1.0") << QByteArray(
        QByteArray("POST ") + kThingSpacePath + " HTTP/1.0\r\n" + kJson + length + "\r\n" + body)
                              << 0;
    QTest::newRow("chunks") << QByteArray(kPost + kJson + "Transfer-Encoding: chunked\r\n\r\n"
        + chunked(body, 16)) << 0;
    QTest::newRow("chunks byte by byte")
        << QByteArray(kPost + kJson + "transfer-encoding: Chunked\r\n\r\n" + chunked(body, 40)) << 1;
    QTest::newRow("a charset") << postOf(kThingSpacePath, body, "Application/JSON; charset=UTF-8") << 0;
    QTest::newRow("a byte order mark") << postOf(kThingSpacePath, "\xEF\xBB\xBF" + body) << 0;
    QTest::newRow("asking first") << QByteArray(kPost + kJson + "Expect: 100-continue\r\n" + length + "\r\n"
        + body) << 50;
    QTest::newRow("exactly the limit") << postOf(kThingSpacePath, messageOf(65'536)) << 0;
}

void LimitsTest::aProperRequestIsTakenHoweverItIsSent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, pieceBytes);
    WebhookWorld world;
    world.listen();
    const auto socket = connected(world.listener->port());
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const qsizetype piece = pieceBytes > 0 ? pieceBytes : bytes.size();
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        socket->write(bytes.mid(at, piece));
        QTRY_COMPARE(socket->bytesToWrite(), 0);
    }
    const WireReply reply = restOf(*socket);
    const QByteArray last = reply.all.mid(reply.all.lastIndexOf("HTTP/1.1 "));
    QVERIFY2(last.startsWith("HTTP/1.1 200 "), reply.all.constData());
    QCOMPARE(world.kept(), 1);
}

void LimitsTest::aHugeBodyIsRefusedWithoutReadingIt()
{
    WebhookWorld world;
    world.listen();
    const auto socket = connected(world.listener->port());
    socket->write(kPost + kJson + "Content-Length: 314572800\r\n\r\n");
    const QByteArray block(64 * 1024, 'x');
    qint64 sent = 0;
    QByteArray answer;
    while (socket->state() == QAbstractSocket::ConnectedState && sent < 314'572'800) {
        sent += socket->write(block);
        socket->waitForBytesWritten(20);
        QCoreApplication::processEvents();
        answer += socket->readAll();
    }
    answer += socket->readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 413 "), answer.constData());
    // What the two kernels' buffers hold, and not the rest.
    QVERIFY2(sent < 16 * 1024 * 1024, QByteArray::number(sent).constData());
    QTRY_COMPARE(world.listener->connections(), 0);
}

void LimitsTest::endlessChunksAreRefused_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("data") << QByteArray("400\r\n" + QByteArray(1024, 'x') + "\r\n");
    QTest::newRow("tiny chunks") << QByteArray("1\r\nx\r\n");
    QTest::newRow("extensions") << QByteArray("1;a=" + QByteArray(4'000, 'b') + "\r\nx\r\n");
    QTest::newRow("one extension without end") << QByteArray("1;a=") + QByteArray(400'000, 'b');
    QTest::newRow("trailers without end") << QByteArray("0\r\n" + QByteArray("A: b\r\n").repeated(60'000));
    QTest::newRow("one chunk too large") << QByteArray("FFFFFFFFFFFFFFFF\r\nx");
}

void LimitsTest::endlessChunksAreRefused()
{
    QFETCH(QByteArray, unit);
    WebhookWorld world;
    world.listen();
    const auto socket = connected(world.listener->port());
    QByteArray bytes = kPost + kJson + "Transfer-Encoding: chunked\r\n\r\n";
    while (bytes.size() < 200'000)
        bytes += unit;
    socket->write(bytes);
    const WireReply reply = restOf(*socket);
    QVERIFY2(reply.status == 413 || reply.status == 431 || reply.status == 400, reply.all.constData());
    QCOMPARE(world.kept(), 0);
    QTRY_COMPARE(world.listener->connections(), 0);
}

void LimitsTest::slowHeadersAreCut()
{
    WebhookWorld world;
    world.listen(quick(world));
    QElapsedTimer since;
    since.start();
    const auto socket = connected(world.listener->port());
    QTimer drip;
    const QByteArray slow = kPost + "X: " + QByteArray(500, 'a');
    qsizetype at = 0;
    QObject::connect(&drip, &QTimer::timeout, socket.get(), [&] { socket->write(slow.mid(at++, 1)); });
    drip.start(10);
    const WireReply reply = restOf(*socket);
    QCOMPARE(reply.status, 408);
    QVERIFY2(since.elapsed() < 2'500, QByteArray::number(since.elapsed()).constData());
    QTRY_COMPARE(world.listener->connections(), 0);
}

void LimitsTest::aSlowBodyIsCut()
{
    WebhookWorld world;
    world.listen(quick(world));
    const auto socket = connected(world.listener->port());
    socket->write(kPost + kJson + "Content-Length: 60000\r\n\r\n");
    QTimer drip;
    QObject::connect(&drip, &QTimer::timeout, socket.get(), [&] { socket->write("x"); });
    drip.start(10);
    QElapsedTimer since;
    since.start();
    QCOMPARE(restOf(*socket).status, 408);
    QVERIFY(since.elapsed() >= 400);
    QVERIFY2(since.elapsed() < 3'000, QByteArray::number(since.elapsed()).constData());
    QCOMPARE(world.kept(), 0);
}

void LimitsTest::aSilentConnectionIsCut()
{
    WebhookWorld world;
    world.listen(quick(world));
    const auto socket = connected(world.listener->port());
    const WireReply reply = restOf(*socket, 2'000);
    QVERIFY(reply.closed);
    QVERIFY(reply.all.isEmpty());
}

void LimitsTest::tooManyConnectionsOfOnePeerAreTurnedAway()
{
    WebhookWorld world;
    ListenerConfig config = world.config();
    config.limits.connectionsPerPeer = 3;
    world.listen(config);
    std::vector<std::unique_ptr<QTcpSocket>> open;
    for (int i = 0; i < 3; ++i)
        open.push_back(connected(world.listener->port()));
    QTRY_COMPARE(world.listener->connections(), 3);
    const QByteArray post = postOf(kThingSpacePath, successMessage("r", kIccid));
    const WireReply reply = exchange(world.listener->port(), post);
    QCOMPARE(reply.status, 429);
    QVERIFY(reply.all.contains("\r\nRetry-After: "));
    open.pop_back();
    QTRY_COMPARE(world.listener->connections(), 2);
    QCOMPARE(exchange(world.listener->port(), post).status, 200);
    QCOMPARE(world.listener->counts().turnedAway, 1);
}

void LimitsTest::tooManyConnectionsInAllAreTurnedAway()
{
    WebhookWorld world;
    ListenerConfig config = world.config();
    config.limits.connections = 2;
    world.listen(config);
    const auto first = connected(world.listener->port());
    const auto second = connected(world.listener->port());
    QTRY_COMPARE(world.listener->connections(), 2);
    QCOMPARE(
        exchange(world.listener->port(), postOf(kThingSpacePath, successMessage("r", kIccid))).status, 503);
    QCOMPARE(world.listener->connections(), 2);
}

void LimitsTest::aCrowdOfSlowClientsDoesNotKeepARealOneOut()
{
    WebhookWorld world;
    world.listen(quick(world));
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    for (int i = 0; i < 300; ++i) {
        slow.push_back(std::make_unique<QTcpSocket>());
        slow.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), world.listener->port());
        slow.back()->write("POST /");
        QVERIFY(world.listener->connections() <= 16);
        QCoreApplication::processEvents();
    }
    for (const auto &socket : slow)
        QVERIFY(endsInTime(*socket, 10'000));
    QTRY_COMPARE(world.listener->connections(), 0);
    QVERIFY(world.listener->counts().turnedAway > 0);
    QCOMPARE(world.post(successMessage("r", kIccid)).status, 200);
}

void LimitsTest::aPipelinedRequestIsNotRead()
{
    WebhookWorld world;
    world.listen();
    const QByteArray first = postOf(kThingSpacePath, successMessage("first", kIccid));
    const QByteArray second = postOf(kThingSpacePath, successMessage("second", kIccid));
    const WireReply reply = exchange(world.listener->port(), first + second);
    QCOMPARE(reply.all.count("HTTP/1.1 "), reply.all.isEmpty() ? 0 : 1);
    QTRY_COMPARE(world.listener->counts().stored, 1);
    QCOMPARE(world.inbox(world.thingSpace, u"first"_s).size(), 1);
    QCOMPARE(world.inbox(world.thingSpace, u"second"_s).size(), 0);
}

void LimitsTest::aHalfClosedOrTruncatedRequestDoesNoHarm()
{
    WebhookWorld world;
    world.listen();
    const QByteArray post = postOf(kThingSpacePath, successMessage("r", kIccid));
    // Cut off at every point: nothing is stored.
    for (qsizetype length = 0; length < post.size(); length += 11) {
        const auto socket = connected(world.listener->port());
        socket->write(post.left(length));
        QTRY_COMPARE(socket->bytesToWrite(), 0);
        QVERIFY(::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR) == 0);
        QVERIFY(endsInTime(*socket, 3'000));
    }
    QTRY_COMPARE(world.listener->connections(), 0);
    QCOMPARE(world.kept(), 0);
    // Whole, and then closed on that side: kept, whether or not the answer still arrives.
    const auto socket = connected(world.listener->port());
    socket->write(post);
    QTRY_COMPARE(socket->bytesToWrite(), 0);
    QVERIFY(::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR) == 0);
    QTRY_COMPARE(world.listener->counts().stored, 1);
    QTRY_COMPARE(world.listener->connections(), 0);
}
