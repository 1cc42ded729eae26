// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/console_commands.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

struct CommandRow {
    Command command;
    const char *text; ///< context ConsoleCommands
    const char *icon;
    const char *keys; ///< portable, divided by blanks
};

constexpr CommandRow kCommands[] = {
    {Command::NewChange, QT_TRANSLATE_NOOP("ConsoleCommands", "&New change"), "plus", "Ctrl+N"},
    {Command::OpenList, QT_TRANSLATE_NOOP("ConsoleCommands", "&Open list into new change…"), "folder-open",
        "Ctrl+O"},
    {Command::Quit, QT_TRANSLATE_NOOP("ConsoleCommands", "&Quit"), "log-out", "Ctrl+Q"},
    {Command::Find, QT_TRANSLATE_NOOP("ConsoleCommands", "&Find on this page"), "search", "Ctrl+F /"},
    {Command::Palette, QT_TRANSLATE_NOOP("ConsoleCommands", "Find or &run anything…"), "scan-search",
        "Ctrl+K"},
    {Command::GoToday, QT_TRANSLATE_NOOP("ConsoleCommands", "&Today"), "layout-dashboard", "Alt+1"},
    {Command::GoChanges, QT_TRANSLATE_NOOP("ConsoleCommands", "&Changes"), "list-checks", "Alt+2"},
    {Command::GoNewChange, QT_TRANSLATE_NOOP("ConsoleCommands", "&New change"), "upload", "Alt+3"},
    {Command::GoLines, QT_TRANSLATE_NOOP("ConsoleCommands", "&Lines"), "card-sim", "Alt+4"},
    {Command::GoFailures, QT_TRANSLATE_NOOP("ConsoleCommands", "&Failures"), "triangle-alert", "Alt+5"},
    {Command::GoAudit, QT_TRANSLATE_NOOP("ConsoleCommands", "&Audit"), "scroll-text", "Alt+6"},
    {Command::GoSchedule, QT_TRANSLATE_NOOP("ConsoleCommands", "Sche&dule"), "calendar-clock", "Alt+7"},
    {Command::GoSettings, QT_TRANSLATE_NOOP("ConsoleCommands", "&Settings"), "settings", "Alt+8 Ctrl+,"},
    {Command::NextPane, QT_TRANSLATE_NOOP("ConsoleCommands", "Ne&xt pane"), "skip-forward", "F6"},
    {Command::PreviousPane, QT_TRANSLATE_NOOP("ConsoleCommands", "&Previous pane"), "undo-2", "Shift+F6"},
    {Command::ToggleTheme, QT_TRANSLATE_NOOP("ConsoleCommands", "Light or &dark"), "moon", "Ctrl+Shift+D"},
    {Command::PauseCarriers, QT_TRANSLATE_NOOP("ConsoleCommands", "&Pause all carriers"), "circle-pause",
        "Ctrl+Shift+P"},
    {Command::ResumeCarriers, QT_TRANSLATE_NOOP("ConsoleCommands", "&Resume all carriers"), "circle-play",
        ""},
    {Command::Help, QT_TRANSLATE_NOOP("ConsoleCommands", "&Help"), "book-open", "F1"},
    {Command::Shortcuts, QT_TRANSLATE_NOOP("ConsoleCommands", "&Keyboard shortcuts"), "list", "?"},
    {Command::About, QT_TRANSLATE_NOOP("ConsoleCommands", "&About Linekeeper"), "info", ""},
};

} // namespace

PageId pageOf(Command command)
{
    if (command == Command::GoToday)
        return PageId::Today;
    if (command == Command::GoNewChange || command == Command::NewChange)
        return PageId::NewChange;
    if (command == Command::GoLines)
        return PageId::Lines;
    if (command == Command::GoFailures)
        return PageId::Failures;
    if (command == Command::GoAudit)
        return PageId::Audit;
    if (command == Command::GoSchedule)
        return PageId::Schedule;
    if (command == Command::GoSettings)
        return PageId::Settings;
    return PageId::Changes;
}

ConsoleCommands::ConsoleCommands(const Theme &theme, QMenuBar &menuBar, QObject *parent)
    : QObject(parent),
      m_theme(theme)
{
    make(menuBar.parent());
    menu(menuBar, tr("&File"), {Command::NewChange, Command::OpenList, Command::Quit});
    m_page = menu(menuBar, tr("&Actions"), {});
    setPageCommands({});
    connect(m_page, &QMenu::aboutToShow, this, &ConsoleCommands::pageMenuOpens);
    menu(menuBar, tr("&View"),
        {Command::Palette, Command::GoToday, Command::GoChanges, Command::GoNewChange, Command::GoLines,
            Command::GoFailures, Command::GoAudit, Command::GoSchedule, Command::GoSettings,
            Command::NextPane, Command::PreviousPane, Command::ToggleTheme});
    menu(menuBar, tr("&Carriers"), {Command::PauseCarriers, Command::ResumeCarriers});
    menu(menuBar, tr("&Help"), {Command::Help, Command::Shortcuts, Command::About});
}

void ConsoleCommands::make(QObject *owner)
{
    for (const CommandRow &row : kCommands) {
        auto *action = new QAction(m_theme.icon(QString::fromLatin1(row.icon)),
            QCoreApplication::translate("ConsoleCommands", row.text), owner);
        QList<QKeySequence> keys;
        const QStringList words = QString::fromLatin1(row.keys).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            keys.append(QKeySequence(word, QKeySequence::PortableText));
        action->setShortcuts(keys);
        action->setObjectName(u"command%1"_s.arg(static_cast<int>(row.command)));
        connect(
            action, &QAction::triggered, this, [this, command = row.command] { Q_EMIT ordered(command); });
        m_actions.insert(row.command, action);
        m_ordered.append(action);
    }
}

QList<QAction *> ConsoleCommands::all() const
{
    return m_ordered;
}

void ConsoleCommands::addSubmenu(Command below, QMenu &submenu)
{
    QAction *above = action(below);
    const QList<QObject *> places = above->associatedObjects();
    for (QObject *place : places) {
        auto *menu = qobject_cast<QMenu *>(place);
        if (!menu)
            continue;
        const QList<QAction *> listed = menu->actions();
        menu->insertMenu(listed.value(listed.indexOf(above) + 1), &submenu);
    }
}

QMenu *ConsoleCommands::menu(QMenuBar &bar, const QString &title, const QList<Command> &commands)
{
    QMenu *made = bar.addMenu(title);
    for (const Command command : commands) {
        if (command == Command::Quit || command == Command::NextPane || command == Command::ToggleTheme)
            made->addSeparator();
        made->addAction(action(command));
    }
    return made;
}

void ConsoleCommands::setPageCommands(const QList<QAction *> &commands)
{
    m_page->clear();
    m_page->addAction(action(Command::Find));
    if (!commands.isEmpty())
        m_page->addSeparator();
    m_page->addActions(commands);
}

} // namespace lk::ui
