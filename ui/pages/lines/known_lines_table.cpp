// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lines/known_lines_table.h"

#include "ui/models/known_lines_model.h"
#include "ui/theme/state_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/kept_selection.h"

#include <QHeaderView>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr std::array kShownStatuses{DeviceStatus::Unknown, DeviceStatus::Inventory, DeviceStatus::Active,
    DeviceStatus::Suspended, DeviceStatus::Inactive, DeviceStatus::Changing, DeviceStatus::Terminated};

} // namespace

KnownLinesTable::KnownLinesTable(const Theme &theme, KnownLinesModel &lines, QWidget *parent)
    : TableView(theme, parent),
      m_lines(lines),
      m_kept(nullptr)
{
    setObjectName(u"knownLines"_s);
    setAccessibleName(tr("Lines"));
    setModel(&lines);
    m_kept = new KeptSelection(*this, [&lines](int row) { return lines.rowAt(row); });
    setColumn(KnownLinesModel::Iccid, ColumnKind::Identifier, 178);
    setColumn(KnownLinesModel::Imei, ColumnKind::Identifier, 128);
    setColumn(KnownLinesModel::Msisdn, ColumnKind::Identifier, 92);
    setColumn(KnownLinesModel::AccountName, ColumnKind::Text, 134);
    setStateColumn(KnownLinesModel::Status, 110, wordsOf(kShownStatuses));
    setColumn(KnownLinesModel::Plan, ColumnKind::Text, 88);
    setColumn(KnownLinesModel::CustomerPlan, ColumnKind::Quiet, 100);
    setColumn(KnownLinesModel::Pool, ColumnKind::Quiet, 90);
    setColumn(KnownLinesModel::LastChange, ColumnKind::Quiet, 122);
    setColumn(KnownLinesModel::AsOf, ColumnKind::Quiet, 84);
    setColumnOffered(KnownLinesModel::CustomerPlan);
    setColumnOffered(KnownLinesModel::Pool);
    setSortingEnabled(true);
    sortByColumn(KnownLinesModel::Iccid, Qt::AscendingOrder);
    setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    connect(m_kept, &KeptSelection::restored, this, &KnownLinesTable::tellCount);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &KnownLinesTable::tellCount);
    // A line that was selected already can become the one the keyboard is on: what may be done changes with
    // it.
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &KnownLinesTable::tellCount);
}

qint64 KnownLinesTable::selectedCount() const
{
    return m_kept->count();
}

std::vector<qint64> KnownLinesTable::selectedRows() const
{
    std::vector<qint64> rows;
    m_kept->forEachRow([this, &rows](int row) { rows.push_back(m_lines.rowAt(row)); });
    return rows;
}

qint64 KnownLinesTable::currentRow() const
{
    return m_kept->current();
}

void KnownLinesTable::tellCount()
{
    Q_EMIT selectionCounted(selectedCount());
}

} // namespace lk::ui
