// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace lk::test {

/// What ThingSpace tells by itself, how often, when, and who else might.
class TestCallbacks : public QObject {
    Q_OBJECT

private slots:
    void aServiceIsRegisteredListedAndRemoved();
    void wrongRegistrationsAreRefused_data();
    void wrongRegistrationsAreRefused();
    void eachChangeHasItsChild_data();
    void eachChangeHasItsChild();
    void aFailureIsAFault();
    void aSwapIsToldWithOldAndNewIdentifiers();
    void eachDeviceOfABatchHasItsMessage();
    void availabilityIsToldByDeviceService();
    void theyComeAsOftenAsTheScenarioSays_data();
    void theyComeAsOftenAsTheScenarioSays();
    void unacknowledgedOnesAreRepeatedFourTimes();
    void anEarlyOneComesBeforeTheAnswer();
    void aLateOneComesAfterTheEffect();
    void aForgedPasswordIsWrongAndTheTrueOneFollows();
    void aForgedRequestIsNobodys();
    void theLedgerIsOnDiskBeforeACallback();
};

} // namespace lk::test
