// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/credential_store.h"
#include "core/settings/vault.h"

#include <QObject>
#include <QTemporaryDir>

#include <optional>

namespace lk::settings::test {

/// The cheapest key derivation there is, for tests that open many vaults.
inline constexpr VaultCost kCheap{.operations = 1, .memoryBytes = 8192};

/// The permission bits of a path, such as 0600.
[[nodiscard]] int modeOf(const QString &path);
/// All bytes of a file; the test fails if it cannot be read.
[[nodiscard]] QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes, int mode = 0600);
/// The calls of a store, waited for; silence is ErrorKind::Internal.
[[nodiscard]] std::optional<CredentialStore::State> opened(CredentialStore &store);
[[nodiscard]] Result<void> unlocked(CredentialStore &store, const QByteArray &passphrase);
[[nodiscard]] Result<Secret> readFrom(CredentialStore &store, const QString &key, bool storedBefore);
[[nodiscard]] Result<void> writeTo(CredentialStore &store, const QString &key, const QByteArray &secret);
[[nodiscard]] Result<void> removeFrom(CredentialStore &store, const QString &key, bool storedBefore);

} // namespace lk::settings::test

/// Where things are kept.
class SettingsTestDataFolder : public QObject {
    Q_OBJECT

private slots:
    void oneOptionPutsEverythingInOneFolder();
    void withoutTheOptionTheXdgFoldersAreUsed();
    void aRelativeXdgVariableCountsAsNotSet();
    void foldersAreForOurEyesOnly();
    void everyFolderHasItsOwnLastingId();
    void practiceModeHasAFolderOfItsOwn();
    void anUnusableFolderIsRefusedWithASentence_data();
    void anUnusableFolderIsRefusedWithASentence();
    void aPublicFolderWithOtherFilesIsLeftAlone();
    void settingsAndLogsAreNotWorthStopping();
    void aDamagedIdIsNotReplaced();
};

/// settings.ini.
class SettingsTestSettings : public QObject {
    Q_OBJECT

private slots:
    void everythingIsReadBack();
    void defaultsHoldForAnEmptyOrGarbledFile();
    void everyWordOfAnEnumIsReadBack();
    void theFileIsForOurEyesOnly();
    void aFileThatCannotBeWrittenBreaksNothing();
    void aChangeIsToldOnce();
    void callbacksAreOffUntilSomebodySwitchesThemOn();
    void callbacksAreReadBack();
    void unusableCallbackSettingsReadAsNotSet();
    void callbackSecretsAreReadBack();
    void aNewPasswordLeavesTheOldOneADay();
};

/// The encrypted file.
class SettingsTestVault : public QObject {
    Q_OBJECT

private slots:
    void secretsAreReadBackAfterReopening();
    void onlyTheRightPassphraseOpensIt();
    void aMissingVaultIsSaidToBeMissing();
    void anExistingVaultIsNeverReplaced();
    void aShortPassphraseMakesNoVault();
    void theFileIsPrivateAndHoldsNothingInClear();
    void equalSecretsLookDifferent();
    void aFailedWriteLeavesTheOldVault();
    void twoOpenVaultsDoNotLoseEachOthersEntries();
    void aReplacedVaultIsNotWrittenWithOldKeys();
};

/// What somebody else, or a bad disk, may do to the file.
class SettingsTestVaultDamage : public QObject {
    Q_OBJECT

private slots:
    void oneChangedByteAnywhereIsRefused();
    void oneChangedByteIsRefusedEvenWithARepairedChecksum();
    void aShortenedOrLengthenedFileIsRefused();
    void exchangedEntriesAreNotMistakenForEachOther();
    void aRemovedEntryIsNoticed();
    void aNewerVersionIsNotTouched();
    void aVaultOthersCanReadIsRefused();
    void aLinkIsNotFollowed();
    void costsThatWouldExhaustTheMachineAreRefused();
};

/// Passphrases for programs without a window.
class SettingsTestPassphrase : public QObject {
    Q_OBJECT

private slots:
    void oneLineEndIsNotPartOfThePassphrase_data();
    void oneLineEndIsNotPartOfThePassphrase();
    void aFileOthersCanReadIsRefused();
    void aFileWithoutOneLineIsRefused_data();
    void aFileWithoutOneLineIsRefused();
    void systemdHandsOverTheCredential();
    void withoutACredentialNothingIsGuessed();
};

/// The door to all places, with the vault and memory.
class SettingsTestCredentialStore : public QObject {
    Q_OBJECT

private slots:
    void memoryKeepsSecretsAndLeavesNoFile();
    void anExistingVaultIsTheirPlace();
    void aNewVaultIsMadeAndReopened();
    void aWrongPassphraseLeavesItLocked();
    void aLockedStoreReadsAndStoresNothing();
    void lockingForgetsTheKeys();
    void anUnopenedStoreReadsAndStoresNothing();
    void answersNeverComeInsideTheCall();
    void answersDieWithTheirContext();
    void aMissingEntryThatWasStoredOnceIsSaidSo();
    void closingTheStoreWhileItUnlocksIsSafe();
};

/// A real keyring; keyring_test.sh sets up the session and names the one promise to check.
class SettingsTestKeyring : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void secretsAreKeptReadAndRemoved();
    void theSecretOutlivesTheSession();
    void aVaultThatExistsGoesBeforeTheKeyring();
    void aLockedKeyringIsNotMistakenForAnEmptyOne();
    void withoutAKeyringTheVaultIsUsed();
    void aKeyringThatNeverAnswersIsGivenUp();
};
