// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/credentials_test.h"
#include "tests/engine/engine_test.h"
#include "tests/engine/identifier_test.h"
#include "tests/engine/row_spec_test.h"
#include "tests/engine/sync_test.h"
#include "tests/support/test_main.h"

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    return lk::test::runAll<RowSpecTest, EngineTest, IdentifierTest, CredentialsTest, SyncTest>(argc, argv);
}
