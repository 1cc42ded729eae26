// SPDX-License-Identifier: Apache-2.0
#include "tests/crash/callback_commands_test.h"
#include "tests/crash/crash_test.h"
#include "tests/crash/intent_trace_test.h"
#include "tests/crash/power_cut_test.h"
#include "tests/crash/systematic_test.h"
#include "tests/support/test_main.h"

int main(int argc, char *argv[])
{
    // Qt Test ends a function after five minutes; the long run takes hours.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
    QCoreApplication application(argc, argv);
    return lk::test::runAll<CallbackCommandsTest, CrashTest, IntentTraceTest, PowerCutTest, SystematicTest>(
        argc, argv);
}
