// SPDX-License-Identifier: Apache-2.0
#include "core/domain/outcome.h"

#include "core/base/text.h"

using namespace Qt::Literals::StringLiterals;

namespace lk {

namespace {

constexpr std::array<EnumWord<ErrorClass>, 9> kErrorClassWords{{
    {ErrorClass::None, "none"_L1},
    {ErrorClass::Auth, "auth"_L1},
    {ErrorClass::Configuration, "configuration"_L1},
    {ErrorClass::Data, "data"_L1},
    {ErrorClass::Business, "business"_L1},
    {ErrorClass::Precondition, "precondition"_L1},
    {ErrorClass::Transient, "transient"_L1},
    {ErrorClass::Throttle, "throttle"_L1},
    {ErrorClass::Unknown, "unknown"_L1},
}};

constexpr std::array<EnumWord<CarrierReport>, 3> kReportWords{{
    {CarrierReport::None, "none"_L1},
    {CarrierReport::Success, "success"_L1},
    {CarrierReport::Failure, "failure"_L1},
}};

} // namespace

QString toText(ErrorClass errorClass)
{
    return wordOf(kErrorClassWords, errorClass);
}

std::optional<ErrorClass> errorClassFromText(QStringView word)
{
    return valueOf(kErrorClassWords, word);
}

QString toText(CarrierReport report)
{
    return wordOf(kReportWords, report);
}

std::optional<CarrierReport> carrierReportFromText(QStringView word)
{
    return valueOf(kReportWords, word);
}

} // namespace lk
