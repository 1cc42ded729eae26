// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/telegence/bag.h"

#include "core/carriers/json_reading.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::telegence {

QJsonObject named(const QString &name, const QString &value)
{
    return {{u"name"_s, name}, {u"value"_s, value}};
}

QMap<QString, QString> bagOf(const QJsonObject &service)
{
    QMap<QString, QString> bag;
    const QJsonArray entries = service.value("serviceCharacteristic"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        const QJsonObject pair = entry.toObject();
        const QString name = stringMember(pair, "name"_L1);
        const QString value = stringMember(pair, "value"_L1);
        if (!value.isEmpty() && !bag.contains(name))
            bag.insert(name, value);
    }
    return bag;
}

bool saysNo(const QJsonObject &object)
{
    return !stringMember(object, "errorDescription"_L1).isEmpty();
}

} // namespace lk::carriers::telegence
