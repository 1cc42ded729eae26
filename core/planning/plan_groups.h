// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/planning/plan.h"

namespace lk::planning {

/// The rule of rows inside a freeze window of the house. It can be overridden with a reason, like a warning
/// is accepted; whether it stands in the way is looked at again when the plan is run.
inline constexpr QLatin1StringView kFreezeRule("freeze.window");

/// What one rule says about rows of a plan that will be sent.
struct RuleGroup {
    QString rule;
    RuleLevel level = RuleLevel::Warn;
    RuleTopic topic = RuleTopic::Other;
    QString text; ///< of the first row
    QString fix;
    bool sameText = true; ///< it says the same about every row
    qint64 rows = 0;

    bool operator==(const RuleGroup &) const = default;
};

/// The warnings of a plan by rule, those of most rows first. Only rows that will be sent count.
[[nodiscard]] QList<RuleGroup> warningGroups(const Plan &plan);
/// What will cost a fee or touches the contract with a carrier, by rule, whatever the level; fees first.
[[nodiscard]] QList<RuleGroup> costGroups(const Plan &plan);

/// Those warnings nobody has accepted yet; the freeze is not among them, see kFreezeRule.
[[nodiscard]] QList<RuleGroup> openWarnings(const Plan &plan);
[[nodiscard]] QList<RuleGroup> openWarnings(
    const QList<RuleGroup> &warnings, const QList<AcceptedWarning> &accepted);
/// Success if nothing is left to be accepted; else a sentence that names the rules.
[[nodiscard]] Result<void> checkAccepted(const Plan &plan);

/// Puts the accepted warnings into the plan, instead of those it had. Refuses a rule that warns of nothing
/// here and an empty reason. The plan has to be frozen again: its fingerprint is another one.
[[nodiscard]] Result<void> acceptWarnings(Plan &plan, const QList<AcceptedWarning> &accepted);
/// The reason for which a freeze is overridden; empty = it is not.
[[nodiscard]] QString freezeOverride(const Plan &plan);

/// When the lines of a plan were read that will be sent.
struct ReadingAges {
    UtcMs oldest = 0; ///< 0 = no line was read
    UtcMs newest = 0;

    bool operator==(const ReadingAges &) const = default;
};
[[nodiscard]] ReadingAges readingAges(const Plan &plan);

} // namespace lk::planning
