// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace lk::app {

/// What the command line's exit code tells a script.
enum ExitCode {
    kAllDone = 0,
    kUsage = 1, ///< bad arguments or input; nothing was done
    kFailures = 2, ///< finished, some lines failed
    kGuardStopped = 3,
    kUnknownResults = 4, ///< some results are not known or need a person
    kNeedsRelease = 5, ///< paused, or needs an approval
    kCarrierDown = 6, ///< credentials refused, or a carrier cannot be reached
    kAuditBroken = 7,
};

} // namespace lk::app
