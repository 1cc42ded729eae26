// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

namespace lk::test {

/// A real proxy on 127.0.0.1: HTTP (CONNECT only) and SOCKS 5 on one port, with or without a password.
class LoopbackProxy final : public QObject {
    Q_OBJECT

public:
    /// An empty user = nobody is asked for a password.
    explicit LoopbackProxy(const QByteArray &user = {}, const QByteArray &password = {});

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// "HOST:PORT" of every tunnel that was opened.
    [[nodiscard]] const QStringList &tunnels() const { return m_tunnels; }
    /// Askers that were turned away for a missing or wrong password.
    [[nodiscard]] int refused() const { return m_refused; }
    /// Requests that wanted something else than a tunnel.
    [[nodiscard]] int forwards() const { return m_forwards; }

private:
    void accept();
    void read(QTcpSocket *client);
    void readHttp(QTcpSocket *client);
    void readSocks(QTcpSocket *client);
    void greetSocks(QTcpSocket *client);
    void loginSocks(QTcpSocket *client);
    void connectSocks(QTcpSocket *client);
    void tunnel(QTcpSocket *client, const QString &host, quint16 port, const QByteArray &welcome);

    const QByteArray m_user;
    const QByteArray m_password;
    QStringList m_tunnels;
    int m_refused = 0;
    int m_forwards = 0;
    QTcpServer m_server; ///< last: its sockets still use the others when they go
};

} // namespace lk::test
