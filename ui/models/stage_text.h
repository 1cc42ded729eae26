// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/bulk_change.h"

#include <QString>

namespace lk::ui {

/// "10 → 10 % → rest"; "all at once" without stages.
[[nodiscard]] QString stagesText(const QList<Stage> &stages);

/// "First 10 ✔ → 10 % ✔ → rest ▶ 41 %": how far a change is in its stages. Empty = it has only one.
[[nodiscard]] QString stageLine(const BulkChange &change);

/// "Errors 3.1 % of 322 (stops above 5 %)": what the guard of a change has seen. Empty = it has none.
[[nodiscard]] QString guardLine(const BulkChange &change);

/// "Next stage at 14:05 CET, in 4 min": while a change pauses between two stages; else empty.
[[nodiscard]] QString holdLine(const BulkChange &change, UtcMs now);

} // namespace lk::ui
