// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sandbox/practice_carriers.h"
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
