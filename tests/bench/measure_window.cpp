// SPDX-License-Identifier: Apache-2.0
// How long people wait for the console: from nothing to the first paint of its window.
#include "app/console.h"
#include "tests/bench/long_lists.h"
#include "tests/bench/measure.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QPaintEvent>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::bench {

namespace {

constexpr int kStarts = 5;

/// Notes when its widget is painted first.
class PaintWatch final : public QObject {
public:
    bool painted = false;

    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
};

void showUntilPainted(QWidget &window)
{
    PaintWatch watch;
    window.installEventFilter(&watch);
    window.show();
    while (!watch.painted)
        QApplication::processEvents();
    window.removeEventFilter(&watch);
}

qint64 emptyWindowMs()
{
    QElapsedTimer timer;
    timer.start();
    QLabel label(u"Linekeeper"_s);
    label.resize(1440, 900);
    showUntilPainted(label);
    return timer.elapsed();
}

qint64 consoleMs(const QString &folder)
{
    QElapsedTimer timer;
    timer.start();
    ui::Theme theme;
    app::Console console(theme);
    if (!console.open({.dataDir = folder, .practice = false}))
        return -1;
    theme.apply(*qApp);
    ui::MainWindow window(console.services());
    window.resize(1440, 900);
    showUntilPainted(window);
    return timer.elapsed();
}

} // namespace

void measureWindow(Table &table, int lines)
{
    QTemporaryDir folder;
    const qint64 empty = emptyWindowMs();
    const qint64 first = consoleMs(folder.path());
    const qint64 again = consoleMs(folder.path());
    table.add(u"Console: start to first paint"_s, u"%1 ms"_s.arg(again),
        u"empty window: %1 ms; first start ever: %2 ms"_s.arg(empty).arg(first));
    // The median of some starts each: one alone is luck.
    const auto startOver = [](int count) -> qint64 {
        const QTemporaryDir folderOf;
        if (!fillApart(folderOf.path(), count, AccountId{}))
            return -1;
        QList<qint64> times;
        for (int i = 0; i < kStarts; ++i)
            times.append(consoleMs(folderOf.path()));
        std::sort(times.begin(), times.end());
        return times.at(kStarts / 2);
    };
    table.add(u"  over %1 lines and a change of them"_s.arg(lines), u"%1 ms"_s.arg(startOver(lines)),
        u"over 10,000: %1 ms; goal 1.2 x"_s.arg(startOver(10'000)));
}

} // namespace lk::bench
