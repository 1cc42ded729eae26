// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/webhook/callback_event.h"
#include "core/webhook/hook_request.h"
#include "core/webhook/inbox_sink.h"
#include "core/webhook/listener_config.h"
#include "core/webhook/self_test.h"

#include <QHash>
#include <QSet>
#include <QTcpServer>

#include <functional>

namespace lk::webhook {

class HookConnection;

/// What has happened since the listener was made.
struct ListenerCounts {
    qint64 stored = 0;
    qint64 duplicates = 0;
    qint64 forged = 0; ///< without the hook's proof, or too old
    qint64 refused = 0; ///< no proper request for a hook of ours, too large or too slow
    qint64 turnedAway = 0; ///< connections over the limits or from a source that is not allowed
    qint64 notKept = 0; ///< genuine, but could not be stored: the carrier was asked to send it again

    bool operator==(const ListenerCounts &) const = default;
};

/// Receives the carriers' messages: HTTP POST to the path of a hook, checked, kept, and only then answered
/// with 200. Off until a configuration switches it on. Its messages are hints: nothing here changes a line, a
/// change or a decision. One request per connection. Engine thread.
class CallbackListener final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the listener.
    CallbackListener(InboxSink &inbox, const Clock &clock, QObject *parent = nullptr);
    ~CallbackListener() override;

    /// Listens anew with this configuration. Switched off: stops listening, which is no error.
    [[nodiscard]] Result<void> start(const ListenerConfig &config);
    /// Stops listening and drops every connection.
    void stop();

    [[nodiscard]] bool isListening() const { return m_server.isListening(); }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] qsizetype connections() const { return m_connections.size(); }
    [[nodiscard]] const ListenerCounts &counts() const { return m_counts; }

    /// Sends a sample message with the account's proof to this listener over a real socket, twice, and tells
    /// what happened step by step. The sample stays in the inbox, about no request of ours. `done` is called
    /// once, unless `context` or the listener is destroyed before.
    void selfTest(AccountId account, QObject *context, SelfTest::Done done);
    /// The URL to register with the account's carrier, in words; empty for an account without a hook.
    [[nodiscard]] QString publicUrlHint(AccountId account) const;

signals:
    /// A message that was not known before has been kept.
    void arrived(lk::AccountId account, const lk::webhook::CallbackEvent &event);

private:
    /// Hands out accepted connections before anything is read from them or set up for them.
    class Server final : public QTcpServer {
    public:
        std::function<void(qintptr)> onConnection;

    protected:
        void incomingConnection(qintptr descriptor) override { onConnection(descriptor); }
    };

    void admit(qintptr descriptor);
    void serve(QTcpSocket *socket, const QByteArray &peer);
    void turnAway(QTcpSocket *socket, int status);
    [[nodiscard]] int statusForNewcomer(const QHostAddress &address, const QByteArray &peer) const;
    [[nodiscard]] const Hook *hookAt(const QByteArray &target) const;
    [[nodiscard]] const Hook *hookOf(AccountId account) const;
    [[nodiscard]] int judge(const RequestHead &head) const;
    void take(HookConnection *connection, const RequestHead &head, const QByteArray &body);
    void keep(
        HookConnection *connection, const Hook &hook, const CallbackEvent &event, const QByteArray &kept);
    void onKept(AccountId account, const CallbackEvent &event, const Result<store::InboxVerdict> &verdict);
    void warnNowAndThen(const QString &what);

    InboxSink &m_inbox;
    const Clock &m_clock;
    ListenerConfig m_config;
    Server m_server;
    QSet<HookConnection *> m_connections;
    QHash<QByteArray, int> m_peers; ///< open connections by peer
    ListenerCounts m_counts;
    int m_beingKept = 0; ///< messages at the inbox, also those whose connection has gone
    int m_leaving = 0; ///< connections turned away that are being told so
    BootMs m_lastWarning = 0;
    bool m_warned = false;
};

} // namespace lk::webhook
