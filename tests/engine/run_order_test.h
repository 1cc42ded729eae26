// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// How a change is carried out: stages, guard, start, priority, and waiting behind another change.
class RunOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStageBeginsWhenTheOneBeforeIsDone();
    void betweenStagesItWaits();
    void theGuardStopsAndLeavesTheRestUntouched();
    void theGuardRemembersOverARestart();
    void aResumedChangeGoesOn();
    void aScheduledChangeStartsAtItsTime();
    void aMissedStartAsksFirst();
    void theHigherPriorityGoesFirst();
    void aSmallChangeIsNotStarvedByALargeOne();
    void aLineWaitsBehindTheChangeThatHasIt();
    void aFreezeHoldsBackWhatWouldBeSent();
    void aDailyCapLetsSoManyPassAndNoMore();
    void aPausedChangeSendsNothingMore();
};
