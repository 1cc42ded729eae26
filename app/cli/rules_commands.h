// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/cli_session.h"

namespace lk::cli {

/// rules list: the rules in force, those of the data folder included. rules check [FILE]: runs the examples
/// of every rule, or of the file's; fails if one does not do what it says. Nothing is changed, no carrier
/// asked.
void rulesCommand(CliSession &session);

} // namespace lk::cli
