// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// D3: bits of the database file are not what they were. LK_BIT_FLIPS = how many (200), LK_FLIP_SEED = their
/// seed.
class DamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFlippedBitIsToldOrNoLineIsInAnotherState();
    void noQueueIsRunOnADamagedFile();
};

/// D4: copies made while the queue works.
class BackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCopyMadeUnderLoadIsWholeAndGoesOn();
};
