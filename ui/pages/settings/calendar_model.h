// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/change_calendar.h"

#include <QAbstractTableModel>

namespace lk::ui {

/// A freeze window or a daily cap while it is edited.
struct CalendarEntry {
    bool isCap = false;
    FreezeWindow freeze = {};
    DailyCap cap = {};

    [[nodiscard]] const ChangeScope &scope() const { return isCap ? cap.scope : freeze.scope; }
};

/// The freeze windows and caps of a tenant while they are edited.
class CalendarModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ColumnNumber { Kind, Name, When, Scope, ColumnNumbers };

    using QAbstractTableModel::QAbstractTableModel;
    void setCalendar(const ChangeCalendar &calendar);
    [[nodiscard]] ChangeCalendar calendar() const;
    [[nodiscard]] const CalendarEntry &entry(int row) const { return m_entries.at(row); }
    void setEntry(int row, const CalendarEntry &entry);
    void add(const CalendarEntry &entry);
    void removeAt(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<CalendarEntry> m_entries;
};

} // namespace lk::ui
