// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/engine/account_lane.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

namespace lk::engine {

/// A URL ThingSpace calls back, as it lists them.
struct RegisteredCallback {
    QString service; ///< "CarrierService"
    QUrl url;
    QString username;

    bool operator==(const RegisteredCallback &) const = default;
};

/// The service whose messages tell of changes of lines.
inline constexpr QLatin1StringView kCarrierService("CarrierService");

/// One request about an account's registered callbacks; concerns no line. Only ThingSpace has such requests;
/// elsewhere it fails with a sentence. Ends with one signal and deletes itself. Engine thread.
class CallbackRegistrar final : public QObject {
    Q_OBJECT

public:
    CallbackRegistrar(AccountLane &lane, store::Store &store, audit::Actor actor, QObject *parent);

    void list();
    /// Registers this URL for CarrierService, or replaces the one that was; recorded in the audit.
    void add(const QUrl &url, const QString &username, const Secret &password);
    void remove(const QString &service);

Q_SIGNALS:
    /// Of list().
    void listed(const QList<lk::engine::RegisteredCallback> &callbacks);
    /// Of add() and remove(): the carrier has confirmed it.
    void done();
    void failed(const lk::Error &error);

private:
    [[nodiscard]] bool isUsable();
    void call(const net::CarrierRequest &request, std::function<Result<void>(const net::Answered &)> read);
    void change(const QString &service, const net::CarrierRequest &request, const QString &action,
        const QString &reason);
    void end(const Result<void> &result);

    QPointer<AccountLane> m_lane;
    store::Store &m_store;
    const audit::Actor m_actor;
    QList<RegisteredCallback> m_listed;
    bool m_isList = false;
};

} // namespace lk::engine

Q_DECLARE_METATYPE(lk::engine::RegisteredCallback)
