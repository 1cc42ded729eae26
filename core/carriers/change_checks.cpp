// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/change_checks.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers {

Refusal notSendable(const QString &code, const QString &text)
{
    return {ErrorClass::Precondition, code, text};
}

std::optional<Refusal> lacksIccid(const LineIds &ids, qsizetype fewest, qsizetype most)
{
    if (isDigits(ids.iccid) && ids.iccid.size() >= fewest && ids.iccid.size() <= most)
        return std::nullopt;
    return notSendable(u"NEEDS_ICCID"_s,
        QCoreApplication::translate("Carriers",
            "The carrier addresses a line by its ICCID, and this row has none of %1 to %2 digits. It was not "
            "sent.")
            .arg(fewest)
            .arg(most));
}

std::optional<Refusal> lacksNewPlan(const ChangeSpec &spec)
{
    if (spec.kind != ChangeKind::ChangeRatePlan || !spec.ratePlan.trimmed().isEmpty())
        return std::nullopt;
    return notSendable(u"NEEDS_PLAN"_s,
        QCoreApplication::translate("Carriers", "The row names no new rate plan. It was not sent."));
}

std::optional<Refusal> lacksKind(const QSet<ChangeKind> &kinds, Carrier carrier, ChangeKind kind)
{
    if (kinds.contains(kind))
        return std::nullopt;
    return notSendable(u"UNSUPPORTED"_s,
        QCoreApplication::translate("Carriers", "%1 is not possible at %2. Nothing was sent.")
            .arg(displayName(kind), displayName(carrier)));
}

std::optional<Refusal> lacksNewIdentifier(const ChangeSpec &spec, const LineIds &ids)
{
    if (spec.kind != ChangeKind::ChangeIdentifier)
        return std::nullopt;
    if (spec.newIccid.isEmpty() && spec.newImei.isEmpty())
        return notSendable(u"NEEDS_NEW_ID"_s,
            QCoreApplication::translate(
                "Carriers", "The row names neither a new ICCID nor a new IMEI. It was not sent."));
    const bool iccidFits
        = isDigits(spec.newIccid) && spec.newIccid.size() >= 19 && spec.newIccid.size() <= 20;
    if (!spec.newIccid.isEmpty() && !iccidFits)
        return notSendable(u"NEW_ICCID"_s,
            QCoreApplication::translate(
                "Carriers", "The new ICCID \"%1\" does not have 19 or 20 digits. It was not sent.")
                .arg(spec.newIccid));
    const bool imeiFits = isDigits(spec.newImei) && spec.newImei.size() == 15 && luhnValid(spec.newImei);
    if (!spec.newImei.isEmpty() && !imeiFits)
        return notSendable(u"NEW_IMEI"_s,
            QCoreApplication::translate("Carriers",
                "The new IMEI \"%1\" does not have 15 digits with a right check digit. It was not sent.")
                .arg(spec.newImei));
    if ((!spec.newIccid.isEmpty() && spec.newIccid == ids.iccid)
        || (!spec.newImei.isEmpty() && spec.newImei == ids.imei))
        return notSendable(u"SAME_ID"_s,
            QCoreApplication::translate("Carriers",
                "The new identifier is the one the row gives as the present one. It was not sent."));
    return std::nullopt;
}

} // namespace lk::carriers
