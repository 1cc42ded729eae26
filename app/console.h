// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/access_loader.h"
#include "app/practice_setup.h"
#include "core/base/platform.h"
#include "core/engine/engine_host.h"
#include "core/metrics/metrics_desk.h"
#include "core/settings/credential_store.h"
#include "core/settings/data_folder.h"
#include "core/settings/settings.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/services.h"

#include <QObject>

#include <memory>
#include <optional>

namespace lk::app {

/// How the console was started.
struct ConsoleOptions {
    std::optional<QString> dataDir;
    bool practice = false;
};

/// The only place that builds the console's object graph, and takes it down in order: no new claims, running
/// calls end, results are stored, threads end. Main thread.
class Console final : public QObject {
    Q_OBJECT

public:
    explicit Console(ui::Theme &theme, QObject *parent = nullptr);
    ~Console() override;

    /// The folder a console started like this works on; makes it where there is none.
    [[nodiscard]] static Result<settings::DataFolder> folderFor(const ConsoleOptions &options);
    /// Folder, database, lock, practice carriers. After success services() may be used; credentials and
    /// accounts follow with openCredentials().
    [[nodiscard]] Result<void> open(const ConsoleOptions &options);
    /// Opens keyring or vault; `needsPassphrase` is called if the vault must be unlocked first (then call
    /// credentialsReady() when it is).
    void openCredentials(std::function<void()> needsPassphrase);
    /// Loads the accounts and begins to run the queue.
    void credentialsReady();

    [[nodiscard]] ui::Services &services() { return *m_services; }
    [[nodiscard]] settings::Settings &settings() { return *m_settings; }
    [[nodiscard]] settings::CredentialStore &credentials() { return *m_credentials; }
    [[nodiscard]] const QString &samplePath() const { return m_samplePath; }

private:
    [[nodiscard]] Result<void> openStore();
    [[nodiscard]] Result<void> openPractice(const settings::DataFolder &folder);
    void loadAccounts();
    void giveToEngine(const QList<CarrierAccount> &accounts);
    void loadCallbacks();
    void openCallbacks(const QList<CarrierAccount> &accounts);

    ui::Theme &m_theme;
    settings::DataFolder m_folder;
    SystemClock m_clock;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<settings::CredentialStore> m_credentials;
    std::unique_ptr<PracticeSetup> m_practice;
    std::unique_ptr<platform::FileLock> m_lock;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<store::StoreReader> m_reader;
    std::unique_ptr<engine::EngineHost> m_engine;
    std::unique_ptr<metrics::MetricsDesk> m_metrics;
    std::unique_ptr<ui::Services> m_services;
    QString m_samplePath;
    bool m_queueStarted = false;
};

} // namespace lk::app
