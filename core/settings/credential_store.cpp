// SPDX-License-Identifier: Apache-2.0
#include "core/settings/credential_store.h"

#include "core/settings/keychain.h"
#include "core/settings/vault.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace lk::settings {

namespace {

/// Calls `done(answer)` from the event loop, if `context` is still there by then.
template <typename Callback, typename Answer>
void answerLater(QObject *context, Callback done, Answer answer)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), answer = std::move(answer)] { done(answer); },
        Qt::QueuedConnection);
}

/// Wraps `done` so that it is called only while `context` lives.
template <typename Answer>
std::function<void(const Answer &)> whileAlive(QObject *context, std::function<void(const Answer &)> done)
{
    return [guard = QPointer<QObject>(context), done = std::move(done)](const Answer &answer) {
        if (guard)
            done(answer);
    };
}

Result<Vault> openOrCreate(const QString &path, const Secret &passphrase, const VaultCost &cost)
{
    return Vault::exists(path) ? Vault::open(path, passphrase) : Vault::create(path, passphrase, cost);
}

} // namespace

CredentialPlaces CredentialPlaces::of(const DataFolder &folder)
{
    CredentialPlaces places;
    places.vaultFile = folder.vaultFile;
    places.keychainScope = folder.installationId;
    return places;
}

CredentialStore::CredentialStore(CredentialPlaces places, QObject *parent)
    : QObject(parent),
      m_places(std::move(places)),
      m_keychain(std::make_unique<Keychain>(m_places.keychainScope, m_places.keychainPatience))
{
}

CredentialStore::~CredentialStore() = default;

std::unique_ptr<CredentialStore> CredentialStore::inMemory(QObject *parent)
{
    auto store = std::make_unique<CredentialStore>(CredentialPlaces{}, parent);
    store->m_keychain.reset();
    store->m_place = Place::Memory;
    store->m_state = State::Ready;
    return store;
}

void CredentialStore::become(Place place, State state)
{
    const bool moved = place != m_place;
    const bool changed = state != m_state;
    m_place = place;
    m_state = state;
    if (moved)
        emit placeChanged(place);
    if (changed)
        emit stateChanged(state);
}

bool CredentialStore::vaultExists() const
{
    return Vault::exists(m_places.vaultFile);
}

void CredentialStore::open(QObject *context, OpenDone opened)
{
    Q_ASSERT(thread() == QThread::currentThread());
    context = context ? context : this;
    if (m_state == State::Closed && vaultExists())
        useVault();
    if (m_state != State::Closed)
        return answerLater(context, std::move(opened), m_state);
    m_keychain->probe([this, guard = QPointer<QObject>(context), opened = std::move(opened)](bool available) {
        // useVault() may have decided in the meantime.
        if (m_state == State::Closed && available)
            become(Place::Keychain, State::Ready);
        else if (m_state == State::Closed)
            useVault();
        if (guard)
            opened(m_state);
    });
}

void CredentialStore::useVault()
{
    if (m_place == Place::Memory || (m_place == Place::Vault && m_state == State::Ready))
        return;
    become(Place::Vault, State::NeedsPassphrase);
}

void CredentialStore::unlock(const Secret &passphrase, QObject *context, Done done)
{
    Q_ASSERT(thread() == QThread::currentThread());
    context = context ? context : this;
    if (m_state == State::Ready)
        return answerLater(context, std::move(done), Result<void>());
    if (m_state == State::Closed)
        return answerLater(context, std::move(done),
            Result<void>(fail(ErrorKind::Internal,
                tr("The credential store was not opened yet; nothing was unlocked. Try again."))));

    auto settle = [guard = QPointer(this), finish = whileAlive<Result<void>>(context, std::move(done))](
                      const std::shared_ptr<Result<Vault>> &vault) {
        if (guard)
            finish(guard->takeVault(*vault));
    };
    // Deriving the keys is slow on purpose, so it must not run on the thread that paints. The answer goes
    // through the application object: it outlives the pool's work, which the store may not.
    QThreadPool::globalInstance()->start(
        [settle, passphrase, path = m_places.vaultFile, cost = m_places.newVaultCost, application = qApp] {
            const auto vault = std::make_shared<Result<Vault>>(openOrCreate(path, passphrase, cost));
            QMetaObject::invokeMethod(
                application, [settle, vault] { settle(vault); }, Qt::QueuedConnection);
        });
}

Result<void> CredentialStore::takeVault(Result<Vault> &vault)
{
    if (!vault)
        return vault.failure();
    m_vault = std::make_unique<Vault>(std::move(*vault));
    become(Place::Vault, State::Ready);
    return {};
}

void CredentialStore::lock()
{
    if (m_place != Place::Vault)
        return;
    m_vault.reset();
    become(Place::Vault, State::NeedsPassphrase);
}

Result<void> CredentialStore::checkReady() const
{
    switch (m_state) {
    case State::Ready:
        return {};
    case State::Closed:
        return fail(ErrorKind::Auth,
            tr("The credential store was not opened yet; nothing was read or stored. Try again."));
    case State::NeedsPassphrase:
        return fail(ErrorKind::Auth,
            tr("The credential vault is locked; nothing was read or stored. Enter its passphrase."));
    }
    return {};
}

bool CredentialStore::asksKeychain() const
{
    Q_ASSERT(thread() == QThread::currentThread());
    return m_state == State::Ready && m_place == Place::Keychain;
}

Result<Secret> CredentialStore::readHere(const QString &key, bool storedBefore) const
{
    LK_TRY(checkReady());
    if (m_place == Place::Vault) {
        auto secret = m_vault->read(key);
        if (secret || !storedBefore || secret.error().kind != ErrorKind::NotFound)
            return secret;
        return fail(ErrorKind::NotFound,
            tr("The credential vault holds no credentials for this account, though they were stored once, "
               "perhaps in the keyring. Nothing was changed; enter them again."),
            key);
    }
    const auto found = m_memory.constFind(key);
    if (found != m_memory.constEnd())
        return *found;
    return fail(ErrorKind::NotFound, tr("No credentials were entered for this account. Enter them."), key);
}

Result<void> CredentialStore::writeHere(const QString &key, const Secret &secret)
{
    LK_TRY(checkReady());
    if (m_place == Place::Vault)
        return m_vault->write(key, secret);
    m_memory.insert(key, secret);
    return {};
}

Result<void> CredentialStore::removeHere(const QString &key)
{
    LK_TRY(checkReady());
    if (m_place == Place::Vault)
        return m_vault->remove(key);
    m_memory.remove(key);
    return {};
}

void CredentialStore::read(const QString &key, bool storedBefore, QObject *context, ReadDone done)
{
    context = context ? context : this;
    if (asksKeychain())
        return m_keychain->read(key, storedBefore, whileAlive<Result<Secret>>(context, std::move(done)));
    answerLater(context, std::move(done), readHere(key, storedBefore));
}

void CredentialStore::write(const QString &key, const Secret &secret, QObject *context, Done done)
{
    context = context ? context : this;
    if (asksKeychain())
        return m_keychain->write(key, secret, whileAlive<Result<void>>(context, std::move(done)));
    answerLater(context, std::move(done), writeHere(key, secret));
}

void CredentialStore::remove(const QString &key, bool storedBefore, QObject *context, Done done)
{
    context = context ? context : this;
    if (asksKeychain())
        return m_keychain->remove(key, storedBefore, whileAlive<Result<void>>(context, std::move(done)));
    answerLater(context, std::move(done), removeHere(key));
}

} // namespace lk::settings
