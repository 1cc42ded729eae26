// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/fault_dice.h"

#include "core/sandbox/seeded.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::sandbox {

namespace {

bool matches(const FaultRule &rule, PracticeCarrier carrier, const Call &call)
{
    if (rule.carrier && *rule.carrier != carrier)
        return false;
    return rule.operation == "*"_L1 || rule.operation == call.name
        || rule.operation == operationClassWord(call.kind);
}

} // namespace

const FaultRule *FaultDice::roll(const Scenario &scenario, PracticeCarrier carrier, const Call &call)
{
    const FaultRule *struck = nullptr;
    for (int number = 0; number < scenario.faults.size(); ++number) {
        const FaultRule &rule = scenario.faults.at(number);
        if (!matches(rule, carrier, call))
            continue;
        const bool now = fires(rule, number, carrier, call);
        if (now && !struck)
            struck = &rule;
    }
    return struck;
}

bool FaultDice::fires(const FaultRule &rule, int number, PracticeCarrier carrier, const Call &call)
{
    const int match = ++m_matches[number];
    if (rule.first > 0 && match > rule.first)
        return false;
    if (rule.every > 0 && match % rule.every != 0)
        return false;
    if (rule.from > 0 && (match < rule.from || match >= rule.from + rule.count))
        return false;
    if (rule.rate >= 1)
        return true;
    const quint64 ofLine = ++m_matchesOfLine[{number, carrierWord(carrier) + call.line}];
    const quint64 dice = seededNumber(m_seed,
        {static_cast<quint64>(number), static_cast<quint64>(carrier), textNumber(call.line.toUtf8()),
            ofLine});
    return asShare(dice) < rule.rate;
}

} // namespace lk::sandbox
