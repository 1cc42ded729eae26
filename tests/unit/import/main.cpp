// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/import/corpus_tests.h"
#include "tests/unit/import/import_tests.h"
#include "tests/unit/import/pasted_tests.h"
#include "tests/unit/import/property_tests.h"
#include "tests/unit/import/request_tests.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    int failed = 0;
    const auto run = [&](QObject &&test) { failed += QTest::qExec(&test, argc, argv); };
    run(ImportTestFormats());
    run(ImportTestColumns());
    run(ImportTestRules());
    run(ImportTestDuplicates());
    run(ImportTestPairs());
    run(ImportTestRequests());
    run(ImportTestActions());
    run(ImportTestSwaps());
    run(ImportTestHostile());
    run(ImportTestRepairs());
    run(ImportTestWorkbooks());
    run(ImportTestProperties());
    run(ImportTestLayouts());
    run(ImportTestRowList());
    run(ImportTestPasted());
    run(ImportTestCorpus());
    return failed == 0 ? 0 : 1;
}
