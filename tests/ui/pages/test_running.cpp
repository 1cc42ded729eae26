// SPDX-License-Identifier: Apache-2.0
#include "core/store/account_table.h"
#include "core/store/change_reading.h"
#include "tests/ui/pages/console_world.h"
#include "tests/ui/pages/page_finding.h"
#include "tests/ui/pages/running_tests.h"
#include "tests/ui/pages/shots.h"
#include "ui/pages/newchange/lines_form.h"
#include "ui/pages/newchange/new_change_page.h"
#include "ui/pages/newchange/what_form.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::test;
using lk::ui::NewChangePage;

namespace {

std::unique_ptr<NewChangePage> runnablePage(ConsoleWorld &world, int perCarrier)
{
    auto page = std::make_unique<NewChangePage>(*world.services);
    page->resize(1200, 860);
    page->show();
    page->what().setReason(u"INC-4411"_s);
    page->openFile(world.file(u"lines.csv"_s, practiceList(perCarrier)));
    auto &button = part<QPushButton>(*page, u"runButton"_s);
    if (!QTest::qWaitFor([&] { return page->currentPlan() != nullptr && button.isEnabled(); }, 60'000))
        qFatal("There is no plan");
    return page;
}

QList<BulkChange> changesOf(const ConsoleWorld &world)
{
    return *store::readChanges(*world.database, TenantId{1});
}

/// Runs what is on the page and gives the change.
BulkChange runPage(ConsoleWorld &world, NewChangePage &page)
{
    QSignalSpy started(&page, &NewChangePage::changeStarted);
    part<QPushButton>(page, u"runButton"_s).click();
    if (!QTest::qWaitFor([&] { return started.count() == 1; }, 20'000))
        qFatal("The change did not start");
    return changesOf(world).first();
}

BulkChange changeOf(const ConsoleWorld &world, BulkChangeId id)
{
    return **store::readChange(*world.database, id);
}

} // namespace

void RunningTests::howToRunIsFrozenWithThePlanWithoutReadingALine()
{
    ConsoleWorld world;
    const auto page = runnablePage(world, 4);
    const planning::Plan before = *page->currentPlan();
    QCOMPARE(presetOf(before.run), u"normal"_s);
    part<ui::FilterChip>(*page, u"preset-careful"_s).click();
    QTRY_COMPARE(page->currentPlan()->run.stages.size(), 2);
    const planning::Plan after = *page->currentPlan();
    QVERIFY(after.fingerprint != before.fingerprint);
    QVERIFY2(after.planId != before.planId, "another way to run is another plan");
    QCOMPARE(after.rows, before.rows);
    QCOMPARE(after.createdAt, before.createdAt);
    QVERIFY(part<ui::TextLabel>(*page, u"runSentence"_s).text().contains(u"between"_s));
    auto &stages = part<QLineEdit>(*page, u"runStages"_s);
    QCOMPARE(stages.text(), u"10,10%,rest"_s);
    stages.selectAll();
    QTest::keyClicks(&stages, u"2,50%"_s);
    QTRY_COMPARE(page->currentPlan()->run.stages.first().lines, 2);
    QVERIFY(!part<ui::FilterChip>(*page, u"preset-careful"_s).isChecked());
    part<QComboBox>(*page, u"runLineOrder"_s).setCurrentIndex(1);
    part<QSpinBox>(*page, u"runPriority"_s).setValue(3);
    QTRY_COMPARE(page->currentPlan()->run.priority, 3);
    QTRY_VERIFY(part<QPushButton>(*page, u"runButton"_s).isEnabled());
    const BulkChange change = runPage(world, *page);
    QCOMPARE(change.run.stages.size(), 2);
    QCOMPARE(change.run.lineOrder, LineOrder::ByCarrier);
    QCOMPARE(change.priority, 3);
}

void RunningTests::whatCannotBeRunIsToldAndHoldsTheButtonBack()
{
    ConsoleWorld world;
    const auto page = runnablePage(world, 2);
    auto &stages = part<QLineEdit>(*page, u"runStages"_s);
    stages.setText(u"10,5,rest"_s);
    auto &missing = part<ui::TextLabel>(*page, u"runMissing"_s);
    QTRY_VERIFY(missing.isVisible());
    QVERIFY2(missing.text().contains(u"larger than the one before"_s), qPrintable(missing.text()));
    QVERIFY(!part<QPushButton>(*page, u"runButton"_s).isEnabled());
    QCOMPARE(part<ui::TextLabel>(*page, u"runSentence"_s).text(), missing.text());
    stages.setText(u"10,rest"_s);
    QTRY_VERIFY(part<QPushButton>(*page, u"runButton"_s).isEnabled());
    QVERIFY(!missing.isVisible());
}

void RunningTests::nothingRunsWhileTheOrderIsBeingTyped()
{
    ConsoleWorld world;
    const auto page = runnablePage(world, 2);
    part<QRadioButton>(*page, u"runLater"_s).setChecked(true);
    QVERIFY2(!part<QPushButton>(*page, u"runButton"_s).isEnabled(), "the plan still says now");
    page->run();
    QTest::qWait(100);
    QVERIFY(changesOf(world).isEmpty());
}

void RunningTests::aChangeIsScheduledForItsTime()
{
    ConsoleWorld world;
    const auto page = runnablePage(world, 2);
    const QDateTime at = QDateTime::currentDateTime().addDays(2);
    part<QRadioButton>(*page, u"runLater"_s).setChecked(true);
    part<QDateTimeEdit>(*page, u"runAt"_s).setDateTime(at);
    QVERIFY(!part<ui::TextLabel>(*page, u"runZone"_s).text().isEmpty());
    QVERIFY(part<ui::TextLabel>(*page, u"runZone"_s).toolTip().contains(u"UTC"_s));
    auto &button = part<QPushButton>(*page, u"runButton"_s);
    QTRY_VERIFY(button.text().startsWith(u"Schedule"_s));
    QTRY_VERIFY(button.isEnabled());
    const UtcMs planned = page->currentPlan()->run.startAt;
    const BulkChange change = runPage(world, *page);
    QCOMPARE(change.state(), BulkState::Scheduled);
    QCOMPARE(change.startAt, planned);
    QVERIFY(qAbs(planned - at.toMSecsSinceEpoch()) < 60'000);
}

void RunningTests::aTimeThatIsOverIsRefused()
{
    ConsoleWorld world;
    const auto page = runnablePage(world, 2);
    part<QRadioButton>(*page, u"runLater"_s).setChecked(true);
    part<QDateTimeEdit>(*page, u"runAt"_s).setDateTime(QDateTime::currentDateTime().addSecs(-3'600));
    QTRY_VERIFY(part<ui::TextLabel>(*page, u"runMissing"_s).text().contains(u"is over already"_s));
    QVERIFY(!part<QPushButton>(*page, u"runButton"_s).isEnabled());
}

void RunningTests::howToRunSurvivesARestart()
{
    ConsoleWorld world;
    {
        const auto page = runnablePage(world, 2);
        part<ui::FilterChip>(*page, u"preset-all-at-once"_s).click();
        part<QSpinBox>(*page, u"runPriority"_s).setValue(-2);
        QTRY_COMPARE(page->currentPlan()->run.priority, -2);
    }
    NewChangePage page(*world.services);
    page.show();
    QTRY_COMPARE(part<QSpinBox>(page, u"runPriority"_s).value(), -2);
    QCOMPARE(part<QLineEdit>(page, u"runStages"_s).text(), u"rest"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.currentPlan() != nullptr, 30'000);
    QVERIFY(page.currentPlan()->run.stages.isEmpty());
}

void RunningTests::nothingComesBackAfterAChangeHasRun()
{
    ConsoleWorld world;
    {
        const auto page = runnablePage(world, 2);
        (void)runPage(world, *page);
        // How to run has gone back to the usual way, and its note is still to be written.
        QTest::qWait(500);
    }
    NewChangePage page(*world.services);
    page.show();
    QTest::qWait(500);
    QVERIFY(!part<ui::Banner>(page, u"restoredBanner"_s).isVisible());
}

void RunningTests::linesOfAnotherChangeAreMarkedAndMayWaitBehindIt()
{
    ConsoleWorld world;
    const BulkChange first = runPage(world, *runnablePage(world, 3));
    const auto page = runnablePage(world, 5);
    auto &banner = part<ui::Banner>(*page, u"collisionBanner"_s);
    QTRY_VERIFY(banner.isVisible());
    const qint64 open = first.counts.open();
    QVERIFY2(banner.text().startsWith(QString::number(open)), qPrintable(banner.text()));
    QVERIFY(banner.text().contains(u"in change #%1 (running)"_s.arg(first.id.value)));
    // The number on the button is what would be sent: without them, until they may wait.
    QTRY_VERIFY(part<QPushButton>(*page, u"runButton"_s).isEnabled());
    const qint64 without = page->currentPlan()->counts().willBeSent();
    QVERIFY(part<QPushButton>(*page, u"runButton"_s).text().contains(QString::number(without)));
    QSignalSpy wanted(page.get(), &NewChangePage::changeWanted);
    part<QPushButton>(*page, u"collisionOpen"_s).click();
    QCOMPARE(wanted.first().first().value<BulkChangeId>(), first.id);
    const auto *rows = part<ui::TableView>(*page, u"planTable"_s).model();
    qint64 marked = 0;
    for (int row = 0; row < rows->rowCount(); ++row)
        marked += rows->index(row, 5).data().toString().contains(
            u"still open in change %1"_s.arg(first.id.value));
    QCOMPARE(marked, open);
    part<QPushButton>(*page, u"collisionWait"_s).click();
    QTRY_COMPARE(page->currentPlan()->run.onCollision, OnCollision::WaitBehind);
    QTRY_VERIFY(part<QPushButton>(*page, u"runButton"_s).isEnabled());
    QCOMPARE(page->currentPlan()->counts().willBeSent(), without + open);
    QVERIFY(part<QPushButton>(*page, u"collisionSkip"_s).isVisible());
    const BulkChange second = runPage(world, *page);
    QCOMPARE(second.counts.of(ChangeState::Held), open);
    QVERIFY(
        part<ui::Banner>(*page, u"newChangeBanner"_s).text().contains(u"Waiting behind another change"_s));
}

void RunningTests::anUndoIsPlannedAtTheCheckAndTheDraftComesBack()
{
    ConsoleWorld world({.runsQueue = true});
    const auto page = runnablePage(world, 2);
    const BulkChange done = runPage(world, *page);
    QTRY_VERIFY_WITH_TIMEOUT(changeOf(world, done.id).counts.open() == 0, 60'000);
    const qint64 changed = changeOf(world, done.id).counts.of(ChangeState::Succeeded);
    QVERIFY(changed > 0);
    page->what().setReason(u"INC-next"_s);
    page->openUndo(done.id);
    QTRY_VERIFY_WITH_TIMEOUT(page->currentPlan() != nullptr, 60'000);
    QVERIFY(page->currentPlan()->reason.contains(u"Undo of change %1"_s.arg(done.id.value)));
    QCOMPARE(page->currentPlan()->counts().willBeSent(), changed);
    QCOMPARE(page->currentPlan()->spec.kind, ChangeKind::Restore);
    QVERIFY(!page->what().isVisible());
    QTRY_VERIFY(part<QPushButton>(*page, u"runButton"_s).isEnabled());
    const BulkChange undo = runPage(world, *page);
    QTRY_VERIFY_WITH_TIMEOUT(changeOf(world, undo.id).counts.open() == 0, 60'000);
    QCOMPARE(changeOf(world, undo.id).counts.of(ChangeState::Succeeded), changed);
    QTRY_VERIFY(page->what().isVisible());
    QCOMPARE(page->what().reason(), u"INC-next"_s);
}

void RunningTests::anUndoOfNothingIsRefusedInWords()
{
    ConsoleWorld world;
    const auto page = runnablePage(world, 2);
    const BulkChange open = runPage(world, *page);
    page->openUndo(open.id);
    QTRY_VERIFY(part<ui::Banner>(*page, u"newChangeBanner"_s).text().contains(u"nothing to undo"_s));
    QVERIFY(page->what().isVisible());
}

void RunningTests::aRunningChangeGoesSlowerAndFaster()
{
    ConsoleWorld world;
    ui::MainWindow window(*world.services);
    window.resize(1440, 900);
    window.show();
    const BulkChange change = runPage(world, *runnablePage(world, 4));
    window.showChange(change.id);
    auto *slower = window.findChild<QAction *>(u"slower"_s);
    auto *faster = window.findChild<QAction *>(u"faster"_s);
    QVERIFY(slower && faster);
    QTRY_VERIFY(slower->isEnabled() && faster->isEnabled());
    const QList<AccountId> accounts = *store::readAccountsAtWork(*world.database, change.id);
    QCOMPARE(accounts.size(), 3);
    const auto speedIs = [&](int percent) {
        return std::all_of(accounts.begin(), accounts.end(),
            [&](AccountId id) { return *store::readSpeed(*world.database, id) == percent; });
    };
    QVERIFY(speedIs(100));
    slower->trigger();
    QTRY_VERIFY(speedIs(75));
    slower->trigger();
    QTRY_VERIFY(speedIs(50));
    faster->trigger();
    QTRY_VERIFY(speedIs(75));
    faster->trigger();
    QTRY_VERIFY(speedIs(100));
    // More than all of it is not to be had.
    faster->trigger();
    const auto told = [&window] {
        const auto banners = window.findChildren<ui::Banner *>();
        return std::any_of(banners.begin(), banners.end(),
            [](const ui::Banner *banner) { return banner->text().contains(u"100 % of its budget"_s); });
    };
    QTRY_VERIFY(told());
    QVERIFY(speedIs(100));
}

void RunningTests::screensOfHowToRun()
{
    ConsoleWorld world({.practice = true});
    (void)runPage(world, *runnablePage(world, 4));
    ui::MainWindow window(*world.services);
    window.showPage(ui::PageId::NewChange);
    auto &page = *window.findChild<NewChangePage *>();
    page.what().setReason(u"INC-4411"_s);
    page.openFile(world.file(u"lines.csv"_s, practiceList(40)));
    QTRY_VERIFY_WITH_TIMEOUT(page.currentPlan() != nullptr, 60'000);
    QTRY_VERIFY(!part<ui::Banner>(page, u"collisionBanner"_s).isHidden());
    QVERIFY(fitsAndShoots(window, u"newchange-collision"_s));
    const QList<ui::CollapsibleSection *> sections = page.findChildren<ui::CollapsibleSection *>();
    for (ui::CollapsibleSection *section : sections) {
        const bool how = section->isAncestorOf(&part<QWidget>(page, u"runOrderForm"_s));
        const bool foot = section->isAncestorOf(&part<QWidget>(page, u"runButton"_s));
        section->setExpanded(how || foot);
    }
    part<ui::FilterChip>(page, u"preset-careful"_s).click();
    part<QRadioButton>(page, u"runLater"_s).setChecked(true);
    part<QCheckBox>(page, u"runOnlyHours"_s).setChecked(true);
    QTRY_VERIFY(part<QPushButton>(page, u"runButton"_s).text().startsWith(u"Schedule"_s));
    QVERIFY(fitsAndShoots(window, u"newchange-how"_s));
    part<QLineEdit>(page, u"runStages"_s).setText(u"10,5"_s);
    QTRY_VERIFY(part<ui::TextLabel>(page, u"runMissing"_s).isVisible());
    QVERIFY(fitsAndShoots(window, u"newchange-how-wrong"_s));
}
