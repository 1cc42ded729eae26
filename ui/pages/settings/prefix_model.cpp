// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/prefix_model.h"

#include "core/domain/identifier.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/row_roles.h"

#include <QSet>

namespace lk::ui {

void PrefixModel::setPrefixes(const QList<store::IssuerPrefix> &prefixes)
{
    beginResetModel();
    m_prefixes = prefixes;
    endResetModel();
}

void PrefixModel::add()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_prefixes.append(store::IssuerPrefix{});
    endInsertRows();
}

void PrefixModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_prefixes.removeAt(row);
    endRemoveRows();
}

void PrefixModel::setCarrier(int row, Carrier carrier)
{
    m_prefixes[row].carrier = carrier;
    Q_EMIT dataChanged(index(row, CarrierName), index(row, CarrierName));
}

QString PrefixModel::problem() const
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < m_prefixes.size(); ++i) {
        const QString &prefix = m_prefixes.at(i).prefix;
        if (!isDigits(prefix) || !prefix.startsWith(QStringLiteral("89")))
            return tr(
                "Row %1: an ICCID prefix is digits only and begins with 89, not \"%2\". Nothing was saved.")
                .arg(QString::number(i + 1), prefix);
        if (seen.contains(prefix))
            return tr("Row %1: the prefix %2 stands twice. Nothing was saved.")
                .arg(QString::number(i + 1), prefix);
        seen.insert(prefix);
    }
    return {};
}

int PrefixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_prefixes.size());
}

int PrefixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnNumbers;
}

QVariant PrefixModel::data(const QModelIndex &index, int role) const
{
    const store::IssuerPrefix &prefix = m_prefixes.at(index.row());
    if (role == ToneRole && index.column() == Prefix && !isDigits(prefix.prefix))
        return static_cast<int>(Tone::Danger);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Prefix:
        return prefix.prefix;
    case CarrierName:
        return displayName(prefix.carrier);
    case Note:
        return prefix.note;
    default:
        return {};
    }
}

bool PrefixModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() == CarrierName)
        return false;
    QString &target
        = index.column() == Prefix ? m_prefixes[index.row()].prefix : m_prefixes[index.row()].note;
    target = value.toString().trimmed();
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags PrefixModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == CarrierName ? flags : flags | Qt::ItemIsEditable;
}

QVariant PrefixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Prefix:
        return tr("ICCID begins with");
    case CarrierName:
        return tr("Carrier");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace lk::ui
