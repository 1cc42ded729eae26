// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/account.h"
#include "core/net/account_route.h"
#include "core/net/auth_scheme.h"
#include "core/net/call_budget.h"
#include "core/net/carrier_call.h"
#include "core/net/token_source.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace lk::net {

/// How one call went, with what the audit needs.
struct CallRecord {
    CarrierRequest request;
    QByteArray requestId;
    CallOutcome outcome = OutcomeUnknown{};
    AuthRefusal authRefusal = AuthRefusal::None;
    UtcMs startedAt = 0;
    std::chrono::milliseconds duration{0};
};

/// One account's way to its carrier: queue, rate and concurrency budget, tokens, network managers. Accounts
/// share nothing. Engine thread.
class AccountConnection final : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const CallRecord &)>;

    /// `scheme` and `clock` must outlive it.
    AccountConnection(const CarrierAccount &account, const AuthScheme &scheme, const Clock &clock,
        QObject *parent, const AccountRoute &route = {});
    ~AccountConnection() override;

    /// Queues a call; `done` comes once, from the event loop, unless `context` dies first. Reads whose token
    /// was refused are repeated once with a fresh one; mutating requests never are.
    void call(const CarrierRequest &request, const QByteArray &requestId, QObject *context, Done done);

    [[nodiscard]] int inFlight() const { return m_inFlight; }
    [[nodiscard]] int queued() const { return static_cast<int>(m_queue.size()); }
    [[nodiscard]] double currentRate() const { return m_budget.currentRate(m_clock.bootNow()); }
    /// Uses that share of the account's limits only; 1 = all of them.
    void setShare(double share);
    [[nodiscard]] double share() const { return m_budget.share(); }
    /// Until when the carrier asked us to stay away; boot clock, 0 = no.
    [[nodiscard]] BootMs pausedUntil() const { return m_budget.pausedUntil(); }
    [[nodiscard]] TokenSource &tokens() { return m_tokens; }
    /// Nothing more is sent, and what waits in the queue ends as not sent; authBroken() follows.
    void breakOff(const QString &why);

Q_SIGNALS:
    /// The credentials or the permission were refused for good, or the way to the carrier needs a person
    /// (pin, proxy password): nothing more is sent for this account.
    void authBroken(const QString &why);
    /// How many logins in a row the carrier has refused by now; 0 = it took one.
    void loginsRefused(int inARow);

private:
    struct Pending {
        CarrierRequest request;
        QByteArray requestId;
        QPointer<QObject> context;
        Done done;
        bool repeated = false;
    };

    void pump();
    void start(Pending pending);
    void startCall(const CarrierRequest &request, const Headers &credentials, const QByteArray &requestId,
        std::function<void(const CallOutcome &)> ended);
    void ended(Pending pending, CallRecord record, const AuthTokens &sentWith);
    void noteRefusal(CallRecord &record, const Answered &answer, const AuthTokens &sentWith);
    [[nodiscard]] bool tooManyRefused(AuthRefusal refusal, bool wasCurrent);
    void noteThrottle(const Answered &answer);
    void failQueue(const Error &error);
    [[nodiscard]] std::size_t leastLoadedManager() const;

    const CarrierAccount m_account;
    const AccountRoute m_route;
    const AuthScheme &m_scheme;
    const Clock &m_clock;
    CallBudget m_budget;
    TokenSource m_tokens;
    struct Manager {
        std::unique_ptr<QNetworkAccessManager> manager;
        int inFlight = 0;
    };
    std::vector<Manager> m_managers;
    std::deque<Pending> m_queue;
    QTimer m_pump;
    int m_inFlight = 0;
    int m_bearersRefused = 0; ///< in a row, without a sign that one was accepted
    int m_sessionsRefused = 0;
    BootMs m_lastExchange = 0;
};

} // namespace lk::net
