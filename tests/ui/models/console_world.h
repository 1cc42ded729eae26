// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/engine_host.h"
#include "core/metrics/metrics_desk.h"
#include "core/settings/credential_store.h"
#include "core/settings/settings.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "tests/support/fake_clock.h"
#include "ui/services.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

#include <array>
#include <memory>
#include <optional>

namespace lk::test {

/// What the test lets become of a waiting line.
enum class Fate {
    Stays, ///< taken and given back
    Sending,
    Awaiting,
    Verifying,
    Done,
    AlreadySo,
    RefusedRow, ///< failed: the carrier does not know it
    RefusedRule, ///< failed: not allowed in this status
    Unknown,
    UsedUp,
};

/// A console's services over a real database in a temporary folder. The queue does not run: the test settles
/// lines.
class ConsoleWorld {
public:
    ConsoleWorld();
    ~ConsoleWorld();

    /// Without a guard, unless one is asked for: most tests want lines to fail.
    /// `lines` lines, dealt over the accounts in turn; every `alreadyEvery`th is already so (0 = none).
    [[nodiscard]] BulkChangeId create(ChangeKind kind, int lines, const QString &reason, int alreadyEvery = 0,
        std::optional<RunOrder> run = std::nullopt);
    /// Takes up to `count` waiting lines of each account and lets them become what `fate` says for their
    /// position.
    void drive(int count, const std::function<Fate(qint64)> &fate);
    /// The same over one account only.
    void driveAccount(AccountId account, int count, const std::function<Fate(qint64)> &fate);
    void write(const store::Store::Job &job);
    [[nodiscard]] BulkChange change(BulkChangeId id) const;

    QTemporaryDir dir;
    FakeClock clock;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<store::StoreReader> reader;
    std::unique_ptr<store::Database> database; ///< read-only, for looking
    std::unique_ptr<engine::EngineHost> engine;
    std::unique_ptr<metrics::MetricsDesk> metrics;
    std::unique_ptr<settings::Settings> settings;
    std::unique_ptr<settings::CredentialStore> credentials;
    ui::Theme theme;
    std::unique_ptr<ui::Services> services;
    std::array<AccountId, 3> accounts;

private:
    qint64 m_nextLine = 0;
    int m_nextPlan = 0;
};

} // namespace lk::test
