// SPDX-License-Identifier: Apache-2.0
// What the keyboard and the context menu of the triage desk do.
#include "core/store/change_reading.h"
#include "core/store/store_reader.h"
#include "ui/models/decision_desk.h"
#include "ui/models/failure_groups_model.h"
#include "ui/models/inspector_toggle.h"
#include "ui/models/lines_list_model.h"
#include "ui/pages/failures/cause_panel.h"
#include "ui/pages/failures/failures_page.h"
#include "ui/pages/failures/line_copy.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/kept_selection.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

QAction *FailuresPage::addCommand(const QString &name, const QString &text, const QString &icon,
    const QString &keys, void (FailuresPage::*act)())
{
    auto *action = new QAction(m_services.theme.icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(QKeySequence(keys));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

/// What can be done with the lines beside a retry and the decisions.
void FailuresPage::addLineOrders()
{
    m_ask = addCommand(
        u"askCarrier"_s, tr("Ask carrier…"), u"radio-tower"_s, u"Ctrl+Shift+R"_s, &FailuresPage::askCarrier);
    m_ask->setToolTip(tr("Reads these lines at their carriers now; nothing is sent"));
    m_replan = addCommand(
        u"fixAndReplan"_s, tr("Fix and re-plan…"), u"pencil"_s, u"Ctrl+Shift+N"_s, &FailuresPage::replan);
    m_replan->setToolTip(tr("Begins a new change with exactly these lines; correct the values and check"));
    m_pack = addCommand(
        u"failureTicketPack"_s, tr("Ticket pack…"), u"archive"_s, u"Ctrl+T"_s, &FailuresPage::askTicketPack);
    m_pack->setToolTip(tr("Saves what was said to the carrier about these lines, for its support desk"));
}

void FailuresPage::addCommands()
{
    m_copy = addCommand(
        u"copyIccids"_s, tr("Copy ICCIDs"), u"copy"_s, u"Ctrl+Shift+C"_s, &FailuresPage::copyIccids);
    m_open = addCommand(u"openChangeOfLine"_s, tr("Open change"), u"external-link"_s, u"Ctrl+Return"_s,
        &FailuresPage::openChangeOfLine);
    addLineOrders();
    m_retry
        = addCommand(u"retryThese"_s, tr("Retry these"), u"rotate-ccw"_s, u"Ctrl+R"_s, &FailuresPage::retry);
    addCommand(u"refreshFailures"_s, tr("Refresh"), u"refresh-cw"_s, u"F5"_s, &FailuresPage::refresh);
    addInspectorToggle(*this, *m_panel, m_services, true);
    m_header->addAction(m_copy)->setObjectName(u"copyButton"_s);
    m_header->addAction(m_open)->setObjectName(u"openButton"_s);
    m_header->addAction(m_pack)->setObjectName(u"ticketPackButton"_s);
    m_header->addAction(m_replan)->setObjectName(u"replanButton"_s);
    m_header->addAction(m_ask)->setObjectName(u"askCarrierButton"_s);
    m_header->addAction(m_retry, ButtonRole::Primary)->setObjectName(u"retryTheseButton"_s);
    // Not a second command: whoever looks for it finds it once.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        new QShortcut(QKeySequence(key), m_table, this, &FailuresPage::openChangeOfLine, Qt::WidgetShortcut);
    // The table would copy what it has been given so far, which is not all of a long list.
    auto *rows = addCommand(u"copyRows"_s, tr("Copy rows"), u"copy"_s, {}, &FailuresPage::copyRows);
    rows->setShortcuts(QKeySequence::Copy);
    rows->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(rows);
    showTotal();
}

bool FailuresPage::areSomeMeant() const
{
    return m_selected->count() > 1 && !m_selected->isEverything();
}

QList<DeviceChangeId> FailuresPage::linesMeant() const
{
    QList<DeviceChangeId> lines;
    const auto add = [this, &lines](int row) { lines.append(m_lines->placeAt(row).line); };
    if (areSomeMeant()) {
        m_selected->forEachRow(add);
        return lines;
    }
    for (int row = 0; row < m_lines->rowCount(); ++row)
        add(row);
    return lines;
}

qint64 FailuresPage::countFor(store::PersonDecision decision) const
{
    const QList<ChangeState> states = store::statesOpenTo(decision);
    qint64 count = 0;
    const auto look = [&](int row) { count += states.contains(m_lines->placeAt(row).state) ? 1 : 0; };
    if (areSomeMeant()) {
        m_selected->forEachRow(look);
    } else if (m_find->text().isEmpty()) {
        // The tree has counted them already, however long the list takes.
        const QList<store::TroubleGroup> groups
            = m_chosen.isValid() ? m_groups->groupsOf(m_chosen) : QList<store::TroubleGroup>();
        for (const store::TroubleGroup &group : groups)
            count += states.contains(group.state) ? group.count : 0;
    } else {
        for (int row = 0; row < m_lines->rowCount(); ++row)
            look(row);
    }
    return count;
}

/// All that are meant are found in the database once more: what is on the screen may be seconds old.
void FailuresPage::askDecision(store::PersonDecision decision)
{
    if (!areSomeMeant()) {
        m_desk->ask(decision, m_lines->filter());
        return;
    }
    const QList<ChangeState> states = store::statesOpenTo(decision);
    QList<DeviceChangeId> lines;
    m_selected->forEachRow([&](int row) {
        if (states.contains(m_lines->placeAt(row).state))
            lines.append(m_lines->placeAt(row).line);
    });
    m_desk->ask(decision, lines);
}

void FailuresPage::retry()
{
    askDecision(store::PersonDecision::RetryFailed);
}

void FailuresPage::openChangeOfLine()
{
    if (m_lines->rowCount() == 0)
        return;
    const QModelIndex current = m_table->currentIndex();
    const DeviceChangeId id = m_lines->placeAt(current.isValid() ? current.row() : 0).line;
    m_services.reader.ask<std::optional<DeviceChange>>(
        this, [id](store::Database &database) { return store::readLine(database, id); },
        [this](const Result<std::optional<DeviceChange>> &line) {
            if (!line)
                emit showMessage(line.error().message);
            else if (*line)
                emit openChange((*line)->change);
        });
}

void FailuresPage::copyIccids()
{
    m_copies->copyNames(linesMeant());
}

void FailuresPage::copyRows()
{
    QList<DeviceChangeId> lines;
    m_selected->forEachRow([this, &lines](int row) { lines.append(m_lines->placeAt(row).line); });
    QList<int> columns;
    const QHeaderView *header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            columns.append(column);
    }
    m_copies->copyRows(lines, columns);
}

void FailuresPage::refresh()
{
    m_groups->refresh();
    m_lines->refresh();
}

void FailuresPage::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_open);
    menu->addAction(m_retry);
    menu->addAction(m_ask);
    menu->addAction(m_replan);
    menu->addAction(m_pack);
    menu->addAction(m_copy);
    menu->addSeparator();
    menu->addAction(findChild<QAction *>(u"copyRows"_s));
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace lk::ui
