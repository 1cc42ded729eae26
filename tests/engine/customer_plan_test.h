// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// Changes of the customer rate plan: planned and recorded here, without a call to any carrier.
class CustomerPlanChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsRecordedWithItsCreationAndCallsNoCarrier();
    void everyTermGoesItsOwnWay();
    void aLaterDayHoldsOnlyFromThatDay();
    void whatWasChangedSinceThePlanIsNotOverwritten();
    void rowsThatCannotBeUnderstoodAreBlocked_data();
    void rowsThatCannotBeUnderstoodAreBlocked();
    void onlyCodesOfTheCatalogueAreTaken();
    void aFailedLocalLineIsNeverSentByARetry();
    void asListedRowsGoBothWays();
};
