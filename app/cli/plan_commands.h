// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/cli_session.h"

namespace lk::cli {

/// `plan FILE --type suspend … -o p.lkplan`: checks a list against the carriers and freezes the plan.
void planCommand(CliSession &session);
/// `undo ID -o PLAN.lkplan`: a plan that puts the lines of a change back to what they were.
void undoCommand(CliSession &session);
/// `show p.lkplan`: what a plan says.
void showCommand(CliSession &session);

} // namespace lk::cli
