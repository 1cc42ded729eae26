// SPDX-License-Identifier: Apache-2.0
#include "core/settings/settings.h"
#include "core/store/calendar_table.h"
#include "core/store/change_reading.h"
#include "tests/ui/pages/console_world.h"
#include "tests/ui/pages/page_tests.h"
#include "tests/ui/pages/shots.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/pages/newchange/lines_form.h"
#include "ui/pages/newchange/new_change_page.h"
#include "ui/pages/newchange/what_form.h"
#include "ui/shell/carrier_strip.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::test;
using lk::ui::MainWindow;
using lk::ui::NewChangePage;
using lk::ui::PageId;

namespace {

QString sample(const QString &name)
{
    return QStringLiteral(LINEKEEPER_SAMPLES "/") + name;
}

NewChangePage &newChange(MainWindow &window)
{
    window.showPage(PageId::NewChange);
    return *window.findChild<NewChangePage *>();
}

/// Opens a tab of the settings by what it is called.
void openTab(MainWindow &window, const QString &title)
{
    window.showPage(PageId::Settings);
    auto *tabs = window.findChild<QTabWidget *>(u"settingsTabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab) == title)
            tabs->setCurrentIndex(tab);
    }
    QCOMPARE(tabs->tabText(tabs->currentIndex()), title);
}

} // namespace

void ScreenTests::initTestCase()
{
    m_english = std::make_unique<Language>(u"en"_s);
}

void ScreenTests::cleanupTestCase()
{
    m_english.reset();
}

void ScreenTests::newChangeBeforeAnything()
{
    ConsoleWorld world({.practice = true});
    MainWindow window(*world.services);
    window.setSampleList(sample(u"three-carriers-300.csv"_s));
    newChange(window);
    QVERIFY(fitsAndShoots(window, u"newchange-empty"_s));
}

void ScreenTests::newChangeWithProblemRows()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    NewChangePage &page = newChange(window);
    page.openFile(sample(u"problem-rows.csv"_s));
    QTRY_VERIFY(page.lines().list() != nullptr);
    QVERIFY(fitsAndShoots(window, u"newchange-problems"_s));
}

void ScreenTests::newChangeWithNotesAboutTheList()
{
    ConsoleWorld world;
    const QString file = QStringLiteral(LINEKEEPER_IMPORT_SAMPLES "/hidden-by-filter.xlsx");
    const auto list = intake::readDeviceListFile(file);
    QVERIFY(list);
    const auto layout = intake::layoutOf(list->columns, list->sheet, u"march list.xlsx"_s, QDate(2026, 3, 2));
    world.services->settings.setColumnLayout(layout.key, QString::fromUtf8(intake::toJson(layout)));
    MainWindow window(*world.services);
    NewChangePage &page = newChange(window);
    page.openFile(file);
    QTRY_VERIFY(page.lines().list() != nullptr);
    QVERIFY(page.lines().list()->list.remembered);
    QVERIFY(fitsAndShoots(window, u"newchange-notes"_s));
}

void ScreenTests::newChangeChecked()
{
    ConsoleWorld world({.practice = true});
    MainWindow window(*world.services);
    NewChangePage &page = newChange(window);
    page.what().setReason(u"INC-4411"_s);
    page.openFile(sample(u"three-carriers-300.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(page.currentPlan() != nullptr, 60'000);
    QVERIFY(fitsAndShoots(window, u"newchange-checked"_s));
}

void ScreenTests::newChangeDeactivating()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    NewChangePage &page = newChange(window);
    page.what().setKind(ChangeKind::Deactivate);
    page.what().setReason(u"CHG-77 end of contract"_s);
    page.openFile(sample(u"problem-rows.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(page.currentPlan() != nullptr, 60'000);
    QVERIFY(fitsAndShoots(window, u"newchange-deactivate"_s));
}

void ScreenTests::newChangeWithoutAccountsAndWithAnError()
{
    ConsoleWorld world({.accounts = false});
    MainWindow window(*world.services);
    NewChangePage &page = newChange(window);
    page.what().setKind(ChangeKind::Activate);
    page.openFile(world.dir.filePath(u"gone.csv"_s));
    QTRY_VERIFY(!page.lines().isReading());
    QVERIFY(fitsAndShoots(window, u"newchange-error"_s));
}

void ScreenTests::newChangeOfACustomerPlan()
{
    ConsoleWorld world({.practice = true});
    MainWindow window(*world.services);
    NewChangePage &page = newChange(window);
    page.what().setKind(ChangeKind::ChangeCustomerPlan);
    page.what().setReason(u"CHG-78"_s);
    QVERIFY(!page.what().missing().isEmpty());
    window.findChild<QComboBox *>(u"customerPlanWhat"_s)->setCurrentIndex(1);
    QVERIFY(!page.what().missing().isEmpty());
    window.findChild<QLineEdit *>(u"customerPlanCode"_s)->setText(u"C-5GB"_s);
    window.findChild<QComboBox *>(u"customerPoolWhat"_s)->setCurrentIndex(2);
    QCOMPARE(page.what().missing(), QString());
    const ChangeSpec spec = page.what().spec();
    QVERIFY(spec.customer);
    QCOMPARE(spec.customer->plan, (TermChange{TermChange::What::Set, u"C-5GB"_s}));
    QCOMPARE(spec.customer->pool, (TermChange{TermChange::What::Remove, {}}));
    QVERIFY(spec.customer->effectiveOn.isValid());
    QVERIFY(fitsAndShoots(window, u"newchange-customer"_s));
}

void ScreenTests::newChangeActivatingAndAsListed()
{
    ConsoleWorld world({.practice = true});
    MainWindow window(*world.services);
    NewChangePage &page = newChange(window);
    page.what().setReason(u"CHG-79"_s);
    page.what().setKind(ChangeKind::Activate);
    window.findChild<QLineEdit *>(u"placeCity"_s)->setText(u"Atlanta"_s);
    QVERIFY(page.what().missing().contains(u"place of use"_s));
    QVERIFY(fitsAndShoots(window, u"newchange-activate"_s));
    page.what().setAsListed();
    QVERIFY(page.what().spec().asListed);
    QVERIFY(!page.what().spec().placeOfUse);
    page.openFile(world.file(u"plain.csv"_s, practiceList(2)));
    QTRY_VERIFY(page.lines().list() != nullptr);
    QVERIFY(page.what().missing().contains(u"no column"_s));
    QVERIFY(fitsAndShoots(window, u"newchange-as-listed"_s));
}

void ScreenTests::settingsInventory()
{
    ConsoleWorld world({.practice = true});
    MainWindow window(*world.services);
    openTab(window, u"Inventory"_s);
    auto *table = window.findChild<ui::TableView *>(u"inventoryTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"never read"_s);
    window.findChild<QPushButton *>(u"readLines"_s)->click();
    const auto lines = [table](int row) { return table->model()->index(row, 2).data().toString().toInt(); };
    QTRY_VERIFY_WITH_TIMEOUT(lines(0) > 0 && lines(1) > 0 && lines(2) > 0, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->index(2, 3).data().toString().endsWith(u" ago"_s), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!window.findChild<QPushButton *>(u"stopReading"_s)->isEnabled(), 60'000);
    window.findChild<QPushButton *>(u"readPlans"_s)->click();
    QTRY_VERIFY(window.findChild<ui::Banner *>(u"inventoryBanner"_s)->text().contains(u"Telegence"_s));
    QVERIFY(fitsAndShoots(window, u"settings-inventory"_s));
}

void ScreenTests::settingsAccounts()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    window.showPage(PageId::Settings);
    QTRY_VERIFY(window.findChild<ui::TableView *>(u"accountTable"_s)->model()->rowCount() == 3);
    auto *test = window.findChild<QAction *>(u"testAccount"_s);
    for (const QString &member :
        {u"client_id"_s, u"client_secret"_s, u"username"_s, u"password"_s, u"app_id"_s, u"app_secret"_s}) {
        if (auto *field = window.findChild<QLineEdit *>(u"credential-"_s + member))
            field->setText(u"practice"_s);
    }
    test->trigger();
    QTRY_VERIFY(test->isEnabled());
    QVERIFY(fitsAndShoots(window, u"settings-accounts"_s));
}

void ScreenTests::settingsWithoutAccounts()
{
    ConsoleWorld world({.accounts = false});
    MainWindow window(*world.services);
    window.showPage(PageId::Settings);
    QVERIFY(fitsAndShoots(window, u"settings-empty"_s));
    window.findChild<QAction *>(u"addAccount"_s)->trigger();
    window.findChild<QAction *>(u"saveAccount"_s)->setEnabled(true);
    window.findChild<QAction *>(u"saveAccount"_s)->trigger();
    QVERIFY(fitsAndShoots(window, u"settings-new"_s));
}

void ScreenTests::settingsAlerts()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    openTab(window, u"Alerts"_s);
    QVERIFY(fitsAndShoots(window, u"settings-alerts"_s));
}

void ScreenTests::settingsOfAControlCenterAccount()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    window.showPage(PageId::Settings);
    auto *table = window.findChild<ui::TableView *>(u"accountTable"_s);
    QTRY_VERIFY(table->model()->rowCount() == 3);
    for (int row = 0; row < 3; ++row) {
        if (table->model()->index(row, 0).data().toString() == displayName(Carrier::Jasper))
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    auto *advanced = window.findChild<QPushButton *>(u"accountAdvanced"_s);
    auto *kind = window.findChild<QComboBox *>(u"accountProxyKind"_s);
    kind->setCurrentIndex(2);
    Q_EMIT kind->activated(2);
    QVERIFY(fitsAndShoots(window, u"settings-jasper"_s));
    advanced->click();
    const auto showField = [&window](const QString &name) {
        QTest::qWait(50); // the place of the field is known only after the layout
        auto *field = window.findChild<QWidget *>(name);
        for (QWidget *up = field->parentWidget(); up; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up))
                area->ensureWidgetVisible(field, 0, 250);
        }
    };
    showField(u"accountPins"_s);
    QVERIFY(fitsAndShoots(window, u"settings-advanced"_s));
    showField(u"credential-license_key"_s);
    QVERIFY(fitsAndShoots(window, u"settings-jasper-credentials"_s));
}

void ScreenTests::settingsInPractice()
{
    ConsoleWorld world({.practice = true});
    MainWindow window(*world.services);
    window.showPage(PageId::Settings);
    QTRY_VERIFY(window.findChild<ui::TableView *>(u"accountTable"_s)->model()->rowCount() == 3);
    QVERIFY(fitsAndShoots(window, u"settings-practice"_s));
}

void ScreenTests::settingsPrefixesAndAppearance()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    openTab(window, u"Issuer prefixes"_s);
    QTRY_VERIFY(window.findChild<ui::TableView *>(u"prefixTable"_s)->model()->rowCount() > 0);
    QVERIFY(fitsAndShoots(window, u"settings-prefixes"_s));
    openTab(window, u"Appearance"_s);
    QVERIFY(fitsAndShoots(window, u"settings-appearance"_s));
}

void ScreenTests::settingsRulesAndCalendar()
{
    ConsoleWorld world({.practice = true});
    MainWindow window(*world.services);
    openTab(window, u"Rules"_s);
    QTRY_VERIFY(window.findChild<ui::TableView *>(u"rulesTable"_s)->model()->rowCount() > 0);
    window.findChild<QPushButton *>(u"runExamples"_s)->click();
    QTRY_VERIFY(!window.findChild<QLabel *>(u"rulesResult"_s)->text().isEmpty());
    QVERIFY(fitsAndShoots(window, u"settings-rules"_s));
    openTab(window, u"Freezes and caps"_s);
    window.findChild<QPushButton *>(u"addCap"_s)->click();
    window.findChild<QPushButton *>(u"addFreeze"_s)->click();
    QVERIFY(fitsAndShoots(window, u"settings-calendar"_s));
}

void ScreenTests::newChangeWithWarningsAndAFreeze()
{
    ConsoleWorld world({.practice = true});
    const auto night = TimeWindow::fromJson(
        QJsonObject{{u"zone"_s, u"America/New_York"_s}, {u"from"_s, u"00:00"_s}, {u"to"_s, u"24:00"_s}});
    const ChangeCalendar calendar{
        .freezes = {{u"Billing week"_s, *night, {{Carrier::ThingSpace}, {ChangeKind::Suspend}}}}, .caps = {}};
    world.write([&](store::WriteSession &session) {
        return session.calendar().set(TenantId{1}, calendar, {.name = u"anna"_s});
    });
    MainWindow window(*world.services);
    NewChangePage &page = newChange(window);
    page.what().setReason(u"INC-4411"_s);
    page.openFile(sample(u"three-carriers-300.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(page.currentPlan() != nullptr, 60'000);
    window.findChild<QCheckBox *>(u"accept-freeze.window"_s)->click();
    QVERIFY(fitsAndShoots(window, u"newchange-warnings"_s));
}

void ScreenTests::settingsCallbacks()
{
    ConsoleWorld world({.practice = true});
    MainWindow window(*world.services);
    openTab(window, u"Callbacks"_s);
    QTRY_COMPARE(window.findChild<QComboBox *>(u"callbackAccount"_s)->count(), 2);
    QVERIFY(fitsAndShoots(window, u"settings-callbacks-off"_s));
    window.findChild<QComboBox *>(u"callbackAccount"_s)->setCurrentIndex(1);
    window.findChild<QPushButton *>(u"setUpCallbacks"_s)->click();
    window.findChild<QSpinBox *>(u"callbackPort"_s)->setValue(freeCallbackPort());
    window.findChild<QCheckBox *>(u"callbacksOn"_s)->setChecked(true);
    QTRY_VERIFY(!window.findChild<QLineEdit *>(u"callbackUrl"_s)->text().isEmpty());
    window.findChild<QPushButton *>(u"saveCallbacks"_s)->click();
    QTRY_VERIFY(world.engine->lastCallbackStatus().listening);
    window.findChild<QPushButton *>(u"testCallbacks"_s)->click();
    QTRY_VERIFY(window.findChild<QWidget *>(u"callbackTest"_s)->findChild<ui::StepList *>());
    QTRY_VERIFY(window.findChild<QLabel *>(u"callbackCounts"_s)->text().contains(u"kept 1,"_s));
    QVERIFY(fitsAndShoots(window, u"settings-callbacks-on"_s));
}

void ScreenTests::auditWithEvents()
{
    ConsoleWorld world({.runsQueue = true});
    MainWindow window(*world.services);
    NewChangePage &page = newChange(window);
    page.what().setReason(u"INC-4411"_s);
    page.openFile(world.file(u"lines.csv"_s, practiceList(8)));
    QTRY_VERIFY_WITH_TIMEOUT(page.currentPlan() != nullptr, 60'000);
    page.run();
    QTRY_VERIFY(window.currentPage() == PageId::LiveChange);
    QTRY_VERIFY_WITH_TIMEOUT(
        [&world] {
            const auto changes = store::readChanges(*world.database, TenantId{1});
            return changes && !changes->isEmpty() && changes->first().counts.open() == 0;
        }(),
        60'000);
    window.showPage(PageId::Audit);
    window.show();
    auto *table = window.findChild<ui::TableView *>(u"auditTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 60);
    table->selectRow(4);
    window.findChild<ui::AuditPage *>()->verify();
    QTRY_VERIFY(window.findChild<QAction *>(u"verifyAudit"_s)->isEnabled());
    QVERIFY(fitsAndShoots(window, u"audit"_s));
    window.findChild<QLineEdit *>(u"auditSearch"_s)->setText(u"nothing has this in it"_s);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QVERIFY(fitsAndShoots(window, u"audit-nothing"_s));
}

void ScreenTests::theShellInTrouble()
{
    ConsoleWorld world({.devices = 30});
    world.services->queueRunsElsewhere = true;
    MainWindow window(*world.services);
    engine::LaneStatus stopped;
    stopped.account = world.accounts().first().id;
    stopped.mood = engine::LaneMood::Paused;
    stopped.trouble
        = u"The carrier refuses the credentials (HTTP 401). Nothing is sent. Check them in Settings."_s;
    QTRY_VERIFY(window.findChild<ui::CarrierStrip *>()->lanes().size() == 3);
    Q_EMIT world.engine->laneStatus({stopped});
    Q_EMIT world.store->troubled(
        {ErrorKind::StorageFull, u"The disk is full; the last step could not be recorded."_s, {}});
    QTRY_VERIFY(window.findChild<ui::Banner *>(u"storeBanner"_s)->isVisible() || !window.isVisible());
    QVERIFY(fitsAndShoots(window, u"shell-trouble"_s));
}
