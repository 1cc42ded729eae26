// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// The database file: opening, migrating, committing.
class StoreFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFreshDatabaseIsPrivateAndDurable();
    void aNewerDatabaseIsRefused();
    void everyPrefixOfMigrationsEndsAtTheSameSchema();
    void aFailedJobIsRolledBackAlone();
    void answersComeOnlyAfterTheCommit();
    void aDeadContextGetsNoAnswer();
    void aFolderThatCannotBeWrittenGetsAClearError();
    void anotherProcessMayWriteAndTheChainStaysWhole();
    void theNewestQuestionOfAViewWins();
};

/// The rows that are the queue.
class QueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClaimedLineIsNotClaimedAgain();
    void aCancelledLineGetsNoIntent();
    void aStaleResultChangesNothing();
    void refusalsOfUnknownShapeAreGroupedByWhatTheySay();
    void aCrashInSendingIsVerifiedNeverSentAgain();
    void aCrashAfterAClaimSendsTheLineBack();
    void aResultOfAnEarlierHoldOfTheSameStateIsRefused();
    void anotherBootRestartsTheQuarantine();
    void pausedChangesAreNotClaimedButFollowedUp();
    void countsFollowEveryMove();
    void aLineIsOpenOnlyOncePerAccount();
    void retryingKeepsTheHistory();
    void anOpenChangeIsListedHoweverOldItIs();
    void onlyATenthOfTheSendsIsSentAgain();
};

/// Carrier accounts as they are kept.
class AccountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack();
    void whatIsNotAllowedIsNotKept();
    void severalAccountsOfOneCarrierStandSideBySide();
    void turningTheWriteSwitchIsInTheAuditTrailWithItsActor();
    void anAccountOfAnOlderDatabaseIsReadAndKeepsItsSwitch();
    void newCredentialsForgiveRefusedLogins();
};

/// The hash chain.
class AuditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsCannotBeAlteredOrDeleted();
    void everyKindOfTamperingIsFound_data();
    void everyKindOfTamperingIsFound();
    void aQueueDoesNotStartOnAForgedLogUntilSomebodyAcceptsIt();
    void theNewestRowsOfALongLogAreCheckedAlone();
    void theExportVerifiesWithoutTheDatabase();
    void theCsvIsSpreadsheetSafe();
    void theChainHasItsKnownBytes();
};

/// When nothing is sent, how much in a day, and what a change is recorded with.
class CalendarStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCalendarComesBackAndItsChangeIsInTheAudit();
    void whatCannotBeUsedIsNotKept();
    void aCapCountsWhatWasSentToday();
    void aNewDayBeginsAtMidnightOfThePlace();
    void theRunningCountKeepsUpWithTheDay();
    void anUndoneTransactionIsNotCountedOn();
    void aPlanRunsOnceWhateverWasAcceptedOfIt();
};
