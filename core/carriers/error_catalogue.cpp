// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/error_catalogue.h"

#include "core/carriers/error_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers {

namespace {

struct RetryWord {
    RetryHelps helps;
    QLatin1StringView word;
};
constexpr std::array kRetryWords{
    RetryWord{RetryHelps::Yes, "yes"_L1},
    RetryWord{RetryHelps::No, "no"_L1},
    RetryWord{RetryHelps::AfterFix, "after-fix"_L1},
    RetryWord{RetryHelps::Later, "later"_L1},
};

constexpr auto kStatusCode = "HTTP_"_L1;

/// What a stored refusal still says. Its code is the HTTP status where the carrier gave none.
ErrorSigns signsOf(Carrier carrier, const Refusal &refusal, const QString &operation)
{
    ErrorSigns signs{.operation = operation, .text = refusal.text};
    bool isStatus = false;
    if (refusal.code.startsWith(kStatusCode)) {
        const int status = QStringView(refusal.code).mid(kStatusCode.size()).toInt(&isStatus);
        if (isStatus)
            signs.status = status;
    }
    if (!isStatus)
        signs.code = bareCode(carrier, refusal.code);
    return signs;
}

bool asksTheSame(const ErrorRule &one, const ErrorRule &other)
{
    return one.code == other.code && one.match == other.match && one.status == other.status;
}

/// The rule that says most about a refusal: the first that holds. Where several are about the same code or
/// status, the refusal's class tells which of them it was.
const ErrorRule *ruleOfRefusal(const QList<ErrorRule> &rules, const ErrorSigns &signs, ErrorClass errorClass)
{
    const auto holds = [&signs](const ErrorRule &rule) {
        const bool aboutIt = signs.status ? !rule.status.isEmpty() : !rule.code.isEmpty();
        return aboutIt && holdsFor(rule, signs);
    };
    const auto first = std::find_if(rules.begin(), rules.end(), holds);
    if (first == rules.end())
        return nullptr;
    const auto same = std::find_if(first, rules.end(), [&](const ErrorRule &rule) {
        return rule.errorClass == errorClass && asksTheSame(rule, *first) && holds(rule);
    });
    if (same != rules.end())
        return &*same;
    // Where only the class is known to differ, the rule's sentence could claim what was never so: a code
    // inside an answer of HTTP 500 does not prove that nothing was changed.
    const bool saysNothing = errorClass == ErrorClass::None || errorClass == ErrorClass::Unknown;
    return saysNothing ? &*first : nullptr;
}

const ErrorRule *ruleOfClass(ErrorClass errorClass)
{
    const QList<ErrorRule> &rules = ownErrorRules();
    const ErrorClass wanted = errorClass == ErrorClass::None ? ErrorClass::Unknown : errorClass;
    const auto found = std::find_if(rules.begin(), rules.end(), [wanted](const ErrorRule &rule) {
        return rule.code.isEmpty() && rule.status.isEmpty() && rule.errorClass == wanted;
    });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace

QString toText(RetryHelps helps)
{
    const auto found = std::find_if(kRetryWords.begin(), kRetryWords.end(),
        [helps](const RetryWord &known) { return known.helps == helps; });
    return found == kRetryWords.end() ? QString() : QString(found->word);
}

std::optional<RetryHelps> retryHelpsFromText(QStringView word)
{
    const auto found = std::find_if(kRetryWords.begin(), kRetryWords.end(),
        [word](const RetryWord &known) { return known.word == word; });
    return found == kRetryWords.end() ? std::nullopt : std::optional(found->helps);
}

QString displayName(RetryHelps helps)
{
    switch (helps) {
    case RetryHelps::Yes:
        return QCoreApplication::translate("Errors", "Yes");
    case RetryHelps::No:
        return QCoreApplication::translate("Errors", "No");
    case RetryHelps::AfterFix:
        return QCoreApplication::translate("Errors", "After a correction");
    case RetryHelps::Later:
        return QCoreApplication::translate("Errors", "Later");
    }
    return {};
}

QString statusCode(int status)
{
    return kStatusCode + QString::number(status);
}

ErrorExplanation explain(Carrier carrier, const Refusal &refusal, const QString &operation)
{
    const ErrorSigns signs = signsOf(carrier, refusal, operation);
    const ErrorRule *rule = ruleOfRefusal(errorRules(carrier), signs, refusal.errorClass);
    if (!rule)
        rule = ruleOfRefusal(ownErrorRules(), signs, refusal.errorClass);
    if (!rule)
        rule = ruleOfClass(refusal.errorClass);
    if (rule)
        return {sentenceOf(*rule, signs.status), fixOf(*rule), rule->retryHelps};
    return {refusal.text,
        QCoreApplication::translate(
            "Errors", "Read the carrier's own text, and the line, before trying again."),
        RetryHelps::AfterFix};
}

} // namespace lk::carriers
