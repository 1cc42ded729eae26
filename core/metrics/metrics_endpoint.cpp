// SPDX-License-Identifier: Apache-2.0
#include "core/metrics/metrics_endpoint.h"

#include "core/metrics/prometheus_text.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace lk::metrics {

namespace {

/// So that a refused client that still sends gets its answer instead of a reset.
constexpr std::chrono::milliseconds kEndpointLinger{1'000};

QByteArray reasonFor(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Service Unavailable";
    }
}

/// A web page of somewhere else could have a browser ask here under a name of its own; its name gives it
/// away.
bool namesThisMachine(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon < 0 || line.left(colon).trimmed().toLower() != "host")
            continue;
        QByteArray host = line.mid(colon + 1).trimmed().toLower();
        if (const auto port = host.lastIndexOf(':'); port >= 0)
            host.truncate(port);
        return host == "127.0.0.1" || host == "localhost";
    }
    return false;
}

/// The status of a whole header.
int judgedHead(const QByteArray &head)
{
    const QList<QByteArray> words = head.split('\n').constFirst().trimmed().split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1."))
        return 400;
    if (words.at(0) != "GET")
        return 405;
    if (!namesThisMachine(head))
        return 403;
    return words.at(1) == "/metrics" ? 200 : 404;
}

} // namespace

MetricsEndpoint::MetricsEndpoint(Text text, const EndpointLimits &limits, QObject *parent)
    : QObject(parent),
      m_text(std::move(text)),
      m_limits(limits)
{
    connect(&m_server, &QTcpServer::newConnection, this, &MetricsEndpoint::takeConnections);
}

MetricsEndpoint::~MetricsEndpoint()
{
    // The sockets are the server's children and would report to a half-destroyed object.
    const QList<QTcpSocket *> sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

Result<quint16> MetricsEndpoint::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), port))
        return fail(ErrorKind::Busy,
            QCoreApplication::translate("MetricsEndpoint",
                "The figures cannot be offered on port %1 of this machine. Nothing was started; choose "
                "another "
                "port.")
                .arg(port),
            m_server.errorString());
    return m_server.serverPort();
}

void MetricsEndpoint::takeConnections()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection())
        take(socket);
}

void MetricsEndpoint::take(QTcpSocket *socket)
{
    ++m_open;
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        --m_open;
        socket->deleteLater();
    });
    if (m_open > m_limits.connections) {
        answer(socket, 503);
        return;
    }
    socket->setReadBufferSize(m_limits.headerBytes + 1);
    auto received = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] { readMore(socket, *received); });
    QTimer::singleShot(m_limits.totalTime, socket, [this, socket] { answer(socket, 408); });
}

void MetricsEndpoint::readMore(QTcpSocket *socket, QByteArray &received)
{
    if (socket->property("answered").toBool()) {
        socket->readAll();
        return;
    }
    received += socket->readAll();
    const auto end = received.indexOf("\r\n\r\n");
    if (end < 0 || end > m_limits.headerBytes) {
        if (received.size() > m_limits.headerBytes)
            answer(socket, 431);
        return;
    }
    const int status = judgedHead(received.left(end));
    answer(socket, status, status == 200 ? m_text() : QByteArray());
}

void MetricsEndpoint::answer(QTcpSocket *socket, int status, const QByteArray &body)
{
    if (socket->property("answered").toBool()) {
        socket->abort();
        return;
    }
    socket->setProperty("answered", true);
    const QByteArray text = status == 200 ? body : QByteArray(reasonFor(status).toLower() + '\n');
    const QByteArray type = status == 200 ? kPrometheusType : "text/plain; charset=utf-8";
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonFor(status) + "\r\n";
    if (status == 405)
        head += "Allow: GET\r\n";
    head += "Content-Type: " + type + "\r\nCache-Control: no-store\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(text.size()) + "\r\n\r\n";
    socket->write(head);
    socket->write(text);
    socket->disconnectFromHost(); // writes the answer out first
    QTimer::singleShot(kEndpointLinger, socket, [socket] { socket->abort(); });
}

} // namespace lk::metrics
