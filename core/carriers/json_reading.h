// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/http_exchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace lk::carriers {

/// True for application/json and every type ending in +json; letter case and parameters do not matter.
[[nodiscard]] bool isJsonType(const QByteArray &contentType);

/// The body in UTF-8: by the charset of the content type, else UTF-8, else Latin-1.
[[nodiscard]] QByteArray utf8Body(const net::Answered &answer);

/// The body as a JSON object, whatever its type says: for refusals. Nothing unless it parses to its end.
[[nodiscard]] std::optional<QJsonObject> anyJsonObject(const net::Answered &answer);

/// The body as JSON of a type that says so, complete to its last byte; nothing otherwise. An answer that is
/// cut off, a web page or an empty body is none of these.
[[nodiscard]] std::optional<QJsonObject> jsonObjectOf(const net::Answered &answer);
[[nodiscard]] std::optional<QJsonArray> jsonArrayOf(const net::Answered &answer);

/// A member that is a string; empty if it is missing, null or anything else. Identifiers are never read from
/// numbers: 20 digits do not fit into one.
[[nodiscard]] QString stringMember(const QJsonObject &object, QLatin1StringView name);

/// A carrier's text made fit for one line: no control characters, at most 300 characters.
[[nodiscard]] QString shortened(const QString &text);

} // namespace lk::carriers
