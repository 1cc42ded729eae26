// SPDX-License-Identifier: Apache-2.0
// A console that keeps running without its window, and what is told meanwhile.
#include "core/metrics/metrics_desk.h"
#include "ui/services.h"
#include "ui/shell/console_banners.h"
#include "ui/shell/main_window.h"
#include "ui/shell/tray.h"

#include <QApplication>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

void MainWindow::connectTray()
{
    connect(m_tray, &Tray::showWanted, this, &MainWindow::bringToFront);
    connect(m_tray, &Tray::quitWanted, this, &MainWindow::quit);
    connect(&m_services.metrics, &metrics::MetricsDesk::raised, this,
        [this](const metrics::Alert &alert) { m_tray->notify(tr("Linekeeper: alert"), alert.sentence); });
    connect(&m_services.metrics, &metrics::MetricsDesk::cleared, this, [this](const metrics::Alert &alert) {
        m_tray->notify(tr("Linekeeper: alert over"), alert.sentence);
    });
    connect(&m_services.metrics, &metrics::MetricsDesk::updated, this, &MainWindow::showCounts);
    connect(m_pages, &PageSet::practiceWanted, this, &MainWindow::startPractice);
}

/// The work goes on without the window; the tray brings it back.
void MainWindow::keepInTray()
{
    QApplication::setQuitOnLastWindowClosed(false);
    hide();
    m_tray->notify(tr("Linekeeper keeps running"), tr("The changes go on. Click the icon to see them."));
}

void MainWindow::bringToFront()
{
    QApplication::setQuitOnLastWindowClosed(true);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

/// Stops the work cleanly and ends the program, also from the tray.
void MainWindow::quit()
{
    m_mayClose = true;
    const bool wasHidden = isHidden();
    close();
    if (wasHidden)
        QApplication::quit();
}

/// Practice has a data folder of its own, so it is a program of its own.
void MainWindow::startPractice()
{
    const bool started = QProcess::startDetached(
        QApplication::applicationFilePath(), QStringList{u"--practice"_s} + QApplication::arguments().mid(1));
    m_banners->tell(started ? tr("Practice mode opens in a window of its own.")
                            : tr("Practice mode could not be started. Start it with: linekeeper --practice"),
        started ? Banner::Kind::Info : Banner::Kind::Warning);
}

} // namespace lk::ui
