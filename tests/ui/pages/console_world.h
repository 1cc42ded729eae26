// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/engine_host.h"
#include "core/metrics/metrics_desk.h"
#include "core/settings/credential_store.h"
#include "core/settings/settings.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "tests/support/practice_world.h"
#include "ui/services.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

#include <memory>

namespace lk::test {

/// What main() made for all tests of this program.
void setTestTheme(ui::Theme &theme);
[[nodiscard]] ui::Theme &testTheme();

/// A port that ThingSpace would call and that nobody has at present.
[[nodiscard]] quint16 freeCallbackPort();

/// What a world is made of.
struct WorldOptions {
    bool accounts = true; ///< the three practice accounts exist
    bool practice = false;
    int devices = 300;
    bool runsQueue = false;
};

/// A whole console without its window: a real store in a temporary folder, the engine, the practice carriers.
class ConsoleWorld {
public:
    explicit ConsoleWorld(const WorldOptions &options = {});
    ~ConsoleWorld();

    /// Runs a job in the store and waits until it is durable.
    void write(store::Store::Job job);
    [[nodiscard]] QList<CarrierAccount> accounts() const;
    /// A file with this content in the temporary folder.
    [[nodiscard]] QString file(const QString &name, const QString &content) const;
    void reloadAccounts();
    void reloadCallbacks();

    QTemporaryDir dir;
    SystemClock clock;
    std::unique_ptr<CarrierThread> carriers;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<store::StoreReader> reader;
    std::unique_ptr<store::Database> database; ///< read-only, for looking
    std::unique_ptr<engine::EngineHost> engine;
    std::unique_ptr<metrics::MetricsDesk> metrics;
    std::unique_ptr<settings::Settings> settings;
    std::unique_ptr<settings::CredentialStore> credentials;
    std::unique_ptr<ui::Services> services;
    int reloads = 0;

private:
    void addAccounts();
};

} // namespace lk::test
