// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

#include <memory>

namespace lk::settings {

/// How dear one guess of the passphrase is (argon2id).
struct VaultCost {
    quint64 operations = 3;
    quint64 memoryBytes = 256 * 1024 * 1024;

    bool operator==(const VaultCost &) const = default;
    /// False for values no vault of ours is made with, such as a file made to exhaust the memory.
    [[nodiscard]] bool isPlausible() const;
};

/// The keys made from a passphrase. They lie in memory that is not swapped out, and are wiped when this goes.
class VaultKeys {
public:
    static constexpr int kKeyBytes = 32;
    static constexpr int kSaltBytes = 16;

    /// Takes about half a second and 256 MiB at the default cost: not for the main thread.
    [[nodiscard]] static Result<VaultKeys> derive(
        const Secret &passphrase, const QByteArray &salt, const VaultCost &cost);
    [[nodiscard]] static QByteArray randomSalt();

    /// Equal for equal passphrases; safe to store.
    [[nodiscard]] QByteArray check() const;
    /// A keyed hash over `bytes`: nobody without the passphrase can make it.
    [[nodiscard]] QByteArray seal(const QByteArray &bytes) const;
    /// Encrypts (XChaCha20-Poly1305, fresh nonce in front). `context` must be given again to decrypt.
    [[nodiscard]] QByteArray encrypt(const Secret &plain, const QByteArray &context) const;
    /// ErrorKind::Damaged if the bytes or the context were altered.
    [[nodiscard]] Result<Secret> decrypt(const QByteArray &cipher, const QByteArray &context) const;

private:
    struct Wipe {
        void operator()(unsigned char *bytes) const;
    };
    using LockedBytes = std::unique_ptr<unsigned char[], Wipe>;

    VaultKeys() = default;
    [[nodiscard]] static LockedBytes allocate();

    LockedBytes m_entryKey, m_sealKey, m_checkKey;
};

} // namespace lk::settings
