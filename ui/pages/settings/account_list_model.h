// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"

#include <QAbstractTableModel>

namespace lk::ui {

/// The carrier accounts by name, each with what keeps it from working, if anything does.
class AccountListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ColumnNumber { Name, State, ColumnNumbers };

    using QAbstractTableModel::QAbstractTableModel;
    void setAccounts(const QList<CarrierAccount> &accounts);
    [[nodiscard]] const QList<CarrierAccount> &accounts() const { return m_accounts; }
    /// -1 = there is no such account.
    [[nodiscard]] int rowOf(AccountId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<CarrierAccount> m_accounts;
};

} // namespace lk::ui
