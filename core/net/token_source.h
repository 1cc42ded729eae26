// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/net/auth_scheme.h"
#include "core/net/login_ledger.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace lk::net {

/// Keeps one account's tokens fresh: hands them out or parks the askers while one renewal runs. After two
/// refused logins it stops for good (five lock the user at Verizon) until the account is set up anew.
/// Engine thread.
class TokenSource final : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const CallOutcome &)>;
    /// Sends one token request outside the account's queue.
    using Send = std::function<void(const CarrierRequest &, Answer)>;

    /// `refusedBefore` = logins refused in a row in earlier lives: then one more refusal ends it, and after
    /// four none is tried, for the fifth would lock the user.
    TokenSource(
        const AuthScheme &scheme, const Clock &clock, Send send, QObject *parent, int refusedBefore = 0);

    /// Counts refused logins together with others of the same user and password. Call before the first ask.
    void shareLogins(std::shared_ptr<LoginLedger> logins);

    /// True if calls can be made right now.
    [[nodiscard]] bool isReady() const;
    /// Calls `ready` (with an error if it cannot be had) once, perhaps at once; dies with `context`.
    void ensure(QObject *context, std::function<void(const Result<void> &)> ready);
    [[nodiscard]] Headers headers() const { return m_scheme.headers(m_tokens); }
    [[nodiscard]] const AuthTokens &tokens() const { return m_tokens; }
    /// Moves the session's idle limit on.
    void noteUse();
    /// Drops the credential an answer refused, if it is still the one that was sent; false = a newer one is
    /// here.
    bool forget(AuthRefusal refusal, const AuthTokens &sentWith);
    /// Refused for good; empty = no.
    [[nodiscard]] QString brokenBecause() const { return m_broken; }
    void markBroken(const QString &why) { m_broken = why; }
    /// A call was refused that carried the credentials themselves: that counts like a login.
    void noteRefused();
    /// The credentials were taken: what was refused before is forgiven.
    void noteAccepted();
    /// Logins refused in a row by now.
    [[nodiscard]] int loginFailures() const { return m_loginFailures; }

Q_SIGNALS:
    /// How many logins in a row were refused by now; 0 = one was taken.
    void loginsRefused(int inARow);

private:
    void runSteps();
    void stepAnswered(const CarrierRequest &step, const CallOutcome &outcome);
    void release(const Result<void> &result);

    const AuthScheme &m_scheme;
    const Clock &m_clock;
    Send m_send;
    AuthTokens m_tokens;
    struct Asker {
        QPointer<QObject> context;
        std::function<void(const Result<void> &)> ready;
    };
    std::vector<Asker> m_parked;
    bool m_renewing = false;
    int m_loginFailures = 0;
    int m_failuresAllowed = 0;
    std::shared_ptr<LoginLedger> m_logins = std::make_shared<LoginLedger>();
    QString m_broken;
};

} // namespace lk::net
