// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/http_connection.h"

#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

namespace lk::sandbox {

namespace {

constexpr qint64 kRequestPatienceMs = 30'000;
constexpr qint64 kIdlePatienceMs = 120'000;

QByteArray headOf(const HttpReply &reply, bool keepAlive, bool chunked)
{
    QByteArray head
        = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status) + "\r\n";
    if (!reply.body.isEmpty())
        head += "Content-Type: " + reply.contentType + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    head += keepAlive ? "Connection: keep-alive\r\n" : "Connection: close\r\n";
    if (chunked)
        return head + "Transfer-Encoding: chunked\r\n\r\n";
    return head + "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n\r\n";
}

QByteArray chunkOf(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray() : QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, QObject *parent)
    : QObject(parent),
      m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(256 * 1024);
    m_lastHeard.start();
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readMore);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        m_inFlight.reset();
        deleteLater();
    });
}

HttpConnection::~HttpConnection()
{
    // The socket dies with us and would report to a half-destroyed object.
    m_socket->disconnect(this);
}

void HttpConnection::keepWhileInFlight(std::shared_ptr<void> guard)
{
    m_inFlight = std::move(guard);
}

void HttpConnection::readMore()
{
    if (m_awaitingAnswer)
        return;
    m_lastHeard.restart();
    m_reader.feed(m_socket->readAll());
    const auto request = m_reader.next();
    if (request) {
        m_awaitingAnswer = true;
        m_keepAlive = request->keepAlive;
        emit requested(*request);
    } else if (m_reader.refusal() != 0) {
        m_awaitingAnswer = true;
        m_keepAlive = false;
        send(htmlReply(m_reader.refusal(), reasonPhrase(m_reader.refusal())), Delivery::Whole, {});
    }
}

void HttpConnection::send(const HttpReply &reply, Delivery delivery, std::chrono::milliseconds dripInterval)
{
    if (delivery == Delivery::Hang || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    m_inFlight.reset();
    const QByteArray half = reply.body.left(reply.body.size() / 2);
    switch (delivery) {
    case Delivery::Whole:
        m_socket->write(headOf(reply, m_keepAlive, false) + reply.body);
        return finishAnswer();
    case Delivery::Chunked:
        m_socket->write(headOf(reply, m_keepAlive, true) + chunkOf(half)
            + chunkOf(reply.body.mid(half.size())) + "0\r\n\r\n");
        return finishAnswer();
    case Delivery::Truncated:
        m_socket->write(headOf(reply, false, false) + half);
        break;
    case Delivery::TruncatedChunked:
        m_socket->write(headOf(reply, false, true) + chunkOf(half));
        break;
    case Delivery::Garbage:
        m_socket->write("\x01\x7f\xfe practice carriers: this is no HTTP\r\n\r\n");
        break;
    case Delivery::Drip:
        m_toDrip = headOf(reply, m_keepAlive, false) + reply.body;
        m_dripTimer = new QTimer(this);
        connect(m_dripTimer, &QTimer::timeout, this, &HttpConnection::drip);
        m_dripTimer->start(dripInterval);
        return;
    case Delivery::Reset:
        reset();
        return;
    case Delivery::Close:
    case Delivery::Hang:
        break;
    }
    m_socket->disconnectFromHost();
}

void HttpConnection::drip()
{
    m_socket->write(m_toDrip.left(1));
    m_toDrip.remove(0, 1);
    if (m_toDrip.isEmpty()) {
        m_dripTimer->deleteLater();
        m_dripTimer = nullptr;
        finishAnswer();
    }
}

void HttpConnection::reset()
{
    // A linger time of zero makes close() send RST: the client learns nothing of what was done.
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(
        static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_socket->abort();
}

void HttpConnection::finishAnswer()
{
    m_awaitingAnswer = false;
    m_lastHeard.restart();
    if (!m_keepAlive) {
        m_socket->disconnectFromHost();
        return;
    }
    // A client that pipelines has its next request here already; not from within this call.
    if (m_reader.isMidRequest() || m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpConnection::readMore, Qt::QueuedConnection);
}

void HttpConnection::closeIfStale()
{
    const qint64 patience = m_reader.isMidRequest() ? kRequestPatienceMs : kIdlePatienceMs;
    if (!m_awaitingAnswer && m_lastHeard.elapsed() > patience)
        m_socket->disconnectFromHost();
}

} // namespace lk::sandbox
