// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/net/http_exchange.h"

#include <optional>

namespace lk::net {

/// Tokens of one account, in memory only.
struct AuthTokens {
    Secret bearer;
    BootMs bearerUntil = 0; ///< renew from here on
    Secret refusedBearer; ///< the one an answer refused last; empty = the present one was not refused
    bool mustRevoke = false; ///< the refused one was handed out anew
    int bearersRefusedAtLogin = 0; ///< in a row
    Secret session;
    BootMs sessionUntil = 0; ///< idle limit; moved on by every use
};

/// Which credential an answer refused.
enum class AuthRefusal {
    None,
    Bearer, ///< renew the bearer, then the same request may be sent: it was not processed
    Session, ///< log in again, then the same request may be sent: it was not processed
    Permanent, ///< the credentials themselves, the permission or our address: a person must act
};

/// How one carrier authenticates. Pure: it builds requests and reads answers; TokenSource does the waiting.
class AuthScheme {
public:
    virtual ~AuthScheme() = default;
    /// The headers that carry the credentials.
    [[nodiscard]] virtual Headers headers(const AuthTokens &tokens) const = 0;
    /// The next token request, or nothing when calls can be made. Its own credentials are in its headers.
    [[nodiscard]] virtual std::optional<CarrierRequest> nextStep(
        const AuthTokens &tokens, BootMs now) const = 0;
    /// Takes a token out of the answer. ErrorKind::Auth = refused for good; anything else may be tried again.
    [[nodiscard]] virtual Result<void> readStep(
        AuthTokens &tokens, const CarrierRequest &step, const Answered &answer, BootMs now) const = 0;
    /// Did this answer to an ordinary call refuse a credential?
    [[nodiscard]] virtual AuthRefusal refusalIn(const Answered &answer) const = 0;
    /// Names user and password without telling them, where refused logins lock the user; empty = they do not.
    [[nodiscard]] virtual QByteArray loginKey() const { return {}; }
    /// Called after every answered call: moves the session's idle limit on.
    virtual void noteUse(AuthTokens &tokens, BootMs now) const = 0;
};

} // namespace lk::net
