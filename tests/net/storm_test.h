// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// Many calls that meet a token that has just ended.
class StormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHundredCallsThatMeetAnEndedBearerRenewItOnce();
    void aHundredCallsThatMeetAnEndedSessionLogInOnce();
    void aHundredCallsThatMeetBothRenewEachOnce();
    void aRefusedBearerThatComesBackIsRevokedOnce();
    void freshBearersThatAreRefusedAsWellStopTheAccount();
    void aChangeWhoseSessionEndedIsToldAsRefusedAndNotRepeated();
};

/// Five refused logins in a row lock a user at Verizon: it never comes that far.
class LockOutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWrongPasswordIsTriedTwiceHoweverManyCallsWait();
    void anAccountThatIsSetUpAnewDoesNotStartToCountAnew();
};
