// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lines/saved_line_filter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

QString toText(SavedLineFilter filter)
{
    if (filter == SavedLineFilter{})
        return {};
    std::sort(filter.accounts.begin(), filter.accounts.end());
    std::sort(filter.statuses.begin(), filter.statuses.end());
    filter.plans.sort();
    QJsonArray accounts;
    for (const AccountId account : std::as_const(filter.accounts))
        accounts.append(account.value);
    QJsonArray statuses;
    for (const DeviceStatus status : std::as_const(filter.statuses))
        statuses.append(toText(status));
    const QJsonObject kept{{u"search"_s, filter.search}, {u"accounts"_s, accounts}, {u"statuses"_s, statuses},
        {u"plans"_s, QJsonArray::fromStringList(filter.plans)}};
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

SavedLineFilter savedLineFilterFrom(const QString &text)
{
    const QJsonObject kept = QJsonDocument::fromJson(text.toUtf8()).object();
    SavedLineFilter filter{.search = kept.value(u"search"_s).toString()};
    const QJsonArray accounts = kept.value(u"accounts"_s).toArray();
    for (const QJsonValue account : accounts) {
        if (const AccountId known{account.toInteger()}; known.isValid())
            filter.accounts.append(known);
    }
    const QJsonArray statuses = kept.value(u"statuses"_s).toArray();
    for (const QJsonValue status : statuses) {
        if (const auto known = deviceStatusFromText(status.toString()))
            filter.statuses.append(*known);
    }
    const QJsonArray plans = kept.value(u"plans"_s).toArray();
    for (const QJsonValue plan : plans)
        filter.plans.append(plan.toString());
    return filter;
}

} // namespace lk::ui
