// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/column_map.h"

#include <QAbstractTableModel>
#include <QWidget>

class QCheckBox;

namespace lk::ui {

class TableView;
class Theme;

/// The columns of a list: title, what they are read as, samples, how well the values agree.
class ColumnModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ColumnNumber { Title, ReadAs, Match, Samples, ColumnNumbers };

    using QAbstractTableModel::QAbstractTableModel;
    void setColumns(const QList<intake::Column> &columns);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<intake::Column> m_columns;
};

/// The word people see for a role.
[[nodiscard]] QString displayName(intake::ColumnRole role);

/// Shows how a list was taken apart and lets the operator say otherwise.
class ColumnTable : public QWidget {
    Q_OBJECT

public:
    explicit ColumnTable(const Theme &theme, QWidget *parent = nullptr);

    void setMap(const intake::ColumnMap &map);
    [[nodiscard]] const intake::ColumnMap &map() const { return m_map; }

Q_SIGNALS:
    /// The operator's own mapping: read the list again.
    void mapEdited(const lk::intake::ColumnMap &map);

private:
    void placeChoices();
    void fitHeight();

    const Theme &m_theme;
    ColumnModel *m_model;
    TableView *m_table;
    QCheckBox *m_hasHeader;
    intake::ColumnMap m_map;
};

} // namespace lk::ui
