// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit_table.h"
#include "core/store/calendar_table.h"
#include "tests/store/store_tests.h"
#include "tests/store/store_world.h"

#include <QJsonDocument>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ChangeCalendar sampleCalendar()
{
    const auto night = TimeWindow::fromJson(QJsonDocument::fromJson(
        R"({"zone": "America/New_York", "days": ["sun"], "from": "22:00", "to": "06:00"})")
                                                .object());
    return {.freezes = {{u"Billing night"_s, *night, {{Carrier::ThingSpace}, {ChangeKind::Deactivate}}}},
        .caps = {{{{}, {ChangeKind::Suspend}}, 5, QTimeZone("Europe/Berlin")}}};
}

void setCalendar(StoreWorld &world, const ChangeCalendar &calendar)
{
    world.write([&](store::WriteSession &session) {
        return session.calendar().set(TenantId{1}, calendar, world.actor);
    });
}

store::CapUse useOf(StoreWorld &world, const DailyCap &cap)
{
    const auto used = store::readCapUse(world.database(), TenantId{1}, cap, world.clock.utcNow());
    if (!used)
        qFatal("%s (%s)", qUtf8Printable(used.error().message), qUtf8Printable(used.error().detail));
    return *used;
}

bool isReached(StoreWorld &world, ChangeKind kind)
{
    const auto reached = store::capReached(
        world.database(), TenantId{1}, sampleCalendar(), Carrier::Jasper, kind, world.clock.utcNow());
    if (!reached)
        qFatal("%s", qUtf8Printable(reached.error().message));
    return reached->has_value();
}

} // namespace

void CalendarStoreTest::theCalendarComesBackAndItsChangeIsInTheAudit()
{
    StoreWorld world;
    QCOMPARE(*store::readCalendar(world.database(), TenantId{1}), ChangeCalendar());
    setCalendar(world, sampleCalendar());
    QCOMPARE(*store::readCalendar(world.database(), TenantId{1}), sampleCalendar());
    const auto rows = store::readAudit(world.database(), {.action = u"calendar."_s});
    QCOMPARE(rows->size(), 1);
    QVERIFY(rows->first().reason.contains(u"Billing night"_s));
    QCOMPARE(rows->first().actor.name, u"test"_s);
    setCalendar(world, {});
    QCOMPARE(*store::readCalendar(world.database(), TenantId{1}), ChangeCalendar());
}

void CalendarStoreTest::whatCannotBeUsedIsNotKept()
{
    StoreWorld world;
    ChangeCalendar bad = sampleCalendar();
    bad.freezes.first().window = {};
    const auto written = store::writeOnce(world.paths(), world.clock,
        [&](store::WriteSession &session) { return session.calendar().set(TenantId{1}, bad, world.actor); });
    QVERIFY(!written);
    QCOMPARE(*store::readCalendar(world.database(), TenantId{1}), ChangeCalendar());
}

void CalendarStoreTest::aCapCountsWhatWasSentToday()
{
    StoreWorld world;
    const DailyCap cap = sampleCalendar().caps.first();
    world.createChange(6);
    world.createChange(4, 100);
    QCOMPARE(useOf(world, cap).sent, 0);
    QCOMPARE(useOf(world, cap).waiting, 10);
    QVERIFY(!isReached(world, ChangeKind::Suspend));
    // Five of two changes together: the sixth must wait.
    const QList<WorkItem> claimed = world.claim();
    QCOMPARE(world.intend(claimed.mid(0, 4)).size(), 4);
    QVERIFY(!isReached(world, ChangeKind::Suspend));
    QCOMPARE(world.intend(claimed.mid(9, 1)).size(), 1);
    QCOMPARE(useOf(world, cap).sent, 5);
    QCOMPARE(useOf(world, cap).waiting, 5);
    QVERIFY(isReached(world, ChangeKind::Suspend));
    QVERIFY(!isReached(world, ChangeKind::Deactivate));
    // Another kind, another carrier: not counted.
    QCOMPARE(useOf(world, {{{}, {ChangeKind::Restore}}, 5, cap.zone}).sent, 0);
    QCOMPARE(useOf(world, {{{Carrier::ThingSpace}, {}}, 5, cap.zone}).sent, 0);
    QCOMPARE(useOf(world, {{{Carrier::Jasper}, {}}, 5, cap.zone}).sent, 5);
}

void CalendarStoreTest::aNewDayBeginsAtMidnightOfThePlace()
{
    StoreWorld world;
    const DailyCap cap = sampleCalendar().caps.first();
    // 2026-10-24 23:30 in Berlin; the clocks go back in the night that follows.
    world.clock.setUtc(QDateTime::fromString(u"2026-10-24T21:30:00Z"_s, Qt::ISODate).toMSecsSinceEpoch());
    world.createChange(5);
    QCOMPARE(world.intend(world.claim()).size(), 5);
    QCOMPARE(useOf(world, cap).sent, 5);
    world.clock.advance(29 * 60'000);
    QCOMPARE(useOf(world, cap).sent, 5);
    world.clock.advance(60'000);
    QCOMPARE(useOf(world, cap).sent, 0);
    QVERIFY(!isReached(world, ChangeKind::Suspend));
}

void CalendarStoreTest::aPlanRunsOnceWhateverWasAcceptedOfIt()
{
    StoreWorld world;
    const auto create = [&world](const QByteArray &fingerprint) {
        return store::writeOnce(
            world.paths(), world.clock, [&](store::WriteSession &session) -> Result<void> {
                store::NewChange change{.tenant = TenantId{1},
                    .spec = {.kind = ChangeKind::Suspend},
                    .reason = u"test"_s,
                    .fingerprint = fingerprint,
                    .lines = {},
                    .paused = false,
                    .planId = "plan-1",
                    .accepted = {{u"house.fee"_s, u"Agreed with Kim"_s, 31}},
                    .freezeOverride = {}};
                const auto created = session.changes().create(change, world.actor);
                return created ? Result<void>() : Result<void>(created.failure());
            });
    };
    QVERIFY(create("aa"));
    const auto again = create("bb");
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Refused);
    const auto rows = store::readAudit(world.database(), {.action = u"change.warning-accepted"_s});
    QCOMPARE(rows->size(), 1);
    QVERIFY2(rows->first().reason.contains(u"house.fee, 31 "_s)
            && rows->first().reason.contains(u"Agreed with Kim"_s),
        qUtf8Printable(rows->first().reason));
}
