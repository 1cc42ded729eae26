// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/account.h"
#include "core/settings/callback_settings.h"
#include "core/webhook/listener_config.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace lk::settings {
class CredentialStore;
}

namespace lk::webhook {

/// Account by account, what proves its messages.
using SecretsByAccount = QHash<AccountId, settings::CallbackSecrets>;

/// The configuration that was set, for the accounts there are: reads the certificate files, checks addresses.
/// A failure says what is wrong with it; the listener then stays off. Hooks of accounts that are gone are
/// left out.
[[nodiscard]] Result<ListenerConfig> listenerConfig(const settings::CallbackSettings &callbacks,
    const QList<CarrierAccount> &accounts, const SecretsByAccount &secrets, UtcMs now);

/// The URL to give to the account's carrier: the stand-ins of this machine get the local one. Empty as long
/// as no public name is set, or for an account without a hook. Needs neither secrets nor files.
[[nodiscard]] QString carrierUrl(const settings::CallbackSettings &callbacks, const CarrierAccount &account);
/// The same with what is to be done with it, in sentences.
[[nodiscard]] QString carrierUrlHint(
    const settings::CallbackSettings &callbacks, const CarrierAccount &account);

/// Fetches the hooks' secrets one after the other and makes the configuration. Deletes itself when done. Main
/// thread.
class ListenerSetup final : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const Result<ListenerConfig> &)>;

    ListenerSetup(settings::CredentialStore &credentials, const Clock &clock, QObject *parent);

    /// Calls `done` once. What is switched off asks for no secret.
    void load(const settings::CallbackSettings &callbacks, const QList<CarrierAccount> &accounts, Done done);

private:
    void next();
    void take(const CarrierAccount &account, const Result<Secret> &secret);
    void finish(const Result<ListenerConfig> &config);

    settings::CredentialStore &m_credentials;
    const Clock &m_clock;
    settings::CallbackSettings m_callbacks;
    QList<CarrierAccount> m_accounts;
    QList<CarrierAccount> m_waiting; ///< accounts with a hook whose secrets are still to be read
    SecretsByAccount m_secrets;
    Done m_done;
};

} // namespace lk::webhook
