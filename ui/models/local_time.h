// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace lk::ui {

/// "Fri 27 Nov 02:00 CET": a moment by the clocks of this machine, with the year if it is not this one. For
/// what people order; what has happened is told in UTC.
[[nodiscard]] QString localDay(UtcMs at, UtcMs now);
/// How the reader's language writes day and month, as a pattern for QLocale: "d MMM", in German "d. MMM".
[[nodiscard]] QString dayPattern();
/// "14:05 CET".
[[nodiscard]] QString localClock(UtcMs at);
/// "Europe/Berlin (CET, UTC+01:00)": whose clocks localDay() speaks of, as they stand at that moment.
[[nodiscard]] QString localZone(UtcMs at);

/// The clocks of this machine show UTC at that moment: it need not be told twice.
[[nodiscard]] bool isUtcHere(UtcMs at);

} // namespace lk::ui
