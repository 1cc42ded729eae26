// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"
#include "core/planning/plan.h"

namespace lk::planning {

/// What one change of a line costs in calls at a carrier. Batches and readings of whole pages are told here:
/// a number above 1 means that one call does for that many lines of the same account.
struct CallCosts {
    qint64 linesPerRead = 1; ///< the reading before sending
    qint64 linesPerWrite = 1;
    qint64 linesPerReadBack = 1;
    int pollsPerWrite = 0; ///< questions after the carrier's request, as they usually come
    int steps = 1; ///< writes, each with its polls and its read-back
    bool readsAlways = false; ///< also while the plan's own reading is fresh
    milliseconds settling{0}; ///< from the last write until its effect is usually proved

    bool operator==(const CallCosts &) const = default;
};
[[nodiscard]] CallCosts callCosts(const CarrierAccount &account, const ChangeSpec &spec);

/// What running a plan costs at one account.
struct AccountEstimate {
    AccountId account;
    Carrier carrier = Carrier::ThingSpace;
    QString name;
    qint64 lines = 0;
    qint64 reads = 0;
    qint64 writes = 0;
    qint64 polls = 0;
    qint64 readBacks = 0;
    milliseconds duration{0};

    bool operator==(const AccountEstimate &) const = default;
    [[nodiscard]] qint64 calls() const { return reads + writes + polls + readBacks; }
    /// "Verizon: 500 lines, 1,500 calls, about 4 min"
    [[nodiscard]] QString sentence() const;
};

/// What running a plan costs and how long it takes, by the limits of its accounts. Nothing is known of other
/// changes that share them.
struct RunEstimate {
    QList<AccountEstimate> accounts; ///< in the plan's order; only those that are called

    bool operator==(const RunEstimate &) const = default;
    /// Accounts work side by side.
    [[nodiscard]] milliseconds duration() const;
    [[nodiscard]] qint64 calls() const;
};
/// For a plan that is started at `start`. Accounts that are not given count with the carrier's usual limits.
[[nodiscard]] RunEstimate estimateRun(const Plan &plan, const QList<CarrierAccount> &accounts, UtcMs start);

/// How long that many calls take within a budget, `writes` of them mutating.
[[nodiscard]] milliseconds callTime(
    const RateBudget &budget, qint64 calls, qint64 writes, milliseconds latency);
/// How long an answer of that carrier usually takes; what its limit of calls in flight allows follows from
/// it.
[[nodiscard]] milliseconds usualLatency(Carrier carrier);

/// "less than a minute", "about 17 min", "about 2 h 5 min"
[[nodiscard]] QString durationText(milliseconds duration);

} // namespace lk::planning
