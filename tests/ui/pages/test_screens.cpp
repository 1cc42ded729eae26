// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pages/console_world.h"
#include "tests/ui/pages/page_tests.h"
#include "tests/ui/pages/shots.h"
#include "ui/pages/newchange/lines_form.h"
#include "ui/pages/newchange/new_change_page.h"
#include "ui/pages/newchange/what_form.h"
#include "ui/shell/main_window.h"

#include <QFile>
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

} // namespace

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
