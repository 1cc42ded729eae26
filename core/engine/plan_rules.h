// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/domain/line_history.h"
#include "core/planning/rule_book.h"
#include "core/store/calendar_table.h"
#include "core/store/cap_counter.h"
#include "core/store/database.h"

namespace lk::engine {

/// The rule book at work on one plan: built-in rules, the house's own beside the database (folder "rules"),
/// what each line has been through, and the tenant's freeze windows and caps. load() and readPasts() run on
/// the reader's connection, judge() afterwards.
class PlanRules {
public:
    /// Months are those of `zone`.
    PlanRules(UtcMs now, QTimeZone zone);

    [[nodiscard]] Result<void> load(store::Database &database, TenantId tenant);
    /// Adds one past per row, an empty one for rows no rule will look at.
    [[nodiscard]] Result<void> readPasts(
        const QList<planning::PlanRow> &rows, QList<LinePast> &pasts, store::Database &database) const;
    /// Judges every row of a plan whose lines have been read. If the house's rules cannot be used, every row
    /// that would be sent becomes a warning that says so.
    void judge(planning::Plan &plan, const QList<LinePast> &pasts) const;

private:
    /// Warns of every row that would be sent into a freeze.
    void judgeFreeze(planning::Plan &plan) const;
    /// Blocks the rows beyond what a cap leaves for today, in the order of the list.
    void judgeCaps(planning::Plan &plan) const;

    UtcMs m_now;
    QTimeZone m_zone;
    planning::RulesInForce m_rules;
    ChangeCalendar m_calendar;
    QList<store::CapUse> m_used; ///< of each cap of the calendar
};

} // namespace lk::engine
