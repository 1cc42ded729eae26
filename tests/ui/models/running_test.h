// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// A change between its stages, before its start and after its guard, on the live page and in the list.
class RunningTest : public QObject {
    Q_OBJECT

private slots:
    void theStageLineFollowsTheChange_data();
    void theStageLineFollowsTheChange();
    void theGuardSaysWhatItHasSeen();
    void aChangeStoppedByItsGuardSaysWhatCanBeDone();
    void aPauseBetweenStagesCountsDown();
    void aScheduledChangeIsStartedByItsBanner();
    void theListFindsScheduledAndStoppedChanges();
    void priorityIsMovedByKeys();
    void aChangeIsOfferedForUndoAndDuplication();
    void screens();
};
