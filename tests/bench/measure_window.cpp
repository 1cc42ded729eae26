// SPDX-License-Identifier: Apache-2.0
// How long people wait for the console: from nothing to the first paint of its window.
#include "app/console.h"
#include "tests/bench/measure.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QPaintEvent>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace lk::bench {

namespace {

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

void measureWindow(Table &table)
{
    QTemporaryDir folder;
    const qint64 empty = emptyWindowMs();
    const qint64 first = consoleMs(folder.path());
    const qint64 again = consoleMs(folder.path());
    table.add(u"Console: start to first paint"_s, u"%1 ms"_s.arg(again),
        u"empty window: %1 ms; first start ever: %2 ms"_s.arg(empty).arg(first));
}

} // namespace lk::bench
