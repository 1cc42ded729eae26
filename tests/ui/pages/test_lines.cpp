// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pages/console_world.h"
#include "tests/ui/pages/lines_tests.h"
#include "tests/ui/pages/lines_world.h"
#include "tests/ui/pages/shots.h"
#include "ui/models/known_lines_model.h"
#include "ui/models/line_portrait.h"
#include "ui/models/read_now.h"
#include "ui/pages/lines/facet_row.h"
#include "ui/pages/lines/known_lines_table.h"
#include "ui/pages/lines/line_view.h"
#include "ui/pages/lines/lines_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/identifier_label.h"
#include "ui/widgets/search_field.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::test;
using lk::ui::KnownLinesModel;
using lk::ui::PageId;

namespace {

/// The facet of this name; a test cannot go on without it.
ui::FacetRow &facetOf(OpenLines &open, const QString &name)
{
    const QList<ui::FacetRow *> rows = open.page->findChildren<ui::FacetRow *>();
    for (ui::FacetRow *row : rows) {
        if (row->text() == name && row->isVisible())
            return *row;
    }
    qFatal("There is no facet %s", qUtf8Printable(name));
}

void learnMany(LinesWorld &world, int lines)
{
    const qint64 account = world.accounts().first().id.value;
    world.write([&](store::WriteSession &session) -> Result<void> {
        return session.database().execute(
            u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %2) INSERT "
            "INTO line (tenant_id, account_id, iccid, imei, msisdn, status, raw_status, rate_plan, "
            "read_at) SELECT 1, %1, '8901170200' || substr('0000000000000' || ((i * 7919) % 100000), "
            "-10), '35' || substr('0000000000000' || (i), -13), '555' || substr('0000000000000' || "
            "(i), -7), 'active', 'ACTIVATED', 'P' || (i % 7), 1000 + i FROM n"_s.arg(account)
                .arg(lines - 1));
    });
}

} // namespace

void LinesTests::theListIsFilledAndCounted()
{
    LinesWorld world;
    OpenLines open(world);
    QCOMPARE(open.model->rowCount(), 30);
    QVERIFY(open.facts().contains(u"30"_s));
    QTRY_COMPARE(open.model->index(0, KnownLinesModel::Iccid).data().toString(), u"89000000000000000004"_s);
    QVERIFY(!open.model->index(0, KnownLinesModel::AccountName).data().toString().isEmpty());
}

void LinesTests::typingNarrowsAndEscBringsAllBack()
{
    LinesWorld world;
    OpenLines open(world);
    open.type(u"5550000007"_s);
    QCOMPARE(open.model->rowCount(), 1);
    auto &field = OpenLines::part<ui::SearchField>(*open.page, u"lineFind"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QTRY_COMPARE(open.model->rowCount(), 30);
    open.type(u"there is none"_s);
    QTRY_COMPARE(open.model->rowCount(), 0);
    auto &clear = OpenLines::part<QPushButton>(*open.page, u"clearLineFilter"_s);
    QVERIFY(clear.isVisible());
    QTest::mouseClick(&clear, Qt::LeftButton);
    QTRY_COMPARE(open.model->rowCount(), 30);
}

void LinesTests::facetsNarrowAndCountUnderEachOther()
{
    LinesWorld world;
    OpenLines open(world);
    QTRY_VERIFY(!open.page->findChildren<ui::FacetRow *>().isEmpty());
    QCOMPARE(facetOf(open, u"Suspended"_s).accessibleDescription(), u"6 line(s)"_s);
    QTest::mouseClick(&facetOf(open, u"Suspended"_s), Qt::LeftButton);
    open.settle();
    QCOMPARE(open.model->rowCount(), 6);
    // The others are counted under this choice; this one as if it were not made.
    QCOMPARE(facetOf(open, u"Active"_s).accessibleDescription(), u"24 line(s)"_s);
    const int plan = facetOf(open, u"Plan-0"_s).accessibleDescription().section(u' ', 0, 0).toInt();
    QTest::keyClick(&facetOf(open, u"Plan-0"_s), Qt::Key_Space);
    open.settle();
    QCOMPARE(open.model->rowCount(), plan);
    QTest::mouseClick(&OpenLines::part<QPushButton>(*open.page, u"clearFacets"_s), Qt::LeftButton);
    open.settle();
    QCOMPARE(open.model->rowCount(), 30);
}

void LinesTests::pastedNamesListJustThose()
{
    LinesWorld world;
    OpenLines open(world);
    open.type(u"5550000003, 89000000000000000004\n350000000000009"_s);
    QCOMPARE(open.model->rowCount(), 3);
}

void LinesTests::theInspectorShowsTheCurrentLine()
{
    LinesWorld world;
    OpenLines open(world);
    auto &glance = OpenLines::part<QWidget>(*open.page, u"lineGlance"_s);
    QVERIFY(!glance.isVisible());
    auto &table = OpenLines::part<ui::TableView>(*open.page, u"knownLines"_s);
    table.setFocus();
    table.setCurrentIndex(open.model->index(0, 0));
    QTest::keyClick(&table, Qt::Key_F4);
    QVERIFY(glance.isVisible());
    auto &name = OpenLines::part<ui::IdentifierLabel>(glance, u"identityIccid"_s);
    const auto iccidAt
        = [&open](int row) { return open.model->index(row, KnownLinesModel::Iccid).data().toString(); };
    QTRY_COMPARE(name.identifier(), iccidAt(0));
    QTest::keyClick(&table, Qt::Key_Down);
    QTRY_COMPARE(name.identifier(), iccidAt(1));
    // How it was left is how the next one begins.
    ui::LinesPage again(*world.services);
    QVERIFY(!OpenLines::part<QWidget>(again, u"lineGlance"_s).isHidden());
}

void LinesTests::theInspectorsButtonsAreAboutTheLineShown()
{
    LinesWorld world;
    OpenLines open(world);
    auto &glance = OpenLines::part<QWidget>(*open.page, u"lineGlance"_s);
    const QString first = open.model->index(0, KnownLinesModel::Iccid).data().toString();
    open.table->setCurrentIndex(open.model->index(0, 0));
    open.action(u"toggleInspector"_s).trigger();
    QTRY_COMPARE(OpenLines::part<ui::IdentifierLabel>(glance, u"identityIccid"_s).identifier(), first);
    QSignalSpy wanted(open.page, &ui::LinesPage::newChangeWanted);
    // The next line is not read yet when the button beside the first one is pressed.
    open.table->setCurrentIndex(open.model->index(1, 0));
    auto &suspend = OpenLines::part<QPushButton>(glance, u"next-suspend"_s);
    QVERIFY(suspend.isEnabled());
    suspend.click();
    QTRY_COMPARE(wanted.size(), 1);
    QVERIFY2(
        wanted.first().first().toString().contains(first), qPrintable(wanted.first().first().toString()));
}

void LinesTests::sortingKeepsTheSelectedLine()
{
    LinesWorld world;
    OpenLines open(world);
    open.table->selectRow(3);
    const qint64 row = open.table->currentRow();
    open.table->sortByColumn(KnownLinesModel::Iccid, Qt::DescendingOrder);
    open.settle();
    QCOMPARE(open.table->currentRow(), row);
    QCOMPARE(open.table->selectedRows(), std::vector<qint64>{row});
    QCOMPARE(open.table->currentIndex().row(), 26);
}

void LinesTests::allMatchingLinesAreSelectedAtOnceAndCopied()
{
    LinesWorld world(700);
    OpenLines open(world);
    open.table->setFocus();
    QTest::keyClick(open.table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(open.table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(open.table->selectedCount(), 700);
    QVERIFY(open.facts().contains(u"all of them selected"_s));
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(open.table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    // Lines that were never on the screen are copied as well.
    QTRY_COMPARE(QGuiApplication::clipboard()->text().split(u", "_s).size(), 700);
    QTest::keyClick(open.table, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 701);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"ICCID\tIMEI\tMSISDN"_s));
    const QString path = world.dir.filePath(u"out.csv"_s);
    open.page->exportTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 701);
}

void LinesTests::aSelectionBecomesANewChange()
{
    LinesWorld world;
    OpenLines open(world);
    open.table->selectRow(0);
    open.table->selectionModel()->select(
        open.model->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(open.action(u"changeLinesNow"_s).text().contains(u"2 line(s)"_s));
    open.action(u"changeLinesNow"_s).trigger();
    QTRY_COMPARE(open.window.currentPage(), PageId::NewChange);
    auto *form = open.window.findChild<ui::LinesForm *>();
    QTRY_VERIFY(form->list() != nullptr);
    QCOMPARE(form->list()->list.rows.size(), 2);
    QCOMPARE(form->list()->list.rows.first().ids.iccid, u"89000000000000000004"_s);
    QVERIFY(form->list()->list.rows.first().verdict != intake::RowVerdict::Blocked);
}

void LinesTests::readNowSaysItsCostAndRefreshes()
{
    LinesWorld world(0);
    learnPractice(world, 2);
    OpenLines open(world);
    QCOMPARE(open.model->rowCount(), 6);
    open.table->selectAll();
    QAction &read = open.action(u"readLinesNow"_s);
    QVERIFY2(read.text().contains(u"6 call(s)"_s), qUtf8Printable(read.text()));
    QSignalSpy finished(world.engine.get(), &engine::EngineHost::refreshFinished);
    read.trigger();
    auto &banner = OpenLines::part<ui::ReadNow>(*open.page, u"readNow"_s);
    QTRY_VERIFY(banner.isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    const auto progress = finished.first().at(1).value<engine::RefreshProgress>();
    QCOMPARE(progress.read, 6);
    QCOMPARE(progress.failed, 0);
    QVERIFY(banner.text().contains(u"6 line(s) read"_s));
    QTRY_VERIFY(open.model->index(0, KnownLinesModel::AsOf).data().toString().contains(u" s ago"_s));
    QTRY_VERIFY(open.model->index(0, KnownLinesModel::Status).data().toString() != u"Unknown"_s);
}

void LinesTests::manyReadsAreAskedFirst()
{
    LinesWorld world(90);
    OpenLines open(world);
    open.table->selectAll();
    QSignalSpy finished(world.engine.get(), &engine::EngineHost::refreshFinished);
    open.action(u"readLinesNow"_s).trigger();
    auto &banner = OpenLines::part<ui::ReadNow>(*open.page, u"readNow"_s);
    auto &leave = OpenLines::part<QPushButton>(banner, u"readNowLeave"_s);
    QTRY_VERIFY(leave.isVisible());
    QVERIFY2(banner.text().contains(u"90 call(s)"_s) && banner.text().contains(u"30 at "_s),
        qUtf8Printable(banner.text()));
    QTest::mouseClick(&leave, Qt::LeftButton);
    QVERIFY(!banner.isVisible());
    open.action(u"readLinesNow"_s).trigger();
    QTRY_VERIFY(leave.isVisible());
    QTest::mouseClick(&OpenLines::part<QPushButton>(banner, u"readNowGo"_s), Qt::LeftButton);
    QTest::mouseClick(&OpenLines::part<QPushButton>(banner, u"readNowStop"_s), Qt::LeftButton);
    // No carrier knows these lines: each is told as not read, none is lost.
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    const auto progress = finished.first().at(1).value<engine::RefreshProgress>();
    QCOMPARE(progress.read + progress.failed, 90);
    QVERIFY(progress.failed > 0);
    QVERIFY(!progress.trouble.isEmpty());
}

void LinesTests::anEmptyInventorySaysWhatToDo()
{
    LinesWorld world(0);
    OpenLines open(world);
    auto &settings = OpenLines::part<QPushButton>(*open.page, u"openInventory"_s);
    QTRY_VERIFY(settings.isVisible());
    QVERIFY(fitsAndShoots(open.window, u"lines-empty"_s));
    QTest::mouseClick(&settings, Qt::LeftButton);
    QCOMPARE(open.window.currentPage(), PageId::Settings);
}

void LinesTests::theModelKeepsItsPromises()
{
    LinesWorld world(600);
    KnownLinesModel model(*world.services);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 600);
    QVERIFY(model.lineAt(599) == nullptr);
    QTRY_VERIFY(model.lineAt(599) != nullptr);
    model.sort(KnownLinesModel::Plan, Qt::DescendingOrder);
    QTRY_VERIFY(!model.isBusy());
    QTRY_COMPARE(model.index(0, KnownLinesModel::Plan).data().toString(), u"Plan-3"_s);
    store::LineFilter filter;
    filter.statuses = {DeviceStatus::Suspended};
    model.setFilter(filter);
    QTRY_COMPARE(model.rowCount(), 120);
}

void LinesTests::aHundredThousandLinesAreReadAsTheyAreScrolledTo()
{
    LinesWorld world(0);
    learnMany(world, 100'000);
    OpenLines open(world);
    QCOMPARE(open.model->rowCount(), 100'000);
    QScrollBar *bar = open.table->verticalScrollBar();
    for (int i = 1; i <= 8; ++i) {
        bar->setValue(bar->maximum() / 8 * i);
        const int row = open.table->rowAt(0);
        QTRY_VERIFY(!open.model->index(row, KnownLinesModel::Iccid).data().toString().isEmpty());
    }
    open.table->selectAll();
    QCOMPARE(open.table->selectionModel()->selectedRows().size(), 100'000);
}

void LinesTests::screensOfTheList()
{
    LinesWorld world(480);
    OpenLines open(world);
    open.table->selectionModel()->select(QItemSelection(open.model->index(2, 0), open.model->index(4, 0)),
        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTRY_VERIFY(!open.model->index(20, KnownLinesModel::Iccid).data().toString().isEmpty());
    QVERIFY(fitsAndShoots(open.window, u"lines-list"_s));
    open.table->setCurrentIndex(open.model->index(3, 0));
    open.action(u"toggleInspector"_s).trigger();
    QTRY_VERIFY(!OpenLines::part<ui::IdentifierLabel>(*open.page, u"identityIccid"_s).identifier().isEmpty());
    QVERIFY(fitsAndShoots(open.window, u"lines-inspector"_s));
    open.action(u"toggleInspector"_s).trigger();
    QTest::mouseClick(&facetOf(open, u"Suspended"_s), Qt::LeftButton);
    open.settle();
    open.table->selectAll();
    open.action(u"readLinesNow"_s).trigger();
    QTRY_VERIFY(OpenLines::part<ui::ReadNow>(*open.page, u"readNow"_s).isVisible());
    QTest::qWait(200);
    QVERIFY(fitsAndShoots(open.window, u"lines-cost"_s));
}
