// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

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
    void anUnusableFileIsToldInline();
    void aListCanBePastedAndCancelled();
    void runningRecordsTheChangeAndEmptiesThePage();
    void withoutAccountsThePageSaysWhereToAddOne();
    void aHundredThousandPlanRowsFilterWithoutAPause();
};

/// Every page in its states at the sizes and in the colours it must stand; the pictures are looked at by
/// people.
class ScreenTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newChangeBeforeAnything();
    void newChangeWithProblemRows();
    void newChangeChecked();
    void newChangeDeactivating();
    void newChangeWithoutAccountsAndWithAnError();
    void settingsAccounts();
    void settingsWithoutAccounts();
    void settingsInPractice();
    void settingsPrefixesAndAppearance();
    void auditWithEvents();
    void theShellInTrouble();
};
