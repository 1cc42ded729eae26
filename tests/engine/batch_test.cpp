// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/batch_test.h"

#include "tests/support/invariants.h"
#include "tests/support/practice_world.h"

#include <QJsonArray>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject scenario(const QJsonObject &more = {}, const QJsonArray &faults = {})
{
    QJsonObject carrier{{u"settle_ms"_s, QJsonArray{20, 80}}, {u"latency_ms"_s, QJsonArray{0, 3}},
        {u"calls_per_second"_s, 0}, {u"max_in_flight"_s, 0}};
    for (auto it = more.begin(); it != more.end(); ++it)
        carrier.insert(it.key(), it.value());
    return {{u"carriers"_s, QJsonObject{{u"*"_s, carrier}}}, {u"faults"_s, faults}};
}

struct Calls {
    int reads = 0;
    int writes = 0;
    [[nodiscard]] int all() const { return reads + writes; }
};

Calls callsAt(const PracticeWorld &world, Carrier carrier)
{
    const QJsonObject seen = world.carriers->counters().value(toText(carrier)).toObject();
    return {seen.value("reads"_L1).toInt() + seen.value("polls"_L1).toInt(), seen.value("writes"_L1).toInt()};
}

/// Suspends what can be suspended of so many ThingSpace lines, and waits for the end.
BulkChangeId runSuspend(PracticeWorld &world, Carrier carrier, int lines, qint64 *sent = nullptr)
{
    const planning::Plan plan = world.plan(practiceList(lines, carrier), {.kind = ChangeKind::Suspend});
    if (sent)
        *sent = plan.counts().willBeSent();
    const BulkChangeId id = world.start(plan);
    world.runQueue();
    return world.waitSettled(id) ? id : BulkChangeId{};
}

} // namespace

void BatchTest::linesGoTogetherAndEachOneIsProved()
{
    PracticeWorld world({.devices = 900}, scenario());
    world.setLinesPerCall(Carrier::ThingSpace, 50);
    qint64 sent = 0;
    const BulkChangeId id = runSuspend(world, Carrier::ThingSpace, 300, &sent);
    QVERIFY(id.isValid());
    QVERIFY(sent > 150);
    QCOMPARE(world.change(id).counts.of(ChangeState::Succeeded), sent);
    QCOMPARE(readLedger(world.ledgerPath()).total, static_cast<int>(sent));
    QVERIFY(invariantsHold(*world.database, world.ledgerPath()));
    const Calls calls = callsAt(world, Carrier::ThingSpace);
    QVERIFY2(calls.writes <= sent / 50 + 4, qPrintable(QString::number(calls.writes)));
    // The plan's check, the proof of the way, and the read-backs of all lines: far fewer than lines.
    QVERIFY2(calls.reads <= sent / 4, qPrintable(QString::number(calls.reads)));
}

void BatchTest::aCallThatNamesTooManyIsMadeSmaller()
{
    PracticeWorld world({.devices = 360}, scenario({{u"max_devices_per_call"_s, 8}}));
    world.setLinesPerCall(Carrier::ThingSpace, 40);
    qint64 sent = 0;
    const BulkChangeId id = runSuspend(world, Carrier::ThingSpace, 120, &sent);
    QVERIFY(id.isValid());
    QCOMPARE(world.change(id).counts.of(ChangeState::Succeeded), sent);
    QCOMPARE(readLedger(world.ledgerPath()).total, static_cast<int>(sent));
    QVERIFY(invariantsHold(*world.database, world.ledgerPath()));
}

void BatchTest::aLostCallIsNeverSentAgainUnread_data()
{
    QTest::addColumn<bool>("act");
    QTest::newRow("the carrier acted") << true;
    QTest::newRow("the carrier did not act") << false;
}

void BatchTest::aLostCallIsNeverSentAgainUnread()
{
    QFETCH(bool, act);
    const QJsonArray faults{QJsonObject{
        {u"operation"_s, u"write"_s}, {u"fault"_s, u"close"_s}, {u"act"_s, act}, {u"first"_s, 3}}};
    PracticeWorld world({.devices = 240}, scenario({}, faults));
    world.setLinesPerCall(Carrier::ThingSpace, 20);
    qint64 sent = 0;
    const BulkChangeId id = runSuspend(world, Carrier::ThingSpace, 80, &sent);
    QVERIFY(id.isValid());
    const BulkChange change = world.change(id);
    QCOMPARE(change.counts.of(ChangeState::Succeeded), sent);
    QCOMPARE(readLedger(world.ledgerPath()).total, static_cast<int>(sent));
    QVERIFY(invariantsHold(*world.database, world.ledgerPath()));
}

void BatchTest::whatTheCarrierGivesUpOnIsFoundLineByLine()
{
    PracticeWorld world({.devices = 240}, scenario({{u"fail_rate"_s, 0.2}}));
    world.setLinesPerCall(Carrier::ThingSpace, 20);
    const BulkChangeId id = runSuspend(world, Carrier::ThingSpace, 80);
    QVERIFY(id.isValid());
    QCOMPARE(world.change(id).counts.of(ChangeState::Unknown), 0);
    QVERIFY(invariantsHold(*world.database, world.ledgerPath()));
}

void BatchTest::aCarrierWithoutSuchCallsGetsEachLineAlone()
{
    PracticeWorld world({.devices = 90}, scenario());
    world.setLinesPerCall(Carrier::Telegence, 50);
    qint64 sent = 0;
    const BulkChangeId id = runSuspend(world, Carrier::Telegence, 30, &sent);
    QVERIFY(id.isValid());
    QCOMPARE(callsAt(world, Carrier::Telegence).writes, static_cast<int>(sent));
    QVERIFY(invariantsHold(*world.database, world.ledgerPath()));
}

void BatchTest::pagesConfirmWhereEachLineIsSentAlone()
{
    QJsonObject timing = PracticeWorld::quickTiming();
    timing.insert(u"readBack"_s, 6'000); // so long a read-back may wait for others; 45 s at a real carrier
    PracticeWorld world({.devices = 900}, scenario(), timing);
    qint64 sent = 0;
    const BulkChangeId id = runSuspend(world, Carrier::Jasper, 300, &sent);
    QVERIFY(id.isValid());
    QCOMPARE(world.change(id).counts.of(ChangeState::Succeeded), sent);
    const Calls calls = callsAt(world, Carrier::Jasper);
    QCOMPARE(calls.writes, static_cast<int>(sent));
    QVERIFY2(calls.all() * 10 <= sent * 13, qPrintable(u"%1 for %2"_s.arg(calls.all()).arg(sent)));
    QVERIFY(invariantsHold(*world.database, world.ledgerPath()));
}

void BatchTest::anOldPlanIsCheckedByThePage()
{
    QJsonObject timing = PracticeWorld::quickTiming();
    timing.insert(u"planFreshness"_s, 0);
    PracticeWorld world({.devices = 900}, scenario(), timing);
    world.setLinesPerCall(Carrier::ThingSpace, 50);
    qint64 sent = 0;
    const BulkChangeId id = runSuspend(world, Carrier::ThingSpace, 300, &sent);
    QVERIFY(id.isValid());
    QCOMPARE(world.change(id).counts.of(ChangeState::Succeeded), sent);
    const Calls calls = callsAt(world, Carrier::ThingSpace);
    QVERIFY2(calls.all() <= sent / 2, qPrintable(u"%1 for %2"_s.arg(calls.all()).arg(sent)));
    QVERIFY(invariantsHold(*world.database, world.ledgerPath()));
}

void BatchTest::aDriftedLineIsNotNamed()
{
    QJsonObject timing = PracticeWorld::quickTiming();
    timing.insert(u"planFreshness"_s, 0);
    PracticeWorld world({.devices = 180}, scenario(), timing);
    world.setLinesPerCall(Carrier::ThingSpace, 50);
    const planning::Plan plan
        = world.plan(practiceList(60, Carrier::ThingSpace), {.kind = ChangeKind::Suspend});
    // Meanwhile somebody else suspends a part of them.
    const BulkChangeId others = runSuspend(world, Carrier::ThingSpace, 15);
    QVERIFY(others.isValid());
    const qint64 theirs = world.change(others).counts.of(ChangeState::Succeeded);
    QVERIFY(theirs > 0);
    const BulkChangeId id = world.start(plan);
    QVERIFY(world.waitSettled(id));
    const BulkChange change = world.change(id);
    QCOMPARE(change.counts.of(ChangeState::Succeeded), plan.counts().willBeSent() - theirs);
    QCOMPARE(readLedger(world.ledgerPath()).total, static_cast<int>(plan.counts().willBeSent()));
    QVERIFY(invariantsHold(*world.database, world.ledgerPath()));
}
