// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// The worker is killed again and again, and the database is compared with the carriers' own ledger.
/// LK_CRASH_KILLS = how many kills (1,000), LK_CRASH_SEED = their seed, LK_CRASH_KEEP = keep the data
/// folders, LK_DOUBLE_KILLS = how many deaths during the recovery from a death (50). See also
/// playSideBySide().
class CrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKillPointKillsAWorkerThatPassesIt();
    void noLineIsLostOrChangedTwiceHoweverOftenTheWorkerIsKilled();
    void aWorkerThatDiesWhileItRecoversLosesNothing();
    void carriersThatDieInMidRunAreFoundAgainWhereTheyWere();
};
