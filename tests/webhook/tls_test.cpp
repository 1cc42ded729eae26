// SPDX-License-Identifier: Apache-2.0
#include "tests/webhook/test_certificate.h"
#include "tests/webhook/webhook_tests.h"
#include "tests/webhook/webhook_world.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace lk::webhook;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr UtcMs kValidAt = 1'800'000'000'000;

ListenerConfig withTls(const WebhookWorld &world)
{
    ListenerConfig config = world.config();
    config.tls = testIdentity();
    return config;
}

QString fileWith(const QTemporaryDir &dir, const QString &name, const QByteArray &bytes,
    QFileDevice::Permissions permissions)
{
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !file.setPermissions(permissions))
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

constexpr QFileDevice::Permissions kPrivate{QFileDevice::ReadOwner, QFileDevice::WriteOwner};
constexpr QFileDevice::Permissions kPublic{
    QFileDevice::ReadOwner, QFileDevice::WriteOwner, QFileDevice::ReadOther};

} // namespace

void TlsTest::aMessageOverTlsIsStored()
{
    WebhookWorld world;
    world.listen(withTls(world));
    const QSslCertificate own = testIdentity().chain.first();
    const QByteArray post = postOf(kThingSpacePath, successMessage("r", "89148000000007000012"));
    QCOMPARE(exchangeTls(world.listener->port(), post, own).text, "stored");
    QCOMPARE(exchangeTls(world.listener->port(), post, own).text, "duplicate");
    QCOMPARE(exchangeTls(world.listener->port(), postOf("/guess", "{}"), own).status, 404);
    QCOMPARE(world.kept(), 1);
    // A body near the limit comes in many records.
    const QByteArray large = thingSpaceMessage("l", "\"comment\":\"" + QByteArray(60'000, 'x') + '"');
    QCOMPARE(exchangeTls(world.listener->port(), postOf(kThingSpacePath, large), own).text, "stored");
}

void TlsTest::withTlsItMayListenEverywhere()
{
    WebhookWorld world;
    ListenerConfig config = withTls(world);
    config.address = QHostAddress(QHostAddress::AnyIPv4);
    world.listen(config);
    QVERIFY(world.listener->isListening());
}

void TlsTest::plainBytesOnATlsPortAreCut()
{
    WebhookWorld world;
    world.listen(withTls(world));
    const QByteArray post = postOf(kThingSpacePath, successMessage("r", "89148000000007000012"));
    const WireReply reply = exchange(world.listener->port(), post);
    QVERIFY(reply.closed);
    QCOMPARE(reply.status, 0);
    QTRY_COMPARE(world.listener->connections(), 0);
    QCOMPARE(world.kept(), 0);
}

void TlsTest::aSlowHandshakeIsCut()
{
    WebhookWorld world;
    ListenerConfig config = withTls(world);
    config.limits.headerTime = std::chrono::milliseconds(300);
    config.limits.connectionsPerPeer = 4;
    world.listen(config);
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    for (int i = 0; i < 20; ++i) {
        slow.push_back(connected(world.listener->port()));
        slow.back()->write(QByteArray("\x16\x03\x01\x02\x00", 5));
        QVERIFY(world.listener->connections() <= 4); // the limit holds before the handshake
    }
    QElapsedTimer since;
    since.start();
    for (const auto &socket : slow)
        QVERIFY(restOf(*socket, 3'000).closed);
    QVERIFY(since.elapsed() < 3'000);
    QTRY_COMPARE(world.listener->connections(), 0);
}

void TlsTest::oldTlsVersionsAreRefused()
{
    WebhookWorld world;
    world.listen(withTls(world));
    QSslSocket socket;
    QSslConfiguration old = QSslConfiguration::defaultConfiguration();
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    old.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    old.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.setSslConfiguration(old);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, world.listener->port());
    QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
    QVERIFY(!socket.isEncrypted());
}

void TlsTest::certificateAndKeyAreReadFromFiles()
{
    QTemporaryDir dir;
    const auto identity = loadTlsIdentity(fileWith(dir, u"cert.pem"_s, testCertificatePem(), kPublic),
        fileWith(dir, u"key.pem"_s, testKeyPem(), kPrivate), kValidAt);
    QVERIFY(identity);
    WebhookWorld world;
    ListenerConfig config = world.config();
    config.tls = *identity;
    world.listen(config);
    const QByteArray post = postOf(kThingSpacePath, successMessage("r", "89148000000007000012"));
    QCOMPARE(exchangeTls(world.listener->port(), post, testIdentity().chain.first()).status, 200);
}

void TlsTest::filesThatCannotBeUsedAreNamed_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("keyIsPrivate");
    QTest::addColumn<UtcMs>("now");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no certificate") << QByteArray("hello") << testKeyPem() << true << kValidAt
                                    << ErrorKind::BadInput;
    QTest::newRow("no key") << testCertificatePem() << QByteArray("hello") << true << kValidAt
                            << ErrorKind::BadInput;
    QTest::newRow("a key others can read")
        << testCertificatePem() << testKeyPem() << false << kValidAt << ErrorKind::Refused;
    QTest::newRow("not valid yet") << testCertificatePem() << testKeyPem() << true << UtcMs{1'500'000'000'000}
                                   << ErrorKind::BadInput;
    QTest::newRow("expired") << testCertificatePem() << testKeyPem() << true << UtcMs{5'500'000'000'000}
                             << ErrorKind::BadInput;
}

void TlsTest::filesThatCannotBeUsedAreNamed()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(bool, keyIsPrivate);
    QFETCH(UtcMs, now);
    QTemporaryDir dir;
    const auto identity = loadTlsIdentity(fileWith(dir, u"cert.pem"_s, certificate, kPublic),
        fileWith(dir, u"key.pem"_s, key, keyIsPrivate ? kPrivate : kPublic), now);
    QVERIFY(!identity);
    QTEST(identity.error().kind, "kind");
    QVERIFY(identity.error().message.contains(dir.path()));
    QVERIFY(!identity.error().message.contains(u"PRIVATE KEY"_s));
}
