// SPDX-License-Identifier: Apache-2.0
#include "core/domain/change_spec.h"

#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk {

namespace {

constexpr std::array<EnumWord<ChangeKind>, 5> kKindWordTable{{
    {ChangeKind::Activate, "activate"_L1},
    {ChangeKind::Suspend, "suspend"_L1},
    {ChangeKind::Restore, "restore"_L1},
    {ChangeKind::Deactivate, "deactivate"_L1},
    {ChangeKind::ChangeRatePlan, "rate-plan"_L1},
}};

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
    }
    return {};
}

bool isDangerous(ChangeKind kind)
{
    return kind == ChangeKind::Activate || kind == ChangeKind::Deactivate;
}

QJsonObject toJson(const ChangeSpec &spec)
{
    QJsonObject json{{u"kind"_s, toText(spec.kind)}};
    if (!spec.ratePlan.isEmpty())
        json.insert(u"ratePlan"_s, spec.ratePlan);
    if (!spec.reasonCode.isEmpty())
        json.insert(u"reasonCode"_s, spec.reasonCode);
    if (!spec.zipCode.isEmpty())
        json.insert(u"zipCode"_s, spec.zipCode);
    if (spec.waiveTerminationFee)
        json.insert(u"waiveTerminationFee"_s, true);
    return json;
}

std::optional<ChangeSpec> changeSpecFromJson(const QJsonObject &json)
{
    const auto kind = changeKindFromText(json.value("kind"_L1).toString());
    if (!kind)
        return std::nullopt;
    return ChangeSpec{.kind = *kind,
        .ratePlan = json.value("ratePlan"_L1).toString(),
        .reasonCode = json.value("reasonCode"_L1).toString(),
        .zipCode = json.value("zipCode"_L1).toString(),
        .waiveTerminationFee = json.value("waiveTerminationFee"_L1).toBool()};
}

std::optional<DeviceStatus> targetStatus(Carrier carrier, ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Activate:
    case ChangeKind::Restore:
        return DeviceStatus::Active;
    case ChangeKind::Suspend:
        return carrier == Carrier::Jasper ? DeviceStatus::Inactive : DeviceStatus::Suspended;
    case ChangeKind::Deactivate:
        return DeviceStatus::Inactive;
    case ChangeKind::ChangeRatePlan:
        return std::nullopt;
    }
    return std::nullopt;
}

bool isAtTarget(Carrier carrier, const ChangeSpec &spec, const LineState &state)
{
    if (spec.kind == ChangeKind::ChangeRatePlan)
        return !state.ratePlan.isEmpty() && state.ratePlan == spec.ratePlan;
    if (state.status != targetStatus(carrier, spec.kind))
        return false;
    // An activation counts as done only with the plan it was ordered with (a line that was active before on
    // another plan is not "done").
    return spec.kind != ChangeKind::Activate || spec.ratePlan.isEmpty() || state.ratePlan == spec.ratePlan;
}

QString targetText(Carrier carrier, const ChangeSpec &spec)
{
    if (spec.kind == ChangeKind::ChangeRatePlan)
        return spec.ratePlan;
    return displayName(targetStatus(carrier, spec.kind).value_or(DeviceStatus::Unknown));
}

QString currentText(const ChangeSpec &spec, const LineState &state)
{
    if (spec.kind == ChangeKind::ChangeRatePlan)
        return state.ratePlan.isEmpty() ? u"–"_s : state.ratePlan;
    return state.status == DeviceStatus::Unknown && !state.rawStatus.isEmpty() ? state.rawStatus
                                                                               : displayName(state.status);
}

} // namespace lk
