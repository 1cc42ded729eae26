// SPDX-License-Identifier: Apache-2.0
#include "core/import/repair.h"

#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk::intake {

namespace {

constexpr std::array<EnumWord<RepairKind>, kAllRepairKinds.size()> kRepairIds{{
    {RepairKind::Blanks, "blanks"_L1},
    {RepairKind::Grouping, "dashes"_L1},
    {RepairKind::Quotes, "quotes"_L1},
    {RepairKind::Apostrophe, "apostrophe"_L1},
    {RepairKind::TextFormula, "text-formula"_L1},
    {RepairKind::TrailingF, "trailing-f"_L1},
    {RepairKind::NumberPrefix, "number-prefix"_L1},
    {RepairKind::ZeroWidth, "zero-width"_L1},
    {RepairKind::IccidCheckDigit, "iccid-check-digit"_L1},
    {RepairKind::IccidExtraDigit, "iccid-extra-digit"_L1},
    {RepairKind::ImeiCheckDigit, "imei-check-digit"_L1},
    {RepairKind::ImeiSoftwareVersion, "imei-software-version"_L1},
    {RepairKind::ImeiLeadingZero, "imei-leading-zero"_L1},
    {RepairKind::ZipLeadingZero, "zip-leading-zero"_L1},
}};

} // namespace

QString toText(RepairKind kind)
{
    return wordOf(kRepairIds, kind);
}

std::optional<RepairKind> repairFromText(QStringView id)
{
    return valueOf(kRepairIds, id);
}

QString displayName(RepairKind kind)
{
    switch (kind) {
    case RepairKind::Blanks:
        return QCoreApplication::translate("Intake", "blanks removed");
    case RepairKind::Grouping:
        return QCoreApplication::translate("Intake", "dashes, brackets or dots removed");
    case RepairKind::Quotes:
        return QCoreApplication::translate("Intake", "quotation marks removed");
    case RepairKind::Apostrophe:
        return QCoreApplication::translate("Intake", "apostrophe in front removed");
    case RepairKind::TextFormula:
        return QCoreApplication::translate("Intake", "text taken out of =\"…\"");
    case RepairKind::TrailingF:
        return QCoreApplication::translate("Intake", "trailing F removed");
    case RepairKind::NumberPrefix:
        return QCoreApplication::translate("Intake", "+ or +1 in front of the number removed");
    case RepairKind::ZeroWidth:
        return QCoreApplication::translate("Intake", "zero-width characters removed");
    case RepairKind::IccidCheckDigit:
        return QCoreApplication::translate(
            "Intake", "missing check digit of the ICCID added (19 to 20 digits)");
    case RepairKind::IccidExtraDigit:
        return QCoreApplication::translate(
            "Intake", "extra last digit of the ICCID dropped (20 to 19 digits)");
    case RepairKind::ImeiCheckDigit:
        return QCoreApplication::translate(
            "Intake", "missing check digit of the IMEI added (14 to 15 digits)");
    case RepairKind::ImeiSoftwareVersion:
        return QCoreApplication::translate(
            "Intake", "software version of the IMEI replaced by the check digit");
    case RepairKind::ImeiLeadingZero:
        return QCoreApplication::translate("Intake", "lost leading zero of the IMEI restored");
    case RepairKind::ZipLeadingZero:
        return QCoreApplication::translate("Intake", "lost leading zeros of the ZIP code restored");
    }
    return {};
}

} // namespace lk::intake
