// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/cli_session.h"

namespace lk::cli {

/// customer-plans import|list: the customer rate plans and pools people may choose from. Local; no carrier
/// knows them.
void customerPlansCommand(CliSession &session);

} // namespace lk::cli
