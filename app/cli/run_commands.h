// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/cli_session.h"

namespace lk::cli {

/// `run p.lkplan [--wait] [--confirm N]`: starts a plan.
void runCommand(CliSession &session);
/// `worker [--until-quiet]`: runs whatever is open.
void workerCommand(CliSession &session);

} // namespace lk::cli
