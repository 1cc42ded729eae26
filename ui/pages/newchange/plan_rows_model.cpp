// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/plan_rows_model.h"

#include "ui/pages/newchange/verdict_look.h"
#include "ui/widgets/row_roles.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

QString joinedReasons(const planning::PlanRow &row, QString planning::PlanReason::*part)
{
    QStringList texts;
    for (const planning::PlanReason &reason : row.reasons) {
        if (!(reason.*part).isEmpty() && !texts.contains(reason.*part))
            texts.append(reason.*part);
    }
    return texts.join(u' ');
}

} // namespace

void PlanRowsModel::setPlan(const planning::Plan &plan)
{
    m_plan = plan;
    m_collisions.clear();
    choose();
}

void PlanRowsModel::clear()
{
    setPlan({});
}

void PlanRowsModel::setFilter(std::optional<planning::Verdict> verdict, const QString &text)
{
    m_verdict = verdict;
    m_text = text.trimmed();
    choose();
}

void PlanRowsModel::setCollisions(const QHash<qsizetype, BulkChangeId> &rows, OnCollision choice)
{
    m_collisions = rows;
    m_onCollision = choice;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Why), index(rowCount() - 1, Why));
}

QString PlanRowsModel::collisionText(int row) const
{
    const auto holder
        = m_collisions.constFind(static_cast<qsizetype>(m_shown.at(static_cast<std::size_t>(row))));
    // What is left out is blocked, and its reason says why.
    if (holder == m_collisions.constEnd() || m_onCollision != OnCollision::WaitBehind)
        return {};
    return tr("Open in change #%1: it waits until that has settled it.").arg(holder->value);
}

void PlanRowsModel::choose()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_plan.rows.size(); ++i) {
        if (matches(m_plan.rows.at(i)))
            m_shown.push_back(static_cast<quint32>(i));
    }
    endResetModel();
}

bool PlanRowsModel::matches(const planning::PlanRow &row) const
{
    if (m_verdict && row.verdict != *m_verdict)
        return false;
    if (m_text.isEmpty() || row.ids.iccid.contains(m_text) || row.ids.msisdn.contains(m_text)
        || row.ids.imei.contains(m_text))
        return true;
    return std::any_of(row.reasons.begin(), row.reasons.end(), [this](const planning::PlanReason &reason) {
        return reason.text.contains(m_text, Qt::CaseInsensitive);
    });
}

const planning::PlanRow &PlanRowsModel::planRow(int row) const
{
    return m_plan.rows.at(static_cast<qsizetype>(m_shown.at(static_cast<std::size_t>(row))));
}

int PlanRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PlanRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnNumbers;
}

QString PlanRowsModel::accountName(AccountId id) const
{
    const auto found = std::find_if(m_plan.accounts.begin(), m_plan.accounts.end(),
        [id](const planning::PlanAccount &account) { return account.id == id; });
    return found == m_plan.accounts.end() ? QString() : found->name;
}

QString PlanRowsModel::now(const planning::PlanRow &row) const
{
    return row.before ? currentText(m_plan.specOf(row), *row.before) : u"–"_s;
}

QString PlanRowsModel::then(const planning::PlanRow &row) const
{
    return row.carrier && row.willBeSent() ? targetText(*row.carrier, m_plan.specOf(row)) : QString();
}

QVariant PlanRowsModel::text(const planning::PlanRow &row, int column) const
{
    switch (column) {
    case FileRow:
        return row.fileRow;
    case Line:
        return row.ids.isEmpty() ? u"–"_s : row.ids.display();
    case Where:
        return row.account.isValid() ? accountName(row.account) : u"–"_s;
    case Diff:
        return then(row).isEmpty() ? now(row) : tr("%1 → %2").arg(now(row), then(row));
    case Verdict:
        return planning::displayName(row.verdict);
    case Why:
        return joinedReasons(row, &planning::PlanReason::text);
    default:
        return {};
    }
}

QVariant PlanRowsModel::detail(const planning::PlanRow &row, int column) const
{
    if (column == Where && row.carrier && displayName(*row.carrier) != accountName(row.account))
        return displayName(*row.carrier);
    if (column == Why)
        return joinedReasons(row, &planning::PlanReason::fix);
    return {};
}

QVariant PlanRowsModel::data(const QModelIndex &index, int role) const
{
    const planning::PlanRow &row = planRow(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == Why
            ? QString(collisionText(index.row()) + u' ' + text(row, Why).toString()).trimmed()
            : text(row, column);
    case DetailRole:
        return detail(row, column);
    case LookRole:
        return column == Verdict ? QVariant::fromValue(lookOf(row.verdict)) : QVariant();
    case NowRole:
        return now(row);
    case ThenRole:
        return then(row);
    case Qt::ToolTipRole:
        if (column == Verdict)
            return lookOf(row.verdict).tooltip;
        return column == Why
            ? QString(this->data(index, Qt::DisplayRole).toString() + u'\n' + detail(row, Why).toString())
                  .trimmed()
            : QVariant();
    default:
        return {};
    }
}

QVariant PlanRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileRow:
        return tr("Row");
    case Line:
        return tr("Line");
    case Where:
        return tr("Account");
    case Diff:
        return tr("Now → then");
    case Verdict:
        return tr("Verdict");
    case Why:
        return tr("Why, and what to do");
    default:
        return {};
    }
}

} // namespace lk::ui
