// SPDX-License-Identifier: Apache-2.0
#include "app/translations.h"
#include "tests/support/test_main.h"
#include "tests/ui/models/change_lines_test.h"
#include "tests/ui/models/list_models_test.h"
#include "tests/ui/models/many_failures_test.h"
#include "tests/ui/models/page_screens_test.h"
#include "tests/ui/models/pages_test.h"
#include "tests/ui/models/running_test.h"
#include "tests/ui/models/soak_test.h"
#include "tests/ui/models/triage_orders_test.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    lk::app::installTranslations(application, QLocale(QLocale::English, QLocale::UnitedStates));
    return lk::test::runAll<ChangeLinesTest, ListModelsTest, ManyFailuresTest, PagesTest, ListPagesTest,
        TriageOrdersTest, RunningTest, SoakTest, PageScreensTest>(argc, argv);
}
