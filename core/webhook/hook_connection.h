// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/webhook/hook_request.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

class QTcpSocket;

namespace lk::webhook {

/// One client's connection: takes one request within the limits, answers it once, closes. Pipelined requests
/// are never read. A client that closes its side early gets no answer. Deletes itself when the connection
/// ends. Lives on the thread of its socket.
class HookConnection final : public QObject {
    Q_OBJECT

public:
    /// Says what is wrong with a header: the status to refuse it with, or 0.
    using Judge = std::function<int(const RequestHead &)>;

    /// Takes the socket over; `limits` must outlive the connection.
    HookConnection(QTcpSocket *socket, const Limits &limits, Judge judge, QObject *parent);
    ~HookConnection() override;

    /// Answers the request and closes. A second answer is ignored: the first was given because the time was
    /// up.
    void answer(int status, const QByteArray &text);

signals:
    /// A whole request that nothing is wrong with; whoever takes it calls answer() once.
    void requested(const lk::webhook::RequestHead &head, const QByteArray &body);
    /// A request was refused here, with this status.
    void refused(int status);

private:
    enum class Phase { Receiving, Keeping, Closing };

    void readMore();
    void judgeHead();
    void refuse(int status);
    void onTimeUp();
    void end();

    QTcpSocket *m_socket;
    const Limits &m_limits;
    Judge m_judge;
    HookRequestReader m_reader;
    QElapsedTimer m_since;
    QTimer m_timer;
    qint64 m_ignoredBytes = 0;
    Phase m_phase = Phase::Receiving;
    bool m_headJudged = false;
};

/// A whole HTTP answer with a short text as its body, after which the connection is closed.
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray &text);

} // namespace lk::webhook
