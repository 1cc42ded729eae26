// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/error_classes.h"

#include "core/carriers/error_envelope.h"
#include "core/carriers/error_tables.h"
#include "core/carriers/json_reading.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers {

namespace {

using std::chrono::milliseconds;

/// Least wait after "too fast" where the carrier names none.
constexpr milliseconds kJasperPause{10'000};
constexpr milliseconds kTelegencePause{30'000};

QString carriersWords(const QString &own, const ErrorEnvelope &envelope)
{
    const QString theirs = shortened(envelope.text);
    return theirs.isEmpty()
        ? own
        : QCoreApplication::translate("Carriers", "%1 The carrier says: %2").arg(own, theirs);
}

QString codeOrStatus(const ErrorEnvelope &envelope, int status)
{
    return envelope.code.isEmpty() ? QString(u"HTTP_"_s + QString::number(status)) : envelope.code;
}

/// ThingSpace codes begin with the service that raised them; what counts starts at the class.
QString withoutService(const QString &code)
{
    for (const QLatin1StringView start :
        {"INPUT_INVALID"_L1, "REQUEST_FAILED"_L1, "REQUEST_ONHOLD"_L1, "REQUEST_CANCELLED"_L1}) {
        if (const qsizetype at = code.indexOf(start); at >= 0)
            return code.mid(at);
    }
    return code;
}

bool matches(const ErrorRule &rule, const QString &code)
{
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

const ErrorRule *ruleFor(Carrier carrier, const QString &code)
{
    if (code.isEmpty())
        return nullptr;
    const QString bare = carrier == Carrier::ThingSpace ? withoutService(code) : code;
    const auto rules = errorRules(carrier);
    const auto found = std::find_if(
        rules.begin(), rules.end(), [&](const ErrorRule &rule) { return matches(rule, bare); });
    return found == rules.end() ? nullptr : &*found;
}

std::optional<milliseconds> pauseAskedFor(Carrier carrier, const net::Answered &answer)
{
    if (answer.retryAfter)
        return answer.retryAfter;
    switch (carrier) {
    case Carrier::ThingSpace:
        return std::nullopt;
    case Carrier::Jasper:
        return kJasperPause;
    case Carrier::Telegence:
        return kTelegencePause;
    }
    return std::nullopt;
}

/// The parts of a classification that do not depend on the carrier's words.
struct Verdict {
    Treatment treatment;
    ErrorClass errorClass;
    QString sentence;
};

Verdict lost(ErrorClass errorClass, const QString &sentence)
{
    return {Treatment::Lost, errorClass, sentence};
}

Verdict refusedAccess(Carrier carrier)
{
    switch (carrier) {
    case Carrier::ThingSpace:
        return {Treatment::Auth, ErrorClass::Auth,
            QCoreApplication::translate(
                "Carriers", "ThingSpace refused the access token before doing anything.")};
    case Carrier::Jasper:
        return {Treatment::Auth, ErrorClass::Auth,
            QCoreApplication::translate("Carriers",
                "Control Center refuses the access: the user name or API key is wrong, or this machine's "
                "address is not allowed for the user. Nothing was changed. Correct this before trying again: "
                "repeated refusals can lock the user.")};
    case Carrier::Telegence:
        return {Treatment::Auth, ErrorClass::Auth,
            QCoreApplication::translate("Carriers",
                "Telegence refuses the access: the app-id or app-secret is wrong, or this machine's address "
                "is not on AT&T's allow-list. Nothing was changed.")};
    }
    return lost(ErrorClass::Unknown, {});
}

Verdict forbidden(Carrier carrier)
{
    switch (carrier) {
    case Carrier::ThingSpace:
        return {Treatment::Refused, ErrorClass::Configuration,
            QCoreApplication::translate("Carriers",
                "ThingSpace's gateway forbids this request. Nothing was changed. Check what the application "
                "is subscribed to and the base URL.")};
    case Carrier::Jasper:
        return {Treatment::Refused, ErrorClass::Auth,
            QCoreApplication::translate("Carriers",
                "Control Center forbids this request to the API user. Nothing was changed. Check the user's "
                "role and the addresses it may come from.")};
    case Carrier::Telegence:
        return refusedAccess(carrier);
    }
    return lost(ErrorClass::Unknown, {});
}

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

Verdict noSuchResource()
{
    return {Treatment::Refused, ErrorClass::Configuration,
        QCoreApplication::translate("Carriers",
            "ThingSpace's gateway has no such resource. Nothing was changed. Check the base URL of the "
            "account.")};
}

Verdict notFound(Carrier carrier, const ErrorEnvelope &envelope)
{
    if (!isCarriersOwn(carrier, envelope))
        return lost(ErrorClass::Configuration,
            QCoreApplication::translate("Carriers",
                "Nothing at this address answers like the carrier's API (HTTP 404). Check the base URL of "
                "the account."));
    if (carrier == Carrier::ThingSpace)
        return noSuchResource();
    return {Treatment::NotThere, ErrorClass::Data,
        QCoreApplication::translate("Carriers",
            "The carrier does not know this line. Nothing was changed. Check the identifier, and whether the "
            "line belongs to another account.")};
}

Verdict otherRefusal(Carrier carrier, const ErrorEnvelope &envelope, int status)
{
    if (!isCarriersOwn(carrier, envelope))
        return lost(ErrorClass::Unknown,
            QCoreApplication::translate(
                "Carriers", "The answer is a refusal (HTTP %1) but not one in the carrier's own words.")
                .arg(status));
    // Only its gateway speaks XML.
    if (envelope.shape == BodyShape::Xml)
        return noSuchResource();
    return {Treatment::Refused, ErrorClass::Business,
        QCoreApplication::translate("Carriers", "The carrier refused the change. Nothing was changed.")};
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

Verdict byStatus(Carrier carrier, const net::Answered &answer, const ErrorEnvelope &envelope)
{
    const int status = answer.status;
    if (status == 401)
        return refusedAccess(carrier);
    if (status == 403)
        return forbidden(carrier);
    if (status == 404)
        return notFound(carrier, envelope);
    if (status == 429)
        return {Treatment::Throttled, ErrorClass::Throttle,
            QCoreApplication::translate(
                "Carriers", "The carrier asks for fewer requests and did not process this one.")};
    if (status >= 300 && status < 400)
        return lost(ErrorClass::Configuration,
            QCoreApplication::translate("Carriers",
                "The carrier's address answers with a redirection (HTTP %1), which is not followed. Check "
                "the "
                "base URL of the account.")
                .arg(status));
    if (status == 408 || status >= 500)
        return lost(ErrorClass::Transient,
            QCoreApplication::translate("Carriers", "The carrier had an error of its own (HTTP %1).")
                .arg(status));
    if (status >= 400)
        return otherRefusal(carrier, envelope, status);
    if (carrier == Carrier::Jasper && !envelope.code.isEmpty())
        return refusedInSuccess();
    return lost(ErrorClass::Transient, unusableSuccess(answer, envelope.shape));
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
    if (const ErrorRule *rule = ruleFor(carrier, envelope.code); rule && codeDecides(*rule, carrier, answer))
        verdict
            = {rule->treatment, rule->errorClass, QCoreApplication::translate("Carriers", rule->sentence)};
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
