// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace lk::test {

/// What the ThingSpace stand-in keeps in its database: devices added and deleted, fields, cost centers.
class TestThingSpaceRecords : public QObject {
    Q_OBJECT

private slots:
    void anAddedDeviceIsPreactiveAndCanBeActivated();
    void addingAnswersForEachDevice();
    void onlyDeactivatedDevicesAreDeleted();
    void aDeletedSimIsFreeForASwap();
    void customFieldsAreReadBack();
    void theCostCenterIsReadBackAndRemoved();
    void wrongRecordsAreRefused_data();
    void wrongRecordsAreRefused();
    void oneLineIsFoundByEachOfItsIdentifiers();
    void statesAreFilteredAndFiltersAreStrict();
};

} // namespace lk::test
