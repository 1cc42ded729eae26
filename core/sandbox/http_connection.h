// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/http_message.h"
#include "core/sandbox/request_reader.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <memory>

class QTcpSocket;
class QTimer;

namespace lk::sandbox {

/// How an answer travels: most ways are there to be survived.
enum class Delivery {
    Whole,
    Chunked,
    Drip,
    Truncated,
    TruncatedChunked,
    Garbage,
    Close,
    Reset,
    Hang,
};

/// One client's connection: reads a request, waits for its answer, then reads the next. Deletes itself when
/// the client has gone. Lives on the thread of its socket.
class HttpConnection : public QObject {
    Q_OBJECT

public:
    explicit HttpConnection(QTcpSocket *socket, QObject *parent = nullptr);
    ~HttpConnection() override;

    /// Something that lasts as long as the request is in flight: until its answer begins or the client goes.
    void keepWhileInFlight(std::shared_ptr<void> guard);
    /// Answers the request that was reported last.
    void send(const HttpReply &reply, Delivery delivery, std::chrono::milliseconds dripInterval);
    /// Cuts a client that has not finished its request, or said nothing, for too long.
    void closeIfStale();

signals:
    /// A whole request is here; nothing more is read until send().
    void requested(const lk::sandbox::HttpRequest &request);

private:
    void readMore();
    void drip();
    void reset();
    void finishAnswer();

    QTcpSocket *m_socket;
    RequestReader m_reader;
    std::shared_ptr<void> m_inFlight;
    QByteArray m_toDrip;
    QTimer *m_dripTimer = nullptr;
    QElapsedTimer m_lastHeard;
    bool m_awaitingAnswer = false;
    bool m_keepAlive = true;
};

} // namespace lk::sandbox
