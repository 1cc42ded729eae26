// SPDX-License-Identifier: Apache-2.0
// What the columns of KnownLinesModel show.

#include "core/base/sentence.h"
#include "ui/models/known_lines_model.h"
#include "ui/models/line_cells.h"
#include "ui/services.h"
#include "ui/theme/state_look.h"
#include "ui/widgets/row_roles.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// Older than this, what the inventory says may well be wrong.
constexpr qint64 kOldAfterSeconds = 7LL * 24 * 60 * 60;

qint64 ageSeconds(UtcMs readAt, UtcMs now)
{
    return std::max<qint64>(0, (now - readAt) / 1000);
}

QString lastChangeText(const store::ListedLine &line)
{
    if (!line.lastChange.isValid() || !line.lastKind)
        return {};
    return u"%1 · %2"_s.arg(displayName(*line.lastKind), withinSentence(lookOf(line.lastState).word));
}

/// The carrier's own word beside ours, where it says more.
QString statusHint(const store::ListedLine &line)
{
    const StateLook look = lookOf(line.state.status);
    if (line.state.rawStatus.isEmpty())
        return look.tooltip;
    return KnownLinesModel::tr("%1 The carrier's word: %2.").arg(look.tooltip, line.state.rawStatus);
}

QString changeHint(const store::ListedLine &line)
{
    if (!line.lastChange.isValid())
        return {};
    return KnownLinesModel::tr("Change #%1, %2").arg(line.lastChange.value).arg(utcExact(line.lastAt));
}

} // namespace

QString KnownLinesModel::text(const store::ListedLine &line, int column) const
{
    switch (column) {
    case Iccid:
        return line.state.ids.iccid;
    case Imei:
        return line.state.ids.imei;
    case Msisdn:
        return line.state.ids.msisdn;
    case AccountName:
        return line.accountName;
    case Status:
        return lookOf(line.state.status).word;
    case Plan:
        return line.state.ratePlan;
    case CustomerPlan:
        return line.state.customer.plan;
    case Pool:
        return line.state.customer.pool;
    case LastChange:
        return lastChangeText(line);
    case AsOf:
        return line.state.readAt > 0
            ? tr("%1 ago").arg(durationText(ageSeconds(line.state.readAt, m_services.clock.utcNow())))
            : tr("never read");
    }
    return {};
}

QVariant KnownLinesModel::cell(const store::ListedLine &line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case LookRole:
        return column == Status ? QVariant::fromValue(lookOf(line.state.status)) : QVariant();
    case ToneRole:
        if (column == AsOf && ageSeconds(line.state.readAt, m_services.clock.utcNow()) > kOldAfterSeconds)
            return static_cast<int>(Tone::Warning);
        return {};
    case CopyRole:
        return column == AsOf ? QVariant(utcExact(line.state.readAt)) : QVariant();
    case Qt::ToolTipRole:
        if (column == Status)
            return statusHint(line);
        if (column == AsOf)
            return line.state.readAt > 0 ? utcExact(line.state.readAt)
                                         : tr("It was imported; no carrier has been asked about it yet.");
        return column == LastChange ? changeHint(line) : text(line, column);
    case Qt::AccessibleTextRole:
        if (column == Iccid)
            return tr("%1, %2, %3")
                .arg(line.state.ids.display(), lookOf(line.state.status).word, line.accountName);
        return {};
    }
    return {};
}

QVariant KnownLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool wanted = role == Qt::DisplayRole || role == LookRole || role == ToneRole || role == CopyRole
        || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    const store::ListedLine *line = wanted ? lineAt(index.row()) : nullptr;
    return line == nullptr || line->row == 0 ? QVariant() : cell(*line, index.column(), role);
}

QVariant KnownLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Iccid:
        return tr("ICCID");
    case Imei:
        return tr("IMEI");
    case Msisdn:
        return tr("MSISDN");
    case AccountName:
        return tr("Account");
    case Status:
        return tr("Status");
    case Plan:
        return tr("Rate plan");
    case CustomerPlan:
        return tr("Customer plan");
    case Pool:
        return tr("Pool");
    case LastChange:
        return tr("Last change");
    case AsOf:
        return tr("As of");
    }
    return {};
}

} // namespace lk::ui
