// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/carrier_tests.h"
#include "tests/contract/jasper_tests.h"
#include "tests/contract/telegence_tests.h"
#include "tests/contract/test_error_catalogue.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    int failed = 0;
    const auto run = [&](QObject &&test) { failed += QTest::qExec(&test, argc, argv); };
    run(ErrorShapes());
    run(ErrorCatalogue());
    run(ThingSpaceContract());
    run(ThingSpaceRecords());
    run(ThingSpaceAuthContract());
    run(JasperContract());
    run(JasperSoapContract());
    run(JasperRecords());
    run(TelegenceContract());
    run(TelegenceLineChanges());
    run(TelegenceReasons());
    run(TelegenceActivations());
    return failed == 0 ? 0 : 1;
}
