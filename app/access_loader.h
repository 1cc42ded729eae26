// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/account_access.h"
#include "core/settings/credential_store.h"

#include <QObject>

#include <functional>

namespace lk::app {

/// Fetches the credentials of each account from the credential store. An account whose credentials cannot be
/// had says why in `noCredentials`. Deletes itself after `done`. Main thread.
class AccessLoader final : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const QList<engine::AccountAccess> &)>;

    AccessLoader(settings::CredentialStore &credentials, QObject *parent);
    void load(const QList<CarrierAccount> &accounts, Done done);

private:
    void loadNext();

    settings::CredentialStore &m_credentials;
    QList<CarrierAccount> m_accounts;
    QList<engine::AccountAccess> m_loaded;
    Done m_done;
};

} // namespace lk::app
