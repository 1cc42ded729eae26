// SPDX-License-Identifier: Apache-2.0
#include "core/planning/rule_book.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::planning {

namespace {

void runExamples(QList<FailedExample> &failed, const Rule &rule, bool mustFire)
{
    const QList<RuleExample> &examples = mustFire ? rule.mustFire : rule.mustNotFire;
    for (qsizetype i = 0; i < examples.size(); ++i) {
        if (rule.fires(examples.at(i).facts, examples.at(i).at) != mustFire)
            failed.append({.rule = rule.id, .mustFire = mustFire, .number = i + 1});
    }
}

} // namespace

bool Rule::fires(const RuleFacts &facts, UtcMs at) const
{
    return concerns(facts) && at >= validFrom.startOfDay(Qt::UTC).toMSecsSinceEpoch()
        && when.holds(facts, when.openWindows(at));
}

RuleBook::RuleBook(QList<Rule> rules)
{
    QMap<QString, Rule> byId;
    for (Rule &rule : rules)
        byId.insert(rule.id, std::move(rule));
    m_rules = byId.values();
}

const Rule *RuleBook::rule(const QString &id) const
{
    const auto found = std::find_if(
        m_rules.cbegin(), m_rules.cend(), [&id](const Rule &candidate) { return candidate.id == id; });
    return found == m_rules.cend() ? nullptr : &*found;
}

RuleBook RuleBook::with(const QList<Rule> &rules) const
{
    return RuleBook(m_rules + rules);
}

RuleBook RuleBook::adjusted(const QList<RuleAdjustment> &adjustments) const
{
    RuleBook book = *this;
    for (Rule &rule : book.m_rules) {
        const auto found = std::find_if(adjustments.cbegin(), adjustments.cend(),
            [&rule](const RuleAdjustment &candidate) { return candidate.rule == rule.id; });
        if (found == adjustments.cend())
            continue;
        rule.adjustment = *found;
        rule.level = found->level.value_or(rule.writtenLevel);
    }
    return book;
}

QList<FailedExample> failedExamples(const QList<Rule> &rules)
{
    QList<FailedExample> failed;
    for (const Rule &rule : rules) {
        runExamples(failed, rule, true);
        runExamples(failed, rule, false);
    }
    return failed;
}

QString displayText(const FailedExample &failed)
{
    return failed.mustFire
        ? QCoreApplication::translate("Rules", "%1: example %2 of those that must fire does not fire.")
              .arg(failed.rule)
              .arg(failed.number)
        : QCoreApplication::translate("Rules", "%1: example %2 of those that must not fire fires.")
              .arg(failed.rule)
              .arg(failed.number);
}

} // namespace lk::planning
