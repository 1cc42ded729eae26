// SPDX-License-Identifier: Apache-2.0
#include "core/settings/vault.h"
#include "tests/unit/settings/settings_tests.h"

#include <QFile>
#include <QTest>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::settings;
using namespace lk::settings::test;

namespace {

const QByteArray kWords("a passphrase to break");
constexpr qsizetype kHash = crypto_generichash_BYTES;
constexpr qsizetype kVersionAt = 8 + 3; ///< the last byte of the version number

/// A vault with two entries in a folder of its own.
struct SmallVault {
    QTemporaryDir temp;
    QString path = temp.filePath(u"vault"_s);

    SmallVault()
    {
        auto vault = Vault::create(path, Secret(kWords), kCheap);
        if (!vault || !vault->write(u"account/1"_s, Secret(QByteArray("one")))
            || !vault->write(u"account/2"_s, Secret(QByteArray("two"))))
            qFatal("The test cannot make its vault");
    }
    [[nodiscard]] Result<Vault> open() const { return Vault::open(path, Secret(kWords)); }
};

/// What an attacker who knows the format does to hide a change.
QByteArray withRightChecksum(QByteArray bytes)
{
    bytes.chop(kHash);
    QByteArray hash(kHash, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(kHash),
        reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<size_t>(bytes.size()),
        nullptr, 0);
    return bytes + hash;
}

QByteArray withFlippedBit(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes.at(at) ^ 1);
    return bytes;
}

} // namespace

void SettingsTestVaultDamage::oneChangedByteAnywhereIsRefused()
{
    const SmallVault small;
    const QByteArray whole = bytesOf(small.path);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        writeBytes(small.path, withFlippedBit(whole, at));
        const auto vault = small.open();
        QVERIFY2(!vault, qPrintable(u"byte %1"_s.arg(at)));
        QCOMPARE(vault.error().kind, ErrorKind::Damaged);
    }
    writeBytes(small.path, whole);
    QVERIFY(small.open());
}

void SettingsTestVaultDamage::oneChangedByteIsRefusedEvenWithARepairedChecksum()
{
    const SmallVault small;
    const QByteArray whole = bytesOf(small.path);
    QCOMPARE(withRightChecksum(whole), whole);
    int wrongPassphrase = 0;
    int damaged = 0;
    for (qsizetype at = 0; at < whole.size() - kHash; ++at) {
        writeBytes(small.path, withRightChecksum(withFlippedBit(whole, at)));
        const auto vault = small.open();
        QVERIFY2(!vault, qPrintable(u"byte %1"_s.arg(at)));
        wrongPassphrase += vault.error().kind == ErrorKind::Auth;
        damaged += vault.error().kind == ErrorKind::Damaged;
    }
    // Salt, cost and check read as a wrong passphrase; the entries and the seal never do.
    QVERIFY(wrongPassphrase >= VaultKeys::kSaltBytes);
    QVERIFY(damaged > 2 * kHash);
}

void SettingsTestVaultDamage::aShortenedOrLengthenedFileIsRefused()
{
    const SmallVault small;
    const QByteArray whole = bytesOf(small.path);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        writeBytes(small.path, whole.left(length));
        const auto vault = small.open();
        QVERIFY2(!vault, qPrintable(u"length %1"_s.arg(length)));
        QCOMPARE(vault.error().kind, ErrorKind::Damaged);
    }
    const QList<QByteArray> otherLengths{
        whole + '\0', whole + whole, withRightChecksum(whole + '\0'), withRightChecksum(whole.left(200))};
    for (const QByteArray &longer : otherLengths) {
        writeBytes(small.path, longer);
        QVERIFY(!small.open());
    }
}

void SettingsTestVaultDamage::exchangedEntriesAreNotMistakenForEachOther()
{
    // Even somebody who can seal the file cannot pass one account's secret off as another's.
    const SmallVault small;
    auto file = VaultFile::load(small.path);
    QVERIFY(file);
    const auto keys = VaultKeys::derive(Secret(kWords), file->salt, file->cost);
    QVERIFY(keys);
    const QByteArray one = file->entries.value("account/1");
    file->entries.insert("account/1", file->entries.value("account/2"));
    file->entries.insert("account/2", one);
    QVERIFY(file->save(small.path, *keys));
    const auto vault = small.open();
    QVERIFY(vault);
    for (const QString &key : {u"account/1"_s, u"account/2"_s}) {
        const auto secret = vault->read(key);
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, ErrorKind::Damaged);
    }
}

void SettingsTestVaultDamage::aRemovedEntryIsNoticed()
{
    const SmallVault small;
    auto file = VaultFile::load(small.path);
    QVERIFY(file);
    const auto wrongKeys
        = VaultKeys::derive(Secret(QByteArray("not the passphrase")), file->salt, file->cost);
    QVERIFY(wrongKeys);
    file->entries.remove("account/2");
    QVERIFY(file->save(small.path, *wrongKeys));
    const auto vault = small.open();
    QVERIFY(!vault);
    QCOMPARE(vault.error().kind, ErrorKind::Damaged);
}

void SettingsTestVaultDamage::aNewerVersionIsNotTouched()
{
    const SmallVault small;
    QByteArray newer = bytesOf(small.path);
    newer[kVersionAt] = 2;
    newer = withRightChecksum(newer);
    writeBytes(small.path, newer);
    const auto vault = small.open();
    QVERIFY(!vault);
    QCOMPARE(vault.error().kind, ErrorKind::Refused);
    QCOMPARE(bytesOf(small.path), newer);
}

void SettingsTestVaultDamage::aVaultOthersCanReadIsRefused()
{
    const SmallVault small;
    const QByteArray whole = bytesOf(small.path);
    for (const int mode : {0604, 0640, 0620, 0602}) {
        writeBytes(small.path, whole, mode);
        const auto vault = small.open();
        QVERIFY(!vault);
        QCOMPARE(vault.error().kind, ErrorKind::Refused);
    }
}

void SettingsTestVaultDamage::aLinkIsNotFollowed()
{
    const SmallVault small;
    const QString target = small.temp.filePath(u"elsewhere"_s);
    auto open = small.open();
    QVERIFY(open);
    QVERIFY(QFile::rename(small.path, target));
    QVERIFY(QFile::link(target, small.path));
    const QByteArray before = bytesOf(target);
    const auto vault = small.open();
    QVERIFY(!vault);
    QCOMPARE(vault.error().kind, ErrorKind::Refused);
    QVERIFY(!open->write(u"account/1"_s, Secret(QByteArray("x"))));
    QCOMPARE(bytesOf(target), before);
}

void SettingsTestVaultDamage::costsThatWouldExhaustTheMachineAreRefused()
{
    const SmallVault small;
    auto file = VaultFile::load(small.path);
    QVERIFY(file);
    const auto keys = VaultKeys::derive(Secret(kWords), file->salt, file->cost);
    QVERIFY(keys);
    constexpr quint64 kTerabyte = quint64{1} << 40;
    for (const VaultCost &cost : {VaultCost{.operations = 1, .memoryBytes = kTerabyte},
             VaultCost{.operations = kTerabyte, .memoryBytes = 8192},
             VaultCost{.operations = 0, .memoryBytes = 8192}, VaultCost{.operations = 1, .memoryBytes = 0}}) {
        file->cost = cost;
        QVERIFY(file->save(small.path, *keys));
        const auto vault = small.open();
        QVERIFY(!vault);
        QCOMPARE(vault.error().kind, ErrorKind::Damaged);
    }
}
