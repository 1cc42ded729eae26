// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/palette_model.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr std::array kGroups{PaletteGroup::Pasted, PaletteGroup::Commands, PaletteGroup::Pages,
    PaletteGroup::Changes, PaletteGroup::Lines};

} // namespace

void PaletteModel::setEntries(const QList<PaletteEntry> &entries, qsizetype most)
{
    beginResetModel();
    m_rows.clear();
    for (const PaletteGroup group : kGroups) {
        qsizetype shown = 0;
        for (const PaletteEntry &entry : entries) {
            if (entry.group != group || shown == most)
                continue;
            if (shown++ == 0)
                m_rows.append({.group = group, .icon = {}, .title = titleOf(group)});
            m_rows.append(entry);
        }
    }
    endResetModel();
}

int PaletteModel::stepped(int row, int steps) const
{
    int at = row;
    const int direction = steps < 0 ? -1 : 1;
    for (int left = std::abs(steps); left > 0; --left) {
        int next = at + direction;
        while (next >= 0 && next < m_rows.size() && isHeading(next))
            next += direction;
        if (next < 0 || next >= m_rows.size())
            break;
        at = next;
    }
    return at >= 0 && at < m_rows.size() && !isHeading(at) ? at : -1;
}

int PaletteModel::resultCount() const
{
    return placeOf(static_cast<int>(m_rows.size()) - 1);
}

int PaletteModel::placeOf(int row) const
{
    int place = 0;
    for (int i = 0; i <= row; ++i)
        place += isHeading(i) ? 0 : 1;
    return place;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteEntry &entry = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.title, entry.detail, entry.keys};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case HeadingRole:
        return isHeading(index.row());
    case DetailTextRole:
        return entry.detail;
    case KeysRole:
        return entry.keys;
    case Qt::DecorationRole:
        return entry.icon;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace lk::ui
