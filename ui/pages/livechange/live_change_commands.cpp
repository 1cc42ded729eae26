// SPDX-License-Identifier: Apache-2.0
// What the keyboard and the context menu of the live page do.
#include "ui/models/change_lines_model.h"
#include "ui/models/change_watch.h"
#include "ui/models/decision_desk.h"
#include "ui/models/inspector_toggle.h"
#include "ui/models/line_cells.h"
#include "ui/pages/livechange/change_actions.h"
#include "ui/pages/livechange/line_filter_bar.h"
#include "ui/pages/livechange/line_inspector.h"
#include "ui/pages/livechange/lines_export.h"
#include "ui/pages/livechange/lines_table.h"
#include "ui/pages/livechange/live_change_page.h"
#include "ui/services.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

void LiveChangePage::addCommand(
    const QString &name, const QString &text, const QString &keys, void (LiveChangePage::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(QKeySequence(keys));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
}

void LiveChangePage::addCommands()
{
    addInspectorToggle(*this, *m_side, m_services, true);
    addCommand(u"refresh"_s, tr("Refresh"), u"F5"_s, &LiveChangePage::refresh);
    addCommand(u"retrySelected"_s, tr("Retry selected lines"), u"Ctrl+R"_s, &LiveChangePage::retrySelected);
    addCommand(u"copyIccids"_s, tr("Copy ICCIDs as a list"), u"Ctrl+Shift+C"_s, &LiveChangePage::copyIccids);
    addCommand(
        u"escape"_s, tr("Clear the filter, then close the inspector"), u"Esc"_s, &LiveChangePage::escape);
    // Single keys belong to the table alone: in a field they are text, on a button they press it.
    const auto addTableKey = [this](const QString &name, const QString &text, Qt::Key key, auto act) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, m_actions, act);
        m_table->addAction(action);
    };
    addTableKey(u"pauseKey"_s, tr("Pause or resume"), Qt::Key_Space, &ChangeActions::togglePause);
    addTableKey(u"cancelKey"_s, tr("Cancel remaining…"), Qt::Key_Delete, &ChangeActions::askCancel);
}

void LiveChangePage::refresh()
{
    m_watch->refresh();
    m_lines->reload();
    m_lines->renewFilter();
}

void LiveChangePage::retrySelected()
{
    const QList<DeviceChangeId> lines = m_table->selectedLines({ChangeState::Failed});
    if (lines.isEmpty())
        emit showMessage(tr("None of the selected lines has failed; nothing to retry."));
    else
        m_desk->ask(store::PersonDecision::RetryFailed, lines);
}

void LiveChangePage::copyIccids()
{
    const QString iccids = m_table->selectedIccids();
    if (!iccids.isEmpty())
        QGuiApplication::clipboard()->setText(iccids);
}

void LiveChangePage::escape()
{
    if (m_filters->clear())
        return;
    if (m_inspector->line().isValid())
        m_inspector->show(DeviceChangeId{});
}

void LiveChangePage::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &icon, const QString &text, store::PersonDecision decision,
                         StateSet states) {
        const QList<DeviceChangeId> lines = m_table->selectedLines(states);
        QAction *action = menu->addAction(m_services.theme.icon(icon), text.arg(numberText(lines.size())));
        action->setEnabled(!lines.isEmpty());
        connect(
            action, &QAction::triggered, m_desk, [this, decision, lines] { m_desk->ask(decision, lines); });
    };
    constexpr StateSet undecided{ChangeState::Unknown, ChangeState::DeadLetter};
    using enum store::PersonDecision;
    add(u"rotate-ccw"_s, tr("Retry %1 failed…"), RetryFailed, {ChangeState::Failed});
    menu->addSeparator();
    add(u"radio-tower"_s, tr("Ask carrier about %1…"), AskCarrier, {ChangeState::Unknown});
    add(u"circle-check"_s, tr("%1 were applied…"), Applied, undecided);
    add(u"rotate-ccw"_s, tr("%1 were not applied, send again…"), NotAppliedResend, undecided);
    add(u"circle-x"_s, tr("Give up %1…"), GiveUp, undecided);
    menu->addSeparator();
    connect(menu->addAction(m_services.theme.icon(u"copy"_s), tr("Copy rows")), &QAction::triggered, m_table,
        [this] { m_table->copySelection(); });
    menu->addAction(findChild<QAction *>(u"copyIccids"_s));
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

bool LiveChangePage::isWriting() const
{
    return m_export->isRunning();
}

bool LiveChangePage::isDeciding() const
{
    return m_desk->isDeciding();
}

void LiveChangePage::exportShown()
{
    if (m_export->isRunning()) {
        emit showMessage(tr("An export is still being written."));
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Export the lines shown"), {}, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("change-%1-lines.csv").arg(change().value));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (m_lines->rowCount() > 0)
            m_export->start(change(), m_lines->shownPositions(), m_lines->total(), path);
    });
    dialog->open();
}

} // namespace lk::ui
