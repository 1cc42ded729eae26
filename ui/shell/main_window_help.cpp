// SPDX-License-Identifier: Apache-2.0
// What the console says about itself: help, keys, versions.
#include "ui/help/about_dialog.h"
#include "ui/help/help_window.h"
#include "ui/services.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shortcut_table.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// The topic that explains a page.
QString helpTopicOf(PageId page)
{
    switch (page) {
    case PageId::Today:
        return u"today"_s;
    case PageId::Changes:
        return u"changes"_s;
    case PageId::NewChange:
        return u"new-change"_s;
    case PageId::Lines:
        return u"lines"_s;
    case PageId::Failures:
        return u"failures"_s;
    case PageId::Audit:
        return u"audit"_s;
    case PageId::Schedule:
        return u"schedule"_s;
    case PageId::Settings:
        return u"settings"_s;
    case PageId::LiveChange:
        return u"live-change"_s;
    }
    return u"today"_s;
}

} // namespace

void MainWindow::showShortcuts()
{
    auto *table = new ShortcutTable(m_services.theme, this);
    table->setAttribute(Qt::WA_DeleteOnClose);
    table->addCommands(tr("Everywhere"), m_commands->all());
    for (const PageId id : {PageId::Today, PageId::Changes, PageId::LiveChange, PageId::NewChange,
             PageId::Lines, PageId::Failures, PageId::Audit, PageId::Schedule, PageId::Settings})
        table->addCommands(titleOf(id), m_pages->commandsOf(id));
    addCommonKeys(*table);
    table->show();
}

/// The topic of the page in front, in a window that stays beside the work.
void MainWindow::showHelp()
{
    if (!m_help) {
        m_help = new HelpWindow(m_services.theme, this);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->showTopic(helpTopicOf(currentPage()));
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::showAbout()
{
    auto *about = new AboutDialog(m_services, this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

} // namespace lk::ui
