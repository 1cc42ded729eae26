// SPDX-License-Identifier: Apache-2.0
#include "core/store/trouble_reading.h"

#include "tests/store/line_tests.h"
#include "tests/store/store_world.h"
#include "tests/support/many_failures.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::test;
using store::TroubleSort;

namespace {

/// A change with one line that waits, and these lines in trouble besides.
BulkChangeId troubled(StoreWorld &world, QList<ManyFailures> many)
{
    const BulkChangeId id = world.createChange(1, many.first().from);
    for (ManyFailures &some : many) {
        some.change = id;
        some.account = world.account;
        world.write([&some](store::WriteSession &session) { return writeMany(session, some); });
    }
    return id;
}

std::vector<store::TroublePlace> placesOf(
    StoreWorld &world, const store::TroubleFilter &filter, const store::TroubleOrder &order = {})
{
    const auto places = store::readTroublePlaces(world.database(), filter, order);
    if (!places)
        qFatal("%s", qUtf8Printable(places.error().detail));
    return *places;
}

QList<DeviceChangeId> idsOf(const std::vector<store::TroublePlace> &places)
{
    QList<DeviceChangeId> ids;
    for (const store::TroublePlace &place : places)
        ids.append(place.line);
    return ids;
}

qint64 decide(StoreWorld &world, const QList<DeviceChangeId> &lines, store::PersonDecision decision)
{
    qint64 moved = 0;
    world.write([&](store::WriteSession &session) -> Result<void> {
        const auto count = session.changes().decide(lines, decision, u"again"_s, world.actor);
        if (!count)
            return count.failure();
        moved = *count;
        return {};
    });
    return moved;
}

} // namespace

void TroubleTest::everyLineInTroubleHasItsPlaceInEveryOrder()
{
    StoreWorld world;
    troubled(world,
        {{.from = 1, .count = 12'000},
            {.from = 20'000, .count = 30, .state = "unknown", .code = "OUTCOME_LOST"}});
    for (std::size_t i = 0; i < store::kTroubleSortCount; ++i) {
        for (const bool descending : {false, true})
            QCOMPARE(placesOf(world, {}, {static_cast<TroubleSort>(i), descending}).size(), 12'030U);
    }
    const auto newest = placesOf(world, {});
    QCOMPARE(newest.front().state, ChangeState::Unknown);
    auto upwards = placesOf(world, {}, {TroubleSort::Name, false});
    const auto downwards = placesOf(world, {}, {TroubleSort::Name, true});
    std::reverse(upwards.begin(), upwards.end());
    QCOMPARE(upwards, downwards);
}

void TroubleTest::aFilterNarrowsByGroupChangeStateAndPart()
{
    StoreWorld world;
    const BulkChangeId first = troubled(world,
        {{.from = 1, .count = 20}, {.from = 100, .count = 5, .state = "dead-letter", .code = "UNREACHABLE"}});
    troubled(world, {{.from = 200, .count = 7}});
    QCOMPARE(placesOf(world, {}).size(), 32U);
    QCOMPARE(placesOf(world, {.change = first}).size(), 25U);
    QCOMPARE(placesOf(world, {.states = {ChangeState::DeadLetter}}).size(), 5U);
    QCOMPARE(placesOf(world, {.part = u"89011703000000000104"_s}).size(), 1U);
    QCOMPARE(placesOf(world, {.groups = QList<store::TroubleGroup>()}).size(), 0U);
    const auto groups = store::readTroubleGroups(world.database(), {});
    QVERIFY(groups && groups->size() == 2);
    QCOMPARE(groups->first().count, 27);
    QCOMPARE(placesOf(world, {.groups = QList{groups->first()}}).size(), 27U);
    QCOMPARE(placesOf(world, {.groups = QList{groups->first()}, .change = first}).size(), 20U);
    QCOMPARE(placesOf(world, {.groups = *groups}).size(), 32U);
}

void TroubleTest::theNumberInTroubleIsThatOfTheGroups()
{
    StoreWorld world;
    QCOMPARE(*store::countTroubled(world.database()), 0);
    troubled(world, {{.from = 1, .count = 40}, {.from = 100, .count = 3, .state = "unknown"}});
    const auto groups = store::readTroubleGroups(world.database(), {});
    qint64 sum = 0;
    for (const store::TroubleGroup &group : *groups)
        sum += group.count;
    QCOMPARE(sum, 43);
    QCOMPARE(*store::countTroubled(world.database()), sum);
}

void TroubleTest::aDecisionReachesLinesOfSeveralChanges()
{
    StoreWorld world;
    const BulkChangeId first = troubled(world, {{.from = 1, .count = 4}});
    const BulkChangeId second
        = troubled(world, {{.from = 100, .count = 3}, {.from = 200, .count = 2, .state = "unknown"}});
    const QList<DeviceChangeId> all = idsOf(placesOf(world, {}));
    QCOMPARE(all.size(), 9);
    QCOMPARE(decide(world, all, store::PersonDecision::RetryFailed), 7);
    QCOMPARE(world.counts(first).of(ChangeState::Failed), 0);
    QCOMPARE(world.counts(first).of(ChangeState::Waiting), 5);
    QCOMPARE(world.counts(second).of(ChangeState::Unknown), 2);
    // What is said of the unknown ones is not said of those that go their way again.
    QCOMPARE(decide(world, all, store::PersonDecision::GiveUp), 2);
    QCOMPARE(world.counts(second).of(ChangeState::Failed), 2);
    QCOMPARE(world.counts(second).of(ChangeState::Waiting), 4);
}

void TroubleTest::aChangeIsFinishedByTheLastDecisionAboutIt()
{
    StoreWorld world;
    const BulkChangeId id = troubled(world, {{.from = 1, .count = 2}});
    const auto items = world.claim();
    QCOMPARE(items.size(), 1);
    world.write([&](store::WriteSession &session) -> Result<void> {
        LK_TRY(session.queue().giveBack(items, u"not now"_s));
        const auto cancelled = session.changes().cancelRest(id, u"stop"_s, world.actor);
        return cancelled ? Result<void>() : Result<void>(cancelled.failure());
    });
    QVERIFY((*store::readChange(world.database(), id))->finishedAt > 0);
    QCOMPARE(decide(world, idsOf(placesOf(world, {})), store::PersonDecision::RetryFailed), 2);
    QCOMPARE((*store::readChange(world.database(), id))->finishedAt, 0);
    const auto rows = store::readAudit(world.database(), {.action = u"line.person-retries"_s});
    QCOMPARE(rows->size(), 2);
}

void TroubleTest::askingTakesUpTheUnknownOnesOnlyAndARetryForgetsIt()
{
    StoreWorld world;
    const BulkChangeId id
        = troubled(world, {{.from = 1, .count = 4}, {.from = 100, .count = 2, .state = "unknown"}});
    const auto waiting = world.claim();
    QCOMPARE(waiting.size(), 1);
    QVERIFY(!waiting.first().asked);
    QCOMPARE(decide(world, idsOf(placesOf(world, {})), store::PersonDecision::AskCarrier), 2);
    QCOMPARE(world.counts(id).of(ChangeState::Verifying), 2);
    QCOMPARE(world.counts(id).of(ChangeState::Failed), 4);
    const auto items = world.claim();
    QCOMPARE(items.size(), 2);
    for (const WorkItem &item : items) {
        QVERIFY(item.asked);
        QCOMPARE(item.reads, 0);
    }
    world.write([&](store::WriteSession &session) -> Result<void> {
        Settlement still = Settlement::stay(items.first());
        still.event = ChangeEvent::ReadInconclusive;
        still.to = ChangeState::Unknown;
        const auto settled = session.queue().settle(items.first(), still, {});
        return settled ? Result<void>() : Result<void>(settled.failure());
    });
    QCOMPARE(decide(world, {items.first().id}, store::PersonDecision::NotAppliedResend), 1);
    const auto again = world.claim();
    QCOMPARE(again.size(), 1);
    QVERIFY(!again.first().asked);
}

void TroubleTest::aLineWhoseNextStepWouldBeSentIsNotAskedAbout()
{
    StoreWorld world;
    const BulkChangeId id = troubled(world, {{.from = 1, .count = 2, .state = "unknown"}});
    const QList<DeviceChangeId> lines = idsOf(placesOf(world, {}));
    const ChangeSpec twoSteps{.kind = ChangeKind::Suspend, .planFirst = u"CHEAPEST"_s};
    world.write([&](store::WriteSession &session) {
        return session.database().execute(u"UPDATE device_change SET spec = '%1' WHERE id = %2"_s.arg(
            QString::fromUtf8(QJsonDocument(toJson(twoSteps)).toJson(QJsonDocument::Compact)),
            QString::number(lines.first().value)));
    });
    QCOMPARE(decide(world, lines, store::PersonDecision::AskCarrier), 1);
    QCOMPARE(world.counts(id).of(ChangeState::Unknown), 1);
}

void TroubleTest::anAnswerToAQuestionIsNoNewResultForTheGuard()
{
    StoreWorld world;
    const BulkChangeId id = troubled(world, {{.from = 1, .count = 40, .state = "unknown"}});
    const QList<DeviceChangeId> lines = idsOf(placesOf(world, {}));
    const auto answerAll = [&](bool asked) {
        QCOMPARE(decide(world, lines, store::PersonDecision::AskCarrier), 40);
        for (WorkItem item : world.claim(50)) {
            if (item.state != ChangeState::Verifying)
                continue;
            item.asked = asked;
            world.write([&item](store::WriteSession &session) -> Result<void> {
                Settlement still = Settlement::stay(item);
                still.event = ChangeEvent::ReadInconclusive;
                still.to = ChangeState::Unknown;
                const auto settled = session.queue().settle(item, still, {});
                return settled ? Result<void>() : Result<void>(settled.failure());
            });
        }
        QCOMPARE(world.counts(id).of(ChangeState::Unknown), 40);
    };
    answerAll(true);
    QVERIFY(!(*store::readChange(world.database(), id))->paused);
    // The same as results of the change itself would have stopped it.
    answerAll(false);
    QVERIFY((*store::readChange(world.database(), id))->paused);
}
