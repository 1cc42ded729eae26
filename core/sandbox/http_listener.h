// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/sandbox/http_connection.h"

#include <QObject>
#include <QSet>
#include <QTcpServer>
#include <QTimer>

namespace lk::sandbox {

/// Listens on 127.0.0.1 and nowhere else, and owns the connections. At most 1,024 at a time.
class HttpListener : public QObject {
    Q_OBJECT

public:
    explicit HttpListener(QObject *parent = nullptr);
    ~HttpListener() override;

    /// Port 0 = any free one.
    [[nodiscard]] Result<void> listen(quint16 port);
    /// Stops listening and drops every connection.
    void close();
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] qsizetype connections() const { return m_connections.size(); }

signals:
    /// A whole request has arrived; whoever answers calls connection->send() once.
    void requested(lk::sandbox::HttpConnection *connection, const lk::sandbox::HttpRequest &request);

private:
    void takeConnections();

    QTcpServer m_server;
    QTimer m_sweep;
    QSet<HttpConnection *> m_connections;
};

} // namespace lk::sandbox
