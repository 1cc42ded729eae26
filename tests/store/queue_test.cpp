// SPDX-License-Identifier: Apache-2.0
#include "core/store/trouble_reading.h"
#include "tests/store/store_tests.h"
#include "tests/store/store_world.h"

#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Settlement refused(const WorkItem &item)
{
    static const RetryPolicy kPolicy;
    static const Timing kTiming;
    return decideSend(item, Rejected{{ErrorClass::Business, u"NO"_s, u"no"_s}},
        {.policy = kPolicy, .timing = kTiming, .now = {1, 1}, .jitter = 0, .carrierHasHistory = false});
}

store::RecoveryReport recover(StoreWorld &world)
{
    store::RecoveryReport report;
    world.write([&](store::WriteSession &session) -> Result<void> {
        const auto recovered = session.queue().recover();
        if (!recovered)
            return recovered.failure();
        report = *recovered;
        return {};
    });
    return report;
}

} // namespace

void QueueTest::aClaimedLineIsNotClaimedAgain()
{
    StoreWorld world;
    world.createChange(10);
    const auto first = world.claim(6);
    const auto second = world.claim(6);
    QCOMPARE(first.size(), 6);
    QCOMPARE(second.size(), 4);
    QCOMPARE(world.claim(6).size(), 0);
    QSet<DeviceChangeId> ids;
    for (const WorkItem &item : first + second)
        ids.insert(item.id);
    QCOMPARE(ids.size(), 10);
}

void QueueTest::aCancelledLineGetsNoIntent()
{
    StoreWorld world;
    const BulkChangeId id = world.createChange(5);
    const auto items = world.claim(2);
    world.write([&](store::WriteSession &session) -> Result<void> {
        const auto cancelled = session.changes().cancelRest(id, u"stop"_s, world.actor);
        return cancelled && *cancelled == 5 ? Result<void>()
                                            : Result<void>(fail(ErrorKind::Internal, u"not all"_s));
    });
    QCOMPARE(world.intend(items).size(), 0);
    QCOMPARE(world.counts(id).of(ChangeState::Cancelled), 5);
    QCOMPARE(world.counts(id).open(), 0);
}

void QueueTest::aStaleResultChangesNothing()
{
    StoreWorld world;
    const BulkChangeId id = world.createChange(1);
    const WorkItem item = world.claim().first();
    QCOMPARE(world.intend({item}).size(), 1);
    const WorkItem sending = sendingItem(item, "uuid");
    QVERIFY(world.settle(sending, refused(sending)));
    QVERIFY(!world.settle(sending, refused(sending)));
    QCOMPARE(world.counts(id).of(ChangeState::Failed), 1);
    const auto rows = store::readAudit(world.database(), {.action = u"line.stale-result"_s});
    QCOMPARE(rows->size(), 1);
}

void QueueTest::refusalsOfUnknownShapeAreGroupedByWhatTheySay()
{
    StoreWorld world;
    const BulkChangeId id = world.createChange(3);
    const auto items = world.claim(3);
    QCOMPARE(world.intend(items).size(), 3);
    const QStringList clusters{u"aaa"_s, u"aaa"_s, u"bbb"_s};
    for (int i = 0; i < 3; ++i) {
        const WorkItem sending = sendingItem(items.at(i), "uuid");
        Settlement settlement = refused(sending);
        settlement.refusal.code = u"HTTP_500"_s;
        settlement.cluster = clusters.at(i);
        QVERIFY(world.settle(sending, settlement));
    }
    const auto groups = store::readTroubleGroups(world.database(), id);
    QVERIFY(groups);
    QCOMPARE(groups->size(), 2);
    qint64 sum = 0;
    for (const store::TroubleGroup &group : *groups) {
        const auto lines = store::readTroublePlaces(world.database(), {.groups = QList{group}, .change = id});
        QVERIFY(lines);
        QCOMPARE(qint64(lines->size()), group.count);
        sum += group.count;
    }
    QCOMPARE(sum, 3);
}

void QueueTest::aCrashInSendingIsVerifiedNeverSentAgain()
{
    StoreWorld world;
    const BulkChangeId id = world.createChange(3);
    const auto items = world.claim(1);
    QCOMPARE(world.intend(items).size(), 1);
    const auto report = recover(world);
    QCOMPARE(report.inFlight, 1);
    QCOMPARE(world.counts(id).of(ChangeState::Verifying), 1);
    QCOMPARE(world.counts(id).of(ChangeState::Waiting), 2);
    const auto again = world.claim();
    QCOMPARE(again.first().state, ChangeState::Verifying);
    QCOMPARE(again.first().crashes, 1);
    QVERIFY(!again.first().accepted);
    QCOMPARE(again.first().since, world.clock.bootNow());
    QVERIFY((*store::readChange(world.database(), id))->notice.contains(u"Resumed"_s));
}

void QueueTest::aCrashAfterAClaimSendsTheLineBack()
{
    StoreWorld world;
    const BulkChangeId id = world.createChange(3);
    const auto before = world.claim(2);
    QCOMPARE(recover(world).claimsReturned, 2);
    QCOMPARE(world.counts(id).of(ChangeState::Waiting), 3);
    // The old holder's fence is worth nothing any more.
    QCOMPARE(world.intend(before).size(), 0);
}

void QueueTest::aResultOfAnEarlierHoldOfTheSameStateIsRefused()
{
    StoreWorld world;
    const BulkChangeId id = world.createChange(1);
    QCOMPARE(world.intend(world.claim()).size(), 1);
    recover(world);
    const auto first = world.claim();
    recover(world); // the program ended while the line was read
    const auto second = world.claim();
    QCOMPARE(first.first().state, ChangeState::Verifying);
    QCOMPARE(second.first().state, ChangeState::Verifying);
    const auto cannotBeTold = [](const WorkItem &item) {
        Settlement settlement;
        settlement.id = item.id;
        settlement.fence = item.fence;
        settlement.from = item.state;
        settlement.to = ChangeState::Unknown;
        settlement.event = ChangeEvent::ReadInconclusive;
        return settlement;
    };
    QVERIFY(!world.settle(first.first(), cannotBeTold(first.first())));
    QCOMPARE(world.counts(id).of(ChangeState::Verifying), 1);
    QVERIFY(world.settle(second.first(), cannotBeTold(second.first())));
    QCOMPARE(world.counts(id).of(ChangeState::Unknown), 1);
}

void QueueTest::anotherBootRestartsTheQuarantine()
{
    StoreWorld world;
    world.createChange(1);
    QCOMPARE(world.intend(world.claim()).size(), 1);
    recover(world);
    world.clock.advance(100'000);
    world.clock.reboot("boot-2");
    recover(world);
    const auto items = world.claim();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().since, world.clock.bootNow());
}

void QueueTest::pausedChangesAreNotClaimedButFollowedUp()
{
    StoreWorld world;
    const BulkChangeId id = world.createChange(3);
    QCOMPARE(world.intend(world.claim(1)).size(), 1);
    recover(world);
    world.write([&](store::WriteSession &session) {
        return session.changes().setPaused(id, true, u"wait"_s, world.actor);
    });
    const auto items = world.claim();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().state, ChangeState::Verifying);
}

void QueueTest::countsFollowEveryMove()
{
    StoreWorld world;
    const BulkChangeId id = world.createChange(20);
    for (const WorkItem &item : world.claim(7)) {
        QCOMPARE(world.intend({item}).size(), 1);
        const WorkItem sending = sendingItem(item, "uuid-" + QByteArray::number(item.id.value));
        QVERIFY(world.settle(sending, refused(sending)));
        QCOMPARE(world.counts(id).total(), 20);
    }
    QCOMPARE(world.counts(id).of(ChangeState::Failed), 7);
    const auto states = store::readLineStates(world.database(), id);
    QCOMPARE(std::count(states->states.begin(), states->states.end(), ChangeState::Failed), 7);
}

void QueueTest::aLineIsOpenOnlyOncePerAccount()
{
    StoreWorld world;
    world.createChange(4);
    const BulkChangeId second = world.createChange(4, 2);
    QCOMPARE(world.counts(second).of(ChangeState::Failed), 2);
    QCOMPARE(world.counts(second).of(ChangeState::Waiting), 2);
}

void QueueTest::retryingKeepsTheHistory()
{
    StoreWorld world;
    const BulkChangeId id = world.createChange(1);
    const WorkItem item = world.claim().first();
    QCOMPARE(world.intend({item}).size(), 1);
    QVERIFY(world.settle(sendingItem(item, "u1"), refused(sendingItem(item, "u1"))));
    QVERIFY((*store::readChange(world.database(), id))->finishedAt > 0);
    world.write([&](store::WriteSession &session) -> Result<void> {
        const auto moved
            = session.changes().decide(id, {}, store::PersonDecision::RetryFailed, u"again"_s, world.actor);
        return moved && *moved == 1 ? Result<void>() : Result<void>(fail(ErrorKind::Internal, u"not one"_s));
    });
    QCOMPARE((*store::readChange(world.database(), id))->finishedAt, 0);
    const WorkItem again = world.claim().first();
    QCOMPARE(again.attempts, 1);
    QCOMPARE(again.sends, 0);
    QVERIFY(!again.before);
    QCOMPARE(world.intend({again}).size(), 1);
    QCOMPARE(store::readAttempts(world.database(), again.id)->size(), 2);
}

void QueueTest::anOpenChangeIsListedHoweverOldItIs()
{
    StoreWorld world;
    const BulkChangeId open = world.createChange(1);
    QList<BulkChangeId> finished;
    for (int i = 1; i <= 3; ++i) {
        finished.append(world.createChange(1, i));
        world.write([&](store::WriteSession &session) -> Result<void> {
            const auto cancelled = session.changes().cancelRest(finished.last(), u"stop"_s, world.actor);
            return cancelled ? Result<void>() : Result<void>(cancelled.failure());
        });
    }
    const auto listed = store::readChanges(world.database(), TenantId{1}, 2);
    QVERIFY(listed);
    QList<BulkChangeId> ids;
    for (const BulkChange &change : *listed)
        ids.append(change.id);
    QCOMPARE(ids, (QList<BulkChangeId>{finished.at(2), finished.at(1), open}));
}

void QueueTest::onlyATenthOfTheSendsIsSentAgain()
{
    StoreWorld world;
    world.createChange(400);
    const auto repeatsIn = [](const QList<WorkItem> &items) {
        return std::count_if(items.begin(), items.end(), [](const WorkItem &item) { return item.sends > 0; });
    };
    QCOMPARE(world.intend(world.claim(200)).size(), 200);
    // Sixty of them turned out not to have been carried out.
    world.write([](store::WriteSession &session) {
        return session.database().execute(
            u"UPDATE device_change SET state = 'waiting', taken = 0, due_boot = 1 WHERE row_no <= 60"_s);
    });
    const auto first = world.claim(100);
    QCOMPARE(repeatsIn(first), 20);
    QVERIFY(first.size() > 20); // new lines are not held up by those
    QCOMPARE(world.intend(first).size(), first.size());
    QCOMPARE(*world.database().number(u"SELECT count(*) FROM attempt WHERE repeats = 1"_s), qint64{20});

    // The lines sent first meanwhile make room for their tenth, until all 400 are.
    QList<WorkItem> last = first;
    for (auto more = world.claim(100); !more.isEmpty(); more = world.claim(100)) {
        QCOMPARE(world.intend(more).size(), more.size());
        last = more;
    }
    QCOMPARE(*world.database().number(u"SELECT count(*) FROM attempt WHERE repeats = 1"_s), qint64{40});
    world.write([&](store::WriteSession &session) -> Result<void> {
        const auto waiting = session.queue().waiting(world.account, {.calls = 400});
        const auto held = session.queue().heldBack();
        if (!waiting || repeatsIn(*waiting) > 0 || !held)
            return fail(ErrorKind::Internal, u"what waits is not told"_s);
        // Asked again where the intent is made: a claim from before the share was used up does not pass.
        WorkItem repeat = last.first();
        repeat.sends = 1;
        const auto left = session.queue().roomFor(repeat);
        return left && *left == 0 ? Result<void>() : Result<void>(fail(ErrorKind::Internal, u"it passes"_s));
    });

    // When all that is out of the window, up to ten may go in any case.
    world.clock.advance(600'000 + 1'000);
    QCOMPARE(repeatsIn(world.claim(400)), store::RepeatShare::kLeast);
}
