// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/cli_session.h"

namespace lk::cli {

/// A plan as people or scripts read it: sentence, counts, warnings and costs by rule, calls and time.
void showPlan(CliSession &session, const planning::Plan &plan, const QString &file, bool withRows);
/// Its rows as a table; an empty verdict shows all.
void showRows(const planning::Plan &plan, const QString &onlyVerdict);

/// Puts the warnings named by --accept-warning RULE=REASON into the plan, beside those it has accepted. The
/// plan has to be frozen again if any was given.
[[nodiscard]] Result<void> takeAccepted(planning::Plan &plan, const QCommandLineParser &options);

/// "Reading lines: 40 of 300 (Verizon 20 of 100, …)"
[[nodiscard]] QString progressText(const engine::PlanProgress &progress);

} // namespace lk::cli
