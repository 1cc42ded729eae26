// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace lk::test {

/// Each fault looks to a client as it is meant to, and acts or not as it is told.
class TestFaults : public QObject {
    Q_OBJECT

private slots:
    void aCleanAnswerIsWholeAndKeepsTheConnection();
    void faultsLookAsIntended_data();
    void faultsLookAsIntended();
    void actingIsApartFromAnswering_data();
    void actingIsApartFromAnswering();
    void aDripIsSlow();
    void aLateActHappensWithoutItsClient();
    void aDroppedTokenIsRefusedUntilRenewed();
    void anExpiredSessionIsAFourHundred();
    void anotherLineIsNamed();
    void theSameSeedStrikesTheSameExchanges();
    void everyAndFromCountAreCounted();
    void hugeAndBrokenRequestsAreRefused();
};

} // namespace lk::test
