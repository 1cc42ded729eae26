// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/stand_in.h"

#include <QHash>

#include <optional>

namespace lk::sandbox {

/// ThingSpace's two layers of credentials: the OAuth bearer and the M2M session.
class ThingSpaceAccess {
public:
    explicit ThingSpaceAccess(const PracticeWorld &world)
        : m_world(world)
    {
    }

    [[nodiscard]] HttpReply token(const HttpRequest &request);
    [[nodiscard]] HttpReply revoke(const HttpRequest &request);
    /// The caller has checked the bearer.
    [[nodiscard]] HttpReply login(const HttpRequest &request);
    [[nodiscard]] HttpReply logout(const HttpRequest &request);
    /// The 401 for a missing, wrong or expired bearer; nothing if it is good.
    [[nodiscard]] std::optional<HttpReply> refuseBearer(const HttpRequest &request) const;
    /// The 400 for a missing, unknown or expired session; using a good one keeps it alive.
    [[nodiscard]] std::optional<HttpReply> refuseSession(const HttpRequest &request);
    void dropToken() { m_token.clear(); }
    void dropSessions();

private:
    [[nodiscard]] bool tokenIsAlive() const;
    [[nodiscard]] std::optional<HttpReply> refuseClient(const HttpRequest &request) const;

    PracticeWorld m_world;
    QByteArray m_token;
    BootMs m_tokenIssued = 0;
    QHash<QByteArray, BootMs> m_sessions; ///< last use
    int m_failedLogins = 0;
};

} // namespace lk::sandbox
