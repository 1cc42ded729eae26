// SPDX-License-Identifier: Apache-2.0
// What the keyboard and the context menu of the list of changes do.
#include "ui/models/change_orders.h"
#include "ui/models/line_cells.h"
#include "ui/models/order_questions.h"
#include "ui/models/state_groups.h"
#include "ui/pages/changes/changes_page.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

QAction *ChangesPage::addCommand(const QString &name, const QString &text, const QString &icon,
    const QKeySequence &key, void (ChangesPage::*act)())
{
    auto *action = new QAction(m_services.theme.icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    // Single keys belong to the table alone: in the search field they are text.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_table->addAction(action);
    addAction(action);
    return action;
}

void ChangesPage::addCommands()
{
    m_open = addCommand(
        u"openChange"_s, tr("Open"), u"external-link"_s, Qt::Key_Return, &ChangesPage::openCurrent);
    m_open->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_pause = addCommand(u"pauseChange"_s, tr("Pause"), u"pause"_s, Qt::Key_Space, &ChangesPage::togglePause);
    m_cancel = addCommand(u"cancelChange"_s, tr("Cancel remaining…"), u"circle-stop"_s, Qt::Key_Delete,
        &ChangesPage::askCancel);
    addCommand(
        u"raisePriority"_s, tr("Priority up"), u"arrow-up"_s, Qt::Key_Plus, &ChangesPage::raisePriority);
    addCommand(
        u"lowerPriority"_s, tr("Priority down"), u"arrow-down"_s, Qt::Key_Minus, &ChangesPage::lowerPriority);
    addCommand(u"startNow"_s, tr("Start now…"), u"play"_s, QKeySequence(u"Ctrl+Shift+Return"_s),
        &ChangesPage::askStart);
    addCommand(
        u"changeStart"_s, tr("Change the start…"), u"calendar-clock"_s, Qt::Key_F2, &ChangesPage::askTime);
    addCommand(u"duplicateChange"_s, tr("Duplicate as new"), u"copy"_s, QKeySequence(u"Ctrl+D"_s),
        &ChangesPage::duplicate);
    addCommand(u"undoChange"_s, tr("Undo this change…"), u"undo-2"_s, QKeySequence(u"Ctrl+Z"_s),
        &ChangesPage::askUndo);
    auto *refresh = new QAction(tr("Refresh"), this);
    refresh->setShortcut(QKeySequence(Qt::Key_F5));
    refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(refresh, &QAction::triggered, m_changes, &ChangesModel::refresh);
    addAction(refresh);
    showCommands();
}

QList<BulkChange> ChangesPage::selected() const
{
    QList<BulkChange> changes;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const BulkChange *change = m_shown->changeAt(row.row()))
            changes.append(*change);
    }
    return changes;
}

void ChangesPage::showCommands()
{
    if (m_open == nullptr || command(u"undoChange"_s) == nullptr)
        return;
    const QList<BulkChange> changes = selected();
    const auto isOpen = [](const BulkChange &change) { return change.counts.open() > 0; };
    const bool running = std::any_of(
        changes.begin(), changes.end(), [&](const BulkChange &c) { return isOpen(c) && !c.paused; });
    m_open->setEnabled(changes.size() == 1);
    m_pause->setText(running || changes.isEmpty() ? tr("Pause") : tr("Resume"));
    m_pause->setIcon(m_services.theme.icon(running || changes.isEmpty() ? u"pause"_s : u"play"_s));
    m_pause->setEnabled(std::any_of(changes.begin(), changes.end(), isOpen));
    m_cancel->setEnabled(changes.size() == 1 && cancellable(changes.first().counts) > 0);
    const bool anyOpen = std::any_of(changes.begin(), changes.end(), isOpen);
    command(u"raisePriority"_s)->setEnabled(anyOpen);
    command(u"lowerPriority"_s)->setEnabled(anyOpen);
    const bool one = changes.size() == 1;
    const bool scheduled = one && isOpen(changes.first()) && changes.first().startAt > 0;
    command(u"startNow"_s)->setEnabled(scheduled);
    command(u"changeStart"_s)->setEnabled(scheduled);
    command(u"duplicateChange"_s)->setEnabled(one);
    command(u"undoChange"_s)->setEnabled(one && changes.first().counts.of(ChangeState::Succeeded) > 0);
}

void ChangesPage::openCurrent()
{
    const QList<BulkChange> changes = selected();
    if (changes.size() == 1)
        emit openChange(changes.first().id);
}

/// Mixed selections are paused: the safe one of the two.
void ChangesPage::togglePause()
{
    QList<BulkChangeId> running;
    QList<BulkChangeId> paused;
    const QList<BulkChange> changes = selected();
    for (const BulkChange &change : changes) {
        if (change.counts.open() > 0)
            (change.paused ? paused : running).append(change.id);
    }
    if (!running.isEmpty())
        m_orders->pause(running);
    else
        m_orders->resume(paused);
}

void ChangesPage::askCancel()
{
    const QList<BulkChange> changes = selected();
    if (changes.size() != 1 || cancellable(changes.first().counts) == 0)
        return;
    const BulkChange &change = changes.first();
    auto *dialog
        = new OrderDialog(m_services.theme, cancelQuestion(change, cancellable(change.counts)), this);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, id = change.id] { m_orders->cancelRest(id, dialog->reason()); });
    dialog->open();
}

void ChangesPage::copyNumbers()
{
    QStringList numbers;
    const QList<BulkChange> changes = selected();
    for (const BulkChange &change : changes)
        numbers.append(u'#' + QString::number(change.id.value));
    QGuiApplication::clipboard()->setText(numbers.join(u", "_s));
}

/// By mouse where it points; by Shift+F10 at the row the keyboard is on.
void ChangesPage::showMenu(const QPoint &position)
{
    if (selected().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_open);
    menu->addAction(m_pause);
    menu->addAction(command(u"startNow"_s));
    menu->addAction(command(u"changeStart"_s));
    menu->addSeparator();
    menu->addAction(command(u"raisePriority"_s));
    menu->addAction(command(u"lowerPriority"_s));
    menu->addSeparator();
    menu->addAction(m_cancel);
    menu->addAction(command(u"undoChange"_s));
    menu->addAction(command(u"duplicateChange"_s));
    menu->addSeparator();
    connect(menu->addAction(m_services.theme.icon(u"copy"_s), tr("Copy numbers")), &QAction::triggered, this,
        &ChangesPage::copyNumbers);
    const bool pointed = m_table->viewport()->rect().contains(position);
    const QPoint at = pointed ? position : m_table->visualRect(m_table->currentIndex()).bottomLeft();
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace lk::ui
