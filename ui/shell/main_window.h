// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/console_commands.h"
#include "ui/shell/page_set.h"

#include <QMainWindow>
#include <QPointer>

class QToolButton;

namespace lk::ui {

class CarrierStrip;
class CommandPalette;
class ConsoleBanners;
class HelpWindow;
class NavRail;
class PageStack;
class RailCounts;
class ReachableFiles;
class Tray;
struct PaletteEntry;
struct Services;
struct WindowMemory;

/// The console's window: rail, one page, carrier strip. It knows no page's insides. The services must outlive
/// it.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `tray`: another than the desktop's own; must outlive the window.
    explicit MainWindow(Services &services, QWidget *parent = nullptr, Tray *tray = nullptr);
    ~MainWindow() override;

    void showPage(PageId id);
    [[nodiscard]] PageId currentPage() const;
    void showChange(BulkChangeId id);
    /// What somebody sees of it now, and how another window is brought to show the same.
    [[nodiscard]] WindowMemory memory() const;
    void giveBack(const WindowMemory &memory);
    /// A file is being written that would be given up with the window.
    [[nodiscard]] bool isWriting() const { return m_pages->isWriting(); }
    /// Puts a list into a new change: a dropped file, one named on the command line.
    void openList(const QString &path);
    /// The list that practice mode offers to begin with.
    void setSampleList(const QString &path);
    /// Shows it before all others, also out of the tray.
    void bringToFront();
    [[nodiscard]] ConsoleCommands &commands() const { return *m_commands; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildFrame();
    void buildRail();
    void buildCorner();
    void buildThemeButton();
    void connectParts();
    void connectTray();
    void connectPalette();
    void openPalette();
    [[nodiscard]] QList<PaletteEntry> paletteEntries();
    void keepInTray();
    void quit();
    void startPractice();
    void run(Command command);
    void movePane(bool forward);
    void showCounts();
    void showShortcuts();
    void showHelp();
    void showAbout();
    void pageShown(PageId id);

    Services &m_services;
    ConsoleCommands *m_commands;
    NavRail *m_rail;
    ConsoleBanners *m_banners;
    PageStack *m_stack;
    CarrierStrip *m_strip;
    RailCounts *m_counts;
    PageSet *m_pages;
    QToolButton *m_themeButton;
    CommandPalette *m_palette;
    ReachableFiles *m_files;
    Tray *m_tray;
    QPointer<HelpWindow> m_help; ///< while it is open
    bool m_mayClose = false;
};

} // namespace lk::ui
