// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>
#include <QSslServer>
#include <QUrl>

namespace lk::test {

/// Whose key the server shows.
enum class TestKey { First, Second };

/// The pin of that key, worked out with openssl and not with our own code.
[[nodiscard]] QString pinOf(TestKey key);
/// That key and its certificate, for a server of one's own.
[[nodiscard]] QSslConfiguration identityOf(TestKey key);
/// Makes this process trust both self-signed certificates (carrier.example, localhost, 127.0.0.1).
void trustTestCertificates();

/// A real https server on 127.0.0.1 that answers every request with 200 and `{}`, and counts what it is sent.
class TlsServer final : public QObject {
    Q_OBJECT

public:
    explicit TlsServer(TestKey key);
    /// With this certificate, key and protocol.
    explicit TlsServer(const QSslConfiguration &identity);

    [[nodiscard]] QUrl url(const QString &path = {}) const;
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// Bytes that came after the handshake.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] int requests() const { return m_requests; }

private:
    void accept();

    QSslServer m_server;
    qint64 m_bytes = 0;
    int m_requests = 0;
};

} // namespace lk::test
