// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// D1: the n-th read, write or sync of the disk fails, for every n of a change's way through the database.
class DiskFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasAnsweredIsThereAndWhatFailedIsNot_data();
    void whatWasAnsweredIsThereAndWhatFailedIsNot();
};
