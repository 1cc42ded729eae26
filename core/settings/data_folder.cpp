// SPDX-License-Identifier: Apache-2.0
#include "core/settings/data_folder.h"

#include "core/base/logging.h"
#include "core/base/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace lk::settings {

namespace {

/// Holds the installation id, and marks a folder as ours.
constexpr QLatin1StringView kMarker("installation.id");

/// A base directory by the XDG rules: a relative path in the variable counts as not set.
QString xdgDirectory(const char *variable, QLatin1StringView fallbackInHome)
{
    const QString named = qEnvironmentVariable(variable);
    const QString base = QDir::isAbsolutePath(named) ? QDir::cleanPath(named)
                                                     : QDir(QDir::homePath()).filePath(fallbackInHome);
    return QDir(base).filePath(u"linekeeper"_s);
}

DataFolder insideOneFolder(const QString &directory)
{
    const QDir dir(directory);
    return {.dataDir = directory,
        .settingsFile = dir.filePath(u"settings.ini"_s),
        .vaultFile = dir.filePath(u"vault"_s),
        .logDir = dir.filePath(u"log"_s),
        .practiceDir = dir.filePath(u"practice"_s),
        .installationId = {}};
}

DataFolder inXdgFolders()
{
    DataFolder folder = insideOneFolder(xdgDirectory("XDG_DATA_HOME", ".local/share"_L1));
    folder.settingsFile = QDir(xdgDirectory("XDG_CONFIG_HOME", ".config"_L1)).filePath(u"settings.ini"_s);
    folder.logDir = QDir(xdgDirectory("XDG_STATE_HOME", ".local/state"_L1)).filePath(u"log"_s);
    return folder;
}

/// Making a folder private takes it from everybody else: never do that to one that serves other purposes.
Result<void> refuseForeignFolder(const QString &directory)
{
    const QDir dir(directory);
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    const bool othersMayEnter = (QFile::permissions(directory) & kOthers) != QFile::Permissions();
    if (!QFileInfo(directory).isDir() || !othersMayEnter || dir.exists(kMarker)
        || dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return {};
    return fail(ErrorKind::Refused,
        QCoreApplication::translate("DataFolder",
            "The folder %1 is open to others and already holds other files; nothing was changed or stored "
            "there. Name a new or empty folder.")
            .arg(directory));
}

Result<void> makeWritableFolder(const QString &directory)
{
    LK_TRY(platform::makePrivateDirectory(directory));
    if (QFileInfo(directory).isWritable())
        return {};
    return fail(ErrorKind::Storage,
        QCoreApplication::translate("DataFolder",
            "The folder %1 is read-only for you; nothing was stored and no work was started. Make it "
            "writable or name another folder with --data-dir.")
            .arg(directory));
}

/// Only comfort is lost without this folder, so the work goes on.
void makeOptionalFolder(const QString &directory)
{
    if (const auto made = makeWritableFolder(directory); !made)
        qCWarning(lcSettings).noquote() << made.error().message;
}

Failure idNotStored(const QFileDevice &file)
{
    return fail(ErrorKind::Storage,
        QCoreApplication::translate("DataFolder",
            "%1 cannot be written; no work was started. Free some space or correct the folder's permissions.")
            .arg(file.fileName()),
        file.errorString());
}

Result<QString> readInstallationId(const QString &path)
{
    QFile file(path);
    const QString id
        = file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(64)).trimmed() : QString();
    if (!QUuid::fromString(id).isNull())
        return id;
    return fail(ErrorKind::Damaged,
        QCoreApplication::translate("DataFolder",
            "The file %1 cannot be read or is damaged; no work was started. Restore it from a backup, or "
            "remove it and enter all credentials again.")
            .arg(path),
        file.errorString());
}

/// The folder's id, made at the first start. It is read back so that two first starts agree on one.
Result<QString> findOrMakeId(const QString &directory)
{
    const QString path = QDir(directory).filePath(kMarker);
    if (!QFileInfo::exists(path)) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return idNotStored(file);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + '\n');
        if (!file.commit())
            return idNotStored(file);
    }
    return readInstallationId(path);
}

} // namespace

Result<DataFolder> DataFolder::resolve(const std::optional<QString> &dataDirOption)
{
    if (dataDirOption && dataDirOption->trimmed().isEmpty())
        return fail(ErrorKind::Usage,
            QCoreApplication::translate("DataFolder",
                "The data folder has no name; nothing was started. Give a folder after --data-dir."));
    DataFolder folder = dataDirOption ? insideOneFolder(QDir::cleanPath(QDir(*dataDirOption).absolutePath()))
                                      : inXdgFolders();
    if (dataDirOption)
        LK_TRY(refuseForeignFolder(folder.dataDir));
    LK_TRY(makeWritableFolder(folder.dataDir));
    LK_TRY(makeWritableFolder(folder.practiceDir));
    makeOptionalFolder(QFileInfo(folder.settingsFile).path());
    makeOptionalFolder(folder.logDir);
    const auto id = findOrMakeId(folder.dataDir);
    if (!id)
        return id.failure();
    folder.installationId = *id;
    return folder;
}

} // namespace lk::settings
