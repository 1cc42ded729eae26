// SPDX-License-Identifier: Apache-2.0
// How long the check of a long list takes where the inventory was read a moment ago: our own work, not the
// carriers'.
#include "core/import/device_list.h"
#include "core/sandbox/practice_carriers.h"
#include "core/store/line_table.h"
#include "tests/bench/measure.h"
#include "tests/support/practice_world.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lk::bench {

namespace {

QString listOf(int rows)
{
    QString list = u"iccid,imei,msisdn\n"_s;
    for (int i = 0; i < rows; ++i) {
        const auto line = sandbox::practiceLine(sandbox::PracticeCarrier::ThingSpace, i);
        list += line.iccid + u',' + line.imei + u',' + line.msisdn + u'\n';
    }
    return list;
}

AccountId thingSpaceOf(const test::PracticeWorld &world)
{
    for (const engine::AccountAccess &access : world.accounts) {
        if (access.account.carrier == Carrier::ThingSpace)
            return access.account.id;
    }
    return {};
}

Result<void> learnLines(store::WriteSession &session, AccountId account, int rows, UtcMs now)
{
    for (int i = 0; i < rows; ++i) {
        const auto line = sandbox::practiceLine(sandbox::PracticeCarrier::ThingSpace, i);
        LineState state;
        state.ids = {line.iccid, line.imei, line.msisdn};
        state.status = DeviceStatus::Active;
        state.rawStatus = u"active"_s;
        state.readAt = now;
        LK_TRY(session.lines().learn(TenantId{1}, account, state));
    }
    return {};
}

} // namespace

void measureCheck(Table &table, int rows)
{
    QJsonObject timing = test::PracticeWorld::quickTiming();
    timing.insert(u"planFreshness"_s, 3'600'000);
    test::PracticeWorld world({.devices = 3}, {}, timing);
    const AccountId account = thingSpaceOf(world);
    const auto learned = store::writeOnce({world.dir.path()}, world.clock, [&](store::WriteSession &session) {
        return learnLines(session, account, rows, world.clock.utcNow());
    });
    const QString list = listOf(rows);
    QElapsedTimer timer;
    timer.start();
    const auto imported = intake::readDeviceListText(list, u"list.csv"_s);
    const qint64 importMs = timer.restart();
    const double before = peakMemoryMb();
    const planning::Plan plan = world.plan(list, {.kind = ChangeKind::Suspend});
    const qint64 ms = timer.elapsed();
    qint64 changes = 0;
    for (const planning::PlanRow &row : plan.rows)
        changes += row.willBeSent() ? 1 : 0;
    table.add(u"Check %1 rows, inventory fresh (no call)"_s.arg(plan.rows.size()),
        learned && imported ? u"%1 ms"_s.arg(ms) : u"failed"_s,
        u"%1 would change; its import alone %2 ms; +%3 MB at the peak"_s.arg(changes).arg(importMs).arg(
            peakMemoryMb() - before, 0, 'f', 0));
}

} // namespace lk::bench
