// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// D2: another program holds the database, or nobody may write it.
class LockedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whileAnotherProcessHoldsItAJobIsBusyAndTheNextOneWorks();
    void aDiskThatMayNotBeWrittenIsSaid();
};

/// Run by aDiskThatMayNotBeWrittenIsSaid with the folder LK_READ_ONLY_FOLDER on a disk that is read-only.
class ReadOnlyDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOpenedForWritingAndTheReasonIsSaid();
};
