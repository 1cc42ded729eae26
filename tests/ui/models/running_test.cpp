// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/models/running_test.h"

#include "core/store/change_reading.h"
#include "tests/ui/models/console_world.h"
#include "ui/models/change_lines_model.h"
#include "ui/models/changes_model.h"
#include "ui/models/order_dialog.h"
#include "ui/models/stage_text.h"
#include "ui/pages/changes/changes_page.h"
#include "ui/pages/livechange/live_change_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace lk;
using namespace lk::ui;
using lk::test::ConsoleWorld;
using lk::test::Fate;

template <typename T>
T &found(QWidget &page, const QString &name)
{
    T *part = page.findChild<T *>(name);
    if (part == nullptr)
        qFatal("No \"%s\" on the page", qUtf8Printable(name));
    return *part;
}

void openLive(LiveChangePage &page, BulkChangeId id)
{
    page.resize(1224, 836);
    page.show();
    page.open(id);
    auto *lines = page.findChild<ChangeLinesModel *>();
    QVERIFY(QTest::qWaitFor([&] { return lines->isOpen() && lines->rowCount() > 0; }, 20'000));
}

RunOrder careful()
{
    return *runPreset(u"careful");
}

Fate done(qint64)
{
    return Fate::Done;
}

void confirm(QWidget &page)
{
    auto *dialog = page.findChild<OrderDialog *>();
    QVERIFY(dialog != nullptr);
    found<QPushButton>(*dialog, u"confirm"_s).click();
}

/// Chooses the row of a change in the list.
void choose(ChangesPage &page, BulkChangeId id)
{
    auto &table = found<QTableView>(page, u"changesTable"_s);
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, ChangesModel::Number).data().toString() == u"#%1"_s.arg(id.value))
            table.selectRow(row);
    }
    table.setFocus();
}

void save(ConsoleWorld &world, QWidget &page, const QString &folder, const QString &name)
{
    world.theme.apply(*qApp);
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        world.theme.setMode(mode);
        page.setAutoFillBackground(true);
        page.resize(1224, 836);
        QTest::qWait(400);
        QVERIFY(page.grab().save(
            u"%1/%2-%3.png"_s.arg(folder, name, mode == ThemeMode::Dark ? u"dark"_s : u"light"_s)));
    }
}

} // namespace

void RunningTest::theStageLineFollowsTheChange_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("settled");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<QString>("line");
    QTest::newRow("first") << 0 << 4 << false << u"First 10 ▶ 40 % → 10 % → rest"_s;
    QTest::newRow("pause") << 0 << 10 << true << u"First 10 ✔ → 10 % → rest"_s;
    QTest::newRow("second") << 1 << 55 << false << u"First 10 ✔ → 10 % ▶ 50 % → rest"_s;
    QTest::newRow("rest") << 2 << 469 << false << u"First 10 ✔ → 10 % ✔ → rest ▶ 41 %"_s;
    QTest::newRow("over") << 2 << 1'000 << false << u"First 10 ✔ → 10 % ✔ → rest ✔"_s;
}

void RunningTest::theStageLineFollowsTheChange()
{
    QFETCH(int, stage);
    QFETCH(int, settled);
    QFETCH(bool, holds);
    QFETCH(QString, line);
    BulkChange change;
    change.run = careful();
    change.stage = stage;
    change.holdUntil = holds ? 1'000 : 0;
    change.counts.of(ChangeState::Succeeded) = settled;
    change.counts.of(ChangeState::Waiting) = 1'000 - settled;
    change.counts.of(ChangeState::NoOp) = 77; // already so: no part of any stage
    QCOMPARE(stageLine(change), line);
}

void RunningTest::theGuardSaysWhatItHasSeen()
{
    BulkChange change;
    change.run = careful();
    change.guard = GuardMemory(u".........."_s);
    QVERIFY(guardLine(change).contains(u"10 of the 20 results"_s));
    change.guard = GuardMemory(QString(193, u'.') + QString(7, u'x'));
    QCOMPARE(guardLine(change), u"Errors 3.5 % of the last 200 (stops above 5 %)"_s);
    change.run.guard.on = false;
    QCOMPARE(guardLine(change), QString());
    // A small change: the stages that would hold nothing new are none.
    change.counts.of(ChangeState::Waiting) = 8;
    QCOMPARE(stageLine(change), u"First 10 % ▶ 0 % → rest"_s);
}

void RunningTest::aChangeStoppedByItsGuardSaysWhatCanBeDone()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 300, u"INC-1"_s, 0, RunOrder{});
    world.drive(10, [](qint64 row) { return row < 12 ? Fate::Done : Fate::RefusedRow; });
    QCOMPARE(world.change(id).state(), BulkState::Stopped);
    LiveChangePage page(*world.services);
    openLive(page, id);
    auto &banner = found<Banner>(page, u"bannerStopped"_s);
    QTRY_VERIFY(banner.isVisible());
    QVERIFY2(banner.text().startsWith(u"Stopped by the guard at "_s), qPrintable(banner.text()));
    QVERIFY(!found<QWidget>(page, u"bannerPaused"_s).isVisible());
    QSignalSpy undo(&page, &LiveChangePage::undoWanted);
    found<QPushButton>(page, u"stoppedUndo"_s).click();
    QCOMPARE(undo.count(), 1);
    found<QPushButton>(page, u"stoppedCancel"_s).click();
    QVERIFY(page.findChild<OrderDialog *>() != nullptr);
    page.findChild<OrderDialog *>()->reject();
    found<QPushButton>(page, u"stoppedResume"_s).click();
    QTRY_VERIFY(!world.change(id).paused);
    QTRY_VERIFY(!banner.isVisible());
}

void RunningTest::aPauseBetweenStagesCountsDown()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 300, u"INC-1"_s, 0, careful());
    LiveChangePage page(*world.services);
    openLive(page, id);
    for (int round = 0; round < 3; ++round)
        world.drive(10, done);
    QVERIFY(world.change(id).holdUntil > 0);
    QTRY_VERIFY(found<TextLabel>(page, u"holdLine"_s).isVisible());
    QVERIFY(found<TextLabel>(page, u"holdLine"_s).text().startsWith(u"Next stage at "_s));
    QCOMPARE(found<TextLabel>(page, u"stageLine"_s).text(), u"First 10 ✔ → 10 % → rest"_s);
    QVERIFY(found<TextLabel>(page, u"guardLine"_s).isVisible());
}

void RunningTest::aScheduledChangeIsStartedByItsBanner()
{
    ConsoleWorld world;
    RunOrder later = careful();
    later.startAt = world.clock.utcNow() + 7'200'000;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 30, u"INC-1"_s, 0, later);
    LiveChangePage page(*world.services);
    openLive(page, id);
    auto &banner = found<Banner>(page, u"bannerScheduled"_s);
    QTRY_VERIFY(banner.isVisible());
    QVERIFY(banner.text().contains(u"Nothing has been sent"_s));
    found<QPushButton>(page, u"scheduledStart"_s).click();
    confirm(page);
    QTRY_COMPARE(world.change(id).startAt, 0);
    QTRY_VERIFY(!banner.isVisible());
}

void RunningTest::theListFindsScheduledAndStoppedChanges()
{
    ConsoleWorld world;
    const BulkChangeId stopped = world.create(ChangeKind::Suspend, 300, u"INC-1"_s, 0, RunOrder{});
    world.drive(10, [](qint64) { return Fate::RefusedRow; });
    RunOrder later;
    later.startAt = world.clock.utcNow() + 7'200'000;
    const BulkChangeId scheduled = world.create(ChangeKind::Suspend, 30, u"INC-2"_s, 0, later);
    (void)world.create(ChangeKind::Restore, 30, u"INC-3"_s);
    ChangesPage page(*world.services);
    page.resize(1200, 700);
    page.show();
    auto &table = found<QTableView>(page, u"changesTable"_s);
    QTRY_COMPARE(table.model()->rowCount(), 3);
    const auto only = [&](ChangeFilter filter) {
        found<FilterChip>(page, u"changeFilter%1"_s.arg(static_cast<int>(filter))).click();
        return table.model()->rowCount() == 1
            ? table.model()->index(0, ChangesModel::Number).data().toString()
            : QString();
    };
    QCOMPARE(only(ChangeFilter::Scheduled), u"#%1"_s.arg(scheduled.value));
    QCOMPARE(only(ChangeFilter::Stopped), u"#%1"_s.arg(stopped.value));
    QCOMPARE(table.model()->index(0, ChangesModel::State).data().toString(), u"Stopped by guard"_s);
}

void RunningTest::priorityIsMovedByKeys()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 30, u"INC-1"_s);
    ChangesPage page(*world.services);
    page.resize(1200, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto &table = found<QTableView>(page, u"changesTable"_s);
    QTRY_COMPARE(table.model()->rowCount(), 1);
    choose(page, id);
    QTest::keyClick(&table, Qt::Key_Plus);
    QTRY_COMPARE(world.change(id).priority, 1);
    QTRY_VERIFY(
        table.model()->index(0, ChangesModel::What).data(DetailRole).toString().contains(u"priority +1"_s));
    for (int expected : {0, -1}) {
        QTest::keyClick(&table, Qt::Key_Minus);
        QTRY_COMPARE(world.change(id).priority, expected);
        QTRY_COMPARE(page.findChild<ChangesModel *>()->at(0).priority, expected);
    }
}

void RunningTest::aChangeIsOfferedForUndoAndDuplication()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 6, u"INC-1"_s);
    ChangesPage page(*world.services);
    page.resize(1200, 700);
    page.show();
    QTRY_COMPARE(found<QTableView>(page, u"changesTable"_s).model()->rowCount(), 1);
    choose(page, id);
    QVERIFY2(!found<QAction>(page, u"undoChange"_s).isEnabled(), "nothing is done yet");
    world.drive(1, done);
    QTRY_VERIFY(found<QAction>(page, u"undoChange"_s).isEnabled());
    QSignalSpy undo(&page, &ChangesPage::undoWanted);
    found<QAction>(page, u"undoChange"_s).trigger();
    QCOMPARE(undo.count(), 1);
    QSignalSpy twice(&page, &ChangesPage::duplicateWanted);
    found<QAction>(page, u"duplicateChange"_s).trigger();
    QTRY_COMPARE(twice.count(), 1);
    const QString list = twice.first().first().toString();
    QCOMPARE(list.count(u'\n'), 7);
    QVERIFY(list.contains(store::readLines(*world.database, id, 0, 1)->first().ids.iccid));
}

void RunningTest::screens()
{
    const QString folder = qEnvironmentVariable("LK_SCREENSHOTS");
    if (folder.isEmpty())
        QSKIP("LK_SCREENSHOTS names no folder");
    QVERIFY(QDir().mkpath(folder));
    ConsoleWorld world;
    const BulkChangeId stopped = world.create(ChangeKind::Suspend, 300, u"INC-4401"_s, 0, RunOrder{});
    world.drive(10, [](qint64 row) { return row % 9 == 0 ? Fate::RefusedRow : Fate::Done; });
    RunOrder later = careful();
    later.startAt = world.clock.utcNow() + 7'200'000;
    const BulkChangeId scheduled = world.create(ChangeKind::Restore, 120, u"INC-4402"_s, 0, later);
    const BulkChangeId holding = world.create(ChangeKind::Suspend, 600, u"INC-4403"_s, 0, careful());
    for (int round = 0; round < 3; ++round)
        world.drive(10, done);
    LiveChangePage live(*world.services);
    openLive(live, stopped);
    save(world, live, folder, u"live-stopped"_s);
    openLive(live, scheduled);
    save(world, live, folder, u"live-scheduled"_s);
    openLive(live, holding);
    save(world, live, folder, u"live-hold"_s);
    ChangesPage list(*world.services);
    list.show();
    QTRY_COMPARE(found<QTableView>(list, u"changesTable"_s).model()->rowCount(), 3);
    save(world, list, folder, u"changes-run"_s);
}
