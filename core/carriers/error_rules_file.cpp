// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/error_rules.h"

#include "core/carriers/json_list_file.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers {

namespace {

template <typename Enum>
struct RuleWord {
    Enum value;
    QLatin1StringView word;
};

constexpr std::array kMatchWords{
    RuleWord<CodeMatch>{CodeMatch::Exact, "exact"_L1},
    RuleWord<CodeMatch>{CodeMatch::Prefix, "prefix"_L1},
    RuleWord<CodeMatch>{CodeMatch::Suffix, "suffix"_L1},
    RuleWord<CodeMatch>{CodeMatch::Contains, "contains"_L1},
};
constexpr std::array kBodyWords{
    RuleWord<BodyAuthor>{BodyAuthor::Carrier, "carrier"_L1},
    RuleWord<BodyAuthor>{BodyAuthor::CarrierGateway, "carrier-gateway"_L1},
};
constexpr std::array kTreatmentWords{
    RuleWord<Treatment>{Treatment::Refused, "refused"_L1},
    RuleWord<Treatment>{Treatment::NotThere, "not-there"_L1},
    RuleWord<Treatment>{Treatment::AlreadyActive, "already-active"_L1},
    RuleWord<Treatment>{Treatment::OnHold, "on-hold"_L1},
    RuleWord<Treatment>{Treatment::Throttled, "throttled"_L1},
    RuleWord<Treatment>{Treatment::Auth, "auth"_L1},
    RuleWord<Treatment>{Treatment::Lost, "lost"_L1},
};

constexpr std::array kNeededMembers{
    "class"_L1, "treatment"_L1, "sentence"_L1, "fix"_L1, "retryHelps"_L1, "source"_L1};
constexpr std::array kOtherMembers{"code"_L1, "match"_L1, "status"_L1, "operation"_L1, "text"_L1, "body"_L1};

Failure badRules(const QString &path, const QString &where)
{
    return fail(ErrorKind::BadInput,
        QCoreApplication::translate(
            "Carriers", "The error texts in %1 cannot be used (%2). None of them is shown.")
            .arg(path, where));
}

/// Sets `value` by its word; a missing member leaves it as it is. False for a word that is not known.
template <typename Enum, size_t Size>
bool readWord(const QJsonObject &object, QLatin1StringView member,
    const std::array<RuleWord<Enum>, Size> &words, Enum &value)
{
    if (!object.contains(member))
        return true;
    const QString word = object.value(member).toString();
    const auto found = std::find_if(words.begin(), words.end(),
        [&word](const RuleWord<Enum> &candidate) { return candidate.word == word; });
    if (found == words.end())
        return false;
    value = found->value;
    return true;
}

bool isSentence(const QString &text)
{
    return !text.isEmpty() && text == text.simplified() && (text.endsWith(u'.') || text.endsWith(u'?'));
}

/// The first member that is missing, not known or no text; empty if there is none.
QString wrongMember(const QJsonObject &object)
{
    for (const QLatin1StringView needed : kNeededMembers) {
        if (!object.contains(needed))
            return needed;
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto isIt = [&it](QLatin1StringView name) { return name == it.key(); };
        const bool known = std::any_of(kNeededMembers.begin(), kNeededMembers.end(), isIt)
            || std::any_of(kOtherMembers.begin(), kOtherMembers.end(), isIt);
        const QString text = it.value().toString();
        if (!known || text.isEmpty() || text != text.trimmed())
            return it.key();
    }
    return object.contains("code"_L1) == object.contains("match"_L1) ? QString() : u"match"_s;
}

/// What cannot be right about a rule whose members are all there; empty if nothing.
QString wrongValue(const ErrorRule &rule)
{
    static const QRegularExpression kStatus(u"^[1-5](\\d\\d|xx)$"_s);
    if (!rule.status.isEmpty() && !kStatus.match(rule.status).hasMatch())
        return u"status"_s;
    if (rule.errorClass == ErrorClass::None)
        return u"class"_s;
    // Only where the status is what the rule is about can it be told.
    const bool aboutStatus = rule.code.isEmpty() && !rule.status.isEmpty();
    const QString rest = aboutStatus ? QString(rule.sentence).replace(u"%1"_s, u"1"_s) : rule.sentence;
    if (!isSentence(rule.sentence) || rest.contains(u'%'))
        return u"sentence"_s;
    return isSentence(rule.fix) && !rule.fix.contains(u'%') ? QString() : u"fix"_s;
}

Result<ErrorRule> ruleOf(const QJsonObject &object)
{
    if (const QString wrong = wrongMember(object); !wrong.isEmpty())
        return fail(ErrorKind::BadInput, wrong);
    const auto text = [&object](QLatin1StringView member) { return object.value(member).toString(); };
    const auto errorClass = errorClassFromText(text("class"_L1));
    const auto retryHelps = retryHelpsFromText(text("retryHelps"_L1));
    if (!errorClass || !retryHelps)
        return fail(ErrorKind::BadInput, errorClass ? u"retryHelps"_s : u"class"_s);
    ErrorRule rule;
    rule.code = text("code"_L1);
    rule.status = text("status"_L1);
    rule.operation = text("operation"_L1);
    rule.text = text("text"_L1);
    rule.errorClass = *errorClass;
    rule.sentence = text("sentence"_L1);
    rule.fix = text("fix"_L1);
    rule.retryHelps = *retryHelps;
    rule.source = text("source"_L1);
    if (!readWord(object, "match"_L1, kMatchWords, rule.match))
        return fail(ErrorKind::BadInput, u"match"_s);
    if (!readWord(object, "body"_L1, kBodyWords, rule.body))
        return fail(ErrorKind::BadInput, u"body"_s);
    if (!readWord(object, "treatment"_L1, kTreatmentWords, rule.treatment))
        return fail(ErrorKind::BadInput, u"treatment"_s);
    if (const QString wrong = wrongValue(rule); !wrong.isEmpty())
        return fail(ErrorKind::BadInput, wrong);
    return rule;
}

/// True if every code `later` is about is one `earlier` is about, too.
bool coversCode(const ErrorRule &earlier, const ErrorRule &later)
{
    // Codes are looked for before statuses.
    if (earlier.code.isEmpty() || later.code.isEmpty())
        return earlier.code.isEmpty() && later.code.isEmpty();
    switch (earlier.match) {
    case CodeMatch::Exact:
        return later.match == CodeMatch::Exact && later.code.compare(earlier.code, Qt::CaseInsensitive) == 0;
    case CodeMatch::Prefix:
        return (later.match == CodeMatch::Exact || later.match == CodeMatch::Prefix)
            && later.code.startsWith(earlier.code, Qt::CaseInsensitive);
    case CodeMatch::Suffix:
        return (later.match == CodeMatch::Exact || later.match == CodeMatch::Suffix)
            && later.code.endsWith(earlier.code, Qt::CaseInsensitive);
    case CodeMatch::Contains:
        return later.code.contains(earlier.code, Qt::CaseInsensitive);
    }
    return false;
}

/// True if no error can reach `later` because `earlier` is always met first. Rules of different classes
/// never hide each other: a stored refusal chooses among them by its class.
bool hides(const ErrorRule &earlier, const ErrorRule &later)
{
    const bool sameStatuses = earlier.status.isEmpty() || earlier.status == later.status
        || (earlier.status.endsWith("xx"_L1) && later.status.startsWith(earlier.status.front()));
    return earlier.errorClass == later.errorClass && coversCode(earlier, later) && sameStatuses
        && (earlier.operation.isEmpty() || earlier.operation == later.operation)
        && (earlier.text.isEmpty() || earlier.text == later.text)
        && (earlier.body == BodyAuthor::Anybody || earlier.body == later.body);
}

} // namespace

Result<QList<ErrorRule>> loadErrorRules(const QString &path)
{
    const auto entries = jsonListIn(path);
    if (!entries)
        return badRules(path, entries.error().message);
    QList<ErrorRule> rules;
    for (const QJsonValue &entry : *entries) {
        const auto rule = ruleOf(entry.toObject());
        const QString name = u"#%1 %2"_s.arg(
            QString::number(rules.size() + 1), entry.toObject().value("code"_L1).toString());
        if (!rule)
            return badRules(path, QString(name.trimmed() + u": "_s + rule.error().message));
        const bool hidden = std::any_of(rules.cbegin(), rules.cend(),
            [&rule](const ErrorRule &earlier) { return hides(earlier, *rule); });
        if (hidden)
            return badRules(path, QString(name.trimmed() + u": hidden"_s));
        rules.append(*rule);
    }
    return rules;
}

} // namespace lk::carriers
