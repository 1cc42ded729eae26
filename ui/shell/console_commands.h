// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/page_set.h"

#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace lk::ui {

class Theme;

/// What can be ordered from anywhere in the console.
enum class Command {
    NewChange,
    OpenList,
    Quit,
    Find,
    Palette,
    GoToday,
    GoChanges,
    GoNewChange,
    GoLines,
    GoFailures,
    GoAudit,
    GoSchedule,
    GoSettings,
    NextPane,
    PreviousPane,
    ToggleTheme,
    PauseCarriers,
    ResumeCarriers,
    Help,
    Shortcuts,
    About,
};

[[nodiscard]] constexpr size_t qHash(Command command, size_t seed = 0)
{
    return static_cast<size_t>(command) ^ seed;
}

/// The menus and shortcuts of the console. The Actions menu shows what the page in front offers.
class ConsoleCommands : public QObject {
    Q_OBJECT

public:
    ConsoleCommands(const Theme &theme, QMenuBar &menuBar, QObject *parent);

    [[nodiscard]] QAction *action(Command command) const { return m_actions.value(command); }
    [[nodiscard]] QList<QAction *> all() const;
    /// Puts a menu of its own below a command.
    void addSubmenu(Command below, QMenu &submenu);
    void setPageCommands(const QList<QAction *> &commands);

Q_SIGNALS:
    void ordered(lk::ui::Command command);
    /// The Actions menu is about to be seen: a page may offer others than a moment ago.
    void pageMenuOpens();

private:
    void make(QObject *owner);
    QMenu *menu(QMenuBar &bar, const QString &title, const QList<Command> &commands);

    const Theme &m_theme;
    QHash<Command, QAction *> m_actions;
    QList<QAction *> m_ordered;
    QMenu *m_page = nullptr;
};

/// The page a "go to" command leads to.
[[nodiscard]] PageId pageOf(Command command);

} // namespace lk::ui
