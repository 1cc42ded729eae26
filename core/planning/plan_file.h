// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/planning/plan.h"

namespace lk::planning {

/// Gives the plan its id, unless it has one, and its fingerprint, and returns its canonical bytes: JSON Lines
/// (header, one line per row, last line the fingerprint over all before it). The same plan gives the same
/// bytes.
[[nodiscard]] QByteArray freeze(Plan &plan);

/// Saves frozen bytes as `.lkplan` (0600, whole or not at all).
[[nodiscard]] Result<void> savePlan(const QString &path, const QByteArray &bytes);

/// Reads a plan back, also one of the first format (whose warnings are then all still to be accepted).
/// Refuses a file with a changed, missing or added byte.
[[nodiscard]] Result<Plan> readPlan(const QByteArray &bytes);
[[nodiscard]] Result<Plan> loadPlan(const QString &path);

} // namespace lk::planning
