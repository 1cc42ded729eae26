// SPDX-License-Identifier: Apache-2.0
#include "core/net/account_connection.h"
#include "core/net/call_budget.h"
#include "core/net/circuit_breaker.h"
#include "tests/net/call_support.h"
#include "tests/net/net_tests.h"
#include "tests/net/scripted_server.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;
using net::CallBudget;

namespace {

constexpr BootMs kStart = 1'000'000;

/// The most calls in any window [t, t + lengthMs).
int mostIn(const QList<BootMs> &calls, BootMs lengthMs)
{
    int most = 0;
    qsizetype first = 0;
    for (qsizetype last = 0; last < calls.size(); ++last) {
        while (calls.at(last) - calls.at(first) >= lengthMs)
            ++first;
        most = std::max(most, static_cast<int>(last - first + 1));
    }
    return most;
}

/// Takes whatever it can get, with pauses of random length in between.
QList<BootMs> greedyCalls(CallBudget &budget, bool mutating, BootMs until, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<BootMs> calls;
    BootMs now = kStart;
    while (now < kStart + until) {
        while (budget.tryTake(mutating, now))
            calls.append(now);
        now += random.bounded(100) == 0 ? random.bounded(1, 3'000) : random.bounded(1, 4);
    }
    return calls;
}

} // namespace

void BudgetTest::theRateIsNeverExceededInAnySecond_data()
{
    QTest::addColumn<double>("rate");
    for (const double rate : {0.5, 1.0, 4.0, 5.0, 7.3, 35.0, 100.0, 400.0, 2'000.0})
        QTest::addRow("%g a second", rate) << rate;
}

void BudgetTest::theRateIsNeverExceededInAnySecond()
{
    QFETCH(double, rate);
    // At high rates a hundredth of a second's worth may start at once; at the carriers' real ones a single
    // call.
    const int allowed = static_cast<int>(std::ceil(rate * 1.01));
    for (quint32 seed = 1; seed <= 20; ++seed) {
        CallBudget budget({.callsPerSecond = rate, .maxInFlight = 1});
        const QList<BootMs> calls = greedyCalls(budget, false, 60'000, seed);
        QVERIFY2(mostIn(calls, 1'000) <= std::max(1, allowed),
            qPrintable(QString::number(mostIn(calls, 1'000)) + QLatin1String(" with seed ")
                + QString::number(seed)));
    }
}

void BudgetTest::writesAreNeverMoreThanTheirOwnLimitInAnyMinute()
{
    for (quint32 seed = 1; seed <= 10; ++seed) {
        CallBudget budget({.callsPerSecond = 50, .maxInFlight = 1, .writesPerMinute = 100});
        const QList<BootMs> writes = greedyCalls(budget, true, 600'000, seed);
        QVERIFY(mostIn(writes, 60'000) <= 100);
        QVERIFY(writes.size() > 100);
    }
}

void BudgetTest::anIdleHourSavesUpNothing()
{
    CallBudget budget({.callsPerSecond = 4, .maxInFlight = 1});
    QVERIFY(budget.tryTake(false, kStart));
    const BootMs later = kStart + 3'600'000;
    QVERIFY(budget.tryTake(false, later));
    QVERIFY(!budget.tryTake(false, later));
    QCOMPARE(budget.waitFor(false, later).count(), 250);
}

void BudgetTest::theFullRateIsReached()
{
    for (const double rate : {1.0, 4.0, 35.0, 400.0}) {
        CallBudget budget({.callsPerSecond = rate, .maxInFlight = 1});
        int calls = 0;
        for (BootMs now = kStart; now < kStart + 60'000; ++now) {
            while (budget.tryTake(false, now))
                ++calls;
        }
        QVERIFY2(calls >= rate * 60 * 0.97, qPrintable(QString::number(calls)));
    }
}

void BudgetTest::aShareOfTheBudgetIsNotExceededAndGivenBack()
{
    CallBudget budget({.callsPerSecond = 20, .maxInFlight = 1, .writesPerMinute = 120});
    budget.setShare(0.25);
    QCOMPARE(budget.currentRate(kStart), 5.0);
    QVERIFY(mostIn(greedyCalls(budget, false, 60'000, 7), 1'000) <= 6);
    CallBudget writes({.callsPerSecond = 20, .maxInFlight = 1, .writesPerMinute = 120});
    writes.setShare(0.25);
    QVERIFY(mostIn(greedyCalls(writes, true, 300'000, 7), 60'000) <= 31);
    budget.setShare(1);
    QCOMPARE(budget.currentRate(kStart), 20.0);
    // What the carrier asked for comes on top, and never makes it faster than it was.
    budget.throttled(std::chrono::seconds{1}, kStart);
    budget.setShare(0.5);
    QCOMPARE(budget.currentRate(kStart), 5.0);
    budget.setShare(0);
    QVERIFY(budget.currentRate(kStart) > 0);
}

void BudgetTest::aThrottleHalvesTheRateAndPauses()
{
    CallBudget budget({.callsPerSecond = 8, .maxInFlight = 1});
    QCOMPARE(budget.currentRate(kStart), 8.0);
    budget.throttled(std::chrono::milliseconds{5'000}, kStart);
    QCOMPARE(budget.currentRate(kStart), 4.0);
    for (BootMs now = kStart; now < kStart + 5'000; now += 10)
        QVERIFY(!budget.tryTake(false, now));
    QVERIFY(budget.tryTake(false, kStart + 5'000));
    // A second, shorter pause does not shorten the first.
    budget.throttled(std::chrono::milliseconds{9'000}, kStart + 6'000);
    budget.throttled(std::chrono::milliseconds{10}, kStart + 6'000);
    QCOMPARE(budget.pausedUntil(), kStart + 15'000);
}

void BudgetTest::theRateGrowsBackAndNoFurther()
{
    CallBudget budget({.callsPerSecond = 10, .maxInFlight = 1});
    budget.throttled(std::chrono::milliseconds{0}, kStart);
    QVERIFY(std::abs(budget.currentRate(kStart + 60'000) - 5.5) < 0.01);
    QCOMPARE(budget.currentRate(kStart + 3'600'000), 10.0);
    for (int i = 0; i < 100; ++i)
        budget.throttled(std::chrono::milliseconds{0}, kStart);
    QVERIFY(budget.currentRate(kStart) > 0);
}

void BudgetTest::waitingAsLongAsToldIsEnough()
{
    CallBudget budget({.callsPerSecond = 7.3, .maxInFlight = 1, .writesPerMinute = 100});
    BootMs now = kStart;
    for (int i = 0; i < 1'000; ++i) {
        const bool mutating = i % 3 == 0;
        now += budget.waitFor(mutating, now).count();
        QVERIFY2(budget.tryTake(mutating, now), qPrintable(QString::number(i)));
    }
}

void BudgetTest::thePauseGrowsUntilSomethingElseIsAnswered()
{
    using std::chrono::seconds;
    net::CallBudget budget({.callsPerSecond = 4, .maxInFlight = 4});
    BootMs now = kStart;
    for (const int expected : {10, 20, 40, 80, 160, 300, 300}) {
        QCOMPARE(budget.pauseAfter(seconds{10}), seconds{expected});
        budget.throttled(budget.pauseAfter(seconds{10}), now);
        // Others that were on their way are refused as well: that is one refusal.
        const BootMs end = budget.pausedUntil();
        budget.throttled(seconds{1}, now + 5);
        QCOMPARE(budget.pausedUntil(), end);
        now = end;
    }
    QCOMPARE(budget.pauseAfter(seconds{900}), seconds{900});
    budget.answered();
    QCOMPARE(budget.pauseAfter(seconds{10}), seconds{10});
}

void BudgetTest::aCodeThatSaysTooFastPausesTheWholeAccount_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("pauses");
    QTest::newRow("a text") << 400 << QByteArray(R"({"errorCode":"40000029"})") << true;
    QTest::newRow("a number") << 400 << QByteArray(R"({"errorCode":40000029})") << true;
    QTest::newRow("under a success") << 200 << QByteArray(R"({"errorCode":"40000029"})") << true;
    QTest::newRow("digits of an ICCID") << 200 << QByteArray(R"({"iccid":"89014000002900000011"})") << false;
    QTest::newRow("SOAP") << 500 << QByteArray("<faultstring>400101</faultstring>") << true;
    QTest::newRow("no code") << 429 << QByteArray() << true;
    QTest::newRow("another code") << 400 << QByteArray(R"({"errorCode":"10000028"})") << false;
}

void BudgetTest::aCodeThatSaysTooFastPausesTheWholeAccount()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    ScriptedServer server([&](QTcpSocket &socket, const SeenRequest &request) {
        socket.write(request.target == "/login" ? wholeAnswer(200, "token") : wholeAnswer(status, body));
    });
    const OneStepScheme scheme(server.url(u"/login"_s));
    const SystemClock clock;
    CarrierAccount account;
    account.baseUrl = server.url();
    account.timing = practiceTiming();
    account.budget = {.callsPerSecond = 100, .maxInFlight = 1};
    net::AccountConnection connection(account, scheme, clock, nullptr);
    bool ended = false;
    connection.call(
        readOf(server.url(u"/line"_s)), "id", this, [&ended](const net::CallRecord &) { ended = true; });
    QTRY_VERIFY(ended);
    QTEST(connection.pausedUntil() > 0, "pauses");
}

void BudgetTest::aBreakerOnProbationOpensSoonerAndForLonger()
{
    using std::chrono::milliseconds;
    net::CircuitBreaker breaker({.fewestCalls = 4,
        .fewestOnProbation = 2,
        .firstPause = milliseconds{30},
        .longestPause = milliseconds{100}});
    const auto failUntilOpen = [&breaker](BootMs from) {
        int calls = 0;
        std::optional<milliseconds> pause;
        while (!pause && calls < 10)
            pause = breaker.note(true, from + ++calls);
        return std::pair{calls, pause.value_or(milliseconds{-1})};
    };
    QCOMPARE(failUntilOpen(1), (std::pair{4, milliseconds{30}}));
    breaker.provedByRead();
    QVERIFY(!breaker.isOpen());
    QCOMPARE(failUntilOpen(100), (std::pair{2, milliseconds{60}}));
    breaker.provedByRead();
    QCOMPARE(failUntilOpen(200), (std::pair{2, milliseconds{100}}));
    // A call of its own that goes well ends it.
    breaker.provedByRead();
    QVERIFY(!breaker.note(false, 300));
    QVERIFY(!breaker.note(true, 301)); // two calls, half of them failed: no judgment any more
    QCOMPARE(failUntilOpen(400), (std::pair{2, milliseconds{30}}));
    // What is not open is not on probation.
    breaker.proved();
    breaker.provedByRead();
    QCOMPARE(failUntilOpen(500), (std::pair{4, milliseconds{30}}));
}

void BudgetTest::theBreakerOpensWhereMostCallsFailAndClosesAfterOneProof()
{
    net::CircuitBreaker breaker({.fewestCalls = 4,
        .share = 0.5,
        .window = std::chrono::milliseconds{1'000},
        .firstPause = std::chrono::milliseconds{30},
        .longestPause = std::chrono::milliseconds{100}});
    QVERIFY(!breaker.note(true, 1));
    QVERIFY(!breaker.note(true, 2));
    QVERIFY(!breaker.note(true, 3)); // too few to judge
    const auto pause = breaker.note(false, 4);
    QVERIFY(pause && pause->count() == 30);
    QVERIFY(breaker.isOpen());
    QCOMPARE(breaker.failedCalls(), 3);
    QVERIFY(!breaker.note(true, 5)); // open already: the pause is not begun anew
    QCOMPARE(breaker.stillBroken().count(), 60);
    QCOMPARE(breaker.stillBroken().count(), 100);
    breaker.proved();
    QVERIFY(!breaker.isOpen());
    // What was long ago does not count.
    for (BootMs at : {10'000, 10'001, 10'002})
        QVERIFY(!breaker.note(true, at));
    for (BootMs at : {20'000, 20'001, 20'002})
        QVERIFY(!breaker.note(false, at));
    QVERIFY(!breaker.note(true, 20'003));
}
