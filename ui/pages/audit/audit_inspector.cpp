// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/audit/audit_inspector.h"

#include "core/store/audit_table.h"
#include "core/store/store_reader.h"
#include "ui/models/actor_words.h"
#include "ui/pages/audit/audit_model.h"
#include "ui/pages/audit/audit_words.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_value_grid.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/text_label.h"

#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

AuditInspector::AuditInspector(Services &services, QWidget *parent)
    : Card(services.theme, parent),
      m_services(services),
      m_pages(new QStackedWidget),
      m_facts(new KeyValueGrid(services.theme)),
      m_payloadTitle(new TextLabel(services.theme, TextSize::Small, &Tokens::textMuted)),
      m_payload(new QPlainTextEdit)
{
    setObjectName(u"auditInspector"_s);
    setTitle(tr("Event"));
    setFixedWidth(services.theme.dp(330));
    auto *pane = new ScrollPane(tr("Event"));
    pane->setContent(buildFacts());
    m_pages->addWidget(new EmptyState(
        services.theme, u"scroll-text"_s, tr("No event chosen"), tr("Choose a row to see all of it.")));
    m_pages->addWidget(pane);
    body()->addWidget(m_pages);
    yieldEnd(pane->barRoom());
}

QWidget *AuditInspector::buildFacts()
{
    m_payloadTitle->setWordWrap(true);
    m_payload->setObjectName(u"auditPayload"_s);
    m_payload->setAccessibleName(tr("Recorded exchange"));
    m_payload->setReadOnly(true);
    m_payload->setFont(m_services.theme.mono(TextSize::Small));
    m_payload->setMinimumHeight(m_services.theme.dp(180));
    m_payload->setTabChangesFocus(true);
    auto *facts = new QWidget;
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_services.theme.dp(8));
    column->addWidget(m_facts);
    column->addWidget(m_payloadTitle);
    column->addWidget(m_payload);
    column->addStretch(1);
    return facts;
}

void AuditInspector::clear()
{
    m_seq = 0;
    m_pages->setCurrentIndex(0);
}

void AuditInspector::show(const audit::AuditEntry &entry)
{
    m_seq = entry.seq;
    m_facts->setText(tr("No."), QString::number(entry.seq));
    m_facts->setText(tr("Time (UTC)"), auditTime(entry.utcUs));
    m_facts->setText(tr("Who"), entry.actor.name);
    m_facts->setText(tr("System user"), entry.actor.osUser);
    m_facts->setText(tr("Role"), roleText(entry.actor.role));
    m_facts->setText(tr("Tenant"), tenantText(entry.actor.tenant));
    m_facts->setText(tr("What"), u"%1 (%2)"_s.arg(auditActionText(entry), entry.action));
    m_facts->setText(tr("On"), auditObjectText(entry));
    m_facts->setText(tr("From"), auditStateText(entry.fromState));
    m_facts->setText(tr("To"), auditStateText(entry.toState));
    m_facts->setText(tr("Why"), entry.reason);
    m_facts->setText(tr("Version"), entry.appVersion);
    m_facts->setIdentifier(tr("Request id"), entry.attemptId);
    m_facts->setIdentifier(tr("Row hash"), QString::fromLatin1(entry.rowHash.toHex()));
    m_facts->setIdentifier(tr("Hash before"), QString::fromLatin1(entry.prevHash.toHex()));
    m_facts->setIdentifier(tr("Payload hash"), QString::fromLatin1(entry.payloadHash.toHex()));
    m_pages->setCurrentIndex(1);
    askPayload(entry);
}

void AuditInspector::askPayload(const audit::AuditEntry &entry)
{
    m_payload->clear();
    m_payload->hide();
    m_payloadTitle->setText(tr("Reading the recorded exchange…"));
    m_services.reader.ask<QByteArray>(
        this, [seq = entry.seq](store::Database &database) { return store::readAuditPayload(database, seq); },
        [this, seq = entry.seq](const Result<QByteArray> &payload) {
            if (seq != m_seq)
                return;
            const bool any = payload && !payload->isEmpty();
            m_payload->setVisible(any);
            m_payload->setPlainText(any ? QString::fromUtf8(*payload) : QString());
            m_payloadTitle->setText(!payload ? payload.error().message
                    : any                    ? tr("Recorded exchange, secrets left out")
                                             : tr("No exchange with a carrier belongs to this event."));
        },
        m_payload);
}

} // namespace lk::ui
