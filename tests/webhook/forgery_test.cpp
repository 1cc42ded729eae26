// SPDX-License-Identifier: Apache-2.0
#include "tests/webhook/test_certificate.h"
#include "tests/webhook/webhook_tests.h"
#include "tests/webhook/webhook_world.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace lk::webhook;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList *g_logLines = nullptr;

void recordLogLine(QtMsgType, const QMessageLogContext &, const QString &text)
{
    g_logLines->append(text);
}

/// Keeps every log line while it lives.
class LogRecord {
public:
    LogRecord()
    {
        g_logLines = &lines;
        m_before = qInstallMessageHandler(recordLogLine);
    }
    ~LogRecord() { qInstallMessageHandler(m_before); }
    LogRecord(const LogRecord &) = delete;
    LogRecord &operator=(const LogRecord &) = delete;

    QStringList lines;

private:
    QtMessageHandler m_before;
};

QByteArray withPassword(const QByteArray &password)
{
    return successMessage("7d0c0001", kIccid).replace(kPassword, password);
}

QByteArray push(const QByteArray &signature)
{
    return R"({"eventId":"e","eventType":"X","timestamp":"2026-09-21T13:33:20Z","signature2":")" + signature
        + R"(","data":{"iccid":"8901170100000000011"}})";
}

} // namespace

void ForgeryTest::aForgedMessageIsRefusedAndNotStored_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray thingSpace = kThingSpacePath;
    const QByteArray jasper = kJasperPath;
    QTest::newRow("wrong password") << thingSpace << withPassword("wrong-password") << 401;
    QTest::newRow("empty password") << thingSpace << withPassword("") << 401;
    QTest::newRow("longer password") << thingSpace << withPassword(QByteArray(kPassword) + "x") << 401;
    QTest::newRow("wrong user") << thingSpace << successMessage("7d0c0001", kIccid).replace(kUser, "somebody")
                                << 401;
    QTest::newRow("no credentials") << thingSpace << QByteArray(R"({"requestId":"7d0c0001"})") << 401;
    QTest::newRow("credentials of another shape")
        << thingSpace << QByteArray(R"({"username":["lk-callbacks"],"password":{}})") << 401;
    QTest::newRow("no object") << thingSpace << QByteArray("[]") << 400;
    QTest::newRow("no JSON") << thingSpace << QByteArray("<xml/>") << 400;
    QTest::newRow("nothing") << thingSpace << QByteArray() << 400;
    QTest::newRow("deep JSON") << thingSpace << QByteArray("[").repeated(60'000) << 400;
    QTest::newRow("forged push") << jasper << push("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=") << 401;
    QTest::newRow("unsigned push") << jasper << push("") << 401;
    QTest::newRow("a callback at the push hook") << jasper << successMessage("7d0c0001", kIccid) << 401;
}

void ForgeryTest::aForgedMessageIsRefusedAndNotStored()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    WebhookWorld world;
    world.listen();
    const WireReply reply = exchange(world.listener->port(), postOf(path, body));
    QTEST(reply.status, "status");
    QCOMPARE(reply.all.contains("\r\nWWW-Authenticate: "), reply.status == 401);
    QVERIFY(!reply.all.contains(kPassword));
    QCOMPARE(world.kept(), 0);
    QCOMPARE(world.listener->counts().forged, reply.status == 401 ? 1 : 0);
}

void ForgeryTest::thePreviousPasswordIsTakenForAWhile()
{
    WebhookWorld world;
    ListenerConfig config = world.config();
    config.hooks.first().previousPassword = Secret(QByteArray("the-one-before"));
    config.hooks.first().previousUntil = world.clock.utcNow() + 60'000;
    world.listen(config);
    QCOMPARE(world.post(withPassword("the-one-before")).status, 200);
    QCOMPARE(world.post(withPassword(kPassword)).status, 200);
    world.clock.advance(60'000);
    QCOMPARE(world.post(withPassword("the-one-before")).status, 401);
    QCOMPARE(world.post(withPassword(kPassword)).status, 200);
}

void ForgeryTest::noSecretIsInTheDatabaseOrTheLog()
{
    const LogRecord log;
    WebhookWorld world;
    ListenerConfig config = world.config();
    config.hooks.first().previousPassword = Secret(QByteArray("the-one-before"));
    config.hooks.first().previousUntil = world.clock.utcNow() + 60'000;
    world.listen(config);
    QCOMPARE(world.post(faultMessage("7d0c0001", kIccid)).status, 200);
    QCOMPARE(world.post(withPassword("the-one-before")).status, 200);
    QCOMPARE(world.post(withPassword("wrong-password")).status, 401);
    QCOMPARE(world.push(push("Rm9yZ2VkU2lnbmF0dXJlMTIzNDU2Nzg5MDEyMzQ1Njc=")).status, 401);
    QCOMPARE(exchange(world.listener->port(), postOf("/hooks/guess", "{}")).status, 404);
    world.listener->stop();
    const QByteArrayList secrets{kUser, kPassword, kPushSecret, "the-one-before", "wrong-password",
        "Rm9yZ2VkU2lnbmF0dXJlMTIzNDU2Nzg5MDEyMzQ1Njc=", "5f1c9b0e7a3d4426"};
    const QByteArray logged = log.lines.join(u'\n').toUtf8();
    QVERIFY2(logged.contains("was refused"), logged.constData());
    int files = 0;
    for (QDirIterator it(world.dir.path(), QDir::Files); it.hasNext(); ++files) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QByteArray &secret : secrets)
            QVERIFY2(!bytes.contains(secret), secret.constData());
    }
    QVERIFY(files >= 2);
    for (const QByteArray &secret : secrets)
        QVERIFY2(!logged.contains(secret), secret.constData());
}

void ForgeryTest::aFloodOfForgedMessagesIsOneLogLine()
{
    const LogRecord log;
    WebhookWorld world;
    world.listen();
    for (int i = 0; i < 100; ++i)
        QCOMPARE(world.post(withPassword("wrong-password")).status, 401);
    QCOMPARE(world.listener->counts().forged, 100);
    QCOMPARE(log.lines.filter(u"was refused"_s).size(), 1);
    world.clock.advance(60'000);
    QCOMPARE(world.post(withPassword("wrong-password")).status, 401);
    QCOMPARE(log.lines.filter(u"was refused"_s).size(), 2);
}

void ForgeryTest::aListenerIsOffUntilSwitchedOn()
{
    WebhookWorld world;
    QVERIFY(!ListenerConfig().enabled);
    ListenerConfig config = world.config();
    config.enabled = false;
    QVERIFY(world.listener->start(config));
    QVERIFY(!world.listener->isListening());
    config.enabled = true;
    world.listen(config);
    QVERIFY(world.listener->isListening());
    config.enabled = false;
    QVERIFY(world.listener->start(config));
    QVERIFY(!world.listener->isListening());
}

void ForgeryTest::anUnsafeConfigurationIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorKind>("kind");
    for (const QString &what : {u"0.0.0.0"_s, u"192.0.2.1"_s, u"::"_s})
        QTest::newRow(qPrintable(what)) << what << ErrorKind::Refused;
    for (const QString &what : {u"no hook"_s, u"no password"_s, u"short password"_s, u"no user"_s,
             u"no secret"_s, u"same path"_s, u"no path"_s, u"odd path"_s, u"telegence"_s})
        QTest::newRow(qPrintable(what)) << what << ErrorKind::Usage;
}

void ForgeryTest::anUnsafeConfigurationIsRefused()
{
    QFETCH(QString, what);
    WebhookWorld world;
    ListenerConfig config = world.config();
    Hook &first = config.hooks[0];
    if (!QHostAddress(what).isNull())
        config.address = QHostAddress(what);
    else if (what == u"no password"_s)
        first.password = Secret();
    else if (what == u"short password"_s)
        first.password = Secret(QByteArray("1234567"));
    else if (what == u"no user"_s)
        first.username = Secret();
    else if (what == u"no secret"_s)
        config.hooks[1].pushSecret = Secret();
    else if (what == u"same path"_s)
        config.hooks[1].path = first.path;
    else if (what == u"no path"_s)
        first.path = "/";
    else if (what == u"odd path"_s)
        first.path = "/hooks/a b?c";
    else if (what == u"telegence"_s)
        first.carrier = Carrier::Telegence;
    else
        config.hooks.clear();
    const Result<void> started = world.listener->start(config);
    QVERIFY(!started);
    QTEST(started.error().kind, "kind");
    QVERIFY2(started.error().message.contains(u"not started"_s), qPrintable(started.error().message));
    QVERIFY(!world.listener->isListening());
}

void ForgeryTest::aPathIsNeverTheSameTwice()
{
    QSet<QByteArray> paths;
    WebhookWorld world;
    for (int i = 0; i < 1'000; ++i) {
        Hook hook = world.config().hooks.first();
        hook.path = newHookPath(hook.carrier);
        QVERIFY(checkHook(hook));
        QCOMPARE(hook.path.size(), qsizetype(sizeof "/hooks/thingspace/" - 1 + 32));
        paths.insert(hook.path);
    }
    QCOMPARE(paths.size(), 1'000);
}

void ForgeryTest::aStrangersAddressIsTurnedAway()
{
    // Loopback is always let in, so the listener's other address is used; a machine without one has no
    // strangers.
    WebhookWorld world;
    ListenerConfig config = world.config();
    config.tls = testIdentity();
    config.address = QHostAddress(QHostAddress::AnyIPv4);
    config.sources = {{QHostAddress(u"203.0.113.0"_s), 24}};
    world.listen(config);
    const QByteArray post = postOf(kThingSpacePath, successMessage("7d0c0001", kIccid));
    QCOMPARE(exchangeTls(world.listener->port(), post, testIdentity().chain.first()).status, 200);
    const QHostAddress own = anotherOwnAddress();
    if (own.isNull())
        return;
    QTcpSocket stranger;
    stranger.connectToHost(own, world.listener->port());
    QTRY_COMPARE(world.listener->counts().turnedAway, 1);
    QTRY_COMPARE(stranger.state(), QAbstractSocket::UnconnectedState);
    config.sources.append({own, 32});
    world.listen(config);
    QTcpSocket friendly;
    friendly.connectToHost(own, world.listener->port());
    QTRY_COMPARE(world.listener->connections(), 1);
}
