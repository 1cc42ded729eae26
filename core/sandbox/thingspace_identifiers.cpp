// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/thingspace_identifiers.h"

#include "core/sandbox/thingspace_devices.h"
#include "core/sandbox/thingspace_words.h"

namespace lk::sandbox::thingspace {

namespace {

/// What an option lets a request name, and what it must give.
struct SwapOption {
    QLatin1StringView word;
    bool fromIccid; ///< may name the line by its ICCID
    bool fromImei; ///< may name the line by its IMEI
    bool newIccid;
    bool newImei;
};

constexpr std::array kSwapOptions{
    SwapOption{"ChangeICCID"_L1, true, false, true, false},
    SwapOption{"ChangeIMEI"_L1, false, true, false, true},
    SwapOption{"ChangeIMEIandICCID"_L1, true, true, true, true},
};

const SwapOption *optionOf(const QJsonObject &body)
{
    for (const SwapOption &option : kSwapOptions) {
        if (body.value("change4gOption"_L1) == option.word)
            return &option;
    }
    return nullptr;
}

bool mayNameTheLine(const SwapOption &option, const QString &kind)
{
    return kind == "mdn"_L1 || (kind == "iccid"_L1 && option.fromIccid)
        || (kind == "imei"_L1 && option.fromImei);
}

/// The new identifiers; a refusal if they are not exactly what the option takes.
OrRefusal<QMap<LineKey, QString>> newIds(const SwapOption &option, const QJsonObject &body)
{
    auto read = readIds(body.value("deviceIdsTo"_L1).toArray());
    if (auto *refused = std::get_if<HttpReply>(&read))
        return std::move(*refused);
    QMap<LineKey, QString> ids;
    const auto &pairs = std::get<0>(read);
    for (const auto &[kind, id] : pairs) {
        if (kind == "iccid"_L1 && option.newIccid)
            ids.insert(LineKey::Iccid, id);
        else if (kind == "imei"_L1 && option.newImei)
            ids.insert(LineKey::Imei, id);
    }
    const qsizetype wanted = (option.newIccid ? 1 : 0) + (option.newImei ? 1 : 0);
    if (ids.size() != wanted || pairs.size() != wanted)
        return refusal(
            u"INPUT_INVALID.Device.Identifier.Invalid"_s, u"The new identifiers do not fit the option."_s);
    return ids;
}

/// The line has to be in service, and what it goes to must be new to the database.
std::optional<HttpReply> refuseSwap(
    const Inventory &inventory, const Line &line, const QMap<LineKey, QString> &ids)
{
    if (line.shownState() != kActive || line.ids().msisdn.isEmpty())
        return refusal(
            u"INPUT_INVALID.DeviceState.Invalid"_s, u"The device is not in the state this needs."_s);
    for (auto id = ids.begin(); id != ids.end(); ++id) {
        if (inventory.find(PracticeCarrier::ThingSpace, id.key(), id.value()))
            return refusal(u"INPUT_INVALID.Device.Identifier.Invalid"_s,
                u"The new identifier belongs to a device already."_s);
    }
    return std::nullopt;
}

/// The members of the body and the line it names.
OrRefusal<const Line *> swappedLine(const PracticeWorld &world, const QJsonObject &body)
{
    const QString unknown
        = unknownMember(body, {"deviceIds"_L1, "deviceIdsTo"_L1, "change4gOption"_L1, "servicePlan"_L1});
    if (!unknown.isEmpty())
        return refusal(u"DeserializationFailed"_s, u"Unknown member %1."_s.arg(unknown));
    const SwapOption *option = optionOf(body);
    if (!option)
        return badValue();
    auto named = namedDevice(world.inventory, body.value("deviceIds"_L1).toArray(), false);
    if (auto *refused = std::get_if<HttpReply>(&named))
        return std::move(*refused);
    const auto &device = std::get<NamedDevice>(named);
    for (const auto &[kind, id] : device.ids) {
        if (!mayNameTheLine(*option, kind))
            return refusal(u"INPUT_INVALID.Device.Kind.Invalid"_s, u"The kind does not fit the option."_s);
    }
    if (!device.line)
        return refusal(u"REQUEST_FAILED.DeviceNotFound"_s, u"The device was not found."_s);
    const QJsonValue plan = body.value("servicePlan"_L1);
    if (!plan.isUndefined() && !practicePlans(PracticeCarrier::ThingSpace).contains(plan.toString()))
        return refusal(
            u"REQUEST_FAILED.%1.NotFound"_s.arg(plan.toString()), u"The service plan was not found."_s);
    return device.line;
}

} // namespace

HttpReply changeIdentifier(const PracticeWorld &world, const HttpRequest &request, const QJsonObject &body)
{
    const auto found = swappedLine(world, body);
    if (const auto *refused = std::get_if<HttpReply>(&found))
        return *refused;
    const Line &line = *std::get<const Line *>(found);
    auto ids = newIds(*optionOf(body), body);
    if (const auto *refused = std::get_if<HttpReply>(&ids))
        return *refused;
    ChangeOrder order{.carrier = PracticeCarrier::ThingSpace,
        .index = line.index,
        .change = u"change-identifier"_s,
        .plan = body.value("servicePlan"_L1).toString(),
        .request = QString::fromLatin1(request.header("X-Request-ID")),
        .ids = std::get<0>(ids)};
    order.to = order.ids.value(LineKey::Iccid, order.ids.value(LineKey::Imei));
    if (auto refused = refuseSwap(world.inventory, line, order.ids)) {
        world.provisioning.noteRefused(order, QString::fromUtf8(refused->body));
        return *refused;
    }
    order.handle = world.provisioning.newHandle();
    world.provisioning.accept(order);
    return jsonReply(200, QJsonObject{{u"requestId"_s, order.handle}});
}

} // namespace lk::sandbox::thingspace
