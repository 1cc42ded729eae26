// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/provisioning.h"

/// How an order is written into the ledger and read back.
namespace lk::sandbox {

/// What the order is about to change, as it is now.
[[nodiscard]] QString currentValue(const Line &line, const ChangeOrder &order);
/// The ledger record of one kind for an order. Identifiers that change stand in "old" and "new", labels in
/// "labels", Jasper's other SIM in "peer".
[[nodiscard]] QJsonObject recordOf(QLatin1StringView kind, const ChangeOrder &order, const Line &line);
/// The order in a record; nothing if the carrier is not known. The index is as written.
[[nodiscard]] std::optional<ChangeOrder> readOrder(const QJsonObject &record);
/// A time in a record.
[[nodiscard]] UtcMs timeIn(const QJsonObject &record, QLatin1StringView name);

} // namespace lk::sandbox
