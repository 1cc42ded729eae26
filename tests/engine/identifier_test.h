// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// Changes that give a line another name, or its first one.
class IdentifierTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewSimIsGivenAndProvedByTheNumber_data();
    void aNewSimIsGivenAndProvedByTheNumber();
    void aSimThatIsNotFreeIsBlockedBeforeAnythingIsSent_data();
    void aSimThatIsNotFreeIsBlockedBeforeAnythingIsSent();
    void lostAnswersToASwapNeverSwapTwice_data();
    void lostAnswersToASwapNeverSwapTwice();
    void anImeiChangeIsNotPossibleAtControlCenter();
    void aListMayNameTheActionOfEachRow();
    void aNumberIsLookedUpBeforeSendingOrTheRowSaysThatItIsNotKnown();
    void aReasonThatIsNotListedIsAWarningInThePlan();
};
