// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/http_message.h"

#include <QMap>

#include <optional>

/// What the body of a ThingSpace change may hold.
namespace lk::sandbox::thingspace {

/// The refusal for a member that the change does not know or cannot use; nothing if all are good. Devices are
/// looked at elsewhere.
[[nodiscard]] std::optional<HttpReply> refuseMembers(const QString &change, const QJsonObject &body);
/// The custom fields or the cost center a body asks for, by label; empty for other changes.
[[nodiscard]] QMap<QString, QString> labelsIn(const QString &change, const QJsonObject &body);
/// The refusal for a list of custom fields; nothing if it is good.
[[nodiscard]] std::optional<HttpReply> refuseCustomFields(const QJsonValue &fields);

} // namespace lk::sandbox::thingspace
