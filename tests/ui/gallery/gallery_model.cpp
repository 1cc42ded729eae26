// SPDX-License-Identifier: Apache-2.0
#include "gallery_model.h"

#include "core/domain/identifier.h"
#include "ui/theme/state_look.h"
#include "ui/widgets/row_roles.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::ui::look {

namespace {

QString withCheckDigit(const QString &digits)
{
    return digits + lk::luhnDigit(digits);
}

StateLook lookOfRow(int row)
{
    return lk::ui::lookOf(kAllStates.at(static_cast<std::size_t>(row * 5 + row / 7) % kStateCount));
}

} // namespace

GalleryModel::GalleryModel(int rows, QObject *parent)
    : QAbstractTableModel(parent),
      m_rows(rows)
{
}

int GalleryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int GalleryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString GalleryModel::display(int row, int column) const
{
    switch (column) {
    case Iccid:
        return withCheckDigit(u"891480000005%1"_s.arg(850835 + row * 7, 6, 10, QChar(u'0')));
    case Imei:
        return withCheckDigit(u"35046291%1"_s.arg(223675 + row * 13, 6, 10, QChar(u'0')));
    case Msisdn:
        return u"+1201555%1"_s.arg(3205 + row, 4, 10, QChar(u'0'));
    case Change:
        return u"Suspend"_s;
    case Plan:
        return row % 3 == 0 ? u"Active → Suspended"_s : u"Suspended"_s;
    case State:
        return lookOfRow(row).word;
    case Tries:
        return QString::number(1 + row % 3);
    case Updated:
        return u"14:25:%1"_s.arg(59 - row % 60, 2, 10, QChar(u'0'));
    default:
        return {};
    }
}

QVariant GalleryModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return display(row, column);
    if (role == Qt::CheckStateRole && column == Picked)
        return m_picked.contains(row) ? Qt::Checked : Qt::Unchecked;
    if (role == LookRole && column == State)
        return QVariant::fromValue(lookOfRow(row));
    if (role == NowRole && column == Plan)
        return row % 3 == 0 ? u"Active"_s : u"Suspended"_s;
    if (role == ThenRole && column == Plan)
        return u"Suspended"_s;
    if (role == Qt::AccessibleTextRole && column == State)
        return u"Line %1, %2"_s.arg(row + 1).arg(lookOfRow(row).word);
    return {};
}

QVariant GalleryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList heads{{}, u"ICCID"_s, u"IMEI"_s, u"MSISDN"_s, u"Change"_s, u"Now → then"_s, u"State"_s,
        u"Tries"_s, u"Updated UTC"_s};
    return heads.value(section);
}

Qt::ItemFlags GalleryModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Picked ? flags | Qt::ItemIsUserCheckable : flags;
}

bool GalleryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Picked)
        return false;
    if (value.toInt() == Qt::Checked)
        m_picked.insert(index.row());
    else
        m_picked.remove(index.row());
    emit dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

} // namespace lk::ui::look
