// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/cli_session.h"

namespace lk::cli {

/// `audit export -o FILE [--format csv|jsonl] [--from T] [--to T]` and `audit verify [FILE]`.
void auditCommand(CliSession &session);

} // namespace lk::cli
