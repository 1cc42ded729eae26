// SPDX-License-Identifier: Apache-2.0
#include "core/import/row_request.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::intake {

namespace {

constexpr std::array<EnumWord<RowAction>, 9> kActionWords{{
    {RowAction::Suspend, "suspend"_L1},
    {RowAction::Restore, "restore"_L1},
    {RowAction::Activate, "activate"_L1},
    {RowAction::Deactivate, "deactivate"_L1},
    {RowAction::ChangeRatePlan, "change rate plan"_L1},
    {RowAction::ChangeIccid, "change ICCID"_L1},
    {RowAction::ChangeImei, "change IMEI"_L1},
    {RowAction::ChangeIccidAndImei, "change ICCID and IMEI"_L1},
    {RowAction::ChangeCustomerPlan, "change customer plan"_L1},
}};

/// What people write, in small letters and digits only. States ("suspended") are left out, and so are words
/// with two meanings: "reactivate" may be a restore or a new activation.
constexpr std::array kWrittenActions{
    EnumWord<RowAction>{RowAction::Suspend, "suspend"_L1},
    EnumWord<RowAction>{RowAction::Suspend, "suspension"_L1},
    EnumWord<RowAction>{RowAction::Suspend, "suspendline"_L1},
    EnumWord<RowAction>{RowAction::Suspend, "suspendservice"_L1},
    EnumWord<RowAction>{RowAction::Suspend, "suspenddevice"_L1},
    EnumWord<RowAction>{RowAction::Suspend, "suspendsim"_L1},
    EnumWord<RowAction>{RowAction::Restore, "restore"_L1},
    EnumWord<RowAction>{RowAction::Restore, "restoreline"_L1},
    EnumWord<RowAction>{RowAction::Restore, "restoreservice"_L1},
    EnumWord<RowAction>{RowAction::Restore, "resume"_L1},
    EnumWord<RowAction>{RowAction::Restore, "resumeline"_L1},
    EnumWord<RowAction>{RowAction::Restore, "resumeservice"_L1},
    EnumWord<RowAction>{RowAction::Restore, "reconnect"_L1},
    EnumWord<RowAction>{RowAction::Restore, "reconnection"_L1},
    EnumWord<RowAction>{RowAction::Restore, "unsuspend"_L1},
    EnumWord<RowAction>{RowAction::Activate, "activate"_L1},
    EnumWord<RowAction>{RowAction::Activate, "activation"_L1},
    EnumWord<RowAction>{RowAction::Activate, "activateline"_L1},
    EnumWord<RowAction>{RowAction::Activate, "activateservice"_L1},
    EnumWord<RowAction>{RowAction::Activate, "activatenewservice"_L1},
    EnumWord<RowAction>{RowAction::Activate, "newactivation"_L1},
    EnumWord<RowAction>{RowAction::Deactivate, "deactivate"_L1},
    EnumWord<RowAction>{RowAction::Deactivate, "deactivation"_L1},
    EnumWord<RowAction>{RowAction::Deactivate, "deactivateline"_L1},
    EnumWord<RowAction>{RowAction::Deactivate, "deactivateservice"_L1},
    EnumWord<RowAction>{RowAction::Deactivate, "deactive"_L1},
    EnumWord<RowAction>{RowAction::Deactivate, "cancel"_L1},
    EnumWord<RowAction>{RowAction::Deactivate, "cancelline"_L1},
    EnumWord<RowAction>{RowAction::Deactivate, "cancelservice"_L1},
    EnumWord<RowAction>{RowAction::Deactivate, "cancellation"_L1},
    EnumWord<RowAction>{RowAction::Deactivate, "terminate"_L1},
    EnumWord<RowAction>{RowAction::Deactivate, "terminateline"_L1},
    EnumWord<RowAction>{RowAction::Deactivate, "termination"_L1},
    EnumWord<RowAction>{RowAction::ChangeRatePlan, "changeplan"_L1},
    EnumWord<RowAction>{RowAction::ChangeRatePlan, "planchange"_L1},
    EnumWord<RowAction>{RowAction::ChangeRatePlan, "rateplan"_L1},
    EnumWord<RowAction>{RowAction::ChangeRatePlan, "changerateplan"_L1},
    EnumWord<RowAction>{RowAction::ChangeRatePlan, "rateplanchange"_L1},
    EnumWord<RowAction>{RowAction::ChangeRatePlan, "changecarrierrateplan"_L1},
    EnumWord<RowAction>{RowAction::ChangeRatePlan, "carrierrateplanchange"_L1},
    EnumWord<RowAction>{RowAction::ChangeRatePlan, "changeserviceplan"_L1},
    EnumWord<RowAction>{RowAction::ChangeRatePlan, "serviceplanchange"_L1},
    EnumWord<RowAction>{RowAction::ChangeRatePlan, "updaterateplan"_L1},
    EnumWord<RowAction>{RowAction::ChangeIccid, "swap"_L1},
    EnumWord<RowAction>{RowAction::ChangeIccid, "swapsim"_L1},
    EnumWord<RowAction>{RowAction::ChangeIccid, "simswap"_L1},
    EnumWord<RowAction>{RowAction::ChangeIccid, "swapiccid"_L1},
    EnumWord<RowAction>{RowAction::ChangeIccid, "iccidswap"_L1},
    EnumWord<RowAction>{RowAction::ChangeIccid, "changesim"_L1},
    EnumWord<RowAction>{RowAction::ChangeIccid, "simchange"_L1},
    EnumWord<RowAction>{RowAction::ChangeIccid, "replacesim"_L1},
    EnumWord<RowAction>{RowAction::ChangeIccid, "simreplacement"_L1},
    EnumWord<RowAction>{RowAction::ChangeIccid, "changeiccid"_L1},
    EnumWord<RowAction>{RowAction::ChangeIccid, "iccidchange"_L1},
    EnumWord<RowAction>{RowAction::ChangeImei, "changeimei"_L1},
    EnumWord<RowAction>{RowAction::ChangeImei, "imeichange"_L1},
    EnumWord<RowAction>{RowAction::ChangeImei, "swapimei"_L1},
    EnumWord<RowAction>{RowAction::ChangeImei, "imeiswap"_L1},
    EnumWord<RowAction>{RowAction::ChangeImei, "changedevice"_L1},
    EnumWord<RowAction>{RowAction::ChangeImei, "devicechange"_L1},
    EnumWord<RowAction>{RowAction::ChangeImei, "swapdevice"_L1},
    EnumWord<RowAction>{RowAction::ChangeImei, "deviceswap"_L1},
    EnumWord<RowAction>{RowAction::ChangeImei, "replacedevice"_L1},
    EnumWord<RowAction>{RowAction::ChangeIccidAndImei, "changeiccidandimei"_L1},
    EnumWord<RowAction>{RowAction::ChangeIccidAndImei, "changeimeiandiccid"_L1},
    EnumWord<RowAction>{RowAction::ChangeIccidAndImei, "changeiccidimei"_L1},
    EnumWord<RowAction>{RowAction::ChangeIccidAndImei, "changeimeiiccid"_L1},
    EnumWord<RowAction>{RowAction::ChangeIccidAndImei, "changesimanddevice"_L1},
    EnumWord<RowAction>{RowAction::ChangeIccidAndImei, "changeidentifier"_L1},
    EnumWord<RowAction>{RowAction::ChangeIccidAndImei, "changeidentifiers"_L1},
    EnumWord<RowAction>{RowAction::ChangeCustomerPlan, "customerplan"_L1},
    EnumWord<RowAction>{RowAction::ChangeCustomerPlan, "changecustomerplan"_L1},
    EnumWord<RowAction>{RowAction::ChangeCustomerPlan, "customerplanchange"_L1},
    EnumWord<RowAction>{RowAction::ChangeCustomerPlan, "changecustomerrateplan"_L1},
    EnumWord<RowAction>{RowAction::ChangeCustomerPlan, "customerrateplanchange"_L1},
};

} // namespace

QString toText(RowAction action)
{
    return wordOf(kActionWords, action);
}

std::optional<RowAction> actionFromText(QStringView text)
{
    QString plain = text.toString().toLower();
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return valueOf(kWrittenActions, plain);
}

QStringList actionWords()
{
    QStringList words;
    std::transform(kAllRowActions.begin(), kAllRowActions.end(), std::back_inserter(words),
        [](RowAction action) { return toText(action); });
    return words;
}

ChangeKind changeKindOf(RowAction action)
{
    switch (action) {
    case RowAction::Suspend:
        return ChangeKind::Suspend;
    case RowAction::Restore:
        return ChangeKind::Restore;
    case RowAction::Activate:
        return ChangeKind::Activate;
    case RowAction::Deactivate:
        return ChangeKind::Deactivate;
    case RowAction::ChangeRatePlan:
        return ChangeKind::ChangeRatePlan;
    case RowAction::ChangeCustomerPlan:
        return ChangeKind::ChangeCustomerPlan;
    case RowAction::ChangeIccid:
    case RowAction::ChangeImei:
    case RowAction::ChangeIccidAndImei:
        break;
    }
    return ChangeKind::ChangeIdentifier;
}

SharedRequest::SharedRequest(const RowRequest &request)
    : m_shared(request.isEmpty() ? nullptr : new Shared(request))
{
}

const RowRequest &SharedRequest::nothingAsked()
{
    static const RowRequest kNothing;
    return kNothing;
}

} // namespace lk::intake
