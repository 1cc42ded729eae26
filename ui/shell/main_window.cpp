// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include "core/base/text.h"
#include "core/metrics/metrics_desk.h"
#include "core/settings/settings.h"
#include "ui/models/actor_words.h"
#include "ui/palette/command_palette.h"
#include "ui/services.h"
#include "ui/shell/appearance.h"
#include "ui/shell/carrier_strip.h"
#include "ui/shell/closing.h"
#include "ui/shell/console_banners.h"
#include "ui/shell/drop_anywhere.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/rail_counts.h"
#include "ui/shell/reachable_files.h"
#include "ui/shell/recent_lists.h"
#include "ui/shell/tray.h"
#include "ui/theme/theme.h"
#include "ui/widgets/nav_entry.h"
#include "ui/widgets/nav_rail.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// The rail's entries from the top; Settings stands at the bottom.
constexpr std::array kRailPages{PageId::Today, PageId::Changes, PageId::NewChange, PageId::Lines,
    PageId::Failures, PageId::Audit, PageId::Schedule, PageId::Settings};
constexpr int kCollapseRailBelow = 1100;

/// The page whose entry is lit while this one is open.
PageId railPageOf(PageId page)
{
    return page == PageId::LiveChange ? PageId::Changes : page;
}

int railPlaceOf(PageId page)
{
    const auto entry = std::find(kRailPages.begin(), kRailPages.end(), railPageOf(page));
    return static_cast<int>(std::distance(kRailPages.begin(), entry));
}

} // namespace

MainWindow::MainWindow(Services &services, QWidget *parent, Tray *tray)
    : QMainWindow(parent),
      m_services(services),
      m_commands(new ConsoleCommands(services.theme, *menuBar(), this)),
      m_rail(new NavRail(services.theme)),
      m_banners(new ConsoleBanners(services)),
      m_stack(new PageStack),
      m_strip(new CarrierStrip(services)),
      m_counts(new RailCounts(services, this)),
      m_pages(new PageSet(services, m_stack, this)),
      m_themeButton(new QToolButton),
      m_palette(new CommandPalette(services, this)),
      m_files(new ReachableFiles(this)),
      m_tray(tray ? tray : new Tray(services.theme, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(services.practice ? tr("Linekeeper – practice") : tr("Linekeeper"));
    buildFrame();
    buildRail();
    buildThemeButton();
    buildCorner();
    connectParts();
    connectTray();
    connectPalette();
    resize(services.theme.dp(1280), services.theme.dp(800));
    restoreGeometry(services.settings.windowGeometry());
    showPage(PageId::Today);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_banners);
    // Several banners at once may take height from the page, but never make the window taller than its
    // screen.
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    content->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(content, 1);
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(m_strip);
    setCentralWidget(frame);
    for (const PageId id : {PageId::Today, PageId::Changes, PageId::NewChange, PageId::Lines,
             PageId::Failures, PageId::Audit, PageId::Schedule, PageId::Settings, PageId::LiveChange})
        m_stack->add(id, m_pages->page(id));
    for (QAction *action : m_commands->all())
        addAction(action);
}

void MainWindow::buildRail()
{
    m_rail->setBrand(
        tr("Linekeeper"), m_services.practice ? tr("Practice console") : tr("Operations console"));
    m_rail->setCollapseBelow(m_services.theme.dp(kCollapseRailBelow));
    m_rail->addEntry(u"layout-dashboard"_s, tr("Today"));
    m_rail->addEntry(u"list-checks"_s, tr("Changes"));
    m_rail->addEntry(u"upload"_s, tr("New change"));
    m_rail->addEntry(u"card-sim"_s, tr("Lines"));
    m_rail->addEntry(u"triangle-alert"_s, tr("Failures"));
    m_rail->addEntry(u"scroll-text"_s, tr("Audit"));
    m_rail->addEntry(u"calendar-clock"_s, tr("Schedule"));
    m_rail->addEntry(u"settings"_s, tr("Settings"), true);
    const std::array names{u"rail-today"_s, u"rail-changes"_s, u"rail-new-change"_s, u"rail-lines"_s,
        u"rail-failures"_s, u"rail-audit"_s, u"rail-schedule"_s, u"rail-settings"_s};
    for (std::size_t i = 0; i < names.size(); ++i)
        m_rail->entry(static_cast<int>(i))->setObjectName(names[i]);
    m_rail->setFooter(m_services.actor.name, roleText(m_services.actor.role));
    connect(m_rail, &NavRail::activated, this,
        [this](int index) { showPage(kRailPages.at(static_cast<std::size_t>(index))); });
    connect(m_rail, &NavRail::footerActivated, this, [this] { showPage(PageId::Settings); });
}

void MainWindow::buildThemeButton()
{
    QAction *toggle = m_commands->action(Command::ToggleTheme);
    m_themeButton->setObjectName(u"themeButton"_s);
    m_themeButton->setAutoRaise(true);
    m_themeButton->setDefaultAction(toggle);
    const auto show = [this, toggle] {
        const bool dark = m_services.theme.isDark();
        toggle->setIcon(m_services.theme.icon(dark ? u"sun"_s : u"moon"_s));
        toggle->setText(dark ? tr("&Light colors") : tr("&Dark colors"));
        m_themeButton->setAccessibleName(dark ? tr("Light colors") : tr("Dark colors"));
    };
    connect(&m_services.theme, &Theme::changed, this, show);
    show();
}

/// At the end of the menu bar: where to find everything, and the colors.
void MainWindow::buildCorner()
{
    auto *find = new QToolButton;
    find->setObjectName(u"paletteButton"_s);
    find->setAutoRaise(true);
    find->setIcon(m_services.theme.icon(u"search"_s, &Tokens::textMuted));
    find->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const QString keys = m_commands->action(Command::Palette)->shortcut().toString(QKeySequence::NativeText);
    find->setText(tr("Find or run… %1").arg(keys));
    find->setAccessibleName(tr("Find or run anything"));
    connect(find, &QToolButton::clicked, this, &MainWindow::openPalette);
    auto *corner = new QWidget;
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_services.theme.dp(4));
    row->addWidget(find);
    row->addWidget(m_themeButton);
    menuBar()->setCornerWidget(corner);
}

void MainWindow::connectParts()
{
    auto *drop = new DropAnywhere(m_services.theme, this);
    connect(drop, &DropAnywhere::fileDropped, this, &MainWindow::openList);
    connect(drop, &DropAnywhere::refused, this,
        [this](const QString &sentence) { m_banners->tell(sentence, Banner::Kind::Warning); });
    connect(m_commands, &ConsoleCommands::ordered, this, &MainWindow::run);
    auto *recent = new RecentLists(m_services.settings, *m_files, this);
    m_commands->addSubmenu(Command::OpenList, *recent);
    connect(recent, &RecentLists::chosen, this, &MainWindow::openList);
    connect(m_commands, &ConsoleCommands::pageMenuOpens, this,
        [this] { m_commands->setPageCommands(m_pages->commandsOf(currentPage())); });
    connect(m_counts, &RailCounts::counted, this, &MainWindow::showCounts);
    connect(m_stack, &PageStack::pageShown, this, &MainWindow::pageShown);
    connect(m_pages, &PageSet::changeOpened, this, &MainWindow::showChange);
    connect(m_pages, &PageSet::pageWanted, this, &MainWindow::showPage);
    connect(m_pages, &PageSet::messageGiven, this,
        [this](const QString &sentence) { m_banners->tell(sentence, Banner::Kind::Info); });
    connect(
        m_strip, &CarrierStrip::lanesChanged, m_banners, [this] { m_banners->setLanes(m_strip->lanes()); });
    connect(m_strip, &CarrierStrip::failed, this,
        [this](const Error &error) { m_banners->tell(error.message, Banner::Kind::Danger); });
    connect(m_banners, &ConsoleBanners::retryWanted, m_strip, &CarrierStrip::retryStopped);
    connect(m_banners, &ConsoleBanners::settingsWanted, this, [this] { showPage(PageId::Settings); });
}

void MainWindow::showPage(PageId id)
{
    m_stack->show(id);
}

PageId MainWindow::currentPage() const
{
    return m_stack->current();
}

void MainWindow::pageShown(PageId id)
{
    m_rail->setCurrent(railPlaceOf(id));
    m_commands->setPageCommands(m_pages->commandsOf(id));
}

void MainWindow::showChange(BulkChangeId id)
{
    m_pages->showChange(id);
    showPage(PageId::LiveChange);
}

void MainWindow::openList(const QString &path)
{
    showPage(PageId::NewChange);
    m_pages->openList(path);
}

void MainWindow::setSampleList(const QString &path)
{
    m_pages->setSampleList(path);
}

void MainWindow::run(Command command)
{
    switch (command) {
    case Command::NewChange:
    case Command::GoToday:
    case Command::GoChanges:
    case Command::GoNewChange:
    case Command::GoLines:
    case Command::GoFailures:
    case Command::GoAudit:
    case Command::GoSchedule:
    case Command::GoSettings:
        return showPage(pageOf(command));
    case Command::OpenList:
        showPage(PageId::NewChange);
        return m_pages->browseForList();
    case Command::Quit:
        close();
        return;
    case Command::Find:
        m_stack->focusSearch();
        return;
    case Command::Palette:
        return openPalette();
    case Command::NextPane:
    case Command::PreviousPane:
        return movePane(command == Command::NextPane);
    case Command::ToggleTheme:
        return toggleDark(m_services.settings, m_services.theme);
    case Command::PauseCarriers:
    case Command::ResumeCarriers:
        return m_strip->setAllPaused(command == Command::PauseCarriers);
    case Command::Help:
        return showHelp();
    case Command::Shortcuts:
        return showShortcuts();
    case Command::About:
        return showAbout();
    }
}

void MainWindow::movePane(bool forward)
{
    const std::array<QWidget *, 3> panes{m_rail, m_stack, m_strip};
    std::size_t at = 1;
    for (std::size_t i = 0; i < panes.size(); ++i)
        at = panes[i]->isAncestorOf(focusWidget()) ? i : at;
    const std::size_t target = (at + (forward ? 1 : panes.size() - 1)) % panes.size();
    if (panes[target] == m_stack) {
        m_stack->show(m_stack->current());
        return;
    }
    const QList<QAbstractButton *> buttons = panes[target]->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && button->focusPolicy() != Qt::NoFocus) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::showCounts()
{
    const auto alerts = m_services.metrics.alerts().size();
    m_rail->setBadge(railPlaceOf(PageId::Today), alerts, true);
    const int running = pluralCount(m_counts->running());
    const QString work = tr("Linekeeper: %Ln change(s) running", nullptr, running);
    const int count = pluralCount(alerts);
    m_tray->setStatus(alerts > 0 ? work + u", "_s + tr("%Ln alert(s)", nullptr, count) : work);
    m_rail->setBadge(railPlaceOf(PageId::Changes), m_counts->running());
    m_rail->setBadge(railPlaceOf(PageId::Failures), m_counts->failures(), true);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_pages->isDeciding()) {
        event->ignore();
        m_banners->tell(
            tr("A decision about many lines is still being carried out. Wait until it is done, or "
               "stop it on its page."),
            Banner::Kind::Warning);
        return;
    }
    // A queue that another process runs goes on without this window.
    const bool stopsWork = m_counts->running() > 0 && !m_services.queueRunsElsewhere;
    if (stopsWork && !m_mayClose) {
        event->ignore();
        std::function<void()> intoTray;
        if (m_tray->isAvailable())
            intoTray = [this] { keepInTray(); };
        askBeforeClosing(*this, m_counts->running(), intoTray, [this] { quit(); });
        return;
    }
    QApplication::setQuitOnLastWindowClosed(true);
    m_services.settings.setWindowGeometry(saveGeometry());
    m_services.settings.save();
    event->accept();
}

} // namespace lk::ui
