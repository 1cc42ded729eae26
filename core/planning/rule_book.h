// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/planning/rule_condition.h"

#include <QDate>
#include <QSet>
#include <QStringList>

#include <array>
#include <vector>

namespace lk::planning {

enum class RuleLevel {
    Block, ///< the row is not sent
    Warn, ///< somebody should look
    Info, ///< noted with the row
};
[[nodiscard]] QString toText(RuleLevel level);
[[nodiscard]] std::optional<RuleLevel> ruleLevelFromText(QStringView word);
/// The word people see.
[[nodiscard]] QString displayName(RuleLevel level);

/// One rule of a carrier or of the house.
struct Rule {
    QString id;
    RuleLevel level = RuleLevel::Warn;
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

private:
    QList<Rule> m_rules;
};

/// Runs the examples of the rules; empty = every rule does what its examples say.
[[nodiscard]] QList<FailedExample> failedExamples(const QList<Rule> &rules);
/// "thingspace.swap: example 2 of those that must fire does not fire."
[[nodiscard]] QString displayText(const FailedExample &failed);

/// Reads one file of rules (its form: resources/rules/README.md). It is refused as a whole, with the file,
/// the rule and what is wrong, if anything in it is unknown, missing, given twice or not as documented.
/// Examples are read but not run.
[[nodiscard]] Result<QList<Rule>> loadRules(const QString &path);

/// The rules built into the program.
[[nodiscard]] Result<RuleBook> builtInRules();

/// The rules in force: the built-in ones and, over them, those in *.json of the folder, which need not exist.
struct RulesInForce {
    RuleBook book;
    /// Why the folder's rules are not used, none of them: a sentence for people. Empty = they are.
    QString trouble;
};
/// One bad file, or one example that fails, puts all of the folder's rules out of force: half of a house's
/// rules could allow what the other half forbids.
[[nodiscard]] Result<RulesInForce> rulesInForce(const QString &userFolder);

} // namespace lk::planning
