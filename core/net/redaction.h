// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/account_connection.h"

namespace lk::net {

/// What may be kept of an exchange: one JSON text with method, path, allowed headers, allowed body members,
/// status, when it began and how long it took; a body over 64 KiB only by its size. Allow-lists, so that a
/// new secret is withheld without anybody thinking of it.
[[nodiscard]] QByteArray redactedExchange(const CallRecord &record);

/// The request alone, as recorded with the intent to send it.
[[nodiscard]] QByteArray redactedRequest(const CarrierRequest &request, const QByteArray &requestId);

/// A body with every JSON member and every XML element that is not allowed replaced; other texts are
/// shortened and long tokens in them replaced.
[[nodiscard]] QByteArray redactedBody(const QByteArray &body);

} // namespace lk::net
