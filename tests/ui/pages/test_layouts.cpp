// SPDX-License-Identifier: Apache-2.0
#include "core/store/change_reading.h"
#include "tests/ui/pages/console_world.h"
#include "tests/ui/pages/layout_watch.h"
#include "tests/ui/pages/page_finding.h"
#include "tests/ui/pages/page_tests.h"
#include "ui/pages/newchange/lines_form.h"
#include "ui/pages/newchange/new_change_page.h"
#include "ui/pages/newchange/what_form.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/table_view.h"

#include <QJsonObject>
#include <QTabWidget>
#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::test;
using lk::ui::MainWindow;
using lk::ui::NewChangePage;
using lk::ui::PageId;

namespace {

/// A change of theme and size costs some hundred layout, size and paint events at most.
constexpr int kRestWithin = 2'000;
/// With the rail narrow and wide, below and above what the pages ask for, and one pixel beside round numbers.
constexpr std::array kWidths{800, 1'000, 1'099, 1'100, 1'281, 1'440, 1'777, 2'000};
constexpr std::array kHeights{500, 601, 720, 873, 1'100};

/// Asks for its layout again as the answer to being laid out.
class RestlessWidget : public QWidget {
protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
        return QWidget::event(event);
    }
};

/// Takes the window through sizes and texts of two lengths; what is not at rest afterwards, empty = all is.
QString restlessIn(MainWindow &window)
{
    LayoutWatch watch(kRestWithin);
    QString found;
    for (const auto &[mode, scale] :
        {std::pair{ui::ThemeMode::Light, 1.0}, std::pair{ui::ThemeMode::Dark, 1.35}}) {
        testTheme().setMode(mode);
        testTheme().setTextScale(scale);
        for (const int height : kHeights) {
            for (const int width : kWidths) {
                window.resize(width, height);
                if (!watch.rests() && found.isEmpty())
                    found = u"%1x%2, text %3: %4"_s.arg(QString::number(width), QString::number(height),
                        QString::number(scale), watch.busiest());
            }
        }
    }
    testTheme().setMode(ui::ThemeMode::Light);
    testTheme().setTextScale(1.0);
    return found;
}

/// Runs a change of which the carriers give up a part, so that every page has something to show.
void runPartlyFailingChange(ConsoleWorld &world, NewChangePage &page)
{
    const QJsonObject everywhere{{u"fail_rate"_s, 0.3}};
    world.carriers->setScenario({{u"carriers"_s, QJsonObject{{u"*"_s, everywhere}}}});
    page.what().setReason(u"INC-4411"_s);
    page.openFile(world.file(u"lines.csv"_s, practiceList(8)));
    QTRY_VERIFY_WITH_TIMEOUT(page.currentPlan() != nullptr, 60'000);
    page.run();
    const auto settled = [&world] {
        const auto changes = store::readChanges(*world.database, TenantId{1});
        return changes && !changes->isEmpty() && changes->first().counts.open() == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(settled(), 60'000);
}

/// Chooses the first row of the page's main table, so that what stands beside the table is filled too.
void chooseFirst(MainWindow &window, const QString &name)
{
    auto &table = part<ui::TableView>(window, name);
    QTRY_VERIFY(table.model()->rowCount() > 0);
    table.selectRow(0);
}

} // namespace

void ShellTests::aLayoutThatNeverRestsIsNoticed()
{
    RestlessWidget restless;
    restless.setObjectName(u"restless"_s);
    restless.show();
    LayoutWatch watch(200);
    QVERIFY(watch.rests());
    QCoreApplication::postEvent(&restless, new QEvent(QEvent::LayoutRequest));
    QVERIFY(!watch.rests());
    QVERIFY(watch.busiest().contains(u"restless"_s));
}

void ShellTests::everyTableKeepsItsColumns()
{
    ConsoleWorld world;
    const QStringList names{u"changesTable"_s, u"changeLines"_s, u"failureLines"_s, u"problemTable"_s,
        u"planTable"_s, u"auditTable"_s, u"accountTable"_s, u"prefixTable"_s, u"carrierTable"_s};
    {
        MainWindow window(*world.services);
        for (const QString &name : names)
            part<ui::TableView>(window, name).setColumnWidth(0, 91);
        for (const QString &name : names)
            QTRY_VERIFY2(!world.settings->headerState(name).isEmpty(), qUtf8Printable(name));
    }
    MainWindow window(*world.services);
    for (const QString &name : names)
        QVERIFY2(part<ui::TableView>(window, name).columnWidth(0) == 91, qUtf8Printable(name));
}

void ShellTests::noSizeMakesAPageRelayoutForEver()
{
    ConsoleWorld world({.practice = true, .runsQueue = true});
    MainWindow window(*world.services);
    window.show();
    const auto rests = [&window](const QString &what) {
        const QString found = restlessIn(window);
        if (!found.isEmpty())
            qWarning("%s does not come to rest at %s", qUtf8Printable(what), qUtf8Printable(found));
        return found.isEmpty();
    };
    window.showPage(PageId::NewChange);
    auto &page = part<NewChangePage>(window, u"newChangePage"_s);
    page.openFile(QStringLiteral(LINEKEEPER_SAMPLES "/problem-rows.csv"));
    QTRY_VERIFY(page.lines().list() != nullptr);
    QVERIFY(rests(u"new change"_s));
    runPartlyFailingChange(world, page);
    const std::array<std::pair<PageId, QString>, 5> lists{{{PageId::LiveChange, u"changeLines"_s},
        {PageId::Changes, u"changesTable"_s}, {PageId::Failures, u"failureLines"_s},
        {PageId::Audit, u"auditTable"_s}, {PageId::Today, u"carrierTable"_s}}};
    for (const auto &[id, table] : lists) {
        window.showPage(id);
        chooseFirst(window, table);
        QVERIFY(rests(table));
    }
    window.showPage(PageId::Settings);
    auto &tabs = part<QTabWidget>(window, u"settingsTabs"_s);
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        QVERIFY(rests(tabs.tabText(tab)));
    }
}
