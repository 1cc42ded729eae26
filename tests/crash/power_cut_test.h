// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// The power fails again and again: the worker is gone, and with it every byte of the database that was not
/// synced. What is left is held against the carriers' ledger after each cut.
/// LK_POWER_CUTS = how many cuts, LK_CRASH_SEED = their seed, LK_CRASH_KEEP = keep the data folders. See also
/// playSideBySide().
class PowerCutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidBeforeThePowerFailedHoldsAndNothingIsDoneTwice();
};
