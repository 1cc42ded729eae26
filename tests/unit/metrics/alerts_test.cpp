// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/metrics/metrics_tests.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::metrics;
using lk::test::MetricsWorld;

namespace {

constexpr qint64 kAlertMinute = 60'000;

QList<AlertKind> kindsOf(const QList<Alert> &alerts)
{
    QList<AlertKind> kinds;
    for (const Alert &alert : alerts)
        kinds.append(alert.kind);
    return kinds;
}

} // namespace

void AlertTests::anAlertSaysHowManyOfHowManySinceWhen()
{
    MetricsWorld world;
    world.rules.authFailures = 0;
    world.advance(-2 * kAlertMinute); // 13:58
    world.call(28, 401);
    world.advance(2 * kAlertMinute);
    world.call(3, 500);
    world.call(371, 200);
    const auto news = world.judge();
    QCOMPARE(kindsOf(news.raised), QList{AlertKind::Errors});
    const QString sentence = news.raised.first().sentence;
    QVERIFY2(sentence.contains(u"31 of 402"_s), qUtf8Printable(sentence));
    QVERIFY2(sentence.contains(u"AT&T CC"_s), qUtf8Printable(sentence));
    QVERIFY2(
        sentence.contains(u"28"_s) && sentence.contains(u"HTTP 401 since 13:58"_s), qUtf8Printable(sentence));
    QCOMPARE(news.raised.first().since, world.now.utc);
}

void AlertTests::aNoToSomeLinesIsNoTroubleOfTheirAccount()
{
    MetricsWorld world;
    world.call(40, 404);
    world.call(60, 200);
    QVERIFY(world.judge().raised.isEmpty());
    world.call(7, 503);
    const auto news = world.judge();
    QCOMPARE(kindsOf(news.raised), QList{AlertKind::Errors});
    QVERIFY2(
        news.raised.first().sentence.contains(u"7 of 107"_s), qUtf8Printable(news.raised.first().sentence));
    QVERIFY2(
        news.raised.first().sentence.contains(u"HTTP 503"_s), qUtf8Printable(news.raised.first().sentence));
}

void AlertTests::aNoToMostLinesIsTold()
{
    MetricsWorld world;
    world.call(90, 404);
    world.call(10, 200);
    QCOMPARE(kindsOf(world.judge().raised), QList{AlertKind::Errors});
}

void AlertTests::fewCallsRaiseNothing()
{
    MetricsWorld world;
    world.call(world.rules.fewestCalls - 1, 500);
    QVERIFY(world.judge().raised.isEmpty());
    world.call(1, 500);
    QCOMPARE(kindsOf(world.judge().raised), QList{AlertKind::Errors});
}

void AlertTests::exactlyTheLimitIsNotBeyondIt()
{
    MetricsWorld world;
    world.call(95, 200);
    world.call(5, 500);
    QVERIFY(world.judge().raised.isEmpty());
    world.call(1, 500);
    QCOMPARE(world.judge().raised.size(), 1);
}

void AlertTests::aRateAroundTheLimitIsToldOnce()
{
    MetricsWorld world;
    int raised = 0;
    int cleared = 0;
    // For two hours the rate swings between 4 % and 8 %: above and below the limit, never clearly below.
    for (int minute = 0; minute < 120; ++minute) {
        const bool bad = (minute / 15) % 2 == 0;
        world.call(bad ? 92 : 96, 200);
        world.call(bad ? 8 : 4, 500);
        const auto news = world.judge();
        raised += static_cast<int>(news.raised.size());
        cleared += static_cast<int>(news.cleared.size());
        world.advance(kAlertMinute);
    }
    QCOMPARE(raised, 1);
    QCOMPARE(cleared, 0);
}

void AlertTests::anAlertEndsOnlyAfterItHasBeenCalm()
{
    MetricsWorld world;
    world.call(50, 200);
    world.call(50, 500);
    QCOMPARE(world.judge().raised.size(), 1);
    world.advance(15 * kAlertMinute); // the failures have left the window
    world.call(100, 200);
    QVERIFY(world.judge().cleared.isEmpty());
    world.advance(AlertBook::kCalmMs - 1'000);
    QVERIFY(world.judge().cleared.isEmpty());
    // One bad moment begins the calm anew.
    world.call(20, 500);
    QVERIFY(world.judge().cleared.isEmpty());
    world.advance(16 * kAlertMinute);
    QVERIFY(world.judge().cleared.isEmpty());
    world.advance(AlertBook::kCalmMs);
    QCOMPARE(kindsOf(world.judge().cleared), QList{AlertKind::Errors});
    QVERIFY(world.alerts.alerts().isEmpty());
}

void AlertTests::refusedCredentialsAreToldAtTheThird()
{
    MetricsWorld world;
    world.call(2, 401);
    QVERIFY(world.judge().raised.isEmpty());
    world.call(1, 403);
    const auto news = world.judge();
    QCOMPARE(kindsOf(news.raised), QList{AlertKind::AuthFailures});
    QVERIFY(news.raised.first().sentence.contains(u'3'));
    QVERIFY(news.raised.first().sentence.contains(u"14:00"_s));
}

void AlertTests::slowAnswersAreTold()
{
    MetricsWorld world;
    world.call(90, 200, 300);
    world.call(10, 200, 14'000);
    const auto news = world.judge();
    QCOMPARE(kindsOf(news.raised), QList{AlertKind::SlowAnswers});
    QVERIFY(news.raised.first().sentence.contains(u"AT&T CC"_s));
}

void AlertTests::aDeepQueueIsTold()
{
    MetricsWorld world;
    world.book.setQueues({{.account = world.account,
                             .waiting = world.rules.queueDepth,
                             .inFlight = 1,
                             .oldestWaiting = world.now.utc - 12 * kAlertMinute}},
        {});
    const auto news = world.judge();
    QCOMPARE(kindsOf(news.raised), QList{AlertKind::QueueDepth});
    QVERIFY2(
        news.raised.first().sentence.contains(u"10,001"_s), qUtf8Printable(news.raised.first().sentence));
    QVERIFY(news.raised.first().sentence.contains(u"12 min"_s));
}

void AlertTests::linesWithoutAResultAreTold()
{
    MetricsWorld world;
    const store::HeldLines held{.change = BulkChangeId{1},
        .account = world.account,
        .lines = 4,
        .oldest = world.now.utc - 40 * kAlertMinute};
    world.book.setQueues({}, {held});
    const auto news = world.judge();
    QCOMPARE(kindsOf(news.raised), QList{AlertKind::StuckPending});
    QVERIFY(news.raised.first().sentence.contains(u"13:20"_s));
    world.book.setQueues({}, {});
    QVERIFY(world.judge().cleared.isEmpty());
    world.advance(AlertBook::kCalmMs);
    QCOMPARE(kindsOf(world.judge().cleared), QList{AlertKind::StuckPending});
}

void AlertTests::aRuleThatIsOffSaysNothing()
{
    MetricsWorld world;
    world.rules = {.errorPercent = 0,
        .fewestCalls = 0,
        .authFailures = 0,
        .queueDepth = 0,
        .slowSeconds = 0,
        .stuckMinutes = 0};
    world.call(100, 401, 60'000);
    world.book.setQueues({{.account = world.account, .waiting = 1'000'000}},
        {{.change = BulkChangeId{1}, .account = world.account, .lines = 9, .oldest = 1}});
    QVERIFY(world.judge().raised.isEmpty());
}

void AlertTests::anAlertGoesAtOnceWhenItsRuleIsSwitchedOff()
{
    MetricsWorld world;
    world.call(100, 401, 60'000);
    world.book.setQueues({{.account = world.account, .waiting = 1'000'000}},
        {{.change = BulkChangeId{1}, .account = world.account, .lines = 9, .oldest = 1}});
    QCOMPARE(kindsOf(world.judge().raised).size(), qsizetype(kAllAlertKinds.size()));
    // The trouble lasts; nobody wants to hear of it any more.
    world.rules.slowSeconds = 0;
    world.rules.stuckMinutes = 0;
    QCOMPARE(kindsOf(world.judge().cleared), (QList{AlertKind::SlowAnswers, AlertKind::StuckPending}));
    world.rules = {.errorPercent = 0,
        .fewestCalls = 0,
        .authFailures = 0,
        .queueDepth = 0,
        .slowSeconds = 0,
        .stuckMinutes = 0};
    QCOMPARE(world.judge().cleared.size(), 3);
    QVERIFY(world.alerts.alerts().isEmpty());
}

void AlertTests::anAccountThatIsGoneTakesItsAlertsAlong()
{
    MetricsWorld world;
    world.call(100, 500);
    QCOMPARE(world.judge().raised.size(), 1);
    world.book.setAccounts({});
    QCOMPARE(world.judge().cleared.size(), 1);
    QVERIFY(world.alerts.alerts().isEmpty());
}
