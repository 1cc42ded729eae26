// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/http_message.h"
#include "core/sandbox/stand_in.h"

#include <QLatin1StringView>

/// Telegence's own words: status letters, modes with their reason codes, error bodies, dates.
namespace lk::sandbox::telegence {

using namespace Qt::Literals::StringLiterals;
inline constexpr auto kActive = "A"_L1;
inline constexpr auto kSuspended = "S"_L1;
inline constexpr auto kCancelled = "C"_L1;
/// A SIM in stock: no subscriber until it is activated.
inline constexpr auto kInStock = ""_L1;

/// {"errorDescription": …}
[[nodiscard]] HttpReply refusal(int status, const QString &description);
/// yyyy-MM-ddZ.
[[nodiscard]] QString dateText(UtcMs at);
[[nodiscard]] QDate today(const Clock &clock);
/// The day the next bill cycle begins.
[[nodiscard]] QDate nextBillCycle(QDate today);
/// True if the practice account takes this reason code with this mode (S, R, C).
[[nodiscard]] bool takesReason(const QString &mode, const QString &reasonCode);
/// What Telegence makes of an order when its time has come.
[[nodiscard]] Ruling ruling(const Inventory &inventory, const Line &line, const ChangeOrder &order);
/// One element of the name/value bag.
[[nodiscard]] QJsonObject characteristic(const QString &name, const QString &value);
/// The bag as name -> value; nothing if an element is not exactly {name, value} of texts.
[[nodiscard]] std::optional<QMultiMap<QString, QString>> readBag(const QJsonValue &bag);

} // namespace lk::sandbox::telegence
