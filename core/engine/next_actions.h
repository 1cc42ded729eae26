// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/planning/plan.h"
#include "core/store/line_record_reading.h"

#include <QTimeZone>

namespace lk::engine {

/// What could be done to a line next, judged as a check before a change would, by what is known here.
struct NextAction {
    ChangeKind kind = ChangeKind::Suspend;
    planning::Verdict verdict = planning::Verdict::Blocked;
    QString why = {}; ///< the rule's sentence; empty = nothing speaks against it
    QString fix = {};

    bool operator==(const NextAction &) const = default;
    [[nodiscard]] bool isAllowed() const
    {
        return verdict == planning::Verdict::Change || verdict == planning::Verdict::Warning;
    }
};

/// One judgement for each kind of change a carrier is asked for: the carriers' transitions, the rule book in
/// force with what the line has been through (`changes`), and whether it is open in a change at present. No
/// carrier is asked, so the check before a change may still judge otherwise. Months are those of `zone`.
[[nodiscard]] Result<QList<NextAction>> nextActions(store::Database &database, const store::ListedLine &line,
    const QList<store::LineChange> &changes, UtcMs now, const QTimeZone &zone);

} // namespace lk::engine
