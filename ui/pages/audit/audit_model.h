// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/audit_table.h"

#include <QAbstractTableModel>

namespace lk::ui {

struct Services;

/// Audit rows, newest first, fetched page by page as one scrolls. Main thread.
class AuditModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ColumnNumber { Seq, Time, Who, Action, Object, Transition, Reason, ColumnNumbers };

    explicit AuditModel(Services &services, QObject *parent = nullptr);

    /// Asks anew from the newest row on.
    void setFilter(const store::AuditFilter &filter);
    void refresh();
    [[nodiscard]] const store::AuditFilter &filter() const { return m_filter; }
    [[nodiscard]] const audit::AuditEntry &entry(int row) const { return m_entries.at(row); }
    /// The newest row that was loaded; 0 = none.
    [[nodiscard]] qint64 newestSeq() const { return m_entries.isEmpty() ? 0 : m_entries.first().seq; }
    [[nodiscard]] bool isComplete() const { return m_complete; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const lk::Error &error);

private:
    void ask(qint64 beforeSeq);
    void take(qint64 beforeSeq, const QList<audit::AuditEntry> &page);

    Services &m_services;
    store::AuditFilter m_filter;
    QList<audit::AuditEntry> m_entries;
    bool m_complete = false;
    bool m_asking = false;
};

/// "2026-05-01 14:02:07.250", UTC.
[[nodiscard]] QString auditTime(qint64 utcUs);

} // namespace lk::ui
