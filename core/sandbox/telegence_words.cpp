// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/telegence_words.h"

#include <QDateTime>

namespace lk::sandbox::telegence {

HttpReply refusal(int status, const QString &description)
{
    return jsonReply(status, QJsonObject{{u"errorDescription"_s, description}});
}

QString dateText(UtcMs at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd'Z'"_s);
}

QDate today(const Clock &clock)
{
    return QDateTime::fromMSecsSinceEpoch(clock.utcNow(), Qt::UTC).date();
}

QDate nextBillCycle(QDate today)
{
    const QDate thisMonth(today.year(), today.month(), 14);
    return today < thisMonth ? thisMonth : thisMonth.addMonths(1);
}

bool takesReason(const QString &mode, const QString &reasonCode)
{
    if (mode == "S"_L1)
        return reasonCode == "CR"_L1 || reasonCode == "NPG"_L1 || reasonCode == "STLN"_L1;
    if (mode == "R"_L1)
        return reasonCode == "CR"_L1 || reasonCode == "PR"_L1;
    return reasonCode == "CAN"_L1 || reasonCode == "LOS"_L1 || reasonCode == "DD"_L1;
}

namespace {

/// The equipment may have gone to another line since the change was taken on.
Ruling equipmentRuling(const Inventory &inventory, const Line &line, const ChangeOrder &order)
{
    bool same = true;
    for (auto id = order.ids.begin(); id != order.ids.end(); ++id) {
        const Line *holder = inventory.find(line.carrier, id.key(), id.value());
        if (holder && holder != &line && holder->state != kInStock)
            return Ruling::Impossible;
        same = same && holder == &line;
    }
    return same ? Ruling::AlreadySo : Ruling::Apply;
}

} // namespace

Ruling ruling(const Inventory &inventory, const Line &line, const ChangeOrder &order)
{
    if (line.gone)
        return Ruling::Impossible;
    if (order.change == "activate"_L1)
        return line.state == kInStock ? Ruling::Apply : Ruling::Impossible;
    if (line.state == kInStock)
        return Ruling::Impossible;
    if (changesState(order.change)) {
        if (line.state == order.to)
            return Ruling::AlreadySo;
        return line.state == kCancelled ? Ruling::Impossible : Ruling::Apply;
    }
    if (line.state == kCancelled)
        return Ruling::Impossible;
    if (order.change == "change-identifier"_L1)
        return equipmentRuling(inventory, line, order);
    const PracticeLine ids = line.ids();
    const QString now = order.change == "plan"_L1 ? line.plan
        : order.change == "iccid"_L1              ? ids.iccid
        : order.change == "imei"_L1               ? ids.imei
                                                  : line.labels.value(order.change);
    return now == order.to ? Ruling::AlreadySo : Ruling::Apply;
}

QJsonObject characteristic(const QString &name, const QString &value)
{
    return {{u"name"_s, name}, {u"value"_s, value}};
}

std::optional<QMultiMap<QString, QString>> readBag(const QJsonValue &bag)
{
    if (!bag.isArray())
        return std::nullopt;
    QMultiMap<QString, QString> values;
    for (const QJsonValue &element : bag.toArray()) {
        const QJsonObject pair = element.toObject();
        if (pair.size() != 2 || !pair.value("name"_L1).isString() || !pair.value("value"_L1).isString())
            return std::nullopt;
        values.insert(pair.value("name"_L1).toString(), pair.value("value"_L1).toString());
    }
    return values;
}

} // namespace lk::sandbox::telegence
