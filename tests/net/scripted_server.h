// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace lk::test {

/// One HTTP request as it came over the wire.
struct SeenRequest {
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    int connection = 0; ///< numbered from 1
};

/// What to do about a request that has come in whole.
using Script = std::function<void(QTcpSocket &, const SeenRequest &)>;

/// How a server is talked to; Tls with the certificate of TestKey::First.
enum class Transport { Plain, Tls };

/// A server on 127.0.0.1 that does what it is told and remembers everything it was sent.
class ScriptedServer final : public QObject {
    Q_OBJECT

public:
    explicit ScriptedServer(Script script, Transport transport = Transport::Plain);

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    [[nodiscard]] const QList<SeenRequest> &requests() const { return m_requests; }
    /// How many requests came with this method.
    [[nodiscard]] int count(const QByteArray &method) const;
    [[nodiscard]] int connections() const { return m_connections; }
    void setScript(Script script) { m_script = std::move(script); }
    /// Ends every connection, from our side.
    void hangUp();

private:
    void accept();
    void read(QTcpSocket *socket, int connection);

    Script m_script;
    QHash<QTcpSocket *, QByteArray> m_unread;
    QList<SeenRequest> m_requests;
    int m_connections = 0;
    const Transport m_transport;
    std::unique_ptr<QTcpServer> m_server; ///< last: its sockets still use the others when they go
};

/// A whole answer, as bytes.
[[nodiscard]] QByteArray wholeAnswer(int status, const QByteArray &body,
    const QByteArray &type = "application/json", const QByteArray &moreHeaders = {});

/// Writes these bytes and keeps the connection.
[[nodiscard]] Script answering(const QByteArray &bytes);
/// Writes these bytes and ends the connection properly.
[[nodiscard]] Script closingAfter(const QByteArray &bytes);
/// Ends the connection with RST.
[[nodiscard]] Script resetting();
/// Writes one byte after the other, with `intervalMs` between them.
[[nodiscard]] Script dripping(const QByteArray &bytes, int intervalMs);
/// Reads answer GET as they should; everything else follows `fault`.
[[nodiscard]] Script readsAnsweredWrites(Script fault);

} // namespace lk::test
