// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/thingspace_members.h"

#include "core/sandbox/thingspace_devices.h"
#include "core/sandbox/thingspace_words.h"

#include <algorithm>

namespace lk::sandbox::thingspace {

namespace {

/// The first member this change does not know; empty if there is none.
QString unknownIn(const QString &change, const QJsonObject &body)
{
    if (change == "suspend"_L1)
        return unknownMember(body, {"accountName"_L1, "devices"_L1, "withBilling"_L1});
    if (change == "restore"_L1)
        return unknownMember(body, {"accountName"_L1, "devices"_L1});
    if (change == "deactivate"_L1)
        return unknownMember(body,
            {"accountName"_L1, "devices"_L1, "reasonCode"_L1, "etfWaiver"_L1, "deleteAfterDeactivation"_L1});
    if (change == "plan"_L1)
        return unknownMember(
            body, {"accountName"_L1, "devices"_L1, "servicePlan"_L1, "carrierIpPoolName"_L1});
    if (change == "custom-fields"_L1)
        return unknownMember(body, {"accountName"_L1, "devices"_L1, "customFieldsToUpdate"_L1});
    if (change == "cost-center"_L1)
        return unknownMember(body, {"accountName"_L1, "devices"_L1, "costCenter"_L1, "removeCostCenter"_L1});
    return unknownMember(body,
        {"accountName"_L1, "devices"_L1, "servicePlan"_L1, "mdnZipCode"_L1, "carrierIpPoolName"_L1,
            "carrierName"_L1, "costCenterCode"_L1, "customFields"_L1, "groupName"_L1, "leadId"_L1,
            "primaryPlaceOfUse"_L1, "publicIpRestriction"_L1, "skuNumber"_L1});
}

std::optional<HttpReply> refusePlaceOfUse(const QJsonValue &place)
{
    if (place.isUndefined())
        return std::nullopt;
    const QJsonObject whole = place.toObject();
    const QJsonObject name = whole.value("customerName"_L1).toObject();
    const QJsonObject address = whole.value("address"_L1).toObject();
    const bool known = unknownMember(whole, {"customerName"_L1, "address"_L1}).isEmpty()
        && unknownMember(name, {"title"_L1, "firstName"_L1, "middleName"_L1, "lastName"_L1, "suffix"_L1})
               .isEmpty()
        && unknownMember(address,
            {"addressLine1"_L1, "addressLine2"_L1, "city"_L1, "state"_L1, "zip"_L1, "zip4"_L1, "country"_L1,
                "phone"_L1, "phoneType"_L1, "emailAddress"_L1})
               .isEmpty();
    if (!known)
        return refusal(u"DeserializationFailed"_s, u"The place of use could not be read."_s);
    const auto isGiven = [](const QJsonObject &object, std::initializer_list<QLatin1StringView> names) {
        return std::all_of(names.begin(), names.end(),
            [&object](auto member) { return !object.value(member).toString().isEmpty(); });
    };
    const bool complete = isGiven(name, {"firstName"_L1, "lastName"_L1})
        && isGiven(address, {"addressLine1"_L1, "city"_L1, "state"_L1, "zip"_L1, "country"_L1});
    return complete ? std::nullopt : std::optional(badValue());
}

std::optional<HttpReply> refuseCostCenter(const QJsonObject &body)
{
    if (body.value("removeCostCenter"_L1).toBool())
        return std::nullopt;
    const QString text = body.value("costCenter"_L1).toString();
    const bool fits = std::all_of(text.begin(), text.end(), [](QChar c) {
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        return letter || c == u' ' || c == u'-' || c == u'!' || c == u'#';
    });
    return text.isEmpty() || text.size() > 36 || !fits ? std::optional(badValue()) : std::nullopt;
}

std::optional<HttpReply> refuseActivation(const QJsonObject &body)
{
    const QString zip = body.value("mdnZipCode"_L1).toString();
    if (zip.size() != 5 || !isDigits(zip))
        return badValue();
    if (body.contains("customFields"_L1)) {
        if (auto refused = refuseCustomFields(body.value("customFields"_L1)))
            return refused;
    }
    const QJsonValue restriction = body.value("publicIpRestriction"_L1);
    if (!restriction.isUndefined() && restriction != "restricted"_L1 && restriction != "unrestricted"_L1)
        return badValue();
    return refusePlaceOfUse(body.value("primaryPlaceOfUse"_L1));
}

} // namespace

std::optional<HttpReply> refuseCustomFields(const QJsonValue &fields)
{
    constexpr int kLongestValue = 50;
    const QJsonArray list = fields.toArray();
    if (list.isEmpty())
        return badValue();
    for (const QJsonValue &element : list) {
        const QJsonObject field = element.toObject();
        if (field.size() != 2 || !field.value("key"_L1).isString() || !field.value("value"_L1).isString())
            return refusal(u"DeserializationFailed"_s, u"A custom field could not be read."_s);
        const QString key = field.value("key"_L1).toString();
        const bool known = key.size() == 12 && key.startsWith("CustomField"_L1) && key.back() >= u'1'
            && key.back() <= u'5';
        if (!known)
            return refusal(u"INPUT_INVALID.CustomField.InvalidName"_s, u"The custom field is not known."_s);
        if (field.value("value"_L1).toString().size() > kLongestValue)
            return refusal(u"INPUT_INVALID.CustomField.TooLong"_s, u"The custom field is too long."_s);
    }
    return std::nullopt;
}

std::optional<HttpReply> refuseMembers(const QString &change, const QJsonObject &body)
{
    const QString unknown = unknownIn(change, body);
    if (!unknown.isEmpty())
        return refusal(u"DeserializationFailed"_s, u"Unknown member %1."_s.arg(unknown));
    for (const auto name :
        {"withBilling"_L1, "etfWaiver"_L1, "deleteAfterDeactivation"_L1, "removeCostCenter"_L1}) {
        if (body.contains(name) && !body.value(name).isBool())
            return refusal(u"DeserializationFailed"_s, u"%1 must be true or false."_s.arg(name));
    }
    if (change == "deactivate"_L1) {
        if (!body.contains("accountName"_L1))
            return refusal(u"INPUT_INVALID.Account.NotDefined"_s, u"The account name is missing."_s);
        if (body.value("reasonCode"_L1) != "FF"_L1)
            return badValue();
    }
    if (change == "plan"_L1 || change == "activate"_L1) {
        const QString plan = body.value("servicePlan"_L1).toString();
        if (plan.isEmpty())
            return badValue();
        if (!practicePlans(PracticeCarrier::ThingSpace).contains(plan))
            return refusal(u"REQUEST_FAILED.%1.NotFound"_s.arg(plan), u"The service plan was not found."_s);
    }
    std::optional<HttpReply> refused;
    if (change == "activate"_L1)
        refused = refuseActivation(body);
    else if (change == "custom-fields"_L1)
        refused = refuseCustomFields(body.value("customFieldsToUpdate"_L1));
    else if (change == "cost-center"_L1)
        refused = refuseCostCenter(body);
    return refused ? refused : refuseAccount(body.value("accountName"_L1));
}

QMap<QString, QString> labelsIn(const QString &change, const QJsonObject &body)
{
    QMap<QString, QString> labels;
    if (change == "cost-center"_L1) {
        const bool removed = body.value("removeCostCenter"_L1).toBool();
        labels.insert(kCostCenter, removed ? QString() : body.value("costCenter"_L1).toString());
    }
    if (change == "activate"_L1 && body.contains("costCenterCode"_L1))
        labels.insert(kCostCenter, body.value("costCenterCode"_L1).toString());
    const QJsonValue fields
        = body.value(change == "custom-fields"_L1 ? "customFieldsToUpdate"_L1 : "customFields"_L1);
    for (const QJsonValue &element : fields.toArray()) {
        const QJsonObject field = element.toObject();
        labels.insert(field.value("key"_L1).toString(), field.value("value"_L1).toString());
    }
    return labels;
}

} // namespace lk::sandbox::thingspace
