// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/models/page_screens_test.h"

#include "tests/ui/models/console_world.h"
#include "ui/models/change_lines_model.h"
#include "ui/pages/changes/changes_page.h"
#include "ui/pages/failures/failures_page.h"
#include "ui/pages/livechange/live_change_page.h"

#include <QApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace lk;
using namespace lk::ui;
using lk::test::ConsoleWorld;
using lk::test::Fate;

/// A busy afternoon: a running change with a bit of everything, a paused one, older ones done.
BulkChangeId fill(ConsoleWorld &world)
{
    QRandomGenerator dice(7);
    const auto mostlyDone = [&dice](qint64) {
        const int roll = dice.bounded(1'000);
        return roll < 15 ? Fate::RefusedRow
            : roll < 30  ? Fate::RefusedRule
            : roll < 36  ? Fate::Unknown
            : roll < 39  ? Fate::UsedUp
                         : Fate::Done;
    };
    (void)world.create(ChangeKind::Restore, 240, u"INC-4370"_s, 8);
    world.drive(80, [](qint64) { return Fate::Done; });
    (void)world.create(ChangeKind::Deactivate, 90, u"Contract ended"_s);
    world.drive(30, mostlyDone);
    const BulkChangeId paused = world.create(ChangeKind::Activate, 400, u"New meters, batch 12"_s);
    world.drive(50, mostlyDone);
    world.write([paused](store::WriteSession &session) {
        return session.changes().setPaused(
            paused, true, u"Paused by Mara Keller"_s, {.name = u"Mara Keller"_s});
    });
    const BulkChangeId running = world.create(ChangeKind::Suspend, 5'000, u"Customer request"_s, 25);
    for (int round = 0; round < 10; ++round)
        world.drive(100, mostlyDone);
    world.drive(24, [](qint64 row) { return row % 2 == 0 ? Fate::Awaiting : Fate::Verifying; });
    world.drive(12, [](qint64) { return Fate::Sending; });
    return running;
}

} // namespace

void PageScreensTest::initTestCase()
{
    m_folder = qEnvironmentVariable("LK_SCREENSHOTS");
    if (m_folder.isEmpty())
        QSKIP("LK_SCREENSHOTS names no folder");
    QVERIFY(QDir().mkpath(m_folder));
}

namespace {

/// Waits until nothing on the page changes any more: layouts are done, lines are read.
void standStill(QWidget &page)
{
    constexpr int kSame = 8;
    QImage last;
    int same = 0;
    const bool still = QTest::qWaitFor([&] {
        const QImage now = page.grab().toImage();
        same = now == last ? same + 1 : 0;
        last = now;
        return same >= kSame;
    });
    QVERIFY(still);
}

void shoot(ConsoleWorld &world, QWidget &page, const QString &folder, const QString &name)
{
    world.theme.apply(*qApp);
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        world.theme.setMode(mode);
        // The page without rail and strip: 216 and 64 design pixels less than the window.
        for (const QSize window : {QSize(1440, 900), QSize(1280, 720)}) {
            page.resize(window - QSize(216, 64));
            page.setAutoFillBackground(true);
            page.show();
            QVERIFY(QTest::qWaitForWindowExposed(&page));
            standStill(page);
            const QString file = u"%1/%2-%3-%4.png"_s.arg(folder, name,
                mode == ThemeMode::Dark ? u"dark"_s : u"light"_s, QString::number(window.width()));
            QVERIFY(page.grab().save(file));
        }
    }
}

} // namespace

void PageScreensTest::changes()
{
    ConsoleWorld world;
    world.theme.apply(*qApp);
    (void)fill(world);
    ChangesPage page(*world.services);
    auto *table = page.findChild<QTableView *>(u"changesTable"_s);
    page.show();
    QTRY_COMPARE(table->model()->rowCount(), 4);
    table->setFocus();
    table->selectRow(0);
    shoot(world, page, m_folder, u"changes"_s);
}

namespace {

/// A carrier's message reports a failure for the line's request.
void tellFault(ConsoleWorld &world, const DeviceChange &line)
{
    world.write([&line](store::WriteSession &session) -> Result<void> {
        LK_TRY(session.database().execute(
            u"UPDATE device_change SET handle = '5c9d02e1' WHERE id = %1"_s.arg(line.id.value)));
        const auto kept = session.inbox().add({.account = line.account,
            .receivedAt = session.clock().utcNow(),
            .requestId = u"5c9d02e1"_s,
            .messageKey = "k",
            .body = "{}",
            .fault = u"UnifiedWebService.REQUEST_FAILED.DeviceAlreadyActive: REQUEST_FAILED. Device is "
                     u"already active"_s});
        if (!kept)
            return kept.failure();
        const auto sooner = session.queue().heedMessages(line.account, u"5c9d02e1"_s, {});
        return sooner ? Result<void>() : Result<void>(sooner.failure());
    });
}

} // namespace

void PageScreensTest::liveChange()
{
    ConsoleWorld world;
    world.theme.apply(*qApp);
    const BulkChangeId id = fill(world);
    LiveChangePage page(*world.services);
    page.resize(1224, 836);
    page.show();
    page.open(id);
    auto *table = page.findChild<QTableView *>(u"changeLines"_s);
    auto *lines = page.findChild<ChangeLinesModel *>();
    QTRY_VERIFY(lines->isOpen());
    world.clock.advance(20'000);
    for (int round = 0; round < 3; ++round) {
        world.drive(30, [](qint64) { return Fate::Done; });
        QTRY_COMPARE(lines->counts(), world.change(id).counts);
    }
    const int row = 2'990;
    tellFault(world, store::readLines(*world.database, id, row, 1)->first());
    table->scrollTo(lines->index(row, 0), QAbstractItemView::PositionAtCenter);
    table->setCurrentIndex(lines->index(row, 0));
    table->setFocus();
    QTRY_VERIFY(lines->lineAt(row) != nullptr);
    QTRY_VERIFY(page.findChild<QToolButton *>(u"carrierCall"_s)->isVisible());
    shoot(world, page, m_folder, u"live"_s);
    for (int other = 0; other < lines->rowCount(); ++other) {
        if (lines->stateAt(other) == ChangeState::Unknown) {
            table->setCurrentIndex(lines->index(other, 0));
            break;
        }
    }
    QTRY_VERIFY(page.findChild<QWidget *>(u"decideApplied"_s)->isVisible());
    shoot(world, page, m_folder, u"live-unknown"_s);
}

void PageScreensTest::failures()
{
    ConsoleWorld world;
    world.theme.apply(*qApp);
    (void)fill(world);
    FailuresPage page(*world.services);
    page.show();
    auto *table = page.findChild<QTableView *>(u"failureLines"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    table->selectRow(1);
    shoot(world, page, m_folder, u"failures"_s);
}

void PageScreensTest::emptyPages()
{
    ConsoleWorld world;
    world.theme.apply(*qApp);
    ChangesPage changesPage(*world.services);
    changesPage.show();
    QTRY_VERIFY(changesPage.findChild<QWidget *>(u"noChanges"_s)->isVisible());
    shoot(world, changesPage, m_folder, u"changes-empty"_s);
    FailuresPage failuresPage(*world.services);
    failuresPage.show();
    QTRY_VERIFY(failuresPage.findChild<QWidget *>(u"noFailures"_s)->isVisible());
    shoot(world, failuresPage, m_folder, u"failures-empty"_s);
}
