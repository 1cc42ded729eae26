// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/error_classes.h"

#include "core/carriers/error_catalogue.h"
#include "core/carriers/error_envelope.h"
#include "core/carriers/error_rules.h"
#include "core/carriers/json_reading.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers {

namespace {

using std::chrono::milliseconds;

QString carriersWords(const QString &own, const ErrorEnvelope &envelope)
{
    const QString theirs = shortened(envelope.text);
    return theirs.isEmpty()
        ? own
        : QCoreApplication::translate("Carriers", "%1 The carrier says: %2").arg(own, theirs);
}

QString codeOrStatus(const ErrorEnvelope &envelope, int status)
{
    return envelope.code.isEmpty() ? statusCode(status) : envelope.code;
}

std::optional<milliseconds> pauseAskedFor(Carrier carrier, const net::Answered &answer)
{
    if (answer.retryAfter)
        return answer.retryAfter;
    const milliseconds least = traitsOf(carrier).throttlePause;
    return least.count() > 0 ? std::optional(least) : std::nullopt;
}

/// The parts of a classification that do not depend on the carrier's words.
struct Verdict {
    Treatment treatment;
    ErrorClass errorClass;
    QString sentence;
};

/// True if the carrier itself said that something is wrong, in the form it uses for that. Anything else may
/// come from a proxy on the way and proves nothing.
bool isCarriersOwn(Carrier carrier, const ErrorEnvelope &envelope)
{
    const bool json = envelope.shape == BodyShape::Json;
    switch (carrier) {
    case Carrier::ThingSpace:
        return (json || envelope.shape == BodyShape::Xml) && !envelope.code.isEmpty();
    case Carrier::Jasper:
        return json && !(envelope.code.isEmpty() && envelope.text.isEmpty());
    case Carrier::Telegence:
        return (json || envelope.shape == BodyShape::Text) && !envelope.text.isEmpty();
    }
    return false;
}

Verdict refusedInSuccess()
{
    return {Treatment::Refused, ErrorClass::Business,
        QCoreApplication::translate("Carriers",
            "The carrier refused the change, although it answered with success. Nothing was changed.")};
}

QString unusableSuccess(const net::Answered &answer, BodyShape shape)
{
    const auto text = [](const char *sentence) { return QCoreApplication::translate("Carriers", sentence); };
    switch (shape) {
    case BodyShape::Empty:
        return text(QT_TRANSLATE_NOOP("Carriers", "The answer (HTTP %1) is empty.")).arg(answer.status);
    case BodyShape::Json:
        return text(QT_TRANSLATE_NOOP("Carriers", "The answer (HTTP %1) lacks what it must contain."))
            .arg(answer.status);
    case BodyShape::BrokenJson:
        return text(QT_TRANSLATE_NOOP("Carriers", "The answer (HTTP %1) is damaged or cut off."))
            .arg(answer.status);
    case BodyShape::Html:
        return text(QT_TRANSLATE_NOOP("Carriers",
                        "The answer (HTTP %1) is a web page, not the carrier's data. A proxy or a wrong host "
                        "may have answered."))
            .arg(answer.status);
    case BodyShape::Xml:
    case BodyShape::Text:
        return text(QT_TRANSLATE_NOOP("Carriers", "The answer (HTTP %1) is not JSON.")).arg(answer.status);
    }
    return {};
}

/// Who wrote the body of a refusal, as far as its form tells.
BodyAuthor authorOf(Carrier carrier, const ErrorEnvelope &envelope)
{
    if (!isCarriersOwn(carrier, envelope))
        return BodyAuthor::Anybody;
    // Only a carrier's gateway speaks XML.
    return envelope.shape == BodyShape::Xml ? BodyAuthor::CarrierGateway : BodyAuthor::Carrier;
}

/// A rule's texts in one: what happened, then what to do.
Verdict verdictOf(const ErrorRule &rule, int status)
{
    return {rule.treatment, rule.errorClass, QString(sentenceOf(rule, status) + u' ' + fixOf(rule))};
}

Verdict byStatus(Carrier carrier, const net::Answered &answer, const ErrorEnvelope &envelope)
{
    if (answer.status < 300 && carrier == Carrier::Jasper && !envelope.code.isEmpty())
        return refusedInSuccess();
    if (answer.status < 300)
        return {Treatment::Lost, ErrorClass::Transient, unusableSuccess(answer, envelope.shape)};
    const ErrorSigns signs{
        .status = answer.status, .text = envelope.text, .body = authorOf(carrier, envelope)};
    if (const ErrorRule *rule = ruleForStatus(carrier, signs))
        return verdictOf(*rule, answer.status);
    return {Treatment::Lost, ErrorClass::Unknown,
        QCoreApplication::translate("Carriers", "The answer (HTTP %1) is none that can be explained.")
            .arg(answer.status)};
}

/// The carrier's code goes before the HTTP status, with two exceptions: a 401 is always about credentials,
/// and ThingSpace answers its own refusals with 400, so that a 5xx of it comes from somewhere on the way.
bool codeDecides(const ErrorRule &rule, Carrier carrier, const net::Answered &answer)
{
    if (rule.treatment == Treatment::Auth || rule.treatment == Treatment::Throttled)
        return true;
    return answer.status != 401 && !(carrier == Carrier::ThingSpace && answer.status >= 500);
}

} // namespace

ErrorReading readError(Carrier carrier, const net::Answered &answer)
{
    const ErrorEnvelope envelope = errorEnvelope(answer);
    Verdict verdict = byStatus(carrier, answer, envelope);
    const ErrorSigns signs{.code = envelope.code,
        .status = answer.status,
        .text = envelope.text,
        .body = authorOf(carrier, envelope)};
    if (const ErrorRule *rule = ruleForCode(carrier, signs); rule && codeDecides(*rule, carrier, answer))
        verdict = verdictOf(*rule, answer.status);
    ErrorReading reading;
    reading.treatment = verdict.treatment;
    reading.refusal = {
        verdict.errorClass, codeOrStatus(envelope, answer.status), carriersWords(verdict.sentence, envelope)};
    reading.retryAfter
        = verdict.treatment == Treatment::Throttled ? pauseAskedFor(carrier, answer) : answer.retryAfter;
    return reading;
}

ErrorReading refusalUnderSuccess(const net::Answered &answer)
{
    const ErrorEnvelope envelope = errorEnvelope(answer);
    const Verdict verdict = refusedInSuccess();
    return {verdict.treatment,
        Refusal{verdict.errorClass, codeOrStatus(envelope, answer.status),
            carriersWords(verdict.sentence, envelope)},
        std::nullopt};
}

ErrorReading unusableAnswer(const QString &why)
{
    return {Treatment::Lost, Refusal{ErrorClass::Transient, u"UNUSABLE_ANSWER"_s, why}, std::nullopt};
}

AttemptOutcome attemptOf(const ErrorReading &reading, ChangeKind kind)
{
    switch (reading.treatment) {
    case Treatment::Refused:
    case Treatment::NotThere:
        return Rejected{reading.refusal};
    case Treatment::AlreadyActive:
        if (kind == ChangeKind::Activate || kind == ChangeKind::Restore)
            return AnsweredDone{reading.refusal.text};
        return Rejected{reading.refusal};
    case Treatment::OnHold:
        return Accepted{};
    case Treatment::Throttled:
        return Throttled{reading.retryAfter, reading.refusal};
    case Treatment::Auth:
        return AuthExpired{reading.refusal};
    case Treatment::Lost:
        return OutcomeLost{reading.refusal.text};
    }
    return OutcomeLost{};
}

LineReading lineReadingOf(const ErrorReading &reading)
{
    if (reading.treatment == Treatment::NotThere)
        return LineNotThere{reading.refusal};
    return readFailedOf(reading);
}

ReadFailed readFailedOf(const ErrorReading &reading)
{
    return ReadFailed{reading.refusal, reading.retryAfter};
}

} // namespace lk::carriers
