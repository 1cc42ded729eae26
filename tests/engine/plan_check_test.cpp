// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/plan_check_test.h"

#include "core/planning/plan_file.h"
#include "core/planning/plan_groups.h"
#include "core/store/audit_table.h"
#include "core/store/line_table.h"
#include "tests/support/practice_world.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const ChangeSpec kSuspend{.kind = ChangeKind::Suspend};

struct Checked {
    planning::Plan plan;
    QList<engine::PlanProgress> steps;
};

Checked checked(PracticeWorld &world, const QString &list, const ChangeSpec &spec, bool readAnew = false)
{
    Checked result;
    auto devices = intake::readDeviceListText(list, u"test.csv"_s);
    engine::PlanBuilder *builder = world.engine->plan({.list = *devices,
        .spec = spec,
        .reason = u"test"_s,
        .createdBy = u"test"_s,
        .tenant = TenantId{1},
        .tenantName = u"Default"_s,
        .onlyAccount = {},
        .readAnew = readAnew});
    bool done = false;
    QObject::connect(builder, &engine::PlanBuilder::progress, builder,
        [&result](const engine::PlanProgress &progress) { result.steps.append(progress); });
    QObject::connect(builder, &engine::PlanBuilder::finished, builder, [&](const planning::Plan &plan) {
        result.plan = plan;
        done = true;
    });
    if (!QTest::qWaitFor([&done] { return done; }, 60'000))
        qFatal("The check was not finished");
    return result;
}

qint64 fromInventory(const Checked &result)
{
    qint64 lines = 0;
    for (const engine::AccountProgress &account : result.steps.last().accounts)
        lines += account.fromInventory;
    return lines;
}

Result<void> record(PracticeWorld &world, const planning::Plan &plan)
{
    return store::writeOnce(
        {world.dir.path()}, world.clock, [&](store::WriteSession &session) -> Result<void> {
            const auto created = engine::recordPlan(session, plan, TenantId{1}, {.name = u"anna"_s});
            return created ? Result<void>() : Result<void>(created.failure());
        });
}

void setCalendar(PracticeWorld &world, const ChangeCalendar &calendar)
{
    const auto set = store::writeOnce({world.dir.path()}, world.clock, [&](store::WriteSession &session) {
        return session.calendar().set(TenantId{1}, calendar, {.name = u"anna"_s});
    });
    if (!set)
        qFatal("%s", qUtf8Printable(set.error().message));
}

/// Always open.
FreezeWindow wholeDay(const ChangeScope &scope)
{
    const auto window = TimeWindow::fromJson(
        QJsonObject{{u"zone"_s, u"UTC"_s}, {u"from"_s, u"00:00"_s}, {u"to"_s, u"24:00"_s}});
    return {u"Audit week"_s, *window, scope};
}

/// Reads every line into the inventory, as a synchronisation does.
void learnAll(PracticeWorld &world, const planning::Plan &plan)
{
    const auto learned = store::writeOnce(
        {world.dir.path()}, world.clock, [&](store::WriteSession &session) -> Result<void> {
            for (const planning::PlanRow &row : plan.rows) {
                if (row.before)
                    LK_TRY(session.lines().learn(TenantId{1}, row.account, *row.before));
            }
            return {};
        });
    if (!learned)
        qFatal("%s", qUtf8Printable(learned.error().message));
}

} // namespace

void PlanCheckTest::aCheckReadsEveryLineAndChangesNothing()
{
    PracticeWorld world({.devices = 60});
    const Checked result = checked(world, practiceList(20), kSuspend);
    QCOMPARE(readLedger(world.ledgerPath()).total, 0);
    for (const Carrier carrier : kAllCarriers) {
        const QJsonObject asked = world.carriers->counters().value(toText(carrier)).toObject();
        QCOMPARE(asked.value("writes"_L1).toInt(-1), 0);
    }
    const planning::VerdictCounts counts = result.plan.counts();
    QCOMPARE(counts.total(), 60);
    QCOMPARE(counts.change + counts.warning + counts.alreadySo + counts.blocked, 60);
    // Each account's progress adds up to its lines, and never goes back.
    const engine::PlanProgress &last = result.steps.last();
    QCOMPARE(last.judged, 60);
    QCOMPARE(last.accounts.size(), 3);
    for (const engine::AccountProgress &account : last.accounts) {
        QCOMPARE(account.done, account.total);
        QVERIFY(account.total > 0);
        QVERIFY(!account.name.isEmpty());
    }
    for (const planning::PlanRow &row : result.plan.rows)
        QVERIFY(!row.willBeSent() || (row.before && row.before->readAt > 0));
}

void PlanCheckTest::whatTheInventoryReadJustNowIsNotReadOnceMore()
{
    PracticeWorld world({.devices = 60});
    const QString list = practiceList(20, Carrier::ThingSpace);
    const Checked first = checked(world, list, kSuspend);
    QCOMPARE(fromInventory(first), 0);
    learnAll(world, first.plan);
    const Checked second = checked(world, list, kSuspend);
    QVERIFY(fromInventory(second) > 0);
    QCOMPARE(second.plan.counts(), first.plan.counts());
    // The age shown is that of the reading, not of the check.
    QCOMPARE(planning::readingAges(second.plan).oldest, planning::readingAges(first.plan).oldest);
    // F5, and what cannot simply be put back, are read at the carrier.
    QCOMPARE(fromInventory(checked(world, list, kSuspend, true)), 0);
    QCOMPARE(fromInventory(checked(world, list, {.kind = ChangeKind::Deactivate})), 0);
}

void PlanCheckTest::anAccountThatTrustsNoReadingIsAlwaysRead()
{
    PracticeWorld world({.devices = 60}, {}, [] {
        QJsonObject timing = PracticeWorld::quickTiming();
        timing.insert(u"planFreshness"_s, 0);
        return timing;
    }());
    const QString list = practiceList(10, Carrier::ThingSpace);
    learnAll(world, checked(world, list, kSuspend).plan);
    QCOMPARE(fromInventory(checked(world, list, kSuspend)), 0);
}

void PlanCheckTest::aPlanWithOpenWarningsIsNotRecorded()
{
    PracticeWorld world({.devices = 60});
    planning::Plan plan = checked(world, practiceList(10, Carrier::ThingSpace), kSuspend).plan;
    for (planning::PlanRow &row : plan.rows) {
        if (!row.willBeSent())
            continue;
        row.reasons.append({u"house.odd"_s, u"Odd."_s, {}, planning::RuleLevel::Warn});
        row.verdict = planning::Verdict::Warning;
    }
    std::ignore = planning::freeze(plan);
    const auto refused = record(world, plan);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"house.odd"_s), qUtf8Printable(refused.error().message));
    QVERIFY(store::readChanges(*world.database, TenantId{1})->isEmpty());
    QVERIFY(planning::acceptWarnings(plan, {{u"house.odd"_s, u"Agreed with Kim"_s, 0}}));
    std::ignore = planning::freeze(plan);
    const auto recorded = record(world, plan);
    QVERIFY2(recorded, recorded ? "" : qUtf8Printable(recorded.error().message));
    const auto rows = store::readAudit(*world.database, {.action = u"change.warning-accepted"_s});
    QCOMPARE(rows->size(), 1);
    QVERIFY(rows->first().reason.contains(u"Agreed with Kim"_s));
    QCOMPARE(rows->first().actor.name, u"anna"_s);
}

void PlanCheckTest::aFreezeIsSaidWhenPlanningAndHoldsWhenStarting()
{
    PracticeWorld world({.devices = 60});
    setCalendar(world, {.freezes = {wholeDay({{Carrier::ThingSpace}, {ChangeKind::Suspend}})}, .caps = {}});
    planning::Plan plan = checked(world, practiceList(5), kSuspend).plan;
    for (const planning::PlanRow &row : plan.rows) {
        const bool frozen = std::any_of(row.reasons.begin(), row.reasons.end(),
            [](const planning::PlanReason &reason) { return reason.rule == planning::kFreezeRule; });
        QCOMPARE(frozen, row.willBeSent() && row.carrier == Carrier::ThingSpace);
    }
    const auto refused = record(world, plan);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"Freeze until"_s), qUtf8Printable(refused.error().message));
    // Overridden with a reason it starts, and the reason is kept.
    QVERIFY(planning::acceptWarnings(plan, {{planning::kFreezeRule, u"Outage, agreed by Kim"_s, 0}}));
    std::ignore = planning::freeze(plan);
    QVERIFY(record(world, plan));
    const auto rows = store::readAudit(*world.database, {.action = u"change.warning-accepted"_s});
    QVERIFY(rows->first().reason.contains(u"Outage, agreed by Kim"_s));
}

void PlanCheckTest::aFreezeThatIsOverWhenThePlanStartsIsNoHindrance()
{
    PracticeWorld world({.devices = 60});
    setCalendar(world, {.freezes = {wholeDay({})}, .caps = {}});
    const planning::Plan plan = checked(world, practiceList(3, Carrier::Jasper), kSuspend).plan;
    QVERIFY(!record(world, plan));
    setCalendar(world, {});
    QVERIFY(record(world, plan));
    // And one that was entered after the check holds as well.
    const planning::Plan later = checked(world, practiceList(6, Carrier::Telegence), kSuspend).plan;
    QVERIFY(later.counts().willBeSent() > 0);
    setCalendar(world, {.freezes = {wholeDay({})}, .caps = {}});
    QVERIFY(!record(world, later));
}

void PlanCheckTest::aCapLeavesTheRowsBeyondItForAnotherDay()
{
    PracticeWorld world({.devices = 60});
    const QString list = practiceList(10);
    const planning::VerdictCounts without = checked(world, list, kSuspend).plan.counts();
    QVERIFY(without.willBeSent() > 4);
    setCalendar(world, {.freezes = {}, .caps = {{{{}, {ChangeKind::Suspend}}, 4, QTimeZone::utc()}}});
    const planning::Plan plan = checked(world, list, kSuspend).plan;
    QCOMPARE(plan.counts().willBeSent(), 4);
    QCOMPARE(plan.counts().blocked, without.blocked + without.willBeSent() - 4);
    QVERIFY(record(world, plan));
    // What waits counts, so a second plan beside it gets nothing.
    QCOMPARE(checked(world, list, kSuspend).plan.counts().willBeSent(), 0);
    QVERIFY(checked(world, list, {.kind = ChangeKind::Deactivate}).plan.counts().willBeSent() > 0);
}
