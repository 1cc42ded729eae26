// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// Changes of two steps at Control Center: first the rate plan, then the status.
class TwoStepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothStepsAreSentInOrderAndVerified();
    void aStepThatIsAlreadySoIsNotSent();
    void aRefusedFirstStepLeavesTheStatusAlone();
    void aPersonsWordAboutTheFirstStepSendsNothingUntilARetry();
    void aLineCancelledBetweenItsStepsSaysWhatWasDone();
    void otherCarriersRowsAreBlocked();
};
