// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/identifier.h"

#include <array>
#include <optional>

namespace lk {

/// The API families we speak. An account names one; Jasper stands for every Control Center pod.
enum class Carrier {
    ThingSpace, ///< Verizon ThingSpace Connectivity Management
    Jasper, ///< Cisco IoT Control Center (AT&T POD19, T-Mobile, Rogers, …)
    Telegence, ///< AT&T Telegence mobility APIs
};

inline constexpr std::array kAllCarriers{Carrier::ThingSpace, Carrier::Jasper, Carrier::Telegence};

/// The stable word used in files, the database and on the command line.
[[nodiscard]] QString toText(Carrier carrier);
[[nodiscard]] std::optional<Carrier> carrierFromText(QStringView word);
/// The name people know it by.
[[nodiscard]] QString displayName(Carrier carrier);

/// The identifier this carrier addresses a line by.
[[nodiscard]] IdentifierKind keyKind(Carrier carrier);
/// The value of that identifier; empty = the line cannot be addressed yet.
[[nodiscard]] QString carrierKey(Carrier carrier, const LineIds &ids);

} // namespace lk
