// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/access_loader.h"
#include "app/command_line.h"
#include "core/audit/audit_entry.h"
#include "core/base/clock.h"
#include "core/engine/engine.h"
#include "core/settings/credential_store.h"
#include "core/settings/data_folder.h"
#include "core/settings/passphrase.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"

#include <QCommandLineParser>
#include <QObject>

#include <functional>
#include <memory>

namespace lk::cli {

/// What every command works with: the data folder, and on demand the database, the credentials and the
/// engine. Ends the program by finish(). Main thread.
class CliSession final : public QObject {
    Q_OBJECT

public:
    CliSession(settings::DataFolder folder, QCommandLineParser &parser);
    ~CliSession() override;

    [[nodiscard]] const QCommandLineParser &options() const { return m_parser; }
    /// The words after the command's own words.
    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }
    void setArguments(const QStringList &arguments) { m_arguments = arguments; }
    [[nodiscard]] bool json() const;
    [[nodiscard]] const settings::DataFolder &folder() const { return m_folder; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] store::StorePaths paths() const;
    [[nodiscard]] audit::Actor actor() const;

    /// A read-only connection for short questions; creates an empty database first if there is none.
    [[nodiscard]] Result<std::unique_ptr<store::Database>> readDatabase() const;
    [[nodiscard]] Result<QList<CarrierAccount>> accounts() const;
    /// The account with this name, or an error that lists the names there are.
    [[nodiscard]] Result<CarrierAccount> accountNamed(const QString &name) const;

    /// Opens keychain or vault, then calls `ready`; ends the program with an error if neither can be opened.
    void withCredentials(std::function<void(settings::CredentialStore &)> ready);
    /// Opens store, reader and engine with all accounts set; the queue is not started.
    void withEngine(std::function<void(engine::Engine &)> ready);
    /// Only after withCredentials() or withEngine().
    [[nodiscard]] settings::CredentialStore &credentials() { return *m_credentials; }
    [[nodiscard]] store::Store &store() { return *m_store; }
    [[nodiscard]] store::StoreReader &reader() { return *m_reader; }

    /// Prints the error and ends the program with its exit code.
    void fail(const Error &error);
    /// Ends the program.
    void finish(int exitCode);

private:
    void openVault(std::function<void(settings::CredentialStore &)> ready);

    const settings::DataFolder m_folder;
    QCommandLineParser &m_parser;
    QStringList m_arguments;
    SystemClock m_clock;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<store::StoreReader> m_reader;
    std::unique_ptr<settings::CredentialStore> m_credentials;
    std::unique_ptr<engine::Engine> m_engine;
};

} // namespace lk::cli
