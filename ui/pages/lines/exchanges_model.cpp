// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lines/exchanges_model.h"

#include "ui/models/line_cells.h"
#include "ui/pages/lines/exchange_text.h"
#include "ui/services.h"
#include "ui/theme/state_look.h"
#include "ui/widgets/row_roles.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr int kFirstRefusal = 400;

/// Icon and tone say what kind of answer it was; the word is the status itself.
StateLook answerLook(const report::Exchange &exchange)
{
    const QString word = report::outcomeWord(exchange);
    if (!exchange.isAnswered())
        return {u"circle-question-mark"_s, word, exchange.trouble, Tone::Unknown};
    if (exchange.status >= kFirstRefusal)
        return {u"circle-x"_s, word, {}, Tone::Danger};
    return {u"circle-check"_s, word, {}, Tone::Success};
}

} // namespace

ExchangesModel::ExchangesModel(Services &services, QObject *parent)
    : QAbstractTableModel(parent),
      m_services(services)
{
}

void ExchangesModel::setExchanges(const QList<report::Exchange> &exchanges)
{
    if (exchanges == m_exchanges)
        return;
    beginResetModel();
    m_exchanges = exchanges;
    endResetModel();
}

int ExchangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_exchanges.size());
}

int ExchangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ExchangesModel::text(const report::Exchange &exchange, int column) const
{
    switch (column) {
    case Time:
        return utcDay(exchange.startedAt, m_services.clock.utcNow());
    case What:
        return exchange.method + u' ' + operationText(exchange);
    case Answer:
        return answerLook(exchange).word;
    case Took:
        return exchange.durationMs ? tr("%1 ms").arg(numberText(*exchange.durationMs)) : QString();
    }
    return {};
}

QVariant ExchangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const report::Exchange &exchange = m_exchanges.at(index.row());
    if (role == Qt::DisplayRole)
        return text(exchange, index.column());
    if (role == LookRole && index.column() == Answer)
        return QVariant::fromValue(answerLook(exchange));
    if (role == CopyRole && index.column() == Time)
        return utcExact(exchange.startedAt);
    if (role == Qt::ToolTipRole) {
        if (index.column() == Time)
            return utcExact(exchange.startedAt);
        return index.column() == What ? exchange.method + u' ' + exchange.url : exchange.trouble;
    }
    return {};
}

QVariant ExchangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Sent UTC");
    case What:
        return tr("Request");
    case Answer:
        return tr("Answer");
    case Took:
        return tr("Took");
    }
    return {};
}

} // namespace lk::ui
