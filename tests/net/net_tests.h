// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// Trap T1: no request that changes something leaves twice, whatever the peer does.
class SendOnceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWriteLeavesOnceHoweverThePeerHangsUp_data();
    void aWriteLeavesOnceHoweverThePeerHangsUp();
    void aWriteOnAConnectionThatWasClosedMeanwhileLeavesOnceAtMost();
    void withoutTheOneShotBodyQtWouldSendTwice_data();
    void withoutTheOneShotBodyQtWouldSendTwice();
    void theBodyIsReadOnceAndNeverRewound();
    void theBodyArrivesWhole();
};

/// Traps T4 and T5: what counts as an answer, and how a missing one is called.
class AnswerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRedirectIsNotFollowedAndCarriesNothingAway_data();
    void aRedirectIsNotFollowedAndCarriesNothingAway();
    void anUnusableAnswerIsALostOutcomeAtEveryCarrier_data();
    void anUnusableAnswerIsALostOutcomeAtEveryCarrier();
    void aShortBodyIsNoAnswer();
    void aDripFeedEndsAtOurDeadline();
    void silenceEndsAtOurDeadline();
    void aBodyOverTheCapIsCutOff_data();
    void aBodyOverTheCapIsCutOff();
    void aPackedBodyIsNotUnpacked();
    void retryAfterIsReadOrLeftOut_data();
    void retryAfterIsReadOrLeftOut();
    void aRefusedConnectionIsUnreachable();
    void anUnknownHostIsUnreachable();
    void anErrorStatusIsAnAnswer_data();
    void anErrorStatusIsAnAnswer();
};

/// One account's way to its carrier, over the wire.
class AccountConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHundredCallsNeedOneLogin();
    void aReadWhoseTokenWasRefusedIsRepeatedOnce();
    void aWriteWhoseTokenWasRefusedIsNotRepeated();
    void aRefusedAccountStopsForGood();
    void aBillionSecondsOfRetryAfterPauseAnHourAtMost();
    void neverMoreCallsThanAllowedAreInFlight();
    void aCallOfADeadAskerIsNotSent();
};

/// By which way and to whom: proxies and pinned keys, over real sockets.
class RouteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPinnedKeyIsTalkedTo();
    void anotherKeyGetsNotOneByte_data();
    void anotherKeyGetsNotOneByte();
    void eitherOfTwoPinsWillDoWhileKeysChange();
    void aPinDoesNotReplaceTrust();
    void aProxyIsUsedAndNothingElse_data();
    void aProxyIsUsedAndNothingElse();
    void aProxyThatRefusesThePasswordNeedsAPerson_data();
    void aProxyThatRefusesThePasswordNeedsAPerson();
    void aProxyThatIsDownLetsNothingThrough();
    void withoutAProxyTheEnvironmentIsNotAsked();
};

class TokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHundredAskersWaitForOneRenewal();
    void twoRefusedLoginsStopItForGood();
    void aLostLoginCountsAsRefused();
    void anUnreachableLoginDoesNotCount();
    void aGoodLoginForgivesTheFailureBefore();
    void aDeadAskerIsNotAnswered();
    void aNewerTokenIsNotForgottenForAnOldRefusal();
    void refusedLoginsOfEarlierLivesCount();
    void aLoginThatEndsInASessionForgivesEarlierLives();
};

class BudgetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRateIsNeverExceededInAnySecond_data();
    void theRateIsNeverExceededInAnySecond();
    void writesAreNeverMoreThanTheirOwnLimitInAnyMinute();
    void anIdleHourSavesUpNothing();
    void aBreakerOnProbationOpensSoonerAndForLonger();
    void theBreakerOpensWhereMostCallsFailAndClosesAfterOneProof();
    void theFullRateIsReached();
    void aShareOfTheBudgetIsNotExceededAndGivenBack();
    void aThrottleHalvesTheRateAndPauses();
    void thePauseGrowsUntilSomethingElseIsAnswered();
    void aCodeThatSaysTooFastPausesTheWholeAccount_data();
    void aCodeThatSaysTooFastPausesTheWholeAccount();
    void theRateGrowsBackAndNoFurther();
    void waitingAsLongAsToldIsEnough();
};

class RedactionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSecretInAHeaderIsKept();
    void noSecretInAJsonMemberIsKept();
    void noSecretInAnXmlElementIsKept();
    void noTokenInACarriersFreeTextIsKept();
    void noSecretInATokenRequestIsKept();
    void noTokenInATextIsKept();
    void noSecretInAUrlsUserPartIsKept();
    void whatIsAllowedIsKept();
};

/// Trap T2: a request can reach the carrier after its sender died.
class QuarantineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSentAgainBeforeTheQuarantineIsOver_data();
    void nothingIsSentAgainBeforeTheQuarantineIsOver();
    void aSecondCrashDoesNotEndTheQuarantine();
    void aJumpOfTheWallClockDoesNotEndTheQuarantine_data();
    void aJumpOfTheWallClockDoesNotEndTheQuarantine();
};

/// Traps T3 and T6: durability, and disks that refuse.
class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWritingConnectionIsFullySynchronous();
    void aConnectionWithoutAWriteAheadLogIsRefused();
    void aReadOnlyConnectionSaysSo();
    void aLockedDatabaseIsBusyAndUsableAfterwards();
    void aDamagedFileSaysSo();
    void aFullDiskLosesNothing();
    void aFileThatMayNotGrowLosesNothing();
};

/// Run by aFullDiskLosesNothing with TMPDIR on a disk of 160 MiB of its own.
class SmallDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskFailsTheCommitAndTheReserveLetsTheNextOneIn();
    void nothingIsSentWhileTheDiskIsFullAndAllGoesOnAfterwards();
};

/// Run by aFileThatMayNotGrowLosesNothing.
class SmallFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWriteThatFailsIsSaidAndTheNextOneWorks();
};
