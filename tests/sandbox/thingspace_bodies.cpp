// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/thingspace_bodies.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

QByteArray idPair(const QByteArray &kind, const QString &id)
{
    return R"({"kind":")" + kind + R"(","id":")" + id.toLatin1() + R"("})";
}

QByteArray swapBody(const QByteArray &from, const QByteArray &to, const QByteArray &option)
{
    return R"({"deviceIds":[)" + from + R"(],"deviceIdsTo":[)" + to + R"(],"change4gOption":")" + option
        + R"("})";
}

/// The device of a single-device list; empty if there is none, whichever way that was said.
QJsonObject foundDevice(PracticeFixture &fixture, const QByteArray &kind, const QString &id)
{
    const Seen seen
        = fixture.thingSpace("POST", u"/devices/actions/list"_s, R"({"deviceId":)" + idPair(kind, id) + '}');
    return seen.object().value("devices"_L1).toArray().at(0).toObject();
}

QString deviceIdOf(const QJsonObject &device, const QString &kind)
{
    for (const QJsonValue &id : device.value("deviceIds"_L1).toArray()) {
        if (id.toObject().value("kind"_L1).toString() == kind)
            return id.toObject().value("id"_L1).toString();
    }
    return {};
}

QString attributeOf(const QJsonObject &device, const QString &key)
{
    for (const QJsonValue &attribute : device.value("extendedAttributes"_L1).toArray()) {
        if (attribute.toObject().value("key"_L1).toString() == key)
            return attribute.toObject().value("value"_L1).toString();
    }
    return u"none"_s;
}

QString errorOf(const Seen &seen)
{
    return seen.object().value("errorCode"_L1).toString().section(u'.', 1);
}

QByteArray deviceList(const QString &member, const QList<QByteArray> &ids, const QByteArray &more)
{
    return "{\"" + member.toLatin1() + "\":[{\"deviceIds\":[" + ids.join(',') + "]}]" + more + '}';
}

QJsonObject firstOf(const Seen &seen)
{
    return seen.array().at(0).toObject();
}

} // namespace lk::test
