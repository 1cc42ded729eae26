// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/http_listener.h"

#include <QCoreApplication>
#include <QTcpSocket>

#include <chrono>

namespace lk::sandbox {

namespace {

constexpr qsizetype kMostConnections = 1024;

} // namespace

HttpListener::HttpListener(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpListener::takeConnections);
    connect(&m_sweep, &QTimer::timeout, this, [this] {
        const auto connections = m_connections;
        for (HttpConnection *connection : connections)
            connection->closeIfStale();
    });
}

HttpListener::~HttpListener()
{
    close();
}

Result<void> HttpListener::listen(quint16 port)
{
    m_server.setListenBacklogSize(256);
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), port)) {
        return fail(ErrorKind::Busy,
            QCoreApplication::translate("PracticeCarriers",
                "The practice carriers cannot listen on port %1 of this machine. Practice was not started; "
                "choose another port.")
                .arg(port),
            m_server.errorString());
    }
    m_sweep.start(std::chrono::seconds(5));
    return {};
}

void HttpListener::close()
{
    m_sweep.stop();
    m_server.close();
    const auto connections = std::exchange(m_connections, {});
    qDeleteAll(connections);
}

void HttpListener::takeConnections()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (m_connections.size() >= kMostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *connection = new HttpConnection(socket, this);
        m_connections.insert(connection);
        connect(
            connection, &QObject::destroyed, this, [this, connection] { m_connections.remove(connection); });
        connect(connection, &HttpConnection::requested, this,
            [this, connection](const HttpRequest &request) { emit requested(connection, request); });
    }
}

} // namespace lk::sandbox
