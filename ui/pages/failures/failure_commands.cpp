// SPDX-License-Identifier: Apache-2.0
// What the keyboard and the context menu of the triage desk do.
#include "core/base/text.h"
#include "ui/models/failure_groups_model.h"
#include "ui/models/inspector_toggle.h"
#include "ui/models/line_cells.h"
#include "ui/models/lines_list_model.h"
#include "ui/models/order_questions.h"
#include "ui/pages/failures/cause_panel.h"
#include "ui/pages/failures/failures_page.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMap>
#include <QMenu>
#include <QPushButton>

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

void FailuresPage::addCommands()
{
    m_copy = addCommand(
        u"copyIccids"_s, tr("Copy ICCIDs"), u"copy"_s, u"Ctrl+Shift+C"_s, &FailuresPage::copyIccids);
    m_open = addCommand(u"openChangeOfLine"_s, tr("Open change"), u"external-link"_s, u"Ctrl+Return"_s,
        &FailuresPage::openChangeOfLine);
    m_retry
        = addCommand(u"retryThese"_s, tr("Retry these"), u"rotate-ccw"_s, u"Ctrl+R"_s, &FailuresPage::retry);
    addCommand(u"refreshFailures"_s, tr("Refresh"), u"refresh-cw"_s, u"F5"_s, &FailuresPage::refresh);
    addInspectorToggle(*this, *m_panel, m_services, true);
    m_header->addAction(m_copy)->setObjectName(u"copyButton"_s);
    m_header->addAction(m_open)->setObjectName(u"openButton"_s);
    m_header->addAction(m_retry, ButtonRole::Primary)->setObjectName(u"retryTheseButton"_s);
    auto *enter = new QAction(tr("Open change"), this);
    enter->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    enter->setShortcutContext(Qt::WidgetShortcut);
    connect(enter, &QAction::triggered, this, &FailuresPage::openChangeOfLine);
    m_table->addAction(enter);
    showTotal();
}

QList<int> FailuresPage::rowsMeant() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (selected.size() > 1) {
        for (const QModelIndex &index : selected)
            rows.append(index.row());
        return rows;
    }
    for (int row = 0; row < m_lines->rowCount(); ++row)
        rows.append(row);
    return rows;
}

QList<LinesOfChange> FailuresPage::linesFor(store::PersonDecision decision) const
{
    const bool retries = decision == store::PersonDecision::RetryFailed;
    QMap<BulkChangeId, QList<DeviceChangeId>> byChange;
    const QList<int> rows = rowsMeant();
    for (const int row : rows) {
        const DeviceChange &line = m_lines->at(row);
        if ((line.state == ChangeState::Failed) == retries)
            byChange[line.change].append(line.id);
    }
    QList<LinesOfChange> lines;
    for (auto change = byChange.cbegin(); change != byChange.cend(); ++change)
        lines.append({change.key(), change.value()});
    return lines;
}

qint64 FailuresPage::countFor(store::PersonDecision decision) const
{
    qint64 count = 0;
    const QList<LinesOfChange> lines = linesFor(decision);
    for (const LinesOfChange &some : lines)
        count += some.lines.size();
    return count;
}

void FailuresPage::askDecision(store::PersonDecision decision)
{
    const QList<LinesOfChange> lines = linesFor(decision);
    const qint64 count = countFor(decision);
    if (count == 0)
        return;
    auto *dialog = new OrderDialog(m_services.theme, decisionQuestion(decision, count), this);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, lines, decision] { m_orders->decide(lines, decision, dialog->reason()); });
    dialog->open();
}

void FailuresPage::retry()
{
    askDecision(store::PersonDecision::RetryFailed);
}

void FailuresPage::openChangeOfLine()
{
    const QModelIndex current = m_table->currentIndex();
    if (m_lines->rowCount() > 0)
        emit openChange(m_lines->at(current.isValid() ? current.row() : 0).change);
}

void FailuresPage::copyIccids()
{
    QStringList iccids;
    const QList<int> rows = rowsMeant();
    for (const int row : rows)
        iccids.append(m_lines->at(row).ids.display());
    QGuiApplication::clipboard()->setText(iccids.join(u'\n'));
    const int count = pluralCount(iccids.size());
    emit showMessage(tr("%Ln identifier(s) copied.", nullptr, count));
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
    menu->addAction(m_copy);
    menu->addSeparator();
    connect(menu->addAction(m_services.theme.icon(u"copy"_s), tr("Copy rows")), &QAction::triggered, m_table,
        [this] { m_table->copySelection(); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace lk::ui
