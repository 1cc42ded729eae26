// SPDX-License-Identifier: Apache-2.0
#include "core/domain/verification.h"

#include "core/base/sentence.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk {

namespace {

Refusal refusalOf(const QString &code, const QString &text)
{
    return Refusal{ErrorClass::Precondition, code, text};
}

/// Is a move from `from` to the kind's target one the carrier documents? (ThingSpace: About-Device-States;
/// Jasper: the default transition table; Telegence: A/S/C.)
bool statusMoveAllowed(Carrier carrier, ChangeKind kind, DeviceStatus from)
{
    const CarrierTraits &traits = traitsOf(carrier);
    switch (kind) {
    case ChangeKind::ChangeCustomerPlan:
        return true; // a line's bills go on whatever the carrier says about it
    case ChangeKind::Activate:
        return from == DeviceStatus::Inventory || from == DeviceStatus::PendingActivation
            || from == DeviceStatus::Inactive;
    case ChangeKind::Suspend:
        return from == DeviceStatus::Active
            || (traits.suspendedIsInactive
                && (from == DeviceStatus::Inventory || from == DeviceStatus::PendingActivation));
    case ChangeKind::Restore:
        return from == DeviceStatus::Suspended
            || (traits.suspendedIsInactive && from == DeviceStatus::Inactive);
    case ChangeKind::Deactivate:
        if (traits.changesOnlyActiveLines)
            return from == DeviceStatus::Active;
        return from == DeviceStatus::Active || from == DeviceStatus::Suspended
            || (traits.suspendedIsInactive && from != DeviceStatus::Terminated
                && from != DeviceStatus::Changing);
    case ChangeKind::ChangeIdentifier:
        return from == DeviceStatus::Active;
    case ChangeKind::ChangeRatePlan:
        if (traits.changesOnlyActiveLines)
            return from == DeviceStatus::Active;
        return from != DeviceStatus::Terminated
            && (traits.suspendedIsInactive || from != DeviceStatus::Inactive);
    }
    return false;
}

ReadVerdict compareIdentifiers(const WorkItem &item, const LineState &state)
{
    const bool sameSim = item.spec.newIccid.isEmpty() || state.ids.iccid == item.ids.iccid;
    const bool sameDevice = item.spec.newImei.isEmpty() || state.ids.imei == item.ids.imei;
    return sameSim && sameDevice ? ReadVerdict::AtBefore : ReadVerdict::Neither;
}

} // namespace

LineIds idsAfter(const WorkItem &item)
{
    LineIds ids = item.ids;
    if (item.before && ids.msisdn.isEmpty())
        ids.msisdn = item.before->ids.msisdn;
    if (item.spec.kind != ChangeKind::ChangeIdentifier)
        return ids;
    if (!item.spec.newIccid.isEmpty())
        ids.iccid.clear();
    if (!item.spec.newImei.isEmpty())
        ids.imei.clear();
    return ids;
}

ReadVerdict compareReading(const WorkItem &item, const LineState &state)
{
    if (isAtTarget(item.carrier, item.spec, state))
        return ReadVerdict::AtTarget;
    if (item.spec.kind == ChangeKind::ChangeIdentifier)
        return compareIdentifiers(item, state);
    if (item.spec.kind == ChangeKind::ChangeRatePlan) {
        if (state.ratePlan.isEmpty())
            return ReadVerdict::Neither;
        return item.before && state.ratePlan == item.before->ratePlan ? ReadVerdict::AtBefore
                                                                      : ReadVerdict::Neither;
    }
    if (item.before && state.status == item.before->status && state.rawStatus == item.before->rawStatus)
        return ReadVerdict::AtBefore;
    if (state.status == DeviceStatus::Changing || state.status == DeviceStatus::PendingActivation)
        return ReadVerdict::InProgress;
    return ReadVerdict::Neither;
}

std::optional<Refusal> transitionRefusal(Carrier carrier, const ChangeSpec &spec, const LineState &state)
{
    if (isLocal(spec.kind))
        return std::nullopt;
    if (state.status == DeviceStatus::Unknown)
        return refusalOf(u"STATUS_UNKNOWN"_s,
            QCoreApplication::translate("Verification",
                "The carrier reports the status \"%1\", which is not known here. Nothing is changed on a "
                "line whose status cannot be told.")
                .arg(state.rawStatus));
    if (state.status == DeviceStatus::Changing)
        return refusalOf(u"LINE_CHANGING"_s,
            QCoreApplication::translate("Verification",
                "The carrier is still working on another change of this line (%1). Try again when it is "
                "done.")
                .arg(state.rawStatus));
    if (statusMoveAllowed(carrier, spec.kind, state.status))
        return std::nullopt;
    if (traitsOf(carrier).changesOnlyActiveLines && spec.kind == ChangeKind::Deactivate
        && state.status == DeviceStatus::Suspended)
        return refusalOf(u"RESTORE_FIRST"_s,
            QCoreApplication::translate(
                "Verification", "%1 does not deactivate a suspended line. Restore it first.")
                .arg(displayName(carrier)));
    if (spec.kind == ChangeKind::ChangeIdentifier)
        return refusalOf(u"NOT_ACTIVE"_s,
            QCoreApplication::translate("Verification",
                "The SIM or device of a line can be changed only while it is active; it is %1.")
                .arg(withinSentence(displayName(state.status))));
    if (spec.kind == ChangeKind::ChangeRatePlan)
        return refusalOf(u"NOT_ACTIVE"_s,
            QCoreApplication::translate(
                "Verification", "The rate plan cannot be changed while the line is %1.")
                .arg(withinSentence(displayName(state.status))));
    return refusalOf(u"TRANSITION"_s,
        QCoreApplication::translate("Verification", "%1 is not possible from %2 at %3.")
            .arg(displayName(spec.kind), withinSentence(displayName(state.status)), displayName(carrier)));
}

} // namespace lk
