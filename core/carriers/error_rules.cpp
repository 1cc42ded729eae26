// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/error_rules.h"

#include "core/base/check.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers {

namespace {

/// All rules that come with the program. A file that cannot be used leaves its list empty: then every answer
/// is read back and explained by its class, which is safe; the tests do not let it come that far.
struct BuiltInRules {
    std::array<QList<ErrorRule>, kAllCarriers.size()> ofCarrier;
    QList<ErrorRule> own;
};

QList<ErrorRule> rulesOrNone(const QString &path)
{
    const auto rules = loadErrorRules(path);
    LK_CHECK(rules, return {});
    return *rules;
}

BuiltInRules readBuiltInRules()
{
    BuiltInRules rules;
    for (const Carrier carrier : kAllCarriers)
        rules.ofCarrier[static_cast<std::size_t>(carrier)]
            = rulesOrNone(u":/errors/%1.json"_s.arg(toText(carrier)));
    rules.own = rulesOrNone(u":/errors/linekeeper.json"_s);
    return rules;
}

const BuiltInRules &builtInRules()
{
    static const BuiltInRules kRules = readBuiltInRules();
    return kRules;
}

bool codeFits(const ErrorRule &rule, const QString &code)
{
    if (rule.code.isEmpty())
        return true;
    switch (rule.match) {
    case CodeMatch::Exact:
        return code.compare(rule.code, Qt::CaseInsensitive) == 0;
    case CodeMatch::Prefix:
        return code.startsWith(rule.code, Qt::CaseInsensitive);
    case CodeMatch::Suffix:
        return code.endsWith(rule.code, Qt::CaseInsensitive);
    case CodeMatch::Contains:
        return code.contains(rule.code, Qt::CaseInsensitive);
    }
    return false;
}

bool statusFits(const QString &wanted, std::optional<int> status)
{
    if (wanted.isEmpty())
        return true;
    if (!status)
        return false;
    const QString number = QString::number(*status);
    return wanted.endsWith("xx"_L1) ? number.size() == 3 && number.front() == wanted.front()
                                    : number == wanted;
}

bool bodyFits(BodyAuthor wanted, std::optional<BodyAuthor> body)
{
    if (!body || wanted == BodyAuthor::Anybody)
        return true;
    return *body == wanted || (wanted == BodyAuthor::Carrier && *body == BodyAuthor::CarrierGateway);
}

template <typename Wanted>
const ErrorRule *firstOf(const QList<ErrorRule> &rules, Wanted wanted)
{
    const auto found = std::find_if(rules.begin(), rules.end(), wanted);
    return found == rules.end() ? nullptr : &*found;
}

} // namespace

const QList<ErrorRule> &errorRules(Carrier carrier)
{
    return builtInRules().ofCarrier[static_cast<std::size_t>(carrier)];
}

const QList<ErrorRule> &ownErrorRules()
{
    return builtInRules().own;
}

bool holdsFor(const ErrorRule &rule, const ErrorSigns &signs)
{
    return codeFits(rule, signs.code) && statusFits(rule.status, signs.status)
        && (rule.operation.isEmpty() || rule.operation == signs.operation)
        && (rule.text.isEmpty() || signs.text.contains(rule.text, Qt::CaseInsensitive))
        && bodyFits(rule.body, signs.body);
}

const ErrorRule *ruleForCode(Carrier carrier, const ErrorSigns &signs)
{
    ErrorSigns bare = signs;
    bare.code = bareCode(carrier, signs.code);
    if (bare.code.isEmpty())
        return nullptr;
    return firstOf(errorRules(carrier),
        [&bare](const ErrorRule &rule) { return !rule.code.isEmpty() && holdsFor(rule, bare); });
}

const ErrorRule *ruleForStatus(Carrier carrier, const ErrorSigns &signs)
{
    return firstOf(errorRules(carrier),
        [&signs](const ErrorRule &rule) { return rule.code.isEmpty() && holdsFor(rule, signs); });
}

QString bareCode(Carrier carrier, const QString &code)
{
    if (carrier != Carrier::ThingSpace)
        return code;
    for (const QLatin1StringView start :
        {"INPUT_INVALID"_L1, "REQUEST_FAILED"_L1, "REQUEST_ONHOLD"_L1, "REQUEST_CANCELLED"_L1}) {
        if (const qsizetype at = code.indexOf(start); at >= 0)
            return code.mid(at);
    }
    return code;
}

QString sentenceOf(const ErrorRule &rule, std::optional<int> status)
{
    const QString sentence = QCoreApplication::translate("Errors", rule.sentence.toUtf8().constData());
    return status && sentence.contains("%1"_L1) ? sentence.arg(*status) : sentence;
}

QString fixOf(const ErrorRule &rule)
{
    return QCoreApplication::translate("Errors", rule.fix.toUtf8().constData());
}

} // namespace lk::carriers
