// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/problem_rows_model.h"

#include "ui/pages/newchange/verdict_look.h"
#include "ui/widgets/row_roles.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

QString joined(const QList<intake::RowReason> &reasons, QString intake::RowReason::*part)
{
    QStringList texts;
    for (const intake::RowReason &reason : reasons) {
        if (!(reason.*part).isEmpty() && !texts.contains(reason.*part))
            texts.append(reason.*part);
    }
    return texts.join(u' ');
}

} // namespace

void ProblemRowsModel::setList(const std::shared_ptr<const LoadedList> &list)
{
    beginResetModel();
    m_list = list;
    endResetModel();
}

int ProblemRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_list ? 0 : static_cast<int>(m_list->problems.size());
}

int ProblemRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnNumbers;
}

intake::ImportedRow ProblemRowsModel::rowAt(int row) const
{
    return m_list->list.rows.at(m_list->problems.at(static_cast<std::size_t>(row)));
}

QVariant ProblemRowsModel::data(const QModelIndex &index, int role) const
{
    const intake::ImportedRow row = rowAt(index.row());
    if (role == LookRole && index.column() == Verdict)
        return QVariant::fromValue(lookOf(row.verdict));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case FileRow:
        return row.fileRow;
    case Identifier:
        return row.ids.isEmpty() ? u"–"_s : row.ids.display();
    case Verdict:
        return role == Qt::ToolTipRole ? lookOf(row.verdict).tooltip : lookOf(row.verdict).word;
    case Why:
        return joined(row.reasons, &intake::RowReason::text);
    case Fix:
        return joined(row.reasons, &intake::RowReason::fix);
    default:
        return {};
    }
}

QVariant ProblemRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileRow:
        return tr("Row");
    case Identifier:
        return tr("Line");
    case Verdict:
        return tr("Finding");
    case Why:
        return tr("Why");
    case Fix:
        return tr("What to do");
    default:
        return {};
    }
}

} // namespace lk::ui
