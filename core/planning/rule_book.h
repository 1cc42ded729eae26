// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/planning/rule_condition.h"
#include "core/planning/rule_level.h"

#include <QDate>
#include <QSet>
#include <QStringList>

#include <array>
#include <vector>

namespace lk::planning {

/// The word for a rule the house does not use at all, in place of a level.
inline constexpr QLatin1StringView kRuleOff("off");

/// What the house decided about a rule: another level, or that it is not used at all.
struct RuleAdjustment {
    QString rule;
    std::optional<RuleLevel> level; ///< nothing = switched off
    QString reason; ///< never empty
    QString file = {}; ///< where it was read from

    bool operator==(const RuleAdjustment &) const = default;
};

/// One rule of a carrier or of the house.
struct Rule {
    QString id;
    RuleLevel level = RuleLevel::Warn; ///< in force
    RuleTopic topic = RuleTopic::Other;
    QString text; ///< what is the matter; {member} stands for the row's value
    QString fix; ///< what to do about it
    QString source; ///< where the rule is written
    QDate validFrom; ///< not used before that day (UTC)
    QSet<Carrier> carriers; ///< never empty
    QSet<ChangeKind> kinds; ///< never empty
    RuleCondition when;
    QList<RuleExample> mustFire;
    QList<RuleExample> mustNotFire;
    QString file; ///< where it was read from
    RuleLevel writtenLevel = RuleLevel::Warn; ///< as the file says, before any adjustment
    std::optional<RuleAdjustment> adjustment = {}; ///< of the house

    /// True if the house has switched it off: it stands in the book, and never fires on a row of a plan.
    [[nodiscard]] bool isOff() const { return adjustment && !adjustment->level; }
    /// True if the rule is about rows of this kind at this carrier at all.
    [[nodiscard]] bool concerns(const RuleFacts &facts) const
    {
        return carriers.contains(facts.carrier) && kinds.contains(facts.kind);
    }
    /// True if the rule fires for these facts at that moment.
    [[nodiscard]] bool fires(const RuleFacts &facts, UtcMs at) const;
};

/// An example that does not do what its rule says.
struct FailedExample {
    QString rule;
    bool mustFire = false;
    qsizetype number = 0; ///< 1 = the first of its list

    bool operator==(const FailedExample &) const = default;
};

/// All rules in force, in the order of their ids. A value; once made it does not change.
class RuleBook {
public:
    RuleBook() = default;
    /// Takes the rules; of two with the same id the later one counts.
    explicit RuleBook(QList<Rule> rules);

    [[nodiscard]] const QList<Rule> &rules() const { return m_rules; }
    [[nodiscard]] const Rule *rule(const QString &id) const;
    /// These rules over those of this book, by id.
    [[nodiscard]] RuleBook with(const QList<Rule> &rules) const;
    /// The same rules at the levels the house wants; adjustments of unknown rules have no effect.
    [[nodiscard]] RuleBook adjusted(const QList<RuleAdjustment> &adjustments) const;

private:
    QList<Rule> m_rules;
};

/// Runs the examples of the rules; empty = every rule does what its examples say.
[[nodiscard]] QList<FailedExample> failedExamples(const QList<Rule> &rules);
/// "thingspace.swap: example 2 of those that must fire does not fire."
[[nodiscard]] QString displayText(const FailedExample &failed);

/// What stands in one file: rules, and adjustments of rules that stand elsewhere.
struct RuleFile {
    QList<Rule> rules;
    QList<RuleAdjustment> adjustments;
};
/// Reads one file (its form: resources/rules/README.md). It is refused as a whole, with the file, the line,
/// the rule and what is wrong, if anything in it is unknown, missing, given twice or not as documented.
/// Examples are read but not run.
[[nodiscard]] Result<RuleFile> loadRuleFile(const QString &path);
/// The rules of such a file.
[[nodiscard]] Result<QList<Rule>> loadRules(const QString &path);

/// The file in the house's folder that holds what is decided about rules in Settings and on the command line.
inline constexpr QLatin1StringView kAdjustmentsFile("adjustments.json");
/// Writes what the house decided about a rule into that file (0600, whole or not at all); nothing = as
/// written again. Refuses an unknown rule and an empty reason.
[[nodiscard]] Result<void> adjustRule(
    const QString &userFolder, const QString &rule, const std::optional<RuleAdjustment> &adjustment);

/// The rules built into the program.
[[nodiscard]] Result<RuleBook> builtInRules();

/// The rules in force: the built-in ones and, over them, those in *.json of the folder, which need not exist.
struct RulesInForce {
    RuleBook book; ///< also those that are switched off
    /// Why the folder's rules are not used, none of them: a sentence for people. Empty = they are.
    QString trouble;
};
/// One bad file, or one example that fails, puts all of the folder's rules out of force: half of a house's
/// rules could allow what the other half forbids.
[[nodiscard]] Result<RulesInForce> rulesInForce(const QString &userFolder);

} // namespace lk::planning
