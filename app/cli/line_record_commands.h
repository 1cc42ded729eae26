// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/cli_session.h"

namespace lk::cli {

/// `lines show ID`: everything known here of one line; asks no carrier.
void showLine(CliSession &session);

/// `ticket-pack ID… -o FILE.zip [--change N]`: what a carrier's support desk needs about these lines, as a
/// zip without any secret.
void ticketPackCommand(CliSession &session);

} // namespace lk::cli
