// SPDX-License-Identifier: Apache-2.0
#include "tests/net/certificate_test.h"

#include "tests/net/call_support.h"
#include "tests/support/tls_server.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray tlsFile(const QString &name)
{
    QFile file(QDir(QStringLiteral(LK_TLS_DATA)).filePath(name + u".pem"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qUtf8Printable(file.fileName()), qUtf8Printable(file.errorString()));
    return file.readAll();
}

QSslConfiguration identityOf(const QString &certificate)
{
    QSslConfiguration identity = QSslConfiguration::defaultConfiguration();
    identity.setLocalCertificate(QSslCertificate(tlsFile(certificate), QSsl::Pem));
    identity.setPrivateKey(QSslKey(tlsFile(u"key"_s), QSsl::Ec));
    return identity;
}

/// A server that would speak an old protocol with whoever wants to.
QSslConfiguration oldFashioned(int protocol)
{
    QSslConfiguration identity = identityOf(u"good"_s);
    identity.setProtocol(static_cast<QSsl::SslProtocol>(protocol));
    identity.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=0"));
    return identity;
}

net::CarrierRequest requestOf(const QByteArray &method, const QUrl &url)
{
    return method == "GET" ? readOf(url) : writeOf(url, method);
}

} // namespace

void CertificateTest::initTestCase()
{
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(QSslCertificate(tlsFile(u"ca"_s), QSsl::Pem));
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void CertificateTest::aCarrierThatProvesItselfIsTalkedTo()
{
    const TlsServer server(identityOf(u"good"_s));
    Caller caller;
    QCOMPARE(kindOf(caller.run(writeOf(server.url()))), u"answered 200"_s);
    QVERIFY(server.bytes() > 0);
}

void CertificateTest::nothingIsSentToWhoDoesNotProveToBeTheCarrier_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QByteArray>("method");
    for (const char *certificate : {"wrong-host", "expired", "not-yet-valid", "unknown-ca", "self-signed"}) {
        for (const char *method : {"GET", "POST"})
            QTest::addRow("%s, %s", certificate, method)
                << QString::fromLatin1(certificate) << QByteArray(method);
    }
}

void CertificateTest::nothingIsSentToWhoDoesNotProveToBeTheCarrier()
{
    QFETCH(QString, certificate);
    QFETCH(QByteArray, method);
    const TlsServer server(identityOf(certificate));
    Caller caller;
    // Proved not sent: the line may wait and be sent again.
    QCOMPARE(kindOf(caller.run(requestOf(method, server.url()), std::chrono::seconds{10},
                 {{"Authorization", "Bearer secret"}})),
        u"unreachable"_s);
    QCOMPARE(server.bytes(), 0);
}

void CertificateTest::nothingIsSentOverAnOldProtocol_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QByteArray>("method");
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    for (const char *method : {"GET", "POST"}) {
        QTest::addRow("TLS 1.0, %s", method) << static_cast<int>(QSsl::TlsV1_0) << QByteArray(method);
        QTest::addRow("TLS 1.1, %s", method) << static_cast<int>(QSsl::TlsV1_1) << QByteArray(method);
    }
    QT_WARNING_POP
}

void CertificateTest::nothingIsSentOverAnOldProtocol()
{
    QFETCH(int, protocol);
    QFETCH(QByteArray, method);
    const TlsServer server(oldFashioned(protocol));
    Caller caller;
    QCOMPARE(kindOf(caller.run(requestOf(method, server.url()))), u"unreachable"_s);
    QCOMPARE(server.bytes(), 0);
}
