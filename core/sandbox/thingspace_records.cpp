// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/thingspace_records.h"

#include "core/sandbox/thingspace_devices.h"
#include "core/sandbox/thingspace_members.h"
#include "core/sandbox/thingspace_words.h"

namespace lk::sandbox::thingspace {

namespace {

constexpr auto kVerizon = PracticeCarrier::ThingSpace;
constexpr qsizetype kMostDeleted = 100;

ChangeOrder orderFor(const HttpRequest &request, const QString &change, const QString &to)
{
    return {.carrier = kVerizon,
        .change = change,
        .to = to,
        .request = QString::fromLatin1(request.header("X-Request-ID")),
        .atOnce = true};
}

/// One {"deviceIds": […]} of a list; a refusal if it is anything else.
OrRefusal<QList<std::pair<QString, QString>>> deviceOf(const QJsonValue &element)
{
    const QJsonObject device = element.toObject();
    if (device.size() != 1 || !device.value("deviceIds"_L1).isArray())
        return refusal(u"DeserializationFailed"_s, u"A device could not be read."_s);
    return readIds(device.value("deviceIds"_L1).toArray());
}

/// All devices of a list, read before the first is touched.
OrRefusal<QList<QList<std::pair<QString, QString>>>> devicesIn(const QJsonValue &list, qsizetype most)
{
    const QJsonArray elements = list.toArray();
    if (elements.isEmpty())
        return refusal(u"INPUT_INVALID.RequestUndefined"_s, u"No device was named."_s);
    if (most > 0 && elements.size() > most)
        return refusal(u"INPUT_INVALID.NumberofDevices"_s, u"Too many devices in one request."_s);
    QList<QList<std::pair<QString, QString>>> devices;
    for (const QJsonValue &element : elements) {
        auto device = deviceOf(element);
        if (auto *refused = std::get_if<HttpReply>(&device))
            return std::move(*refused);
        devices.append(std::get<0>(device));
    }
    return devices;
}

QJsonArray idList(const QList<std::pair<QString, QString>> &ids)
{
    QJsonArray list;
    for (const auto &[kind, id] : ids)
        list.append(idJson(kind, id));
    return list;
}

/// Why a device cannot be added; empty if it can.
QString addProblem(const PracticeWorld &world, const QMap<LineKey, QString> &ids, bool hasSku)
{
    if (!ids.contains(LineKey::Iccid) || (!ids.contains(LineKey::Imei) && !hasSku))
        return u"INPUT_INVALID. ICCID and IMEI are required."_s;
    for (auto id = ids.begin(); id != ids.end(); ++id) {
        if (world.inventory.find(kVerizon, id.key(), id.value()))
            return u"REQUEST_FAILED. The device exists already."_s;
    }
    return {};
}

std::optional<HttpReply> refuseAddMembers(const QJsonObject &body)
{
    const QString unknown = unknownMember(body,
        {"accountName"_L1, "state"_L1, "devicesToAdd"_L1, "customFields"_L1, "groupName"_L1, "skuNumber"_L1});
    if (!unknown.isEmpty())
        return refusal(u"DeserializationFailed"_s, u"Unknown member %1."_s.arg(unknown));
    if (body.value("state"_L1) != "preactive"_L1 && body.value("state"_L1) != "Preactive"_L1)
        return badValue();
    if (body.contains("customFields"_L1)) {
        if (auto refused = refuseCustomFields(body.value("customFields"_L1)))
            return refused;
    }
    return refuseAccount(body.value("accountName"_L1));
}

} // namespace

HttpReply addDevices(const PracticeWorld &world, const HttpRequest &request, const QJsonObject &body)
{
    if (auto refused = refuseAddMembers(body))
        return *refused;
    auto read = devicesIn(body.value("devicesToAdd"_L1), world.scenario.of(kVerizon).maxDevicesPerCall);
    if (const auto *refused = std::get_if<HttpReply>(&read))
        return *refused;
    ChangeOrder order = orderFor(request, u"add"_s, kPreactive);
    order.labels = labelsIn(u"add"_s, body);
    order.handle = world.provisioning.newHandle();
    QJsonArray results;
    for (const auto &device : std::get<0>(read)) {
        order.ids.clear();
        for (const auto &[kind, id] : device) {
            if (kind == "iccid"_L1 || kind == "imei"_L1)
                order.ids.insert(kind == "iccid"_L1 ? LineKey::Iccid : LineKey::Imei, id);
        }
        const QString problem = addProblem(world, order.ids, body.contains("skuNumber"_L1));
        if (problem.isEmpty()) {
            order.index = world.inventory.add(kVerizon, order.ids, world.clock.utcNow()).index;
            world.provisioning.accept(order);
        }
        results.append(QJsonObject{
            {u"deviceIds"_s, idList(device)}, {u"response"_s, problem.isEmpty() ? u"Success"_s : problem}});
    }
    return jsonReply(200, results);
}

HttpReply deleteDevices(const PracticeWorld &world, const HttpRequest &request, const QJsonObject &body)
{
    const QString unknown = unknownMember(body, {"accountName"_L1, "devicesToDelete"_L1});
    if (!unknown.isEmpty())
        return refusal(u"DeserializationFailed"_s, u"Unknown member %1."_s.arg(unknown));
    if (auto refused = refuseAccount(body.value("accountName"_L1)))
        return *refused;
    auto read = devicesIn(body.value("devicesToDelete"_L1), kMostDeleted);
    if (const auto *refused = std::get_if<HttpReply>(&read))
        return *refused;
    ChangeOrder order = orderFor(request, u"delete"_s, {});
    order.handle = world.provisioning.newHandle();
    QJsonArray results;
    for (const auto &device : std::get<0>(read)) {
        auto named = namedDevice(world.inventory, idList(device), false);
        const auto *found = std::get_if<NamedDevice>(&named);
        const Line *line = found ? found->line : nullptr;
        QString problem = line ? QString() : u"The device was not found."_s;
        if (line && line->shownState() != kDeactivated)
            problem = u"The device is not in deactive state."_s;
        order.index = line ? line->index : 0;
        if (problem.isEmpty()) {
            world.provisioning.accept(order);
            results.append(
                QJsonObject{{u"deviceIds"_s, idList(device).first()}, {u"status"_s, u"Success"_s}});
            continue;
        }
        if (line)
            world.provisioning.noteRefused(order, problem);
        const QJsonArray all = line
            ? QJsonArray{idJson(u"iccid"_s, line->iccid()), idJson(u"imei"_s, line->ids().imei)}
            : idList(device);
        results.append(
            QJsonObject{{u"deviceIds"_s, all}, {u"status"_s, u"Failed"_s}, {u"message"_s, problem}});
    }
    return jsonReply(200, results);
}

} // namespace lk::sandbox::thingspace
