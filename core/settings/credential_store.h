// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/settings/data_folder.h"
#include "core/settings/vault_keys.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace lk::settings {

class Keychain;
class Vault;

/// Where a credential store may keep secrets.
struct CredentialPlaces {
    QString vaultFile;
    QString keychainScope; ///< DataFolder::installationId
    std::chrono::milliseconds keychainPatience = std::chrono::seconds(10);
    VaultCost newVaultCost = {};

    [[nodiscard]] static CredentialPlaces of(const DataFolder &folder);
};

/// Keeps the secrets of carrier accounts: in the desktop's keyring, else in a vault file opened with a
/// passphrase, in practice mode in memory only. Main thread. Every answer comes later from the event loop,
/// exactly once, unless `context` or the store is gone by then; a null context means the store itself.
class CredentialStore final : public QObject {
    Q_OBJECT

public:
    enum class Place { Keychain, Vault, Memory };
    Q_ENUM(Place)
    enum class State {
        Closed, ///< open() has not answered yet
        NeedsPassphrase, ///< the vault waits for unlock()
        Ready,
    };
    Q_ENUM(State)
    using OpenDone = std::function<void(State)>;
    using ReadDone = std::function<void(const Result<Secret> &)>;
    using Done = std::function<void(const Result<void> &)>;

    explicit CredentialStore(CredentialPlaces places, QObject *parent = nullptr);
    /// For practice mode: ready at once, touches neither keyring nor vault, forgets everything at the end.
    [[nodiscard]] static std::unique_ptr<CredentialStore> inMemory(QObject *parent = nullptr);
    ~CredentialStore() override;

    /// Decides the place: a vault that exists, else the keyring if it answers, else a new vault.
    void open(QObject *context, OpenDone opened);
    /// Decides for the vault without asking the keyring, as a service without a desktop wants it.
    void useVault();
    /// Opens the vault, or makes it if vaultExists() is false. Takes half a second in the background.
    void unlock(const Secret &passphrase, QObject *context, Done done);
    /// Wipes the vault's keys from memory; NeedsPassphrase again. Nothing to do for the other places.
    void lock();

    [[nodiscard]] Place place() const { return m_place; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool vaultExists() const;

    /// `storedBefore` = a secret was stored under this key once: then "not found" may mean a locked keyring
    /// (ErrorKind::Auth), and nobody may be led to overwrite it. NotFound = there is none.
    void read(const QString &key, bool storedBefore, QObject *context, ReadDone done);
    void write(const QString &key, const Secret &secret, QObject *context, Done done);
    /// Success also if there was none, unless `storedBefore` says that there should be one.
    void remove(const QString &key, bool storedBefore, QObject *context, Done done);

signals:
    void placeChanged(lk::settings::CredentialStore::Place place);
    void stateChanged(lk::settings::CredentialStore::State state);

private:
    void become(Place place, State state);
    [[nodiscard]] Result<void> takeVault(Result<Vault> &vault);
    [[nodiscard]] Result<void> checkReady() const;
    [[nodiscard]] Result<Secret> readHere(const QString &key, bool storedBefore) const;
    [[nodiscard]] Result<void> writeHere(const QString &key, const Secret &secret);
    [[nodiscard]] Result<void> removeHere(const QString &key);
    /// True if the keyring has to be asked; false if the answer is at hand.
    [[nodiscard]] bool asksKeychain() const;

    const CredentialPlaces m_places;
    Place m_place = Place::Keychain;
    State m_state = State::Closed;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<Vault> m_vault;
    QHash<QString, Secret> m_memory;
};

} // namespace lk::settings
