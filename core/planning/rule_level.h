// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace lk::planning {

/// How much weight what a rule says has.
enum class RuleLevel {
    Block, ///< the row is not sent
    Warn, ///< somebody should look, and accept it with a reason before the plan runs
    Info, ///< noted with the row
};
[[nodiscard]] QString toText(RuleLevel level);
[[nodiscard]] std::optional<RuleLevel> ruleLevelFromText(QStringView word);
/// The word people see.
[[nodiscard]] QString displayName(RuleLevel level);

/// What a rule is about, where people want it gathered for a whole plan.
enum class RuleTopic {
    Other,
    Fee, ///< something is to be paid
    Contract, ///< a term or an allowance of the contract with the carrier
};
[[nodiscard]] QString toText(RuleTopic topic);
[[nodiscard]] std::optional<RuleTopic> ruleTopicFromText(QStringView word);
/// The word people see.
[[nodiscard]] QString displayName(RuleTopic topic);

} // namespace lk::planning
