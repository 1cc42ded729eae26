// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/identifier.h"

#include <array>
#include <chrono>
#include <optional>

namespace lk {

/// The API families we speak. An account names one; Jasper stands for every Control Center pod.
enum class Carrier {
    ThingSpace, ///< Verizon ThingSpace Connectivity Management
    Jasper, ///< Cisco IoT Control Center (AT&T POD19, T-Mobile, Rogers, …)
    Telegence, ///< AT&T Telegence mobility APIs
};

inline constexpr std::array kAllCarriers{Carrier::ThingSpace, Carrier::Jasper, Carrier::Telegence};

/// What differs between the carriers where the program decides for all of them alike; the rest is the
/// business of each one's room in core/carriers.
struct CarrierTraits {
    Carrier carrier;
    QLatin1StringView word; ///< stable: in files, in the database and on the command line
    QLatin1StringView name; ///< as people know it
    IdentifierKind key; ///< what it addresses a line by
    /// It has one state for a suspended and a deactivated line. What was meant is known to our record only.
    bool suspendedIsInactive = false;
    /// It deactivates and changes the plan of active lines only: a suspended one must be restored first.
    bool changesOnlyActiveLines = false;
    /// A new SIM must not be in its database yet; elsewhere it must be there, in stock.
    bool newSimMustBeUnknown = false;
    /// Least wait after "too fast" where its answer names none; 0 = the usual back-off.
    std::chrono::milliseconds throttlePause{0};
};
[[nodiscard]] const CarrierTraits &traitsOf(Carrier carrier);

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
