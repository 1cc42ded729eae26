// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QTcpServer>

#include <chrono>
#include <functional>

class QTcpSocket;

namespace lk::metrics {

/// What a client may take up.
struct EndpointLimits {
    qsizetype headerBytes = 8 * 1024;
    std::chrono::milliseconds totalTime{5'000};
    int connections = 16;
};

/// Answers GET /metrics on 127.0.0.1, for programs of this machine; one request per connection. It gives
/// figures only: no identifier, no secret, nothing can be ordered. Lives on the thread that made it.
class MetricsEndpoint final : public QObject {
    Q_OBJECT

public:
    using Text = std::function<QByteArray()>;

    explicit MetricsEndpoint(Text text, const EndpointLimits &limits = {}, QObject *parent = nullptr);
    ~MetricsEndpoint() override;

    /// 0 takes any free port; gives the port. An error says that nothing listens.
    [[nodiscard]] Result<quint16> listen(quint16 port);

private:
    void takeConnections();
    void take(QTcpSocket *socket);
    void readMore(QTcpSocket *socket, QByteArray &received);
    void answer(QTcpSocket *socket, int status, const QByteArray &body = {});

    Text m_text;
    const EndpointLimits m_limits;
    QTcpServer m_server;
    int m_open = 0;
};

} // namespace lk::metrics
