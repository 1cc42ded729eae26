// SPDX-License-Identifier: Apache-2.0
#include "tests/store/line_tests.h"
#include "tests/store/store_tests.h"
#include "tests/support/test_main.h"

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    return lk::test::runAll<StoreFileTest, QueueTest, AccountTest, AuditTest, CalendarStoreTest, LineListTest,
        TroubleTest, ConversationTest>(argc, argv);
}
