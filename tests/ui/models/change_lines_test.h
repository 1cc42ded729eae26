// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// The virtual model of a change's lines.
class ChangeLinesTest : public QObject {
    Q_OBJECT

private slots:
    void keepsTheRulesOfAnItemModel();
    void countsEqualTheTotalAfterRandomSettles();
    void aFlushIsOneDataChangedOfTheVisibleRows();
    void newsOutsideTheVisibleRowsRepaintNothing();
    void aStateFilterListsExactlyTheLinesInThatState();
    void rowsDoNotMoveUntilTheFilterIsRenewed();
    void aSearchFindsAPartOfAnIdentifier();
    void aSearchAndAStateFilterBothHold();
    void aHundredThousandLinesCostFewBytesEach();
    void scrollingThroughEverythingKeepsFewPages();
    void anAnswerAboutAnotherChangeIsDropped();
    void linesMovedByAnotherProcessAreTakenInByReload();
    void theRateIsMeasuredAndNotGuessed();
};
