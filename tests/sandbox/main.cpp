// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/test_callbacks.h"
#include "tests/sandbox/test_faults.h"
#include "tests/sandbox/test_jasper.h"
#include "tests/sandbox/test_jasper_soap.h"
#include "tests/sandbox/test_jasper_terminals.h"
#include "tests/sandbox/test_ledger.h"
#include "tests/sandbox/test_push_events.h"
#include "tests/sandbox/test_samples.h"
#include "tests/sandbox/test_telegence.h"
#include "tests/sandbox/test_telegence_lines.h"
#include "tests/sandbox/test_thingspace.h"
#include "tests/sandbox/test_thingspace_records.h"
#include "tests/sandbox/test_thingspace_swaps.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    int failures = 0;
    const auto run = [&](QObject &&test) { failures += QTest::qExec(&test, argc, argv); };
    run(lk::test::TestSamples());
    run(lk::test::TestThingSpace());
    run(lk::test::TestThingSpaceSwaps());
    run(lk::test::TestThingSpaceRecords());
    run(lk::test::TestJasper());
    run(lk::test::TestJasperSoap());
    run(lk::test::TestJasperTerminals());
    run(lk::test::TestTelegence());
    run(lk::test::TestTelegenceLines());
    run(lk::test::TestCallbacks());
    run(lk::test::TestPushEvents());
    run(lk::test::TestLedger());
    run(lk::test::TestFaults());
    return failures;
}
