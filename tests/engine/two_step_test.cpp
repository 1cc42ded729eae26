// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/two_step_test.h"

#include "core/sandbox/inventory.h"
#include "tests/support/invariants.h"
#include "tests/support/practice_world.h"

#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kCheapPlan = u"LK-1MB"_s;

/// The first line of Control Center that is active, alone in a list.
QString oneActiveLine(PracticeWorld &world)
{
    const planning::Plan all
        = world.plan(practiceList(20, Carrier::Jasper), {.kind = ChangeKind::Deactivate});
    for (const planning::PlanRow &row : all.rows) {
        if (row.before && row.before->status == DeviceStatus::Active && row.before->ratePlan != kCheapPlan)
            return u"iccid\n"_s + row.ids.iccid + u'\n';
    }
    return {};
}

ChangeSpec planThenSuspend(const QString &plan = kCheapPlan)
{
    return {.kind = ChangeKind::Suspend, .planFirst = plan};
}

} // namespace

void TwoStepTest::bothStepsAreSentInOrderAndVerified()
{
    PracticeWorld world;
    const QString list = oneActiveLine(world);
    QVERIFY(!list.isEmpty());
    const BulkChangeId id = world.start(world.plan(list, planThenSuspend()));
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    const DeviceChange line = world.lines(id).first();
    QVERIFY2(line.state == ChangeState::Succeeded, qPrintable(toText(line.state) + u' ' + line.reason));
    QCOMPARE(line.attempts, 2);
    QCOMPARE(readLedger(world.ledgerPath()).total, 2);
    const planning::Plan after = world.plan(list, {.kind = ChangeKind::Restore});
    QCOMPARE(after.rows.first().before->ratePlan, kCheapPlan);
    QCOMPARE(after.rows.first().before->status, DeviceStatus::Inactive);
    QCOMPARE(checkAuditTellsAll(*world.database), QStringList());
    QCOMPARE(checkOnlyKnownTransitions(*world.database), QStringList());
}

void TwoStepTest::aStepThatIsAlreadySoIsNotSent()
{
    PracticeWorld world;
    const QString list = oneActiveLine(world);
    const planning::Plan first = world.plan(list, planThenSuspend());
    const QString present = first.rows.first().before->ratePlan;
    const BulkChangeId id = world.start(world.plan(list, planThenSuspend(present)));
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    QCOMPARE(world.lines(id).first().state, ChangeState::Succeeded);
    QCOMPARE(readLedger(world.ledgerPath()).total, 1);
}

void TwoStepTest::aRefusedFirstStepLeavesTheStatusAlone()
{
    PracticeWorld world;
    const QString list = oneActiveLine(world);
    const BulkChangeId id = world.start(world.plan(list, planThenSuspend(u"NO-SUCH-PLAN"_s)));
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    QCOMPARE(world.lines(id).first().state, ChangeState::Failed);
    QCOMPARE(readLedger(world.ledgerPath()).total, 0);
    const planning::Plan after = world.plan(list, {.kind = ChangeKind::Suspend});
    QCOMPARE(after.rows.first().before->status, DeviceStatus::Active);
}

void TwoStepTest::aPersonsWordAboutTheFirstStepSendsNothingUntilARetry()
{
    PracticeWorld world;
    const QString list = oneActiveLine(world);
    const BulkChangeId id = world.start(world.plan(list, planThenSuspend()));
    const DeviceChangeId line = world.lines(id).first().id;
    QVERIFY(
        store::writeOnce({world.dir.path()}, world.clock, [&](store::WriteSession &session) -> Result<void> {
            // As if the first step had ended in doubt.
            return session.database().execute(
                u"UPDATE device_change SET state = 'unknown' WHERE id = %1"_s.arg(line.value));
        }));
    QVERIFY(
        store::writeOnce({world.dir.path()}, world.clock, [&](store::WriteSession &session) -> Result<void> {
            const auto moved = session.changes().decide(
                id, {line}, store::PersonDecision::Applied, u"seen in the portal"_s, {.name = u"test"_s});
            return moved ? Result<void>() : Result<void>(moved.failure());
        }));
    // "Nothing is sent" was promised, and the status was never changed: not done.
    QCOMPARE(world.lines(id).first().state, ChangeState::Failed);
    QVERIFY(world.lines(id).first().reason.contains(u"retry"_s));
    QVERIFY(
        store::writeOnce({world.dir.path()}, world.clock, [&](store::WriteSession &session) -> Result<void> {
            const auto moved = session.changes().decide(
                id, {line}, store::PersonDecision::RetryFailed, u"go on"_s, {.name = u"test"_s});
            return moved ? Result<void>() : Result<void>(moved.failure());
        }));
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    QCOMPARE(world.lines(id).first().state, ChangeState::Succeeded);
    // Only the second step was sent: the person said that the first one is done.
    QCOMPARE(readLedger(world.ledgerPath()).total, 1);
}

void TwoStepTest::aLineCancelledBetweenItsStepsSaysWhatWasDone()
{
    PracticeWorld world;
    const BulkChangeId id = world.start(world.plan(oneActiveLine(world), planThenSuspend()));
    QVERIFY(
        store::writeOnce({world.dir.path()}, world.clock, [&](store::WriteSession &session) -> Result<void> {
            // As it stands when the first step has just been proved done.
            LK_TRY(session.database().execute(u"UPDATE device_change SET step = 1"_s));
            const auto cancelled = session.changes().cancelRest(id, u"stop"_s, {.name = u"test"_s});
            return cancelled ? Result<void>() : Result<void>(cancelled.failure());
        }));
    const DeviceChange line = world.lines(id).first();
    QCOMPARE(line.state, ChangeState::Cancelled);
    QVERIFY2(line.reason.contains(u"first step"_s), qPrintable(line.reason));
}

void TwoStepTest::otherCarriersRowsAreBlocked()
{
    PracticeWorld world;
    const planning::Plan plan = world.plan(practiceList(3, Carrier::ThingSpace), planThenSuspend());
    QCOMPARE(plan.counts().willBeSent(), 0);
    QVERIFY(plan.counts().blocked > 0);
}
