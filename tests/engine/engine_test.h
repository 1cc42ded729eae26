// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// The whole way of a change against the practice carriers over loopback HTTP.
class EngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListBecomesVerifiedChangesAtThreeCarriers();
    void aPlanWritesNothingAtTheCarriers();
    void everyKindOfChangeReachesItsTarget_data();
    void everyKindOfChangeReachesItsTarget();
    void lostAnswersAreReadBackAndNeverSentTwice();
    void askingAboutALineThatShowsTheOldStateSendsNothing();
    void askingAboutALineThatShowsTheChangeRecordsItAsDone();
    void aThrottlingCarrierLosesNothing_data();
    void aThrottlingCarrierLosesNothing();
    void aCarrierThatOnlyReadsIsLeftAloneForAWhile();
    void aTokenThatEndsInMidRunIsRenewed();
    void wrongCredentialsPauseTheAccountAndLoseNothing();
    void aCarrierThatIsDownLeavesLinesWaiting();
    void aPausedChangeSendsNothingAndGoesOnWhenResumed();
    void aSlowedAccountUsesItsShareFromTheNextLineOn();
    void cancellingTakesBackWhatWasNotSent();
    void aLineThatDriftedSinceThePlanIsNotTouched();
    void aLineOpenInAnotherChangeIsSkippedVisibly();
    void theSamePlanRunsOnlyOnce();
    void theAuditTellsEveryStepAndItsChainIsIntact();
    void whatWasSuspendedIsCalledSoWhereTheCarrierHasOneWordForTwo();
};
