// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/stand_in.h"

/// ThingSpace's change of identifiers: one line goes to another SIM, another device, or both.
namespace lk::sandbox::thingspace {

/// PUT /m2m/v1/devices/{3G|4G|4g}/actions/deviceId. Practised are ChangeICCID, ChangeIMEI and
/// ChangeIMEIandICCID; other options are refused.
[[nodiscard]] HttpReply changeIdentifier(
    const PracticeWorld &world, const HttpRequest &request, const QJsonObject &body);

} // namespace lk::sandbox::thingspace
