// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// The inventory as people look at it: the list.
class LinesTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListIsFilledAndCounted();
    void typingNarrowsAndEscBringsAllBack();
    void facetsNarrowAndCountUnderEachOther();
    void pastedNamesListJustThose();
    void sortingKeepsTheSelectedLine();
    void theInspectorShowsTheCurrentLine();
    void theInspectorsButtonsAreAboutTheLineShown();
    void allMatchingLinesAreSelectedAtOnceAndCopied();
    void aSelectionBecomesANewChange();
    void readNowSaysItsCostAndRefreshes();
    void manyReadsAreAskedFirst();
    void anEmptyInventorySaysWhatToDo();
    void theModelKeepsItsPromises();
    void aHundredThousandLinesAreReadAsTheyAreScrolledTo();
    void screensOfTheList();
};

/// Everything about one line: identity, what is allowed, history, conversation.
class LineViewTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enterShowsEverythingAboutALine();
    void forbiddenActionsAreGreyedWithTheRule();
    void aCarrierThatSaysOtherwiseIsFlagged();
    void aSwapIsToldInTheHistory();
    void theConversationIsExportedWithoutSecrets();
    void screensOfOneLine();
};
