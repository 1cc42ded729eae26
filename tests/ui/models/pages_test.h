// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// The live page as somebody at the keyboard meets it.
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
    void everyControlHasASpokenName();
};

/// The list of changes and the triage desk, met likewise.
class ListPagesTest : public QObject {
    Q_OBJECT

private slots:
    void theListOpensAChangeByReturn();
    void theListPausesSeveralChangesBySpace();
    void theListInspectorTellsOfTheChosenChange();
    void theListShowsOnlyMine();
    void anEmptyListOffersANewChange();
    void triageRetriesAGroup();
    void triageRecordsADecision();
    void triageWithoutFailuresSaysSo();
};
