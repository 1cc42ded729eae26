// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/run_order.h"

#include <QCommandLineParser>

namespace lk::cli {

/// How the plan is to be carried out: --preset, --stages, --hold, --stop-at, --at, --order, --on-collision,
/// --priority. Without any: the preset "normal".
[[nodiscard]] Result<RunOrder> runOrderOf(const QCommandLineParser &options, UtcMs now);

/// A moment to come: "now", "02:00" (the next one here), "2026-12-01T02:00" (here), or with a zone of its
/// own. 0 = now.
[[nodiscard]] Result<UtcMs> startFromText(const QString &text, UtcMs now);

} // namespace lk::cli
