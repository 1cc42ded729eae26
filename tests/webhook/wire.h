// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QSslCertificate>
#include <QTcpSocket>

#include <memory>

namespace lk::test {

/// What came back over a connection until it was closed.
struct WireReply {
    int status = 0; ///< 0 = nothing that begins like an HTTP answer
    QByteArray all;
    QByteArray text; ///< the body, without the line end
    bool closed = false;
};

/// A POST with the headers a carrier sends.
[[nodiscard]] QByteArray postOf(const QByteArray &path, const QByteArray &body,
    const QByteArray &type = "application/json", const QByteArray &moreHeaders = {});

/// Sends these bytes on a connection of its own and waits until the server closes it.
[[nodiscard]] WireReply exchange(quint16 port, const QByteArray &bytes, int waitMs = 5'000);

/// The same over TLS; the server must show `certificate`.
[[nodiscard]] WireReply exchangeTls(
    quint16 port, const QByteArray &bytes, const QSslCertificate &certificate, int waitMs = 5'000);

/// An open connection to the listener.
[[nodiscard]] std::unique_ptr<QTcpSocket> connected(quint16 port);

/// Waits until the server closes the connection; gives all that came.
[[nodiscard]] WireReply restOf(QTcpSocket &socket, int waitMs = 5'000);

/// An IPv4 address of this machine that is not loopback; null if it has none.
[[nodiscard]] QHostAddress anotherOwnAddress();

} // namespace lk::test
