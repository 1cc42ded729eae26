// SPDX-License-Identifier: Apache-2.0
#include "core/settings/credential_store.h"
#include "tests/unit/settings/settings_tests.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::settings;
using namespace lk::settings::test;

namespace {

const QString kKept = u"account/1"_s;
const QByteArray kKeptSecret("{\"password\":\"Kept-Sécret-開\"}");

CredentialPlaces keyringPlaces(const QTemporaryDir &temp, const QString &scope = u"scope-a"_s)
{
    CredentialPlaces places;
    places.vaultFile = temp.filePath(u"vault"_s);
    places.keychainScope = scope;
    return places;
}

} // namespace

void SettingsTestKeyring::initTestCase()
{
    QVERIFY2(QCoreApplication::arguments().size() > 1, "name one function: each needs a session of its own");
}

void SettingsTestKeyring::secretsAreKeptReadAndRemoved()
{
    const QTemporaryDir temp;
    CredentialStore store(keyringPlaces(temp));
    QCOMPARE(opened(store), CredentialStore::State::Ready);
    QCOMPARE(store.place(), CredentialStore::Place::Keychain);
    QVERIFY(!store.vaultExists());
    const auto missing = readFrom(store, kKept, false);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);

    const QByteArray binary("\0\xff\x80 bytes", 9);
    QVERIFY(writeTo(store, u"account/2"_s, binary));
    QCOMPARE(readFrom(store, u"account/2"_s, true)->reveal(), binary);
    QVERIFY(writeTo(store, u"account/2"_s, "replaced"));
    QCOMPARE(readFrom(store, u"account/2"_s, true)->reveal(), QByteArray("replaced"));

    CredentialStore other(keyringPlaces(temp, u"scope-b"_s));
    QCOMPARE(opened(other), CredentialStore::State::Ready);
    QVERIFY(!readFrom(other, u"account/2"_s, false));

    QVERIFY(removeFrom(store, u"account/2"_s, true));
    QVERIFY(removeFrom(store, u"account/2"_s, false));
    QCOMPARE(readFrom(store, u"account/2"_s, false).error().kind, ErrorKind::NotFound);

    QVERIFY(writeTo(store, kKept, kKeptSecret));
}

void SettingsTestKeyring::theSecretOutlivesTheSession()
{
    const QTemporaryDir temp;
    CredentialStore store(keyringPlaces(temp));
    QCOMPARE(opened(store), CredentialStore::State::Ready);
    const auto secret = readFrom(store, kKept, true);
    QVERIFY(secret);
    QCOMPARE(secret->reveal(), kKeptSecret);
}

void SettingsTestKeyring::aVaultThatExistsGoesBeforeTheKeyring()
{
    const QTemporaryDir temp;
    const CredentialPlaces places = keyringPlaces(temp);
    QVERIFY(Vault::create(places.vaultFile, Secret(QByteArray("long enough words")), kCheap));
    CredentialStore store(places);
    QCOMPARE(opened(store), CredentialStore::State::NeedsPassphrase);
    QCOMPARE(store.place(), CredentialStore::Place::Vault);
    QVERIFY(unlocked(store, "long enough words"));
    QVERIFY2(!readFrom(store, kKept, false), "the keyring's entry must not show through");
}

void SettingsTestKeyring::aLockedKeyringIsNotMistakenForAnEmptyOne()
{
    const QTemporaryDir temp;
    CredentialStore store(keyringPlaces(temp));
    QCOMPARE(opened(store), CredentialStore::State::Ready);
    QCOMPARE(store.place(), CredentialStore::Place::Keychain);
    const auto secret = readFrom(store, kKept, true);
    QVERIFY(!secret);
    QCOMPARE(secret.error().kind, ErrorKind::Auth);
    QVERIFY2(secret.error().message.contains(u"locked"_s), qPrintable(secret.error().message));
    const auto written = writeTo(store, kKept, "overwritten");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Auth);
    QVERIFY2(written.error().message.contains(u"not stored"_s), qPrintable(written.error().message));
    const auto removed = removeFrom(store, kKept, true);
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::Auth);
    QVERIFY(!store.vaultExists());
}

void SettingsTestKeyring::withoutAKeyringTheVaultIsUsed()
{
    const QTemporaryDir temp;
    CredentialPlaces places = keyringPlaces(temp);
    places.newVaultCost = kCheap;
    CredentialStore store(places);
    QCOMPARE(opened(store), CredentialStore::State::NeedsPassphrase);
    QCOMPARE(store.place(), CredentialStore::Place::Vault);
    QVERIFY(unlocked(store, "long enough words"));
    QVERIFY(writeTo(store, kKept, kKeptSecret));
    QCOMPARE(readFrom(store, kKept, true)->reveal(), kKeptSecret);
}

void SettingsTestKeyring::aKeyringThatNeverAnswersIsGivenUp()
{
    const QTemporaryDir temp;
    CredentialPlaces places = keyringPlaces(temp);
    places.keychainPatience = std::chrono::milliseconds(300);
    CredentialStore store(places);
    QElapsedTimer waited;
    waited.start();
    QCOMPARE(opened(store), CredentialStore::State::NeedsPassphrase);
    // Qt's timers may be a twentieth early.
    QVERIFY(waited.elapsed() >= 280);
    QVERIFY(waited.elapsed() < 5'000);
    QCOMPARE(store.place(), CredentialStore::Place::Vault);
}
