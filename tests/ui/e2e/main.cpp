// SPDX-License-Identifier: Apache-2.0
#include "app/translations.h"
#include "tests/support/test_main.h"
#include "tests/ui/e2e/console_test.h"
#include "tests/ui/e2e/instance_test.h"
#include "tests/ui/e2e/language_test.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    lk::app::installTranslations(application);
    return lk::test::runAll<InstanceTest, LanguageTest, ConsoleTest>(argc, argv);
}
