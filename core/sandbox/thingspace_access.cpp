// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/thingspace_access.h"

#include "core/sandbox/thingspace_words.h"

#include <QUrlQuery>
#include <QUuid>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace lk::sandbox {

namespace {

constexpr int kLoginsUntilLocked = 5;
constexpr BootMs kExpiredByHand = std::numeric_limits<BootMs>::min() / 2;

HttpReply oauthError(int status, const QString &error, const QString &description)
{
    return jsonReply(status, QJsonObject{{u"error"_s, error}, {u"error_description"_s, description}});
}

bool isForm(const HttpRequest &request)
{
    return request.hasContentType("application/x-www-form-urlencoded");
}

QByteArray freshName()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

} // namespace

bool ThingSpaceAccess::tokenIsAlive() const
{
    const qint64 lifetimeMs = m_world.scenario.of(PracticeCarrier::ThingSpace).tokenLifetimeS * 1000LL;
    return !m_token.isEmpty() && (lifetimeMs == 0 || m_world.clock.bootNow() - m_tokenIssued < lifetimeMs);
}

std::optional<HttpReply> ThingSpaceAccess::refuseClient(const HttpRequest &request) const
{
    const QByteArray pair
        = QString(practice::kThingSpaceClientId + u':' + practice::kThingSpaceClientSecret).toUtf8();
    if (request.header("Authorization") != "Basic " + pair.toBase64())
        return oauthError(401, u"invalid_client"_s, u"Client authentication failed."_s);
    if (!isForm(request))
        return oauthError(400, u"invalid_request"_s, u"The body must be form-encoded."_s);
    return std::nullopt;
}

HttpReply ThingSpaceAccess::token(const HttpRequest &request)
{
    if (auto refused = refuseClient(request))
        return *refused;
    const QUrlQuery form(QString::fromUtf8(request.body));
    if (!form.hasQueryItem(u"grant_type"_s))
        return oauthError(400, u"invalid_request"_s, u"Missing grant_type parameter value."_s);
    if (form.queryItemValue(u"grant_type"_s) != "client_credentials"_L1)
        return oauthError(400, u"unsupported_grant_type"_s, u"Unsupported grant_type value."_s);
    if (!tokenIsAlive()) {
        m_token = "practice-" + freshName();
        m_tokenIssued = m_world.clock.bootNow();
    }
    const int lifetime = m_world.scenario.of(PracticeCarrier::ThingSpace).tokenLifetimeS;
    const qint64 age = (m_world.clock.bootNow() - m_tokenIssued) / 1000;
    return jsonReply(200,
        QJsonObject{{u"access_token"_s, QString::fromLatin1(m_token)}, {u"scope"_s, u"ts.read ts.write"_s},
            {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, lifetime == 0 ? 3600 : lifetime - age}});
}

HttpReply ThingSpaceAccess::revoke(const HttpRequest &request)
{
    if (auto refused = refuseClient(request))
        return *refused;
    const QByteArray token = QUrlQuery(QString::fromUtf8(request.body)).queryItemValue(u"token"_s).toUtf8();
    if (token.isEmpty())
        return oauthError(400, u"invalid_request"_s, u"Missing token parameter value."_s);
    if (token == m_token)
        m_token.clear();
    return {.status = 200, .body = {}, .headers = {{"RevokedAccessToken", token}}};
}

HttpReply ThingSpaceAccess::login(const HttpRequest &request)
{
    const auto body = bodyObject(request);
    if (!body || !unknownMember(*body, {"username"_L1, "password"_L1}).isEmpty() || body->size() != 2)
        return thingspace::refusal(u"DeserializationFailed"_s, u"The login could not be read."_s);
    if (m_failedLogins >= kLoginsUntilLocked)
        return thingspace::refusal(u"REQUEST_FAILED.User.Locked"_s, u"The user is locked."_s);
    if (body->value("username"_L1) != practice::kThingSpaceUser
        || body->value("password"_L1) != practice::kThingSpacePassword) {
        ++m_failedLogins;
        return thingspace::refusal(u"INPUT_INVALID.Password.Invalid"_s, u"User name or password is wrong."_s);
    }
    m_failedLogins = 0;
    const QByteArray session = freshName();
    m_sessions.insert(session, m_world.clock.bootNow());
    return jsonReply(200, QJsonObject{{u"sessionToken"_s, QString::fromLatin1(session)}});
}

HttpReply ThingSpaceAccess::logout(const HttpRequest &request)
{
    const QByteArray session = request.header("VZ-M2M-Token");
    m_sessions.remove(session);
    return jsonReply(200, QJsonObject{{u"sessionToken"_s, QString::fromLatin1(session)}});
}

std::optional<HttpReply> ThingSpaceAccess::refuseBearer(const HttpRequest &request) const
{
    const QByteArray authorization = request.header("Authorization");
    if (!authorization.startsWith("Bearer "))
        return thingspace::gatewayFault(401, u"900902"_s, u"Missing Credentials"_s);
    if (!tokenIsAlive() || authorization.mid(7) != m_token)
        return thingspace::gatewayFault(401, u"900901"_s, u"Invalid Credentials"_s);
    return std::nullopt;
}

std::optional<HttpReply> ThingSpaceAccess::refuseSession(const HttpRequest &request)
{
    const QByteArray session = request.header("VZ-M2M-Token");
    if (session.isEmpty())
        return thingspace::refusal(
            u"REQUEST_FAILED.SessionToken.Format"_s, u"The session token is missing."_s);
    const auto known = m_sessions.find(session);
    if (known == m_sessions.end())
        return thingspace::refusal(
            u"INPUT_INVALID.SessionToken.Invalid"_s, u"The session token is not known."_s);
    const qint64 idleMs = m_world.scenario.of(PracticeCarrier::ThingSpace).sessionIdleS * 1000LL;
    const BootMs now = m_world.clock.bootNow();
    if (*known == kExpiredByHand || (idleMs > 0 && now - *known > idleMs))
        return thingspace::refusal(
            u"REQUEST_FAILED.SessionToken.Expired"_s, u"The session token has expired."_s);
    *known = now;
    return std::nullopt;
}

void ThingSpaceAccess::dropSessions()
{
    for (BootMs &lastUse : m_sessions)
        lastUse = kExpiredByHand;
}

} // namespace lk::sandbox
