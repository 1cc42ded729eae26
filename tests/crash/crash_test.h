// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// The worker is killed again and again, and the database is compared with the carriers' own ledger.
/// LK_CRASH_KILLS = how many kills (200), LK_CRASH_SEED = their seed, LK_CRASH_KEEP = keep the data folders,
/// LK_DOUBLE_KILLS = how many deaths during the recovery from a death (50),
/// LK_CRASH_PART = 1 or 2: one half of it.
class CrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKillPointKillsAWorkerThatPassesIt();
    void noLineIsLostOrChangedTwiceHoweverOftenTheWorkerIsKilled();
    void aWorkerThatDiesWhileItRecoversLosesNothing();
    void carriersThatDieInMidRunAreFoundAgainWhereTheyWere();
};
