// SPDX-License-Identifier: Apache-2.0
#include "core/net/account_connection.h"

#include "core/base/logging.h"

#include <QNetworkAccessManager>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::net {

namespace {

/// Qt opens six connections per host and manager, and runs timeouts on calls still queued inside it.
constexpr int kCallsPerManager = 6;
/// A kept-alive connection this old may just be being closed by the carrier; a fresh one avoids lost answers.
constexpr BootMs kStaleConnection = 2'000;
/// The token that was fetched after a refusal is refused, too: not the token is wrong but the account. One
/// more try would change nothing, and a session more is a login more.
constexpr int kTokensRefused = 2;
constexpr std::chrono::milliseconds kThrottlePause{10'000};
constexpr std::chrono::milliseconds kPracticeThrottlePause{500};
/// A carrier's wish is obeyed, but a broken number must not stop an account for days.
constexpr std::chrono::milliseconds kLongestPause{3'600'000};

} // namespace

AccountConnection::AccountConnection(const CarrierAccount &account, const AuthScheme &scheme,
    const Clock &clock, QObject *parent, const AccountRoute &route)
    : QObject(parent),
      m_account(account),
      m_route(route),
      m_scheme(scheme),
      m_clock(clock),
      m_budget(account.budget),
      m_tokens(
          scheme, clock,
          [this](const CarrierRequest &step, TokenSource::Answer answered) {
              m_budget.take(m_clock.bootNow());
              startCall(step, {}, QUuid::createUuid().toByteArray(QUuid::WithoutBraces), std::move(answered));
          },
          nullptr, account.refusedLogins)
{
    const int managers = (account.budget.maxInFlight + kCallsPerManager - 1) / kCallsPerManager;
    for (int i = 0; i < std::max(1, managers); ++i) {
        Manager entry{makeManager(m_route), 0};
        m_managers.push_back(std::move(entry));
    }
    connect(&m_tokens, &TokenSource::loginsRefused, this, &AccountConnection::loginsRefused);
    m_pump.setSingleShot(true);
    m_pump.setTimerType(Qt::PreciseTimer);
    connect(&m_pump, &QTimer::timeout, this, &AccountConnection::pump);
}

AccountConnection::~AccountConnection() = default;

void AccountConnection::call(
    const CarrierRequest &request, const QByteArray &requestId, QObject *context, Done done)
{
    m_queue.push_back({request, requestId, context, std::move(done)});
    if (!m_pump.isActive() || m_pump.remainingTime() > 0)
        m_pump.start(0);
}

void AccountConnection::pump()
{
    while (!m_queue.empty() && m_inFlight < m_account.budget.maxInFlight) {
        if (!m_queue.front().context) {
            m_queue.pop_front();
            continue;
        }
        if (!m_tokens.isReady()) {
            m_tokens.ensure(this, [this](const Result<void> &ready) {
                if (ready)
                    m_pump.start(0);
                else
                    failQueue(ready.error());
            });
            return;
        }
        const bool mutating = m_queue.front().request.mutating;
        if (!m_budget.tryTake(mutating, m_clock.bootNow())) {
            m_pump.start(
                std::max(std::chrono::milliseconds{1}, m_budget.waitFor(mutating, m_clock.bootNow())));
            return;
        }
        Pending pending = std::move(m_queue.front());
        m_queue.pop_front();
        start(std::move(pending));
    }
}

void AccountConnection::start(Pending pending)
{
    CallRecord record;
    record.request = pending.request;
    record.requestId = pending.requestId;
    record.startedAt = m_clock.utcNow();
    const AuthTokens sentWith = m_tokens.tokens();
    const BootMs begun = m_clock.bootNow();
    const CarrierRequest request = pending.request;
    const QByteArray requestId = pending.requestId;
    startCall(request, request.carriesCredentials ? Headers() : m_tokens.headers(), requestId,
        [this, pending = std::move(pending), record = std::move(record), sentWith, begun](
            const CallOutcome &outcome) mutable {
            record.outcome = outcome;
            record.duration = std::chrono::milliseconds{m_clock.bootNow() - begun};
            ended(std::move(pending), std::move(record), sentWith);
        });
}

void AccountConnection::startCall(const CarrierRequest &request, const Headers &credentials,
    const QByteArray &requestId, std::function<void(const CallOutcome &)> done)
{
    const std::size_t index = leastLoadedManager();
    Manager &entry = m_managers[index];
    if (m_inFlight == 0 && m_clock.bootNow() - m_lastExchange > kStaleConnection)
        entry.manager->clearConnectionCache();
    ++entry.inFlight;
    ++m_inFlight;
    const auto deadline = request.mutating ? m_account.timing.writeDeadline : m_account.timing.readDeadline;
    auto *exchange
        = new CarrierCall(*entry.manager, request, credentials, requestId, deadline, this, m_route.pins);
    connect(exchange, &CarrierCall::finished, this,
        [this, index, finish = std::move(done)](const CallOutcome &outcome) {
            --m_managers[index].inFlight;
            --m_inFlight;
            m_lastExchange = m_clock.bootNow();
            finish(outcome);
            if (!m_queue.empty())
                m_pump.start(0);
        });
}

void AccountConnection::ended(Pending pending, CallRecord record, const AuthTokens &sentWith)
{
    if (const auto *answer = std::get_if<Answered>(&record.outcome)) {
        m_tokens.noteUse();
        noteThrottle(*answer);
        noteRefusal(record, *answer, sentWith);
        const bool renewable
            = record.authRefusal == AuthRefusal::Bearer || record.authRefusal == AuthRefusal::Session;
        if (renewable && !record.request.mutating && !pending.repeated
            && m_tokens.brokenBecause().isEmpty()) {
            pending.repeated = true;
            m_queue.push_front(std::move(pending));
            return;
        }
    } else if (const auto *unreachable = std::get_if<Unreachable>(&record.outcome);
               unreachable && unreachable->needsPerson) {
        breakOff(unreachable->detail);
    }
    if (pending.context)
        pending.done(record);
}

void AccountConnection::noteRefusal(CallRecord &record, const Answered &answer, const AuthTokens &sentWith)
{
    record.authRefusal = m_scheme.refusalIn(answer);
    const bool wasCurrent = m_tokens.forget(record.authRefusal, sentWith);
    if (record.authRefusal == AuthRefusal::None && answer.isSuccess())
        m_tokens.noteAccepted();
    if (!tooManyRefused(record.authRefusal, wasCurrent))
        return;
    if (record.authRefusal == AuthRefusal::Permanent)
        m_tokens.noteRefused();
    breakOff(tr("The carrier refuses the credentials of %1 (HTTP %2). Check them and that this machine's "
                "address is allowed. What was not sent stays waiting.")
                 .arg(m_account.name)
                 .arg(answer.status));
}

void AccountConnection::setShare(double share)
{
    if (share == m_budget.share())
        return;
    m_budget.setShare(share);
    pump();
}

void AccountConnection::breakOff(const QString &why)
{
    if (!m_tokens.brokenBecause().isEmpty())
        return;
    m_tokens.markBroken(why);
    m_pump.start(0);
    Q_EMIT authBroken(why);
}

bool AccountConnection::tooManyRefused(AuthRefusal refusal, bool wasCurrent)
{
    // Counted per token, not per call: everything in flight with a dropped token is refused at once.
    switch (refusal) {
    case AuthRefusal::None:
        m_bearersRefused = m_sessionsRefused = 0;
        return false;
    case AuthRefusal::Bearer:
        m_bearersRefused += wasCurrent ? 1 : 0;
        return m_bearersRefused >= kTokensRefused;
    case AuthRefusal::Session:
        m_bearersRefused = 0; // whoever looks at the session has let the bearer pass
        m_sessionsRefused += wasCurrent ? 1 : 0;
        return m_sessionsRefused >= kTokensRefused;
    case AuthRefusal::Permanent:
        return true;
    }
    return false;
}

void AccountConnection::noteThrottle(const Answered &answer)
{
    // The code comes as a text or as a number; inside a success a number could be part of an ICCID.
    const bool throttled = answer.status == 429 || answer.body.contains("\"40000029\"")
        || (answer.status >= 400 && answer.body.contains("40000029"))
        || (answer.status == 500 && answer.body.contains(">400101<"))
        || (answer.status == 503 && answer.retryAfter);
    if (!throttled) {
        m_budget.answered();
        return;
    }
    const auto least = m_account.isPractice()
        ? kPracticeThrottlePause
        : std::max(kThrottlePause, traitsOf(m_account.carrier).throttlePause);
    const auto pause = std::min(answer.retryAfter.value_or(m_budget.pauseAfter(least)), kLongestPause);
    m_budget.throttled(pause, m_clock.bootNow());
    qCInfo(lcNet, "%s asked to slow down; now %.2f calls/s", qUtf8Printable(m_account.name), currentRate());
}

void AccountConnection::failQueue(const Error &error)
{
    const std::deque<Pending> waiting = std::exchange(m_queue, {});
    for (const Pending &pending : waiting) {
        if (!pending.context)
            continue;
        CallRecord record;
        record.request = pending.request;
        record.requestId = pending.requestId;
        record.startedAt = m_clock.utcNow();
        // No token, so nothing of this request was sent.
        record.outcome = Unreachable{error.message};
        record.authRefusal = error.kind == ErrorKind::Auth ? AuthRefusal::Permanent : AuthRefusal::None;
        pending.done(record);
    }
    if (!m_tokens.brokenBecause().isEmpty())
        Q_EMIT authBroken(m_tokens.brokenBecause());
}

std::size_t AccountConnection::leastLoadedManager() const
{
    const auto least = std::min_element(m_managers.begin(), m_managers.end(),
        [](const Manager &a, const Manager &b) { return a.inFlight < b.inFlight; });
    return static_cast<std::size_t>(least - m_managers.begin());
}

} // namespace lk::net
