// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/account_access.h"
#include "core/metrics/alert.h"
#include "core/store/inbox_table.h"
#include "ui/theme/state_look.h"

#include <QAbstractTableModel>
#include <QMap>

namespace lk::ui {

/// How each carrier account answers, one row per account. Updates in place: rows never jump.
class CarrierModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Account, State, Success, Trend, Median, Slowest, Errors, Queue, Callback, ColumnCount };

    explicit CarrierModel(QObject *parent = nullptr);

    void setFigures(
        const QList<metrics::AccountFigures> &figures, const QList<metrics::Alert> &alerts, UtcMs now);
    void setLanes(const QList<engine::LaneStatus> &lanes);
    void setCallbacks(const QList<store::InboxCount> &callbacks);
    /// As they were told last.
    [[nodiscard]] QList<engine::LaneStatus> lanes() const { return m_lanes.values(); }
    [[nodiscard]] AccountId accountAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        metrics::AccountFigures figures;
        QString alert; ///< the first one's sentence; empty = none lasts
    };
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] StateLook look(const Row &row) const;
    [[nodiscard]] QVariant tone(const Row &row, int column) const;
    [[nodiscard]] QString tip(const Row &row, int column) const;
    void repaint();

    QList<Row> m_rows;
    QMap<AccountId, engine::LaneStatus> m_lanes;
    QMap<AccountId, UtcMs> m_callbacks;
    UtcMs m_now = 0;
};

/// "120 ms", "1.4 s"; a dash if there is none.
[[nodiscard]] QString answerTimeText(std::optional<double> ms);

} // namespace lk::ui
