// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/dispatcher.h"
#include "core/webhook/callback_listener.h"
#include "core/webhook/store_inbox.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace lk::engine {

/// How the callback listener stands, for people.
struct CallbackStatus {
    bool enabled = false; ///< it is meant to listen
    bool listening = false;
    QString address = {};
    quint16 port = 0;
    bool tls = false;
    QString trouble = {}; ///< why it does not listen although it should; one sentence
    webhook::ListenerCounts counts = {};

    bool operator==(const CallbackStatus &) const = default;
};

/// Keeps the callback listener and makes of each message a hint: the lines it is about are looked at sooner.
/// Decides nothing and changes no state (invariant I9). Only where the queue runs. Engine thread.
class CallbackDesk final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it, but for the dispatcher at the very end.
    CallbackDesk(Dispatcher &dispatcher, store::Store &store, const Clock &clock, QObject *parent);
    ~CallbackDesk() override;

    /// Listens with this configuration from now on; a failure or one that is switched off ends listening. The
    /// queue is not concerned. Begins to look after the inbox.
    void open(const Result<webhook::ListenerConfig> &config);
    /// Stops listening and looking after the inbox.
    void close();
    [[nodiscard]] CallbackStatus status() const;
    [[nodiscard]] webhook::CallbackListener &listener() { return m_listener; }
    /// Hints that wait for the store; never more than some hundreds.
    [[nodiscard]] qsizetype waitingHints() const { return static_cast<qsizetype>(m_hints.size()); }
    /// Drops messages no line was found for within a day, a bounded number at a time.
    void keepHouse();

Q_SIGNALS:
    /// Some time after something about it changed.
    void statusChanged(const lk::engine::CallbackStatus &status);

private:
    struct Hint {
        AccountId account;
        QString requestId;
        QString iccid;
    };
    void take(AccountId account, const webhook::CallbackEvent &event);
    void heedNext();
    void tellStatus();

    Dispatcher &m_dispatcher;
    store::Store &m_store;
    const Clock &m_clock;
    webhook::StoreInbox m_inbox;
    webhook::CallbackListener m_listener;
    std::deque<Hint> m_hints;
    QTimer m_house{this};
    QTimer m_watch{this};
    CallbackStatus m_told;
    QString m_address;
    QString m_trouble;
    bool m_enabled = false;
    bool m_tls = false;
    bool m_heeding = false;
};

} // namespace lk::engine

Q_DECLARE_METATYPE(lk::engine::CallbackStatus)
