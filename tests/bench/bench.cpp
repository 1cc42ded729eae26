// SPDX-License-Identifier: Apache-2.0
// First measurements, printed as one table. Rates of one run on one machine: compare them with the limits
// printed beside them, not with another day's.
#include "tests/bench/carriers_apart.h"
#include "tests/bench/long_lists.h"
#include "tests/bench/measure.h"

#include <QApplication>
#include <QLoggingCategory>

#include <functional>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace lk::bench;

namespace {

/// A part of the table that can be asked for alone.
struct Part {
    QString name;
    std::function<void(Table &)> measure;
};

QList<Part> parts(int scale)
{
    return {
        {u"import"_s,
            [scale](Table &table) {
                for (const int rows : {10'000, 100'000, 1'000'000 / scale})
                    measureImport(table, rows);
                measureWorkbook(table, 200'000 / scale);
            }},
        {u"start"_s,
            [scale](Table &table) {
                measureStart(table);
                measureWindow(table, 1'000'000 / scale);
            }},
        {u"check"_s,
            [scale](Table &table) {
                for (const int rows : {10'000, 100'000, 1'000'000 / scale})
                    measureCheck(table, rows);
                measurePlan(table, 5'000 / scale);
            }},
        {u"engine"_s, [scale](Table &table) { measureEngine(table, 5'000 / scale); }},
        {u"pace"_s, [scale](Table &table) { measurePace(table, scale == 1 ? 400 : 150); }},
        {u"queue"_s,
            [scale](Table &table) {
                measureStore(table, 20'000 / scale);
                for (const int lines : {10'000, 1'000'000 / scale})
                    measureQueue(table, lines);
            }},
        {u"memory"_s, [scale](Table &table) { measureMemory(table, 1'000'000 / scale); }},
        {u"screen"_s,
            [scale](Table &table) {
                measureLines(table, 1'000'000 / scale);
                measureScreen(table, 100'000 / scale);
            }},
        {u"loop"_s, [scale](Table &table) { measureLoop(table, 1'000'000 / scale); }},
    };
}

/// A part that a process of its own does: the bench has called itself. Without windows where it shows none,
/// so that their memory is not counted.
int alone(int argc, char *argv[])
{
    const QByteArrayView part(argv[1]);
    const bool shows = part == "--fill" || (part == "--memory" && QByteArrayView(argv[2]) == "console");
    const std::unique_ptr<QCoreApplication> application(
        shows ? new QApplication(argc, argv) : new QCoreApplication(argc, argv));
    const QStringList words = application->arguments().mid(2);
    if (part == "--import")
        return importAlone(words.value(0));
    if (part == "--carriers")
        return carriersAlone(words.value(0), words.value(1).toInt(), words.value(2).toInt());
    if (part == "--fill")
        return fillAlone(words.value(0), words.value(1).toInt(), lk::AccountId{words.value(2).toLongLong()});
    return part == "--memory" ? memoryAlone(words.value(0), words.value(1).toInt()) : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 2 && QByteArrayView(argv[1]).startsWith("--") && QByteArrayView(argv[1]) != "--quick")
        return alone(argc, argv);
    QApplication application(argc, argv);
    // What the plans say about single rows is not part of the table.
    QLoggingCategory::setFilterRules(u"default.info=false"_s);
    QStringList wanted = application.arguments().mid(1);
    const int scale = wanted.removeAll(u"--quick"_s) > 0 ? 10 : 1;
    Table table;
    const QList<Part> all = parts(scale);
    for (const Part &part : all) {
        if (wanted.isEmpty() || wanted.contains(part.name))
            part.measure(table);
    }
    table.print();
    return 0;
}
