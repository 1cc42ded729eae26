// SPDX-License-Identifier: Apache-2.0
#include "core/base/platform.h"
#include "tests/net/certificate_test.h"
#include "tests/net/net_tests.h"
#include "tests/net/storm_test.h"
#include "tests/support/test_main.h"

int main(int argc, char *argv[])
{
    lk::platform::hardenProcess();
    QCoreApplication application(argc, argv);
    // These two need a disk or a limit of their own: DatabaseTest starts them as a process of their own.
    if (argc > 1 && qstrcmp(argv[1], "SmallDiskTest") == 0)
        return lk::test::runAll<SmallDiskTest>(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "SmallFileTest") == 0)
        return lk::test::runAll<SmallFileTest>(argc, argv);
    return lk::test::runAll<SendOnceTest, AnswerTest, AccountConnectionTest, RouteTest, TokenTest, StormTest,
        LockOutTest, BudgetTest, RedactionTest, QuarantineTest, CertificateTest, DatabaseTest>(argc, argv);
}
