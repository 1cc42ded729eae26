// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/livechange/change_actions.h"

#include "ui/models/change_orders.h"
#include "ui/models/decision_desk.h"
#include "ui/models/line_cells.h"
#include "ui/models/order_questions.h"
#include "ui/models/start_dialog.h"
#include "ui/models/state_groups.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

ChangeActions::ChangeActions(
    Services &services, ChangeOrders &orders, DecisionDesk &desk, PageHeader &header, QWidget &page)
    : QObject(&page),
      m_services(services),
      m_theme(services.theme),
      m_orders(orders),
      m_desk(desk),
      m_page(page),
      m_export(add(u"export"_s, tr("Export…"), u"download"_s, QKeySequence(u"Ctrl+E"_s))),
      m_undo(add(u"undoChange"_s, tr("Undo this change…"), u"undo-2"_s, QKeySequence(u"Ctrl+Z"_s))),
      m_retry(add(u"retryFailed"_s, tr("Retry failed"), u"rotate-ccw"_s, QKeySequence(u"Ctrl+Shift+R"_s))),
      m_cancel(add(u"cancelRest"_s, tr("Cancel remaining…"), u"circle-stop"_s, {})),
      m_pause(add(u"pause"_s, tr("Pause change"), u"pause"_s, QKeySequence(u"Ctrl+P"_s))),
      m_slower(add(u"slower"_s, tr("Slower"), u"arrow-down"_s, QKeySequence(u"Alt+Down"_s))),
      m_faster(add(u"faster"_s, tr("Faster"), u"arrow-up"_s, QKeySequence(u"Alt+Up"_s)))
{
    m_export->setToolTip(tr("Export the lines shown as CSV"));
    header.addAction(m_export)->setObjectName(u"exportButton"_s);
    m_undo->setToolTip(tr("Plans what puts the lines back that this change has changed"));
    header.addAction(m_undo)->setObjectName(u"undoButton"_s);
    header.addAction(m_cancel)->setObjectName(u"cancelButton"_s);
    header.addAction(m_retry)->setObjectName(u"retryButton"_s);
    header.addAction(m_pause, ButtonRole::Primary)->setObjectName(u"pauseButton"_s);
    connect(m_pause, &QAction::triggered, this, &ChangeActions::togglePause);
    connect(m_undo, &QAction::triggered, this, &ChangeActions::askUndo);
    connect(m_cancel, &QAction::triggered, this, &ChangeActions::askCancel);
    connect(m_retry, &QAction::triggered, this,
        [this] { m_desk.ask(store::PersonDecision::RetryFailed, {.change = m_change.id}); });
    m_slower->setToolTip(tr("Lets the accounts of this change use less of their budgets (Alt+Down)"));
    m_faster->setToolTip(
        tr("Lets the accounts of this change use more of their budgets, all of them at most (Alt+Up)"));
    connect(m_slower, &QAction::triggered, this, [this] { m_orders.changeSpeed(m_change.id, false); });
    connect(m_faster, &QAction::triggered, this, [this] { m_orders.changeSpeed(m_change.id, true); });
    for (QAction *action : {m_export, m_undo, m_retry, m_cancel, m_pause, m_slower, m_faster})
        action->setEnabled(false);
}

QAction *ChangeActions::add(
    const QString &name, const QString &text, const QString &icon, const QKeySequence &key)
{
    auto *action = new QAction(m_theme.icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page.addAction(action);
    return action;
}

void ChangeActions::show(const BulkChange &change, const StateCounts &counts)
{
    m_change = change;
    m_counts = counts;
    m_change.counts = counts;
    const bool open = counts.open() > 0;
    m_export->setEnabled(counts.total() > 0);
    const qint64 failed = counts.of(ChangeState::Failed);
    m_retry->setText(failed > 0 ? tr("Retry %1 failed…").arg(numberText(failed)) : tr("Retry failed"));
    m_retry->setEnabled(failed > 0);
    m_retry->setVisible(failed > 0);
    const bool done = counts.of(ChangeState::Succeeded) > 0;
    m_undo->setEnabled(done);
    m_undo->setVisible(done);
    m_cancel->setEnabled(cancellable(counts) > 0);
    m_cancel->setVisible(open);
    m_pause->setText(change.paused ? tr("Resume change") : tr("Pause change"));
    m_pause->setIcon(m_theme.icon(change.paused ? u"play"_s : u"pause"_s));
    m_pause->setEnabled(open);
    m_pause->setVisible(open);
    for (QAction *action : {m_slower, m_faster}) {
        action->setEnabled(open);
        action->setVisible(open);
    }
}

void ChangeActions::togglePause()
{
    if (m_counts.open() == 0)
        return;
    if (m_change.paused)
        m_orders.resume({m_change.id});
    else
        m_orders.pause({m_change.id});
}

void ChangeActions::askUndo()
{
    // Nothing happens yet: a plan is made, and that asks before it runs.
    if (m_counts.of(ChangeState::Succeeded) > 0)
        emit undoWanted(m_change.id);
}

void ChangeActions::askStart()
{
    if (m_change.startAt == 0)
        return;
    auto *dialog = new OrderDialog(m_theme, startQuestion(m_change), &m_page);
    connect(dialog, &QDialog::accepted, this, [this, id = m_change.id] { m_orders.setStart(id, 0); });
    dialog->open();
}

void ChangeActions::askTime()
{
    if (m_change.startAt == 0)
        return;
    auto *dialog = new StartDialog(m_theme, m_services.clock, m_change.title, m_change.startAt, &m_page);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, id = m_change.id] { m_orders.setStart(id, dialog->startAt()); });
    dialog->open();
}

void ChangeActions::askCancel()
{
    const qint64 waiting = cancellable(m_counts);
    if (waiting == 0)
        return;
    auto *dialog = new OrderDialog(m_theme, cancelQuestion(m_change, waiting), &m_page);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, id = m_change.id] { m_orders.cancelRest(id, dialog->reason()); });
    dialog->open();
}

} // namespace lk::ui
