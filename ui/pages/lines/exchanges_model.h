// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/exchange.h"

#include <QAbstractTableModel>

namespace lk::ui {

struct Services;

/// What was said to the carrier about one line, oldest first. Some hundreds at most.
class ExchangesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, What, Answer, Took, ColumnCount };

    explicit ExchangesModel(Services &services, QObject *parent = nullptr);

    void setExchanges(const QList<report::Exchange> &exchanges);
    [[nodiscard]] const QList<report::Exchange> &exchanges() const { return m_exchanges; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const report::Exchange &exchange, int column) const;

    Services &m_services;
    QList<report::Exchange> m_exchanges;
};

} // namespace lk::ui
