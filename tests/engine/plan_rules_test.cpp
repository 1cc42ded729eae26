// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/plan_rules_test.h"

#include "tests/support/practice_world.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void writeHouseRules(const PracticeWorld &world, const QByteArray &text)
{
    if (!QDir(world.dir.path()).mkpath(u"rules"_s))
        qFatal("The rules folder cannot be made");
    QFile file(world.dir.filePath(u"rules/house.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("The rules cannot be written");
}

bool hasReason(const planning::PlanRow &row, const QString &rule)
{
    return std::any_of(row.reasons.begin(), row.reasons.end(),
        [&rule](const planning::PlanReason &reason) { return reason.rule == rule; });
}

} // namespace

void PlanRulesTest::aHouseRuleBlocksItsRowsAndNoOthers()
{
    PracticeWorld world;
    const ChangeSpec suspend{.kind = ChangeKind::Suspend};
    const planning::VerdictCounts without = world.plan(practiceList(10), suspend).counts();
    writeHouseRules(world, R"([{"id": "house.no-suspensions", "level": "block", "validFrom": "2024-01-01",
        "carriers": ["jasper"], "kinds": ["suspend"], "text": "No suspensions of {iccid}.", "fix": "Wait.",
        "source": "House", "when": {"member": "linesOfKind", "atLeast": 1},
        "mustFire": [{"carrier": "jasper", "kind": "suspend", "linesOfKind": 1}],
        "mustNotFire": [{"carrier": "jasper", "kind": "suspend"}]}])");
    const planning::Plan plan = world.plan(practiceList(10), suspend);
    qint64 blockedByHouse = 0;
    for (const planning::PlanRow &row : plan.rows) {
        const bool here = hasReason(row, u"house.no-suspensions"_s);
        blockedByHouse += here ? 1 : 0;
        QVERIFY(!here || (row.carrier == Carrier::Jasper && row.verdict == planning::Verdict::Blocked));
        QVERIFY(row.carrier != Carrier::Jasper || !row.willBeSent());
        QVERIFY(!here || row.reasons.last().text.contains(row.ids.iccid));
    }
    QVERIFY(blockedByHouse > 0);
    QCOMPARE(plan.counts().willBeSent(), without.willBeSent() - blockedByHouse);
    QCOMPARE(plan.counts().blocked, without.blocked + blockedByHouse);
}

void PlanRulesTest::aBrokenHouseFileIsSaidOnEveryRowThatWouldBeSent()
{
    PracticeWorld world;
    const ChangeSpec suspend{.kind = ChangeKind::Suspend};
    const planning::VerdictCounts without = world.plan(practiceList(5), suspend).counts();
    writeHouseRules(world, "[{\"id\":");
    const planning::Plan plan = world.plan(practiceList(5), suspend);
    QCOMPARE(plan.counts().willBeSent(), without.willBeSent());
    QCOMPARE(plan.counts().change, 0);
    QVERIFY(plan.counts().warning > 0);
    for (const planning::PlanRow &row : plan.rows) {
        QCOMPARE(hasReason(row, u"rules.unusable"_s), row.willBeSent());
        QVERIFY(!row.willBeSent() || row.reasons.last().text.contains(u"house.json"_s));
    }
}

void PlanRulesTest::theSixthActionOfALineInADayIsWarnedOf()
{
    PracticeWorld world;
    const planning::Plan first
        = world.plan(practiceList(10, Carrier::ThingSpace), {.kind = ChangeKind::Suspend});
    const auto line = std::find_if(first.rows.begin(), first.rows.end(),
        [](const planning::PlanRow &row) { return row.verdict == planning::Verdict::Change; });
    QVERIFY(line != first.rows.end());
    const QString list
        = u"iccid,imei,msisdn\n%1,%2,%3\n"_s.arg(line->ids.iccid, line->ids.imei, line->ids.msisdn);
    world.runQueue();
    for (int i = 0; i < 5; ++i) {
        const planning::Plan plan
            = world.plan(list, {.kind = i % 2 == 0 ? ChangeKind::Suspend : ChangeKind::Restore});
        QCOMPARE(plan.rows.first().verdict, planning::Verdict::Change);
        const BulkChangeId id = world.start(plan);
        QVERIFY(world.waitSettled(id));
        QCOMPARE(world.change(id).counts.of(ChangeState::Succeeded), 1);
    }
    const planning::Plan sixth = world.plan(list, {.kind = ChangeKind::Restore});
    QCOMPARE(sixth.rows.first().verdict, planning::Verdict::Warning);
    QVERIFY(hasReason(sixth.rows.first(), u"thingspace.actions-per-day"_s));
}
