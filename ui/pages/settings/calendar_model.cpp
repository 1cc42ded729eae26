// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/calendar_model.h"

#include <QLocale>

namespace lk::ui {

void CalendarModel::setCalendar(const ChangeCalendar &calendar)
{
    beginResetModel();
    m_entries.clear();
    for (const FreezeWindow &freeze : calendar.freezes)
        m_entries.append({.isCap = false, .freeze = freeze});
    for (const DailyCap &cap : calendar.caps)
        m_entries.append({.isCap = true, .cap = cap});
    endResetModel();
}

ChangeCalendar CalendarModel::calendar() const
{
    ChangeCalendar calendar;
    for (const CalendarEntry &entry : m_entries) {
        if (entry.isCap)
            calendar.caps.append(entry.cap);
        else
            calendar.freezes.append(entry.freeze);
    }
    return calendar;
}

void CalendarModel::setEntry(int row, const CalendarEntry &entry)
{
    m_entries[row] = entry;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnNumbers - 1));
}

void CalendarModel::add(const CalendarEntry &entry)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_entries.append(entry);
    endInsertRows();
}

void CalendarModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int CalendarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnNumbers;
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const CalendarEntry &entry = m_entries.at(index.row());
    switch (index.column()) {
    case Kind:
        return entry.isCap ? tr("Cap") : tr("Freeze");
    case Name:
        return entry.isCap ? tr("At most %1 lines a day").arg(QLocale().toString(entry.cap.most))
                           : entry.freeze.name;
    case When:
        if (entry.isCap)
            return tr("Days of %1").arg(QString::fromLatin1(entry.cap.zone.id()));
        return entry.freeze.window.zone().isValid() ? entry.freeze.window.displayText()
                                                    : tr("The times are not complete");
    case Scope:
        return entry.scope().displayText();
    default:
        return {};
    }
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case Name:
        return tr("Name or limit");
    case When:
        return tr("When");
    case Scope:
        return tr("What it is about");
    default:
        return {};
    }
}

} // namespace lk::ui
