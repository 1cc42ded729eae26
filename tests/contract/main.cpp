// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/carrier_tests.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    int failed = 0;
    const auto run = [&](QObject &&test) { failed += QTest::qExec(&test, argc, argv); };
    run(ErrorShapes());
    run(ThingSpaceContract());
    run(ThingSpaceRecords());
    run(ThingSpaceAuthContract());
    run(JasperContract());
    run(TelegenceContract());
    return failed == 0 ? 0 : 1;
}
