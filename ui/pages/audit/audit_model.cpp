// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/audit/audit_model.h"

#include "core/store/store_reader.h"
#include "ui/pages/audit/audit_words.h"
#include "ui/services.h"
#include "ui/widgets/row_roles.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

QString auditTime(qint64 utcUs)
{
    return QDateTime::fromMSecsSinceEpoch(utcUs / 1000, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

AuditModel::AuditModel(Services &services, QObject *parent)
    : QAbstractTableModel(parent),
      m_services(services)
{
}

void AuditModel::setFilter(const store::AuditFilter &filter)
{
    m_filter = filter;
    ask(0);
}

void AuditModel::refresh()
{
    ask(0);
}

void AuditModel::ask(qint64 beforeSeq)
{
    m_asking = true;
    store::AuditFilter wanted = m_filter;
    wanted.beforeSeq = beforeSeq;
    m_services.reader.ask<QList<audit::AuditEntry>>(
        this, [wanted](store::Database &database) { return store::readAudit(database, wanted); },
        [this, beforeSeq](const Result<QList<audit::AuditEntry>> &page) {
            m_asking = false;
            if (page)
                take(beforeSeq, *page);
            else
                Q_EMIT failed(page.error());
        },
        this);
}

void AuditModel::take(qint64 beforeSeq, const QList<audit::AuditEntry> &page)
{
    m_complete = page.size() < m_filter.limit;
    if (beforeSeq == 0) {
        beginResetModel();
        m_entries = page;
        endResetModel();
    } else if (!page.isEmpty()) {
        const int from = rowCount();
        beginInsertRows({}, from, from + static_cast<int>(page.size()) - 1);
        m_entries += page;
        endInsertRows();
    }
    Q_EMIT loaded();
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_asking && !m_entries.isEmpty();
}

void AuditModel::fetchMore(const QModelIndex &)
{
    if (!m_asking)
        ask(m_entries.last().seq);
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnNumbers;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    const audit::AuditEntry &row = m_entries.at(index.row());
    if (role == NowRole)
        return auditStateText(row.fromState);
    if (role == ThenRole)
        return auditStateText(row.toState);
    if (role != Qt::DisplayRole && (role != Qt::ToolTipRole || index.column() != Reason))
        return {};
    switch (index.column()) {
    case Seq:
        return row.seq;
    case Time:
        return auditTime(row.utcUs);
    case Who:
        return row.actor.name;
    case Action:
        return auditActionText(row);
    case Object:
        return auditObjectText(row);
    case Transition:
        return row.toState.isEmpty()
            ? auditStateText(row.fromState)
            : tr("%1 → %2").arg(auditStateText(row.fromState), auditStateText(row.toState));
    case Reason:
        return row.reason;
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Seq:
        return tr("No.");
    case Time:
        return tr("Time (UTC)");
    case Who:
        return tr("Who");
    case Action:
        return tr("What");
    case Object:
        return tr("On");
    case Transition:
        return tr("From → to");
    case Reason:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace lk::ui
