// SPDX-License-Identifier: Apache-2.0
#include "core/domain/change_spec.h"

#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk {

namespace {

constexpr std::array<EnumWord<ChangeKind>, 7> kKindWordTable{{
    {ChangeKind::Activate, "activate"_L1},
    {ChangeKind::Suspend, "suspend"_L1},
    {ChangeKind::Restore, "restore"_L1},
    {ChangeKind::Deactivate, "deactivate"_L1},
    {ChangeKind::ChangeRatePlan, "rate-plan"_L1},
    {ChangeKind::ChangeIdentifier, "change-identifier"_L1},
    {ChangeKind::ChangeCustomerPlan, "customer-plan"_L1},
}};

struct TextMember {
    QLatin1StringView name;
    QString ChangeSpec::*member;
};
constexpr TextMember kTextMembers[] = {
    {"ratePlan"_L1, &ChangeSpec::ratePlan},
    {"reasonCode"_L1, &ChangeSpec::reasonCode},
    {"zipCode"_L1, &ChangeSpec::zipCode},
    {"planFirst"_L1, &ChangeSpec::planFirst},
    {"newIccid"_L1, &ChangeSpec::newIccid},
    {"newImei"_L1, &ChangeSpec::newImei},
    {"ipPool"_L1, &ChangeSpec::ipPool},
};

struct PlaceMember {
    QLatin1StringView name;
    QString PlaceOfUse::*member;
};
constexpr PlaceMember kPlaceMembers[] = {
    {"firstName"_L1, &PlaceOfUse::firstName},
    {"lastName"_L1, &PlaceOfUse::lastName},
    {"addressLine"_L1, &PlaceOfUse::addressLine},
    {"city"_L1, &PlaceOfUse::city},
    {"state"_L1, &PlaceOfUse::state},
    {"zip"_L1, &PlaceOfUse::zip},
    {"country"_L1, &PlaceOfUse::country},
};

/// "SIM 8914…, device 3534…": the identifiers that change, as they are in `iccid` and `imei`.
QString identifierText(const ChangeSpec &spec, const QString &iccid, const QString &imei)
{
    QStringList parts;
    if (!spec.newIccid.isEmpty())
        parts.append(QCoreApplication::translate("ChangeKind", "ICCID %1").arg(iccid));
    if (!spec.newImei.isEmpty())
        parts.append(QCoreApplication::translate("ChangeKind", "IMEI %1").arg(imei));
    return parts.join(u", "_s);
}

} // namespace

QString toText(ChangeKind kind)
{
    return wordOf(kKindWordTable, kind);
}

std::optional<ChangeKind> changeKindFromText(QStringView word)
{
    return valueOf(kKindWordTable, word);
}

QString displayName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Activate:
        return QCoreApplication::translate("ChangeKind", "Activate");
    case ChangeKind::Suspend:
        return QCoreApplication::translate("ChangeKind", "Suspend");
    case ChangeKind::Restore:
        return QCoreApplication::translate("ChangeKind", "Restore");
    case ChangeKind::Deactivate:
        return QCoreApplication::translate("ChangeKind", "Deactivate");
    case ChangeKind::ChangeRatePlan:
        return QCoreApplication::translate("ChangeKind", "Change rate plan");
    case ChangeKind::ChangeIdentifier:
        return QCoreApplication::translate("ChangeKind", "Change ICCID/IMEI");
    case ChangeKind::ChangeCustomerPlan:
        return QCoreApplication::translate("ChangeKind", "Change customer plan");
    }
    return {};
}

bool isDangerous(ChangeKind kind)
{
    return kind == ChangeKind::Activate || kind == ChangeKind::Deactivate
        || kind == ChangeKind::ChangeIdentifier;
}

QJsonObject toJson(const ChangeSpec &spec)
{
    QJsonObject json{{u"kind"_s, toText(spec.kind)}};
    for (const TextMember &text : kTextMembers) {
        if (!(spec.*text.member).isEmpty())
            json.insert(text.name, spec.*text.member);
    }
    if (spec.placeOfUse) {
        QJsonObject place;
        for (const PlaceMember &text : kPlaceMembers)
            place.insert(text.name, (*spec.placeOfUse).*text.member);
        json.insert(u"placeOfUse"_s, place);
    }
    if (spec.effectiveOn.isValid())
        json.insert(u"effectiveOn"_s, spec.effectiveOn.toString(Qt::ISODate));
    if (spec.customer)
        json.insert(u"customer"_s, toJson(*spec.customer));
    if (spec.asListed)
        json.insert(u"asListed"_s, true);
    if (spec.waiveTerminationFee)
        json.insert(u"waiveTerminationFee"_s, true);
    return json;
}

std::optional<PlaceOfUse> placeOfUseFromJson(const QJsonObject &json)
{
    PlaceOfUse place;
    qsizetype known = 0;
    for (const PlaceMember &text : kPlaceMembers) {
        known += json.contains(text.name);
        place.*text.member = json.value(text.name).toString().trimmed();
    }
    const bool complete = !place.addressLine.isEmpty() && !place.city.isEmpty() && !place.state.isEmpty()
        && !place.zip.isEmpty() && !place.country.isEmpty();
    return complete && known == json.size() ? std::optional(place) : std::nullopt;
}

std::optional<ChangeSpec> changeSpecFromJson(const QJsonObject &json)
{
    const auto kind = changeKindFromText(json.value("kind"_L1).toString());
    if (!kind)
        return std::nullopt;
    ChangeSpec spec{.kind = *kind,
        .asListed = json.value("asListed"_L1).toBool(),
        .waiveTerminationFee = json.value("waiveTerminationFee"_L1).toBool()};
    for (const TextMember &text : kTextMembers)
        spec.*text.member = json.value(text.name).toString();
    if (json.value("placeOfUse"_L1).isObject()) {
        const QJsonObject place = json.value("placeOfUse"_L1).toObject();
        spec.placeOfUse.emplace();
        for (const PlaceMember &text : kPlaceMembers)
            (*spec.placeOfUse).*text.member = place.value(text.name).toString();
    }
    if (json.contains("effectiveOn"_L1)) {
        spec.effectiveOn = QDate::fromString(json.value("effectiveOn"_L1).toString(), Qt::ISODate);
        if (!spec.effectiveOn.isValid())
            return std::nullopt;
    }
    if (json.contains("customer"_L1)) {
        spec.customer = customerChangeFromJson(json.value("customer"_L1));
        if (!spec.customer)
            return std::nullopt;
    }
    return spec;
}

bool hasPlanFirst(const ChangeSpec &spec)
{
    return !spec.planFirst.isEmpty()
        && (spec.kind == ChangeKind::Suspend || spec.kind == ChangeKind::Deactivate);
}

ChangeSpec stepOf(const ChangeSpec &spec, int step)
{
    if (step > 0 || !hasPlanFirst(spec))
        return spec;
    return {.kind = ChangeKind::ChangeRatePlan, .ratePlan = spec.planFirst};
}

std::optional<DeviceStatus> targetStatus(Carrier carrier, ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Activate:
    case ChangeKind::Restore:
        return DeviceStatus::Active;
    case ChangeKind::Suspend:
        return traitsOf(carrier).suspendedIsInactive ? DeviceStatus::Inactive : DeviceStatus::Suspended;
    case ChangeKind::Deactivate:
        return DeviceStatus::Inactive;
    case ChangeKind::ChangeRatePlan:
    case ChangeKind::ChangeIdentifier:
    case ChangeKind::ChangeCustomerPlan:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<DeviceStatus> meantStatus(Carrier carrier, ChangeKind kind)
{
    if (!traitsOf(carrier).suspendedIsInactive)
        return std::nullopt;
    if (kind == ChangeKind::Suspend)
        return DeviceStatus::Suspended;
    return kind == ChangeKind::Deactivate ? std::optional(DeviceStatus::Inactive) : std::nullopt;
}

bool isAtTarget(Carrier carrier, const ChangeSpec &spec, const LineState &state)
{
    if (spec.kind == ChangeKind::ChangeRatePlan)
        return !state.ratePlan.isEmpty() && state.ratePlan == spec.ratePlan;
    if (spec.kind == ChangeKind::ChangeIdentifier)
        return (spec.newIccid.isEmpty() || state.ids.iccid == spec.newIccid)
            && (spec.newImei.isEmpty() || state.ids.imei == spec.newImei);
    if (spec.kind == ChangeKind::ChangeCustomerPlan)
        return !spec.customer || spec.customer->applied(state.customer) == state.customer;
    if (state.status != targetStatus(carrier, spec.kind))
        return false;
    // An activation counts as done only with the plan it was ordered with (a line that was active before on
    // another plan is not "done").
    return spec.kind != ChangeKind::Activate || spec.ratePlan.isEmpty() || state.ratePlan == spec.ratePlan;
}

QString targetText(Carrier carrier, const ChangeSpec &spec)
{
    if (hasPlanFirst(spec)) {
        ChangeSpec last = spec;
        last.planFirst.clear();
        return QCoreApplication::translate("ChangeKind", "plan %1, then %2")
            .arg(spec.planFirst, targetText(carrier, last));
    }
    if (spec.kind == ChangeKind::ChangeRatePlan)
        return spec.ratePlan;
    if (spec.kind == ChangeKind::ChangeIdentifier)
        return identifierText(spec, spec.newIccid, spec.newImei);
    if (spec.kind == ChangeKind::ChangeCustomerPlan)
        return displayText(spec.customer.value_or(CustomerChange{}));
    if (const auto meant = meantStatus(carrier, spec.kind))
        return displayName(*meant);
    return displayName(targetStatus(carrier, spec.kind).value_or(DeviceStatus::Unknown));
}

QString currentText(const ChangeSpec &spec, const LineState &state)
{
    if (spec.kind == ChangeKind::ChangeRatePlan)
        return state.ratePlan.isEmpty() ? u"–"_s : state.ratePlan;
    if (spec.kind == ChangeKind::ChangeIdentifier)
        return identifierText(spec, state.ids.iccid, state.ids.imei);
    if (spec.kind == ChangeKind::ChangeCustomerPlan)
        return displayText(state.customer);
    return state.status == DeviceStatus::Unknown && !state.rawStatus.isEmpty() ? state.rawStatus
                                                                               : displayName(state.status);
}

} // namespace lk
