// SPDX-License-Identifier: Apache-2.0
#include "core/domain/change_calendar.h"
#include "tests/unit/planning/planning_tests.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;

namespace {

FreezeWindow freezeOf(const QString &name, const QByteArray &json, const ChangeScope &scope = {})
{
    const auto window = TimeWindow::fromJson(QJsonDocument::fromJson(json).object());
    if (!window)
        qFatal("%s", qUtf8Printable(window.error().message));
    return {name, *window, scope};
}

UtcMs momentAt(const QString &moment)
{
    return QDateTime::fromString(moment, Qt::ISODate).toMSecsSinceEpoch();
}

const QByteArray kBillingNight
    = R"({"zone": "America/New_York", "days": ["sun"], "from": "22:00", "to": "06:00"})";

} // namespace

void CalendarTest::aFreezeSaysUntilWhen_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("until"); // empty = not frozen
    // 2026-07-12 is a Sunday; New York is four hours behind.
    QTest::newRow("before midnight") << kBillingNight << u"2026-07-13T02:00:00Z"_s
                                     << u"2026-07-13T10:00:00Z"_s;
    QTest::newRow("after midnight") << kBillingNight << u"2026-07-13T09:59:59Z"_s
                                    << u"2026-07-13T10:00:00Z"_s;
    QTest::newRow("over") << kBillingNight << u"2026-07-13T10:00:00Z"_s << QString();
    QTest::newRow("another night") << kBillingNight << u"2026-07-14T03:00:00Z"_s << QString();
    // The clocks go back on 1 November 2026 (a Sunday) at 06:00Z: the end is by the new time.
    QTest::newRow("the night after the change")
        << kBillingNight << u"2026-11-02T04:00:00Z"_s << u"2026-11-02T11:00:00Z"_s;
    const QByteArray overTheJump = R"({"zone": "America/New_York", "from": "22:00", "to": "02:30"})";
    QTest::newRow("ends at a time the clocks leave out")
        << overTheJump << u"2026-03-08T06:00:00Z"_s << u"2026-03-08T07:00:00Z"_s;
    QTest::newRow("ends at a time shown twice")
        << R"({"zone": "America/New_York", "from": "22:00", "to": "01:30"})"_ba << u"2026-11-01T05:45:00Z"_s
        << u"2026-11-01T06:30:00Z"_s;
    QTest::newRow("once") << R"({"zone": "UTC", "from": "2026-12-23T18:00", "to": "2027-01-02T06:00"})"_ba
                          << u"2026-12-31T00:00:00Z"_s << u"2027-01-02T06:00:00Z"_s;
}

void CalendarTest::aFreezeSaysUntilWhen()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, moment);
    QFETCH(const QString, until);
    const ChangeCalendar calendar{.freezes = {freezeOf(u"Night"_s, json)}, .caps = {}};
    const auto freeze = calendar.freezeAt(momentAt(moment), Carrier::ThingSpace, ChangeKind::Suspend);
    QCOMPARE(freeze.has_value(), !until.isEmpty());
    if (freeze)
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(freeze->until, Qt::UTC).toString(Qt::ISODate), until);
}

void CalendarTest::windowsWithoutAGapAreOneFreeze()
{
    const ChangeCalendar calendar{.freezes
        = {freezeOf(u"Saturday"_s, R"({"zone": "UTC", "days": ["sat"], "from": "00:00", "to": "24:00"})"),
            freezeOf(u"Sunday"_s, R"({"zone": "UTC", "days": ["sun"], "from": "00:00", "to": "24:00"})"),
            freezeOf(u"Billing"_s, kBillingNight)},
        .caps = {}};
    const auto freeze
        = calendar.freezeAt(momentAt(u"2026-07-11T12:00:00Z"_s), Carrier::Jasper, ChangeKind::Restore);
    QVERIFY(freeze);
    QCOMPARE(freeze->name, u"Saturday"_s);
    // Sunday ends at midnight UTC, two hours before the billing night begins.
    QCOMPARE(freeze->until, momentAt(u"2026-07-13T00:00:00Z"_s));
    // A freeze that never ends does not hang.
    const ChangeCalendar always{
        .freezes = {freezeOf(u"Always"_s, R"({"zone": "UTC", "from": "00:00", "to": "24:00"})")}, .caps = {}};
    QVERIFY(always.freezeAt(0, Carrier::Jasper, ChangeKind::Restore));
}

void CalendarTest::onlyTheChangesAFreezeIsAboutAreFrozen()
{
    const ChangeScope scope{{Carrier::ThingSpace}, {ChangeKind::Deactivate}};
    const ChangeCalendar calendar{.freezes = {freezeOf(u"Night"_s, kBillingNight, scope)}, .caps = {}};
    const UtcMs inside = momentAt(u"2026-07-13T05:00:00Z"_s);
    QVERIFY(calendar.freezeAt(inside, Carrier::ThingSpace, ChangeKind::Deactivate));
    QVERIFY(!calendar.freezeAt(inside, Carrier::ThingSpace, ChangeKind::Suspend));
    QVERIFY(!calendar.freezeAt(inside, Carrier::Jasper, ChangeKind::Deactivate));
    // Without a list of kinds, what no carrier is asked for is not frozen.
    QVERIFY(!ChangeScope{}.concerns(Carrier::Jasper, ChangeKind::ChangeCustomerPlan));
    QVERIFY(ChangeScope{}.concerns(Carrier::Jasper, ChangeKind::Restore));
}

void CalendarTest::theMomentIsSaidAsPeopleThereCallIt()
{
    const ChangeCalendar calendar{.freezes = {freezeOf(u"Night"_s, kBillingNight)}, .caps = {}};
    const UtcMs inside = momentAt(u"2026-07-13T05:00:00Z"_s);
    const auto freeze = calendar.freezeAt(inside, Carrier::Jasper, ChangeKind::Restore);
    QCOMPARE(freeze->untilText(inside), u"Mon 06:00 (America/New_York)"_s);
    QCOMPARE(freeze->untilText(inside - 20LL * 24 * 3'600'000), u"2026-07-13 06:00 (America/New_York)"_s);
}

void CalendarTest::aWindowIsWrittenAsItIsRead()
{
    for (const QByteArray &json : {kBillingNight,
             R"({"zone": "Europe/Berlin", "from": "2026-12-23T18:00", "to": "2027-01-02T06:00"})"_ba,
             R"({"zone": "UTC", "from": "08:00", "to": "24:00"})"_ba}) {
        const FreezeWindow freeze = freezeOf(u"a"_s, json);
        const auto again = TimeWindow::fromJson(freeze.window.toJson());
        QVERIFY(again);
        QCOMPARE(*again, freeze.window);
        QVERIFY(!freeze.window.displayText().isEmpty());
    }
    QVERIFY(!TimeWindow().contains(0));
    QVERIFY(!checkCalendar({.freezes = {{u"No time"_s, {}, {}}}, .caps = {}}));
    QVERIFY(!checkCalendar({.freezes = {freezeOf(u" "_s, kBillingNight)}, .caps = {}}));
    QVERIFY(!checkCalendar({.freezes = {}, .caps = {{{}, -1, QTimeZone::utc()}}}));
    QVERIFY(checkCalendar(
        {.freezes = {freezeOf(u"Night"_s, kBillingNight)}, .caps = {{{}, 0, QTimeZone::utc()}}}));
}
