// SPDX-License-Identifier: Apache-2.0
#include "core/settings/vault_keys.h"

#include <QCoreApplication>

#include <sodium.h>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::settings {

namespace {

constexpr qsizetype kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr char kKeyContext[] = "LKvault1";

static_assert(sizeof kKeyContext - 1 == crypto_kdf_CONTEXTBYTES);
static_assert(VaultKeys::kKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(VaultKeys::kKeyBytes == crypto_kdf_KEYBYTES);
static_assert(VaultKeys::kSaltBytes == crypto_pwhash_SALTBYTES);
static_assert(VaultCost{}.operations == crypto_pwhash_OPSLIMIT_MODERATE);
static_assert(VaultCost{}.memoryBytes == crypto_pwhash_MEMLIMIT_MODERATE);

const unsigned char *octets(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *octets(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

size_t lengthOf(const QByteArray &bytes)
{
    return static_cast<size_t>(bytes.size());
}

QByteArray keyedHash(const QByteArray &bytes, const unsigned char *key)
{
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(
        octets(hash), lengthOf(hash), octets(bytes), lengthOf(bytes), key, VaultKeys::kKeyBytes);
    return hash;
}

Failure noMemoryForKeys(const VaultCost &cost)
{
    return fail(ErrorKind::Storage,
        QCoreApplication::translate("Vault",
            "There is not enough memory (%1 MB) to open the credential vault; it was not opened. Close other "
            "programs and try again.")
            .arg(cost.memoryBytes / (1024 * 1024)));
}

} // namespace

bool VaultCost::isPlausible() const
{
    return operations >= crypto_pwhash_OPSLIMIT_MIN && operations <= crypto_pwhash_OPSLIMIT_SENSITIVE
        && memoryBytes >= crypto_pwhash_MEMLIMIT_MIN && memoryBytes <= crypto_pwhash_MEMLIMIT_SENSITIVE;
}

void VaultKeys::Wipe::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

VaultKeys::LockedBytes VaultKeys::allocate()
{
    return LockedBytes(static_cast<unsigned char *>(sodium_malloc(kKeyBytes)));
}

QByteArray VaultKeys::randomSalt()
{
    QByteArray salt(kSaltBytes, '\0');
    randombytes_buf(salt.data(), lengthOf(salt));
    return salt;
}

Result<VaultKeys> VaultKeys::derive(const Secret &passphrase, const QByteArray &salt, const VaultCost &cost)
{
    if (sodium_init() < 0 || salt.size() != kSaltBytes)
        return fail(ErrorKind::Internal,
            QCoreApplication::translate(
                "Vault", "Encryption cannot be used here; the vault was not opened."));
    VaultKeys keys;
    const LockedBytes master = allocate();
    std::array<LockedBytes *, 3> parts{&keys.m_entryKey, &keys.m_sealKey, &keys.m_checkKey};
    for (LockedBytes *part : parts)
        *part = allocate();
    if (!master || !keys.m_entryKey || !keys.m_sealKey || !keys.m_checkKey)
        return noMemoryForKeys(cost);
    const QByteArray &words = passphrase.reveal();
    if (crypto_pwhash(master.get(), kKeyBytes, words.constData(), lengthOf(words), octets(salt),
            cost.operations, cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return noMemoryForKeys(cost);
    quint64 number = 0;
    for (LockedBytes *part : parts)
        crypto_kdf_derive_from_key(part->get(), kKeyBytes, ++number, kKeyContext, master.get());
    return keys;
}

QByteArray VaultKeys::check() const
{
    return keyedHash(QByteArray("passphrase check"), m_checkKey.get());
}

QByteArray VaultKeys::seal(const QByteArray &bytes) const
{
    return keyedHash(bytes, m_sealKey.get());
}

QByteArray VaultKeys::encrypt(const Secret &plain, const QByteArray &context) const
{
    QByteArray nonce(kNonceBytes, '\0');
    randombytes_buf(nonce.data(), lengthOf(nonce));
    const QByteArray &bytes = plain.reveal();
    QByteArray cipher(bytes.size() + kTagBytes, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(octets(cipher), nullptr, octets(bytes), lengthOf(bytes),
        octets(context), lengthOf(context), nullptr, octets(std::as_const(nonce)), m_entryKey.get());
    return nonce + cipher;
}

Result<Secret> VaultKeys::decrypt(const QByteArray &cipher, const QByteArray &context) const
{
    QByteArray plain(qMax(qsizetype{0}, cipher.size() - kNonceBytes - kTagBytes), '\0');
    const bool whole = cipher.size() >= kNonceBytes + kTagBytes
        && crypto_aead_xchacha20poly1305_ietf_decrypt(octets(plain), nullptr, nullptr,
               octets(cipher) + kNonceBytes, lengthOf(cipher) - kNonceBytes, octets(context),
               lengthOf(context), octets(cipher), m_entryKey.get())
            == 0;
    if (whole)
        return Secret(std::move(plain));
    return fail(ErrorKind::Damaged,
        QCoreApplication::translate("Vault",
            "One entry of the credential vault is damaged; it was not used. Enter these credentials again."));
}

} // namespace lk::settings
