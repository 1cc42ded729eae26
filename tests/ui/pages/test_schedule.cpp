// SPDX-License-Identifier: Apache-2.0
#include "core/store/calendar_table.h"
#include "core/store/change_reading.h"
#include "tests/ui/pages/console_world.h"
#include "tests/ui/pages/page_finding.h"
#include "tests/ui/pages/running_tests.h"
#include "tests/ui/pages/shots.h"
#include "ui/models/order_dialog.h"
#include "ui/models/start_dialog.h"
#include "ui/pages/schedule/agenda_model.h"
#include "ui/pages/schedule/schedule_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/row_roles.h"
#include "ui/widgets/table_view.h"

#include <QDateTimeEdit>
#include <QJsonArray>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::test;
using lk::ui::SchedulePage;

namespace {

constexpr UtcMs kHourAhead = 3'600'000;

/// A change of two lines per carrier that waits for its start.
BulkChangeId schedule(ConsoleWorld &world, UtcMs at, int number)
{
    store::NewChange change;
    change.tenant = TenantId{1};
    change.spec.kind = ChangeKind::Suspend;
    change.reason = u"INC-%1"_s.arg(4400 + number);
    change.fingerprint = QByteArray(64, static_cast<char>('a' + number));
    change.run = *runPreset(u"careful");
    change.run.startAt = at;
    const QList<CarrierAccount> accounts = world.accounts();
    for (const CarrierAccount &account : accounts) {
        for (int i = 0; i < 2; ++i) {
            const qint64 line = account.id.value * 1'000 + number * 10 + i;
            const LineIds ids{
                u"8914800%1"_s.arg(line, 13, 10, QChar(u'0')), {}, u"555%1"_s.arg(line, 7, 10, QChar(u'0'))};
            change.lines.append({.account = account.id,
                .carrier = account.carrier,
                .fileRow = i + 2,
                .ids = ids,
                .before = {}});
        }
    }
    BulkChangeId id;
    world.write([&](store::WriteSession &session) -> Result<void> {
        const auto created = session.changes().create(change, {.name = u"Mara Keller"_s});
        if (!created)
            return created.failure();
        id = created->id;
        return {};
    });
    return id;
}

void freezeNights(ConsoleWorld &world)
{
    const auto window = TimeWindow::fromJson(
        QJsonObject{{u"zone"_s, u"America/New_York"_s}, {u"from"_s, u"22:00"_s}, {u"to"_s, u"06:00"_s}});
    const ChangeCalendar calendar{
        .freezes = {{u"Billing night"_s, *window, {{}, {ChangeKind::Deactivate}}}}, .caps = {}};
    world.write([&](store::WriteSession &session) {
        return session.calendar().set(TenantId{1}, calendar, {.name = u"anna"_s});
    });
}

UtcMs startOf(const ConsoleWorld &world, BulkChangeId id)
{
    return (**store::readChange(*world.database, id)).startAt;
}

} // namespace

void ScheduleTests::theAgendaShowsChangesAndFreezesByTime()
{
    ConsoleWorld world;
    const UtcMs now = world.clock.utcNow();
    (void)schedule(world, now + 50 * kHourAhead, 1);
    (void)schedule(world, now + 3 * kHourAhead, 0);
    freezeNights(world);
    const auto agenda = ui::readAgenda(*world.database, TenantId{1}, now);
    QVERIFY(agenda);
    QVERIFY(std::is_sorted(agenda->begin(), agenda->end(),
        [](const ui::AgendaEntry &a, const ui::AgendaEntry &b) { return a.from < b.from; }));
    SchedulePage page(*world.services);
    page.resize(1200, 760);
    page.show();
    auto &table = part<ui::TableView>(page, u"agendaTable"_s);
    QTRY_COMPARE(table.model()->rowCount(), static_cast<int>(agenda->size()));
    const auto changes = std::count_if(agenda->begin(), agenda->end(),
        [](const ui::AgendaEntry &entry) { return entry.change.has_value(); });
    QCOMPARE(changes, 2);
    QVERIFY2(agenda->size() - changes >= 7, "a freeze each night");
    QVERIFY(table.model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"UTC"_s));
}

void ScheduleTests::windowsAreFoundToTheMinuteAcrossDays()
{
    const auto window = TimeWindow::fromJson(QJsonObject{{u"zone"_s, u"America/New_York"_s},
        {u"days"_s, QJsonArray{u"sat"_s}}, {u"from"_s, u"22:17"_s}, {u"to"_s, u"06:03"_s}});
    QVERIFY(window);
    // A week in which the clocks of New York are put back: Sunday, November 1st, 2026.
    const QTimeZone place("America/New_York");
    const UtcMs from = QDateTime(QDate(2026, 10, 30), QTime(12, 0), place).toMSecsSinceEpoch();
    const QList<ui::OpenTime> times = ui::openTimes(*window, from, from + 7 * 24 * kHourAhead);
    QCOMPARE(times.size(), 1);
    QCOMPARE(times.first().from, QDateTime(QDate(2026, 10, 31), QTime(22, 17), place).toMSecsSinceEpoch());
    QCOMPARE(times.first().until, QDateTime(QDate(2026, 11, 1), QTime(6, 3), place).toMSecsSinceEpoch());
    const UtcMs inside = times.first().from + kHourAhead;
    const QList<ui::OpenTime> rest = ui::openTimes(*window, inside, inside + 24 * kHourAhead);
    QCOMPARE(rest.size(), 1);
    QCOMPARE(rest.first().from, inside);
}

void ScheduleTests::aStartIsChangedAndBroughtForward()
{
    ConsoleWorld world;
    const UtcMs now = world.clock.utcNow();
    const BulkChangeId id = schedule(world, now + 3 * kHourAhead, 0);
    SchedulePage page(*world.services);
    page.resize(1200, 760);
    page.show();
    auto &table = part<ui::TableView>(page, u"agendaTable"_s);
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTRY_COMPARE(table.model()->rowCount(), 1);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_F2);
    auto *time = page.findChild<ui::StartDialog *>();
    QVERIFY(time != nullptr);
    auto &at = part<QDateTimeEdit>(*time, u"newStart"_s);
    at.setDateTime(QDateTime::fromMSecsSinceEpoch(now - kHourAhead));
    QVERIFY(!part<QPushButton>(*time, u"confirm"_s).isEnabled());
    at.setDateTime(QDateTime::fromMSecsSinceEpoch(now + 5 * kHourAhead));
    part<QPushButton>(*time, u"confirm"_s).click();
    QTRY_VERIFY(startOf(world, id) > now + 4 * kHourAhead);
    QTRY_VERIFY(page.findChild<ui::StartDialog *>() == nullptr);
    QSignalSpy told(&page, &SchedulePage::showMessage);
    part<QPushButton>(page, u"startScheduledButton"_s).click();
    auto *question = page.findChild<ui::OrderDialog *>();
    QVERIFY(question != nullptr);
    part<QPushButton>(*question, u"confirm"_s).click();
    QTRY_COMPARE(startOf(world, id), 0);
    QTRY_VERIFY(told.count() >= 1);
    QTRY_VERIFY(part<QWidget>(page, u"nothingScheduled"_s).isVisible());
}

void ScheduleTests::anEmptyScheduleOffersANewChange()
{
    ConsoleWorld world;
    ui::MainWindow window(*world.services);
    window.show();
    window.showPage(ui::PageId::Schedule);
    auto &create = part<QPushButton>(window, u"scheduleNewChange"_s);
    QTRY_VERIFY(create.isVisible());
    create.click();
    QCOMPARE(window.currentPage(), ui::PageId::NewChange);
}

void ScheduleTests::aStartInsideAFreezeIsTold()
{
    ConsoleWorld world;
    (void)schedule(world, world.clock.utcNow() + 3 * kHourAhead, 0);
    ui::MainWindow window(*world.services);
    window.show();
    window.showPage(ui::PageId::Schedule);
    const auto *agenda = part<ui::TableView>(window, u"agendaTable"_s).model();
    const auto detail
        = [agenda] { return agenda->index(0, ui::AgendaModel::What).data(ui::DetailRole).toString(); };
    QTRY_COMPARE(agenda->rowCount(), 1);
    QVERIFY2(!detail().contains(u"frozen"_s), qUtf8Printable(detail()));
    const auto century = TimeWindow::fromJson(QJsonObject{
        {u"zone"_s, u"UTC"_s}, {u"from"_s, u"2000-01-01T00:00"_s}, {u"to"_s, u"2100-01-01T00:00"_s}});
    world.write([&](store::WriteSession &session) {
        return session.calendar().set(
            TenantId{1}, {.freezes = {{u"The century"_s, *century, {}}}, .caps = {}}, {.name = u"anna"_s});
    });
    QTRY_COMPARE(agenda->rowCount(), 2);
    // The freeze is on already and stands first.
    const QString told = agenda->index(1, ui::AgendaModel::What).data(ui::DetailRole).toString();
    QVERIFY2(
        told.contains(u"The century"_s) && told.contains(u"2100-01-01 00:00 (UTC)"_s), qUtf8Printable(told));
    QVERIFY(fitsAndShoots(window, u"schedule-frozen"_s));
}

void ScheduleTests::screensOfTheSchedule()
{
    ConsoleWorld world;
    ui::MainWindow window(*world.services);
    window.showPage(ui::PageId::Schedule);
    QTRY_VERIFY(!part<QWidget>(window, u"nothingScheduled"_s).isHidden());
    QVERIFY(fitsAndShoots(window, u"schedule-empty"_s));
    const UtcMs now = world.clock.utcNow();
    (void)schedule(world, now + 3 * kHourAhead, 0);
    (void)schedule(world, now + 50 * kHourAhead, 1);
    freezeNights(world);
    QTRY_VERIFY(part<ui::TableView>(window, u"agendaTable"_s).model()->rowCount() >= 9);
    QVERIFY(fitsAndShoots(window, u"schedule"_s));
}
