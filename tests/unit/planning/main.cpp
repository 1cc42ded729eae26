// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_main.h"
#include "tests/unit/planning/planning_tests.h"

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    return lk::test::runAll<RuleFilesTest, WindowsTest, AgreementTest, RuleJudgeTest, HistoryTest,
        PlanFileTest, EstimateTest, RuleAdjustingTest, CalendarTest>(argc, argv);
}
