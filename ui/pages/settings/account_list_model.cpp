// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/account_list_model.h"

#include "ui/theme/state_look.h"
#include "ui/widgets/row_roles.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

StateLook lookOfAccount(const CarrierAccount &account)
{
    if (!account.secretStored && !account.isPractice())
        return {u"key-round"_s, AccountListModel::tr("No credentials"),
            AccountListModel::tr("Nothing can be read or sent until the credentials are entered."),
            Tone::Warning};
    if (account.paused)
        return {u"circle-pause"_s, AccountListModel::tr("Paused"), account.pauseReason, Tone::Warning};
    if (!account.writesOn)
        return {u"eye"_s, AccountListModel::tr("Reads only"),
            AccountListModel::tr("Lines can be checked; nothing is changed."), Tone::Neutral};
    return {u"circle-check"_s, AccountListModel::tr("In use"), {}, Tone::Success};
}

} // namespace

void AccountListModel::setAccounts(const QList<CarrierAccount> &accounts)
{
    beginResetModel();
    m_accounts = accounts;
    endResetModel();
}

int AccountListModel::rowOf(AccountId id) const
{
    for (qsizetype i = 0; i < m_accounts.size(); ++i) {
        if (m_accounts.at(i).id == id)
            return static_cast<int>(i);
    }
    return -1;
}

int AccountListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

int AccountListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnNumbers;
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    const CarrierAccount &account = m_accounts.at(index.row());
    const StateLook look = lookOfAccount(account);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? account.name : look.word;
    case DetailRole:
        return index.column() == Name && account.name != displayName(account.carrier)
            ? displayName(account.carrier)
            : QVariant();
    case LookRole:
        return QVariant::fromValue(look);
    case Qt::ToolTipRole:
        return index.column() == Name ? account.baseUrl.toString() : look.tooltip;
    default:
        return {};
    }
}

QVariant AccountListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Account") : tr("State");
}

} // namespace lk::ui
