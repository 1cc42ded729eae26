// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/pages/languages.h"

#include <QObject>

#include <memory>

/// From an empty page to a running change, and what must not be lost on the way.
class NewChangeTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCheckStartsByItselfWhenNothingIsMissing();
    void theRunButtonCarriesThePlansNumber();
    void tileCountsAddUpToTheRows();
    void tilesAndSearchNarrowTheTable();
    void aLargeOrDangerousChangeRunsOnlyAfterItsNumberWasTyped();
    void aChangedInputMakesThePlanStale();
    void nothingIsLostByGoingBack();
    void eachKindShowsTheFieldsItNeeds();
    void aChangedColumnRoleReadsTheListAgain();
    void editedColumnsAreRememberedForTheNextListAndForgottenOnWish();
    void hiddenRowsOfASheetAreCountedAloud();
    void anUnusableFileIsToldInline();
    void aListCanBePastedAndCancelled();
    void aRepairOfDigitsIsDoneOnlyOnTheOperatorsWord();
    void anotherSheetIsReadWhenItIsChosen();
    void runningRecordsTheChangeAndEmptiesThePage();
    void withoutAccountsThePageSaysWhereToAddOne();
    void aHundredThousandPlanRowsFilterWithoutAPause();
};

/// Every page in its states at the sizes and in the colours it must stand; the pictures are looked at by
/// people.
class ScreenTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void newChangeBeforeAnything();
    void newChangeWithProblemRows();
    void newChangeWithNotesAboutTheList();
    void newChangeChecked();
    void newChangeDeactivating();
    void newChangeOfACustomerPlan();
    void newChangeActivatingAndAsListed();
    void newChangeWithoutAccountsAndWithAnError();
    void settingsAccounts();
    void settingsInventory();
    void settingsWithoutAccounts();
    void settingsAlerts();
    void settingsOfAControlCenterAccount();
    void settingsInPractice();
    void settingsPrefixesAndAppearance();
    void settingsCallbacks();
    void settingsRulesAndCalendar();
    void newChangeWithWarningsAndAFreeze();
    void auditWithEvents();
    void theShellInTrouble();

private:
    std::unique_ptr<lk::test::Language> m_english; ///< its plurals: "1 line", "2 lines"
};

/// The window around the pages: what is always there and what must hold for every page.
class ShellTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHasAWordAndKeysOfItsOwn();
    void everythingTheKeyboardReachesHasAName();
    void noTwoMnemonicsClash();
    void everyPageIsReachedByItsKey();
    void aChipPausesAndResumesItsAccount();
    void aStoppedAccountIsToldAndTriedAgain();
    void aDroppedFileOpensInANewChange();
    void aListOpenedBeforeIsOfferedAgain();
    void aDriveThatDoesNotAnswerKeepsNobodyWaiting();
    void twoDroppedFilesAreRefusedInWords();
    void closingWhileAChangeRunsAsksFirst();
    void aDecisionIsCarriedOutBeforeTheWindowCloses();
    void closingWithNothingRunningJustCloses();
    void theRailCountsWhatRuns();
    void theChoiceOfColorsIsKept();
    void manyAccountsDoNotWidenTheWindow();
    void everyTableKeepsItsColumns();
    void aLayoutThatNeverRestsIsNoticed();
    void noSizeMakesAPageRelayoutForEver();
};

/// Accounts, secrets, prefixes.
class SettingsTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewAccountIsSavedWithItsSecret();
    void whatCannotBeUsedIsToldAndNotSaved();
    void aSecretIsKeptWhenItsFieldsStayEmpty();
    void oneNewSecretLeavesTheOthersAsTheyAre();
    void theOperatorsAddressesAreAStart();
    void proxyPinsAndTimesAreKeptOrToldWhy();
    void turningChangesOnIsAskedFirst();
    void theConnectionTestPassesAtThePracticeCarriers();
    void aRemovedAccountTakesItsSecretAlong();
    void practiceAccountsAreShownOnly();
    void whatIsBeingTypedSurvivesAChangeElsewhere();
    void prefixesAreSavedOrToldWhy();
    void aNewVaultIsMadeAndAWrongPassphraseIsTold();
    void alertLimitsTakeEffectAtOnceAndAreKept();
};

/// Callbacks: the listener, an account's door, the self-test.
class CallbackPanelTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callbacksAreOffAndAreKeptWhenSwitchedOn();
    void anAccountGetsItsDoorAndTheSelfTestPasses();
    void theSelfTestSaysThatTheListenerIsOff();
    void theUrlIsRegisteredAtThePracticeCarrier();
    void aConfigurationThatCannotBeUsedIsTold();
    void anAccountThatStopsReceivingLeavesNoSecretBehind();
};

/// The audit trail as people query and verify it.
class AuditTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsComeNewestFirstAndPageByPage();
    void theQueryNarrowsTheRows();
    void theInspectorShowsThePayloadAsText();
    void anIntactTrailIsSaid();
    void anAlteredRowIsNamed();
    void rolesAreToldInTheReadersLanguage();
    void theExportedTrailVerifiesByItself();
};

/// What the house decides, and what of it stands in the way of a change.
class HouseRulesTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlanRunsOnlyAfterItsWarningsAreAcceptedWithAReason();
    void costsCallsAndTheAgeOfReadingsStandBesideTheRows();
    void aFreezeIsToldAndOverriddenWithAReasonOnly();
    void whatWasEnteredSurvivesARestart();
    void aChangeThatHasRunLeavesNoDraft();
    void aRulesLevelIsChangedWithAReasonAndTakenBack();
    void theExamplesRunFromTheScreenAndABadFileIsNamed();
    void freezesAndCapsAreEnteredAndKept();
};
