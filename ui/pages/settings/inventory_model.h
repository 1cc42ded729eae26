// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/store/inventory_reading.h"

#include <QAbstractTableModel>
#include <QMap>

namespace lk::ui {

/// What is known of each account's lines and rate plans, its age, and readings under way.
class InventoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ColumnNumber { AccountName, CarrierName, Lines, LinesAge, Plans, PlansAge, ColumnNumbers };

    explicit InventoryModel(const Clock &clock, QObject *parent = nullptr);

    void setInventory(const QList<store::AccountInventory> &accounts);
    [[nodiscard]] const store::AccountInventory &at(int row) const { return m_accounts.at(row); }
    /// A reading is under way and has so many entries; -1 = it has ended.
    void setReading(AccountId account, store::SyncKind kind, qint64 entries);
    [[nodiscard]] bool isReading() const { return !m_reading.isEmpty(); }
    [[nodiscard]] QList<std::pair<AccountId, store::SyncKind>> readings() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString ageText(
        const store::AccountInventory &account, store::SyncKind kind, const store::SyncState &state) const;

    const Clock &m_clock;
    QList<store::AccountInventory> m_accounts;
    QMap<std::pair<qint64, store::SyncKind>, qint64> m_reading;
};

} // namespace lk::ui
