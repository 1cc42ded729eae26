// SPDX-License-Identifier: Apache-2.0
#include "core/settings/settings.h"
#include "tests/ui/pages/lines_world.h"
#include "tests/ui/pages/page_finding.h"
#include "tests/ui/pages/saved_filter_tests.h"
#include "ui/models/saved_filters_button.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/pages/audit/audit_query_bar.h"
#include "ui/pages/changes/changes_page.h"
#include "ui/pages/lines/facet_row.h"
#include "ui/pages/lines/saved_line_filter.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QDateEdit>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::test;
using lk::ui::SavedFilters;
using lk::ui::SavedFiltersButton;

namespace {

/// The menu as it opens now.
QMenu &openedMenu(QWidget &page)
{
    auto *button = page.findChild<SavedFiltersButton *>();
    if (button == nullptr)
        qFatal("There is no menu of saved filters");
    Q_EMIT button->menu()->aboutToShow();
    return *button->menu();
}

QAction *entry(QMenu &menu, const QString &text)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

/// Saves what narrows the page's list under a name, as a person does. False = there is nothing to be saved.
bool saveAs(QWidget &page, const QString &name)
{
    QMenu &menu = openedMenu(page);
    auto *save = menu.findChild<QAction *>(u"saveFilter"_s);
    if (!save->isEnabled())
        return false;
    save->trigger();
    auto *dialog = page.findChild<QInputDialog *>(u"filterName"_s);
    dialog->setTextValue(name);
    dialog->accept();
    return QTest::qWaitFor([&page] { return page.findChild<QInputDialog *>(u"filterName"_s) == nullptr; });
}

bool choose(QWidget &page, const QString &name)
{
    QAction *action = entry(openedMenu(page), name);
    if (action != nullptr)
        action->trigger();
    return action != nullptr;
}

ui::FacetRow *facet(QWidget &page, const QString &name)
{
    const QList<ui::FacetRow *> rows = page.findChildren<ui::FacetRow *>();
    for (ui::FacetRow *row : rows) {
        if (row->text() == name && row->isVisible())
            return row;
    }
    return nullptr;
}

} // namespace

void SavedFilterTests::aNameIsGivenOnceAndRenamedAndTakenAway()
{
    ConsoleWorld world({.accounts = false});
    SavedFilters filters(*world.settings, u"lines"_s);
    filters.save(u"  Night   shift "_s, u"a"_s);
    filters.save(u"early"_s, u"b"_s);
    filters.save(u"   "_s, u"c"_s);
    QCOMPARE(
        filters.filters(), (QList<settings::SavedFilter>{{u"early"_s, u"b"_s}, {u"Night shift"_s, u"a"_s}}));
    filters.save(u"NIGHT shift"_s, u"d"_s);
    QCOMPARE(filters.filters().size(), 2);
    QCOMPARE(filters.nameOf(u"d"_s), u"NIGHT shift"_s);
    QCOMPARE(filters.nameOf(u"a"_s), QString());
    filters.rename(u"early"_s, u"Early birds"_s);
    QCOMPARE(filters.nameOf(u"b"_s), u"Early birds"_s);
    filters.rename(u"Early birds"_s, u" "_s);
    QCOMPARE(filters.nameOf(u"b"_s), u"Early birds"_s);
    filters.remove(u"Early birds"_s);
    QCOMPARE(filters.filters().size(), 1);
}

void SavedFilterTests::pagesKeepTheirOwn()
{
    ConsoleWorld world({.accounts = false});
    SavedFilters lines(*world.settings, u"lines"_s);
    SavedFilters audit(*world.settings, u"audit"_s);
    lines.save(u"mine"_s, u"a"_s);
    QVERIFY(audit.filters().isEmpty());
    world.settings->save();
    settings::Settings again(world.dir.filePath(u"settings.ini"_s));
    QCOMPARE(SavedFilters(again, u"lines"_s).nameOf(u"a"_s), u"mine"_s);
}

void SavedFilterTests::linesAreNarrowedAsTheyWereWhenSaved()
{
    LinesWorld world;
    OpenLines open(world);
    QVERIFY(!saveAs(*open.page, u"everything"_s));
    QTRY_VERIFY(facet(*open.page, u"Suspended"_s) != nullptr);
    QTest::mouseClick(facet(*open.page, u"Suspended"_s), Qt::LeftButton);
    open.type(u"plan-0"_s);
    const int narrowed = open.model->rowCount();
    QVERIFY(narrowed > 0 && narrowed < 6);
    QVERIFY(saveAs(*open.page, u"Suspended & cheap"_s));
    const store::LineFilter before = open.model->filter();
    QTest::mouseClick(&part<QAbstractButton>(*open.page, u"clearFacets"_s), Qt::LeftButton);
    open.type({});
    QCOMPARE(open.model->rowCount(), 30);
    QVERIFY(choose(*open.page, u"Suspended && cheap"_s)); // as it stands in a menu
    open.settle();
    QCOMPARE(open.model->rowCount(), narrowed);
    QCOMPARE(open.model->filter(), before);
    QCOMPARE(part<QLineEdit>(*open.page, u"lineFind"_s).text(), u"plan-0"_s);
    QVERIFY(facet(*open.page, u"Suspended"_s)->isChecked());
    QVERIFY(entry(openedMenu(*open.page), u"Suspended && cheap"_s)->isChecked());
    // What a person chooses from here on is narrowed further, not begun anew.
    QTest::mouseClick(facet(*open.page, u"Suspended"_s), Qt::LeftButton);
    open.settle();
    QCOMPARE(open.model->filter().part, u"plan-0"_s);
    QVERIFY(open.model->filter().statuses.isEmpty());
}

void SavedFilterTests::changesAreFilteredBySavedNames()
{
    ConsoleWorld world;
    ui::ChangesPage page(*world.services);
    page.show();
    page.setFilter(ui::ChangeFilter::WithFailures);
    QTest::mouseClick(&part<ui::FilterChip>(page, u"changesMine"_s), Qt::LeftButton);
    part<QLineEdit>(page, u"changeSearch"_s).setText(u"INC"_s);
    QVERIFY(saveAs(page, u"My trouble"_s));
    QVERIFY(entry(openedMenu(page), u"My trouble"_s)->isChecked());
    ui::ChangesPage other(*world.services);
    other.show();
    QVERIFY(choose(other, u"My trouble"_s));
    QCOMPARE(part<QLineEdit>(other, u"changeSearch"_s).text(), u"INC"_s);
    QVERIFY(part<ui::FilterChip>(other, u"changesMine"_s).isChecked());
    const QString trouble = u"changeFilter%1"_s.arg(static_cast<int>(ui::ChangeFilter::WithFailures));
    QVERIFY(part<ui::FilterChip>(other, trouble).isChecked());
}

void SavedFilterTests::aPeriodOfTheAuditIsKeptAsItWasChosen()
{
    ConsoleWorld world({.accounts = false});
    ui::AuditPage page(*world.services);
    page.show();
    auto &bar = *page.findChild<ui::AuditQueryBar *>();
    auto &period = part<QComboBox>(page, u"auditPeriod"_s);
    period.setCurrentIndex(2); // the last 24 hours
    QVERIFY(saveAs(page, u"Yesterday and today"_s));
    period.setCurrentIndex(0);
    QVERIFY(choose(page, u"Yesterday and today"_s));
    QCOMPARE(period.currentIndex(), 2);
    QVERIFY(qAbs(bar.filter().fromUtcMs - (world.clock.utcNow() - 24 * 3'600'000LL)) < 60'000);
    period.setCurrentIndex(period.count() - 1);
    const QList<QDateEdit *> days = bar.findChildren<QDateEdit *>();
    days.first()->setDate(QDate(2026, 3, 1));
    days.last()->setDate(QDate(2026, 3, 31));
    const store::AuditFilter march = bar.filter();
    QVERIFY(saveAs(page, u"March"_s));
    bar.clear();
    QVERIFY(choose(page, u"March"_s));
    QCOMPARE(bar.filter().fromUtcMs, march.fromUtcMs);
    QCOMPARE(bar.filter().toUtcMs, march.toUtcMs);
    QVERIFY(days.first()->isVisible());
}

void SavedFilterTests::allOfItGoesByKeys()
{
    LinesWorld world;
    OpenLines open(world);
    open.type(u"5550000007"_s);
    auto &button = *open.page->findChild<SavedFiltersButton *>();
    QVERIFY((button.focusPolicy() & Qt::TabFocus) != 0);
    QVERIFY(!button.accessibleName().isEmpty());
    open.table->setFocus();
    QTest::keyClick(open.table, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(button.menu()->isVisible());
    QTest::keyClick(button.menu(), Qt::Key_S); // its mnemonic
    auto *dialog = open.page->findChild<QInputDialog *>(u"filterName"_s);
    QVERIFY(dialog != nullptr);
    auto *name = dialog->findChild<QLineEdit *>();
    // Without a window manager the closing menu gives the focus back to its window.
    QTRY_VERIFY((dialog->activateWindow(), name->hasFocus()));
    QTest::keyClicks(name, u"Seven"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(open.page->findChild<QInputDialog *>(u"filterName"_s) == nullptr);
    open.type({});
    QCOMPARE(open.model->rowCount(), 30);
    open.table->setFocus();
    QTRY_VERIFY((open.window.activateWindow(), open.table->hasFocus()));
    QTest::keyClick(open.table, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(button.menu()->isVisible());
    QTest::keyClick(button.menu(), Qt::Key_Down);
    QTest::keyClick(button.menu(), Qt::Key_Return);
    open.settle();
    QCOMPARE(open.model->rowCount(), 1);
}

void SavedFilterTests::whatIsKeptCannotBreakAPage()
{
    for (const QString &text : {QString(), u"no JSON"_s, u"[1, 2]"_s,
             u"{\"accounts\": [\"x\"], \"plans\": 7}"_s, u"{\"statuses\": [\"made-up\"]}"_s}) {
        const ui::SavedLineFilter filter = ui::savedLineFilterFrom(text);
        QVERIFY2(filter == ui::SavedLineFilter{}, qPrintable(text));
    }
    const ui::SavedLineFilter one{
        u"x"_s, {AccountId{2}, AccountId{1}}, {DeviceStatus::Active}, {u"b"_s, u"a"_s}};
    const ui::SavedLineFilter same{
        u"x"_s, {AccountId{1}, AccountId{2}}, {DeviceStatus::Active}, {u"a"_s, u"b"_s}};
    QCOMPARE(ui::toText(one), ui::toText(same));
    QCOMPARE(ui::savedLineFilterFrom(ui::toText(one)), same);
    QCOMPARE(ui::toText(ui::SavedLineFilter{}), QString());
}
