// SPDX-License-Identifier: Apache-2.0
// What the keyboard and the context menu of the audit page do.
#include "core/store/store_reader.h"
#include "ui/models/line_cells.h"
#include "ui/pages/audit/audit_inspector.h"
#include "ui/pages/audit/audit_model.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/pages/audit/chain_check.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

QAction *AuditPage::addCommand(const QString &name, const QString &text, const QString &icon,
    const QString &keys, void (AuditPage::*act)())
{
    auto *action = new QAction(m_services.theme.icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(QKeySequence(keys));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void AuditPage::addCommands()
{
    m_export = addCommand(u"exportAudit"_s, tr("Export…"), u"download"_s, u"Ctrl+E"_s, &AuditPage::askExport);
    m_verify = addCommand(
        u"verifyChain"_s, tr("Verify now"), u"shield-check"_s, u"Ctrl+Shift+V"_s, &AuditPage::verify);
    addCommand(u"refreshAudit"_s, tr("Refresh"), u"refresh-cw"_s, u"F5"_s, &AuditPage::refresh);
    addCommand(u"toggleAuditInspector"_s, tr("Show or hide the inspector"), u"panel-right"_s, u"F4"_s,
        &AuditPage::toggleInspector);
    m_verify->setToolTip(tr("Compare every row with its hash"));
    m_header->addAction(m_export)->setObjectName(u"exportAuditButton"_s);
    m_header->addAction(m_verify, ButtonRole::Primary)->setObjectName(u"verifyChainButton"_s);
}

void AuditPage::verify()
{
    m_error->hide();
    m_chain->start(m_rows->head());
}

void AuditPage::refresh()
{
    m_error->hide();
    m_rows->refresh();
    m_table->scrollToTop();
}

void AuditPage::toggleInspector()
{
    m_inspector->setVisible(!m_inspector->isVisible());
}

void AuditPage::askExport()
{
    const QString csv = tr("CSV, every row of the period (*.csv)");
    const QString json = tr("JSON Lines, the whole chain (*.jsonl)");
    auto *dialog = new QFileDialog(this, tr("Export the audit"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({csv, json});
    dialog->setDefaultSuffix(u"csv"_s);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_services.clock.utcNow(), Qt::UTC);
    dialog->selectFile(u"linekeeper-audit-%1"_s.arg(now.toString(u"yyyy-MM-dd"_s)));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString &filter) {
        dialog->setDefaultSuffix(filter == json ? u"jsonl"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, json](const QString &path) {
        exportTo(path,
            dialog->selectedNameFilter() == json ? report::AuditFormat::JsonLines : report::AuditFormat::Csv);
    });
    dialog->open();
}

void AuditPage::exportTo(const QString &path, report::AuditFormat format)
{
    const UtcMs from = startOf(m_rows->query().period, m_services.clock.utcNow());
    m_exporting = true;
    m_export->setEnabled(false);
    m_error->hide();
    m_notice->setText(tr("Writing %1…").arg(QDir::toNativeSeparators(path)));
    m_notice->show();
    m_services.reader.ask<qint64>(
        this,
        [path, format, from](
            store::Database &database) { return report::exportAudit(database, path, format, from, 0); },
        [this, path](const Result<qint64> &rows) {
            m_exporting = false;
            m_export->setEnabled(true);
            m_notice->setVisible(rows.has_value());
            if (rows)
                m_notice->setText(tr("%n audit row(s) written to %1.", nullptr, pluralCount(*rows))
                                      .arg(QDir::toNativeSeparators(path)));
            else
                showError(rows.error());
        });
}

void AuditPage::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(m_services.theme.icon(u"copy"_s), tr("Copy rows")), &QAction::triggered, m_table,
        [this] { m_table->copySelection(); });
    menu->addSeparator();
    menu->addAction(m_export);
    menu->addAction(m_verify);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace lk::ui
