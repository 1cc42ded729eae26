// SPDX-License-Identifier: Apache-2.0
#include "core/net/one_shot_body.h"
#include "tests/net/call_support.h"
#include "tests/net/net_tests.h"
#include "tests/net/scripted_server.h"
#include "tests/support/tls_server.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct HangUp {
    const char *name;
    Script script;
};

QList<HangUp> hangUps()
{
    return {{"close", closingAfter({})}, {"reset", resetting()},
        {"half a status line", closingAfter("HTTP/1.1 2")},
        {"half a header", closingAfter("HTTP/1.1 200 OK\r\nContent-Ty")}};
}

} // namespace

void SendOnceTest::initTestCase()
{
    trustTestCertificates();
}

void SendOnceTest::aWriteLeavesOnceHoweverThePeerHangsUp_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("keptAlive");
    QTest::addColumn<int>("hangUp");
    const QList<HangUp> all = hangUps();
    for (const char *method : {"POST", "PUT", "PATCH"}) {
        for (const bool keptAlive : {false, true}) {
            for (int i = 0; i < all.size(); ++i) {
                for (const bool tls : {false, true})
                    QTest::addRow("%s, %s connection, %s, %s", method, keptAlive ? "kept-alive" : "fresh",
                        all.at(i).name, tls ? "https" : "http")
                        << tls << QByteArray(method) << keptAlive << i;
            }
        }
    }
}

void SendOnceTest::aWriteLeavesOnceHoweverThePeerHangsUp()
{
    QFETCH(bool, tls);
    QFETCH(QByteArray, method);
    QFETCH(bool, keptAlive);
    QFETCH(int, hangUp);
    ScriptedServer server(
        readsAnsweredWrites(hangUps().at(hangUp).script), tls ? Transport::Tls : Transport::Plain);
    Caller caller;
    if (keptAlive)
        QCOMPARE(kindOf(caller.run(readOf(server.url()))), u"answered 200"_s);
    const auto outcome = caller.run(writeOf(server.url(), method));
    QCOMPARE(kindOf(outcome), u"unknown"_s);
    // Whatever Qt might have sent again would have come before this.
    QCOMPARE(kindOf(caller.run(readOf(server.url()))), u"answered 200"_s);
    QCOMPARE(server.count(method), 1);
    if (keptAlive)
        QCOMPARE(server.requests().at(1).connection, server.requests().at(0).connection);
}

void SendOnceTest::aWriteOnAConnectionThatWasClosedMeanwhileLeavesOnceAtMost()
{
    ScriptedServer server(readsAnsweredWrites(closingAfter({})));
    Caller caller;
    QCOMPARE(kindOf(caller.run(readOf(server.url()))), u"answered 200"_s);
    server.hangUp();
    const QString kind = kindOf(caller.run(writeOf(server.url())));
    QVERIFY2(kind != "answered 200"_L1, qPrintable(kind));
    QCOMPARE(kindOf(caller.run(readOf(server.url()))), u"answered 200"_s);
    QVERIFY(server.count("POST") <= 1);
}

void SendOnceTest::withoutTheOneShotBodyQtWouldSendTwice_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

void SendOnceTest::withoutTheOneShotBodyQtWouldSendTwice()
{
    QFETCH(bool, tls);
    ScriptedServer server(readsAnsweredWrites(closingAfter({})), tls ? Transport::Tls : Transport::Plain);
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(server.url());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = manager.post(request, QByteArray("{}"));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait(10'000));
    if (server.count("POST") == 1)
        QSKIP("This Qt does not send again by itself.");
    QVERIFY2(server.count("POST") > 1, "so the server of these tests would notice");
}

void SendOnceTest::theBodyIsReadOnceAndNeverRewound()
{
    net::OneShotBody body("0123456789");
    QVERIFY(body.isSequential());
    QCOMPARE(body.bytesAvailable(), 10);
    QCOMPARE(body.read(4), QByteArray("0123"));
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QCOMPARE(body.read(100), QByteArray("456789"));
    QVERIFY(body.atEnd());
    QCOMPARE(body.bytesAvailable(), 0);
    QVERIFY(!body.reset());
    QCOMPARE(body.read(100), QByteArray());
    QCOMPARE(body.write("x"), -1);
}

void SendOnceTest::theBodyArrivesWhole()
{
    ScriptedServer server(answering(wholeAnswer(200, "{}")));
    Caller caller;
    QByteArray large(300'000, 'x');
    for (qsizetype i = 0; i < large.size(); i += 7)
        large[i] = static_cast<char>('a' + i % 26);
    for (const QByteArray &bytes : {QByteArray(), QByteArray("{}"), large}) {
        QCOMPARE(kindOf(caller.run(writeOf(server.url(), "PUT", bytes))), u"answered 200"_s);
        QCOMPARE(server.requests().last().body, bytes);
        QCOMPARE(server.requests().last().headers.value("x-request-id"), QByteArray("test-request"));
        QVERIFY(!server.requests().last().headers.contains("transfer-encoding"));
    }
}
