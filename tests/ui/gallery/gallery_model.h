// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QSet>

namespace lk::ui::look {

/// Lines of an invented change, the same on every run.
class GalleryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Picked, Iccid, Imei, Msisdn, Change, Plan, State, Tries, Updated, ColumnCount };

    explicit GalleryModel(int rows, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    [[nodiscard]] QString display(int row, int column) const;

    int m_rows;
    QSet<int> m_picked{5, 8, 9};
};

} // namespace lk::ui::look
