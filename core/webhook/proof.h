// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/webhook/hook.h"

#include <QJsonObject>

#include <chrono>

namespace lk::webhook {

/// Compares without telling by the time it takes how much was right, not even the length. An empty `expected`
/// equals nothing.
[[nodiscard]] bool isSecret(const QByteArray &given, const Secret &expected);

/// True for a ThingSpace message that carries the hook's user name and its current or still valid password.
[[nodiscard]] bool isGenuineThingSpace(const QJsonObject &message, const Hook &hook, UtcMs now);

/// True if `signature2` is Base64(HMAC-SHA256(secret, timestamp as received)).
[[nodiscard]] bool isGenuinePush(
    const QString &timestamp, const QString &signature2, const Secret &pushSecret);

/// True if a push message's time can be read and is no further than `window` from `now`, either way.
[[nodiscard]] bool isFresh(const QString &timestamp, UtcMs now, std::chrono::milliseconds window);

} // namespace lk::webhook
