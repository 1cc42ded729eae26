// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/inventory_model.h"

#include "core/base/text.h"
#include "ui/models/line_cells.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

InventoryModel::InventoryModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent),
      m_clock(clock)
{
}

void InventoryModel::setInventory(const QList<store::AccountInventory> &accounts)
{
    const bool sameRows = accounts.size() == m_accounts.size();
    if (!sameRows)
        beginResetModel();
    m_accounts = accounts;
    if (!sameRows)
        endResetModel();
    else if (!m_accounts.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnNumbers - 1));
}

void InventoryModel::setReading(AccountId account, store::SyncKind kind, qint64 entries)
{
    if (entries < 0)
        m_reading.remove({account.value, kind});
    else
        m_reading.insert({account.value, kind}, entries);
    if (!m_accounts.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnNumbers - 1));
}

QList<std::pair<AccountId, store::SyncKind>> InventoryModel::readings() const
{
    QList<std::pair<AccountId, store::SyncKind>> all;
    for (auto it = m_reading.begin(); it != m_reading.end(); ++it)
        all.append({AccountId{it.key().first}, it.key().second});
    return all;
}

int InventoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

int InventoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnNumbers;
}

QString InventoryModel::ageText(
    const store::AccountInventory &account, store::SyncKind kind, const store::SyncState &state) const
{
    const auto reading = m_reading.constFind({account.account.value, kind});
    if (reading != m_reading.constEnd()) {
        const int entries = pluralCount(*reading);
        return tr("being read: %Ln so far", nullptr, entries);
    }
    if (state.completedAt == 0)
        return state.startedAt > 0 ? tr("begun, not finished") : tr("never read");
    const QString age = tr("%1 ago").arg(durationText((m_clock.utcNow() - state.completedAt) / 1000));
    return state.startedAt > 0 ? tr("%1; a newer reading was begun, not finished").arg(age) : age;
}

QVariant InventoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const store::AccountInventory &account = m_accounts.at(index.row());
    const bool number = index.column() == Lines || index.column() == Plans;
    if (role == Qt::TextAlignmentRole && number)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case AccountName:
        return account.name;
    case CarrierName:
        return displayName(account.carrier);
    case Lines:
        return numberText(account.lines);
    case LinesAge:
        return ageText(account, store::SyncKind::Lines, account.linesRead);
    case Plans:
        return numberText(account.plans);
    case PlansAge:
        // Telegence lists no plans: what is known was imported.
        return account.carrier == Carrier::Telegence && account.plansRead.completedAt == 0
            ? (account.plans > 0 ? tr("imported") : tr("to be imported from a file"))
            : ageText(account, store::SyncKind::Plans, account.plansRead);
    default:
        return {};
    }
}

QVariant InventoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AccountName:
        return tr("Account");
    case CarrierName:
        return tr("Carrier");
    case Lines:
        return tr("Lines");
    case LinesAge:
        return tr("Lines read");
    case Plans:
        return tr("Rate plans");
    case PlansAge:
        return tr("Rate plans read");
    default:
        return {};
    }
}

} // namespace lk::ui
