// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/cli_session.h"

namespace lk::cli {

/// `lines import FILE [--account NAME]`: puts lines into the inventory.
void linesCommand(CliSession &session);

} // namespace lk::cli
