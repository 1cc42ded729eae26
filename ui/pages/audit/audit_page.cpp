// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/audit/audit_page.h"

#include "core/base/text.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/models/column_memory.h"
#include "ui/models/inspector_toggle.h"
#include "ui/models/saved_filters_button.h"
#include "ui/pages/audit/audit_inspector.h"
#include "ui/pages/audit/audit_model.h"
#include "ui/pages/audit/audit_query_bar.h"
#include "ui/pages/audit/audit_work.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QDateTime>
#include <QFileDialog>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

StateLook lampNotVerified()
{
    return {u"circle-dashed"_s, AuditPage::tr("Not verified yet"),
        AuditPage::tr("Verify walks the whole trail and recomputes every hash."), Tone::Idle};
}

} // namespace

AuditPage::AuditPage(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_header(new PageHeader(services.theme)),
      m_lamp(new StateBadge(services.theme)),
      m_broken(new Banner(services.theme, Banner::Kind::Danger)),
      m_banner(new Banner(services.theme, Banner::Kind::Info)),
      m_query(new AuditQueryBar(services)),
      m_model(new AuditModel(services, this)),
      m_table(new TableView(services.theme)),
      m_facts(new TextLabel(services.theme, TextSize::Small, &Tokens::textMuted)),
      m_inspector(new AuditInspector(services)),
      m_work(new AuditWork(services.store.paths().database(), this))
{
    setObjectName(u"auditPage"_s);
    setWindowTitle(tr("Audit"));
    m_header->setTitle(tr("Audit"));
    m_header->setSubtitle(tr("Every order and every step of every line, chained by hashes."));
    m_header->addTitleWidget(m_lamp);
    m_lamp->setLook(lampNotVerified());
    build();
    makeActions();
    connectParts();
}

void AuditPage::build()
{
    const Theme &theme = m_services.theme;
    m_broken->setObjectName(u"chainBanner"_s);
    m_banner->setObjectName(u"auditBanner"_s);
    m_banner->setDismissible(true);
    m_broken->hide();
    m_banner->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.dp(12));
    row->addWidget(buildTable(), 1);
    row->addWidget(m_inspector);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.dp(20), theme.dp(14), theme.dp(20), theme.dp(14));
    column->setSpacing(theme.dp(10));
    column->addWidget(m_header);
    column->addWidget(m_broken);
    column->addWidget(m_banner);
    column->addLayout(row, 1);
}

QWidget *AuditPage::buildTable()
{
    const Theme &theme = m_services.theme;
    m_table->setObjectName(u"auditTable"_s);
    m_table->setAccessibleName(tr("Events"));
    m_table->setModel(m_model);
    m_table->setColumn(AuditModel::Seq, ColumnKind::Number, 64);
    m_table->setColumn(AuditModel::Time, ColumnKind::Text, 188);
    m_table->setColumn(AuditModel::Who, ColumnKind::Text, 90);
    m_table->setColumn(AuditModel::Action, ColumnKind::Strong, 168);
    m_table->setColumn(AuditModel::Object, ColumnKind::Text, 112);
    m_table->setColumn(AuditModel::Transition, ColumnKind::Diff, 112);
    m_table->setColumn(AuditModel::Reason, ColumnKind::Quiet, 88);
    m_table->setFixedColumns({AuditModel::Time, AuditModel::Who, AuditModel::Object});
    m_table->horizontalHeader()->setStretchLastSection(true);
    keepColumns(*m_table, m_services.settings);
    auto *card = new Card(theme);
    card->setAccessibleName(tr("Events"));
    card->setBodyMargins(0, theme.dp(12), 0, theme.dp(8));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme.dp(12), 0, theme.dp(12), 0);
    bar->addWidget(m_query);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme.dp(12), 0, theme.dp(12), 0);
    foot->addWidget(m_facts);
    card->body()->addLayout(bar);
    card->body()->addWidget(m_table, 1);
    card->body()->addLayout(foot);
    return card;
}

QAction *AuditPage::addCommand(
    const QString &name, const QString &icon, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(m_services.theme.icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    addAction(action);
    return action;
}

void AuditPage::makeActions()
{
    m_refresh = addCommand(u"refreshAudit"_s, u"refresh-cw"_s, tr("&Refresh"), QKeySequence(Qt::Key_F5));
    addInspectorToggle(*this, *m_inspector, m_services, true);
    addAction(m_query->savedFilters().openAction());
    m_export
        = addCommand(u"exportAudit"_s, u"download"_s, tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E));
    m_verify = addCommand(u"verifyAudit"_s, u"shield-check"_s, tr("Verif&y now"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    m_header->addAction(m_export);
    m_header->addAction(m_verify, ButtonRole::Primary);
    connect(m_refresh, &QAction::triggered, this, &AuditPage::ask);
    connect(m_export, &QAction::triggered, this, &AuditPage::askExport);
    connect(m_verify, &QAction::triggered, this, &AuditPage::verify);
}

void AuditPage::connectParts()
{
    connect(m_query, &AuditQueryBar::changed, this, &AuditPage::ask);
    connect(m_model, &AuditModel::loaded, this, &AuditPage::showFacts);
    connect(m_model, &AuditModel::failed, this, [this](const Error &error) { tell(error.message, false); });
    connect(m_model, &AuditModel::modelReset, m_inspector, &AuditInspector::clear);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) {
            if (now.isValid())
                m_inspector->show(m_model->entry(now.row()));
        });
    connect(&m_services.store, &store::Store::committed, this, [this](const store::ChangeSet &changes) {
        m_head = std::max(m_head, changes.auditHead);
        showFacts();
    });
    connect(m_work, &AuditWork::busyChanged, this, [this] {
        m_verify->setEnabled(!m_work->isBusy());
        m_export->setEnabled(!m_work->isBusy());
    });
    connect(m_work, &AuditWork::verified, this, &AuditPage::showChain);
    connect(m_work, &AuditWork::written, this, [this](const QString &path, qint64 rows) {
        const int count = pluralCount(rows);
        tell(tr("Written to %1: %Ln row(s).", nullptr, count).arg(path), true);
    });
    connect(m_work, &AuditWork::failed, this, [this](const Error &error) {
        m_lamp->setLook(lampNotVerified());
        tell(error.message, false);
    });
}

void AuditPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // While it was hidden nothing was read; somebody who comes back wants what is.
    if (m_model->newestSeq() < m_head || m_model->rowCount() == 0)
        ask();
}

void AuditPage::ask()
{
    m_model->setFilter(m_query->filter());
}

void AuditPage::showFacts()
{
    QStringList parts;
    const int count = m_model->rowCount();
    parts.append(m_model->isComplete() ? tr("%Ln event(s)", nullptr, count)
                                       : tr("%Ln event(s) loaded, more as you scroll", nullptr, count));
    const int newer = pluralCount(m_head - m_model->newestSeq());
    if (m_head > m_model->newestSeq() && m_model->newestSeq() > 0 && !m_query->isNarrowed())
        parts.append(tr("%Ln newer: F5", nullptr, newer));
    m_facts->setText(parts.join(u" · "_s));
    m_table->setEmptyText(m_query->isNarrowed()
            ? tr("No event fits. Clear the search or choose another kind or period.")
            : tr("Nothing is recorded yet. The first order given here will be the first event."));
}

bool AuditPage::isWriting() const
{
    return m_work->isBusy();
}

void AuditPage::verify()
{
    if (m_work->isBusy())
        return;
    m_lamp->setLook({u"loader-circle"_s, tr("Verifying…"), {}, Tone::Info});
    m_work->verify();
}

void AuditPage::showChain(const store::ChainReport &report)
{
    const QString rows = QLocale().toString(report.rows);
    m_broken->setVisible(report.fault.has_value());
    if (report.fault) {
        const QString seq = QLocale().toString(report.fault->seq);
        m_lamp->setLook({u"shield-alert"_s, tr("Broken at %1").arg(seq), report.fault->what, Tone::Danger});
        m_broken->setText(tr(
            "The audit trail is broken at event %1: %2 Keep this database as it is, export it, and find out "
            "who had access to the file.")
                              .arg(seq, report.fault->what));
        return;
    }
    const QString time
        = QDateTime::fromMSecsSinceEpoch(m_services.clock.utcNow(), Qt::UTC).toString(u"HH:mm:ss"_s);
    m_lamp->setLook({u"shield-check"_s, tr("Intact to %1").arg(rows),
        tr("Verified at %1 UTC. Chain head %2").arg(time, QString::fromLatin1(report.head.toHex())),
        Tone::Success});
}

void AuditPage::askExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the audit trail"), {},
        tr("CSV, the period shown (*.csv);;JSON Lines, the whole chain, verifiable (*.jsonl)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"linekeeper-audit.csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"jsonl"_s) ? u"jsonl"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &AuditPage::writeFile);
    dialog->open();
}

void AuditPage::writeFile(const QString &path)
{
    const store::AuditFilter filter = m_query->filter();
    const bool lines = path.endsWith(u".jsonl"_s, Qt::CaseInsensitive);
    m_work->writeFile(path, lines ? report::AuditFormat::JsonLines : report::AuditFormat::Csv,
        filter.fromUtcMs, filter.toUtcMs);
}

void AuditPage::tell(const QString &sentence, bool good)
{
    m_banner->setKind(good ? Banner::Kind::Info : Banner::Kind::Danger);
    m_banner->setText(sentence);
    m_banner->show();
}

} // namespace lk::ui
