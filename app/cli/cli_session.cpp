// SPDX-License-Identifier: Apache-2.0
#include "app/cli/cli_session.h"

#include "app/cli/output.h"
#include "core/base/platform.h"
#include "core/store/account_table.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

CliSession::CliSession(settings::DataFolder folder, QCommandLineParser &parser)
    : m_folder(std::move(folder)),
      m_parser(parser)
{
}

CliSession::~CliSession() = default;

bool CliSession::json() const
{
    return m_parser.isSet(u"json"_s);
}

store::StorePaths CliSession::paths() const
{
    return {m_folder.dataDir};
}

audit::Actor CliSession::actor() const
{
    const QString user = platform::osUser();
    return {user, user, u"Operator"_s, u"Default"_s};
}

Result<std::unique_ptr<store::Database>> CliSession::readDatabase() const
{
    if (!QFile::exists(paths().database()))
        LK_TRY(store::writeOnce(paths(), m_clock, [](store::WriteSession &) -> Result<void> { return {}; }));
    return store::Database::open(paths().database(), store::OpenMode::ReadOnly);
}

Result<QList<CarrierAccount>> CliSession::accounts() const
{
    const auto database = readDatabase();
    if (!database)
        return database.failure();
    return store::readAccounts(**database, TenantId{1});
}

Result<CarrierAccount> CliSession::accountNamed(const QString &name) const
{
    const auto all = accounts();
    if (!all)
        return all.failure();
    QStringList names;
    for (const CarrierAccount &account : *all) {
        if (account.name == name)
            return account;
        names.append(account.name);
    }
    return lk::fail(ErrorKind::NotFound,
        tr("There is no account named \"%1\"; nothing was done. There are: %2")
            .arg(name, names.isEmpty() ? tr("none") : names.join(u", "_s)));
}

void CliSession::withCredentials(std::function<void(settings::CredentialStore &)> ready)
{
    m_credentials = std::make_unique<settings::CredentialStore>(settings::CredentialPlaces::of(m_folder));
    // Whoever names a passphrase file means the vault, also where a keyring would answer.
    if (m_parser.isSet(u"passphrase-file"_s))
        m_credentials->useVault();
    m_credentials->open(this, [this, ready = std::move(ready)](settings::CredentialStore::State state) {
        if (state == settings::CredentialStore::State::NeedsPassphrase)
            openVault(ready);
        else
            ready(*m_credentials);
    });
}

void CliSession::openVault(std::function<void(settings::CredentialStore &)> ready)
{
    const QString file = m_parser.value(u"passphrase-file"_s);
    const auto passphrase = settings::headlessPassphrase(file.isEmpty() ? std::nullopt : std::optional(file));
    if (!passphrase) {
        const bool notGiven = file.isEmpty() && passphrase.error().kind == ErrorKind::NotFound;
        fail({ErrorKind::Auth,
            notGiven ? tr("No keychain answers here, and the passphrase of the credential vault was not "
                          "given. Nothing was done. Use --passphrase-file FILE (chmod 600).")
                     : passphrase.error().message,
            passphrase.error().detail});
        return;
    }
    m_credentials->unlock(*passphrase, this, [this, ready = std::move(ready)](const Result<void> &opened) {
        if (opened)
            ready(*m_credentials);
        else
            fail(opened.error());
    });
}

void CliSession::withEngine(std::function<void(engine::Engine &)> ready)
{
    auto store = store::Store::open(paths(), m_clock);
    if (!store) {
        fail(store.error());
        return;
    }
    m_store = std::move(*store);
    auto reader = store::StoreReader::open(paths().database());
    const auto known = accounts();
    if (!reader || !known) {
        fail(reader ? known.error() : reader.error());
        return;
    }
    m_reader = std::move(*reader);
    withCredentials([this, known = *known, ready = std::move(ready)](settings::CredentialStore &credentials) {
        auto *loader = new app::AccessLoader(credentials, this);
        loader->load(known, [this, ready](const QList<engine::AccountAccess> &access) {
            m_engine = std::make_unique<engine::Engine>(*m_store, *m_reader, m_clock, engine::randomJitter());
            m_engine->dispatcher().setAccounts(access);
            ready(*m_engine);
        });
    });
}

void CliSession::fail(const Error &error)
{
    complain(error, json());
    finish(exitCodeOf(error));
}

void CliSession::finish(int exitCode)
{
    QCoreApplication::exit(exitCode);
}

} // namespace lk::cli
