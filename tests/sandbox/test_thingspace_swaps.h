// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace lk::test {

/// A ThingSpace line that goes to another SIM, another device, or both.
class TestThingSpaceSwaps : public QObject {
    Q_OBJECT

private slots:
    void aNewSimIsFoundByItsIccidAndByTheNumber();
    void aNewDeviceIsFoundByItsImei();
    void simAndDeviceGoTogether();
    void aSwapHasNoStatusToPollAndAHistory();
    void everyServiceTypeIsOneOfThree();
    void wrongSwapsAreRefused_data();
    void wrongSwapsAreRefused();
    void theSecondSwapToOneSimFails();
    void aRestartKeepsTheSwap();
};

} // namespace lk::test
