// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/http_message.h"
#include "core/sandbox/provisioning.h"

#include <QLatin1StringView>

/// Jasper's own words: SIM states and their transitions, errors, dates.
namespace lk::sandbox::jasper {

using namespace Qt::Literals::StringLiterals;
inline constexpr auto kActivated = "ACTIVATED"_L1;
inline constexpr auto kDeactivated = "DEACTIVATED"_L1;
inline constexpr auto kInventory = "INVENTORY"_L1;
inline constexpr auto kRetired = "RETIRED"_L1;
inline constexpr auto kPurged = "PURGED"_L1;
inline constexpr auto kReplaced = "REPLACED"_L1;

/// True for the values a PUT may set, upper case only.
[[nodiscard]] bool isTargetStatus(const QString &word);
/// True if the platform lets a SIM go from one status to the other.
[[nodiscard]] bool mayGo(const QString &from, const QString &to);
/// The ledger's word for a change of status.
[[nodiscard]] QString changeWord(const QString &from, const QString &to);
/// {"errorMessage","errorCode"}; an empty code leaves the member out.
[[nodiscard]] HttpReply refusal(int status, const QString &code, const QString &message);
/// yyyy-MM-dd HH:mm:ss.SSS+0000.
[[nodiscard]] QString timeText(UtcMs at);
/// As SOAP and push events write times: 2024-07-06T22:04:04.380Z.
[[nodiscard]] QString xmlTimeText(UtcMs at);
/// What Jasper makes of an order when its time has come.
[[nodiscard]] Ruling ruling(const Inventory &inventory, const Line &line, const ChangeOrder &order);

} // namespace lk::sandbox::jasper
