// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/thingspace/auth.h"

#include "core/carriers/error_envelope.h"
#include "core/carriers/json_reading.h"
#include "core/carriers/request_parts.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::thingspace {

namespace {

constexpr auto kTokenStep = "token"_L1;
constexpr auto kLoginStep = "login"_L1;
constexpr auto kRevokeStep = "revoke"_L1;

constexpr BootMs kRenewEarly = 60'000;
/// Where the answer names no lifetime; a token refused before that is renewed anyway.
constexpr BootMs kUnnamedLifetime = 10 * 60'000;
/// Verizon ends a session after 20 idle minutes; a change shall not be the call that finds out.
constexpr BootMs kIdleLimit = 15 * 60'000;
/// A bearer refused at login is renewed once; a second one refused in a row is not the bearer's fault.
constexpr int kBearersAtLogin = 2;

/// OAuth2 words (RFC 6749) that no second try can change.
constexpr std::array kFinalOauthErrors{"invalid_client"_L1, "invalid_grant"_L1, "unauthorized_client"_L1,
    "unsupported_grant_type"_L1, "invalid_scope"_L1, "invalid_request"_L1, "access_denied"_L1};

/// The gateway's codes for a bearer; its others with this beginning are about the path or the subscription.
bool isAboutBearer(const QString &code)
{
    static constexpr std::array kCodes{"900900"_L1, "900901"_L1, "900902"_L1, "900903"_L1, "900904"_L1};
    return std::find(kCodes.begin(), kCodes.end(), code) != kCodes.end();
}

BootMs lifetimeOf(const QJsonObject &answer)
{
    const QJsonValue value = answer.value("expires_in"_L1);
    const qint64 seconds = value.isString() ? value.toString().toLongLong() : value.toInteger(-1);
    if (seconds < 0)
        return kUnnamedLifetime;
    return std::min(seconds, qint64{86'400}) * 1'000;
}

/// A login answered like this was looked at and refused: it counts towards the five that lock the user. A
/// wrong path, a gateway that is busy and a server that fails have not looked at the password.
bool isLoginRefused(const net::Answered &answer, const ErrorEnvelope &envelope)
{
    if (envelope.code.contains(u'.'))
        return true;
    const bool elsewhere = envelope.shape == BodyShape::Xml || answer.status == 404 || answer.status == 405
        || answer.status == 408 || answer.status == 429 || envelope.code.startsWith("900"_L1);
    return answer.status >= 400 && answer.status < 500 && !elsewhere;
}

Failure stepFailed(ErrorKind kind, const QString &sentence, const ErrorEnvelope &envelope, int status)
{
    const QString theirs = shortened(envelope.text);
    const QString detail = u"HTTP %1 %2"_s.arg(QString::number(status), shortened(envelope.code));
    return fail(kind,
        theirs.isEmpty()
            ? sentence
            : QCoreApplication::translate("Carriers", "%1 The carrier says: %2").arg(sentence, theirs),
        detail);
}

} // namespace

ThingSpaceAuth::ThingSpaceAuth(const QUrl &baseUrl, const Credentials &credentials)
    : m_tokenUrl(endpoint(baseUrl, u"/ts/v1/oauth2/token"_s)),
      m_revokeUrl(endpoint(baseUrl, u"/ts/v1/oauth2/revoke"_s)),
      m_loginUrl(endpoint(baseUrl, u"/m2m/v1/session/login"_s)),
      m_credentials(credentials)
{
}

net::Headers ThingSpaceAuth::headers(const net::AuthTokens &tokens) const
{
    return {{"Authorization", "Bearer " + tokens.bearer.reveal()}, {"VZ-M2M-Token", tokens.session.reveal()}};
}

std::optional<net::CarrierRequest> ThingSpaceAuth::nextStep(const net::AuthTokens &tokens, BootMs now) const
{
    if (tokens.mustRevoke)
        return revokeRequest(tokens);
    if (tokens.bearer.isEmpty() || now >= tokens.bearerUntil)
        return oauthRequest(m_tokenUrl, "grant_type=client_credentials", kTokenStep);
    if (tokens.session.isEmpty() || now >= tokens.sessionUntil)
        return loginRequest(tokens);
    return std::nullopt;
}

net::CarrierRequest ThingSpaceAuth::oauthRequest(
    const QUrl &url, const QByteArray &form, const QString &operation) const
{
    net::CarrierRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {
        {"Authorization",
            basicCredentials(m_credentials.clientId.reveal(), m_credentials.clientSecret.reveal())},
        {"Content-Type", "application/x-www-form-urlencoded"},
        {"Accept", "application/json"},
    };
    request.body = form;
    request.operation = operation;
    return request;
}

net::CarrierRequest ThingSpaceAuth::revokeRequest(const net::AuthTokens &tokens) const
{
    const QByteArray token = QUrl::toPercentEncoding(QString::fromUtf8(tokens.refusedBearer.reveal()));
    return oauthRequest(m_revokeUrl, "grant_type=client_credentials&token=" + token, kRevokeStep);
}

net::CarrierRequest ThingSpaceAuth::loginRequest(const net::AuthTokens &tokens) const
{
    net::CarrierRequest request;
    request.method = "POST";
    request.url = m_loginUrl;
    request.headers = {{"Authorization", "Bearer " + tokens.bearer.reveal()},
        {"Content-Type", "application/json"}, {"Accept", "application/json"}};
    request.body = wireJson({{u"username"_s, QString::fromUtf8(m_credentials.username.reveal())},
        {u"password"_s, QString::fromUtf8(m_credentials.password.reveal())}});
    request.operation = kLoginStep;
    return request;
}

Result<void> ThingSpaceAuth::readStep(
    net::AuthTokens &tokens, const net::CarrierRequest &step, const net::Answered &answer, BootMs now) const
{
    if (step.operation == kRevokeStep)
        return readRevocation(tokens, answer);
    return step.operation == kTokenStep ? readToken(tokens, answer, now) : readLogin(tokens, answer, now);
}

Result<void> ThingSpaceAuth::readToken(net::AuthTokens &tokens, const net::Answered &answer, BootMs now) const
{
    if (const auto object = jsonObjectOf(answer); object && answer.isSuccess()) {
        const QString token = stringMember(*object, "access_token"_L1);
        // Inside its hour the same token comes back, also when it was refused: only revoked it is replaced.
        if (!token.isEmpty() && tokens.refusedBearer.equals(Secret(token))) {
            tokens.mustRevoke = true;
            return {};
        }
        if (!token.isEmpty()) {
            const BootMs lifetime = lifetimeOf(*object);
            tokens.refusedBearer = {};
            // Near its end the same token comes back with little left: half of that, so that it is not
            // fetched over and over.
            tokens.bearer = Secret(token);
            tokens.bearerUntil = now + std::max({lifetime - kRenewEarly, lifetime / 2, BootMs{1'000}});
            return {};
        }
    }
    const ErrorEnvelope envelope = errorEnvelope(answer);
    const bool forGood = answer.status == 401 || answer.status == 403
        || (answer.status >= 400 && answer.status < 500
            && std::find(kFinalOauthErrors.begin(), kFinalOauthErrors.end(), envelope.code)
                != kFinalOauthErrors.end());
    if (forGood)
        return stepFailed(ErrorKind::Auth,
            QCoreApplication::translate("Carriers",
                "ThingSpace refuses the application key or secret. Nothing was sent. Check the account's "
                "client id and client secret."),
            envelope, answer.status);
    return stepFailed(ErrorKind::Carrier,
        QCoreApplication::translate(
            "Carriers", "ThingSpace gave no access token (HTTP %1). Nothing was sent; it is asked for again.")
            .arg(answer.status),
        envelope, answer.status);
}

Result<void> ThingSpaceAuth::readRevocation(net::AuthTokens &tokens, const net::Answered &answer) const
{
    const bool forGood = answer.status == 401 || answer.status == 403;
    if (forGood || answer.status >= 500 || answer.status == 429 || answer.status == 408)
        return stepFailed(forGood ? ErrorKind::Auth : ErrorKind::Carrier,
            QCoreApplication::translate("Carriers",
                "ThingSpace could not be made to end an access token that it refuses (HTTP %1). Nothing was "
                "sent.")
                .arg(answer.status),
            errorEnvelope(answer), answer.status);
    // Whatever else it says: the next token is taken as it comes, and found out by its use.
    tokens.mustRevoke = false;
    tokens.refusedBearer = {};
    return {};
}

Result<void> ThingSpaceAuth::readLogin(net::AuthTokens &tokens, const net::Answered &answer, BootMs now) const
{
    if (const auto object = jsonObjectOf(answer); object && answer.isSuccess()) {
        const QString token = stringMember(*object, "sessionToken"_L1);
        if (!token.isEmpty()) {
            tokens.session = Secret(token);
            tokens.sessionUntil = now + kIdleLimit;
            tokens.bearersRefusedAtLogin = 0;
            return {};
        }
    }
    const ErrorEnvelope envelope = errorEnvelope(answer);
    if (isAboutBearer(envelope.code)) {
        // The gateway turned the call away before the password was looked at: it does not count as a failed
        // login.
        tokens.refusedBearer = tokens.bearer;
        tokens.bearer = {};
        if (++tokens.bearersRefusedAtLogin < kBearersAtLogin)
            return {};
        tokens.bearersRefusedAtLogin = 0;
        return stepFailed(ErrorKind::Carrier,
            QCoreApplication::translate("Carriers",
                "ThingSpace no longer takes the access token at login. Nothing was sent; a fresh one is "
                "fetched."),
            envelope, answer.status);
    }
    if (isLoginRefused(answer, envelope))
        return stepFailed(ErrorKind::Auth,
            QCoreApplication::translate("Carriers",
                "ThingSpace refuses the user name or password. Nothing was sent. Correct them before trying "
                "again: five refused logins lock the user, and only Verizon can unlock it."),
            envelope, answer.status);
    return stepFailed(ErrorKind::Carrier,
        QCoreApplication::translate(
            "Carriers", "The login to ThingSpace gave no session (HTTP %1). Nothing was sent.")
            .arg(answer.status),
        envelope, answer.status);
}

net::AuthRefusal ThingSpaceAuth::refusalIn(const net::Answered &answer) const
{
    if (answer.status < 400)
        return net::AuthRefusal::None;
    const QString code = errorEnvelope(answer).code;
    if (code.contains(".SessionToken."_L1))
        return net::AuthRefusal::Session;
    return answer.status == 401 || isAboutBearer(code) ? net::AuthRefusal::Bearer : net::AuthRefusal::None;
}

QByteArray ThingSpaceAuth::loginKey() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part :
        {m_loginUrl.toEncoded(), m_credentials.username.reveal(), m_credentials.password.reveal()}) {
        hash.addData(QByteArray(QByteArray::number(part.size()) + ':'));
        hash.addData(part);
    }
    return hash.result();
}

void ThingSpaceAuth::noteUse(net::AuthTokens &tokens, BootMs now) const
{
    if (!tokens.session.isEmpty())
        tokens.sessionUntil = now + kIdleLimit;
}

} // namespace lk::carriers::thingspace
