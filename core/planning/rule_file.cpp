// SPDX-License-Identifier: Apache-2.0
// How rules are read: the files built into the program, and those of the house.
#include "core/planning/rule_book.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::planning {

namespace {

constexpr QLatin1StringView kBuiltInFolder{":/rules"};
/// A file of the house larger than this is none of ours.
constexpr qint64 kMostBytes = 4'000'000;
constexpr std::array kNeededRuleMembers{"id"_L1, "level"_L1, "text"_L1, "fix"_L1, "source"_L1, "validFrom"_L1,
    "when"_L1, "mustFire"_L1, "mustNotFire"_L1};
constexpr std::array kOtherRuleMembers{"carriers"_L1, "kinds"_L1, "topic"_L1};
constexpr std::array kAdjustmentMembers{"adjust"_L1, "level"_L1, "reason"_L1};

Failure badFile(const QString &path, const QString &what)
{
    return fail(ErrorKind::BadInput,
        QCoreApplication::translate("Rules", "The rules in %1 cannot be used (%2). None of them is in force.")
            .arg(path, what));
}

/// The sentence about one entry of a file, with the line on which the entry begins.
Failure badEntry(const QString &path, int line, const QString &what)
{
    return fail(ErrorKind::BadInput,
        QCoreApplication::translate(
            "Rules", "The rules in %1 cannot be used (line %2, %3). None of them is in force.")
            .arg(path, QString::number(line), what));
}

int lineAt(const QByteArray &text, qsizetype position)
{
    return 1
        + static_cast<int>(std::count(text.begin(), text.begin() + std::min(position, text.size()), '\n'));
}

/// The lines on which the objects of a list begin; the text is known to be JSON.
QList<int> entryLines(const QByteArray &text)
{
    QList<int> lines;
    int line = 1;
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        line += c == '\n' ? 1 : 0;
        if (quoted) {
            i += c == '\\' ? 1 : 0;
            quoted = c != '"';
            continue;
        }
        quoted = c == '"';
        if (c == '{' && depth == 1)
            lines.append(line);
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
    }
    return lines;
}

Failure badMember(const QString &member)
{
    return fail(ErrorKind::BadInput, member);
}

/// The first member that is missing or not known; empty if there is none.
QString strangeMember(const QJsonObject &object)
{
    for (const QLatin1StringView needed : kNeededRuleMembers) {
        if (!object.contains(needed))
            return needed;
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto isIt = [&it](QLatin1StringView name) { return name == it.key(); };
        if (std::none_of(kNeededRuleMembers.begin(), kNeededRuleMembers.end(), isIt)
            && std::none_of(kOtherRuleMembers.begin(), kOtherRuleMembers.end(), isIt))
            return it.key();
    }
    return {};
}

/// One or more whole sentences whose {member}s are known.
bool isRuleText(const QString &text)
{
    if (text.isEmpty() || text != text.simplified() || !text.endsWith(u'.'))
        return false;
    static const QRegularExpression kMember(u"\\{([^{}]*)\\}"_s);
    QString rest = text;
    auto found = kMember.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch member = found.next();
        if (!ruleTextFromText(member.captured(1)) && !ruleNumberFromText(member.captured(1)))
            return false;
        rest.remove(member.captured(0));
    }
    return !rest.contains(u'{') && !rest.contains(u'}');
}

/// The values of a list of words, or all there are if the list is left out; empty for a bad list.
template <typename T, typename Values>
QSet<T> namedValues(const QJsonObject &object, QLatin1StringView member, const Values &all,
    std::optional<T> (*fromText)(QStringView))
{
    QSet<T> values;
    if (!object.contains(member)) {
        for (const T value : all)
            values.insert(value);
        return values;
    }
    const QJsonArray words = object.value(member).toArray();
    for (const QJsonValue &word : words) {
        const auto value = fromText(word.toString());
        if (!value || values.contains(*value))
            return {};
        values.insert(*value);
    }
    return values;
}

/// An example without a moment is one of the rule's first day: what it shows must not depend on today.
Result<QList<RuleExample>> examplesOf(const QJsonObject &object, QLatin1StringView member, QDate firstDay)
{
    const QJsonArray entries = object.value(member).toArray();
    if (entries.isEmpty())
        return badMember(member);
    QList<RuleExample> examples;
    for (const QJsonValue &entry : entries) {
        const auto example = exampleFromJson(entry);
        if (!example)
            return badMember(
                u"%1 %2: %3"_s.arg(member, QString::number(examples.size() + 1), example.error().message));
        examples.append(*example);
        if (!entry.toObject().contains("at"_L1))
            examples.last().at = firstDay.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    }
    return examples;
}

/// Sets the members that are plain texts; the name of the first that is wrong, empty if none is.
QString takeTexts(Rule &rule, const QJsonObject &object)
{
    static const QRegularExpression kId(u"^[a-z0-9]+(?:[.-][a-z0-9]+)*$"_s);
    rule.id = object.value("id"_L1).toString();
    if (!kId.match(rule.id).hasMatch())
        return u"id"_s;
    const auto level = ruleLevelFromText(object.value("level"_L1).toString());
    if (!level)
        return u"level"_s;
    rule.level = *level;
    rule.writtenLevel = *level;
    const auto topic = object.contains("topic"_L1) ? ruleTopicFromText(object.value("topic"_L1).toString())
                                                   : std::optional(RuleTopic::Other);
    if (!topic)
        return u"topic"_s;
    rule.topic = *topic;
    rule.text = object.value("text"_L1).toString();
    rule.fix = object.value("fix"_L1).toString();
    rule.source = object.value("source"_L1).toString();
    if (!isRuleText(rule.text))
        return u"text"_s;
    if (!isRuleText(rule.fix))
        return u"fix"_s;
    if (rule.source.isEmpty() || rule.source != rule.source.simplified())
        return u"source"_s;
    rule.validFrom = QDate::fromString(object.value("validFrom"_L1).toString(), Qt::ISODate);
    return rule.validFrom.isValid() ? QString() : u"validFrom"_s;
}

Result<Rule> ruleFromJson(const QJsonObject &object)
{
    if (const QString strange = strangeMember(object); !strange.isEmpty())
        return badMember(strange);
    auto when = RuleCondition::fromJson(object.value("when"_L1));
    if (!when)
        return badMember(u"when: "_s + when.error().message);
    Rule rule{.id = {},
        .text = {},
        .fix = {},
        .source = {},
        .validFrom = {},
        .carriers = namedValues<Carrier>(object, "carriers"_L1, kAllCarriers, carrierFromText),
        .kinds = namedValues<ChangeKind>(object, "kinds"_L1, kAllChangeKinds, changeKindFromText),
        .when = std::move(*when),
        .mustFire = {},
        .mustNotFire = {},
        .file = {}};
    if (const QString wrong = takeTexts(rule, object); !wrong.isEmpty())
        return badMember(wrong);
    if (rule.carriers.isEmpty() || rule.kinds.isEmpty())
        return badMember(rule.carriers.isEmpty() ? u"carriers"_s : u"kinds"_s);
    const auto mustFire = examplesOf(object, "mustFire"_L1, rule.validFrom);
    const auto mustNotFire = examplesOf(object, "mustNotFire"_L1, rule.validFrom);
    if (!mustFire || !mustNotFire)
        return mustFire ? mustNotFire.failure() : mustFire.failure();
    rule.mustFire = *mustFire;
    rule.mustNotFire = *mustNotFire;
    return rule;
}

/// {"adjust": "rule.id", "level": "warn", "reason": "…"}; level "off" switches the rule off.
Result<RuleAdjustment> adjustmentFromJson(const QJsonObject &object)
{
    for (const QLatin1StringView needed : kAdjustmentMembers) {
        if (!object.contains(needed))
            return badMember(needed);
    }
    if (object.size() != qsizetype(kAdjustmentMembers.size()))
        return badMember(u"adjust"_s);
    RuleAdjustment adjustment{.rule = object.value("adjust"_L1).toString(),
        .level = {},
        .reason = object.value("reason"_L1).toString().simplified(),
        .file = {}};
    const QString level = object.value("level"_L1).toString();
    adjustment.level = ruleLevelFromText(level);
    if (!adjustment.level && level != kRuleOff)
        return badMember(u"level"_s);
    if (adjustment.rule.isEmpty())
        return badMember(u"adjust"_s);
    return adjustment.reason.isEmpty() ? Result<RuleAdjustment>(badMember(u"reason"_s))
                                       : Result<RuleAdjustment>(adjustment);
}

/// Adds what one entry of a file says; an error's message is what is wrong.
Result<void> takeEntry(RuleFile &into, const QJsonObject &entry, const QString &path)
{
    if (entry.contains("adjust"_L1)) {
        auto adjustment = adjustmentFromJson(entry);
        if (!adjustment)
            return adjustment.failure();
        const bool twice = std::any_of(into.adjustments.cbegin(), into.adjustments.cend(),
            [&adjustment](const RuleAdjustment &earlier) { return earlier.rule == adjustment->rule; });
        if (twice)
            return badMember(u"adjust"_s);
        adjustment->file = path;
        into.adjustments.append(std::move(*adjustment));
        return {};
    }
    auto rule = ruleFromJson(entry);
    if (!rule)
        return rule.failure();
    rule->file = path;
    const bool twice = std::any_of(into.rules.cbegin(), into.rules.cend(),
        [&rule](const Rule &earlier) { return earlier.id == rule->id; });
    if (twice)
        return badMember(u"id"_s);
    into.rules.append(std::move(*rule));
    return {};
}

/// What a file of the folder says twice that another says already: "id: file"; empty = nothing.
QString saidTwice(const RuleFile &all, const RuleFile &file)
{
    for (const Rule &rule : file.rules) {
        const auto twice = std::find_if(all.rules.cbegin(), all.rules.cend(),
            [&rule](const Rule &earlier) { return earlier.id == rule.id; });
        if (twice != all.rules.cend())
            return rule.id + u": "_s + twice->file;
    }
    for (const RuleAdjustment &adjustment : file.adjustments) {
        const auto twice = std::find_if(all.adjustments.cbegin(), all.adjustments.cend(),
            [&adjustment](const RuleAdjustment &earlier) { return earlier.rule == adjustment.rule; });
        if (twice != all.adjustments.cend())
            return adjustment.rule + u": "_s + twice->file;
    }
    return {};
}

/// What all files of a folder say, in the order of their names.
Result<RuleFile> loadFolder(const QDir &folder)
{
    RuleFile all;
    // A folder that cannot be read would look like one without rules.
    if (folder.exists() && !folder.isReadable())
        return badFile(folder.path(), QCoreApplication::translate("Rules", "the folder cannot be read"));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        const auto file = loadRuleFile(path);
        if (!file)
            return file;
        if (const QString twice = saidTwice(all, *file); !twice.isEmpty())
            return badFile(path, twice);
        all.rules += file->rules;
        all.adjustments += file->adjustments;
    }
    return all;
}

} // namespace

Result<RuleFile> loadRuleFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return badFile(path, file.errorString());
    if (file.size() > kMostBytes)
        return badFile(path, QString::number(file.size()));
    const QByteArray text = file.readAll();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (document.isNull())
        return badEntry(path, lineAt(text, error.offset), error.errorString());
    if (!document.isArray())
        return badEntry(path, 1, u"[ ]"_s);
    RuleFile all;
    const QList<int> lines = entryLines(text);
    const QJsonArray entries = document.array();
    for (qsizetype i = 0, objects = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries.at(i).toObject();
        const QString id = entry.value(entry.contains("adjust"_L1) ? "adjust"_L1 : "id"_L1).toString();
        const int line = entries.at(i).isObject() ? lines.value(objects++, 1) : lines.value(objects, 1);
        if (const auto taken = takeEntry(all, entry, path); !taken) {
            const QString name = u"#%1 %2"_s.arg(i + 1).arg(id).trimmed();
            return badEntry(path, line, name + u": "_s + taken.error().message);
        }
    }
    return all;
}

Result<QList<Rule>> loadRules(const QString &path)
{
    auto file = loadRuleFile(path);
    return file ? Result<QList<Rule>>(file->rules) : Result<QList<Rule>>(file.failure());
}

Result<RuleBook> builtInRules()
{
    auto rules = loadFolder(QDir(kBuiltInFolder));
    if (!rules)
        return rules.failure();
    for (Rule &rule : rules->rules) {
        rule.text = QCoreApplication::translate("Rules", rule.text.toUtf8().constData());
        rule.fix = QCoreApplication::translate("Rules", rule.fix.toUtf8().constData());
        rule.source = QCoreApplication::translate("Rules", rule.source.toUtf8().constData());
    }
    if (rules->rules.isEmpty())
        return badFile(kBuiltInFolder, u"[ ]"_s);
    return RuleBook(rules->rules);
}

Result<RulesInForce> rulesInForce(const QString &userFolder)
{
    auto book = builtInRules();
    if (!book)
        return book.failure();
    const auto own = loadFolder(QDir(userFolder));
    if (!own)
        return RulesInForce{.book = *book, .trouble = own.error().message};
    const QList<FailedExample> failed = failedExamples(own->rules);
    if (!failed.isEmpty())
        return RulesInForce{.book = *book,
            .trouble = QCoreApplication::translate(
                "Rules", "The rules in %1 do not do what their examples say (%2). None of them is in force.")
                           .arg(userFolder, displayText(failed.first()))};
    return RulesInForce{.book = book->with(own->rules).adjusted(own->adjustments), .trouble = {}};
}

} // namespace lk::planning
