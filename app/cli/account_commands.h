// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/cli_session.h"

namespace lk::cli {

/// `accounts add|list|set|test|remove|resume …`
void accountsCommand(CliSession &session);

} // namespace lk::cli
