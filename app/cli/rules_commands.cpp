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
            {u"carriers"_s, QJsonArray::fromStringList(carrierNames(rule))}, {u"own"_s, own}});
        rows.append({rule.id, displayName(rule.level),
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
    else
        session.fail({ErrorKind::Usage,
            QCoreApplication::translate(
                "Cli", "Usage: linekeeperctl rules list | check [FILE]; nothing was done."),
            {}});
}

} // namespace lk::cli
