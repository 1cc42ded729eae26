// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/cli_session.h"

namespace lk::cli {

/// calendar list: freeze windows and daily caps, numbered. calendar freeze NAME, calendar cap N: adds one.
/// calendar remove NUMBER: takes one away. A change is in the audit and holds for the next line that is sent.
void calendarCommand(CliSession &session);

} // namespace lk::cli
