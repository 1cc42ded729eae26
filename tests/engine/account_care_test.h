// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// What stops an account before a line can fail, and what "Test connection" proves.
class AccountCareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withWritesOffAPlanIsMadeAndItsChangePausesWithTheReason();
    void turningWritesOffElsewhereStopsSendingAtOnce();
    void refusedCredentialsPauseTheAccountBeforeALineIsTouched_data();
    void refusedCredentialsPauseTheAccountBeforeALineIsTouched();
    void noNumberOfRestartsAndChecksLocksTheUser();
    void aMissingPermissionPausesTheAccountOnceAndThenIsTheLines();
    void anUnreachableCarrierKeepsEveryLineUntouched();
    void aKeyThatIsNotPinnedPausesTheAccount();
    void theConnectionTestGoesThroughEveryStep_data();
    void theConnectionTestGoesThroughEveryStep();
    void theConnectionTestShowsKeyAndExpiryAndRefusesAnotherKey();
    void theConnectionTestFailsAtTheStepThatIsWrong_data();
    void theConnectionTestFailsAtTheStepThatIsWrong();
    void theConnectionTestStopsBeforeTheUserIsLocked();
};
