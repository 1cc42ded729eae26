// SPDX-License-Identifier: Apache-2.0
#include "tests/webhook/wire.h"

#include <QNetworkInterface>
#include <QSslSocket>
#include <QTest>

namespace lk::test {

QByteArray postOf(
    const QByteArray &path, const QByteArray &body, const QByteArray &type, const QByteArray &moreHeaders)
{
    return "POST " + path + " HTTP/1.1\r\nHost: callbacks.example\r\nContent-Type: " + type + "\r\n"
        + moreHeaders + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

std::unique_ptr<QTcpSocket> connected(quint16 port)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::ConnectedState; }))
        qFatal("no connection to the listener");
    return socket;
}

WireReply restOf(QTcpSocket &socket, int waitMs)
{
    WireReply reply;
    reply.closed
        = QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, waitMs);
    reply.all = socket.readAll();
    if (reply.all.startsWith("HTTP/1.1 "))
        reply.status = reply.all.mid(9, 3).toInt();
    const qsizetype bodyAt = reply.all.indexOf("\r\n\r\n");
    reply.text = bodyAt < 0 ? QByteArray() : reply.all.mid(bodyAt + 4).trimmed();
    return reply;
}

WireReply exchange(quint16 port, const QByteArray &bytes, int waitMs)
{
    const auto socket = connected(port);
    socket->write(bytes);
    return restOf(*socket, waitMs);
}

WireReply exchangeTls(quint16 port, const QByteArray &bytes, const QSslCertificate &certificate, int waitMs)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    const bool ready = QTest::qWaitFor(
        [&] { return socket.isEncrypted() || socket.state() == QAbstractSocket::UnconnectedState; }, waitMs);
    if (!ready || !socket.isEncrypted() || socket.peerCertificate() != certificate)
        return {};
    socket.write(bytes);
    return restOf(socket, waitMs);
}

QHostAddress anotherOwnAddress()
{
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
            return address;
    }
    return {};
}

} // namespace lk::test
