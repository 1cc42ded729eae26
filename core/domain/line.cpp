// SPDX-License-Identifier: Apache-2.0
#include "core/domain/line.h"

#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk {

namespace {

constexpr std::array<EnumWord<DeviceStatus>, 8> kStatusWords{{
    {DeviceStatus::Unknown, "unknown"_L1},
    {DeviceStatus::Inventory, "inventory"_L1},
    {DeviceStatus::PendingActivation, "pending-activation"_L1},
    {DeviceStatus::Active, "active"_L1},
    {DeviceStatus::Suspended, "suspended"_L1},
    {DeviceStatus::Inactive, "inactive"_L1},
    {DeviceStatus::Changing, "changing"_L1},
    {DeviceStatus::Terminated, "terminated"_L1},
}};

} // namespace

QString toText(DeviceStatus status)
{
    return wordOf(kStatusWords, status);
}

std::optional<DeviceStatus> deviceStatusFromText(QStringView word)
{
    return valueOf(kStatusWords, word);
}

QString displayName(DeviceStatus status)
{
    switch (status) {
    case DeviceStatus::Unknown:
        return QCoreApplication::translate("DeviceStatus", "Unknown");
    case DeviceStatus::Inventory:
        return QCoreApplication::translate("DeviceStatus", "Inventory");
    case DeviceStatus::PendingActivation:
        return QCoreApplication::translate("DeviceStatus", "Pending activation");
    case DeviceStatus::Active:
        return QCoreApplication::translate("DeviceStatus", "Active");
    case DeviceStatus::Suspended:
        return QCoreApplication::translate("DeviceStatus", "Suspended");
    case DeviceStatus::Inactive:
        return QCoreApplication::translate("DeviceStatus", "Inactive");
    case DeviceStatus::Changing:
        return QCoreApplication::translate("DeviceStatus", "Changing");
    case DeviceStatus::Terminated:
        return QCoreApplication::translate("DeviceStatus", "Terminated");
    }
    return {};
}

} // namespace lk
