// SPDX-License-Identifier: Apache-2.0
#include "core/settings/settings.h"
#include "core/store/change_reading.h"
#include "tests/ui/pages/console_world.h"
#include "tests/ui/pages/page_tests.h"
#include "ui/pages/newchange/lines_form.h"
#include "ui/pages/newchange/new_change_page.h"
#include "ui/pages/newchange/plan_rows_model.h"
#include "ui/pages/newchange/what_form.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::test;
using lk::ui::NewChangePage;

namespace {

/// The page with a reason and a list of `perCarrier` lines of each carrier, and its plan.
std::unique_ptr<NewChangePage> plannedPage(
    ConsoleWorld &world, int perCarrier, ChangeKind kind = ChangeKind::Suspend)
{
    auto page = std::make_unique<NewChangePage>(*world.services);
    page->resize(1200, 800);
    page->show();
    page->what().setKind(kind);
    page->what().setReason(u"INC-4411"_s);
    page->openFile(world.file(u"lines.csv"_s, practiceList(perCarrier)));
    if (!QTest::qWaitFor([&page] { return page->currentPlan() != nullptr; }, 30'000))
        return nullptr;
    return page;
}

template <typename T>
T *child(QWidget &page, const QString &name)
{
    T *found = page.findChild<T *>(name);
    if (found == nullptr)
        qFatal("There is no %s", qUtf8Printable(name));
    return found;
}

QString tileValue(QWidget &page, planning::Verdict verdict)
{
    return child<ui::KpiTile>(page, u"tile-"_s + planning::toText(verdict))->value();
}

} // namespace

void NewChangeTests::theCheckStartsByItselfWhenNothingIsMissing()
{
    ConsoleWorld world;
    NewChangePage page(*world.services);
    page.show();
    page.openFile(world.file(u"lines.csv"_s, practiceList(4)));
    QTRY_VERIFY(page.lines().list() != nullptr);
    QVERIFY(!child<QPushButton>(page, u"checkNow"_s)->isEnabled());
    QTest::keyClicks(child<QLineEdit>(page, u"reason"_s), u"INC-1"_s);
    QTest::keyClick(child<QLineEdit>(page, u"reason"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(page.currentPlan() != nullptr, 20'000);
    QCOMPARE(page.currentPlan()->rows.size(), 12);
    QCOMPARE(page.currentPlan()->reason, u"INC-1"_s);
}

void NewChangeTests::theRunButtonCarriesThePlansNumber()
{
    ConsoleWorld world;
    const auto page = plannedPage(world, 5);
    QVERIFY(page);
    const qint64 changes = page->currentPlan()->counts().willBeSent();
    QVERIFY(changes > 0);
    const QString text = child<QPushButton>(*page, u"runButton"_s)->text();
    QVERIFY2(text.contains(QLocale().toString(changes)), qUtf8Printable(text));
    QVERIFY(child<QPushButton>(*page, u"runButton"_s)->isEnabled());
}

void NewChangeTests::tileCountsAddUpToTheRows()
{
    ConsoleWorld world;
    const auto page = plannedPage(world, 20);
    QVERIFY(page);
    qint64 sum = 0;
    for (const planning::Verdict verdict : {planning::Verdict::Change, planning::Verdict::AlreadySo,
             planning::Verdict::Warning, planning::Verdict::Blocked})
        sum += QLocale().toLongLong(tileValue(*page, verdict));
    QCOMPARE(sum, page->currentPlan()->rows.size());
}

void NewChangeTests::tilesAndSearchNarrowTheTable()
{
    ConsoleWorld world;
    const auto page = plannedPage(world, 20);
    QVERIFY(page);
    const auto *rows = child<ui::TableView>(*page, u"planTable"_s)->model();
    QCOMPARE(rows->rowCount(), 60);
    auto *tile = child<ui::KpiTile>(*page, u"tile-blocked"_s);
    const int blocked = static_cast<int>(page->currentPlan()->counts().blocked);
    tile->click();
    QCOMPARE(rows->rowCount(), blocked);
    tile->click();
    QCOMPARE(rows->rowCount(), 60);
    QTest::keyClicks(child<QLineEdit>(*page, u"checkSearch"_s), page->currentPlan()->rows.at(7).ids.iccid);
    QTRY_COMPARE(rows->rowCount(), 1);
}

void NewChangeTests::aLargeOrDangerousChangeRunsOnlyAfterItsNumberWasTyped()
{
    ConsoleWorld world;
    const auto page = plannedPage(world, 4, ChangeKind::Deactivate);
    QVERIFY(page);
    const qint64 changes = page->currentPlan()->counts().willBeSent();
    QVERIFY(changes > 0);
    auto *button = child<QPushButton>(*page, u"runButton"_s);
    auto *confirm = child<QLineEdit>(*page, u"confirmNumber"_s);
    QVERIFY(confirm->isVisible());
    QVERIFY(!button->isEnabled());
    QTest::keyClicks(confirm, QString::number(changes + 1));
    QVERIFY(!button->isEnabled());
    confirm->clear();
    QTest::keyClicks(confirm, QString::number(changes));
    QVERIFY(button->isEnabled());
    QCOMPARE(ui::buttonRole(button), ui::ButtonRole::Danger);
}

void NewChangeTests::aChangedInputMakesThePlanStale()
{
    ConsoleWorld world;
    const auto page = plannedPage(world, 3);
    QVERIFY(page);
    page->what().setReason(u"INC-9"_s);
    QVERIFY(page->currentPlan() == nullptr);
    QVERIFY(!child<QPushButton>(*page, u"runButton"_s)->isEnabled());
    page->check();
    QTRY_VERIFY_WITH_TIMEOUT(page->currentPlan() != nullptr, 20'000);
    QCOMPARE(page->currentPlan()->reason, u"INC-9"_s);
}

void NewChangeTests::nothingIsLostByGoingBack()
{
    ConsoleWorld world;
    const auto page = plannedPage(world, 3);
    QVERIFY(page);
    child<QLineEdit>(*page, u"reasonCode"_s)->setText(u"77"_s);
    page->what().setKind(ChangeKind::ChangeRatePlan);
    page->what().setRatePlan(u"LK-5MB"_s);
    QVERIFY(page->what().spec().reasonCode.isEmpty());
    page->what().setKind(ChangeKind::Suspend);
    QCOMPARE(page->what().spec().reasonCode, u"77"_s);
    QVERIFY(page->what().spec().ratePlan.isEmpty());
    QVERIFY(page->lines().list() != nullptr);
}

void NewChangeTests::eachKindShowsTheFieldsItNeeds()
{
    ConsoleWorld world;
    NewChangePage page(*world.services);
    page.show();
    const auto shown = [&page](const QString &name) { return child<QWidget>(page, name)->isVisible(); };
    page.what().setKind(ChangeKind::Activate);
    QVERIFY(shown(u"ratePlan"_s) && shown(u"zipCode"_s) && !shown(u"reasonCode"_s) && !shown(u"waiveFee"_s));
    page.what().setKind(ChangeKind::Deactivate);
    QVERIFY(!shown(u"ratePlan"_s) && !shown(u"zipCode"_s) && shown(u"reasonCode"_s) && shown(u"waiveFee"_s));
    page.what().setKind(ChangeKind::ChangeRatePlan);
    QVERIFY(shown(u"ratePlan"_s) && !shown(u"zipCode"_s) && !shown(u"reasonCode"_s) && !shown(u"waiveFee"_s));
}

void NewChangeTests::aChangedColumnRoleReadsTheListAgain()
{
    ConsoleWorld world;
    NewChangePage page(*world.services);
    page.show();
    page.openFile(world.file(u"lines.csv"_s, practiceList(2)));
    QTRY_VERIFY(page.lines().list() != nullptr);
    QVERIFY(!page.lines().list()->list.rows.first().ids.imei.isEmpty());
    auto *role = child<QComboBox>(page, u"role1"_s);
    role->setCurrentIndex(role->findText(u"Not read"_s));
    Q_EMIT role->activated(role->currentIndex());
    QTRY_VERIFY(page.lines().list() != nullptr && page.lines().list()->list.rows.first().ids.imei.isEmpty());
    QVERIFY(!page.lines().list()->list.rows.first().ids.iccid.isEmpty());
}

void NewChangeTests::editedColumnsAreRememberedForTheNextListAndForgottenOnWish()
{
    ConsoleWorld world;
    const QString titles = u"Card,Spare\n"_s;
    const auto pair = [](int n) { return u"8914800000%1,8914800001%1\n"_s.arg(n, 10, 10, QChar(u'0')); };
    const QString first = world.file(u"march.csv"_s, titles + pair(1) + pair(2));
    const QString second = world.file(u"april.csv"_s, u"CARD , spare\n"_s + pair(3));
    const auto setRole = [](NewChangePage &page, const QString &name, const QString &word) {
        auto *role = child<QComboBox>(page, name);
        role->setCurrentIndex(role->findText(word));
        Q_EMIT role->activated(role->currentIndex());
        QTRY_VERIFY(page.lines().list() != nullptr);
    };
    {
        NewChangePage page(*world.services);
        page.show();
        page.openFile(first);
        QTRY_VERIFY(page.lines().list() != nullptr);
        QVERIFY(!child<QWidget>(page, u"layoutNote"_s)->isVisible());
        setRole(page, u"role0"_s, u"Not read"_s);
        QVERIFY(child<QWidget>(page, u"layoutNote"_s)->isVisible());
    }
    NewChangePage page(*world.services);
    page.show();
    page.openFile(second);
    QTRY_VERIFY(page.lines().list() != nullptr);
    QVERIFY(page.lines().list()->list.rows.first().ids.iccid.startsWith(u"8914800001"));
    auto *note = child<ui::Banner>(page, u"layoutNote"_s);
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(u"march.csv"), qUtf8Printable(note->text()));
    child<QPushButton>(page, u"forgetLayout"_s)->click();
    QTRY_VERIFY(page.lines().list() != nullptr);
    QVERIFY(!note->isVisible());
    QVERIFY(world.services->settings.columnLayouts().isEmpty());
    QVERIFY(page.lines().list()->list.rows.first().ids.iccid.startsWith(u"8914800000"));
}

void NewChangeTests::hiddenRowsOfASheetAreCountedAloud()
{
    ConsoleWorld world;
    NewChangePage page(*world.services);
    page.show();
    page.openFile(QStringLiteral(LINEKEEPER_IMPORT_SAMPLES "/hidden-by-filter.xlsx"));
    QTRY_VERIFY(page.lines().list() != nullptr);
    auto *note = child<ui::Banner>(page, u"hiddenNote"_s);
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(u"2 row"), qUtf8Printable(note->text()));
    QCOMPARE(page.lines().list()->list.rows.size(), 3);
}

void NewChangeTests::anUnusableFileIsToldInline()
{
    ConsoleWorld world;
    NewChangePage page(*world.services);
    page.show();
    page.openFile(world.file(u"notes.csv"_s, u"just,some,words\nand,no,numbers\n"_s));
    auto *banner = child<ui::Banner>(page, u"linesBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"notes.csv"_s));
    QVERIFY(page.lines().list() == nullptr);
}

void NewChangeTests::aListCanBePastedAndCancelled()
{
    ConsoleWorld world;
    NewChangePage page(*world.services);
    page.show();
    child<QPlainTextEdit>(page, u"pasteBox"_s)->setPlainText(practiceList(2));
    child<QPushButton>(page, u"usePasted"_s)->click();
    QTRY_VERIFY(page.lines().list() != nullptr);
    QCOMPARE(page.lines().list()->list.rows.size(), 6);
    QString many;
    for (int i = 0; i < 400'000; ++i)
        many += u"8914800000%1\n"_s.arg(i, 10, 10, QChar(u'0'));
    child<QPlainTextEdit>(page, u"pasteBox"_s);
    page.lines().openText(many);
    QVERIFY(page.lines().isReading());
    child<QPushButton>(page, u"cancelReading"_s)->click();
    QTRY_VERIFY(!page.lines().isReading());
    QVERIFY(page.lines().list() == nullptr);
}

void NewChangeTests::aRepairOfDigitsIsDoneOnlyOnTheOperatorsWord()
{
    ConsoleWorld world;
    NewChangePage page(*world.services);
    page.show();
    page.openFile(QStringLiteral(LINEKEEPER_IMPORT_SAMPLES "/imei-14.csv"));
    QTRY_VERIFY(page.lines().list() != nullptr);
    QCOMPARE(page.lines().list()->blocked, 1);
    auto *box = child<QCheckBox>(page, u"repair-imei-check-digit"_s);
    QVERIFY(!box->isChecked());
    QVERIFY2(box->text().contains(u"row 3: 35693803000005 → 356938030000054"), qUtf8Printable(box->text()));
    box->click();
    QTRY_VERIFY(page.lines().list() != nullptr);
    QCOMPARE(page.lines().list()->blocked, 0);
    QCOMPARE(page.lines().list()->list.rows.last().ids.imei, u"356938030000054"_s);
    // The old box lives until the event that clicked it is over.
    QTRY_COMPARE(page.findChildren<QCheckBox *>(u"repair-imei-check-digit"_s).size(), 1);
    box = child<QCheckBox>(page, u"repair-imei-check-digit"_s);
    QVERIFY(box->isChecked());
    box->click();
    QTRY_VERIFY(page.lines().list() != nullptr);
    QCOMPARE(page.lines().list()->blocked, 1);
}

void NewChangeTests::anotherSheetIsReadWhenItIsChosen()
{
    ConsoleWorld world;
    NewChangePage page(*world.services);
    page.show();
    page.openFile(QStringLiteral(LINEKEEPER_IMPORT_SAMPLES "/three-sheets.xlsx"));
    QTRY_VERIFY(page.lines().list() != nullptr);
    auto *sheets = child<QComboBox>(page, u"sheetChoice"_s);
    QCOMPARE(sheets->currentText(), u"Lines & more"_s);
    QCOMPARE(page.lines().list()->list.rows.size(), 3);
    sheets->setFocus();
    QTest::keyClick(sheets, Qt::Key_Down);
    QTRY_VERIFY(page.lines().list() != nullptr && page.lines().list()->list.sheet == u"Old");
    QCOMPARE(page.lines().list()->list.rows.size(), 1);
    QCOMPARE(sheets->currentText(), u"Old"_s);
}

void NewChangeTests::runningRecordsTheChangeAndEmptiesThePage()
{
    ConsoleWorld world;
    const auto page = plannedPage(world, 3);
    QVERIFY(page);
    const qint64 changes = page->currentPlan()->counts().willBeSent();
    QSignalSpy started(page.get(), &NewChangePage::changeStarted);
    child<QPushButton>(*page, u"runButton"_s)->click();
    QTRY_COMPARE(started.size(), 1);
    const auto change = store::readChange(*world.database, started.first().first().value<BulkChangeId>());
    QVERIFY(change && *change);
    QCOMPARE((*change)->counts.open(), changes);
    QCOMPARE((*change)->reason, u"INC-4411"_s);
    QVERIFY(page->currentPlan() == nullptr);
    QVERIFY(page->lines().list() == nullptr);
}

void NewChangeTests::withoutAccountsThePageSaysWhereToAddOne()
{
    ConsoleWorld world({.accounts = false});
    NewChangePage page(*world.services);
    page.show();
    QSignalSpy wanted(&page, &NewChangePage::settingsWanted);
    QPushButton *open = nullptr;
    QTRY_VERIFY((open = [&page]() -> QPushButton * {
        const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text().contains(u"settings"_s))
                return button;
        }
        return nullptr;
    }()));
    open->click();
    QCOMPARE(wanted.size(), 1);
}

void NewChangeTests::aHundredThousandPlanRowsFilterWithoutAPause()
{
    planning::Plan plan;
    for (qint64 i = 0; i < 100'000; ++i) {
        planning::PlanRow row;
        row.fileRow = i + 2;
        row.ids.iccid = u"8914800%1"_s.arg(i, 13, 10, QChar(u'0'));
        row.verdict = i % 7 == 0 ? planning::Verdict::Blocked : planning::Verdict::Change;
        plan.rows.append(row);
    }
    ui::PlanRowsModel model;
    model.setPlan(plan);
    QElapsedTimer clock;
    clock.start();
    model.setFilter(planning::Verdict::Blocked, {});
    QCOMPARE(model.rowCount(), 14'286);
    model.setFilter({}, u"0000099999"_s);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY2(clock.elapsed() < 400, "filtering must not be felt");
}
