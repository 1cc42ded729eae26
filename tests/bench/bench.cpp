// SPDX-License-Identifier: Apache-2.0
// First measurements, printed as one table. Rates of one run on one machine: compare them with the limits
// printed beside them, not with another day's.
#include "tests/bench/measure.h"

#include <QApplication>
#include <QLoggingCategory>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 3 && QByteArrayView(argv[1]) == "--import") {
        const QCoreApplication alone(argc, argv);
        return lk::bench::importAlone(QString::fromLocal8Bit(argv[2]));
    }
    QApplication application(argc, argv);
    // What the plans say about single rows is not part of the table.
    QLoggingCategory::setFilterRules(QStringLiteral("default.info=false"));
    const int scale = application.arguments().contains(QStringLiteral("--quick")) ? 10 : 1;
    lk::bench::Table table;
    for (const int rows : {10'000, 100'000, 1'000'000 / scale})
        lk::bench::measureImport(table, rows);
    lk::bench::measureWorkbook(table, 200'000 / scale);
    if (application.arguments().contains(QStringLiteral("--import-only"))) {
        table.print();
        return 0;
    }
    lk::bench::measureStart(table);
    lk::bench::measureWindow(table);
    lk::bench::measurePlan(table, 5'000 / scale);
    lk::bench::measureEngine(table, 5'000 / scale);
    lk::bench::measureStore(table, 20'000 / scale);
    lk::bench::measureLines(table, 1'000'000 / scale);
    lk::bench::measureScreen(table, 100'000 / scale);
    table.print();
    return 0;
}
