// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/identifier_test.h"

#include "core/sandbox/inventory.h"
#include "core/store/line_table.h"
#include "tests/support/invariants.h"
#include "tests/support/practice_world.h"

#include <QJsonArray>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDevices = 600;
constexpr quint64 kSeed = 1;

QJsonObject swapScenario(const QJsonArray &faults = {})
{
    const QJsonObject carrier{{u"settle_ms"_s, QJsonArray{20, 120}}, {u"latency_ms"_s, QJsonArray{0, 3}},
        {u"calls_per_second"_s, 0}, {u"max_in_flight"_s, 0}};
    return {{u"carriers"_s, QJsonObject{{u"*"_s, carrier}}}, {u"faults"_s, faults}};
}

sandbox::PracticeCarrier sandboxCarrier(Carrier carrier)
{
    switch (carrier) {
    case Carrier::ThingSpace:
        return sandbox::PracticeCarrier::ThingSpace;
    case Carrier::Jasper:
        return sandbox::PracticeCarrier::Jasper;
    case Carrier::Telegence:
        break;
    }
    return sandbox::PracticeCarrier::Telegence;
}

void everyCarrier()
{
    QTest::addColumn<int>("carrier");
    for (const Carrier carrier : kAllCarriers)
        QTest::newRow(qPrintable(toText(carrier))) << static_cast<int>(carrier);
}

/// One row for each of the carrier's first lines, with a SIM each that is free for it.
QString swapList(Carrier carrier, int most, bool freeOnes = true)
{
    const auto sims = sandbox::freeSims(sandboxCarrier(carrier), kDevices, kSeed, most);
    QString list = u"iccid,imei,msisdn,new iccid\n"_s;
    for (int i = 0; i < sims.size(); ++i) {
        const auto line = sandbox::practiceLine(sandboxCarrier(carrier), i);
        const auto taken = sandbox::practiceLine(sandboxCarrier(carrier), i + 40);
        list += line.iccid + u',' + line.imei + u',' + line.msisdn + u','
            + (freeOnes ? sims.at(i).iccid : taken.iccid) + u'\n';
    }
    return list;
}

const ChangeSpec kSwap{.kind = ChangeKind::ChangeIdentifier};

QString troubleOf(PracticeWorld &world, BulkChangeId id)
{
    QString text;
    for (const DeviceChange &line : world.lines(id)) {
        if (line.state != ChangeState::Succeeded && line.state != ChangeState::NoOp)
            text += line.ids.display() + u' ' + toText(line.state) + u' ' + line.refusal.code + u": "_s
                + line.refusal.text + u' ' + line.reason + u'\n';
    }
    return text;
}

} // namespace

void IdentifierTest::aNewSimIsGivenAndProvedByTheNumber_data()
{
    everyCarrier();
}

void IdentifierTest::aNewSimIsGivenAndProvedByTheNumber()
{
    QFETCH(int, carrier);
    PracticeWorld world({.seed = kSeed, .devices = kDevices}, swapScenario());
    const planning::Plan plan = world.plan(swapList(static_cast<Carrier>(carrier), 12), kSwap);
    QVERIFY(plan.counts().willBeSent() > 0);
    const BulkChangeId id = world.start(plan);
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    QCOMPARE(troubleOf(world, id), QString());
    QCOMPARE(readLedger(world.ledgerPath()).total, static_cast<int>(plan.counts().willBeSent()));
    QVERIFY(invariantsHold(*world.database, world.ledgerPath()));
    for (const DeviceChange &line : world.lines(id)) {
        const auto known = store::findLines(*world.database, TenantId{1}, {line.spec.newIccid, {}, {}});
        QVERIFY(known);
        QCOMPARE(known->size(), 1);
        QCOMPARE(known->first().state.ids.msisdn, normalizedMsisdn(line.ids.msisdn));
        QCOMPARE(line.targetText, u"ICCID "_s + line.spec.newIccid);
    }
}

void IdentifierTest::aSimThatIsNotFreeIsBlockedBeforeAnythingIsSent_data()
{
    everyCarrier();
}

void IdentifierTest::aSimThatIsNotFreeIsBlockedBeforeAnythingIsSent()
{
    QFETCH(int, carrier);
    PracticeWorld world({.seed = kSeed, .devices = kDevices}, swapScenario());
    // Telegence cannot be asked about a SIM: there it is the inventory that knows.
    for (const engine::AccountAccess &access : std::as_const(world.accounts)) {
        if (access.account.carrier != Carrier::Telegence)
            continue;
        const auto learned = store::writeOnce(
            {world.dir.path()}, world.clock, [&access](store::WriteSession &session) -> Result<void> {
                for (int i = 40; i < 60; ++i) {
                    const auto line = sandbox::practiceLine(sandbox::PracticeCarrier::Telegence, i);
                    LK_TRY(session.lines().learn(TenantId{1}, access.account.id,
                        {DeviceStatus::Active, u"A"_s, {}, {line.iccid, line.imei, line.msisdn}, 1}));
                }
                return {};
            });
        QVERIFY(learned);
    }
    const planning::Plan plan = world.plan(swapList(static_cast<Carrier>(carrier), 6, false), kSwap);
    for (const planning::PlanRow &row : plan.rows) {
        QVERIFY(!row.willBeSent() || row.carrier == Carrier::Jasper);
        // At Control Center a line's neighbor may happen to be in stock.
        QVERIFY(!row.reasons.isEmpty() || row.carrier == Carrier::Jasper);
    }
    QCOMPARE(readLedger(world.ledgerPath()).total, 0);
}

void IdentifierTest::lostAnswersToASwapNeverSwapTwice_data()
{
    everyCarrier();
}

void IdentifierTest::lostAnswersToASwapNeverSwapTwice()
{
    QFETCH(int, carrier);
    QJsonArray faults;
    for (const bool acts : {true, false})
        faults.append(QJsonObject{
            {u"operation"_s, u"write"_s}, {u"fault"_s, u"close"_s}, {u"act"_s, acts}, {u"rate"_s, 0.3}});
    PracticeWorld world({.seed = kSeed, .devices = kDevices}, swapScenario(faults));
    const planning::Plan plan = world.plan(swapList(static_cast<Carrier>(carrier), 12), kSwap);
    QVERIFY(plan.counts().willBeSent() > 0);
    const BulkChangeId id = world.start(plan);
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    const LedgerTruth truth = readLedger(world.ledgerPath());
    for (auto effect = truth.effects.cbegin(); effect != truth.effects.cend(); ++effect)
        QCOMPARE(effect.value(), 1);
    QVERIFY(world.change(id).counts.of(ChangeState::Succeeded) <= truth.total);
    // A line whose sends were used up may be left for a person; nothing else may be broken.
    QCOMPARE(brokenInvariants(*world.database, world.ledgerPath(), false), QStringList());
}

void IdentifierTest::anImeiChangeIsNotPossibleAtControlCenter()
{
    PracticeWorld world({.devices = 60}, swapScenario());
    const auto line = sandbox::practiceLine(sandbox::PracticeCarrier::Jasper, 0);
    const auto other = sandbox::practiceLine(sandbox::PracticeCarrier::Jasper, 50);
    const planning::Plan plan
        = world.plan(u"iccid,new imei\n"_s + line.iccid + u',' + other.imei + u'\n', kSwap);
    QCOMPARE(plan.counts().blocked, 1);
    QVERIFY(plan.rows.first().reasons.last().rule.startsWith(u"carrier.imei"_s));
    QCOMPARE(readLedger(world.ledgerPath()).total, 0);
}

void IdentifierTest::aListMayNameTheActionOfEachRow()
{
    PracticeWorld world({.devices = 300}, swapScenario());
    QString list = u"iccid,msisdn,action\n"_s;
    for (int i = 0; i < 12; ++i) {
        const auto line = sandbox::practiceLine(sandbox::PracticeCarrier::Telegence, i);
        list += line.iccid + u',' + line.msisdn + (i % 2 == 0 ? u",suspend\n"_s : u",restore\n"_s);
    }
    const planning::Plan plan = world.plan(list, {.asListed = true});
    QVERIFY(plan.counts().willBeSent() > 0);
    QVERIFY(plan.sentence().contains(u"as listed"_s));
    const BulkChangeId id = world.start(plan);
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    QCOMPARE(troubleOf(world, id), QString());
    for (const DeviceChange &line : world.lines(id))
        QVERIFY(line.spec.kind == ChangeKind::Suspend || line.spec.kind == ChangeKind::Restore);
    QVERIFY(invariantsHold(*world.database, world.ledgerPath()));
}

void IdentifierTest::aNumberIsLookedUpBeforeSendingOrTheRowSaysThatItIsNotKnown()
{
    PracticeWorld world({.devices = 60}, swapScenario());
    const auto at = [](int i) { return sandbox::practiceLine(sandbox::PracticeCarrier::Telegence, i); };
    const AccountId account = world.accounts.last().account.id;
    QCOMPARE(world.accounts.last().account.carrier, Carrier::Telegence);
    // The inventory knows the numbers of the first two lines only.
    const auto learned = store::writeOnce(
        {world.dir.path()}, world.clock, [&](store::WriteSession &session) -> Result<void> {
            for (const int i : {0, 1})
                LK_TRY(session.lines().learn(TenantId{1}, account,
                    {DeviceStatus::Active, u"A"_s, {}, {at(i).iccid, at(i).imei, at(i).msisdn}, 1}));
            return {};
        });
    QVERIFY(learned);
    const planning::Plan plan = world.plan(
        u"iccid,imei\n"_s + at(0).iccid + u",\n,"_s + at(1).imei + u'\n' + at(2).iccid + u",\n"_s,
        {.kind = ChangeKind::Suspend});
    QCOMPARE(plan.rows.size(), 3);
    for (const int i : {0, 1}) {
        QCOMPARE(plan.rows.at(i).ids.msisdn, normalizedMsisdn(at(i).msisdn));
        QVERIFY(plan.rows.at(i).verdict != planning::Verdict::Blocked);
    }
    const planning::PlanRow &unknown = plan.rows.last();
    QCOMPARE(unknown.verdict, planning::Verdict::Blocked);
    QCOMPARE(unknown.reasons.last().rule, u"carrier.number_unresolved"_s);
    QVERIFY2(unknown.reasons.last().text.contains(at(2).iccid), qPrintable(unknown.reasons.last().text));
    QCOMPARE(readLedger(world.ledgerPath()).total, 0);
}

void IdentifierTest::aReasonThatIsNotListedIsAWarningInThePlan()
{
    PracticeWorld world({.devices = 60}, swapScenario());
    const QString list = practiceList(12, Carrier::Telegence);
    const planning::Plan plan = world.plan(list, {.kind = ChangeKind::Suspend, .reasonCode = u"XYZ"_s});
    QVERIFY(plan.counts().willBeSent() > 0);
    for (const planning::PlanRow &row : plan.rows) {
        if (!row.willBeSent())
            continue;
        QCOMPARE(row.verdict, planning::Verdict::Warning);
        QCOMPARE(row.reasons.last().rule, u"carrier.warning"_s);
        QVERIFY(row.reasons.last().text.contains(u"XYZ"_s));
    }
    const planning::Plan listed = world.plan(list, {.kind = ChangeKind::Suspend, .reasonCode = u"STLN"_s});
    for (const planning::PlanRow &row : listed.rows)
        QVERIFY(row.verdict != planning::Verdict::Warning);
}
