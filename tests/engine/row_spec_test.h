// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// What a row of a list asks for, against what the whole change asks.
class RowSpecTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListWithoutRequestsChangesNothing();
    void aRowsOwnActionCountsOnlyWhereTheChangeIsAsListed();
    void newIdentifiersComeFromTheRowAlone();
    void aRowForAnotherDayIsNotChangedToday_data();
    void aRowForAnotherDayIsNotChangedToday();
    void aRowsOwnPlanCountsAndIsPointedOut();
    void aBlockedRowStaysAsItIs();
};
