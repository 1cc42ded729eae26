// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/account_table.h"

#include <QAbstractTableModel>

namespace lk::ui {

/// The issuer prefix table while it is edited.
class PrefixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ColumnNumber { Prefix, CarrierName, Note, ColumnNumbers };

    using QAbstractTableModel::QAbstractTableModel;
    void setPrefixes(const QList<store::IssuerPrefix> &prefixes);
    [[nodiscard]] const QList<store::IssuerPrefix> &prefixes() const { return m_prefixes; }
    void add();
    void removeAt(int row);
    void setCarrier(int row, Carrier carrier);
    /// What stands in the way of saving; empty = nothing.
    [[nodiscard]] QString problem() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<store::IssuerPrefix> m_prefixes;
};

} // namespace lk::ui
