// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// Rules as they are written down.
class RuleFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyExampleOfEveryBuiltInRuleHolds();
    void theHousesExampleFileIsGood();
    void aRuleThatDoesNotDoWhatItsExamplesSayIsNamed();
    void examplesHoldBeforeTheirRuleIsInForce();
    void whatIsNotDocumentedIsRefusedWithItsRule_data();
    void whatIsNotDocumentedIsRefusedWithItsRule();
    void aFileWithTwoRulesOfOneNameIsRefused();
    void ownRulesReplaceByIdAndAdd();
    void aBrokenOwnFileLeavesTheBuiltInRulesInForce();
    void anOwnRuleWhoseExampleFailsIsNotInForce();
};

/// Freeze windows by the clocks of a place.
class WindowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWindowEndsWhereItShould_data();
    void aWindowEndsWhereItShould();
    void noWindowHasAGapWhenClocksAreChanged_data();
    void noWindowHasAGapWhenClocksAreChanged();
};

/// The rule book and the last check before sending.
class AgreementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRuleBookBlocksExactlyTheMovesTheLastCheckRefuses_data();
    void theRuleBookBlocksExactlyTheMovesTheLastCheckRefuses();
};

/// Rows judged by rules.
class RuleJudgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachLevelHasItsVerdict();
    void aRowThatIsAlreadySoIsLeftAlone();
    void theRuleTakesTheWordFromTheStatusCheck();
    void theOrderOfRulesDoesNotChangeTheVerdict();
    void aTestOfSomethingUnknownDoesNotHold();
    void aRuleIsNotUsedBeforeItsDay();
    void theRowsValuesStandInTheText();
    void aMillionRowsAreJudgedInSeconds();
};

/// What a line has been through.
class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestsThatReachedTheCarrierAreRead();
    void whatWasNeverSentIsNoAction();
    void aLineKeepsItsPastWhenItsSimChanges();
    void anotherAccountsLinesAreNotMixedIn();
    void suspensionsAreSummedUp();
    void planChangesCountInTheirMonth();
};

/// Frozen plans, and what of them has to be accepted.
class PlanFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlanComesBackAsItWasFrozen();
    void oneChangedByteIsRefused();
    void acceptingAWarningGivesAnotherFingerprintOfTheSamePlan();
    void aPlanOfTheFirstFormatHasAllItsWarningsOpen();
    void warningsAreGroupedByRuleAndOnlyOfRowsThatAreSent();
    void onlyWarningsThatAreThereAreAcceptedAndOnlyWithAReason();
    void everyRowHasOneVerdictAndTheCountsAddUp();
};

/// How many calls a plan costs, and how long they take.
class EstimateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsAreReadWriteAndReadBackOfEachLine();
    void aFreshPlanIsNotReadAgain();
    void theNarrowestLimitDecides_data();
    void theNarrowestLimitDecides();
    void accountsWorkSideBySide();
    void oneCallMayDoForManyLines();
    void twoStepsCostTwoWritesAndLocalChangesNone();
};

/// What the house decides about rules.
class RuleAdjustingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHouseChangesALevelAndTakesItBack();
    void aRuleThatIsSwitchedOffStaysInTheBookAndFiresOnNoRow();
    void anAdjustmentNeedsARuleAndAReason();
    void aBadFileIsNamedWithItsLine();
};

/// Freeze windows and what they are about.
class CalendarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFreezeSaysUntilWhen_data();
    void aFreezeSaysUntilWhen();
    void windowsWithoutAGapAreOneFreeze();
    void onlyTheChangesAFreezeIsAboutAreFrozen();
    void theMomentIsSaidAsPeopleThereCallIt();
    void aWindowIsWrittenAsItIsRead();
};
