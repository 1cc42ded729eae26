// SPDX-License-Identifier: Apache-2.0
#include "tests/support/loopback_proxy.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QtEndian>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

constexpr char kSocksVersion = 5;
constexpr auto kStage = "stage"; ///< how far a SOCKS client is

} // namespace

LoopbackProxy::LoopbackProxy(const QByteArray &user, const QByteArray &password)
    : m_user(user),
      m_password(password)
{
    ::signal(SIGPIPE, SIG_IGN);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("No port for the proxy: %s", qUtf8Printable(m_server.errorString()));
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackProxy::accept);
}

void LoopbackProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        read(client);
    }
}

void LoopbackProxy::read(QTcpSocket *client)
{
    if (client->bytesAvailable() == 0 || client->property("tunnel").toBool())
        return;
    const bool socks = client->property(kStage).isValid() || client->peek(1).at(0) == kSocksVersion;
    if (socks)
        readSocks(client);
    else
        readHttp(client);
}

void LoopbackProxy::readHttp(QTcpSocket *client)
{
    if (!client->peek(client->bytesAvailable()).contains("\r\n\r\n"))
        return;
    const QByteArray head = client->readAll();
    if (!head.startsWith("CONNECT ")) {
        ++m_forwards;
        client->write("HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    const QByteArray login = m_user + ':' + m_password;
    const QByteArray wanted = "Basic " + login.toBase64();
    if (!m_user.isEmpty() && !head.contains(wanted)) {
        ++m_refused;
        client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
                      "realm=\"test\"\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    const QString target = QString::fromLatin1(head.split(' ').value(1));
    const auto colon = target.lastIndexOf(u':');
    tunnel(client, target.left(colon), target.mid(colon + 1).toUShort(),
        "HTTP/1.1 200 Connection established\r\n\r\n");
}

void LoopbackProxy::readSocks(QTcpSocket *client)
{
    const int stage = client->property(kStage).toInt();
    if (stage == 0)
        greetSocks(client);
    else if (stage == 1)
        loginSocks(client);
    else
        connectSocks(client);
}

void LoopbackProxy::greetSocks(QTcpSocket *client)
{
    const QByteArray hello = client->readAll();
    const char method = m_user.isEmpty() ? 0 : 2;
    if (!hello.mid(2).contains(method)) {
        ++m_refused;
        client->write(QByteArray("\x05\xff", 2));
        client->disconnectFromHost();
        return;
    }
    client->setProperty(kStage, method == 2 ? 1 : 2);
    client->write(QByteArray(1, kSocksVersion) + method);
}

void LoopbackProxy::loginSocks(QTcpSocket *client)
{
    const QByteArray login = client->readAll();
    const int userLength = login.at(1);
    const bool good = login.mid(2, userLength) == m_user && login.mid(3 + userLength) == m_password;
    client->write(QByteArray(1, 1) + (good ? '\0' : '\1'));
    if (good) {
        client->setProperty(kStage, 2);
        return;
    }
    ++m_refused;
    client->disconnectFromHost();
}

void LoopbackProxy::connectSocks(QTcpSocket *client)
{
    const QByteArray request = client->readAll();
    const bool byName = request.at(3) == 3;
    const auto length = byName ? request.at(4) : 4;
    const QString host = byName ? QString::fromLatin1(request.mid(5, length))
                                : QHostAddress(qFromBigEndian<quint32>(request.constData() + 4)).toString();
    const auto port = qFromBigEndian<quint16>(request.constData() + (byName ? 5 : 4) + length);
    tunnel(client, host, port, QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10));
}

void LoopbackProxy::tunnel(QTcpSocket *client, const QString &host, quint16 port, const QByteArray &welcome)
{
    m_tunnels.append(u"%1:%2"_s.arg(host).arg(port));
    client->setProperty("tunnel", true);
    auto *server = new QTcpSocket(client);
    server->setProxy(QNetworkProxy::NoProxy);
    connect(server, &QTcpSocket::connected, client, [client, server, welcome] {
        client->write(welcome);
        server->write(client->readAll());
    });
    connect(client, &QTcpSocket::readyRead, server, [client, server] {
        if (server->state() == QAbstractSocket::ConnectedState)
            server->write(client->readAll());
    });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(host, port);
}

} // namespace lk::test
