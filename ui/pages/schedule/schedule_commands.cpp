// SPDX-License-Identifier: Apache-2.0
// What can be done about a scheduled change: by button, key and menu.
#include "core/domain/bulk_change.h"
#include "ui/models/change_orders.h"
#include "ui/models/order_questions.h"
#include "ui/models/start_dialog.h"
#include "ui/models/state_groups.h"
#include "ui/pages/schedule/agenda_model.h"
#include "ui/pages/schedule/schedule_page.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

QAction *SchedulePage::addCommand(const QString &name, const QString &text, const QString &icon,
    const QKeySequence &key, void (SchedulePage::*act)())
{
    auto *action = new QAction(m_services.theme.icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    // Single keys belong to the table alone.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_table->addAction(action);
    addAction(action);
    return action;
}

void SchedulePage::addCommands()
{
    m_open = addCommand(
        u"openScheduled"_s, tr("Open"), u"external-link"_s, Qt::Key_Return, &SchedulePage::openCurrent);
    m_open->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_cancel = addCommand(u"cancelScheduled"_s, tr("Cancel remaining…"), u"circle-stop"_s, Qt::Key_Delete,
        &SchedulePage::askCancel);
    m_time = addCommand(
        u"editTime"_s, tr("Change the start…"), u"calendar-clock"_s, Qt::Key_F2, &SchedulePage::askTime);
    m_start = addCommand(u"startScheduled"_s, tr("Start now…"), u"play"_s,
        QKeySequence(u"Ctrl+Shift+Return"_s), &SchedulePage::askStart);
    m_header->addAction(m_cancel)->setObjectName(u"cancelScheduledButton"_s);
    m_header->addAction(m_open)->setObjectName(u"openScheduledButton"_s);
    m_header->addAction(m_start)->setObjectName(u"startScheduledButton"_s);
    m_header->addAction(m_time, ButtonRole::Primary)->setObjectName(u"editTimeButton"_s);
    auto *refresh = new QAction(tr("Refresh"), this);
    refresh->setShortcut(QKeySequence(Qt::Key_F5));
    refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(refresh, &QAction::triggered, m_agenda, &AgendaModel::refresh);
    addAction(refresh);
    showCommands();
}

const BulkChange *SchedulePage::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_agenda->changeAt(rows.first().row());
}

void SchedulePage::showCommands()
{
    if (m_start == nullptr)
        return;
    const BulkChange *change = current();
    for (QAction *action : {m_open, m_time, m_start})
        action->setEnabled(change != nullptr);
    m_cancel->setEnabled(change != nullptr && cancellable(change->counts) > 0);
}

void SchedulePage::openCurrent()
{
    if (const BulkChange *change = current())
        Q_EMIT openChange(change->id);
}

void SchedulePage::askTime()
{
    const BulkChange *change = current();
    if (change == nullptr)
        return;
    auto *dialog = new StartDialog(m_services.theme, m_services.clock, change->title, change->startAt, this);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, id = change->id] { m_orders->setStart(id, dialog->startAt()); });
    dialog->open();
}

void SchedulePage::askStart()
{
    const BulkChange *change = current();
    if (change == nullptr)
        return;
    auto *dialog = new OrderDialog(m_services.theme, startQuestion(*change), this);
    connect(dialog, &QDialog::accepted, this, [this, id = change->id] { m_orders->setStart(id, 0); });
    dialog->open();
}

void SchedulePage::askCancel()
{
    const BulkChange *change = current();
    if (change == nullptr || cancellable(change->counts) == 0)
        return;
    auto *dialog
        = new OrderDialog(m_services.theme, cancelQuestion(*change, cancellable(change->counts)), this);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, id = change->id] { m_orders->cancelRest(id, dialog->reason()); });
    dialog->open();
}

/// By mouse where it points; by Shift+F10 at the row the keyboard is on.
void SchedulePage::showMenu(const QPoint &position)
{
    if (current() == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_time, m_start});
    menu->addSeparator();
    menu->addAction(m_cancel);
    const bool pointed = m_table->viewport()->rect().contains(position);
    const QPoint at = pointed ? position : m_table->visualRect(m_table->currentIndex()).bottomLeft();
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace lk::ui
