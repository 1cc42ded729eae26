// SPDX-License-Identifier: Apache-2.0
#include "core/settings/passphrase.h"

#include "core/base/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace lk::settings {

namespace {

Result<Secret> passphraseIn(QByteArray bytes, const QString &path)
{
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    const Secret passphrase(std::move(bytes));
    if (passphrase.isEmpty() || passphrase.reveal().contains('\n'))
        return fail(ErrorKind::BadInput,
            QCoreApplication::translate("Passphrase",
                "The file %1 does not hold exactly one line; the vault was not opened. Put the passphrase "
                "alone into it.")
                .arg(path));
    return passphrase;
}

} // namespace

Result<Secret> passphraseFromFile(const QString &path)
{
    auto bytes = platform::readPrivateFile(path);
    if (!bytes)
        return bytes.failure();
    return passphraseIn(std::move(*bytes), path);
}

Result<Secret> passphraseFromSystemd()
{
    const QString directory = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    const QString path = QDir(directory).filePath(u"linekeeper-passphrase"_s);
    if (!QDir::isAbsolutePath(directory) || !QFile::exists(path))
        return fail(ErrorKind::NotFound,
            QCoreApplication::translate("Passphrase",
                "The service was given no systemd credential \"linekeeper-passphrase\"; the vault was not "
                "opened. Add LoadCredential= to its unit or use --passphrase-file."));
    QFile file(path);
    // systemd may grant access by an ACL, which shows as group bits; the directory keeps everybody else out.
    const bool othersMayRead = file.permissions().testFlag(QFile::ReadOther);
    if (othersMayRead || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Refused,
            QCoreApplication::translate("Passphrase",
                "The systemd credential %1 can be read by everybody or not at all; the vault was not opened. "
                "Check the unit's LoadCredential=.")
                .arg(path),
            file.errorString());
    return passphraseIn(file.read(64 * 1024), path);
}

Result<Secret> headlessPassphrase(const std::optional<QString> &passphraseFile)
{
    return passphraseFile ? passphraseFromFile(*passphraseFile) : passphraseFromSystemd();
}

} // namespace lk::settings
