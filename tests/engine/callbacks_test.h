// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// What carriers tell by themselves, over real sockets: it hastens and explains, and decides nothing.
class CallbacksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noCallbackChangesAnOutcome_data();
    void noCallbackChangesAnOutcome();
    void aCallbackMakesItsLineBeReadSooner_data();
    void aCallbackMakesItsLineBeReadSooner();
    void anUntrueSuccessIsNotBelieved();
    void anUntrueFailureIsNotBelieved();
    void aFaultsReasonIsToldOnItsLine();
    void aLateCallbackChangesNothingButIsTold();
    void anotherAccountsMessageReachesNoLine();
    void aWrongConfigurationLeavesTheQueueRunning();
    void aCallbackIsRegisteredListedAndRemoved();
    void onlyThingSpaceHasRegistrations();
};
