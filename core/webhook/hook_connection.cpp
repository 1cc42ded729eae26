// SPDX-License-Identifier: Apache-2.0
#include "core/webhook/hook_connection.h"

#include <QTcpSocket>

#include <algorithm>

namespace lk::webhook {

namespace {

constexpr qint64 kReadAtOnce = 16 * 1024;
/// A refused client that is still sending would get a reset instead of its answer if we closed at once; so
/// this much more, for this long, is read and thrown away.
constexpr qint64 kMostIgnoredBytes = 256 * 1024;
constexpr std::chrono::milliseconds kLingerTime{1'000};

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    default:
        return "Answer";
    }
}

/// What a status must or should be accompanied by (RFC 9110).
QByteArray headersFor(int status)
{
    switch (status) {
    case 401:
        return "WWW-Authenticate: Message realm=\"credentials in the message\"\r\n";
    case 405:
        return "Allow: POST\r\n";
    case 429:
    case 503:
        return "Retry-After: 60\r\n";
    default:
        return {};
    }
}

} // namespace

QByteArray httpAnswer(int status, const QByteArray &text)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n" + headersFor(status)
        + "Content-Type: text/plain; charset=utf-8\r\nCache-Control: no-store\r\nConnection: close\r\n"
          "Content-Length: "
        + QByteArray::number(text.size()) + "\r\n\r\n" + text;
}

HookConnection::HookConnection(QTcpSocket *socket, const Limits &limits, Judge judge, QObject *parent)
    : QObject(parent),
      m_socket(socket),
      m_limits(limits),
      m_judge(std::move(judge)),
      m_reader(limits)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(kReadAtOnce);
    connect(m_socket, &QTcpSocket::readyRead, this, &HookConnection::readMore);
    connect(m_socket, &QTcpSocket::disconnected, this, &HookConnection::end);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &HookConnection::end);
    connect(&m_timer, &QTimer::timeout, this, &HookConnection::onTimeUp);
    m_since.start();
    m_timer.setSingleShot(true);
    m_timer.start(std::min(m_limits.headerTime, m_limits.totalTime));
}

HookConnection::~HookConnection()
{
    // The socket dies with us and would report to a half-destroyed object.
    m_socket->disconnect(this);
}

void HookConnection::readMore()
{
    if (m_phase != Phase::Receiving) {
        m_ignoredBytes += m_socket->readAll().size();
        if (m_ignoredBytes > kMostIgnoredBytes)
            m_socket->abort();
        return;
    }
    m_reader.feed(m_socket->readAll());
    if (m_reader.refusal() != 0)
        return refuse(m_reader.refusal());
    if (m_reader.hasHead() && !m_headJudged)
        judgeHead();
    if (m_phase != Phase::Receiving || !m_reader.isComplete())
        return;
    m_phase = Phase::Keeping;
    m_timer.start(m_limits.keepTime);
    emit requested(m_reader.head(), m_reader.body());
}

void HookConnection::judgeHead()
{
    m_headJudged = true;
    const RequestHead head = m_reader.head();
    if (const int status = m_judge(head); status != 0)
        return refuse(status);
    if (head.awaitsContinue && !m_reader.isComplete())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    const std::chrono::milliseconds used{m_since.elapsed()};
    m_timer.start(std::max(m_limits.totalTime - used, std::chrono::milliseconds{0}));
}

void HookConnection::refuse(int status)
{
    emit refused(status);
    answer(status, reasonOf(status).toLower());
}

void HookConnection::answer(int status, const QByteArray &text)
{
    if (m_phase == Phase::Closing)
        return;
    m_phase = Phase::Closing;
    m_timer.start(kLingerTime);
    m_socket->write(httpAnswer(status, text + '\n'));
    if (m_reader.isComplete())
        m_socket->disconnectFromHost(); // writes the answer out first
}

void HookConnection::onTimeUp()
{
    switch (m_phase) {
    case Phase::Receiving:
        if (m_reader.hasBegun())
            return refuse(408);
        break;
    case Phase::Keeping:
        // It may still be kept a moment later; the carrier sends it again and it is then known.
        return refuse(503);
    case Phase::Closing:
        break;
    }
    m_socket->abort();
    end();
}

void HookConnection::end()
{
    // A client may close at once behind its request: what has come is still taken.
    if (m_phase == Phase::Receiving && m_socket->bytesAvailable() > 0)
        readMore();
    m_timer.stop();
    m_phase = Phase::Closing;
    deleteLater();
}

} // namespace lk::webhook
