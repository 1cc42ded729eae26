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

    TokenSource(const AuthScheme &scheme, const Clock &clock, Send send, QObject *parent);

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
    std::shared_ptr<LoginLedger> m_logins = std::make_shared<LoginLedger>();
    QString m_broken;
};

} // namespace lk::net
