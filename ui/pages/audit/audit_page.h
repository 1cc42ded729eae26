// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/audit_table.h"

#include <QWidget>

class QAction;

namespace lk::ui {

class AuditInspector;
class AuditModel;
class AuditQueryBar;
class AuditWork;
class Banner;
class PageHeader;
class StateBadge;
class TableView;
class TextLabel;
struct Services;

/// The audit trail: who did what to which line and when, and the proof that nothing was altered.
class AuditPage : public QWidget {
    Q_OBJECT

public:
    explicit AuditPage(Services &services, QWidget *parent = nullptr);

    void verify();
    /// Writes the trail, or the period asked for, to a file; the ending says the format.
    void writeFile(const QString &path);
    /// The trail is being walked or written.
    [[nodiscard]] bool isWriting() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildTable();
    void makeActions();
    QAction *addCommand(
        const QString &name, const QString &icon, const QString &text, const QKeySequence &keys);
    void connectParts();
    void ask();
    void showFacts();
    void showChain(const store::ChainReport &report);
    void askExport();
    void tell(const QString &sentence, bool good);

    Services &m_services;
    PageHeader *m_header;
    StateBadge *m_lamp;
    Banner *m_broken;
    Banner *m_banner;
    AuditQueryBar *m_query;
    AuditModel *m_model;
    TableView *m_table;
    TextLabel *m_facts;
    AuditInspector *m_inspector;
    AuditWork *m_work;
    QAction *m_verify = nullptr;
    QAction *m_export = nullptr;
    QAction *m_refresh = nullptr;
    qint64 m_head = 0; ///< newest row we heard of
};

} // namespace lk::ui
