// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/identifier.h"

#include <QJsonObject>

namespace lk::carriers::thingspace {

/// One identifier as ThingSpace writes it.
[[nodiscard]] QJsonObject deviceId(const QString &kind, const QString &id);
/// A number as "mdn": ten digits, without the country code.
[[nodiscard]] QJsonObject numberId(const QString &msisdn);

/// True if a value can stand in a request: ThingSpace refuses one with ' < or \ anywhere in it, and JSON
/// writes quotes and control characters with a backslash.
[[nodiscard]] bool isWritable(const QString &text);

} // namespace lk::carriers::thingspace
