// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/cli_session.h"

namespace lk::cli {

/// What a word on the command line names: an ICCID, IMEI or number, by its shape.
[[nodiscard]] LineIds lineIdsFrom(const QString &word);

/// `lines import FILE [--account NAME]`: puts lines into the inventory.
void linesCommand(CliSession &session);

} // namespace lk::cli
