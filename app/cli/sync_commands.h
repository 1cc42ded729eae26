// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/cli_session.h"

namespace lk::cli {

/// lines sync, plans sync: reads what the accounts have into the inventory and the catalogue. Reads only.
void syncLines(CliSession &session);

/// plans sync|list|import: the accounts' rate plans.
void plansCommand(CliSession &session);

} // namespace lk::cli
