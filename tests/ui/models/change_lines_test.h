// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QObject>

#include <memory>

namespace lk::test {
class ConsoleWorld;
}

/// The virtual model of a change's lines.
class ChangeLinesTest : public QObject {
    Q_OBJECT

public:
    ChangeLinesTest();
    ~ChangeLinesTest() override;

private slots:
    void initTestCase();
    void cleanupTestCase();
    void keepsTheRulesOfAnItemModel();
    void countsEqualTheTotalAfterRandomSettles();
    void aFlushIsOneDataChangedOfTheVisibleRows();
    void newsOutsideTheVisibleRowsRepaintNothing();
    void aStateFilterListsExactlyTheLinesInThatState();
    void rowsDoNotMoveUntilTheFilterIsRenewed();
    void aSearchFindsAPartOfAnIdentifier();
    void aSearchListsEveryLineThatHasIt();
    void aSearchAndAStateFilterBothHold();
    void aHundredThousandLinesCostFewBytesEach();
    void scrollingThroughEverythingKeepsFewPages();
    void anAnswerAboutAnotherChangeIsDropped();
    void linesMovedByAnotherProcessAreTakenInByReload();
    void theRateIsMeasuredAndNotGuessed();
    void theWayOfTheFirstCallsIsNoPace();
    void theTimeLeftIsThatOfTheSlowestAccount();

private:
    /// One database with many lines for all tests that only read.
    std::unique_ptr<lk::test::ConsoleWorld> m_many;
    lk::BulkChangeId m_manyId;
};
