// SPDX-License-Identifier: Apache-2.0
#include "ui/models/lines_list_model.h"

#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/models/line_cells.h"
#include "ui/services.h"
#include "ui/theme/state_look.h"
#include "ui/widgets/row_roles.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lk::ui {

namespace {

Result<QList<DeviceChange>> linesOfGroups(
    store::Database &database, BulkChangeId change, const QList<store::TroubleGroup> &groups)
{
    QList<DeviceChange> all;
    for (const store::TroubleGroup &group : groups) {
        const int room = LinesListModel::kMost - static_cast<int>(all.size());
        if (room <= 0)
            break;
        const auto lines = store::readTroubleLines(database, change, group, room);
        if (!lines)
            return lines.failure();
        all.append(*lines);
    }
    std::stable_sort(all.begin(), all.end(),
        [](const DeviceChange &a, const DeviceChange &b) { return a.updatedAt > b.updatedAt; });
    return all;
}

} // namespace

LinesListModel::LinesListModel(Services &services, QObject *parent)
    : QAbstractTableModel(parent),
      m_services(services)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &LinesListModel::refresh);
    const auto soon = [this] {
        if (!m_soon.isActive() && !m_groups.isEmpty())
            m_soon.start();
    };
    connect(&services.store, &store::Store::committed, this, [soon](const store::ChangeSet &changes) {
        if (!changes.lines.isEmpty())
            soon();
    });
    connect(&services.reader, &store::StoreReader::changedElsewhere, this, soon);
}

void LinesListModel::setGroups(const QList<store::TroubleGroup> &groups, BulkChangeId change)
{
    const bool same = change == m_change
        && std::equal(groups.begin(), groups.end(), m_groups.begin(), m_groups.end(),
            [](const store::TroubleGroup &a, const store::TroubleGroup &b) {
                return a.state == b.state && a.carrier == b.carrier && a.errorClass == b.errorClass
                    && a.code == b.code;
            });
    m_groups = groups;
    m_change = change;
    if (same)
        return;
    beginResetModel();
    m_lines.clear();
    endResetModel();
    ++m_generation;
    refresh();
}

void LinesListModel::refresh()
{
    m_services.reader.ask<QList<DeviceChange>>(
        this,
        [change = m_change, groups = m_groups](
            store::Database &database) { return linesOfGroups(database, change, groups); },
        [this, generation = m_generation](const Result<QList<DeviceChange>> &lines) {
            if (generation != m_generation)
                return;
            if (lines)
                take(*lines);
            else
                emit failed(lines.error());
        },
        &m_lines);
}

/// Lines that stay keep their places and new ones come last, so that nothing moves under the reader's hand.
void LinesListModel::take(const QList<DeviceChange> &lines)
{
    dropGone(lines);
    QHash<DeviceChangeId, int> rows;
    for (int row = 0; row < m_lines.size(); ++row)
        rows.insert(m_lines.at(row).id, row);
    QList<DeviceChange> fresh;
    for (const DeviceChange &line : lines) {
        if (const auto row = rows.constFind(line.id); row != rows.cend())
            m_lines[*row] = line;
        else
            fresh.append(line);
    }
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    if (!fresh.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
        m_lines.append(fresh);
        endInsertRows();
    }
    emit refreshed();
}

/// Removes the lines that are not in trouble any more, in runs from the end.
void LinesListModel::dropGone(const QList<DeviceChange> &lines)
{
    QSet<DeviceChangeId> staying;
    staying.reserve(lines.size());
    for (const DeviceChange &line : lines)
        staying.insert(line.id);
    int last = rowCount() - 1;
    while (last >= 0) {
        if (staying.contains(m_lines.at(last).id)) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !staying.contains(m_lines.at(first - 1).id))
            --first;
        beginRemoveRows({}, first, last);
        m_lines.remove(first, last - first + 1);
        endRemoveRows();
        last = first - 1;
    }
}

int LinesListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LinesListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LinesListModel::text(const DeviceChange &line, int column) const
{
    switch (column) {
    case Iccid:
        return line.ids.display();
    case Change:
        return u'#' + QString::number(line.change.value);
    case State:
        return lookOf(line.state).word;
    case CarrierName:
        return displayName(line.carrier);
    case NowThen:
        return nowThenText(line);
    case Tries:
        return numberText(line.attempts);
    case Reason:
        return reasonText(line);
    case Updated:
        return utcDay(line.updatedAt, m_services.clock.utcNow());
    }
    return {};
}

QVariant LinesListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DeviceChange &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        if (index.column() == State)
            return lookOf(line.state).tooltip;
        return index.column() == Updated ? utcExact(line.updatedAt) : text(line, index.column());
    case LookRole:
        return QVariant::fromValue(lookOf(line.state));
    case NowRole:
        return line.beforeText;
    case ThenRole:
        return line.targetText;
    case Qt::AccessibleTextRole:
        if (index.column() == Iccid)
            return tr("%1, %2, %3").arg(line.ids.display(), lookOf(line.state).word, reasonText(line));
        return {};
    }
    return {};
}

QVariant LinesListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Iccid:
        return tr("Line");
    case Change:
        return tr("Change");
    case State:
        return tr("State");
    case CarrierName:
        return tr("Carrier");
    case NowThen:
        return tr("Now → then");
    case Tries:
        return tr("Tries");
    case Reason:
        return tr("Reason");
    case Updated:
        return tr("Updated UTC");
    }
    return {};
}

} // namespace lk::ui
