// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/settings/vault_keys.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace lk::settings {

/// Encrypted secrets by name (UTF-8).
using VaultEntries = QMap<QByteArray, QByteArray>;

/// The bytes of a vault file: magic, version, cost, salt, passphrase check | entries | seal (keyed hash over
/// all before it) | checksum (plain hash over all before it, so that damage is told from a wrong passphrase).
struct VaultFile {
    static constexpr quint32 kVersion = 1;
    static constexpr qint64 kMaxBytes = 4 * 1024 * 1024;

    VaultCost cost;
    QByteArray salt;
    QByteArray check; ///< VaultKeys::check()
    VaultEntries entries; ///< valid only after sealMatches()
    QByteArray sealed; ///< the bytes the seal covers
    QByteArray seal;

    /// Reads the file, which must be ours alone and no link. Errors: NotFound, Refused, Damaged, Storage.
    [[nodiscard]] static Result<VaultFile> load(const QString &path);
    /// True if the entries are as somebody with the passphrase left them.
    [[nodiscard]] bool sealMatches(const VaultKeys &keys) const;
    /// Replaces the file as a whole (0600, flushed to disk); on failure the old file is untouched.
    [[nodiscard]] Result<void> save(const QString &path, const VaultKeys &keys) const;
};

} // namespace lk::settings
