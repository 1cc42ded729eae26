// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/models/console_world.h"
#include "tests/ui/models/page_hands.h"
#include "tests/ui/models/pages_test.h"
#include "ui/pages/changes/changes_page.h"
#include "ui/pages/failures/failures_page.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/segment_bar.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace lk;
using namespace lk::ui;
using lk::test::answer;
using lk::test::ConsoleWorld;
using lk::test::Fate;
using lk::test::part;
using lk::test::present;

} // namespace

void ListPagesTest::theListOpensAChangeByReturn()
{
    ConsoleWorld world;
    (void)world.create(ChangeKind::Suspend, 3, u"INC-1"_s);
    const BulkChangeId newest = world.create(ChangeKind::Restore, 3, u"INC-2"_s);
    ChangesPage page(*world.services);
    QSignalSpy opened(&page, &ChangesPage::openChange);
    present(page);
    auto &table = part<QTableView>(page, u"changesTable"_s);
    QTRY_COMPARE(table.model()->rowCount(), 2);
    table.setFocus();
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<BulkChangeId>(), newest);
}

void ListPagesTest::theListPausesSeveralChangesBySpace()
{
    ConsoleWorld world;
    const BulkChangeId first = world.create(ChangeKind::Suspend, 3, u"INC-1"_s);
    const BulkChangeId second = world.create(ChangeKind::Restore, 3, u"INC-2"_s);
    ChangesPage page(*world.services);
    present(page);
    auto &table = part<QTableView>(page, u"changesTable"_s);
    QTRY_COMPARE(table.model()->rowCount(), 2);
    table.setFocus();
    table.selectAll();
    QTest::keyClick(&table, Qt::Key_Space);
    QTRY_VERIFY(world.change(first).paused && world.change(second).paused);
    QTRY_COMPARE(table.model()->index(0, 1).data().toString(), u"Paused"_s);
    QTest::keyClick(&table, Qt::Key_Space);
    QTRY_VERIFY(!world.change(first).paused && !world.change(second).paused);
}

void ListPagesTest::theListInspectorTellsOfTheChosenChange()
{
    ConsoleWorld world;
    const BulkChangeId first = world.create(ChangeKind::Suspend, 4, u"INC-1"_s);
    const BulkChangeId second = world.create(ChangeKind::Restore, 6, u"INC-2"_s, 10);
    ChangesPage page(*world.services);
    present(page);
    auto &table = part<QTableView>(page, u"changesTable"_s);
    QTRY_COMPARE(table.model()->rowCount(), 2);
    auto &glance = part<QWidget>(page, u"changeGlance"_s);
    QVERIFY(!glance.isVisible());
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_F4);
    QVERIFY(glance.isVisible());
    table.setCurrentIndex(table.model()->index(0, 0));
    const auto &title = part<QLabel>(glance, u"glanceTitle"_s);
    QVERIFY(title.text().startsWith(u"#%1 "_s.arg(second.value)));
    QCOMPARE(totalOf(glance.findChild<SegmentBar *>()->segments()), 6);
    QTest::keyClick(&table, Qt::Key_Down);
    QVERIFY(title.text().startsWith(u"#%1 "_s.arg(first.value)));
    QTest::keyClick(&table, Qt::Key_F4);
    QVERIFY(!glance.isVisible());
}

void ListPagesTest::theListShowsOnlyMine()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 4, u"INC-1"_s);
    world.services->actor.name = u"Somebody else"_s;
    QVERIFY(world.change(id).createdBy != world.services->actor.name);
    ChangesPage page(*world.services);
    present(page);
    auto &table = part<QTableView>(page, u"changesTable"_s);
    QTRY_COMPARE(table.model()->rowCount(), 1);
    auto &mine = part<FilterChip>(page, u"changesMine"_s);
    QTest::mouseClick(&mine, Qt::LeftButton);
    QCOMPARE(table.model()->rowCount(), 0);
    QTest::mouseClick(&mine, Qt::LeftButton);
    QCOMPARE(table.model()->rowCount(), 1);
}

void ListPagesTest::anEmptyListOffersANewChange()
{
    ConsoleWorld world;
    ChangesPage page(*world.services);
    QSignalSpy wanted(&page, &ChangesPage::newChangeWanted);
    present(page);
    auto &button = part<QPushButton>(page, u"firstChange"_s);
    QTRY_VERIFY(button.isVisible());
    button.click();
    QCOMPARE(wanted.count(), 1);
}

void ListPagesTest::triageRetriesAGroup()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 60, u"INC-1"_s);
    world.drive(20, [](qint64 row) { return row < 30 ? Fate::RefusedRow : Fate::RefusedRule; });
    FailuresPage page(*world.services);
    QSignalSpy told(&page, &FailuresPage::showMessage);
    present(page);
    auto &retry = part<QPushButton>(page, u"retryTheseButton"_s);
    QTRY_COMPARE(retry.text(), u"Retry these 30…"_s);
    auto &tree = part<QTreeView>(page, u"causeTree"_s);
    tree.setCurrentIndex(tree.model()->index(0, 0, tree.model()->index(0, 0)));
    QTRY_COMPARE(retry.text(), u"Retry these 10…"_s);
    retry.click();
    QVERIFY(answer(page));
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(world.change(id).counts.of(ChangeState::Waiting), 10);
}

void ListPagesTest::triageRecordsADecision()
{
    ConsoleWorld world;
    const BulkChangeId first = world.create(ChangeKind::Suspend, 6, u"INC-1"_s);
    const BulkChangeId second = world.create(ChangeKind::Restore, 6, u"INC-2"_s);
    world.drive(4, [](qint64) { return Fate::Unknown; });
    FailuresPage page(*world.services);
    present(page);
    auto &applied = part<QPushButton>(page, u"markApplied"_s);
    QTRY_VERIFY(applied.isVisible());
    QTRY_COMPARE(part<QTableView>(page, u"failureLines"_s).model()->rowCount(), 12);
    QVERIFY(!part<QPushButton>(page, u"retryTheseButton"_s).isVisible());
    applied.click();
    QVERIFY(answer(page));
    QTRY_COMPARE(world.change(first).counts.of(ChangeState::Succeeded), 6);
    QCOMPARE(world.change(second).counts.of(ChangeState::Succeeded), 6);
    QTRY_VERIFY(part<QWidget>(page, u"noFailures"_s).isVisible());
}

void ListPagesTest::triageWithoutFailuresSaysSo()
{
    ConsoleWorld world;
    FailuresPage page(*world.services);
    present(page);
    QTRY_VERIFY(part<QWidget>(page, u"noFailures"_s).isVisible());
}
