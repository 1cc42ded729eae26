// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// The pages as somebody at the keyboard meets them.
class PagesTest : public QObject {
    Q_OBJECT

private slots:
    void theLivePageShowsCountsThatAddUp();
    void theInspectorFollowsTheSelection();
    void theInspectorTellsWhatTheCarriersMessageSays();
    void anUnknownLineIsDecidedWithAReason();
    void pauseAndResumeByTheButton();
    void cancellingManyLinesNeedsTheTypedNumber();
    void retryingFailedLinesSendsThemBackToTheQueue();
    void aFilterKeepsTheLineLookedAtInItsPlace();
    void theExportWritesWhatIsShown();
    void theListOpensAChangeByReturn();
    void theListPausesSeveralChangesBySpace();
    void theListInspectorTellsOfTheChosenChange();
    void theListShowsOnlyMine();
    void anEmptyListOffersANewChange();
    void triageRetriesAGroup();
    void triageRecordsADecision();
    void triageWithoutFailuresSaysSo();
    void everyControlHasASpokenName();
};
