// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit_table.h"
#include "core/store/calendar_table.h"
#include "core/store/cap_counter.h"
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

qint64 countedBy(store::CapCounter &counter, StoreWorld &world, const DailyCap &cap)
{
    const auto sent = counter.sent(TenantId{1}, cap, world.clock.utcNow());
    if (!sent)
        qFatal("%s (%s)", qUtf8Printable(sent.error().message), qUtf8Printable(sent.error().detail));
    return *sent;
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
    // Five of two changes together: the sixth must wait.
    const QList<WorkItem> claimed = world.claim();
    QCOMPARE(world.intend(claimed.mid(0, 4)).size(), 4);
    QCOMPARE(world.intend(claimed.mid(9, 1)).size(), 1);
    QCOMPARE(useOf(world, cap).sent, 5);
    QCOMPARE(useOf(world, cap).waiting, 5);
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
}

void CalendarStoreTest::theRunningCountKeepsUpWithTheDay()
{
    StoreWorld world;
    DailyCap cap = sampleCalendar().caps.first();
    cap.most = 1'000;
    store::CapCounter counter(world.database());
    QCOMPARE(countedBy(counter, world, cap), 0);
    world.createChange(60);
    const QList<WorkItem> claimed = world.claim();
    for (qsizetype from = 0; from < 60; from += 20) {
        QCOMPARE(world.intend(claimed.mid(from, 20)).size(), 20);
        world.clock.advance(1'000);
        QCOMPARE(countedBy(counter, world, cap), from + 20);
        QCOMPARE(countedBy(counter, world, cap), useOf(world, cap).sent);
    }
    // The next day begins at nothing, without waiting for the count to be old.
    world.clock.advance(cap.dayStart(world.clock.utcNow()) + 86'400'000 - world.clock.utcNow() + 3'600'000);
    QCOMPARE(countedBy(counter, world, cap), 0);
}

void CalendarStoreTest::anUndoneTransactionIsNotCountedOn()
{
    StoreWorld world;
    DailyCap cap = sampleCalendar().caps.first();
    cap.most = 1'000;
    world.createChange(10);
    const QList<WorkItem> claimed = world.claim();
    world.write([&](store::WriteSession &session) -> Result<void> {
        store::CapCounter counter(session.database());
        LK_TRY(session.database().statement("SAVEPOINT taken_back").run());
        LK_TRY(session.queue().intend(StoreWorld::intentsOf(claimed.mid(0, 3))));
        const auto before = counter.sent(TenantId{1}, cap, world.clock.utcNow());
        LK_TRY(session.database().statement("ROLLBACK TO taken_back").run());
        // The same ids come again, for other lines.
        LK_TRY(session.queue().intend(StoreWorld::intentsOf(claimed.mid(3, 7))));
        const auto after = counter.sent(TenantId{1}, cap, world.clock.utcNow());
        return before && after && *before == 3 && *after == 7
            ? Result<void>()
            : Result<void>(lk::fail(
                ErrorKind::Internal, u"%1, %2"_s.arg(before ? *before : -1).arg(after ? *after : -1)));
    });
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
