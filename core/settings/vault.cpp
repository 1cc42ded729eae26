// SPDX-License-Identifier: Apache-2.0
#include "core/settings/vault.h"

#include "core/base/platform.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace lk::settings {

namespace {

/// One writer at a time, across processes.
Result<std::unique_ptr<platform::FileLock>> lockVault(const QString &path)
{
    return platform::FileLock::take(path + u".lock"_s);
}

Failure wrongPassphrase()
{
    return fail(ErrorKind::Auth,
        QCoreApplication::translate("Vault",
            "The passphrase does not open the credential vault; nothing was read or changed. Check it and "
            "try again."));
}

Failure alteredVault(const QString &path)
{
    return fail(ErrorKind::Damaged,
        QCoreApplication::translate("Vault",
            "The credential vault %1 was altered without its passphrase; nothing in it was used. Restore it "
            "from a backup.")
            .arg(path),
        u"seal"_s);
}

} // namespace

Vault::Vault(QString path, VaultKeys keys, QByteArray salt)
    : m_path(std::move(path)),
      m_keys(std::move(keys)),
      m_salt(std::move(salt))
{
}

bool Vault::exists(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

Result<Vault> Vault::create(const QString &path, const Secret &passphrase, const VaultCost &cost)
{
    if (passphrase.reveal().size() < kShortestPassphrase)
        return fail(ErrorKind::BadInput,
            QCoreApplication::translate("Vault",
                "A vault passphrase needs at least %n characters; no vault was made. Choose a longer one.",
                nullptr, kShortestPassphrase));
    const auto lock = lockVault(path);
    if (!lock)
        return lock.failure();
    if (exists(path))
        return fail(ErrorKind::Refused,
            QCoreApplication::translate(
                "Vault", "There is a credential vault at %1 already; it was not replaced. Open it instead.")
                .arg(path));
    const QByteArray salt = VaultKeys::randomSalt();
    auto keys = VaultKeys::derive(passphrase, salt, cost);
    if (!keys)
        return keys.failure();
    const VaultFile file{
        .cost = cost, .salt = salt, .check = keys->check(), .entries = {}, .sealed = {}, .seal = {}};
    LK_TRY(file.save(path, *keys));
    return Vault(path, std::move(*keys), salt);
}

Result<Vault> Vault::open(const QString &path, const Secret &passphrase)
{
    const auto file = VaultFile::load(path);
    if (!file)
        return file.failure();
    auto keys = VaultKeys::derive(passphrase, file->salt, file->cost);
    if (!keys)
        return keys.failure();
    if (!Secret(file->check).equals(Secret(keys->check())))
        return wrongPassphrase();
    if (!file->sealMatches(*keys))
        return alteredVault(path);
    return Vault(path, std::move(*keys), file->salt);
}

Result<VaultFile> Vault::load() const
{
    auto file = VaultFile::load(m_path);
    if (!file)
        return file.failure();
    if (file->salt != m_salt)
        return fail(ErrorKind::Auth,
            QCoreApplication::translate("Vault",
                "The credential vault %1 was replaced by another one; nothing was read or changed. Open it "
                "again with its passphrase.")
                .arg(m_path));
    if (!file->sealMatches(m_keys))
        return alteredVault(m_path);
    return file;
}

QByteArray Vault::contextOf(const QByteArray &name) const
{
    return "linekeeper vault " + QByteArray::number(VaultFile::kVersion) + '\0' + m_salt + name;
}

Result<Secret> Vault::read(const QString &key) const
{
    const auto file = load();
    if (!file)
        return file.failure();
    const QByteArray name = key.toUtf8();
    const auto entry = file->entries.constFind(name);
    if (entry == file->entries.constEnd())
        return fail(ErrorKind::NotFound,
            QCoreApplication::translate(
                "Vault", "The credential vault holds no credentials for this account. Enter them."),
            key);
    return m_keys.decrypt(*entry, contextOf(name));
}

Result<void> Vault::change(const std::function<void(VaultEntries &)> &edit) const
{
    const auto lock = lockVault(m_path);
    if (!lock)
        return lock.failure();
    auto file = load();
    if (!file)
        return file.failure();
    edit(file->entries);
    return file->save(m_path, m_keys);
}

Result<void> Vault::write(const QString &key, const Secret &secret)
{
    const QByteArray name = key.toUtf8();
    const QByteArray cipher = m_keys.encrypt(secret, contextOf(name));
    return change([&](VaultEntries &entries) { entries.insert(name, cipher); });
}

Result<void> Vault::remove(const QString &key)
{
    return change([&](VaultEntries &entries) { entries.remove(key.toUtf8()); });
}

} // namespace lk::settings
