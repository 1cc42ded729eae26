// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/webhook/callback_event.h"
#include "core/webhook/hook.h"

#include <chrono>
#include <variant>

namespace lk::webhook {

/// A message that is not taken.
struct RefusedMessage {
    int status = 400; ///< the HTTP status to answer with
    QString why = {}; ///< for the log; holds nothing of the message
};

/// A message that carries the hook's proof, ready to be kept.
struct GenuineMessage {
    CallbackEvent event;
    QByteArray kept = {}; ///< JSON; without credentials
};

using MessageReading = std::variant<RefusedMessage, GenuineMessage>;

/// Checks and reads a whole body. `contentType` in lower case, without parameters; `pushWindow` is how old or
/// how far ahead a push message may be. Pure.
[[nodiscard]] MessageReading readMessage(const Hook &hook, const QByteArray &contentType,
    const QByteArray &body, UtcMs now, std::chrono::milliseconds pushWindow);

/// True if this carrier's messages come as this content type.
[[nodiscard]] bool takesContentType(Carrier carrier, const QByteArray &contentType);

/// Reads again what was kept of a message (`body` of an inbox row).
[[nodiscard]] CallbackEvent eventOfKept(Carrier carrier, const QByteArray &kept);

} // namespace lk::webhook
