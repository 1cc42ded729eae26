// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/settings/vault_file.h"
#include "core/settings/vault_keys.h"

#include <QString>

#include <functional>

namespace lk::settings {

/// An open credential vault: a file of secrets encrypted with a passphrase, for machines without a keyring.
/// Secrets stay encrypted in memory until read. Every call reads the file afresh, so several processes may
/// share it. Not thread-safe; may be made on one thread and used on another.
class Vault {
public:
    static constexpr int kShortestPassphrase = 8; ///< UTF-8 bytes, for new vaults

    [[nodiscard]] static bool exists(const QString &path);
    /// Makes an empty vault. Refuses if there is a file already, or a passphrase that is too short
    /// (BadInput).
    [[nodiscard]] static Result<Vault> create(
        const QString &path, const Secret &passphrase, const VaultCost &cost = {});
    /// Errors: Auth = wrong passphrase, Damaged, NotFound, Refused (not private, other version), Storage.
    [[nodiscard]] static Result<Vault> open(const QString &path, const Secret &passphrase);

    /// ErrorKind::NotFound if there is no such entry.
    [[nodiscard]] Result<Secret> read(const QString &key) const;
    /// Stored on the disk when this returns success; on failure the vault is as before.
    [[nodiscard]] Result<void> write(const QString &key, const Secret &secret);
    /// Success also if there was no such entry.
    [[nodiscard]] Result<void> remove(const QString &key);

private:
    Vault(QString path, VaultKeys keys, QByteArray salt);
    /// The file as it is now, if it still is the one that was opened.
    [[nodiscard]] Result<VaultFile> load() const;
    [[nodiscard]] Result<void> change(const std::function<void(VaultEntries &)> &edit) const;
    [[nodiscard]] QByteArray contextOf(const QByteArray &name) const;

    QString m_path;
    VaultKeys m_keys;
    QByteArray m_salt;
};

} // namespace lk::settings
