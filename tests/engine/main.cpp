// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/account_care_test.h"
#include "tests/engine/batch_test.h"
#include "tests/engine/callbacks_test.h"
#include "tests/engine/credentials_test.h"
#include "tests/engine/customer_plan_test.h"
#include "tests/engine/engine_test.h"
#include "tests/engine/identifier_test.h"
#include "tests/engine/mixed_list_test.h"
#include "tests/engine/plan_check_test.h"
#include "tests/engine/plan_rules_test.h"
#include "tests/engine/query_plan_test.h"
#include "tests/engine/recovery_test.h"
#include "tests/engine/row_spec_test.h"
#include "tests/engine/run_order_test.h"
#include "tests/engine/sync_test.h"
#include "tests/engine/two_step_test.h"
#include "tests/engine/undo_test.h"
#include "tests/support/test_main.h"

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    return lk::test::runAll<RowSpecTest, AccountCareTest, BatchTest, CallbacksTest, CustomerPlanChangeTest,
        EngineTest, IdentifierTest, CredentialsTest, PlanCheckTest, PlanRulesTest, QueryPlanTest,
        RecoveryTest, RunOrderTest, TwoStepTest, UndoTest, SyncTest, MixedListTest>(argc, argv);
}
