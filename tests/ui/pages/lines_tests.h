// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// The inventory as people look at it: the list, one line, its conversation.
class LinesTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListIsFilledAndCounted();
    void typingNarrowsAndEscBringsAllBack();
    void facetsNarrowAndCountUnderEachOther();
    void pastedNamesListJustThose();
    void sortingKeepsTheSelectedLine();
    void allMatchingLinesAreSelectedAtOnceAndCopied();
    void aSelectionBecomesANewChange();
    void readNowSaysItsCostAndRefreshes();
    void manyReadsAreAskedFirst();
    void enterShowsEverythingAboutALine();
    void forbiddenActionsAreGreyedWithTheRule();
    void aCarrierThatSaysOtherwiseIsFlagged();
    void aSwapIsToldInTheHistory();
    void theConversationIsExportedWithoutSecrets();
    void anEmptyInventorySaysWhatToDo();
    void theModelKeepsItsPromises();
    void aHundredThousandLinesScrollWithoutAPause();
    void screensOfTheList();
    void screensOfOneLine();
};
