// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/schedule/agenda.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace lk::ui {

struct Services;

/// What is to come, by time; read anew when something was recorded and every minute. Main thread.
class AgendaModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ColumnNumber { When, Kind, What, Lines, Starts, By, ColumnNumbers };

    explicit AgendaModel(Services &services, QObject *parent = nullptr);

    /// Asks now; refreshed() or failed() follows.
    void refresh();
    /// Whether somebody looks: it is not read anew while nobody does.
    void setWatched(bool watched);
    [[nodiscard]] bool isRead() const { return m_isRead; }
    [[nodiscard]] const QList<AgendaEntry> &entries() const { return m_entries; }
    /// The change of a row; none for a freeze window.
    [[nodiscard]] const BulkChange *changeAt(int row) const;
    [[nodiscard]] int rowOf(BulkChangeId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void refreshed();
    void failed(const lk::Error &error);

private:
    [[nodiscard]] QString text(const AgendaEntry &entry, int column) const;
    [[nodiscard]] QString tip(const AgendaEntry &entry, int column) const;
    [[nodiscard]] QString fromNow(const AgendaEntry &entry) const;

    Services &m_services;
    QList<AgendaEntry> m_entries;
    QTimer m_soon;
    QTimer m_minute;
    bool m_isRead = false;
    bool m_watched = false;
};

} // namespace lk::ui
