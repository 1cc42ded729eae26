// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/thingspace_devices.h"

#include "core/sandbox/thingspace_words.h"

#include <QDateTime>

#include <algorithm>

namespace lk::sandbox::thingspace {

namespace {

constexpr auto kCarrier = PracticeCarrier::ThingSpace;
constexpr std::array kKinds{
    "iccid"_L1, "imei"_L1, "mdn"_L1, "msisdn"_L1, "imsi"_L1, "esn"_L1, "meid"_L1, "eid"_L1};

bool isWellFormed(const QString &kind, const QString &id)
{
    if (kind == "iccid"_L1)
        return isDigits(id) && (id.size() == 19 || id.size() == 20);
    if (kind == "imei"_L1)
        return isDigits(id) && (id.size() == 15 || id.size() == 16);
    if (kind == "mdn"_L1)
        return isDigits(id) && id.size() == 10;
    if (kind == "msisdn"_L1)
        return isDigits(id) && id.size() == 11 && id.startsWith(u'1');
    return !id.isEmpty();
}

/// A line that was never active has no number yet.
const Line *withNumber(const Line *line)
{
    return line && line->state != kPreactive ? line : nullptr;
}

const Line *lookUp(const Inventory &inventory, const QString &kind, const QString &id)
{
    if (kind == "iccid"_L1)
        return inventory.find(kCarrier, LineKey::Iccid, id);
    if (kind == "imei"_L1)
        return inventory.find(kCarrier, LineKey::Imei, id);
    if (kind == "mdn"_L1)
        return withNumber(inventory.find(kCarrier, LineKey::Msisdn, id));
    if (kind == "msisdn"_L1)
        return withNumber(inventory.find(kCarrier, LineKey::Msisdn, id.mid(1)));
    return nullptr;
}

QJsonObject pair(QLatin1StringView first, const QString &a, QLatin1StringView second, const QString &b)
{
    return {{first, a}, {second, b}};
}

/// State words are compared without case, spaces and dashes ("Pre-active" is "preactive").
QString plainWord(QString word)
{
    return word.toLower().remove(u' ').remove(u'-').remove(u'_');
}

std::optional<UtcMs> timeOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() && time.timeSpec() != Qt::LocalTime ? std::optional(time.toMSecsSinceEpoch())
                                                              : std::nullopt;
}

bool idMatches(const Line &line, const QJsonObject &filter)
{
    const QString kind = filter.value("kind"_L1).toString();
    const PracticeLine ids = line.ids();
    const QString id = kind == "iccid"_L1 ? ids.iccid : kind == "imei"_L1 ? ids.imei : ids.msisdn;
    return id.contains(filter.value("contains"_L1).toString())
        && id.startsWith(filter.value("startswith"_L1).toString())
        && id.endsWith(filter.value("endswith"_L1).toString());
}

/// What a page request asks for.
struct PageWish {
    QString state;
    QString plan;
    QString group;
    QJsonArray customFields;
    QJsonArray idFilters;
    std::optional<UtcMs> earliest;
    std::optional<UtcMs> latest;

    explicit PageWish(const QJsonObject &body)
        : state(plainWord(body.value("currentState"_L1).toString())),
          plan(body.value("servicePlan"_L1).toString()),
          group(body.value("groupName"_L1).toString()),
          customFields(body.value("customFields"_L1).toArray()),
          idFilters(body.value("filter"_L1).toObject().value("deviceIdentifierFilters"_L1).toArray()),
          earliest(timeOf(body.value("earliest"_L1))),
          latest(timeOf(body.value("latest"_L1)))
    {
    }

    [[nodiscard]] bool wants(const Line &line) const
    {
        if (!state.isEmpty() && plainWord(line.shownState()) != state)
            return false;
        if (!plan.isEmpty() && line.plan != plan)
            return false;
        if (!group.isEmpty() && group != "Default: "_L1 + practice::kThingSpaceAccount)
            return false;
        if ((earliest && line.addedAt < *earliest) || (latest && line.addedAt > *latest))
            return false;
        const bool fields = std::all_of(customFields.begin(), customFields.end(), [&](const auto &field) {
            const QJsonObject object = field.toObject();
            return line.labels.value(object.value("key"_L1).toString())
                == object.value("value"_L1).toString();
        });
        return fields && std::all_of(idFilters.begin(), idFilters.end(), [&](const auto &filter) {
            return idMatches(line, filter.toObject());
        });
    }
};

/// True if the filters of a page request have no member and no kind that the API does not know.
bool filtersAreReadable(const QJsonObject &body)
{
    const QJsonObject filter = body.value("filter"_L1).toObject();
    bool good = unknownMember(filter, {"deviceIdentifierFilters"_L1}).isEmpty();
    for (const auto name : {"currentState"_L1, "servicePlan"_L1, "groupName"_L1})
        good = good && (!body.contains(name) || body.value(name).isString());
    for (const QJsonValue &one : filter.value("deviceIdentifierFilters"_L1).toArray()) {
        const QJsonObject object = one.toObject();
        good = good && keyOfKind(object.value("kind"_L1).toString()) && object.size() > 1
            && unknownMember(object, {"kind"_L1, "contains"_L1, "startswith"_L1, "endswith"_L1}).isEmpty();
    }
    for (const QJsonValue &field : body.value("customFields"_L1).toArray())
        good = good && unknownMember(field.toObject(), {"key"_L1, "value"_L1}).isEmpty();
    return good;
}

HttpReply page(const PracticeWorld &world, const QJsonObject &body, qint64 limit)
{
    const PageWish wish(body);
    const Inventory &inventory = world.inventory;
    const bool byCursor = body.contains("largestDeviceIdSeen"_L1);
    const qint64 seen = body.value("largestDeviceIdSeen"_L1).toInteger();
    QList<const Line *> found;
    for (int index = 0; index < inventory.count(kCarrier); ++index) {
        const Line &line = inventory.at(kCarrier, index);
        if (line.gone || (byCursor && deviceNumber(line) <= seen) || !wish.wants(line))
            continue;
        found.append(&line);
        if (byCursor && found.size() > limit)
            break;
    }
    if (!byCursor) {
        std::sort(
            found.begin(), found.end(), [](const Line *a, const Line *b) { return a->addedAt < b->addedAt; });
    }
    const bool more = found.size() > limit;
    QJsonArray devices;
    for (const Line *line : found.first(qMin<qsizetype>(found.size(), limit)))
        devices.append(deviceJson(*line, false));
    return jsonReply(more ? 202 : 200, QJsonObject{{u"hasMoreData"_s, more}, {u"devices"_s, devices}});
}

QString eventWord(const QString &change)
{
    if (change == "activate"_L1)
        return u"Activation Confirmed"_s;
    if (change == "suspend"_L1)
        return u"Suspension Confirmed"_s;
    if (change == "restore"_L1)
        return u"Restoration Confirmed"_s;
    if (change == "deactivate"_L1)
        return u"Deactivation Confirmed"_s;
    if (change == "change-identifier"_L1)
        return u"Device Identifier Change Confirmed"_s;
    if (change == "custom-fields"_L1)
        return u"Custom Field Change Confirmed"_s;
    if (change == "cost-center"_L1)
        return u"Cost Center Change Confirmed"_s;
    if (change == "add"_L1)
        return u"Device Added"_s;
    return u"Service Plan Change Confirmed"_s;
}

} // namespace

bool NamedDevice::names(QLatin1StringView kind) const
{
    return std::any_of(ids.begin(), ids.end(), [kind](const auto &id) { return id.first == kind; });
}

std::optional<LineKey> keyOfKind(const QString &kind)
{
    if (kind == "iccid"_L1)
        return LineKey::Iccid;
    if (kind == "imei"_L1)
        return LineKey::Imei;
    if (kind == "mdn"_L1 || kind == "msisdn"_L1)
        return LineKey::Msisdn;
    return std::nullopt;
}

QJsonObject idJson(const QString &kind, const QString &id)
{
    return pair("kind"_L1, kind, "id"_L1, id);
}

OrRefusal<QList<std::pair<QString, QString>>> readIds(const QJsonArray &deviceIds)
{
    QList<std::pair<QString, QString>> ids;
    for (const QJsonValue &element : deviceIds) {
        const QJsonObject id = element.toObject();
        if (id.size() != 2 || !id.value("kind"_L1).isString() || !id.value("id"_L1).isString())
            return refusal(u"DeserializationFailed"_s, u"A device identifier could not be read."_s);
        const QString kind = id.value("kind"_L1).toString();
        const QString text = id.value("id"_L1).toString();
        if (std::find(kKinds.begin(), kKinds.end(), kind) == kKinds.end())
            return refusal(u"INPUT_INVALID.Device.Kind.Invalid"_s, u"The identifier kind is not known."_s);
        if (!isWellFormed(kind, text))
            return refusal(u"INPUT_INVALID.Device.Identifier.Invalid"_s, u"The identifier is not valid."_s);
        ids.append({kind, text});
    }
    if (ids.isEmpty())
        return refusal(u"INPUT_INVALID.RequestUndefined"_s, u"No device identifier was given."_s);
    return ids;
}

OrRefusal<NamedDevice> namedDevice(const Inventory &inventory, const QJsonArray &deviceIds, bool newPairing)
{
    auto ids = readIds(deviceIds);
    if (auto *refused = std::get_if<HttpReply>(&ids))
        return std::move(*refused);
    NamedDevice device;
    bool first = true;
    for (const auto &[kind, text] : std::get<0>(ids)) {
        const Line *line = lookUp(inventory, kind, text);
        const bool mayBeNew = newPairing && kind == "imei"_L1 && !line;
        if (!first && !mayBeNew && line != device.line)
            return refusal(u"INPUT_INVALID.Device.Identifier.Invalid"_s, u"The identifiers do not match."_s);
        if (line)
            device.line = line;
        first = false;
        device.ids.append({kind, text});
    }
    return device;
}

std::optional<HttpReply> refuseAccount(const QJsonValue &accountName)
{
    if (accountName.isUndefined())
        return std::nullopt;
    const QString name = accountName.toString();
    const bool wellFormed
        = name.size() == 16 && name.at(10) == u'-' && isDigits(name.left(10)) && isDigits(name.mid(11));
    if (!wellFormed)
        return refusal(u"REQUEST_FAILED.AccountName"_s, u"The account name is not valid."_s);
    if (name != practice::kThingSpaceAccount)
        return refusal(u"REQUEST_FAILED.AccountNotFound"_s, u"The account was not found."_s);
    return std::nullopt;
}

qint64 deviceNumber(const Line &line)
{
    return 1'000'001LL + line.index;
}

QJsonObject deviceJson(const Line &line, bool single)
{
    const PracticeLine ids = line.ids();
    QJsonArray deviceIds;
    if (line.state != kPreactive) {
        deviceIds.append(idJson(u"mdn"_s, ids.msisdn));
        deviceIds.append(idJson(u"msisdn"_s, u'1' + ids.msisdn));
    }
    for (const auto &[kind, id] : {std::pair(u"imei"_s, ids.imei), std::pair(u"iccid"_s, ids.iccid)}) {
        if (!id.isEmpty())
            deviceIds.append(idJson(kind, id));
    }
    QJsonArray attributes{pair("key"_L1, u"DeviceId"_s, "value"_L1, QString::number(deviceNumber(line)))};
    if (single) {
        attributes.append(pair("key"_L1, u"PrimaryPlaceOfUseCity"_s, "value"_L1, u"Seattle"_s));
        attributes.append(pair("key"_L1, u"PrimaryPlaceOfUseZipCode"_s, "value"_L1, u"98101"_s));
        attributes.append(pair("key"_L1, kCostCenter, "value"_L1, line.labels.value(kCostCenter)));
    }
    QJsonArray customFields;
    for (auto label = line.labels.begin(); label != line.labels.end(); ++label) {
        if (label.key() == kCostCenter)
            continue;
        customFields.append(pair("key"_L1, label.key(), "value"_L1, label.value()));
    }
    const QString account = practice::kThingSpaceAccount;
    return {{u"accountName"_s, account},
        {u"carrierInformations"_s,
            QJsonArray{QJsonObject{{u"carrierName"_s, u"Verizon Wireless"_s}, {u"servicePlan"_s, line.plan},
                {u"state"_s, line.shownState()}}}},
        {u"connected"_s, line.state == kActive}, {u"createdAt"_s, timeText(line.addedAt)},
        {u"deviceIds"_s, deviceIds}, {u"customFields"_s, customFields}, {u"extendedAttributes"_s, attributes},
        {u"groupNames"_s, QJsonArray{QString("Default: "_L1 + account)}}, {u"ipAddress"_s, u"0.0.0.0"_s},
        {u"lastActivationBy"_s, u"practice-user"_s}, {u"lastActivationDate"_s, timeText(line.activatedAt)},
        {u"lastConnectionDate"_s, timeText(line.changedAt)}};
}

HttpReply listDevices(const PracticeWorld &world, const QJsonObject &body)
{
    constexpr qint64 kLargestPage = 2000;
    if (!unknownMember(body,
            {"accountName"_L1, "deviceId"_L1, "largestDeviceIdSeen"_L1, "maxNumberOfDevices"_L1,
                "currentState"_L1, "servicePlan"_L1, "groupName"_L1, "customFields"_L1, "earliest"_L1,
                "latest"_L1, "filter"_L1})
             .isEmpty())
        return refusal(u"DeserializationFailed"_s, u"The request could not be read."_s);
    if (auto refused = refuseAccount(body.value("accountName"_L1)))
        return *refused;
    if (const QJsonValue deviceId = body.value("deviceId"_L1); !deviceId.isUndefined()) {
        auto named = namedDevice(world.inventory, QJsonArray{deviceId}, false);
        if (const auto *refused = std::get_if<HttpReply>(&named))
            return *refused;
        const auto &device = std::get<NamedDevice>(named);
        // Both answers to an unknown identifier have been seen in the field.
        if (!device.line && (device.ids.first().second.back().unicode() & 1U) != 0)
            return refusal(u"REQUEST_FAILED.DeviceNotFound"_s, u"The device was not found."_s);
        const QJsonArray found = device.line ? QJsonArray{deviceJson(*device.line, true)} : QJsonArray();
        return jsonReply(200, QJsonObject{{u"hasMoreData"_s, false}, {u"devices"_s, found}});
    }
    const QJsonValue limit = body.value("maxNumberOfDevices"_L1);
    const bool numbers = (limit.isUndefined() || limit.isDouble())
        && (!body.contains("largestDeviceIdSeen"_L1) || body.value("largestDeviceIdSeen"_L1).isDouble());
    const bool times = (!body.contains("earliest"_L1) || timeOf(body.value("earliest"_L1)))
        && (!body.contains("latest"_L1) || timeOf(body.value("latest"_L1)));
    const qint64 most = limit.toInteger(kLargestPage);
    if (!filtersAreReadable(body))
        return refusal(u"DeserializationFailed"_s, u"A filter could not be read."_s);
    if (!numbers || !times || most < 1 || most > kLargestPage)
        return refusal(u"REQUEST_FAILED.UnexpectedError"_s, u"A value is missing or bad."_s);
    return page(world, body, most);
}

HttpReply provisioningHistory(const PracticeWorld &world, const QJsonObject &body)
{
    if (!unknownMember(body, {"deviceId"_L1, "earliest"_L1, "latest"_L1}).isEmpty())
        return refusal(u"DeserializationFailed"_s, u"The request could not be read."_s);
    auto named = namedDevice(world.inventory, QJsonArray{body.value("deviceId"_L1)}, false);
    if (const auto *refused = std::get_if<HttpReply>(&named))
        return *refused;
    const Line *line = std::get<NamedDevice>(named).line;
    const auto earliest = timeOf(body.value("earliest"_L1));
    const auto latest = timeOf(body.value("latest"_L1));
    if (!earliest || !latest)
        return refusal(u"REQUEST_FAILED.UnexpectedError"_s, u"A value is missing or bad."_s);
    if (!line)
        return refusal(u"REQUEST_FAILED.DeviceNotFound"_s, u"The device was not found."_s);
    constexpr qsizetype kMost = 500;
    QJsonArray events;
    bool more = false;
    for (const LineEvent &event : world.provisioning.history(*line)) {
        if (event.at < *earliest || event.at > *latest)
            continue;
        more = events.size() >= kMost;
        if (more)
            break;
        events.append(QJsonObject{{u"occurredAt"_s, timeText(event.at)},
            {u"status"_s, event.failed ? u"Failed"_s : u"Success"_s}, {u"eventBy"_s, u"practice-user"_s},
            {u"eventType"_s, eventWord(event.change)}, {u"servicePlan"_s, line->plan},
            {u"mdn"_s, line->ids().msisdn}, {u"msisdn"_s, QString(u'1' + line->ids().msisdn)},
            {u"extendedAttributes"_s, QJsonArray()}});
    }
    return jsonReply(more ? 202 : 200,
        QJsonArray{QJsonObject{{u"provisioningHistory"_s, events}, {u"hasMoreData"_s, more}}});
}

HttpReply servicePlans()
{
    QJsonArray plans;
    int code = 84'001;
    for (const QString &plan : practicePlans(kCarrier)) {
        plans.append(QJsonObject{{u"name"_s, QString(u"Practice "_s + plan)}, {u"code"_s, plan},
            {u"sizeKb"_s, 1024}, {u"carrierServicePlanCode"_s, QString::number(code++)}});
    }
    return jsonReply(200, plans);
}

HttpReply account()
{
    const QString name = practice::kThingSpaceAccount;
    return jsonReply(200,
        QJsonObject{{u"accountName"_s, name}, {u"accountNumber"_s, name}, {u"isProvisioningAllowed"_s, true},
            {u"organizationName"_s, u"Practice"_s},
            {u"carriers"_s, QJsonArray{QJsonObject{{u"carrierName"_s, u"Verizon Wireless"_s}}}},
            {u"features"_s, QJsonArray()}, {u"ipPools"_s, QJsonArray()}});
}

} // namespace lk::sandbox::thingspace
