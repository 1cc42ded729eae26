// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace lk::test {

/// A client below HTTP: sees how a connection ends, which QTcpSocket does not tell. Never blocks.
class WireClient {
public:
    enum class End {
        Open,
        Finished, ///< FIN
        Reset, ///< RST
    };

    explicit WireClient(quint16 port);
    ~WireClient();
    WireClient(const WireClient &) = delete;
    WireClient &operator=(const WireClient &) = delete;

    [[nodiscard]] bool send(const QByteArray &bytes);
    /// Takes what has arrived.
    void read();
    /// read(), then how the connection stands.
    [[nodiscard]] End end();
    /// read(), then everything so far.
    [[nodiscard]] QByteArray received();

private:
    int m_socket;
    QByteArray m_received;
    End m_end = End::Open;
};

} // namespace lk::test
