// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_main.h"
#include "tests/unit/domain/domain_tests.h"

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    return lk::test::runAll<StatesTest, DecideTest, AccountsTest, CustomerPlanTest, RunOrdersTest>(
        argc, argv);
}
