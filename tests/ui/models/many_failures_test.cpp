// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/models/many_failures_test.h"

#include "tests/support/many_failures.h"
#include "tests/ui/models/console_world.h"
#include "ui/models/decision_desk.h"
#include "ui/models/failure_groups_model.h"
#include "ui/models/lines_list_model.h"
#include "ui/models/order_dialog.h"
#include "ui/pages/failures/failures_page.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace lk;
using namespace lk::ui;
using lk::test::ConsoleWorld;
using lk::test::ManyFailures;

constexpr int kMany = 12'500; ///< more than lists once ended at
constexpr int kPatienceMs = 60'000;

/// A change of some lines that wait, with these in trouble besides.
struct TroubledWorld : ConsoleWorld {
    explicit TroubledWorld(const QList<ManyFailures> &many)
        : id(create(ChangeKind::Suspend, 3, u"INC-1"_s))
    {
        for (const ManyFailures &some : many)
            add(some);
    }

    void add(ManyFailures some)
    {
        some.change = id;
        some.account = accounts.front();
        write([&some](store::WriteSession &session) { return lk::test::writeMany(session, some); });
    }

    BulkChangeId id;
};

/// The page shown, with its parts.
struct Desk {
    explicit Desk(ConsoleWorld &world)
        : page(*world.services),
          table(*page.findChild<QTableView *>(u"failureLines"_s)),
          lines(*page.findChild<LinesListModel *>()),
          retry(*page.findChild<QPushButton *>(u"retryTheseButton"_s)),
          told(&page, &FailuresPage::showMessage)
    {
        page.resize(1200, 760);
        page.show();
        shown = QTest::qWaitForWindowExposed(&page);
    }

    [[nodiscard]] bool lists(int rows) const
    {
        return shown && QTest::qWaitFor([&] { return lines.rowCount() == rows; }, kPatienceMs);
    }

    /// The question that opens after `act`; nothing = none came.
    template <typename Act>
    OrderDialog *questionOf(Act act)
    {
        act();
        OrderDialog *dialog = nullptr;
        (void)QTest::qWaitFor(
            [&] { return (dialog = page.findChild<OrderDialog *>()) != nullptr; }, kPatienceMs);
        return dialog;
    }

    static void confirm(OrderDialog &dialog)
    {
        dialog.findChild<QLineEdit *>(u"reason"_s)->setText(u"INC-7"_s);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
    }

    [[nodiscard]] QString message()
    {
        (void)QTest::qWaitFor([&] { return !told.isEmpty(); }, kPatienceMs);
        return told.isEmpty() ? QString() : told.last().first().toString();
    }

    FailuresPage page;
    QTableView &table;
    LinesListModel &lines;
    QPushButton &retry;
    QSignalSpy told;
    bool shown = false;
};

QString confirmText(const OrderDialog &dialog)
{
    return dialog.findChild<QPushButton *>(u"confirm"_s)->text();
}

} // namespace

void ManyFailuresTest::theListKeepsTheRulesOfAnItemModel()
{
    TroubledWorld world({{.from = 3, .count = 600}});
    LinesListModel lines(*world.services);
    const QAbstractItemModelTester tester(&lines, QAbstractItemModelTester::FailureReportingMode::QtTest);
    lines.setFilter({});
    QTRY_COMPARE(lines.rowCount(), 600);
    QVERIFY(lines.lineAt(599) == nullptr);
    QTRY_VERIFY(lines.lineAt(599) != nullptr);
    world.add({.from = 700, .count = 40});
    QTRY_COMPARE(lines.rowCount(), 640);
    lines.sort(LinesListModel::Iccid, Qt::AscendingOrder);
    QTRY_COMPARE(lines.index(0, LinesListModel::Iccid).data().toString(), u"89011703000000000003"_s);
    lines.setFilter({.part = u"000000000701"_s});
    QTRY_COMPARE(lines.rowCount(), 1);
    lines.setFilter({.groups = QList<store::TroubleGroup>()});
    QTRY_COMPARE(lines.rowCount(), 0);
}

void ManyFailuresTest::everyLineOfACauseIsListedAndReadAsItIsScrolledTo()
{
    TroubledWorld world({{.from = 3, .count = kMany}});
    Desk desk(world);
    QVERIFY(desk.lists(kMany));
    QScrollBar *bar = desk.table.verticalScrollBar();
    for (int i = 1; i <= 4; ++i) {
        bar->setValue(bar->maximum() / 4 * i);
        const int row = desk.table.rowAt(0);
        QTRY_VERIFY(!desk.lines.index(row, LinesListModel::Iccid).data().toString().isEmpty());
    }
    const QString facts = desk.page.findChild<QLabel *>(u"failureFacts"_s)->text();
    QVERIFY2(facts.contains(u"12,500"_s), qPrintable(facts));
}

void ManyFailuresTest::anOrderIsAboutEveryLineOfTheCause()
{
    TroubledWorld world({{.from = 3, .count = kMany}});
    Desk desk(world);
    QTRY_COMPARE(desk.retry.text(), u"Retry these 12,500…"_s);
    OrderDialog *dialog = desk.questionOf([&] { desk.retry.click(); });
    QVERIFY(dialog != nullptr);
    QCOMPARE(confirmText(*dialog), u"Retry 12,500 lines"_s);
    Desk::confirm(*dialog);
    QVERIFY(desk.page.isDeciding());
    QTRY_VERIFY(desk.page.findChild<DecisionDesk *>()->isVisible());
    QCOMPARE(desk.message(), u"12,500 lines go back to the queue and are sent again."_s);
    QVERIFY(!desk.page.isDeciding());
    QCOMPARE(world.change(world.id).counts.of(ChangeState::Waiting), kMany + 3);
    QVERIFY(desk.lists(0));
}

void ManyFailuresTest::everythingSelectedIsEverythingMeant()
{
    TroubledWorld world({{.from = 3, .count = 3'000}, {.from = 5'000, .count = 20, .state = "unknown"}});
    Desk desk(world);
    auto &tree = *desk.page.findChild<QTreeView *>(u"causeTree"_s);
    QVERIFY(desk.lists(3'000));
    QVERIFY(tree.model()->rowCount() > 1);
    desk.table.setFocus();
    QTest::keyClick(&desk.table, Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(desk.retry.text(), u"Retry these 3,000…"_s);
    OrderDialog *dialog = desk.questionOf([&] { desk.retry.click(); });
    QVERIFY(dialog != nullptr);
    QCOMPARE(confirmText(*dialog), u"Retry 3,000 lines"_s);
    Desk::confirm(*dialog);
    QCOMPARE(desk.message(), u"3,000 lines go back to the queue and are sent again."_s);
    QCOMPARE(world.change(world.id).counts.of(ChangeState::Unknown), 20);
}

void ManyFailuresTest::theNumberAskedAboutIsTheNumberActedOn()
{
    TroubledWorld world({{.from = 3, .count = 40}});
    Desk desk(world);
    QVERIFY(desk.lists(40));
    OrderDialog *dialog = desk.questionOf([&] { desk.retry.click(); });
    QVERIFY(dialog != nullptr);
    QCOMPARE(confirmText(*dialog), u"Retry 40 lines"_s);
    // While the question stands there, others fail, and one of those asked about goes its way.
    world.add({.from = 100, .count = 7});
    world.write([&](store::WriteSession &session) -> Result<void> {
        const auto moved = session.changes().decide({desk.lines.placeAt(0).line},
            store::PersonDecision::RetryFailed, u"somebody else"_s, {.name = u"test"_s});
        return moved ? Result<void>() : Result<void>(moved.failure());
    });
    Desk::confirm(*dialog);
    QCOMPARE(desk.message(),
        u"39 lines go back to the queue and are sent again. 1 line stays as it is: it has moved on meanwhile, or is open in another change."_s);
    QCOMPARE(world.change(world.id).counts.of(ChangeState::Failed), 7);
    QVERIFY(desk.lists(7));
}

void ManyFailuresTest::aSearchNarrowsWhatIsActedOn()
{
    TroubledWorld world({{.from = 3, .count = 3'000}});
    Desk desk(world);
    QVERIFY(desk.lists(3'000));
    auto &find = *desk.page.findChild<QLineEdit *>(u"failureFind"_s);
    find.setFocus();
    QTest::keyClicks(&find, u"00000000290"_s); // 290, and 2900 to 2909
    QVERIFY(desk.lists(11));
    QTRY_COMPARE(desk.retry.text(), u"Retry these 11…"_s);
    OrderDialog *dialog = desk.questionOf([&] { desk.retry.click(); });
    QVERIFY(dialog != nullptr);
    QCOMPARE(confirmText(*dialog), u"Retry 11 lines"_s);
    Desk::confirm(*dialog);
    QCOMPARE(desk.message(), u"11 lines go back to the queue and are sent again."_s);
    QCOMPARE(world.change(world.id).counts.of(ChangeState::Failed), 2'989);
}

void ManyFailuresTest::anotherShapeOfTheSameCodeIsAnotherList()
{
    TroubledWorld world({{.from = 3, .count = 5, .code = "HTTP_500", .cluster = "aaa"},
        {.from = 100, .count = 4, .code = "HTTP_500", .cluster = "bbb"}});
    Desk desk(world);
    auto &tree = *desk.page.findChild<QTreeView *>(u"causeTree"_s);
    QVERIFY(desk.lists(9));
    const QModelIndex carrier = tree.model()->index(0, 0, tree.model()->index(0, 0));
    QCOMPARE(tree.model()->rowCount(carrier), 2);
    tree.setCurrentIndex(tree.model()->index(0, 0, carrier));
    QVERIFY(desk.lists(5));
    tree.setCurrentIndex(tree.model()->index(1, 0, carrier));
    QVERIFY(desk.lists(4));
}

void ManyFailuresTest::aDecisionThatIsStoppedSaysWhatItDidNotReach()
{
    TroubledWorld world({{.from = 3, .count = 5'000}});
    Desk desk(world);
    QVERIFY(desk.lists(5'000));
    OrderDialog *dialog = desk.questionOf([&] { desk.retry.click(); });
    QVERIFY(dialog != nullptr);
    Desk::confirm(*dialog);
    QVERIFY(desk.page.isDeciding());
    QTest::mouseClick(desk.page.findChild<QPushButton *>(u"stopDeciding"_s), Qt::LeftButton);
    QCOMPARE(desk.message(),
        u"1,000 lines go back to the queue and are sent again. 4,000 lines were not reached and stay as they are."_s);
    QCOMPARE(world.change(world.id).counts.of(ChangeState::Failed), 4'000);
}

void ManyFailuresTest::linesNobodyLookedAtAreCopiedToo()
{
    TroubledWorld world({{.from = 3, .count = 2'000}});
    Desk desk(world);
    QVERIFY(desk.lists(2'000));
    desk.table.setFocus();
    QTest::keyClick(&desk.table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&desk.table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(desk.message(), u"2,000 lines copied."_s);
    const QStringList rows = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(rows.size(), 2'000);
    QVERIFY(rows.first().startsWith(u"89011703000000002002\t#"_s));
    QVERIFY(rows.last().startsWith(u"89011703000000000003\t#"_s));
    desk.told.clear();
    desk.page.findChild<QAction *>(u"copyIccids"_s)->trigger();
    QCOMPARE(desk.message(), u"2,000 lines copied."_s);
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').last(), u"89011703000000000003"_s);
}

void ManyFailuresTest::theSelectionIsKeptWhenTheListIsSorted()
{
    TroubledWorld world({{.from = 3, .count = 900}});
    Desk desk(world);
    QVERIFY(desk.lists(900));
    desk.table.selectRow(2);
    const DeviceChangeId chosen = desk.lines.placeAt(2).line;
    QHeaderView *header = desk.table.horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
        QPoint(header->sectionViewportPosition(LinesListModel::Iccid) + 30, header->height() / 2));
    QTRY_COMPARE(desk.lines.placeAt(897).line, chosen);
    QVERIFY(header->isSortIndicatorShown());
    QTRY_COMPARE(desk.table.currentIndex().row(), 897);
    QVERIFY(desk.table.selectionModel()->isRowSelected(897));
}

void ManyFailuresTest::aListNobodyLooksAtIsNotReadAgain()
{
    TroubledWorld world({{.from = 3, .count = 10}});
    LinesListModel lines(*world.services);
    lines.setFilter({});
    QTRY_COMPARE(lines.rowCount(), 10);
    lines.setFollowing(false);
    QSignalSpy refreshed(&lines, &LinesListModel::refreshed);
    const auto retryOne = [&](int row) {
        const QList<DeviceChangeId> one{lines.placeAt(row).line};
        world.write([&](store::WriteSession &session) -> Result<void> {
            const auto moved = session.changes().decide(
                one, store::PersonDecision::RetryFailed, u"again"_s, {.name = u"test"_s});
            return moved ? Result<void>() : Result<void>(moved.failure());
        });
    };
    retryOne(4);
    QVERIFY(!refreshed.wait(1'500));
    lines.setFollowing(true);
    QTRY_COMPARE(lines.rowCount(), 9);
}
