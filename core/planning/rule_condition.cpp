// SPDX-License-Identifier: Apache-2.0
#include "core/planning/rule_condition.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::planning {

namespace {

/// Control characters, and those that are not seen or turn the direction of the text.
bool isHidden(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

} // namespace

std::vector<bool> RuleCondition::openWindows(UtcMs moment) const
{
    std::vector<bool> open;
    open.reserve(m_windows.size());
    for (const TimeWindow &window : m_windows)
        open.push_back(window.contains(moment));
    return open;
}

bool RuleCondition::holds(const RuleFacts &facts, const std::vector<bool> &open) const
{
    return nodeHolds(m_root, facts, open);
}

bool RuleCondition::nodeHolds(const Node &node, const RuleFacts &facts, const std::vector<bool> &open)
{
    const auto partHolds = [&facts, &open](const Node &part) { return nodeHolds(part, facts, open); };
    switch (node.test) {
    case Test::All:
        return std::all_of(node.parts.begin(), node.parts.end(), partHolds);
    case Test::Any:
        return std::any_of(node.parts.begin(), node.parts.end(), partHolds);
    case Test::Not:
        return std::none_of(node.parts.begin(), node.parts.end(), partHolds);
    case Test::Number: {
        const auto &number = facts.of(node.number);
        return number && *number >= node.least && *number <= node.most;
    }
    case Test::NumberPresent:
        return facts.of(node.number).has_value();
    case Test::NumberAbsent:
        return !facts.of(node.number).has_value();
    case Test::Window:
        return open[node.window];
    case Test::In:
    case Test::NotIn:
    case Test::StartsWith:
    case Test::SameAs:
    case Test::TextPresent:
    case Test::TextAbsent:
    case Test::Digits:
    case Test::Luhn:
    case Test::Hidden:
        return textHolds(node, facts);
    }
    return false;
}

bool RuleCondition::textHolds(const Node &node, const RuleFacts &facts)
{
    const QString &text = facts.of(node.text);
    if (text.isEmpty())
        return node.test == Test::TextAbsent;
    switch (node.test) {
    case Test::In:
        return node.values.contains(text);
    case Test::NotIn:
        return !node.values.contains(text);
    case Test::StartsWith:
        return std::any_of(node.values.begin(), node.values.end(),
            [&text](const QString &beginning) { return text.startsWith(beginning); });
    case Test::SameAs:
        return text == facts.of(node.other);
    case Test::TextPresent:
        return true;
    case Test::Digits:
        return isDigits(text) && text.size() >= node.least && text.size() <= node.most;
    case Test::Luhn:
        return isDigits(text) && luhnValid(text);
    case Test::Hidden:
        return std::any_of(text.begin(), text.end(), isHidden);
    case Test::All:
    case Test::Any:
    case Test::Not:
    case Test::TextAbsent:
    case Test::Number:
    case Test::NumberPresent:
    case Test::NumberAbsent:
    case Test::Window:
        return false;
    }
    return false;
}

} // namespace lk::planning
