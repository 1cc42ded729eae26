// SPDX-License-Identifier: Apache-2.0
// How much memory a worker and a console take with a very long change before them, each in a process of its
// own.
#include "app/console.h"
#include "tests/bench/carriers_apart.h"
#include "tests/bench/long_lists.h"
#include "tests/bench/measure.h"
#include "tests/support/wait_for.h"
#include "ui/models/change_lines_model.h"
#include "ui/services.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QTableView>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace lk::bench {

namespace {

/// So many of the lines are carried out: enough for every buffer to have its size.
constexpr int kWorked = 2'000;
constexpr int kLooks = 40;

bool workAtLongChange(int lines)
{
    const CarriersApart carriers(kWorked * 3);
    const auto world = unlimitedWorld(3, &carriers);
    const engine::AccountAccess &jasper = world->accounts.at(1);
    if (!fillApart(world->dir.path(), lines, jasper.account.id))
        return false;
    world->runQueue();
    return test::waitFor(
        [&world, lines] { return world->change(BulkChangeId{1}).counts.open() <= lines - kWorked; },
        kLongestMs);
}

bool lookAtLongChange(int lines)
{
    const QTemporaryDir folder;
    if (!fillApart(folder.path(), lines, AccountId{}))
        return false;
    ui::Theme theme;
    app::Console console(theme);
    if (!console.open({.dataDir = folder.path(), .practice = false}))
        return false;
    theme.apply(*qApp);
    ui::MainWindow window(console.services());
    window.resize(1440, 900);
    window.show();
    window.showChange(BulkChangeId{1});
    const auto *model = window.findChild<ui::ChangeLinesModel *>();
    if (!test::waitFor([model, lines] { return model->isOpen() && model->rowCount() == lines; }, kLongestMs))
        return false;
    auto *bar = window.findChild<QTableView *>(u"changeLines"_s)->verticalScrollBar();
    for (int jump = 0; jump < kLooks; ++jump) {
        bar->setValue(static_cast<int>(qint64{bar->maximum()} * ((jump * 37) % kLooks) / kLooks));
        (void)test::waitFor([] { return false; }, 20);
    }
    return true;
}

/// In MB; 0 = failed.
double peakOf(const QString &whose, int lines)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--memory"_s, whose, QString::number(lines)});
    if (!process.waitForFinished(kLongestMs) || process.exitCode() != 0)
        return 0;
    return process.readAllStandardOutput().trimmed().toDouble();
}

} // namespace

int memoryAlone(const QString &whose, int lines)
{
    const bool done = whose == "worker"_L1 ? workAtLongChange(lines) : lookAtLongChange(lines);
    std::printf("%.1f\n", peakMemoryMb());
    return done ? 0 : 1;
}

void measureMemory(Table &table, int lines)
{
    const auto mb
        = [](double figure) { return figure > 0 ? u"%1 MB"_s.arg(figure, 0, 'f', 0) : u"failed"_s; };
    table.add(u"Memory: worker beside %1 lines"_s.arg(lines), mb(peakOf(u"worker"_s, lines)),
        u"with 10,000: %1; limit 80 MB"_s.arg(mb(peakOf(u"worker"_s, 10'000))));
    table.add(u"Memory: console, a change of %1 open"_s.arg(lines), mb(peakOf(u"console"_s, lines)),
        u"with 10,000: %1; limit 150 MB"_s.arg(mb(peakOf(u"console"_s, 10'000))));
}

} // namespace lk::bench
