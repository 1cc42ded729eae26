// SPDX-License-Identifier: Apache-2.0
#include "core/settings/vault_file.h"

#include "core/base/platform.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sodium.h>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace lk::settings {

namespace {

constexpr char kMagic[] = "LKVAULT\n";
constexpr qsizetype kMagicBytes = sizeof kMagic - 1;
constexpr qsizetype kHashBytes = crypto_generichash_BYTES;

QByteArray checksumOf(const QByteArray &bytes)
{
    QByteArray hash(kHashBytes, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size()),
        reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<size_t>(bytes.size()),
        nullptr, 0);
    return hash;
}

Failure damagedVault(const QString &path, const QString &detail)
{
    return fail(ErrorKind::Damaged,
        QCoreApplication::translate("Vault",
            "The credential vault %1 is damaged; nothing in it was used or changed. Restore it from a "
            "backup, or move it away and enter the credentials again.")
            .arg(path),
        detail);
}

Failure vaultNotSaved(const QString &path, const QString &detail)
{
    return fail(ErrorKind::Storage,
        QCoreApplication::translate("Vault",
            "The credential vault %1 cannot be written; the change was not stored and the vault is as "
            "before. Free some space or correct the permissions, then try again.")
            .arg(path),
        detail);
}

Result<QByteArray> readVaultBytes(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return fail(ErrorKind::Refused,
            QCoreApplication::translate("Vault",
                "The credential vault %1 is not a plain file; it was not opened. Put the vault itself there.")
                .arg(path));
    if (!info.exists())
        return fail(ErrorKind::NotFound,
            QCoreApplication::translate("Vault", "There is no credential vault at %1 yet.").arg(path));
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if ((info.permissions() & kOthers) != QFile::Permissions())
        return fail(ErrorKind::Refused,
            QCoreApplication::translate("Vault",
                "Others may read or write the credential vault %1; it was not opened. Run: chmod 600 %1")
                .arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage,
            QCoreApplication::translate("Vault",
                "The credential vault %1 cannot be read; nothing was opened. Correct its permissions.")
                .arg(path),
            file.errorString());
    if (file.size() > VaultFile::kMaxBytes)
        return damagedVault(path, u"too large"_s);
    return file.readAll();
}

/// A rename is lasting only once its directory is on the disk.
void syncDirectoryOf(const QString &path)
{
    const int fd
        = ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    // Some file systems cannot flush a directory; the file itself is on the disk.
    [[maybe_unused]] const bool synced = platform::syncToDisk(fd);
    ::close(fd);
}

} // namespace

Result<VaultFile> VaultFile::load(const QString &path)
{
    const auto bytes = readVaultBytes(path);
    if (!bytes)
        return bytes.failure();
    if (!bytes->startsWith(kMagic))
        return damagedVault(path, u"not a vault"_s);
    const qsizetype covered = bytes->size() - kHashBytes;
    if (covered < kMagicBytes + kHashBytes || checksumOf(bytes->left(covered)) != bytes->mid(covered))
        return damagedVault(path, u"checksum"_s);

    VaultFile vault;
    vault.sealed = bytes->left(covered - kHashBytes);
    vault.seal = bytes->mid(covered - kHashBytes, kHashBytes);
    QDataStream stream(vault.sealed);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    stream.skipRawData(static_cast<int>(kMagicBytes));
    stream >> version;
    if (version != kVersion)
        return fail(ErrorKind::Refused,
            QCoreApplication::translate("Vault",
                "The credential vault %1 was made by another version of Linekeeper; it was not opened. Use "
                "that version.")
                .arg(path));
    stream >> vault.cost.operations >> vault.cost.memoryBytes >> vault.salt >> vault.check >> vault.entries;
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || !vault.cost.isPlausible()
        || vault.salt.size() != VaultKeys::kSaltBytes)
        return damagedVault(path, u"layout"_s);
    return vault;
}

bool VaultFile::sealMatches(const VaultKeys &keys) const
{
    const QByteArray expected = keys.seal(sealed);
    return seal.size() == expected.size()
        && sodium_memcmp(seal.constData(), expected.constData(), static_cast<size_t>(expected.size())) == 0;
}

Result<void> VaultFile::save(const QString &path, const VaultKeys &keys) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream.writeRawData(kMagic, static_cast<int>(kMagicBytes));
    stream << kVersion << cost.operations << cost.memoryBytes << salt << check << entries;
    bytes += keys.seal(bytes);
    bytes += checksumOf(bytes);
    if (bytes.size() > kMaxBytes)
        return vaultNotSaved(path, u"too large"_s);

    if (QFileInfo(path).isSymLink())
        return vaultNotSaved(path, u"symbolic link"_s);
    QSaveFile file(path);
    // The temporary file is private before it has any content.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return vaultNotSaved(path, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.flush() || !platform::syncToDisk(file.handle())
        || !file.commit())
        return vaultNotSaved(path, file.errorString());
    syncDirectoryOf(path);
    return {};
}

} // namespace lk::settings
