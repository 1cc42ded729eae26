// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/stand_in.h"

/// ThingSpace's synchronous changes of its database: an answer per device, HTTP 200 even if all have failed.
namespace lk::sandbox::thingspace {

/// POST /m2m/v1/devices/actions/add: new devices, preactive.
[[nodiscard]] HttpReply addDevices(
    const PracticeWorld &world, const HttpRequest &request, const QJsonObject &body);
/// POST /m2m/v1/devices/actions/delete: deactivated devices and all their history. "deviceIds" is an object
/// where a device was deleted and an array where it was not.
[[nodiscard]] HttpReply deleteDevices(
    const PracticeWorld &world, const HttpRequest &request, const QJsonObject &body);

} // namespace lk::sandbox::thingspace
