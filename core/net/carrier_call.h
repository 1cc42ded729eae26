// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/http_exchange.h"

#include <QBasicTimer>
#include <QObject>

class QNetworkAccessManager;
class QNetworkReply;

namespace lk::net {

/// One HTTP exchange, sent at most once. Emits finished() exactly once, from the event loop, then deletes
/// itself. Engine thread.
class CarrierCall final : public QObject {
    Q_OBJECT

public:
    /// A larger answer is cut off and counts as unusable.
    static constexpr qint64 kBodyCap = 8 * 1024 * 1024;

    /// Starts at once. `credentials` are added to the request's headers; `requestId` goes out as
    /// X-Request-ID. `deadline` bounds the whole exchange: Qt's own transfer timeout never fires on a drip
    /// feed (trap T5). With `pins`, a server that shows another key gets nothing at all.
    CarrierCall(QNetworkAccessManager &manager, const CarrierRequest &request, const Headers &credentials,
        const QByteArray &requestId, std::chrono::milliseconds deadline, QObject *parent,
        const QStringList &pins = {});
    ~CarrierCall() override;

    /// Gives up: the outcome is unknown unless an answer is complete already.
    void abort(const QString &why);

Q_SIGNALS:
    void finished(const lk::net::CallOutcome &outcome);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void checkPin(const QStringList &pins);
    void collect();
    void conclude();
    [[nodiscard]] CallOutcome outcome() const;
    [[nodiscard]] Answered answer(int status) const;

    QNetworkReply *m_reply = nullptr;
    QBasicTimer m_deadline;
    QByteArray m_body;
    QString m_wrongPin; ///< what is wrong with the server's key; empty = nothing
    QString m_givenUp; ///< why we ended it ourselves; empty = we did not
    bool m_requestSent = false;
    bool m_concluded = false;
};

} // namespace lk::net
