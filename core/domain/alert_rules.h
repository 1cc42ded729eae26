// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace lk {

/// When somebody is to be told that an account or its queue is in trouble. A limit of 0 switches its rule
/// off.
struct AlertRules {
    /// Of the calls of the last 15 minutes that failed: more than this. A no to one line is no failure of the
    /// account, unless most lines hear it.
    double errorPercent = 5;
    int fewestCalls = 20; ///< fewer calls than this in 15 minutes say nothing
    int authFailures = 3; ///< refused credentials within 15 minutes: this many
    qint64 queueDepth = 10'000; ///< open lines of one account: more than this
    int slowSeconds = 10; ///< 95 of 100 answers come within this time, or it is told
    int stuckMinutes = 30; ///< a line that was sent has not settled for this long

    bool operator==(const AlertRules &) const = default;
};

} // namespace lk
