// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sandbox/practice_carriers.h"
#include "core/settings/callback_settings.h"
#include "core/settings/credential_store.h"
#include "core/store/store.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace lk::app {

/// Practice mode: the built-in carriers on a thread of their own, and three accounts that lead to them. Their
/// credentials live in memory only; no keyring and no vault is touched. Main thread.
class PracticeSetup final : public QObject {
    Q_OBJECT

public:
    explicit PracticeSetup(QObject *parent = nullptr);
    ~PracticeSetup() override;

    /// Starts the carriers with the ledger of `practiceDir`; started again they are where they were.
    [[nodiscard]] Result<void> start(const QString &practiceDir);
    /// Adds the three accounts, or leads them to the carriers' present port.
    [[nodiscard]] Result<void> prepareAccounts(const store::StorePaths &paths, const Clock &clock);
    /// Puts the practice credentials into a memory store, then calls `ready`.
    void fillCredentials(settings::CredentialStore &credentials, const QList<CarrierAccount> &accounts,
        std::function<void()> ready);
    /// Memory forgets the secrets of callbacks at the end of a run: hooks that have none get new ones, and
    /// Control Center's is the one the practice carrier signs with. Then calls `ready`.
    void fillCallbackSecrets(settings::CredentialStore &credentials,
        const settings::CallbackSettings &callbacks, const QList<CarrierAccount> &accounts,
        std::function<void()> ready);
    /// Lets the practice Control Center push to its account's hook, or to nobody if there is none.
    void pushTo(const settings::CallbackSettings &callbacks, const QList<CarrierAccount> &accounts);

private:
    [[nodiscard]] QUrl baseUrl(Carrier carrier) const;

    QThread m_thread;
    sandbox::PracticeCarriers *m_carriers = nullptr; ///< lives on m_thread
    quint16 m_port = 0;
};

/// The account and its credentials as the practice carriers know them, without id and URL.
[[nodiscard]] CarrierAccount practiceAccount(Carrier carrier);
[[nodiscard]] QByteArray practiceCredentials(Carrier carrier);

} // namespace lk::app
