// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/planning/rule_book.h"

namespace lk::planning {

/// The rule book made ready for one moment: many rows are judged by it without reading a clock or a time zone
/// again. Rows may be judged on several threads at once.
class RuleJudge {
public:
    RuleJudge(const RuleBook &book, UtcMs now);

    /// Adds a reason per rule that fires and makes the row Blocked or a Warning. A row that is already so is
    /// left alone, and so is a blocked one, unless the line's status blocked it: the rule then says it
    /// better. In which order the rules stand makes no difference to the verdict.
    void judgeRules(PlanRow &row, const RuleFacts &facts) const;

private:
    struct Ready {
        Rule rule;
        std::vector<bool> open; ///< its time windows
    };
    static constexpr std::size_t kPlaces = kAllCarriers.size() * kAllChangeKinds.size();
    [[nodiscard]] static std::size_t placeOf(Carrier carrier, ChangeKind kind);

    std::vector<Ready> m_ready;
    std::array<std::vector<std::size_t>, kPlaces> m_concerned; ///< which rules a carrier and kind has
};

/// What the rule says about this row: {member} replaced by the row's value.
[[nodiscard]] QString filledIn(const QString &text, const RuleFacts &facts);

} // namespace lk::planning
