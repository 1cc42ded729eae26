// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/hook_catcher.h"

#include <QJsonDocument>
#include <QTcpSocket>

namespace lk::test {

QJsonObject Caught::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray Caught::field(const QByteArray &name) const
{
    for (const QByteArray &pair : body.split('&')) {
        if (pair.startsWith(QByteArray(name + '=')))
            return QByteArray::fromPercentEncoding(pair.mid(name.size() + 1));
    }
    return {};
}

HookCatcher::HookCatcher(int status)
    : m_status(status)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("cannot listen");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    });
}

QString HookCatcher::url(const QString &path) const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()) + path;
}

void HookCatcher::read(QTcpSocket *socket)
{
    const QByteArray all = socket->peek(1024 * 1024);
    const qsizetype headEnd = all.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const auto header = [head = all.left(headEnd)](const QByteArray &name) {
        const qsizetype at = head.indexOf(QByteArray("\r\n" + name + ": "));
        const qsizetype from = at + name.size() + 4;
        const qsizetype end = head.indexOf("\r\n", from);
        return at < 0 ? QByteArray() : head.mid(from, end < 0 ? -1 : end - from);
    };
    const qsizetype length = header("Content-Length").toLongLong();
    if (all.size() < headEnd + 4 + length)
        return;
    m_caught.append({all.split(' ').value(1), header("Content-Type"), socket->readAll().mid(headEnd + 4)});
    if (onCaught)
        onCaught();
    socket->write("HTTP/1.1 " + QByteArray::number(m_status) + " Answer\r\nContent-Length: 0\r\n\r\n");
    socket->disconnectFromHost();
}

} // namespace lk::test
