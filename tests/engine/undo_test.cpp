// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/undo_test.h"

#include "core/engine/undo_plan.h"
#include "core/sandbox/inventory.h"
#include "tests/support/invariants.h"
#include "tests/support/practice_world.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject quick()
{
    const QJsonObject carrier{{u"settle_ms"_s, QJsonArray{10, 60}}, {u"latency_ms"_s, QJsonArray{0, 3}},
        {u"calls_per_second"_s, 0}, {u"max_in_flight"_s, 0}};
    return {{u"carriers"_s, QJsonObject{{u"*"_s, carrier}}}};
}

std::optional<planning::Plan> undoPlan(PracticeWorld &world, BulkChangeId id)
{
    auto request = engine::readUndoRequest(*world.database, id);
    if (!request)
        return std::nullopt;
    request->createdBy = u"test"_s;
    request->tenantName = u"Default"_s;
    engine::PlanBuilder *builder = world.engine->plan(*request);
    std::optional<planning::Plan> made;
    QObject::connect(builder, &engine::PlanBuilder::finished, builder,
        [&made](const planning::Plan &plan) { made = plan; });
    const bool finished = QTest::qWaitFor([&made] { return made.has_value(); }, 60'000);
    return finished ? made : std::nullopt;
}

/// State and plan of each line that was read, by ICCID.
QHash<QString, QString> statesOf(const planning::Plan &plan)
{
    QHash<QString, QString> states;
    for (const planning::PlanRow &row : plan.rows) {
        if (row.before)
            states.insert(row.ids.iccid, toText(row.before->status) + u'/' + row.before->ratePlan);
    }
    return states;
}

} // namespace

void UndoTest::undoingPutsEveryLineBack_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("carrier");
    QTest::newRow("suspend at ThingSpace") << int(ChangeKind::Suspend) << int(Carrier::ThingSpace);
    QTest::newRow("suspend at Jasper") << int(ChangeKind::Suspend) << int(Carrier::Jasper);
    QTest::newRow("restore at Telegence") << int(ChangeKind::Restore) << int(Carrier::Telegence);
    QTest::newRow("plan at ThingSpace") << int(ChangeKind::ChangeRatePlan) << int(Carrier::ThingSpace);
}

void UndoTest::undoingPutsEveryLineBack()
{
    QFETCH(int, kind);
    QFETCH(int, carrier);
    const auto at = static_cast<Carrier>(carrier);
    PracticeWorld world({.devices = 120}, quick());
    ChangeSpec spec{.kind = static_cast<ChangeKind>(kind)};
    if (spec.kind == ChangeKind::ChangeRatePlan)
        spec.ratePlan = sandbox::practicePlans(sandbox::PracticeCarrier::ThingSpace).at(1);
    const planning::Plan first = world.plan(practiceList(25, at), spec);
    const auto before = statesOf(first);
    const BulkChangeId id = world.start(first);
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    const qint64 done = world.change(id).counts.of(ChangeState::Succeeded);
    QVERIFY(done > 0);

    const auto undo = undoPlan(world, id);
    QVERIFY(undo);
    QVERIFY(undo->reason.contains(u"Undo"_s));
    // A line that was being tested, say, is no line that a change could bring back.
    QCOMPARE(undo->counts().willBeSent() + undo->counts().blocked, done);
    QVERIFY(undo->counts().willBeSent() > undo->counts().blocked);
    const qint64 undone = undo->counts().willBeSent();
    const BulkChangeId back = world.start(*undo);
    QVERIFY(world.waitSettled(back));
    QCOMPARE(world.change(back).counts.of(ChangeState::Succeeded), undone);
    const auto after = statesOf(world.plan(practiceList(25, at), spec));
    for (const planning::PlanRow &row : undo->rows) {
        if (row.willBeSent())
            QCOMPARE(after.value(row.ids.iccid), before.value(row.ids.iccid));
    }
    QVERIFY(checkAuditTellsAll(*world.database).isEmpty());
}

void UndoTest::aLineChangedSinceIsLeftAsItIs()
{
    PracticeWorld world({.devices = 60}, quick());
    const planning::Plan plan
        = world.plan(practiceList(15, Carrier::ThingSpace), {.kind = ChangeKind::Suspend});
    const BulkChangeId id = world.start(plan);
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    // Somebody deactivates one of them afterwards: it is not to be "restored".
    const auto changed = std::find_if(
        plan.rows.begin(), plan.rows.end(), [](const planning::PlanRow &row) { return row.willBeSent(); });
    QVERIFY(changed != plan.rows.end());
    const BulkChangeId restore
        = world.start(world.plan(u"iccid\n"_s + changed->ids.iccid, {.kind = ChangeKind::Restore}));
    QVERIFY(world.waitSettled(restore));
    const BulkChangeId gone
        = world.start(world.plan(u"iccid\n"_s + changed->ids.iccid, {.kind = ChangeKind::Deactivate}));
    QVERIFY(world.waitSettled(gone));
    const auto undo = undoPlan(world, id);
    QVERIFY(undo);
    for (const planning::PlanRow &row : undo->rows) {
        const bool theirs = row.ids.iccid == changed->ids.iccid;
        QCOMPARE(row.verdict == planning::Verdict::Blocked, theirs);
        QVERIFY(!theirs || !row.reasons.isEmpty());
    }
}

void UndoTest::whatCannotComeBackIsListedWithTheReason()
{
    PracticeWorld world({.devices = 60}, quick());
    const BulkChangeId id
        = world.start(world.plan(practiceList(15, Carrier::ThingSpace), {.kind = ChangeKind::Deactivate}));
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    const auto undo = undoPlan(world, id);
    QVERIFY(undo);
    QCOMPARE(undo->counts().willBeSent(), 0);
    QCOMPARE(undo->counts().blocked, world.change(id).counts.of(ChangeState::Succeeded));
    QCOMPARE(undo->rows.first().reasons.last().rule, u"undo.deactivated"_s);
}

void UndoTest::aChangeThatDidNothingHasNothingToUndo()
{
    PracticeWorld world({.devices = 60}, quick());
    const BulkChangeId id
        = world.start(world.plan(practiceList(5, Carrier::ThingSpace), {.kind = ChangeKind::Suspend}));
    const auto request = engine::readUndoRequest(*world.database, id);
    QVERIFY(!request);
    QVERIFY(request.error().message.contains(u"nothing to undo"_s));
    QVERIFY(!engine::readUndoRequest(*world.database, BulkChangeId{999}));
}
