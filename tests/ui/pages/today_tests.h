// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// The start page: what it says needs somebody, and that each row's button does what it says.
class TodayTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewInstallationBeginsWithThreeSteps();
    void itIsTheFirstPageAndHasItsKey();
    void aPausedAccountIsResumedFromItsRow();
    void anAccountThatCanDoNothingIsNeverToldAsFine();
    void failedLinesLeadToTheFailures();
    void aRunningChangeIsPausedAndResumedHere();
    void theNextDayHoldsFreezesAndScheduledChanges();
    void anAlertIsARowABadgeAndANotification();
    void theCarrierTableTellsWhatTheLaneMeasured();
    void anAccountWithoutCallsIsNotToldAsFine();
    void closingCanKeepRunningInTheTray();
    void screensOfToday();
    void screenOfTheFirstStart();
};

/// What the start page is put together from, without a window around it.
class TodayPartTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowThatStaysKeepsTheKeyboard();
    void whatHasNoRowIsCountedAndNeverLessThanNothing();
    void needsComeMostUrgentFirst();
    void aFreezeTonightIsFoundToTheSecond();
    void aChartIsReadWithTheKeyboardAndCopied();
};
