// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace lk::test {

/// Telegence's equipment, features, new lines and billing accounts.
class TestTelegenceLines : public QObject {
    Q_OBJECT

private slots:
    void aSwapIsOneRecordAndUsesTheStockSimUp();
    void wrongSwapsAreRefused_data();
    void wrongSwapsAreRefused();
    void someDevicesNeedAnEsim();
    void theSecondSwapToOneSimFails();
    void aRestartKeepsTheSwap();
    void featuresAreAddedAndRemoved();
    void wrongFeaturesAreRefused();
    void activationsArePendingReservedActive();
    void answersComeInAnotherOrder();
    void eachServiceIsRejectedForItsOwnReason();
    void moreThanTwoHundredAreRefused();
    void wrongActivationsAreRefused_data();
    void wrongActivationsAreRefused();
    void billingAccountsHaveAStatus();
    void freeSimsAreFreeAtEveryCarrier();
};

} // namespace lk::test
