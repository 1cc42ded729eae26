// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// The list of changes, the triage tree and its lines, the story of a line.
class ListModelsTest : public QObject {
    Q_OBJECT

private slots:
    void theListOfChangesKeepsTheRulesOfAnItemModel();
    void aNewChangeIsInsertedAtTheTop();
    void commitsThatComeTogetherAreReadOnce();
    void filtersOfChangesCountWhatTheyShow();
    void theTriageTreeKeepsTheRulesOfAnItemModel();
    void theTriageTreeGroupsByCauseCarrierAndCode();
    void theTriageTreeIsNotResetWhenOnlyCountsChange();
    void linesOfAGroupKeepTheirPlacesWhenOthersGo();
    void theStoryOfALineIsToldInOrder();
    void theCallIsReadableAndStaysText();
    void everyLineStateIsInExactlyOneGroup();
    void theLegendAddsUpToTheTotal();
    void aLineCountsOnceInTheHistory();
};
