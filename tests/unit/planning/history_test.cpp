// SPDX-License-Identifier: Apache-2.0
#include "core/store/line_history_reading.h"
#include "tests/store/store_world.h"
#include "tests/unit/planning/planning_tests.h"

#include <QTest>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using lk::test::StoreWorld;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kDay = 24 * kHour;
const LineIds kLine{u"89011702000000000001"_s, {}, u"5555550101"_s};

/// Sends one change of a line and lets it succeed or fail; Waiting: leaves it unsent.
void sendOne(StoreWorld &world, const LineIds &ids, const ChangeSpec &spec, ChangeState end)
{
    store::NewChange change{.tenant = TenantId{1},
        .spec = spec,
        .reason = u"test"_s,
        .fingerprint = QUuid::createUuid().toByteArray(),
        .lines = {{world.account, Carrier::Jasper, 1, ids,
            LineState{DeviceStatus::Active, u"ACTIVATED"_s, u"P"_s, ids, 1}, {}, false}},
        .paused = false};
    world.write([&](store::WriteSession &session) -> Result<void> {
        const auto created = session.changes().create(change, world.actor);
        return created ? Result<void>() : Result<void>(created.failure());
    });
    if (end == ChangeState::Waiting)
        return;
    const WorkItem item = world.claim().first();
    QCOMPARE(world.intend({item}).size(), 1);
    const WorkItem sending = lk::test::sendingItem(
        item, "uuid-" + QByteArray::number(item.id.value) + '-' + QByteArray::number(item.fence));
    Settlement settlement = Settlement::stay(sending);
    settlement.to = end == ChangeState::Succeeded ? ChangeState::Verifying : end;
    settlement.event = end == ChangeState::Succeeded ? ChangeEvent::AnsweredDone : ChangeEvent::Refused;
    QVERIFY(world.settle(sending, settlement));
    if (end != ChangeState::Succeeded)
        return;
    const WorkItem verifying = world.claim().first();
    settlement = Settlement::stay(verifying);
    settlement.to = ChangeState::Succeeded;
    settlement.event = ChangeEvent::ReadAtTarget;
    QVERIFY(world.settle(verifying, settlement));
}

QList<LineAction> actionsOf(StoreWorld &world, const LineIds &ids)
{
    const auto actions = store::readLineActions(world.database(), world.account, ids, 0);
    return actions ? *actions : QList<LineAction>();
}

UtcMs at(const QString &moment)
{
    return QDateTime::fromString(moment, Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

void HistoryTest::requestsThatReachedTheCarrierAreRead()
{
    StoreWorld world;
    const UtcMs first = world.clock.utcNow();
    sendOne(world, kLine, {.kind = ChangeKind::Suspend}, ChangeState::Succeeded);
    world.clock.advance(kHour);
    sendOne(world, kLine, {.kind = ChangeKind::ChangeRatePlan, .ratePlan = u"Q"_s}, ChangeState::Failed);
    const QList<LineAction> actions = actionsOf(world, kLine);
    QCOMPARE(actions.size(), 2);
    QCOMPARE(actions.at(0),
        (LineAction{.kind = ChangeKind::Suspend, .at = first, .effect = LineAction::Effect::Sure}));
    QCOMPARE(actions.at(1),
        (LineAction{
            .kind = ChangeKind::ChangeRatePlan, .at = first + kHour, .effect = LineAction::Effect::None}));
    const LinePast past = linePast(actions, world.clock.utcNow(), QTimeZone::utc());
    QCOMPARE(past.actionsLastDay, 2);
    QCOMPARE(past.planChangesThisMonth, 0);
    QCOMPARE(past.daysSuspended, std::optional(0));
    const auto recent = store::readLineActions(world.database(), world.account, kLine, world.clock.utcNow());
    QVERIFY(recent);
    QCOMPARE(recent->size(), 1);
}

void HistoryTest::whatWasNeverSentIsNoAction()
{
    StoreWorld world;
    sendOne(world, kLine, {.kind = ChangeKind::Suspend}, ChangeState::Waiting);
    QVERIFY(actionsOf(world, kLine).isEmpty());
    const WorkItem item = world.claim().first();
    QCOMPARE(world.intend({item}).size(), 1);
    // On its way: it may be processed, so it counts.
    QCOMPARE(actionsOf(world, kLine).size(), 1);
    QCOMPARE(actionsOf(world, kLine).first().effect, LineAction::Effect::Perhaps);
    const WorkItem sending = lk::test::sendingItem(
        item, "uuid-" + QByteArray::number(item.id.value) + '-' + QByteArray::number(item.fence));
    Settlement settlement = Settlement::stay(sending);
    settlement.to = ChangeState::Waiting;
    settlement.event = ChangeEvent::NotSent;
    QVERIFY(world.settle(sending, settlement));
    QVERIFY(actionsOf(world, kLine).isEmpty());
}

void HistoryTest::aLineKeepsItsPastWhenItsSimChanges()
{
    StoreWorld world;
    sendOne(world, kLine, {.kind = ChangeKind::Suspend}, ChangeState::Succeeded);
    QCOMPARE(actionsOf(world, {u"89011702000000000099"_s, {}, kLine.msisdn}).size(), 1);
    QCOMPARE(actionsOf(world, {u"89011702000000000099"_s, {}, u"15555550101"_s}).size(), 1);
    QCOMPARE(actionsOf(world, {kLine.iccid, {}, {}}).size(), 1);
    QCOMPARE(actionsOf(world, kLine).size(), 1);
    QVERIFY(actionsOf(world, {u"89011702000000000099"_s, {}, {}}).isEmpty());
    QVERIFY(actionsOf(world, {}).isEmpty());
}

void HistoryTest::anotherAccountsLinesAreNotMixedIn()
{
    StoreWorld world;
    sendOne(world, kLine, {.kind = ChangeKind::Suspend}, ChangeState::Succeeded);
    const auto other = store::readLineActions(world.database(), AccountId{world.account.value + 1}, kLine, 0);
    QVERIFY(other);
    QVERIFY(other->isEmpty());
}

void HistoryTest::suspensionsAreSummedUp()
{
    const UtcMs now = at(u"2026-11-25T12:00:00Z"_s);
    using Effect = LineAction::Effect;
    const QList<LineAction> actions{
        {ChangeKind::Suspend, now - 400 * kDay, Effect::Sure},
        {ChangeKind::Restore, now - 355 * kDay, Effect::Sure}, // 10 days of it in the last year
        {ChangeKind::Suspend, now - 200 * kDay, Effect::Sure},
        {ChangeKind::Restore, now - 190 * kDay, Effect::Perhaps}, // not known to have worked
        {ChangeKind::Restore, now - 180 * kDay, Effect::Sure}, // 20 days
        {ChangeKind::Suspend, now - 91 * kDay - kHour, Effect::Sure},
    };
    const LinePast past = linePast(actions, now, QTimeZone::utc());
    QCOMPARE(past.daysSuspended, std::optional(91));
    QCOMPARE(past.daysSuspendedLastYear, 10 + 20 + 91);
    QCOMPARE(past.daysInStatus, std::optional(91));
    QCOMPARE(past.actionsLastDay, 0);
    QCOMPARE(linePast({}, now, QTimeZone::utc()), LinePast{});
}

void HistoryTest::planChangesCountInTheirMonth()
{
    using Effect = LineAction::Effect;
    const QList<LineAction> actions{
        {ChangeKind::ChangeRatePlan, at(u"2026-11-01T03:59:59Z"_s), Effect::Sure},
        {ChangeKind::ChangeRatePlan, at(u"2026-11-01T04:00:00Z"_s), Effect::Sure},
        {ChangeKind::ChangeRatePlan, at(u"2026-11-20T00:00:00Z"_s), Effect::Perhaps},
        {ChangeKind::ChangeRatePlan, at(u"2026-11-21T00:00:00Z"_s), Effect::None},
    };
    const UtcMs now = at(u"2026-11-25T12:00:00Z"_s);
    // New York's November begins at 04:00 UTC.
    QCOMPARE(linePast(actions, now, QTimeZone("America/New_York")).planChangesThisMonth, 2);
    QCOMPARE(linePast(actions, now, QTimeZone::utc()).planChangesThisMonth, 3);
}
