// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/retry_policy.h"
#include "core/domain/timing.h"
#include "core/domain/work_item.h"

#include <optional>

namespace lk {

/// What shall become of a line: a transition (or none: it stays), when it is due again, and every member of
/// the row that changes with it. A value; the store writes it together with its audit row.
struct Settlement {
    DeviceChangeId id;
    qint64 fence = 0;
    ChangeState from = ChangeState::Waiting;
    ChangeState to = ChangeState::Waiting;
    std::optional<ChangeEvent> event; ///< nothing = the line stays in its state
    milliseconds dueIn{0}; ///< when an open line is to be taken up again
    LineIds learned; ///< identifiers the carrier gave the line (a new number); empty members = none
    std::optional<LineState> seen; ///< what a read showed: the inventory learns it
    int sends = 0;
    int failures = 0;
    QString handle;
    CarrierReport report = CarrierReport::None;
    bool accepted = false;
    BootMs since = 0;
    int reads = 0;
    int beforeReads = 0;
    BootMs firstBeforeRead = 0;
    bool historyChecked = false;
    Refusal refusal;
    QString cluster; ///< what refusals of an unknown shape have in common; empty = the code says it
    QString reason; ///< one sentence for the audit: why this decision

    /// Starts from the row as it is.
    [[nodiscard]] static Settlement stay(const WorkItem &item);
};

/// Everything a decision may depend on beside its inputs. No clock and no random inside.
struct DecisionContext {
    const RetryPolicy &policy;
    const Timing &timing;
    Moment now;
    double jitter = 0.5; ///< in [0, 1)
    bool carrierHasHistory = false; ///< a dangerous resend also needs its silence
    /// A refusal that speaks of the account stops it: the line waits instead of failing.
    bool refusalStopsAccount = false;
};

/// After the live read of a claimed line: a settlement (already so, forbidden, drifted, try later), or
/// nothing: the change may be sent, with `item.before` = the reading.
[[nodiscard]] std::optional<Settlement> decidePreRead(
    const WorkItem &item, const LineReading &reading, const DecisionContext &context);

/// For a claimed line whose change cannot be asked of this carrier.
[[nodiscard]] Settlement decideCannotSend(const WorkItem &item, const Refusal &refusal);

/// True if the plan's own read is young enough to send without reading again.
[[nodiscard]] bool planReadIsFresh(const WorkItem &item, const Timing &timing, Moment now);

/// After the one mutating exchange.
[[nodiscard]] Settlement decideSend(
    const WorkItem &item, const AttemptOutcome &outcome, const DecisionContext &context);

/// After the one mutating exchange that named several lines. A refusal of the whole says nothing about a
/// line: each is sent alone then, after it was read; `tooMany`: it speaks of nothing but their number.
[[nodiscard]] Settlement decideBatchSend(
    const WorkItem &item, const AttemptOutcome &outcome, bool tooMany, const DecisionContext &context);

/// After a page of the carrier's list showed the line. A page only confirms or postpones: nothing = it would
/// decide something else, so the line is read by itself.
[[nodiscard]] std::optional<Settlement> decidePageRead(
    const WorkItem &item, const LineState &state, const DecisionContext &context);
/// After the pages of what changed did not name the line: it has not changed yet. Nothing = read it by
/// itself.
[[nodiscard]] std::optional<Settlement> decideNotOnPages(
    const WorkItem &item, const DecisionContext &context);

/// After asking for the handle.
[[nodiscard]] Settlement decidePoll(
    const WorkItem &item, const PollReading &reading, const DecisionContext &context);

/// When the carrier has nothing to ask for the handle: the line is read instead.
[[nodiscard]] Settlement decideWithoutPoll(const WorkItem &item);

/// After a read-back.
[[nodiscard]] Settlement decideVerify(
    const WorkItem &item, const LineReading &reading, const DecisionContext &context);

/// For a sent line that nothing can be read of (it has no number yet): the carrier's own report of a failure
/// counts, everything else is for a person.
[[nodiscard]] Settlement decideUnreadable(const WorkItem &item, const Refusal &why);

/// True if only the carrier's provisioning history is missing for a dangerous line to be sent again.
[[nodiscard]] bool wantsHistory(const WorkItem &item, const DecisionContext &context);

} // namespace lk
