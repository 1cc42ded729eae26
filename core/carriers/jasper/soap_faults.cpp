// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/jasper/soap_faults.h"

#include "core/base/check.h"
#include "core/carriers/error_rules.h"
#include "core/carriers/json_reading.h"
#include "core/domain/identifier.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::jasper {

namespace {

constexpr std::chrono::milliseconds kFaultPause{10'000};

/// Every text in a fault's detail that is not a Java class name, in order.
void collectTexts(const SoapElement &element, QStringList &texts)
{
    if (!element.text.isEmpty() && element.name != "exception"_L1)
        texts.append(element.text);
    for (const SoapElement &child : element.children)
        collectTexts(child, texts);
}

QString detailText(const SoapElement &fault)
{
    QStringList texts;
    if (const SoapElement *detail = fault.child("detail"_L1))
        collectTexts(*detail, texts);
    texts.removeDuplicates();
    return texts.join(u' ');
}

/// A row of the catalogue with the code it was found by.
struct FoundRule {
    const ErrorRule *rule = nullptr;
    QString code;
};

FoundRule ruleNamed(const QString &code)
{
    return {ruleForCode(Carrier::Jasper, {.code = code}), code};
}

/// The first word of an edit's own list, all of which have an underscore.
FoundRule ruleForWords(const QString &text)
{
    static const QRegularExpression kWord(u"\\b[A-Z0-9]+(?:_[A-Z0-9]+)+\\b"_s);
    for (auto match = kWord.globalMatch(text); match.hasNext();) {
        if (FoundRule found = ruleNamed(match.next().captured()); found.rule)
            return found;
    }
    return {};
}

/// What a fault without a known number is called in the catalogue: WS-Security's own codes for credentials
/// that are not accepted, else who is at fault.
QString faultName(const QString &faultCode)
{
    const QString who = faultCode.section(u':', -1);
    if (ruleNamed(who).rule)
        return who;
    return who.startsWith("Client"_L1) ? u"SOAP_CLIENT"_s : u"SOAP_SERVER"_s;
}

} // namespace

ErrorReading readSoapFault(const SoapElement &fault, const net::Answered &answer)
{
    const QString number = fault.childText("faultstring"_L1);
    const QString detail = detailText(fault);
    // Only a number is a code: a text could begin like one.
    FoundRule found = isDigits(number) ? ruleNamed(number) : FoundRule{};
    const bool aboutAccess = found.rule
        && (found.rule->treatment == Treatment::Auth || found.rule->treatment == Treatment::Throttled);
    if (const FoundRule word = ruleForWords(detail); word.rule && !aboutAccess)
        found = word;
    if (!found.rule && !isDigits(number))
        found = ruleNamed(faultName(fault.childText("faultcode"_L1)));
    // A number that nobody has written down is a no of the carrier's own all the same.
    if (!found.rule)
        found = {ruleNamed(u"SOAP_CLIENT"_s).rule, number};
    LK_CHECK(found.rule, return unusableAnswer(detail));
    const QString own = sentenceOf(*found.rule, answer.status);
    const QString theirs = shortened(detail.isEmpty() && !isDigits(number) ? number : detail);
    ErrorReading reading;
    reading.treatment = found.rule->treatment;
    reading.refusal = {found.rule->errorClass, found.code,
        theirs.isEmpty()
            ? own
            : QCoreApplication::translate("Carriers", "%1 The carrier says: %2").arg(own, theirs)};
    reading.retryAfter = answer.retryAfter;
    if (reading.treatment == Treatment::Throttled && !reading.retryAfter)
        reading.retryAfter = kFaultPause;
    return reading;
}

ErrorReading readSoapError(const net::Answered &answer)
{
    // HTTP's own word on credentials goes before what any body says.
    if (answer.status != 401) {
        if (const auto payload = soapPayload(answer); payload && isSoapFault(*payload))
            return readSoapFault(*payload, answer);
    }
    if (!answer.isSuccess())
        return readError(Carrier::Jasper, answer);
    return unusableAnswer(QCoreApplication::translate("Carriers",
        "Control Center's SOAP answer (HTTP %1) is damaged, incomplete or not the answer to this request.")
                              .arg(answer.status));
}

} // namespace lk::carriers::jasper
