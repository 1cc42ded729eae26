// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// When and how a change runs, as it is told on the pages: how to run, collisions, undo, schedule.
class RunningTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void howToRunIsFrozenWithThePlanWithoutReadingALine();
    void whatCannotBeRunIsToldAndHoldsTheButtonBack();
    void nothingRunsWhileTheOrderIsBeingTyped();
    void aChangeIsScheduledForItsTime();
    void aTimeThatIsOverIsRefused();
    void howToRunSurvivesARestart();
    void nothingComesBackAfterAChangeHasRun();
    void linesOfAnotherChangeAreMarkedAndMayWaitBehindIt();
    void anUndoIsPlannedAtTheCheckAndTheDraftComesBack();
    void anUndoOfNothingIsRefusedInWords();
    void theAgendaShowsChangesAndFreezesByTime();
    void windowsAreFoundToTheMinuteAcrossDays();
    void aStartIsChangedAndBroughtForward();
    void anEmptyScheduleOffersANewChange();
    void screensOfHowToRun();
    void aRunningChangeGoesSlowerAndFaster();
    void aStartInsideAFreezeIsTold();
    void screensOfTheSchedule();
};
