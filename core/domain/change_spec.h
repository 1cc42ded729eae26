// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/carrier.h"
#include "core/domain/customer_plan.h"
#include "core/domain/line.h"

#include <QJsonObject>

#include <array>
#include <optional>

namespace lk {

/// What is done to a line. The first four are "update status".
enum class ChangeKind {
    Activate,
    Suspend,
    Restore,
    Deactivate,
    ChangeRatePlan, ///< the carrier's rate plan
    ChangeIdentifier, ///< another SIM (ICCID), another device (IMEI) or both on the same line
    ChangeCustomerPlan, ///< what the tenant bills its customer: our own record, no carrier is called
};

inline constexpr std::array kAllChangeKinds{ChangeKind::Activate, ChangeKind::Suspend, ChangeKind::Restore,
    ChangeKind::Deactivate, ChangeKind::ChangeRatePlan, ChangeKind::ChangeIdentifier,
    ChangeKind::ChangeCustomerPlan};
/// Those a carrier is asked for.
inline constexpr std::array kCarrierChangeKinds{ChangeKind::Activate, ChangeKind::Suspend,
    ChangeKind::Restore, ChangeKind::Deactivate, ChangeKind::ChangeRatePlan, ChangeKind::ChangeIdentifier};

[[nodiscard]] QString toText(ChangeKind kind);
[[nodiscard]] std::optional<ChangeKind> changeKindFromText(QStringView word);
/// The verb people see: "Suspend".
[[nodiscard]] QString displayName(ChangeKind kind);

/// Dangerous = a second execution or a wrong one cannot simply be put back: a resend needs proof
/// (reliability: activate, deactivate and identifier change).
[[nodiscard]] bool isDangerous(ChangeKind kind);

/// Local = recorded here in the same transaction that creates the change; no carrier is called or asked.
[[nodiscard]] constexpr bool isLocal(ChangeKind kind)
{
    return kind == ChangeKind::ChangeCustomerPlan;
}

/// Where a line is mainly used; some carriers want it with an activation.
struct PlaceOfUse {
    QString firstName = {};
    QString lastName = {};
    QString addressLine = {};
    QString city = {};
    QString state = {}; ///< two letters
    QString zip = {};
    QString country = {};

    bool operator==(const PlaceOfUse &) const = default;
};

/// Nothing unless street, city, state, ZIP code and country are all there, and nothing unknown is.
[[nodiscard]] std::optional<PlaceOfUse> placeOfUseFromJson(const QJsonObject &json);

/// One change as asked for, for one carrier. Members a kind does not need stay empty.
struct ChangeSpec {
    ChangeKind kind = ChangeKind::Suspend;
    /// Of a whole change: each line has an action of its own, out of the list; `kind` means nothing then.
    bool asListed = false;
    /// ChangeRatePlan: the new plan; Activate: the plan code (required at ThingSpace).
    QString ratePlan = {};
    QString reasonCode = {}; ///< empty = the carrier's default
    QString zipCode = {}; ///< Activate on ThingSpace: 5 digits
    /// Suspend and Deactivate at Control Center: the (cheapest) rate plan the line gets before, as a step of
    /// its own that is stored, sent and verified like the other. Empty = one step.
    QString planFirst = {};
    bool waiveTerminationFee = false; ///< Deactivate on ThingSpace: the operator's explicit choice
    QString newIccid = {}; ///< ChangeIdentifier: the new SIM; empty = the SIM stays
    QString newImei = {}; ///< ChangeIdentifier: the new device; empty = the device stays
    QString ipPool = {}; ///< Activate and ChangeRatePlan on ThingSpace: the carrier's IP pool
    /// ChangeRatePlan on Telegence: a day of the present bill cycle, today at the latest; invalid = today.
    /// What takes effect later could not be proved by a reading.
    QDate effectiveOn = {};
    std::optional<PlaceOfUse> placeOfUse = {}; ///< Activate
    std::optional<CustomerChange> customer = {}; ///< ChangeCustomerPlan

    bool operator==(const ChangeSpec &) const = default;
};

[[nodiscard]] QJsonObject toJson(const ChangeSpec &spec);
[[nodiscard]] std::optional<ChangeSpec> changeSpecFromJson(const QJsonObject &json);

/// True for a change of two steps: first the rate plan, then the status.
[[nodiscard]] bool hasPlanFirst(const ChangeSpec &spec);
/// What a step of it asks for; step 0 of a change of two is the rate plan.
[[nodiscard]] ChangeSpec stepOf(const ChangeSpec &spec, int step);

/// The status a line shall have afterwards at this carrier; nothing for a plan change. On Jasper suspend and
/// deactivate both end in DEACTIVATED, which that carrier calls one state.
[[nodiscard]] std::optional<DeviceStatus> targetStatus(Carrier carrier, ChangeKind kind);

/// The operator's word for what a suspended or deactivated line is, at a carrier that has one state for both;
/// nothing = the carrier's own word tells.
[[nodiscard]] std::optional<DeviceStatus> meantStatus(Carrier carrier, ChangeKind kind);

/// True if this reading shows the change as done.
[[nodiscard]] bool isAtTarget(Carrier carrier, const ChangeSpec &spec, const LineState &state);

/// "Suspended", "plan LK-5MB": what the line becomes, for people.
[[nodiscard]] QString targetText(Carrier carrier, const ChangeSpec &spec);
/// What the same property is now, for people.
[[nodiscard]] QString currentText(const ChangeSpec &spec, const LineState &state);

} // namespace lk
