// SPDX-License-Identifier: Apache-2.0
#include "app/access_loader.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::app {

AccessLoader::AccessLoader(settings::CredentialStore &credentials, QObject *parent)
    : QObject(parent),
      m_credentials(credentials)
{
}

void AccessLoader::load(const QList<CarrierAccount> &accounts, Done done)
{
    m_accounts = accounts;
    m_done = std::move(done);
    loadNext();
}

void AccessLoader::loadNext()
{
    if (m_loaded.size() == m_accounts.size()) {
        m_done(m_loaded);
        deleteLater();
        return;
    }
    const CarrierAccount account = m_accounts.at(m_loaded.size());
    m_credentials.read(
        account.credentialKey(), account.secretStored, this, [this, account](const Result<Secret> &secret) {
            engine::AccountAccess access{account, {}, {}};
            if (!secret) {
                access.noCredentials = secret.error().message;
            } else if (auto credentials = Credentials::fromJson(secret->reveal(), account.carrier)) {
                access.credentials = *credentials;
            } else {
                access.noCredentials = credentials.error().message;
            }
            m_loaded.append(access);
            // From the event loop: a store that answers at once must not make this recurse.
            QMetaObject::invokeMethod(this, &AccessLoader::loadNext, Qt::QueuedConnection);
        });
}

} // namespace lk::app
