// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/run_order_test.h"

#include "tests/support/invariants.h"
#include "tests/support/practice_world.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject slowEnough(const QJsonObject &more = {}, int latency = 2)
{
    QJsonObject carrier{{u"settle_ms"_s, QJsonArray{10, 40}},
        {u"latency_ms"_s, QJsonArray{latency, latency + 2}}, {u"calls_per_second"_s, 0},
        {u"max_in_flight"_s, 0}};
    for (auto it = more.begin(); it != more.end(); ++it)
        carrier.insert(it.key(), it.value());
    return {{u"carriers"_s, QJsonObject{{u"*"_s, carrier}}}};
}

RunOrder inStages(const QList<Stage> &stages, std::chrono::seconds hold = std::chrono::seconds{0})
{
    RunOrder order;
    order.stages = stages;
    order.hold = hold;
    order.guard.on = false;
    return order;
}

planning::Plan suspendPlan(PracticeWorld &world, int lines, Carrier carrier = Carrier::Telegence)
{
    return world.plan(practiceList(lines, carrier), {.kind = ChangeKind::Suspend});
}

/// Rows whose request may have left, in the order of their numbers.
QList<qint64> touchedRows(PracticeWorld &world, BulkChangeId id)
{
    QList<qint64> rows;
    const QList<DeviceChange> lines = world.lines(id);
    for (const DeviceChange &line : lines) {
        if (line.attempts > 0)
            rows.append(line.rowNo);
    }
    return rows;
}

Result<void> order(PracticeWorld &world, const std::function<Result<void>(store::WriteSession &)> &what)
{
    return store::writeOnce({world.dir.path()}, world.clock, what);
}

} // namespace

void RunOrderTest::aStageBeginsWhenTheOneBeforeIsDone()
{
    PracticeWorld world({.devices = 120}, slowEnough());
    const planning::Plan plan = suspendPlan(world, 40);
    const BulkChangeId id = world.start(plan, inStages({{.lines = 5}, {.percent = 50}}));
    world.runQueue();
    bool kept = true;
    const bool settled = QTest::qWaitFor(
        [&] {
            const QList<DeviceChange> lines = world.lines(id);
            qsizetype open = 0;
            qsizetype touched = 0;
            for (const DeviceChange &line : lines) {
                const bool sent = line.attempts > 0;
                touched += sent ? 1 : 0;
                open += sent && !isSettled(line.state) ? 1 : 0;
            }
            // Whoever is beyond the first five has waited for all of them.
            kept = kept && (touched <= 5 || std::all_of(lines.begin(), lines.end(), [](const auto &line) {
                return line.rowNo >= 5 || isSettled(line.state) || line.attempts > 0;
            }));
            return world.change(id).counts.open() == 0;
        },
        30'000);
    QVERIFY(settled);
    QVERIFY(kept);
    QCOMPARE(world.change(id).stage, 2);
    QCOMPARE(world.change(id).counts.of(ChangeState::Succeeded), plan.counts().willBeSent());
    QVERIFY(invariantsHold(*world.database, world.ledgerPath()));
}

void RunOrderTest::betweenStagesItWaits()
{
    PracticeWorld world({.devices = 120}, slowEnough());
    const planning::Plan plan = suspendPlan(world, 30);
    const BulkChangeId id = world.start(plan, inStages({{.lines = 4}}, std::chrono::seconds{2}));
    world.runQueue();
    QVERIFY(QTest::qWaitFor([&] { return world.change(id).holdUntil > 0; }, 20'000));
    QTest::qWait(500);
    QCOMPARE(touchedRows(world, id).size(), 4);
    QCOMPARE(world.change(id).state(), BulkState::Running);
    QVERIFY(world.waitSettled(id, 20'000));
    QCOMPARE(world.change(id).counts.of(ChangeState::Succeeded), plan.counts().willBeSent());
}

void RunOrderTest::theGuardStopsAndLeavesTheRestUntouched()
{
    PracticeWorld world({.devices = 600}, slowEnough({{u"fail_rate"_s, 0.6}}));
    const planning::Plan plan = suspendPlan(world, 200, Carrier::Jasper);
    RunOrder run;
    run.guard = {.on = true, .stopAbovePercent = 10, .fewestResults = 10};
    const BulkChangeId id = world.start(plan, run);
    world.runQueue();
    QVERIFY(QTest::qWaitFor([&] { return world.change(id).state() == BulkState::Stopped; }, 60'000));
    const BulkChange stopped = world.change(id);
    QVERIFY2(stopped.pauseReason.contains(u"Stopped by the guard"_s), qPrintable(stopped.pauseReason));
    QTest::qWait(800);
    const qsizetype touched = touchedRows(world, id).size();
    QTest::qWait(800);
    QCOMPARE(touchedRows(world, id).size(), touched); // nothing new was sent
    // What was in flight when it stopped may come on top of what it has seen.
    QVERIFY2(touched < 120, qPrintable(QString::number(touched)));
    QVERIFY(world.change(id).counts.of(ChangeState::Waiting) > 50);
}

void RunOrderTest::theGuardRemembersOverARestart()
{
    PracticeWorld world({.devices = 60}, slowEnough());
    const BulkChangeId id = world.start(suspendPlan(world, 20), [] {
        RunOrder run;
        run.guard = {.on = true, .stopAbovePercent = 10, .fewestResults = 4};
        return run;
    }());
    const auto noted = order(world, [&](store::WriteSession &session) -> Result<void> {
        store::ChangeSet changes;
        store::RunTable runs(session.database(), session.clock(), session.audit(), changes);
        for (int i = 0; i < 3; ++i)
            LK_TRY(runs.noteSettled(id, ChangeState::Failed, ErrorClass::Business));
        return {};
    });
    QVERIFY(noted);
    QCOMPARE(world.change(id).state(), BulkState::Running);
    // Another process, which has seen none of the three.
    const auto fourth = order(world, [&](store::WriteSession &session) -> Result<void> {
        store::ChangeSet changes;
        store::RunTable runs(session.database(), session.clock(), session.audit(), changes);
        return runs.noteSettled(id, ChangeState::Failed, ErrorClass::Business);
    });
    QVERIFY(fourth);
    QCOMPARE(world.change(id).state(), BulkState::Stopped);
    QVERIFY(world.change(id).pauseReason.contains(u"4 of the last 4"_s));
}

void RunOrderTest::aResumedChangeGoesOn()
{
    PracticeWorld world({.devices = 60}, slowEnough());
    const planning::Plan plan = suspendPlan(world, 20);
    RunOrder run;
    run.guard = {.on = true, .stopAbovePercent = 10, .fewestResults = 1};
    const BulkChangeId id = world.start(plan, run);
    QVERIFY(order(world, [&](store::WriteSession &session) -> Result<void> {
        store::ChangeSet changes;
        return store::RunTable(session.database(), session.clock(), session.audit(), changes)
            .noteSettled(id, ChangeState::Failed, ErrorClass::Business);
    }));
    QCOMPARE(world.change(id).state(), BulkState::Stopped);
    QVERIFY(order(world, [&](store::WriteSession &session) {
        return session.changes().setPaused(id, false, {}, {.name = u"test"_s});
    }));
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    QCOMPARE(world.change(id).counts.of(ChangeState::Succeeded), plan.counts().willBeSent());
}

void RunOrderTest::aScheduledChangeStartsAtItsTime()
{
    PracticeWorld world({.devices = 60}, slowEnough());
    const planning::Plan plan = suspendPlan(world, 10);
    RunOrder run = inStages({});
    run.startAt = world.clock.utcNow() + 2'000;
    const BulkChangeId id = world.start(plan, run);
    world.runQueue();
    QTest::qWait(700);
    QCOMPARE(world.change(id).state(), BulkState::Scheduled);
    QCOMPARE(touchedRows(world, id).size(), 0);
    QVERIFY(world.waitSettled(id, 20'000));
    QCOMPARE(world.change(id).counts.of(ChangeState::Succeeded), plan.counts().willBeSent());
}

void RunOrderTest::aMissedStartAsksFirst()
{
    PracticeWorld world({.devices = 60}, slowEnough());
    RunOrder run = inStages({});
    run.startAt = world.clock.utcNow() - 3'600'000;
    const BulkChangeId id = world.start(suspendPlan(world, 10), run);
    world.runQueue();
    QVERIFY(QTest::qWaitFor([&] { return world.change(id).state() == BulkState::Paused; }, 10'000));
    QTest::qWait(300);
    QCOMPARE(touchedRows(world, id).size(), 0);
    QVERIFY(world.change(id).pauseReason.contains(u"passed"_s));
    QVERIFY(order(world, [&](store::WriteSession &session) {
        return session.changes().setPaused(id, false, {}, {.name = u"test"_s});
    }));
    QVERIFY(world.waitSettled(id, 20'000));
}

void RunOrderTest::theHigherPriorityGoesFirst()
{
    PracticeWorld world({.devices = 300}, slowEnough({}, 10));
    const planning::Plan all = suspendPlan(world, 100, Carrier::Jasper);
    planning::Plan first = all;
    planning::Plan second = all;
    first.rows = all.rows.first(60);
    second.rows = all.rows.sliced(60);
    second.fingerprint = QByteArray(64, 'b');
    second.planId = "second";
    RunOrder urgent = inStages({});
    urgent.priority = 5;
    const BulkChangeId slow = world.start(first, inStages({}));
    const BulkChangeId fast = world.start(second, urgent);
    world.runQueue();
    QVERIFY(world.waitSettled(fast, 60'000));
    QVERIFY(world.change(slow).counts.of(ChangeState::Waiting) > 20);
    QVERIFY(world.waitSettled(slow, 60'000));
}

void RunOrderTest::aSmallChangeIsNotStarvedByALargeOne()
{
    PracticeWorld world({.devices = 900}, slowEnough({}, 10));
    const planning::Plan all = suspendPlan(world, 300, Carrier::Jasper);
    planning::Plan large = all;
    planning::Plan small = all;
    large.rows = all.rows.first(290);
    small.rows = all.rows.sliced(290);
    small.fingerprint = QByteArray(64, 'c');
    small.planId = "small";
    const BulkChangeId first = world.start(large, inStages({}));
    world.runQueue();
    QVERIFY(QTest::qWaitFor([&] { return touchedRows(world, first).size() > 3; }, 20'000));
    const BulkChangeId second = world.start(small, inStages({}));
    QVERIFY(world.waitSettled(second, 60'000));
    QVERIFY(world.change(first).counts.open() > 10);
}

void RunOrderTest::aLineWaitsBehindTheChangeThatHasIt()
{
    PracticeWorld world({.devices = 60}, slowEnough());
    const planning::Plan suspend = suspendPlan(world, 12, Carrier::ThingSpace);
    const planning::Plan later = world.plan(
        practiceList(12, Carrier::ThingSpace), {.kind = ChangeKind::ChangeRatePlan, .ratePlan = u"LK-5MB"_s});
    const BulkChangeId first = world.start(suspend);
    RunOrder behind = inStages({});
    behind.onCollision = OnCollision::WaitBehind;
    const BulkChangeId second = world.start(later, behind);
    const qint64 held = world.change(second).counts.of(ChangeState::Held);
    QVERIFY(held > 0);
    QCOMPARE(world.change(second).counts.of(ChangeState::Failed), 0);
    world.runQueue();
    QVERIFY(world.waitSettled(first, 60'000));
    QVERIFY(world.waitSettled(second, 60'000));
    QCOMPARE(world.change(second).counts.of(ChangeState::Held), 0);
    // Suspended by now, so the plan cannot be changed; that is what the line says, and nothing was sent.
    QVERIFY(world.change(second).counts.of(ChangeState::Failed) > 0);
    QVERIFY(checkOneOpenPerLine(*world.database).isEmpty());
    QVERIFY(checkNothingTwice(*world.database, world.ledgerPath()).isEmpty());
    QCOMPARE(checkOnlyKnownTransitions(*world.database), QStringList());
    QCOMPARE(checkAuditTellsAll(*world.database), QStringList());
}

void RunOrderTest::aFreezeHoldsBackWhatWouldBeSent()
{
    PracticeWorld world({.devices = 60}, slowEnough());
    const planning::Plan plan = suspendPlan(world, 10);
    const BulkChangeId id = world.start(plan, inStages({}));
    const auto window = TimeWindow::fromJson(QJsonObject{
        {u"zone"_s, u"UTC"_s}, {u"from"_s, u"2020-01-01T00:00"_s}, {u"to"_s, u"2099-01-01T00:00"_s}});
    QVERIFY(window);
    QVERIFY(order(world, [&](store::WriteSession &session) {
        return session.calendar().set(
            TenantId{1}, {.freezes = {{u"Billing"_s, *window, {}}}, .caps = {}}, {.name = u"test"_s});
    }));
    world.runQueue();
    QTest::qWait(1'500);
    QCOMPARE(touchedRows(world, id).size(), 0);
    QCOMPARE(readLedger(world.ledgerPath()).total, 0);
    const QList<engine::LaneStatus> lanes = world.engine->dispatcher().status();
    QVERIFY(std::any_of(lanes.begin(), lanes.end(),
        [](const engine::LaneStatus &lane) { return lane.trouble.contains(u"Billing"_s); }));
    QVERIFY(order(world, [&](store::WriteSession &session) {
        return session.calendar().set(TenantId{1}, {}, {.name = u"test"_s});
    }));
    QVERIFY(world.waitSettled(id, 40'000));
    QCOMPARE(world.change(id).counts.of(ChangeState::Succeeded), plan.counts().willBeSent());
}

void RunOrderTest::aDailyCapLetsSoManyPassAndNoMore()
{
    PracticeWorld world({.devices = 180}, slowEnough());
    world.setLinesPerCall(Carrier::ThingSpace, 20);
    const planning::Plan plan = suspendPlan(world, 60, Carrier::ThingSpace);
    QVERIFY(plan.counts().willBeSent() > 30);
    QVERIFY(order(world, [&](store::WriteSession &session) {
        return session.calendar().set(TenantId{1},
            {.freezes = {}, .caps = {{.scope = {}, .most = 25, .zone = QTimeZone::utc()}}},
            {.name = u"test"_s});
    }));
    const BulkChangeId id = world.start(plan, inStages({}));
    world.runQueue();
    QVERIFY(QTest::qWaitFor([&] { return touchedRows(world, id).size() >= 25; }, 20'000));
    QTest::qWait(1'000);
    QCOMPARE(touchedRows(world, id).size(), 25);
    QCOMPARE(world.change(id).counts.of(ChangeState::Failed), 0);
}

void RunOrderTest::aPausedChangeSendsNothingMore()
{
    PracticeWorld world({.devices = 600}, slowEnough({}, 200));
    world.setLinesPerCall(Carrier::ThingSpace, 2);
    const BulkChangeId id = world.start(suspendPlan(world, 200, Carrier::ThingSpace), inStages({}));
    world.runQueue();
    QVERIFY(QTest::qWaitFor([&] { return !touchedRows(world, id).isEmpty(); }, 20'000));
    QVERIFY(order(world, [&](store::WriteSession &session) {
        return session.changes().setPaused(id, true, u"test"_s, {.name = u"test"_s});
    }));
    QTest::qWait(600);
    const qsizetype touched = touchedRows(world, id).size();
    QTest::qWait(600);
    QCOMPARE(touchedRows(world, id).size(), touched);
    QVERIFY(world.change(id).counts.of(ChangeState::Waiting) > 0);
}
