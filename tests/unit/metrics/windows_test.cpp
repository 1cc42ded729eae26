// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/metrics/metrics_tests.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::metrics;
using lk::test::MetricsWorld;

namespace {

constexpr qint64 kMinute = 60'000;

} // namespace

lk::test::MetricsWorld::MetricsWorld()
    : now{
        .utc = QDateTime(QDate(2026, 5, 4), QTime(14, 0), Qt::UTC).toMSecsSinceEpoch(), .boot = 600 * kMinute}
{
    CarrierAccount one;
    one.id = account;
    one.name = u"AT&T CC"_s;
    one.carrier = Carrier::Jasper;
    book.setAccounts({one});
}

void lk::test::MetricsWorld::call(int count, int status, int ms)
{
    for (int i = 0; i < count; ++i)
        book.note({.account = account, .at = now.boot, .durationMs = ms, .status = status});
}

void lk::test::MetricsWorld::advance(qint64 ms)
{
    now.boot += ms;
    now.utc += ms;
}

AccountFigures lk::test::MetricsWorld::figures() const
{
    return book.figures(now.boot).constFirst();
}

AlertBook::News lk::test::MetricsWorld::judge()
{
    return alerts.judgeAll(book.figures(now.boot), rules, now);
}

void WindowTests::callsLeaveTheWindowAfterAQuarterOfAnHour()
{
    MetricsWorld world;
    world.call(10, 200);
    world.call(2, 500);
    world.advance(14 * kMinute);
    QCOMPARE(world.figures().quarter.calls, 12);
    QCOMPARE(world.figures().quarter.failed, 2);
    world.advance(kMinute);
    QCOMPARE(world.figures().quarter.calls, 0);
    QVERIFY(!world.figures().quarter.successPercent());
}

void WindowTests::theHourIsToldMinuteByMinute()
{
    MetricsWorld world;
    world.call(3, 200);
    world.advance(10 * kMinute);
    world.call(5, 200);
    world.call(1, 503);
    const QList<CallFigures> hour = world.figures().hour;
    QCOMPARE(hour.size(), 60);
    QCOMPARE(hour.at(49).calls, 3);
    QCOMPARE(hour.at(50).calls, 0);
    QCOMPARE(hour.at(59).calls, 6);
    QCOMPARE(hour.at(59).failed, 1);
    world.advance(50 * kMinute);
    QCOMPARE(world.figures().hour.first().calls, 0);
    QCOMPARE(world.figures().hour.at(9).calls, 6);
}

void WindowTests::answerTimesLieWithinTheirBound()
{
    MetricsWorld world;
    world.call(90, 200, 120); // within (100, 150]
    world.call(10, 200, 5'000); // within (4000, 6000]
    const CallFigures figures = world.figures().quarter;
    QVERIFY(*figures.answerTime(0.5) > 100 && *figures.answerTime(0.5) <= 150);
    QVERIFY(*figures.answerTime(0.95) > 4'000 && *figures.answerTime(0.95) <= 6'000);
    QCOMPARE(figures.answerTime(0.9), std::optional<double>(150));
    world.call(1'000, 200, 900'000);
    QCOMPARE(world.figures().quarter.answerTime(0.95), std::optional<double>(kTimeBounds.back()));
    // A call that was not answered has no answer time.
    MetricsWorld silent;
    silent.call(5, kNotReached, 30'000);
    QVERIFY(!silent.figures().quarter.answerTime(0.5));
}

void WindowTests::aLongSilenceLeavesNothingBehind()
{
    MetricsWorld world;
    world.call(10, 200);
    world.advance(61 * kMinute); // the same place in the ring, an hour later
    for (const CallFigures &minute : world.figures().hour)
        QCOMPARE(minute.calls, 0);
    world.call(1, 200);
    QCOMPARE(world.figures().hour.last().calls, 1);
}

void WindowTests::aLateSampleCountsInItsOwnMinute()
{
    MetricsWorld world;
    world.call(1, 200);
    world.book.note(
        {.account = world.account, .at = world.now.boot - kMinute, .durationMs = 10, .status = 200});
    QCOMPARE(world.figures().hour.last().calls, 1);
    // Its place is taken by a newer minute: it is left out of the window, not counted in a wrong one.
    world.book.note(
        {.account = world.account, .at = world.now.boot - 60 * kMinute, .durationMs = 10, .status = 200});
    QCOMPARE(world.figures().hour.last().calls, 1);
    QCOMPARE(world.figures().total.calls, 3);
}

void WindowTests::manyStatusesKeepTheirSum()
{
    MetricsWorld world;
    for (int status = 400; status < 450; ++status)
        world.call(1, status);
    const CallFigures figures = world.figures().quarter;
    QCOMPARE(figures.failed, 50);
    qint64 told = figures.otherErrors;
    for (const ErrorTally &tally : figures.errors)
        told += tally.count;
    QCOMPARE(told, 50);
}

void WindowTests::totalsNeverShrink()
{
    MetricsWorld world;
    world.call(10, 200, 100);
    world.call(3, 401);
    world.advance(300 * kMinute);
    QCOMPARE(world.figures().total.calls, 13);
    QCOMPARE(world.figures().total.errorsOf(ErrorClass::Auth), 3);
    QCOMPARE(world.figures().totalMs, 1'300);
}
