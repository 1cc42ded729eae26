// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/audit_entry.h"
#include "ui/widgets/card.h"

class QPlainTextEdit;
class QStackedWidget;

namespace lk::ui {

class KeyValueGrid;
class TextLabel;
struct Services;

/// One audit row with everything that is recorded of it, hashes and redacted payload included.
class AuditInspector : public Card {
    Q_OBJECT

public:
    explicit AuditInspector(Services &services, QWidget *parent = nullptr);

    void show(const audit::AuditEntry &entry);
    using QWidget::show;
    void clear();

private:
    QWidget *buildFacts();
    void askPayload(const audit::AuditEntry &entry);

    Services &m_services;
    QStackedWidget *m_pages;
    KeyValueGrid *m_facts;
    TextLabel *m_payloadTitle;
    QPlainTextEdit *m_payload;
    qint64 m_seq = 0;
};

} // namespace lk::ui
