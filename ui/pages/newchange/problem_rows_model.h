// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/newchange/list_reader.h"

#include <QAbstractTableModel>

namespace lk::ui {

/// The rows of a list that somebody should look at: where, which, what is wrong and what to do. Holds no
/// copy.
class ProblemRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ColumnNumber { FileRow, Identifier, Verdict, Why, Fix, ColumnNumbers };

    using QAbstractTableModel::QAbstractTableModel;
    void setList(const std::shared_ptr<const LoadedList> &list);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] intake::ImportedRow rowAt(int row) const;

    std::shared_ptr<const LoadedList> m_list;
};

} // namespace lk::ui
