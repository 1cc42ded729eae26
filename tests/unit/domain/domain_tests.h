// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// Words, states and the transition table.
class StatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordComesBackAsItsValue();
    void settledStatesMoveOnlyByAPerson();
    void nothingOnItsWayCanBeCancelled();
    void theStateOfAChangeIsDerivedFromItsLines_data();
    void theStateOfAChangeIsDerivedFromItsLines();
    void countsAddUp();
};

/// Every decision about one line.
class DecideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anIdentifierChangeIsDoneOnlyWhenTheNewNameIsBound_data();
    void anIdentifierChangeIsDoneOnlyWhenTheNewNameIsBound();
    void anIdentifierChangeIsNeverSentTwiceByItself();
    void whatCannotBeReadIsNeverSentAgain();
    void aSendEndsAsItsOutcomeSays_data();
    void aSendEndsAsItsOutcomeSays();
    void whatWasNotProcessedUsesUpNoSend();
    void aRefusalOfTheAccountKeepsTheLineWaitingOnce();
    void aLineThatIsAlreadySoIsNeverSent();
    void aDriftedLineIsNotTouched();
    void anUnreadableLineIsNotSent();
    void aLostOutcomeWaitsOutItsQuarantine();
    void aSafeKindIsSentAgainOnlyWhenProvedNotApplied();
    void aDangerousKindNeedsTwoReadsFarApartAndASilentHistory();
    void whatAPersonAskedAboutIsNeverSentAgainByIt();
    void usedUpSendsAreLeftToAPerson();
    void aRefusedCallForManySaysNothingAboutALine();
    void aPageConfirmsOrPostponesAndDecidesNothingElse();
    void aFailureReportAloneDecidesNothing();
    void aReadThatShowsNeitherStateEndsUnknown();
    void clockJumpsChangeNoOutcome();
    void retryAfterIsObeyedUpToAnHour();
};

/// Accounts, identifiers, timing.
class AccountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void baseUrlsAreHttpsOrThisMachine_data();
    void baseUrlsAreHttpsOrThisMachine();
    void practiceTimingIsForThisMachineOnly();
    void readBacksFallWhenTheCarrierIsKnownToShowAnEffect();
    void aNewTelegenceLineIsAskedForSixTimes();
    void everyCarrierHasItsRow();
    void credentialsNameWhatIsMissing();
    void newCredentialsGoOverWhatIsStored();
    void aNewAccountWritesOnlyOnThisMachine();
    void timesAtRealCarriersKeepTheirFloors_data();
    void timesAtRealCarriersKeepTheirFloors();
    void everyKnobsFloorKeepsTheQuarantineWhole();
    void proxiesAreReadAndWrittenAlike_data();
    void proxiesAreReadAndWrittenAlike();
    void pinsAreTakenInEveryCommonForm_data();
    void pinsAreTakenInEveryCommonForm();
    void anAccountIsCheckedAsAWhole_data();
    void anAccountIsCheckedAsAWhole();
    void luhnDigitsFit();
    void identifiersAreKnownByShape_data();
    void identifiersAreKnownByShape();
};

/// What is billed to customers: terms kept, set and taken away.
class CustomerPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepingAndTakingAwayAreTwoThings_data();
    void keepingAndTakingAwayAreTwoThings();
    void aChangeSurvivesItsFile();
    void aDayIsReadOnlyWithoutDoubt_data();
    void aDayIsReadOnlyWithoutDoubt();
};

class RunOrdersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stagesAreWrittenAndReadAlike_data();
    void stagesAreWrittenAndReadAlike();
    void stagesEndWhereTheySay_data();
    void stagesEndWhereTheySay();
    void anOrderSurvivesItsFile();
    void theGuardStopsAboveItsShareOnly_data();
    void theGuardStopsAboveItsShareOnly();
};
