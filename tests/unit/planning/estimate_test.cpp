// SPDX-License-Identifier: Apache-2.0
#include "core/planning/run_estimate.h"
#include "tests/unit/planning/planning_tests.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace lk;
using namespace lk::planning;

namespace {

constexpr UtcMs kStart = 1'790'000'000'000;

CarrierAccount accountAt(Carrier carrier, const RateBudget &budget)
{
    CarrierAccount account;
    account.id = AccountId{static_cast<qint64>(carrier) + 1};
    account.carrier = carrier;
    account.name = toText(carrier);
    account.budget = budget;
    account.timing = productionTiming(carrier);
    account.timing.planFreshness = 0ms;
    return account;
}

void addRows(Plan &plan, const CarrierAccount &account, qint64 lines, UtcMs readAt)
{
    plan.accounts.append({account.id, account.carrier, account.name, QUrl()});
    for (qint64 i = 0; i < lines; ++i) {
        PlanRow row;
        row.account = account.id;
        row.carrier = account.carrier;
        row.verdict = Verdict::Change;
        row.before = LineState{DeviceStatus::Active, {}, {}, {}, readAt};
        plan.rows.append(row);
    }
}

Plan planOf(const CarrierAccount &account, qint64 lines, UtcMs readAt = kStart - 3'600'000)
{
    Plan plan;
    plan.spec = {.kind = ChangeKind::Suspend};
    addRows(plan, account, lines, readAt);
    return plan;
}

} // namespace

void EstimateTest::callsAreReadWriteAndReadBackOfEachLine()
{
    const CarrierAccount account
        = accountAt(Carrier::Jasper, {.callsPerSecond = 1, .maxInFlight = 1, .writesPerMinute = 0});
    Plan plan = planOf(account, 312);
    PlanRow blocked = plan.rows.first();
    blocked.verdict = Verdict::Blocked;
    PlanRow already = blocked;
    already.verdict = Verdict::AlreadySo;
    plan.rows += {blocked, already};
    const RunEstimate run = estimateRun(plan, {account}, kStart);
    QCOMPARE(run.accounts.size(), 1);
    QCOMPARE(run.accounts.first().lines, 312);
    QCOMPARE(run.accounts.first().calls(), 312 + 312 + 13);
    // One call a second, and a moment until the last one is proved.
    QVERIFY(run.duration() >= 637s && run.duration() < 651s);
    QVERIFY2(run.accounts.first().sentence().contains(u"about 11 min"_s),
        qPrintable(run.accounts.first().sentence()));
}

void EstimateTest::aFreshPlanIsNotReadAgain()
{
    CarrierAccount account
        = accountAt(Carrier::Jasper, {.callsPerSecond = 1, .maxInFlight = 1, .writesPerMinute = 0});
    account.timing.planFreshness = 10min;
    const AccountEstimate fresh
        = estimateRun(planOf(account, 100, kStart), {account}, kStart).accounts.first();
    QCOMPARE(fresh.reads, 0);
    QCOMPARE(fresh.calls(), 100 + 4);
    // In ten minutes 600 calls do for 576 lines, proved on pages of 25; the others are read before they are
    // sent.
    const AccountEstimate large
        = estimateRun(planOf(account, 1000, kStart), {account}, kStart).accounts.first();
    QCOMPARE(large.reads, 424);
    const AccountEstimate old
        = estimateRun(planOf(account, 100, kStart - 700'000), {account}, kStart).accounts.first();
    QCOMPARE(old.reads, 100);
    // What says beside the state what a request repeats is always read.
    Plan swap = planOf(account, 100, kStart);
    swap.spec = {.kind = ChangeKind::ChangeIdentifier};
    QCOMPARE(estimateRun(swap, {account}, kStart).accounts.first().reads, 100);
}

void EstimateTest::theNarrowestLimitDecides_data()
{
    QTest::addColumn<double>("perSecond");
    QTest::addColumn<int>("inFlight");
    QTest::addColumn<int>("writesPerMinute");
    QTest::addColumn<int>("seconds");
    // 300 calls, 100 of them writes; an answer takes half a second.
    QTest::newRow("calls a second") << 5.0 << 10 << 0 << 60;
    QTest::newRow("calls in flight") << 100.0 << 1 << 0 << 150;
    QTest::newRow("writes a minute") << 100.0 << 100 << 10 << 600;
}

void EstimateTest::theNarrowestLimitDecides()
{
    QFETCH(const double, perSecond);
    QFETCH(const int, inFlight);
    QFETCH(const int, writesPerMinute);
    QFETCH(const int, seconds);
    const RateBudget budget{
        .callsPerSecond = perSecond, .maxInFlight = inFlight, .writesPerMinute = writesPerMinute};
    const milliseconds time = callTime(budget, 300, 100, 500ms);
    QVERIFY(time >= std::chrono::seconds(seconds) && time < std::chrono::seconds(seconds + 1));
}

void EstimateTest::accountsWorkSideBySide()
{
    const CarrierAccount slow
        = accountAt(Carrier::Jasper, {.callsPerSecond = 1, .maxInFlight = 1, .writesPerMinute = 0});
    const CarrierAccount quick
        = accountAt(Carrier::ThingSpace, {.callsPerSecond = 50, .maxInFlight = 50, .writesPerMinute = 0});
    Plan plan = planOf(slow, 200);
    addRows(plan, quick, 500, kStart - 3'600'000);
    const RunEstimate both = estimateRun(plan, {slow, quick}, kStart);
    QCOMPARE(both.accounts.size(), 2);
    QCOMPARE(both.duration(), estimateRun(planOf(slow, 200), {slow}, kStart).duration());
    QCOMPARE(both.calls(), 200 * 2 + 8 + 500 * 4);
    // Without the account at hand the carrier's usual limits count.
    QVERIFY(estimateRun(plan, {}, kStart).duration() > 0ms);
}

void EstimateTest::oneCallMayDoForManyLines()
{
    RateBudget budget{.callsPerSecond = 1, .maxInFlight = 10, .writesPerMinute = 0};
    budget.linesPerCall = 100;
    const CarrierAccount account = accountAt(Carrier::ThingSpace, budget);
    const AccountEstimate many = estimateRun(planOf(account, 450), {account}, kStart).accounts.first();
    QCOMPARE(many.writes, 5);
    QCOMPARE(many.polls, 5);
    QCOMPARE(many.calls(), 450 + 5 + 5 + 450);
    // What cannot simply be put back is asked for line by line.
    Plan deactivate = planOf(account, 450);
    deactivate.spec = {.kind = ChangeKind::Deactivate};
    QCOMPARE(estimateRun(deactivate, {account}, kStart).accounts.first().writes, 450);
}

void EstimateTest::twoStepsCostTwoWritesAndLocalChangesNone()
{
    const CarrierAccount account
        = accountAt(Carrier::Jasper, {.callsPerSecond = 1, .maxInFlight = 1, .writesPerMinute = 0});
    Plan two = planOf(account, 10);
    two.spec.planFirst = u"CHEAP"_s;
    QCOMPARE(estimateRun(two, {account}, kStart).accounts.first().writes, 20);
    QCOMPARE(estimateRun(two, {account}, kStart).accounts.first().readBacks, 2);
    // A handful of lines is not worth a page.
    Plan few = planOf(account, 9);
    QCOMPARE(estimateRun(few, {account}, kStart).accounts.first().readBacks, 9);
    Plan local = planOf(account, 10);
    local.spec = {.kind = ChangeKind::ChangeCustomerPlan};
    QVERIFY(estimateRun(local, {account}, kStart).accounts.isEmpty());
}
