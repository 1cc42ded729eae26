// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tls_server.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

// Made for tests, valid from November 2026 for nearly 100 years; nobody trusts them.
constexpr char kFirstCertificate[] = R"(-----BEGIN CERTIFICATE-----
MIIBqDCCAU2gAwIBAgIUBNO07xe+6v1d9XKDPfY/k60sGhkwCgYIKoZIzj0EAwIw
GjEYMBYGA1UEAwwPY2Fycmllci5leGFtcGxlMCAXDTI2MTEyNTIyNDEwNFoYDzIx
MjUwNjE5MjI0MTA0WjAaMRgwFgYDVQQDDA9jYXJyaWVyLmV4YW1wbGUwWTATBgcq
hkjOPQIBBggqhkjOPQMBBwNCAAT/0H9kKIuI81WEA0uKZ9ZakXJlwu1imHxuoQgw
ZvXYc6sruWC5S+5Yk7tG2VN5qnQZCAlbyvRDHC5mn5YgXyYko28wbTAdBgNVHQ4E
FgQUNsO+qnWn9m4BI7b+MwzM8b5uvycwHwYDVR0jBBgwFoAUNsO+qnWn9m4BI7b+
MwzM8b5uvycwGgYDVR0RBBMwEYIJbG9jYWxob3N0hwR/AAABMA8GA1UdEwEB/wQF
MAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIhAMCDbKDJKC6BlagNp0nRrBfWppbfu6b4
gKHI0HGmUfh/AiEA+3rI519BjVNt6gb976ySJ2KwrhzgCI7IRnS38Q+CRxU=
-----END CERTIFICATE-----
)";
constexpr char kFirstKey[] = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgaJcLYW1IjYxYC776
YnJF3ylpZbc3QbQtUsfwsV5Zb2GhRANCAAT/0H9kKIuI81WEA0uKZ9ZakXJlwu1i
mHxuoQgwZvXYc6sruWC5S+5Yk7tG2VN5qnQZCAlbyvRDHC5mn5YgXyYk
-----END PRIVATE KEY-----
)";
constexpr char kSecondCertificate[] = R"(-----BEGIN CERTIFICATE-----
MIIBpzCCAU2gAwIBAgIUSMmfsPigHkpv5JUdFtNxpOXjxqowCgYIKoZIzj0EAwIw
GjEYMBYGA1UEAwwPY2Fycmllci5leGFtcGxlMCAXDTI2MTEyNTIyNDEwNFoYDzIx
MjUwNjE5MjI0MTA0WjAaMRgwFgYDVQQDDA9jYXJyaWVyLmV4YW1wbGUwWTATBgcq
hkjOPQIBBggqhkjOPQMBBwNCAAS1LiS2CnpdTaIp27CNDy5bFvQb57+xmO70oE+l
7Gvq4dqjVhYH4kBvjZIhal70Ak2AtRZju2TfyVJBnJh/Pjsfo28wbTAdBgNVHQ4E
FgQUMInUVFglAsVSLGoGaFwPYOLh0QEwHwYDVR0jBBgwFoAUMInUVFglAsVSLGoG
aFwPYOLh0QEwGgYDVR0RBBMwEYIJbG9jYWxob3N0hwR/AAABMA8GA1UdEwEB/wQF
MAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgGUcEhwgcb+hFER2xRnI/Hwph4AqQFVcA
Fh/KnIaW8ZUCIQDgbxHeQl3zP4mfW6xVsFZ+pJBJlHJt0WLszwA5stILuQ==
-----END CERTIFICATE-----
)";
constexpr char kSecondKey[] = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg9hGLeGKoIBTXDVVR
+CjwjC1QVPcDLwKVrUcu6xUJO4KhRANCAAS1LiS2CnpdTaIp27CNDy5bFvQb57+x
mO70oE+l7Gvq4dqjVhYH4kBvjZIhal70Ak2AtRZju2TfyVJBnJh/Pjsf
-----END PRIVATE KEY-----
)";
constexpr auto kEndOfHead = "\r\n\r\n";

QSslCertificate certificateOf(TestKey key)
{
    return QSslCertificate(
        QByteArray(key == TestKey::First ? kFirstCertificate : kSecondCertificate), QSsl::Pem);
}

QSslKey privateKeyOf(TestKey key)
{
    return QSslKey(
        QByteArray(key == TestKey::First ? kFirstKey : kSecondKey), QSsl::Ec, QSsl::Pem, QSsl::PrivateKey);
}

} // namespace

QSslConfiguration identityOf(TestKey key)
{
    QSslConfiguration identity = QSslConfiguration::defaultConfiguration();
    identity.setLocalCertificate(certificateOf(key));
    identity.setPrivateKey(privateKeyOf(key));
    return identity;
}

QString pinOf(TestKey key)
{
    return key == TestKey::First ? u"sha256/z7Jx680JIxAoPHW+casUizJdirhrlJS7R51V8uYpOvk="_s
                                 : u"sha256/8qli57NKYeQPdyVSiYtBziIUpPTFq3ssBCUFRVwpN8Y="_s;
}

void trustTestCertificates()
{
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificates({certificateOf(TestKey::First), certificateOf(TestKey::Second)});
    QSslConfiguration::setDefaultConfiguration(trusting);
}

TlsServer::TlsServer(TestKey key)
    : TlsServer(identityOf(key))
{
}

TlsServer::TlsServer(const QSslConfiguration &identity)
{
    QSslConfiguration mine = identity;
    mine.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_server.setSslConfiguration(mine);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("No port for the https server: %s", qUtf8Printable(m_server.errorString()));
    connect(&m_server, &QSslServer::pendingConnectionAvailable, this, &TlsServer::accept);
}

QUrl TlsServer::url(const QString &path) const
{
    return QUrl(u"https://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(path));
}

void TlsServer::accept()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            const QByteArray got = socket->readAll();
            m_bytes += got.size();
            // The tests' requests have no body or come whole in one piece.
            for (qsizetype n = got.count(kEndOfHead); n > 0; --n) {
                ++m_requests;
                socket->write(
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
            }
        };
        connect(socket, &QTcpSocket::readyRead, this, read);
        read();
    }
}

} // namespace lk::test
