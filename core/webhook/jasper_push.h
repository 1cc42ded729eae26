// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/webhook/callback_event.h"

#include <QJsonObject>

#include <optional>

namespace lk::webhook {

/// A push message of Control Center as one JSON object: eventId, eventType, timestamp, signature2 and data,
/// whose XML has become an object {root element: {element: text}}. Nothing for a body that is neither a whole
/// form nor a JSON object, names a field twice, or carries XML that is broken, deep or has a DOCTYPE. Pure.
[[nodiscard]] std::optional<QJsonObject> pushMessage(const QByteArray &contentType, const QByteArray &body);

/// Reads a push message from what is kept of it; known by the name of the data's root element, never by the
/// spelling of eventType. Pure.
[[nodiscard]] CallbackEvent jasperEvent(const QJsonObject &kept);

} // namespace lk::webhook
