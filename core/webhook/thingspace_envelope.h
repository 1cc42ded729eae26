// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/webhook/callback_event.h"

#include <QJsonObject>

namespace lk::webhook {

/// Reads a ThingSpace callback (CarrierService and the like) from what is kept of it. Lenient: kinds in any
/// letter case, scalars of any type, unknown members ignored; what cannot be read stays empty. Pure.
[[nodiscard]] CallbackEvent thingSpaceEvent(const QJsonObject &kept);

} // namespace lk::webhook
