// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>

namespace lk::test {

/// One POST that arrived.
struct Caught {
    QByteArray target;
    QByteArray contentType;
    QByteArray body;

    [[nodiscard]] QJsonObject object() const;
    /// A field of a form, decoded.
    [[nodiscard]] QByteArray field(const QByteArray &name) const;
};

/// A listener on this machine that keeps what it is told and answers with one status.
class HookCatcher : public QObject {
    Q_OBJECT

public:
    explicit HookCatcher(int status = 200);

    [[nodiscard]] QString url(const QString &path = QStringLiteral("/hook?x=1")) const;
    [[nodiscard]] const QList<Caught> &caught() const { return m_caught; }
    /// Called for each POST before it is answered.
    std::function<void()> onCaught;

private:
    void read(QTcpSocket *socket);

    QTcpServer m_server;
    QList<Caught> m_caught;
    int m_status;
};

} // namespace lk::test
