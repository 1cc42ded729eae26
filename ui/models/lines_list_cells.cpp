// SPDX-License-Identifier: Apache-2.0
// What the columns of LinesListModel show.
#include "ui/models/line_cells.h"
#include "ui/models/lines_list_model.h"
#include "ui/services.h"
#include "ui/theme/state_look.h"
#include "ui/widgets/row_roles.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

QString LinesListModel::text(const DeviceChange &line, int column, UtcMs now)
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
        return utcDay(line.updatedAt, now);
    }
    return {};
}

QVariant LinesListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool wanted = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == LookRole
        || role == NowRole || role == ThenRole || role == Qt::AccessibleTextRole;
    const DeviceChange *line = wanted ? lineAt(index.row()) : nullptr;
    if (line == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*line, index.column(), m_services.clock.utcNow());
    case Qt::ToolTipRole:
        if (index.column() == State)
            return lookOf(line->state).tooltip;
        return index.column() == Updated ? utcExact(line->updatedAt) : text(*line, index.column(), 0);
    case LookRole:
        return QVariant::fromValue(lookOf(line->state));
    case NowRole:
        return line->beforeText;
    case ThenRole:
        return line->targetText;
    case Qt::AccessibleTextRole:
        if (index.column() == Iccid)
            return tr("%1, %2, %3").arg(line->ids.display(), lookOf(line->state).word, reasonText(*line));
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
