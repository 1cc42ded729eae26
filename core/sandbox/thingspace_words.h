// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/http_message.h"
#include "core/sandbox/provisioning.h"

#include <QLatin1StringView>

/// ThingSpace's own words: states, errors, dates.
namespace lk::sandbox::thingspace {

using namespace Qt::Literals::StringLiterals;
inline constexpr auto kActive = "active"_L1;
inline constexpr auto kSuspended = "suspend"_L1;
inline constexpr auto kDeactivated = "deactive"_L1;
inline constexpr auto kPreactive = "preactive"_L1;
inline constexpr auto kPendingActivation = "pending activation"_L1;
inline constexpr auto kPendingDeactivation = "pending deactivation"_L1;

/// HTTP 400 with an M2M error. `code` without the leading service name, e.g. "REQUEST_FAILED.DeviceNotFound".
[[nodiscard]] HttpReply refusal(const QString &code, const QString &message);
/// An error of the gateway in front of the M2M service.
[[nodiscard]] HttpReply gatewayFault(int status, const QString &code, const QString &message);
/// The refusal for a value that is missing or bad.
[[nodiscard]] HttpReply badValue();
/// ISO 8601 with an offset, as the device list shows times.
[[nodiscard]] QString timeText(UtcMs at);

/// The label that holds a line's cost center; its other labels are custom fields.
inline constexpr auto kCostCenter = "CostCenterCode"_L1;

/// What ThingSpace makes of an order when its time has come.
[[nodiscard]] Ruling ruling(const Inventory &inventory, const Line &line, const ChangeOrder &order);

} // namespace lk::sandbox::thingspace
