// SPDX-License-Identifier: Apache-2.0
#include "core/planning/rule_level.h"

#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk::planning {

namespace {

constexpr std::array<EnumWord<RuleLevel>, 3> kLevelWords{{
    {RuleLevel::Block, "block"_L1},
    {RuleLevel::Warn, "warn"_L1},
    {RuleLevel::Info, "info"_L1},
}};
constexpr std::array<EnumWord<RuleTopic>, 3> kTopicWords{{
    {RuleTopic::Other, "other"_L1},
    {RuleTopic::Fee, "fee"_L1},
    {RuleTopic::Contract, "contract"_L1},
}};

} // namespace

QString toText(RuleLevel level)
{
    return wordOf(kLevelWords, level);
}

std::optional<RuleLevel> ruleLevelFromText(QStringView word)
{
    return valueOf(kLevelWords, word);
}

QString displayName(RuleLevel level)
{
    switch (level) {
    case RuleLevel::Block:
        return QCoreApplication::translate("RuleLevel", "Blocks");
    case RuleLevel::Warn:
        return QCoreApplication::translate("RuleLevel", "Warns");
    case RuleLevel::Info:
        return QCoreApplication::translate("RuleLevel", "Notes");
    }
    return {};
}

QString toText(RuleTopic topic)
{
    return wordOf(kTopicWords, topic);
}

std::optional<RuleTopic> ruleTopicFromText(QStringView word)
{
    return valueOf(kTopicWords, word);
}

QString displayName(RuleTopic topic)
{
    switch (topic) {
    case RuleTopic::Other:
        return {};
    case RuleTopic::Fee:
        return QCoreApplication::translate("RuleTopic", "Fee");
    case RuleTopic::Contract:
        return QCoreApplication::translate("RuleTopic", "Contract");
    }
    return {};
}

} // namespace lk::planning
