// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/http_exchange.h"

#include <QJsonObject>

namespace lk::carriers {

/// One piece of a path, percent-encoded so that nothing in it can leave its place.
[[nodiscard]] QString pathPiece(const QString &text);

/// `base` with `path` (begins with a slash, encoded already) behind it and an encoded query, if any.
[[nodiscard]] QUrl endpoint(const QUrl &base, const QString &path, const QString &query = {});

/// JSON as it goes on the wire.
[[nodiscard]] QByteArray wireJson(const QJsonObject &object);

/// HTTP Basic credentials (RFC 7617) as a header value.
[[nodiscard]] QByteArray basicCredentials(const QByteArray &user, const QByteArray &password);

} // namespace lk::carriers
