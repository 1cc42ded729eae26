// SPDX-License-Identifier: Apache-2.0
#include "app/console.h"

#include "core/store/account_table.h"
#include "core/webhook/listener_setup.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace lk::app {

Console::Console(ui::Theme &theme, QObject *parent)
    : QObject(parent),
      m_theme(theme)
{
}

Console::~Console()
{
    // The engine first: it ends its calls and still needs the store for their results.
    m_engine.reset();
    m_metrics.reset();
    m_reader.reset();
    m_store.reset();
    m_practice.reset();
}

Result<settings::DataFolder> Console::folderFor(const ConsoleOptions &options)
{
    auto folder = settings::DataFolder::resolve(options.dataDir);
    // A folder of its own, so that practice can never touch what is real.
    if (folder && options.practice)
        return settings::DataFolder::resolve(folder->practiceDir);
    return folder;
}

Result<void> Console::open(const ConsoleOptions &options)
{
    const auto folder = folderFor(options);
    if (!folder)
        return folder.failure();
    m_folder = *folder;
    m_settings = std::make_unique<settings::Settings>(m_folder.settingsFile);
    LK_TRY(openStore());
    if (options.practice)
        LK_TRY(openPractice(m_folder));
    else
        m_credentials = std::make_unique<settings::CredentialStore>(settings::CredentialPlaces::of(m_folder));
    m_engine = std::make_unique<engine::EngineHost>(*m_store, *m_reader, m_clock);
    m_metrics
        = std::make_unique<metrics::MetricsDesk>(*m_reader, m_clock, TenantId{1}, m_settings->alertRules());
    connect(m_engine.get(), &engine::EngineHost::callsMade, m_metrics.get(), &metrics::MetricsDesk::note);
    const QString user = platform::osUser();
    m_services = std::make_unique<ui::Services>(ui::Services{.store = *m_store,
        .reader = *m_reader,
        .engine = *m_engine,
        .metrics = *m_metrics,
        .settings = *m_settings,
        .credentials = *m_credentials,
        .clock = m_clock,
        .theme = m_theme,
        .tenant = TenantId{1},
        .actor = {user, user, u"Operator"_s, u"Default"_s},
        .dataDir = m_folder.dataDir,
        .practice = options.practice,
        .queueRunsElsewhere = m_lock == nullptr,
        .reloadAccounts = [this] { loadAccounts(); },
        .reloadCallbacks = [this] { loadCallbacks(); }});
    return {};
}

Result<void> Console::openStore()
{
    const store::StorePaths paths{m_folder.dataDir};
    auto lock = platform::FileLock::take(paths.lock());
    if (lock)
        m_lock = std::move(*lock);
    else if (lock.error().kind != ErrorKind::Busy)
        return lock.failure();
    auto opened = store::Store::open(paths, m_clock);
    if (!opened)
        return opened.failure();
    m_store = std::move(*opened);
    auto reader = store::StoreReader::open(paths.database());
    if (!reader)
        return reader.failure();
    m_reader = std::move(*reader);
    return {};
}

Result<void> Console::openPractice(const settings::DataFolder &folder)
{
    m_credentials = settings::CredentialStore::inMemory();
    m_samplePath = QDir(folder.dataDir).filePath(u"three-carriers-300.csv"_s);
    if (!QFile::exists(m_samplePath))
        QFile::copy(u":/samples/three-carriers-300.csv"_s, m_samplePath);
    QFile::setPermissions(m_samplePath, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!m_lock)
        return {}; // the other window's practice carriers serve this data folder
    m_practice = std::make_unique<PracticeSetup>();
    LK_TRY(m_practice->start(folder.dataDir));
    return m_practice->prepareAccounts({folder.dataDir}, m_clock);
}

void Console::openCredentials(std::function<void()> needsPassphrase)
{
    m_credentials->open(
        this, [this, needsPassphrase = std::move(needsPassphrase)](settings::CredentialStore::State state) {
            if (state == settings::CredentialStore::State::NeedsPassphrase)
                needsPassphrase();
            else
                credentialsReady();
        });
}

void Console::credentialsReady()
{
    loadAccounts();
}

void Console::loadAccounts()
{
    m_reader->ask<QList<CarrierAccount>>(
        this, [](store::Database &database) { return store::readAccounts(database, TenantId{1}); },
        [this](const Result<QList<CarrierAccount>> &accounts) {
            if (!accounts) {
                qWarning("Accounts: %s", qUtf8Printable(accounts.error().message));
                return;
            }
            if (m_practice)
                m_practice->fillCredentials(
                    *m_credentials, *accounts, [this, list = *accounts] { giveToEngine(list); });
            else
                giveToEngine(*accounts);
        });
}

void Console::giveToEngine(const QList<CarrierAccount> &accounts)
{
    auto *loader = new AccessLoader(*m_credentials, this);
    loader->load(accounts, [this](const QList<engine::AccountAccess> &access) {
        m_engine->setAccounts(access);
        if (m_lock && !std::exchange(m_queueStarted, true))
            m_engine->startQueue();
        loadCallbacks();
    });
}

void Console::loadCallbacks()
{
    if (!m_lock)
        return; // the process that runs the queue also hears the carriers
    m_reader->ask<QList<CarrierAccount>>(
        this, [](store::Database &database) { return store::readAccounts(database, TenantId{1}); },
        [this](const Result<QList<CarrierAccount>> &accounts) {
            if (!accounts)
                qWarning("Accounts: %s", qUtf8Printable(accounts.error().message));
            else if (m_practice)
                m_practice->fillCallbackSecrets(*m_credentials, m_settings->callbacks(), *accounts,
                    [this, list = *accounts] { openCallbacks(list); });
            else
                openCallbacks(*accounts);
        });
}

void Console::openCallbacks(const QList<CarrierAccount> &accounts)
{
    const settings::CallbackSettings callbacks = m_settings->callbacks();
    if (m_practice)
        m_practice->pushTo(callbacks, accounts);
    auto *setup = new webhook::ListenerSetup(*m_credentials, m_clock, this);
    setup->load(callbacks, accounts,
        [this](const Result<webhook::ListenerConfig> &config) { m_engine->openCallbacks(config); });
}

} // namespace lk::app
