// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/palette/palette_entry.h"

#include <QAbstractListModel>

namespace lk::ui {

/// The results of the palette, group by group, each under a heading that cannot be chosen.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< bool: the row is a heading
        DetailTextRole,
        KeysRole,
    };

    using QAbstractListModel::QAbstractListModel;

    /// At most `most` of each group are shown.
    void setEntries(const QList<PaletteEntry> &entries, qsizetype most);
    [[nodiscard]] bool isHeading(int row) const { return m_rows.at(row).run == nullptr; }
    [[nodiscard]] const PaletteEntry &at(int row) const { return m_rows.at(row); }
    /// The row `steps` results further, as far as there are any; -1 = there is no result at all.
    [[nodiscard]] int stepped(int row, int steps) const;
    /// How many results there are, and which of them this row is, from 1.
    [[nodiscard]] int resultCount() const;
    [[nodiscard]] int placeOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<PaletteEntry> m_rows;
};

} // namespace lk::ui
