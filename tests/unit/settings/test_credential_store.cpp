// SPDX-License-Identifier: Apache-2.0
#include "core/settings/credential_store.h"

#include "tests/unit/settings/settings_tests.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::settings;
using namespace lk::settings::test;

namespace {

const QByteArray kUnlockWords("words for the vault");
const QString kAccount = u"account/7"_s;

CredentialPlaces vaultPlaces(const QTemporaryDir &temp)
{
    return {.vaultFile = temp.filePath(u"vault"_s), .keychainScope = u"test"_s, .newVaultCost = kCheap};
}

} // namespace

void SettingsTestCredentialStore::memoryKeepsSecretsAndLeavesNoFile()
{
    const QTemporaryDir temp;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(temp.path()));
    const auto store = CredentialStore::inMemory();
    QCOMPARE(store->place(), CredentialStore::Place::Memory);
    QCOMPARE(opened(*store), CredentialStore::State::Ready);
    const auto missing = readFrom(*store, kAccount, false);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QVERIFY(writeTo(*store, kAccount, "practice"));
    store->useVault();
    store->lock();
    QCOMPARE(store->place(), CredentialStore::Place::Memory);
    const auto secret = readFrom(*store, kAccount, true);
    QVERIFY(secret);
    QCOMPARE(secret->reveal(), QByteArray("practice"));
    QVERIFY(removeFrom(*store, kAccount, true));
    QVERIFY(!readFrom(*store, kAccount, true));
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(QDir(temp.path()).isEmpty());
    QVERIFY(!readFrom(*CredentialStore::inMemory(), kAccount, false));
}

void SettingsTestCredentialStore::anExistingVaultIsTheirPlace()
{
    const QTemporaryDir temp;
    {
        auto vault = Vault::create(temp.filePath(u"vault"_s), Secret(kUnlockWords), kCheap);
        QVERIFY(vault);
        QVERIFY(vault->write(kAccount, Secret(QByteArray("kept"))));
    }
    CredentialStore store(vaultPlaces(temp));
    const QSignalSpy places(&store, &CredentialStore::placeChanged);
    QCOMPARE(opened(store), CredentialStore::State::NeedsPassphrase);
    QCOMPARE(store.place(), CredentialStore::Place::Vault);
    QCOMPARE(places.size(), 1);
    QVERIFY(store.vaultExists());
    QVERIFY(unlocked(store, kUnlockWords));
    QCOMPARE(readFrom(store, kAccount, true)->reveal(), QByteArray("kept"));
}

void SettingsTestCredentialStore::aNewVaultIsMadeAndReopened()
{
    const QTemporaryDir temp;
    // The cost that people get, once.
    CredentialPlaces places = vaultPlaces(temp);
    places.newVaultCost = {};
    {
        CredentialStore store(places);
        store.useVault();
        QVERIFY(!store.vaultExists());
        QVERIFY(unlocked(store, kUnlockWords));
        QVERIFY(store.vaultExists());
        QVERIFY(writeTo(store, kAccount, "new"));
    }
    CredentialStore store(places);
    QCOMPARE(opened(store), CredentialStore::State::NeedsPassphrase);
    QVERIFY(unlocked(store, kUnlockWords));
    QCOMPARE(readFrom(store, kAccount, true)->reveal(), QByteArray("new"));
    QVERIFY(removeFrom(store, kAccount, true));
    QVERIFY(!readFrom(store, kAccount, false));
}

void SettingsTestCredentialStore::aWrongPassphraseLeavesItLocked()
{
    const QTemporaryDir temp;
    QVERIFY(Vault::create(temp.filePath(u"vault"_s), Secret(kUnlockWords), kCheap));
    CredentialStore store(vaultPlaces(temp));
    store.useVault();
    const auto wrong = unlocked(store, "not these words");
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, ErrorKind::Auth);
    QCOMPARE(store.state(), CredentialStore::State::NeedsPassphrase);
    QVERIFY(unlocked(store, kUnlockWords));
    QCOMPARE(store.state(), CredentialStore::State::Ready);
}

void SettingsTestCredentialStore::aLockedStoreReadsAndStoresNothing()
{
    const QTemporaryDir temp;
    CredentialStore store(vaultPlaces(temp));
    store.useVault();
    QCOMPARE(readFrom(store, kAccount, false).error().kind, ErrorKind::Auth);
    QCOMPARE(writeTo(store, kAccount, "x").error().kind, ErrorKind::Auth);
    QCOMPARE(removeFrom(store, kAccount, false).error().kind, ErrorKind::Auth);
    QVERIFY(!store.vaultExists());
}

void SettingsTestCredentialStore::lockingForgetsTheKeys()
{
    const QTemporaryDir temp;
    CredentialStore store(vaultPlaces(temp));
    store.useVault();
    QVERIFY(unlocked(store, kUnlockWords));
    QVERIFY(writeTo(store, kAccount, "kept"));
    const QSignalSpy states(&store, &CredentialStore::stateChanged);
    store.lock();
    QCOMPARE(states.size(), 1);
    QCOMPARE(store.state(), CredentialStore::State::NeedsPassphrase);
    QCOMPARE(readFrom(store, kAccount, true).error().kind, ErrorKind::Auth);
    QVERIFY(!unlocked(store, "not these words"));
    QVERIFY(unlocked(store, kUnlockWords));
    QCOMPARE(readFrom(store, kAccount, true)->reveal(), QByteArray("kept"));
}

void SettingsTestCredentialStore::anUnopenedStoreReadsAndStoresNothing()
{
    const QTemporaryDir temp;
    CredentialStore store(vaultPlaces(temp));
    QCOMPARE(store.state(), CredentialStore::State::Closed);
    QCOMPARE(readFrom(store, kAccount, false).error().kind, ErrorKind::Auth);
    QCOMPARE(writeTo(store, kAccount, "x").error().kind, ErrorKind::Auth);
    QVERIFY(!unlocked(store, kUnlockWords));
    QVERIFY(QDir(temp.path()).isEmpty());
}

void SettingsTestCredentialStore::answersNeverComeInsideTheCall()
{
    const auto store = CredentialStore::inMemory();
    int answers = 0;
    store->open(nullptr, [&](CredentialStore::State) { ++answers; });
    store->write(kAccount, Secret(QByteArray("x")), nullptr, [&](const Result<void> &) { ++answers; });
    store->read(kAccount, true, nullptr, [&](const Result<Secret> &) { ++answers; });
    store->remove(kAccount, true, nullptr, [&](const Result<void> &) { ++answers; });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 4);
}

void SettingsTestCredentialStore::answersDieWithTheirContext()
{
    const QTemporaryDir temp;
    CredentialStore store(vaultPlaces(temp));
    store.useVault();
    int answers = 0;
    {
        QObject context;
        store.unlock(Secret(kUnlockWords), &context, [&](const Result<void> &) { ++answers; });
        store.read(kAccount, true, &context, [&](const Result<Secret> &) { ++answers; });
    }
    QTRY_COMPARE(store.state(), CredentialStore::State::Ready);
    bool later = false;
    store.read(kAccount, true, nullptr, [&](const Result<Secret> &) { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(answers, 0);
}

void SettingsTestCredentialStore::aMissingEntryThatWasStoredOnceIsSaidSo()
{
    const QTemporaryDir temp;
    CredentialStore store(vaultPlaces(temp));
    store.useVault();
    QVERIFY(unlocked(store, kUnlockWords));
    const auto never = readFrom(store, kAccount, false);
    const auto once = readFrom(store, kAccount, true);
    QCOMPARE(never.error().kind, ErrorKind::NotFound);
    QCOMPARE(once.error().kind, ErrorKind::NotFound);
    QVERIFY(once.error().message.contains(u"keyring"_s));
    QVERIFY(never.error().message != once.error().message);
}

void SettingsTestCredentialStore::closingTheStoreWhileItUnlocksIsSafe()
{
    const QTemporaryDir temp;
    int answers = 0;
    {
        CredentialStore store(vaultPlaces(temp));
        store.useVault();
        store.unlock(Secret(kUnlockWords), nullptr, [&](const Result<void> &) { ++answers; });
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(answers, 0);
    QVERIFY(Vault::open(temp.filePath(u"vault"_s), Secret(kUnlockWords)));
}
