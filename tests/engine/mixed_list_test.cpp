// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/mixed_list_test.h"

#include "core/store/line_table.h"
#include "tests/support/practice_world.h"

#include <QMap>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPerCarrier = 10;

sandbox::PracticeLine thingSpaceLine(int index)
{
    return sandbox::practiceLine(sandbox::PracticeCarrier::ThingSpace, index);
}

AccountId mixedAccountOf(const PracticeWorld &world, Carrier carrier)
{
    const auto found = std::find_if(world.accounts.begin(), world.accounts.end(),
        [carrier](const engine::AccountAccess &access) { return access.account.carrier == carrier; });
    return found == world.accounts.end() ? AccountId{} : found->account.id;
}

/// The inventory says that this line is at that account, whatever its prefix says.
void learnLine(PracticeWorld &world, Carrier carrier, const LineIds &ids)
{
    const AccountId account = mixedAccountOf(world, carrier);
    QVERIFY(
        store::writeOnce({world.dir.path()}, world.clock, [&](store::WriteSession &session) -> Result<void> {
            LineState state;
            state.ids = ids;
            return session.lines().learn(TenantId{1}, account, state);
        }));
}

} // namespace

void MixedListTest::everyRowGoesByTheInventoryElseByItsPrefix()
{
    PracticeWorld world({.devices = 90});
    // Moved to another carrier, as SIMs with several profiles are; and one that the list names by its number.
    const LineIds moved{sandbox::practiceLine(sandbox::PracticeCarrier::Jasper, 20).iccid, {}, {}};
    learnLine(world, Carrier::ThingSpace, moved);
    const sandbox::PracticeLine named = thingSpaceLine(21);
    learnLine(world, Carrier::ThingSpace, {named.iccid, named.imei, named.msisdn});
    QString list = practiceList(kPerCarrier);
    list += moved.iccid + u",,\n"_s;
    list += u",,"_s + named.msisdn + u'\n';
    list += u"89999900000000000004,,\nnonsense,,\n"_s;

    const planning::Plan plan = world.plan(list, {.kind = ChangeKind::Suspend});
    QCOMPARE(plan.rows.size(), kPerCarrier * 3 + 4);
    QMap<int, int> perCarrier;
    int nowhere = 0;
    for (const planning::PlanRow &row : plan.rows) {
        if (row.carrier) {
            ++perCarrier[static_cast<int>(*row.carrier)];
            QCOMPARE(row.account, mixedAccountOf(world, *row.carrier));
        } else {
            ++nowhere;
            QCOMPARE(row.verdict, planning::Verdict::Blocked);
        }
    }
    QCOMPARE(perCarrier.value(static_cast<int>(Carrier::ThingSpace)), kPerCarrier + 2);
    QCOMPARE(perCarrier.value(static_cast<int>(Carrier::Jasper)), kPerCarrier);
    QCOMPARE(perCarrier.value(static_cast<int>(Carrier::Telegence)), kPerCarrier);
    QCOMPARE(nowhere, 2);
    QCOMPARE(plan.counts().total(), plan.rows.size());
    // Each of the first rows went where its own prefix says, in the order of the file.
    for (int i = 0; i < kPerCarrier * 3; ++i) {
        QCOMPARE(plan.rows.at(i).fileRow, i + 2);
        QCOMPARE(*plan.rows.at(i).carrier, kAllCarriers.at(static_cast<std::size_t>(i % 3)));
    }
    const planning::PlanRow &byInventory = plan.rows.at(kPerCarrier * 3);
    QCOMPARE(byInventory.ids.iccid, moved.iccid);
    QCOMPARE(*byInventory.carrier, Carrier::ThingSpace);
    QCOMPARE(plan.rows.at(kPerCarrier * 3 + 1).ids.iccid, named.iccid);
}
