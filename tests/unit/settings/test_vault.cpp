// SPDX-License-Identifier: Apache-2.0
#include "core/settings/vault.h"

#include "tests/unit/settings/settings_tests.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::settings;
using namespace lk::settings::test;

namespace {

const QByteArray kPassphrase("correct horse battery");

/// While this lives, no file of this process can grow beyond a few bytes: a full disk.
class FullDisk {
public:
    FullDisk()
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit tight{32, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

void SettingsTestVault::secretsAreReadBackAfterReopening()
{
    const QTemporaryDir temp;
    const QString path = temp.filePath(u"vault"_s);
    const QByteArray odd("\0\xff secret \n ключ", 20);
    {
        auto vault = Vault::create(path, Secret(kPassphrase), kCheap);
        QVERIFY(vault);
        QVERIFY(vault->write(u"account/1"_s, Secret(QByteArray("first"))));
        QVERIFY(vault->write(u"account/2"_s, Secret(odd)));
        QVERIFY(vault->write(u"account/3"_s, Secret(QByteArray())));
        QVERIFY(vault->write(u"account/1"_s, Secret(QByteArray("replaced"))));
        QVERIFY(vault->remove(u"account/4"_s));
    }
    auto vault = Vault::open(path, Secret(kPassphrase));
    QVERIFY(vault);
    QCOMPARE(vault->read(u"account/1"_s)->reveal(), QByteArray("replaced"));
    QCOMPARE(vault->read(u"account/2"_s)->reveal(), odd);
    QVERIFY(vault->read(u"account/3"_s)->isEmpty());
    QVERIFY(vault->remove(u"account/1"_s));
    const auto gone = vault->read(u"account/1"_s);
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    QCOMPARE(vault->read(u"account/2"_s)->reveal(), odd);
}

void SettingsTestVault::onlyTheRightPassphraseOpensIt()
{
    const QTemporaryDir temp;
    const QString path = temp.filePath(u"vault"_s);
    QVERIFY(Vault::create(path, Secret(kPassphrase), kCheap));
    const QByteArray before = bytesOf(path);
    const QList<QByteArray> notTheWords{
        QByteArray(), QByteArray("Correct horse battery"), kPassphrase + ' ', kPassphrase + '\0'};
    for (const QByteArray &wrong : notTheWords) {
        const auto vault = Vault::open(path, Secret(wrong));
        QVERIFY(!vault);
        QCOMPARE(vault.error().kind, ErrorKind::Auth);
    }
    QCOMPARE(bytesOf(path), before);
    QVERIFY(Vault::open(path, Secret(kPassphrase)));
}

void SettingsTestVault::aMissingVaultIsSaidToBeMissing()
{
    const QTemporaryDir temp;
    const QString path = temp.filePath(u"vault"_s);
    const auto missing = Vault::open(path, Secret(kPassphrase));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);

    auto vault = Vault::create(path, Secret(kPassphrase), kCheap);
    QVERIFY(vault);
    QVERIFY(QFile::remove(path));
    const auto removed = vault->write(u"account/1"_s, Secret(QByteArray("x")));
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::NotFound);
    QVERIFY(!QFile::exists(path));
}

void SettingsTestVault::anExistingVaultIsNeverReplaced()
{
    const QTemporaryDir temp;
    const QString path = temp.filePath(u"vault"_s);
    QVERIFY(Vault::create(path, Secret(kPassphrase), kCheap));
    const QByteArray before = bytesOf(path);
    const auto again = Vault::create(path, Secret(QByteArray("another passphrase")), kCheap);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Refused);
    QCOMPARE(bytesOf(path), before);
}

void SettingsTestVault::aShortPassphraseMakesNoVault()
{
    const QTemporaryDir temp;
    const QString path = temp.filePath(u"vault"_s);
    for (const QByteArray &tooShort : {QByteArray(), QByteArray("1234567")}) {
        const auto vault = Vault::create(path, Secret(tooShort), kCheap);
        QVERIFY(!vault);
        QCOMPARE(vault.error().kind, ErrorKind::BadInput);
        QVERIFY(!Vault::exists(path));
    }
    QVERIFY(Vault::create(path, Secret(QByteArray("12345678")), kCheap));
}

void SettingsTestVault::theFileIsPrivateAndHoldsNothingInClear()
{
    const QTemporaryDir temp;
    const QString path = temp.filePath(u"vault"_s);
    const QByteArray secret("Sup3r-Secret-Value");
    auto vault = Vault::create(path, Secret(kPassphrase), kCheap);
    QVERIFY(vault);
    QCOMPARE(modeOf(path), 0600);
    QVERIFY(vault->write(u"account/1"_s, Secret(secret)));
    QCOMPARE(modeOf(path), 0600);
    const QStringList files = QDir(temp.path()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(files, QStringList({u"vault"_s, u"vault.lock"_s}));
    for (const QString &name : files) {
        QCOMPARE(modeOf(temp.filePath(name)), 0600);
        const QByteArray bytes = bytesOf(temp.filePath(name));
        for (const QByteArray &clear : {secret, secret.toBase64(), secret.toHex(), kPassphrase})
            QVERIFY(!bytes.contains(clear));
    }
}

void SettingsTestVault::equalSecretsLookDifferent()
{
    const QTemporaryDir temp;
    const QString path = temp.filePath(u"vault"_s);
    auto vault = Vault::create(path, Secret(kPassphrase), kCheap);
    QVERIFY(vault);
    QVERIFY(vault->write(u"account/1"_s, Secret(QByteArray("the same"))));
    QVERIFY(vault->write(u"account/2"_s, Secret(QByteArray("the same"))));
    const auto before = VaultFile::load(path);
    QVERIFY(before);
    QVERIFY(before->entries.value("account/1") != before->entries.value("account/2"));
    QVERIFY(vault->write(u"account/1"_s, Secret(QByteArray("the same"))));
    const auto after = VaultFile::load(path);
    QVERIFY(after);
    QVERIFY(after->entries.value("account/1") != before->entries.value("account/1"));
}

void SettingsTestVault::aFailedWriteLeavesTheOldVault()
{
    const QTemporaryDir temp;
    const QString path = temp.filePath(u"vault"_s);
    auto vault = Vault::create(path, Secret(kPassphrase), kCheap);
    QVERIFY(vault);
    QVERIFY(vault->write(u"account/1"_s, Secret(QByteArray("kept"))));
    const QByteArray before = bytesOf(path);
    Result<void> written;
    {
        const FullDisk full;
        written = vault->write(u"account/1"_s, Secret(QByteArray("lost")));
    }
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Storage);
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(vault->read(u"account/1"_s)->reveal(), QByteArray("kept"));
    QCOMPARE(
        QDir(temp.path()).entryList(QDir::Files | QDir::Hidden), QStringList({u"vault"_s, u"vault.lock"_s}));
    QVERIFY(vault->write(u"account/1"_s, Secret(QByteArray("stored"))));
}

void SettingsTestVault::twoOpenVaultsDoNotLoseEachOthersEntries()
{
    const QTemporaryDir temp;
    const QString path = temp.filePath(u"vault"_s);
    auto console = Vault::create(path, Secret(kPassphrase), kCheap);
    auto worker = Vault::open(path, Secret(kPassphrase));
    QVERIFY(console && worker);
    QVERIFY(console->write(u"account/1"_s, Secret(QByteArray("one"))));
    QVERIFY(worker->write(u"account/2"_s, Secret(QByteArray("two"))));
    QCOMPARE(worker->read(u"account/1"_s)->reveal(), QByteArray("one"));
    QCOMPARE(console->read(u"account/2"_s)->reveal(), QByteArray("two"));
}

void SettingsTestVault::aReplacedVaultIsNotWrittenWithOldKeys()
{
    const QTemporaryDir temp;
    const QString path = temp.filePath(u"vault"_s);
    auto old = Vault::create(path, Secret(kPassphrase), kCheap);
    QVERIFY(old);
    QVERIFY(QFile::remove(path));
    QVERIFY(Vault::create(path, Secret(kPassphrase), kCheap));
    const QByteArray before = bytesOf(path);
    const auto written = old->write(u"account/1"_s, Secret(QByteArray("x")));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Auth);
    QCOMPARE(bytesOf(path), before);
}
