// SPDX-License-Identifier: Apache-2.0
// What the palette of the console offers, and where its results lead.
#include "core/base/result.h"
#include "core/settings/settings.h"
#include "ui/palette/command_palette.h"
#include "ui/services.h"
#include "ui/shell/console_banners.h"
#include "ui/shell/main_window.h"
#include "ui/shell/reachable_files.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// The commands that lead to a page stand among the pages, under its name.
constexpr std::array kPageCommands{Command::GoToday, Command::GoChanges, Command::GoNewChange,
    Command::GoLines, Command::GoFailures, Command::GoAudit, Command::GoSchedule, Command::GoSettings};

} // namespace

void MainWindow::connectPalette()
{
    connect(m_palette, &CommandPalette::changeWanted, this, &MainWindow::showChange);
    connect(m_palette, &CommandPalette::lineWanted, this, [this](qint64 row) {
        showPage(PageId::Lines);
        m_pages->showLine(row);
    });
    connect(m_palette, &CommandPalette::linesWanted, this, [this](const QString &names) {
        showPage(PageId::Lines);
        m_pages->listLines(names);
    });
    connect(m_palette, &CommandPalette::newChangeWanted, this, [this](const QString &list) {
        showPage(PageId::NewChange);
        m_pages->beginChange(list);
    });
    connect(m_palette, &CommandPalette::failed, this,
        [this](const Error &error) { m_banners->tell(error.message, Banner::Kind::Danger); });
}

void MainWindow::openPalette()
{
    if (m_palette->isVisible())
        m_palette->leave();
    else
        m_palette->open(paletteEntries());
}

QList<PaletteEntry> MainWindow::paletteEntries()
{
    QList<PaletteEntry> entries;
    const QString here = titleOf(currentPage());
    const QList<QAction *> ofPage = usableCommands(*m_pages->page(currentPage()));
    for (QAction *action : ofPage)
        entries.append(entryFor(action, here));
    const QList<QAction *> everywhere = m_commands->all();
    QList<PaletteEntry> pages;
    for (QAction *action : everywhere) {
        const auto leads = [this, action](Command command) { return m_commands->action(command) == action; };
        if (std::any_of(kPageCommands.begin(), kPageCommands.end(), leads)) {
            pages.append(entryFor(action));
            pages.last().group = PaletteGroup::Pages;
        } else if (!leads(Command::Palette) && action->isEnabled() && !ofPage.contains(action)) {
            entries.append(entryFor(action));
        }
    }
    const QStringList parts = m_pages->settingsParts();
    for (qsizetype i = 0; i < parts.size(); ++i)
        pages.append({.group = PaletteGroup::Pages,
            .icon = m_services.theme.icon(u"settings"_s),
            .title = tr("Settings › %1").arg(parts.at(i)),
            .run = [this, part = static_cast<int>(i)] {
                showPage(PageId::Settings);
                m_pages->showSettingsPart(part);
            }});
    const QStringList lists = m_files->offered(m_services.settings.recentLists());
    m_files->look(lists); // for the next time
    for (const QString &path : lists)
        entries.append({.group = PaletteGroup::Commands,
            .icon = m_services.theme.icon(u"folder-open"_s),
            .title = tr("Open %1 into new change").arg(QFileInfo(path).fileName()),
            .run = [this, path] { openList(path); }});
    return entries + pages;
}

} // namespace lk::ui
