// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// The inventory as a list, whatever its size.
class LineListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesComeInTheOrderAskedForAndEmptyOnesLast();
    void aPartOfAnyNameNarrows();
    void manyPastedNamesListJustThoseLines();
    void groupsOfDigitsAreOneWord();
    void facetsCountUnderTheTextOnly();
    void linesOfRemovedAccountsAreNotListed();
    void aPageGivesTheRowsInTheOrderAskedFor();
    void theLastChangeIsFoundBySimAndByNumber();
    void aHundredThousandLinesAreListedQuickly();
};

/// Lines in trouble, whatever their number, and what people decide about them.
class TroubleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLineInTroubleHasItsPlaceInEveryOrder();
    void aFilterNarrowsByGroupChangeStateAndPart();
    void theNumberInTroubleIsThatOfTheGroups();
    void aDecisionReachesLinesOfSeveralChanges();
    void aChangeIsFinishedByTheLastDecisionAboutIt();
    void askingTakesUpTheUnknownOnesOnlyAndARetryForgetsIt();
    void aLineWhoseNextStepWouldBeSentIsNotAskedAbout();
    void anAnswerToAQuestionIsNoNewResultForTheGuard();
};

/// What is kept of a conversation, and every file that is made of it.
class ConversationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRequestAppearsOnceWithItsAnswer();
    void anAnswerThatNeverCameIsSaid();
    void theHarHasEveryRequiredMember();
    void theCurlTextStaysQuoted();
    void theTicketPackHoldsWhatItSays();
    void noExportHoldsASecret();
    void aPackThatCannotBeWrittenLeavesNoFile();
    void exportedLinesAreSpreadsheetSafe();
};
