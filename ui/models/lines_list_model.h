// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/change_reading.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace lk::ui {

struct Services;

/// The lines of some trouble groups, at most kMost: newest first when chosen, later ones at the end. Read
/// anew while commits come in.
class LinesListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Iccid,
        Change,
        State,
        CarrierName,
        NowThen,
        Tries,
        Reason,
        Updated,
        ColumnCount,
    };
    static constexpr int kMost = 10'000;

    explicit LinesListModel(Services &services, QObject *parent = nullptr);

    /// Lines of these groups of one change (invalid = of all).
    void setGroups(const QList<store::TroubleGroup> &groups, BulkChangeId change = {});
    void refresh();
    [[nodiscard]] const DeviceChange &at(int row) const { return m_lines.at(row); }
    [[nodiscard]] const QList<DeviceChange> &lines() const { return m_lines; }
    /// There are more than are listed.
    [[nodiscard]] bool isCut() const { return m_lines.size() >= kMost; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void refreshed();
    void failed(const lk::Error &error);

private:
    void take(const QList<DeviceChange> &lines);
    void dropGone(const QList<DeviceChange> &lines);
    [[nodiscard]] QString text(const DeviceChange &line, int column) const;

    Services &m_services;
    QList<store::TroubleGroup> m_groups;
    BulkChangeId m_change;
    QList<DeviceChange> m_lines;
    QTimer m_soon;
    quint64 m_generation = 0;
};

} // namespace lk::ui
