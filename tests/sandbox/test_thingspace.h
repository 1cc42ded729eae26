// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace lk::test {

/// The ThingSpace stand-in refuses what ThingSpace refuses and is slow where it is slow.
class TestThingSpace : public QObject {
    Q_OBJECT

private slots:
    void aBearerIsAskedForFirst();
    void theSameTokenIsGivenWithinItsLifetime();
    void aRevokedTokenIsReplaced();
    void fiveFailedLoginsLockTheUser();
    void aSessionIsAskedForWithFourHundred();
    void aSuspensionIsPendingThenEffectiveThenSuccess();
    void anActivationShowsThatItIsPending();
    void aLineBackFromDeactivationHasANewNumber();
    void aPlanChangeHasNoStatusToPoll();
    void wrongRequestsAreRefused_data();
    void wrongRequestsAreRefused();
    void stateErrorsCarryTheirCodes();
    void pagesFollowTheCursor();
    void historyShowsWhatHappened();
    void aBatchIsTakenOnAsOneRequest();
    void aBodyWithoutDevicesChangesNothing();
};

} // namespace lk::test
