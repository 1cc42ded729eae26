// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/change_checks.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers {

Refusal notSendable(const QString &code, const QString &text)
{
    return {ErrorClass::Precondition, code, text};
}

std::optional<Refusal> lacksIccid(const LineIds &ids)
{
    if (isDigits(ids.iccid) && ids.iccid.size() >= 18 && ids.iccid.size() <= 22)
        return std::nullopt;
    return notSendable(u"NEEDS_ICCID"_s,
        QCoreApplication::translate("Carriers",
            "The carrier addresses a line by its ICCID, and this row has none of 18 to 22 digits. It was not "
            "sent."));
}

std::optional<Refusal> lacksNewPlan(const ChangeSpec &spec)
{
    if (spec.kind != ChangeKind::ChangeRatePlan || !spec.ratePlan.trimmed().isEmpty())
        return std::nullopt;
    return notSendable(u"NEEDS_PLAN"_s,
        QCoreApplication::translate("Carriers", "The row names no new rate plan. It was not sent."));
}

} // namespace lk::carriers
