// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/metrics/alert_book.h"

#include <QObject>

namespace lk::test {

/// An account whose calls and clock a test turns by hand.
struct MetricsWorld {
    MetricsWorld();
    /// So many calls that end now.
    void call(int count, int status, int ms = 100);
    void advance(qint64 ms);
    [[nodiscard]] metrics::AccountFigures figures() const;
    [[nodiscard]] metrics::AlertBook::News judge();

    metrics::MetricsBook book;
    metrics::AlertBook alerts;
    AlertRules rules;
    metrics::Moment now;
    AccountId account{7};
};

} // namespace lk::test

/// What a window promises of its figures.
class WindowTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsLeaveTheWindowAfterAQuarterOfAnHour();
    void theHourIsToldMinuteByMinute();
    void answerTimesLieWithinTheirBound();
    void aLongSilenceLeavesNothingBehind();
    void aLateSampleCountsInItsOwnMinute();
    void manyStatusesKeepTheirSum();
    void totalsNeverShrink();
};

/// Alerts come once, explain themselves, and do not flap.
class AlertTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAlertSaysHowManyOfHowManySinceWhen();
    void aNoToSomeLinesIsNoTroubleOfTheirAccount();
    void aNoToMostLinesIsTold();
    void fewCallsRaiseNothing();
    void exactlyTheLimitIsNotBeyondIt();
    void aRateAroundTheLimitIsToldOnce();
    void anAlertEndsOnlyAfterItHasBeenCalm();
    void refusedCredentialsAreToldAtTheThird();
    void slowAnswersAreTold();
    void aDeepQueueIsTold();
    void linesWithoutAResultAreTold();
    void aRuleThatIsOffSaysNothing();
    void anAlertGoesAtOnceWhenItsRuleIsSwitchedOff();
    void anAccountThatIsGoneTakesItsAlertsAlong();
};

/// The text and the door it is read through.
class EndpointTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTextFollowsTheFormat();
    void namesAreEscaped();
    void withoutAWorkerNoCallsAreTold();
    void aScrapeGivesTheText();
    void otherRequestsAreRefused_data();
    void otherRequestsAreRefused();
    void aHeaderWithoutEndIsCutOff();
    void aSlowClientIsCutOff();
    void tooManyConnectionsAreTurnedAway();
};

/// What the store says of queues that stand.
class QueueHealthTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitingLinesAndTheirAgeAreTold();
    void pausedChangesDoNotWait();
    void aSentLineIsStuckAfterItsTime();
    void anUnknownLineIsUndecidedAfterItsTime();
};
