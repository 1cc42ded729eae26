// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/cli_session.h"

namespace lk::cli {

/// `practice-carriers --port N --ledger FILE --seed S --devices N [--scenario F]`: runs the stand-in carriers
/// until the program is ended.
void practiceCommand(CliSession &session);

} // namespace lk::cli
