// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace lk::test {

/// The Telegence stand-in refuses what Telegence may refuse.
class TestTelegence : public QObject {
    Q_OBJECT

private slots:
    void bothHeadersAreNeeded();
    void modesMoveTheLine();
    void wrongPatchesAreRefused_data();
    void wrongPatchesAreRefused();
    void aPlanChangeIsReadBack();
    void equipmentIsReadBackOnBillingFieldsOnly();
    void theListPagesInHeadersAndHidesCancelledLines();
    void anActivationIsPolledToItsNumber();
    void aRejectedSimIsNamedByItsIccid();
};

} // namespace lk::test
