// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_main.h"
#include "tests/ui/pages/console_world.h"
#include "tests/ui/pages/help_tests.h"
#include "tests/ui/pages/language_tests.h"
#include "tests/ui/pages/lines_tests.h"
#include "tests/ui/pages/page_tests.h"
#include "tests/ui/pages/palette_tests.h"
#include "tests/ui/pages/running_tests.h"
#include "tests/ui/pages/saved_filter_tests.h"
#include "tests/ui/pages/today_tests.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    qRegisterMetaType<lk::BulkChangeId>();
    QApplication application(argc, argv);
    lk::ui::Theme theme;
    theme.setMode(lk::ui::ThemeMode::Light);
    theme.apply(application);
    lk::test::setTestTheme(theme);
    return lk::test::runAll<NewChangeTests, HouseRulesTests, ShellTests, SettingsTests, CallbackPanelTests,
        AuditTests, TodayTests, TodayPartTests, LineViewTests, LinesTests, SavedFilterTests, PaletteTests,
        HelpTests, RunningTests, ScheduleTests, ScreenTests, LanguageTests>(argc, argv);
}
