// SPDX-License-Identifier: Apache-2.0
#include "core/settings/data_folder.h"
#include "tests/unit/settings/settings_tests.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::settings;
using namespace lk::settings::test;

namespace {

/// Sets the XDG variables and HOME for one test, and puts them back.
class XdgFolders {
public:
    explicit XdgFolders(const QString &root)
    {
        for (const char *name : kNames)
            m_before.append(qEnvironmentVariableIsSet(name) ? std::optional(qgetenv(name)) : std::nullopt);
        qputenv("HOME", QFile::encodeName(root + u"/home"_s));
        qputenv("XDG_DATA_HOME", QFile::encodeName(root + u"/data"_s));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(root + u"/config"_s));
        qputenv("XDG_STATE_HOME", QFile::encodeName(root + u"/state"_s));
    }
    ~XdgFolders()
    {
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            if (m_before.at(i))
                qputenv(kNames[i], *m_before.at(i));
            else
                qunsetenv(kNames[i]);
        }
    }
    Q_DISABLE_COPY_MOVE(XdgFolders)

private:
    static constexpr const char *kNames[] = {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"};
    QList<std::optional<QByteArray>> m_before;
};

} // namespace

void SettingsTestDataFolder::oneOptionPutsEverythingInOneFolder()
{
    const QTemporaryDir temp;
    const QString dir = temp.filePath(u"a/b"_s);
    const auto folder = DataFolder::resolve(dir);
    QVERIFY2(folder, folder ? "" : qPrintable(folder.error().message));
    QCOMPARE(folder->dataDir, dir);
    QCOMPARE(folder->settingsFile, dir + u"/settings.ini"_s);
    QCOMPARE(folder->vaultFile, dir + u"/vault"_s);
    QCOMPARE(folder->logDir, dir + u"/log"_s);
    QCOMPARE(folder->practiceDir, dir + u"/practice"_s);
}

void SettingsTestDataFolder::withoutTheOptionTheXdgFoldersAreUsed()
{
    const QTemporaryDir temp;
    const XdgFolders xdg(temp.path());
    const auto folder = DataFolder::resolve(std::nullopt);
    QVERIFY(folder);
    QCOMPARE(folder->dataDir, temp.filePath(u"data/linekeeper"_s));
    QCOMPARE(folder->vaultFile, temp.filePath(u"data/linekeeper/vault"_s));
    QCOMPARE(folder->practiceDir, temp.filePath(u"data/linekeeper/practice"_s));
    QCOMPARE(folder->settingsFile, temp.filePath(u"config/linekeeper/settings.ini"_s));
    QCOMPARE(folder->logDir, temp.filePath(u"state/linekeeper/log"_s));
}

void SettingsTestDataFolder::aRelativeXdgVariableCountsAsNotSet()
{
    const QTemporaryDir temp;
    const XdgFolders xdg(temp.path());
    qputenv("XDG_DATA_HOME", "relative/data");
    qputenv("XDG_CONFIG_HOME", "");
    qunsetenv("XDG_STATE_HOME");
    const auto folder = DataFolder::resolve(std::nullopt);
    QVERIFY(folder);
    QCOMPARE(folder->dataDir, temp.filePath(u"home/.local/share/linekeeper"_s));
    QCOMPARE(folder->settingsFile, temp.filePath(u"home/.config/linekeeper/settings.ini"_s));
    QCOMPARE(folder->logDir, temp.filePath(u"home/.local/state/linekeeper/log"_s));
}

void SettingsTestDataFolder::foldersAreForOurEyesOnly()
{
    const QTemporaryDir temp;
    const QString dir = temp.filePath(u"data"_s);
    QVERIFY(QDir().mkpath(dir));
    ::chmod(QFile::encodeName(dir).constData(), 0755);
    const auto folder = DataFolder::resolve(dir);
    QVERIFY(folder);
    QCOMPARE(modeOf(folder->dataDir), 0700);
    QCOMPARE(modeOf(folder->logDir), 0700);
    QCOMPARE(modeOf(folder->practiceDir), 0700);
    QCOMPARE(modeOf(dir + u"/installation.id"_s), 0600);
}

void SettingsTestDataFolder::everyFolderHasItsOwnLastingId()
{
    const QTemporaryDir temp;
    const auto first = DataFolder::resolve(temp.filePath(u"one"_s));
    const auto again = DataFolder::resolve(temp.filePath(u"one"_s));
    const auto other = DataFolder::resolve(temp.filePath(u"two"_s));
    QVERIFY(first && again && other);
    QVERIFY(!first->installationId.isEmpty());
    QCOMPARE(again->installationId, first->installationId);
    QVERIFY(other->installationId != first->installationId);
}

void SettingsTestDataFolder::practiceModeHasAFolderOfItsOwn()
{
    const QTemporaryDir temp;
    const auto folder = DataFolder::resolve(temp.filePath(u"one"_s));
    QVERIFY(folder);
    const auto practice = DataFolder::resolve(folder->practiceDir);
    QVERIFY(practice);
    QCOMPARE(practice->dataDir, folder->practiceDir);
    QVERIFY(practice->settingsFile != folder->settingsFile);
    QVERIFY(practice->installationId != folder->installationId);
}

void SettingsTestDataFolder::anUnusableFolderIsRefusedWithASentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no name") << u" "_s << ErrorKind::Usage;
    QTest::newRow("a file") << u"%1/file"_s << ErrorKind::Storage;
    QTest::newRow("below a file") << u"%1/file/data"_s << ErrorKind::Storage;
    QTest::newRow("a link") << u"%1/link"_s << ErrorKind::Storage;
    QTest::newRow("a read-only file system") << u"/proc/linekeeper"_s << ErrorKind::Storage;
}

void SettingsTestDataFolder::anUnusableFolderIsRefusedWithASentence()
{
    QFETCH(QString, name);
    QFETCH(ErrorKind, kind);
    const QTemporaryDir temp;
    writeBytes(temp.filePath(u"file"_s), "x");
    QVERIFY(QDir().mkpath(temp.filePath(u"real"_s)));
    QVERIFY(QFile::link(temp.filePath(u"real"_s), temp.filePath(u"link"_s)));
    const auto folder = DataFolder::resolve(name.contains(u"%1"_s) ? name.arg(temp.path()) : name);
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, kind);
    QVERIFY2(folder.error().message.contains(u"nothing"_s), qPrintable(folder.error().message));
    QVERIFY(QDir(temp.filePath(u"real"_s)).isEmpty());
}

void SettingsTestDataFolder::aPublicFolderWithOtherFilesIsLeftAlone()
{
    const QTemporaryDir temp;
    const QString dir = temp.filePath(u"shared"_s);
    QVERIFY(QDir().mkpath(dir));
    writeBytes(dir + u"/report.txt"_s, "of somebody else", 0644);
    ::chmod(QFile::encodeName(dir).constData(), 0755);
    const auto folder = DataFolder::resolve(dir);
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, ErrorKind::Refused);
    QCOMPARE(modeOf(dir), 0755);
    QCOMPARE(QDir(dir).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), {u"report.txt"_s});
}

void SettingsTestDataFolder::settingsAndLogsAreNotWorthStopping()
{
    const QTemporaryDir temp;
    const XdgFolders xdg(temp.path());
    qputenv("XDG_CONFIG_HOME", "/proc/nowhere");
    qputenv("XDG_STATE_HOME", "/proc/nowhere");
    const auto folder = DataFolder::resolve(std::nullopt);
    QVERIFY(folder);
    QVERIFY(QDir(folder->dataDir).exists());
    QVERIFY(!QDir(folder->logDir).exists());
}

void SettingsTestDataFolder::aDamagedIdIsNotReplaced()
{
    const QTemporaryDir temp;
    const QString dir = temp.filePath(u"one"_s);
    QVERIFY(DataFolder::resolve(dir));
    writeBytes(dir + u"/installation.id"_s, "garbage\n");
    const auto folder = DataFolder::resolve(dir);
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, ErrorKind::Damaged);
    QCOMPARE(bytesOf(dir + u"/installation.id"_s), QByteArray("garbage\n"));
}
