// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"
#include "core/webhook/callback_listener.h"
#include "core/webhook/store_inbox.h"
#include "tests/support/fake_clock.h"
#include "tests/webhook/wire.h"

#include <QTemporaryDir>

namespace lk::test {

inline constexpr char kThingSpacePath[] = "/hooks/thingspace/5f1c9b0e7a3d4426";
inline constexpr char kJasperPath[] = "/hooks/jasper/0d2e4c6a8b1f3579";
inline constexpr char kUser[] = "lk-callbacks";
inline constexpr char kPassword[] = "correct-horse-battery";
inline constexpr char kPushSecret[] = "linekeeper-test-secret";
inline constexpr char kIccid[] = "89148000000007000012";

/// A database with a ThingSpace and a Jasper account and one running change, and a listener before it.
class WebhookWorld {
public:
    WebhookWorld();

    /// Both accounts' hooks, on loopback, any port.
    [[nodiscard]] webhook::ListenerConfig config() const;
    /// Starts the listener and expects it to work.
    void listen(const webhook::ListenerConfig &config);
    void listen() { listen(config()); }
    /// Posts a body to the ThingSpace hook.
    [[nodiscard]] WireReply post(const QByteArray &body);
    /// Posts a body to the Jasper hook.
    [[nodiscard]] WireReply push(const QByteArray &body, const QByteArray &type = "application/json");
    [[nodiscard]] QList<store::InboxRow> inbox(AccountId account, const QString &requestId);
    /// How many messages are kept in all.
    [[nodiscard]] qint64 kept();
    /// All that says how the changes stand, and the audit trail, as one text.
    [[nodiscard]] QByteArray changesAsTheyStand();

    QTemporaryDir dir;
    FakeClock clock;
    AccountId thingSpace;
    AccountId jasper;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<webhook::StoreInbox> inboxSink;
    std::unique_ptr<webhook::CallbackListener> listener;

private:
    [[nodiscard]] store::Database &database();
    std::unique_ptr<store::Database> m_database;
};

/// A ThingSpace callback with the right credentials. `more` are further members, as JSON.
[[nodiscard]] QByteArray thingSpaceMessage(const QByteArray &requestId, const QByteArray &more);
/// A successful one about the line with this ICCID.
[[nodiscard]] QByteArray successMessage(const QByteArray &requestId, const QByteArray &iccid, int count = 1);
/// A failed one, with its fault.
[[nodiscard]] QByteArray faultMessage(const QByteArray &requestId, const QByteArray &iccid, int count = 1);

} // namespace lk::test
