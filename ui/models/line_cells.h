// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/bulk_change.h"

#include <QString>

namespace lk::ui {

/// "Active → Suspended".
[[nodiscard]] QString nowThenText(const DeviceChange &line);
/// Why a line is in its state: our sentence, and the carrier's code if there is one.
[[nodiscard]] QString reasonText(const DeviceChange &line);

/// "14:25:02", UTC.
[[nodiscard]] QString utcClock(UtcMs at);
/// "3 Nov 14:25", UTC; with the year if it is not this one.
[[nodiscard]] QString utcDay(UtcMs at, UtcMs now);
/// "2026-11-03 14:25:02.615 UTC".
[[nodiscard]] QString utcExact(UtcMs at);
/// "4 min", "1 h 20 min", "3 days".
[[nodiscard]] QString durationText(qint64 seconds);

/// "12,345" as people here write it.
[[nodiscard]] QString numberText(qint64 number);

} // namespace lk::ui
