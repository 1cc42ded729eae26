// SPDX-License-Identifier: Apache-2.0
#include "tests/net/scripted_server.h"

#include "tests/support/tls_server.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTimer>

#include <csignal>

#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

/// Takes one whole request off the front of `bytes`; nothing if it has not come yet.
std::optional<SeenRequest> takeRequest(QByteArray &bytes)
{
    const auto headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    QList<QByteArray> lines = bytes.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    SeenRequest request{first.value(0), first.value(1), {}, {}, 0};
    for (const QByteArray &line : lines) {
        const auto colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const auto length = request.headers.value("content-length").toLongLong();
    const auto bodyAt = headEnd + 4;
    if (bytes.size() < bodyAt + length)
        return std::nullopt;
    request.body = bytes.mid(bodyAt, length);
    bytes.remove(0, bodyAt + length);
    return request;
}

std::unique_ptr<QTcpServer> serverFor(Transport transport)
{
    if (transport == Transport::Plain)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration identity = identityOf(TestKey::First);
    identity.setPeerVerifyMode(QSslSocket::VerifyNone);
    server->setSslConfiguration(identity);
    return server;
}

} // namespace

ScriptedServer::ScriptedServer(Script script, Transport transport)
    : m_script(std::move(script)),
      m_transport(transport),
      m_server(serverFor(transport))
{
    // Qt Test takes a caller that hangs up on us for a crash.
    ::signal(SIGPIPE, SIG_IGN);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("No port for the scripted server: %s", qUtf8Printable(m_server->errorString()));
    connect(m_server.get(), &QTcpServer::newConnection, this, &ScriptedServer::accept);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
}

QUrl ScriptedServer::url(const QString &path) const
{
    const QString scheme = m_transport == Transport::Tls ? u"https"_s : u"http"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(m_server->serverPort()).arg(path));
}

int ScriptedServer::count(const QByteArray &method) const
{
    return static_cast<int>(std::count_if(m_requests.begin(), m_requests.end(),
        [&method](const SeenRequest &request) { return request.method == method; }));
}

void ScriptedServer::hangUp()
{
    const QList<QTcpSocket *> sockets = m_unread.keys();
    for (QTcpSocket *socket : sockets)
        socket->disconnectFromHost();
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        const int connection = ++m_connections;
        m_unread.insert(socket, {});
        connect(
            socket, &QTcpSocket::readyRead, this, [this, socket, connection] { read(socket, connection); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_unread.remove(socket);
            socket->deleteLater();
        });
        read(socket, connection);
    }
}

void ScriptedServer::read(QTcpSocket *socket, int connection)
{
    QByteArray bytes = m_unread.value(socket) + socket->readAll();
    while (auto request = takeRequest(bytes)) {
        request->connection = connection;
        m_requests.append(*request);
        m_unread.insert(socket, bytes);
        m_script(*socket, *request);
        if (!m_unread.contains(socket))
            return;
    }
    m_unread.insert(socket, bytes);
}

QByteArray wholeAnswer(
    int status, const QByteArray &body, const QByteArray &type, const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body;
}

Script answering(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const SeenRequest &) { socket.write(bytes); };
}

Script closingAfter(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const SeenRequest &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

Script resetting()
{
    return [](QTcpSocket &socket, const SeenRequest &) {
        const linger atOnce{1, 0};
        ::setsockopt(
            static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        socket.abort();
    };
}

Script dripping(const QByteArray &bytes, int intervalMs)
{
    return [bytes, intervalMs](QTcpSocket &socket, const SeenRequest &) {
        auto *drip = new QTimer(&socket);
        QObject::connect(
            drip, &QTimer::timeout, &socket, [&socket, drip, bytes, at = qsizetype{0}]() mutable {
                socket.write(bytes.mid(at++, 1));
                if (at == bytes.size())
                    drip->stop();
            });
        drip->start(intervalMs);
    };
}

Script readsAnsweredWrites(Script fault)
{
    return [fault = std::move(fault)](QTcpSocket &socket, const SeenRequest &request) {
        if (request.method == "GET")
            socket.write(wholeAnswer(200, "{}"));
        else
            fault(socket, request);
    };
}

} // namespace lk::test
