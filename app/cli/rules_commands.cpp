// SPDX-License-Identifier: Apache-2.0
#include "app/cli/rules_commands.h"

#include "app/cli/output.h"
#include "core/base/text.h"
#include "core/planning/rule_book.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

QString rulesFolder(const CliSession &session)
{
    return session.folder().dataDir + u"/rules"_s;
}

QStringList carrierNames(const planning::Rule &rule)
{
    QStringList names;
    for (const Carrier carrier : kAllCarriers) {
        if (rule.carriers.contains(carrier))
            names.append(toText(carrier));
    }
    return names;
}

/// "Warns"; "Off (our contract has none)".
QString levelText(const planning::Rule &rule)
{
    const QString level = rule.isOff() ? QCoreApplication::translate("Cli", "Off") : displayName(rule.level);
    return rule.adjustment ? u"%1 (%2)"_s.arg(level, rule.adjustment->reason) : level;
}

/// Changes the level of a rule for this house; recorded in the audit.
Result<void> setRule(CliSession &session)
{
    const QString id = session.arguments().at(1);
    const QString word = session.options().value(u"as"_s);
    const bool asWritten = word == "written"_L1;
    const auto level = planning::ruleLevelFromText(word);
    if (!level && !asWritten && word != planning::kRuleOff)
        return lk::fail(ErrorKind::Usage,
            QCoreApplication::translate("Cli",
                "Say what the rule shall do: --as block, warn, info, off or written. Nothing was done."));
    const QString reason = session.options().value(u"reason"_s).simplified();
    if (reason.isEmpty())
        return lk::fail(ErrorKind::Usage,
            QCoreApplication::translate(
                "Cli", "A rule is changed with a reason only: --reason TEXT. Nothing was done."));
    const auto adjustment = asWritten ? std::optional<planning::RuleAdjustment>()
                                      : std::optional(planning::RuleAdjustment{id, level, reason});
    // The file last: what is not recorded is not in force.
    return store::writeOnce(
        session.paths(), session.clock(), [&](store::WriteSession &write) -> Result<void> {
            const auto seq = write.audit().append({.actor = session.actor(),
                .action = u"rule.adjusted"_s,
                .objectType = u"rule"_s,
                .objectId = id,
                .fromState = {},
                .toState = word,
                .reason = reason});
            if (!seq)
                return seq.failure();
            return planning::adjustRule(rulesFolder(session), id, adjustment);
        });
}

void listRules(CliSession &session)
{
    const auto rules = planning::rulesInForce(rulesFolder(session));
    if (!rules) {
        session.fail(rules.error());
        return;
    }
    QJsonArray json;
    QList<QStringList> rows;
    for (const planning::Rule &rule : rules->book.rules()) {
        const bool own = !rule.file.startsWith(u':');
        json.append(QJsonObject{{u"id"_s, rule.id}, {u"level"_s, toText(rule.level)}, {u"text"_s, rule.text},
            {u"fix"_s, rule.fix}, {u"source"_s, rule.source},
            {u"validFrom"_s, rule.validFrom.toString(Qt::ISODate)},
            {u"carriers"_s, QJsonArray::fromStringList(carrierNames(rule))}, {u"own"_s, own},
            {u"writtenLevel"_s, toText(rule.writtenLevel)}, {u"off"_s, rule.isOff()},
            {u"why"_s, rule.adjustment ? rule.adjustment->reason : QString()}});
        rows.append({rule.id, levelText(rule),
            rule.carriers.size() == qsizetype(kAllCarriers.size()) ? QCoreApplication::translate("Cli", "all")
                                                                   : carrierNames(rule).join(u", "_s),
            own ? rule.file : QCoreApplication::translate("Cli", "built in"), rule.text});
    }
    if (session.json())
        sayJson(QJsonObject{{u"rules"_s, json}, {u"trouble"_s, rules->trouble}});
    else
        sayTable({QCoreApplication::translate("Cli", "Rule"), QCoreApplication::translate("Cli", "Level"),
                     QCoreApplication::translate("Cli", "Carriers"),
                     QCoreApplication::translate("Cli", "From"), QCoreApplication::translate("Cli", "Text")},
            rows);
    // The list is still what holds: the built-in rules stay in force.
    if (!rules->trouble.isEmpty())
        complain({ErrorKind::BadInput, rules->trouble, {}}, session.json());
    session.finish(rules->trouble.isEmpty() ? app::kAllDone : app::kUsage);
}

/// The rules of a file, or all that are in force.
Result<QList<planning::Rule>> rulesToCheck(CliSession &session)
{
    if (session.arguments().size() == 2)
        return planning::loadRules(session.arguments().at(1));
    const auto rules = planning::rulesInForce(rulesFolder(session));
    if (!rules)
        return rules.failure();
    if (!rules->trouble.isEmpty())
        return fail(ErrorKind::BadInput, rules->trouble);
    return rules->book.rules();
}

void checkRules(CliSession &session)
{
    const auto rules = rulesToCheck(session);
    if (!rules) {
        session.fail(rules.error());
        return;
    }
    const QList<planning::FailedExample> failed = planning::failedExamples(*rules);
    QJsonArray json;
    for (const planning::FailedExample &example : failed) {
        json.append(QJsonObject{{u"rule"_s, example.rule},
            {u"list"_s, example.mustFire ? u"mustFire"_s : u"mustNotFire"_s},
            {u"example"_s, example.number}});
        if (!session.json())
            say(displayText(example));
    }
    qsizetype examples = 0;
    for (const planning::Rule &rule : *rules)
        examples += rule.mustFire.size() + rule.mustNotFire.size();
    const int count = pluralCount(rules->size());
    if (session.json())
        sayJson(QJsonObject{{u"rules"_s, count}, {u"examples"_s, examples}, {u"failed"_s, json}});
    else
        say(QCoreApplication::translate("Cli", "%n rule(s), %1 examples, %2 of them failed.", nullptr, count)
                .arg(examples)
                .arg(failed.size()));
    session.finish(failed.isEmpty() ? app::kAllDone : app::kFailures);
}

} // namespace

void rulesCommand(CliSession &session)
{
    const QString verb = session.arguments().value(0);
    if (verb == "list"_L1 && session.arguments().size() == 1)
        listRules(session);
    else if (verb == "check"_L1 && session.arguments().size() <= 2)
        checkRules(session);
    else if (verb == "set"_L1 && session.arguments().size() == 2) {
        if (const auto set = setRule(session); !set)
            return session.fail(set.error());
        if (!session.json())
            say(QCoreApplication::translate("Cli", "It counts from the next check on."));
        session.finish(app::kAllDone);
    } else
        session.fail({ErrorKind::Usage,
            QCoreApplication::translate("Cli",
                "Usage: linekeeperctl rules list | check [FILE] | set RULE --as LEVEL --reason TEXT; nothing "
                "was done."),
            {}});
}

} // namespace lk::cli
