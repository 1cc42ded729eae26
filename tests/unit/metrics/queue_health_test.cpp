// SPDX-License-Identifier: Apache-2.0
#include "core/store/queue_health.h"
#include "tests/store/store_world.h"
#include "tests/unit/metrics/metrics_tests.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using lk::test::StoreWorld;

namespace {

constexpr qint64 kHalfHour = 30 * 60'000;

/// Two lines are claimed and sent; gives them as they are then.
QList<WorkItem> sendTwo(StoreWorld &world)
{
    const QList<WorkItem> claimed = world.claim(2);
    const QList<DeviceChangeId> sent = world.intend(claimed);
    QList<WorkItem> items;
    for (const WorkItem &item : claimed)
        items.append(lk::test::sendingItem(
            item, "uuid-" + QByteArray::number(item.id.value) + '-' + QByteArray::number(item.fence)));
    return sent.size() == 2 ? items : QList<WorkItem>();
}

Settlement step(const WorkItem &item, ChangeEvent event, ChangeState to)
{
    Settlement settlement = Settlement::stay(item);
    settlement.to = to;
    settlement.event = event;
    settlement.reason = u"test"_s;
    return settlement;
}

} // namespace

void QueueHealthTests::waitingLinesAndTheirAgeAreTold()
{
    StoreWorld world;
    QVERIFY(store::readQueueHealth(world.database())->isEmpty());
    world.createChange(5);
    const UtcMs since = world.clock.utcNow();
    world.clock.advance(kHalfHour);
    world.createChange(3, 100);
    std::ignore = world.claim(1);
    const auto health = store::readQueueHealth(world.database());
    QVERIFY(health);
    QCOMPARE(health->size(), 1);
    QCOMPARE(health->first().account, world.account);
    QCOMPARE(health->first().waiting, 7);
    QCOMPARE(health->first().inFlight, 1);
    QCOMPARE(health->first().oldestWaiting, since);
}

void QueueHealthTests::pausedChangesDoNotWait()
{
    StoreWorld world;
    const BulkChangeId id = world.createChange(4);
    world.write([&](store::WriteSession &session) {
        return session.changes().setPaused(id, true, u"test"_s, world.actor);
    });
    const auto health = store::readQueueHealth(world.database());
    QVERIFY(health);
    QVERIFY(health->isEmpty());
}

void QueueHealthTests::aSentLineIsStuckAfterItsTime()
{
    StoreWorld world;
    const BulkChangeId id = world.createChange(3);
    QCOMPARE(sendTwo(world).size(), 2);
    const UtcMs sentAt = world.clock.utcNow();
    world.clock.advance(kHalfHour);
    QVERIFY(store::readStuckLines(world.database(), world.clock.utcNow() - kHalfHour)->isEmpty());
    world.clock.advance(1);
    const auto stuck = store::readStuckLines(world.database(), world.clock.utcNow() - kHalfHour);
    QVERIFY(stuck);
    QCOMPARE(*stuck,
        (QList<store::HeldLines>{{.change = id, .account = world.account, .lines = 2, .oldest = sentAt}}));
}

void QueueHealthTests::anUnknownLineIsUndecidedAfterItsTime()
{
    StoreWorld world;
    const BulkChangeId id = world.createChange(2);
    QList<WorkItem> items = sendTwo(world);
    QCOMPARE(items.size(), 2);
    WorkItem line = items.first();
    QVERIFY(world.settle(line, step(line, ChangeEvent::OutcomeLost, ChangeState::Verifying)));
    const QList<WorkItem> again = world.claim(5);
    const auto found
        = std::find_if(again.begin(), again.end(), [&](const WorkItem &item) { return item.id == line.id; });
    QVERIFY(found != again.end());
    QVERIFY(world.settle(*found, step(*found, ChangeEvent::ReadInconclusive, ChangeState::Unknown)));
    const UtcMs since = world.clock.utcNow();
    world.clock.advance(15 * 60'000 + 1);
    QVERIFY(store::readUndecidedLines(world.database(), since)->isEmpty());
    const auto undecided = store::readUndecidedLines(world.database(), world.clock.utcNow() - 15 * 60'000);
    QVERIFY(undecided);
    QCOMPARE(*undecided,
        (QList<store::HeldLines>{{.change = id, .account = world.account, .lines = 1, .oldest = since}}));
}
