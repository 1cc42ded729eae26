// SPDX-License-Identifier: Apache-2.0
#include "core/base/platform.h"
#include "tests/support/test_main.h"
#include "tests/webhook/webhook_tests.h"

int main(int argc, char *argv[])
{
    lk::platform::hardenProcess();
    QCoreApplication application(argc, argv);
    return lk::test::runAll<EnvelopeTest, PushTest, InboxTest, ForgeryTest, LimitsTest, FuzzTest, TlsTest,
        SelfTestTest, DeskTest>(argc, argv);
}
