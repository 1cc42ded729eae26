// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/customer_plan.h"
#include "core/domain/identifier.h"

#include <QMap>

#include <optional>

namespace lk {

/// A line's status in one vocabulary for all carriers; the carrier's own word is kept beside it.
enum class DeviceStatus {
    Unknown, ///< a word we do not know: shown raw, nothing is decided on it
    Inventory, ///< in stock or added, never activated
    PendingActivation, ///< activation asked for, or test/activation-ready: will become Active
    Active,
    Suspended,
    Inactive, ///< deactivated or cancelled
    Changing, ///< the carrier is in the middle of another change
    Terminated, ///< retired, purged, replaced: no way back
};

[[nodiscard]] QString toText(DeviceStatus status);
[[nodiscard]] std::optional<DeviceStatus> deviceStatusFromText(QStringView word);
/// The word people see, translated.
[[nodiscard]] QString displayName(DeviceStatus status);

/// What the carrier said about one line at one moment.
struct LineState {
    DeviceStatus status = DeviceStatus::Unknown;
    QString rawStatus; ///< the carrier's own word
    QString ratePlan; ///< the carrier's plan code or name; empty = not told
    LineIds ids; ///< as the carrier knows them
    UtcMs readAt = 0;
    /// What else a change of this line must repeat, by the carrier's own name (Telegence: serviceZipCode).
    /// Lives only from a read to the change it precedes.
    QMap<QString, QString> details = {};
    /// Our own record of what the customer is billed for, on the day in question. Not from the carrier;
    /// filled only where a change is about it.
    CustomerTerms customer = {};

    bool operator==(const LineState &) const = default;
};

} // namespace lk
