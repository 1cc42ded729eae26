// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// When and how a change runs, as it is told on the pages: how to run, collisions, undo.
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
    void screensOfHowToRun();
    void aRunningChangeGoesSlowerAndFaster();
};

/// What is planned to happen, as the schedule tells it.
class ScheduleTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAgendaShowsChangesAndFreezesByTime();
    void windowsAreFoundToTheMinuteAcrossDays();
    void aStartIsChangedAndBroughtForward();
    void anEmptyScheduleOffersANewChange();
    void aStartInsideAFreezeIsTold();
    void screensOfTheSchedule();
};
