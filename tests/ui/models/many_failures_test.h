// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// The triage desk with more lines of a cause than a screen ever holds.
class ManyFailuresTest : public QObject {
    Q_OBJECT

private slots:
    void theListKeepsTheRulesOfAnItemModel();
    void everyLineOfACauseIsListedAndReadAsItIsScrolledTo();
    void anOrderIsAboutEveryLineOfTheCause();
    void everythingSelectedIsEverythingMeant();
    void theNumberAskedAboutIsTheNumberActedOn();
    void aSearchNarrowsWhatIsActedOn();
    void anotherShapeOfTheSameCodeIsAnotherList();
    void aDecisionThatIsStoppedSaysWhatItDidNotReach();
    void linesNobodyLookedAtAreCopiedToo();
    void theSelectionIsKeptWhenTheListIsSorted();
    void aListNobodyLooksAtIsNotReadAgain();
};
