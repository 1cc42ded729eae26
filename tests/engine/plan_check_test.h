// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// What a check reads, what it says, and what a plan may not be started with.
class PlanCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCheckReadsEveryLineAndChangesNothing();
    void whatTheInventoryReadJustNowIsNotReadOnceMore();
    void anAccountThatTrustsNoReadingIsAlwaysRead();
    void aPlanWithOpenWarningsIsNotRecorded();
    void aFreezeIsSaidWhenPlanningAndHoldsWhenStarting();
    void aFreezeThatIsOverWhenThePlanStartsIsNoHindrance();
    void aCapLeavesTheRowsBeyondItForAnotherDay();
};
