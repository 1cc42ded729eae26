// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/order_record.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace lk::sandbox {

namespace {

QString idOf(const Line &line, LineKey key)
{
    const PracticeLine ids = line.ids();
    switch (key) {
    case LineKey::Iccid:
        return ids.iccid;
    case LineKey::Imei:
        return ids.imei;
    case LineKey::Msisdn:
        return ids.msisdn;
    }
    return {};
}

void addIds(QJsonObject *record, const ChangeOrder &order, const Line &line)
{
    if (order.ids.isEmpty())
        return;
    QJsonObject before;
    QJsonObject after;
    for (auto id = order.ids.begin(); id != order.ids.end(); ++id) {
        before.insert(lineKeyWord(id.key()), idOf(line, id.key()));
        after.insert(lineKeyWord(id.key()), id.value());
    }
    if (order.change != "add"_L1)
        record->insert("old"_L1, before);
    record->insert("new"_L1, after);
}

} // namespace

QString currentValue(const Line &line, const ChangeOrder &order)
{
    if (changesState(order.change) || order.change == "delete"_L1)
        return line.state;
    if (order.change == "add"_L1)
        return {};
    if (order.change == "plan"_L1)
        return line.plan;
    if (order.change == "iccid"_L1)
        return line.iccid();
    if (order.change == "imei"_L1)
        return line.ids().imei;
    if (order.change == "change-identifier"_L1)
        return idOf(line, order.ids.contains(LineKey::Iccid) ? LineKey::Iccid : LineKey::Imei);
    QStringList values;
    for (auto label = order.labels.begin(); label != order.labels.end(); ++label)
        values.append(line.labels.value(label.key()));
    return order.labels.isEmpty() ? line.labels.value(order.change) : values.join(u',');
}

QJsonObject recordOf(QLatin1StringView kind, const ChangeOrder &order, const Line &line)
{
    QJsonObject record{{u"kind"_s, kind}, {u"carrier"_s, carrierWord(order.carrier)},
        {u"device"_s, order.index}, {u"line"_s, line.iccid()}, {u"change"_s, order.change},
        {u"from"_s, currentValue(line, order)}, {u"to"_s, order.to}, {u"request"_s, order.request},
        {u"handle"_s, order.handle}};
    if (!order.plan.isEmpty())
        record.insert("plan"_L1, order.plan);
    if (!order.msisdn.isEmpty())
        record.insert("msisdn"_L1, order.msisdn);
    addIds(&record, order, line);
    if (order.peer >= 0)
        record.insert("peer"_L1, order.peer);
    QJsonObject labels;
    for (auto label = order.labels.begin(); label != order.labels.end(); ++label)
        labels.insert(label.key(), label.value());
    if (!labels.isEmpty())
        record.insert("labels"_L1, labels);
    return record;
}

std::optional<ChangeOrder> readOrder(const QJsonObject &record)
{
    const auto carrier = carrierOfWord(record.value("carrier"_L1).toString());
    if (!carrier)
        return std::nullopt;
    ChangeOrder order{.carrier = *carrier,
        .index = record.value("device"_L1).toInt(-1),
        .change = record.value("change"_L1).toString(),
        .to = record.value("to"_L1).toString(),
        .plan = record.value("plan"_L1).toString(),
        .msisdn = record.value("msisdn"_L1).toString(),
        .pending = record.value("pending"_L1).toString(),
        .request = record.value("request"_L1).toString(),
        .handle = record.value("handle"_L1).toString(),
        .peer = record.value("peer"_L1).toInt(-1)};
    const QJsonObject ids = record.value("new"_L1).toObject();
    for (const LineKey key : {LineKey::Iccid, LineKey::Imei, LineKey::Msisdn}) {
        if (ids.contains(lineKeyWord(key)))
            order.ids.insert(key, ids.value(lineKeyWord(key)).toString());
    }
    const QJsonObject labels = record.value("labels"_L1).toObject();
    for (auto label = labels.begin(); label != labels.end(); ++label)
        order.labels.insert(label.key(), label.value().toString());
    return order;
}

UtcMs timeIn(const QJsonObject &record, QLatin1StringView name)
{
    return QDateTime::fromString(record.value(name).toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace lk::sandbox
