// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/cli_session.h"

namespace lk::cli {

/// `changes`: all changes, newest first.
void changesCommand(CliSession &session);
/// `change ID [--follow] [--lines]`: one change.
void changeCommand(CliSession &session);
/// `start ID [--at TIME]`: a scheduled change now, or at another time.
void startCommand(CliSession &session);
/// `priority ID --priority N`: which change goes first.
void priorityCommand(CliSession &session);
/// `retry ID`, `pause ID`, `resume ID`, `cancel ID`, `decide ID --as applied|not-applied|give-up`: what a
/// person orders.
void orderCommand(CliSession &session, const QString &verb);

} // namespace lk::cli
