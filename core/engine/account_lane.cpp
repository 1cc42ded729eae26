// SPDX-License-Identifier: Apache-2.0
#include "core/engine/account_lane.h"

#include "core/base/kill_point.h"
#include "core/base/logging.h"
#include "core/net/redaction.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::engine {

namespace {

/// After a failed database operation or read the next try comes this much later.
constexpr std::chrono::milliseconds kTryAgain{1'000};
constexpr int kReadTries = 4;
constexpr BootMs kRateWindow = 3'000;

QByteArray requestHash(const net::CarrierRequest &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(request.method);
    hash.addData(request.url.toEncoded());
    hash.addData(request.body);
    return hash.result().toHex();
}

Refusal unreadable(const QString &detail)
{
    return Refusal{ErrorClass::Transient, u"UNREADABLE"_s, detail};
}

} // namespace

AccountLane::AccountLane(
    AccountAccess access, store::Store &store, const Clock &clock, JitterSource jitter, QObject *parent)
    : QObject(parent),
      m_access(std::move(access)),
      m_store(store),
      m_clock(clock),
      m_jitter(std::move(jitter)),
      m_trouble(m_access.noCredentials)
{
    m_wakeUp.setSingleShot(true);
    connect(&m_wakeUp, &QTimer::timeout, this, &AccountLane::claim);
    if (m_access.account.isPractice())
        m_policy.base = std::chrono::milliseconds{300};
    if (!m_access.noCredentials.isEmpty())
        return;
    m_client = carriers::makeCarrierClient(m_access.account, m_access.credentials);
    m_connection
        = std::make_unique<net::AccountConnection>(m_access.account, m_client->auth(), clock, nullptr);
    connect(m_connection.get(), &net::AccountConnection::authBroken, this, &AccountLane::haltBecause);
}

AccountLane::~AccountLane() = default;

bool AccountLane::isHalted() const
{
    return m_halted || !m_connection || m_access.account.paused;
}

int AccountLane::window() const
{
    // A few more than may be on the wire, so that the wire never waits for the disk.
    const int wire = m_access.account.budget.maxInFlight;
    return wire + std::max(2, wire / 2);
}

DecisionContext AccountLane::context() const
{
    return {.policy = m_policy,
        .timing = m_access.account.timing,
        .now = {m_clock.utcNow(), m_clock.bootNow()},
        .jitter = m_jitter(),
        .carrierHasHistory = m_client->capabilities().hasHistory};
}

void AccountLane::wake()
{
    if (m_claiming)
        m_claimAgain = true;
    else
        claim();
}

void AccountLane::claim()
{
    const int room = window() - static_cast<int>(m_busy.size());
    if (m_claiming || m_stopping || isHalted() || room <= 0)
        return;
    m_claiming = true;
    m_claimAgain = false;
    struct Claim {
        QList<WorkItem> items;
        std::optional<BootMs> nextDue;
    };
    const bool sends = m_sendsAllowed && m_access.account.writesOn;
    m_store.write<Claim>(
        this,
        [id = m_access.account.id, room, sends](store::WriteSession &session) -> Result<Claim> {
            Claim claim;
            auto items = session.queue().claim(id, room, sends);
            if (!items)
                return items.failure();
            claim.items = *items;
            if (claim.items.size() < room) {
                const auto due = session.queue().nextDue(id);
                if (!due)
                    return due.failure();
                claim.nextDue = *due;
            }
            return claim;
        },
        [this](const Result<Claim> &claim) {
            m_claiming = false;
            if (claim) {
                claimed(claim->items, claim->nextDue);
            } else {
                qCWarning(lcEngine, "Claim: %s", qUtf8Printable(claim.error().message));
                m_wakeUp.start(kTryAgain);
            }
        });
}

void AccountLane::claimed(const QList<WorkItem> &items, std::optional<BootMs> nextDue)
{
    killPoint("after-claim");
    for (const WorkItem &item : items)
        m_busy.insert(item.id, item);
    for (const WorkItem &item : items) {
        if (m_stopping)
            giveBack(item, tr("The program is stopping."));
        else
            advance(item);
    }
    if (nextDue) {
        const BootMs wait = std::max(BootMs{1}, *nextDue - m_clock.bootNow());
        m_wakeUp.start(std::chrono::milliseconds{std::min(wait, BootMs{60'000})});
    } else if (items.isEmpty() && m_busy.isEmpty()) {
        Q_EMIT starved();
    }
    if (m_claimAgain)
        wake();
}

void AccountLane::advance(const WorkItem &item)
{
    switch (item.state) {
    case ChangeState::Claimed: {
        if (const auto refusal = m_client->cannotSend(item.spec, item.ids))
            settle(item, decideCannotSend(item, *refusal), {});
        else if (planReadIsFresh(item, m_access.account.timing, {m_clock.utcNow(), m_clock.bootNow()}))
            storeIntent(item);
        else
            preRead(item);
        return;
    }
    case ChangeState::AwaitingCarrier:
        poll(item);
        return;
    case ChangeState::Verifying:
        verify(item);
        return;
    case ChangeState::Held:
    case ChangeState::Waiting:
    case ChangeState::Sending:
    case ChangeState::Succeeded:
    case ChangeState::NoOp:
    case ChangeState::Failed:
    case ChangeState::Unknown:
    case ChangeState::DeadLetter:
    case ChangeState::Cancelled:
        qCCritical(
            lcEngine, "Line %lld was claimed in state %s", item.id.value, qUtf8Printable(toText(item.state)));
        m_busy.remove(item.id);
        return;
    }
}

void AccountLane::call(
    const WorkItem &item, const net::CarrierRequest &request, net::AccountConnection::Done finished)
{
    const QByteArray id
        = request.mutating ? item.attemptUuid : QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_connection->call(
        request, id, this, [this, finished = std::move(finished)](const net::CallRecord &record) {
            noteOutcome(record);
            finished(record);
        });
}

void AccountLane::preRead(const WorkItem &item)
{
    call(item, m_client->readRequest(item.ids), [this, item](const net::CallRecord &record) {
        const LineReading reading = readingOf(item.ids, record);
        if (m_stopping || m_halted) {
            giveBack(item, tr("Nothing was sent: the lane was stopped."));
            return;
        }
        if (const auto settlement = decidePreRead(item, reading, context())) {
            settle(item, *settlement, net::redactedExchange(record));
            return;
        }
        WorkItem ready = item;
        ready.before = std::get<LineState>(reading);
        storeIntent(ready);
    });
}

void AccountLane::storeIntent(WorkItem item)
{
    if (m_stopping || m_halted) {
        giveBack(item, tr("Nothing was sent: the lane was stopped."));
        return;
    }
    item.attemptUuid = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const net::CarrierRequest request = m_client->changeRequest(item, m_clock.utcNow());
    const store::Intent intent{
        item, item.attemptUuid, requestHash(request), net::redactedRequest(request, item.attemptUuid)};
    m_store.write<bool>(
        this,
        [intent](store::WriteSession &session) -> Result<bool> {
            const auto stored = session.queue().intend({intent});
            if (!stored)
                return stored.failure();
            return !stored->isEmpty();
        },
        [this, item, request](const Result<bool> &stored) {
            if (!stored) {
                // Not durable, so it must not leave. The line stays claimed until the store works again.
                QTimer::singleShot(kTryAgain, this, [this, item] { storeIntent(item); });
                return;
            }
            if (!*stored) {
                done(item.id); // cancelled while it was being prepared
                return;
            }
            killPoint("after-intent");
            send(item, request);
        });
}

void AccountLane::send(const WorkItem &item, const net::CarrierRequest &request)
{
    WorkItem sending = item;
    sending.state = ChangeState::Sending;
    sending.attempts = item.attempts + 1;
    sending.sends = item.sends + 1;
    m_busy.insert(item.id, sending);
    call(sending, request, [this, sending](const net::CallRecord &record) { sent(sending, record); });
}

void AccountLane::sent(const WorkItem &item, const net::CallRecord &record)
{
    killPoint("after-answer");
    settle(item, decideSend(item, outcomeOf(item, record), context()), net::redactedExchange(record));
}

AttemptOutcome AccountLane::outcomeOf(const WorkItem &item, const net::CallRecord &record) const
{
    if (const auto *unreachable = std::get_if<net::Unreachable>(&record.outcome))
        return NotSent{unreachable->detail};
    if (const auto *unknown = std::get_if<net::OutcomeUnknown>(&record.outcome))
        return OutcomeLost{unknown->detail};
    const auto &answer = std::get<net::Answered>(record.outcome);
    if (record.authRefusal != net::AuthRefusal::None)
        return AuthExpired{{ErrorClass::Auth, QString::number(answer.status),
            tr("The carrier refused the credentials or token (HTTP %1) before processing.")
                .arg(answer.status)}};
    return m_client->readChange(item, answer);
}

LineReading AccountLane::readingOf(const LineIds &ids, const net::CallRecord &record) const
{
    if (const auto *unreachable = std::get_if<net::Unreachable>(&record.outcome))
        return ReadFailed{unreadable(unreachable->detail), std::nullopt};
    if (const auto *unknown = std::get_if<net::OutcomeUnknown>(&record.outcome))
        return ReadFailed{unreadable(unknown->detail), std::nullopt};
    const auto &answer = std::get<net::Answered>(record.outcome);
    // An expired token is renewed by itself: only a refusal for good concerns the account.
    const ErrorClass kind
        = record.authRefusal == net::AuthRefusal::Permanent ? ErrorClass::Auth : ErrorClass::Transient;
    if (record.authRefusal != net::AuthRefusal::None)
        return ReadFailed{
            {kind, QString::number(answer.status),
                tr("The carrier refused the credentials or token (HTTP %1).").arg(answer.status)},
            std::nullopt};
    return m_client->readLine(ids, answer, m_clock.utcNow());
}

void AccountLane::poll(const WorkItem &item)
{
    const auto request = m_client->pollRequest(item);
    if (!request) {
        settle(item, decideWithoutPoll(item), {});
        return;
    }
    call(item, *request, [this, item](const net::CallRecord &record) {
        PollReading reading
            = ReadFailed{unreadable(tr("The request's status could not be asked for.")), std::nullopt};
        if (const auto *answer = std::get_if<net::Answered>(&record.outcome);
            answer && record.authRefusal == net::AuthRefusal::None)
            reading = m_client->readPoll(item, *answer);
        settle(item, decidePoll(item, reading, context()), net::redactedExchange(record));
    });
}

void AccountLane::verify(const WorkItem &item)
{
    if (wantsHistory(item, context())) {
        checkHistory(item);
        return;
    }
    call(item, m_client->readRequest(item.ids), [this, item](const net::CallRecord &record) {
        const DecisionContext now = context();
        // The quarantine may have ended while the read was on its way; only then is the history of use.
        if (wantsHistory(item, now)) {
            checkHistory(item);
            return;
        }
        settle(item, decideVerify(item, readingOf(item.ids, record), now), net::redactedExchange(record));
    });
}

void AccountLane::checkHistory(const WorkItem &item)
{
    const UtcMs since = m_clock.utcNow() - (m_clock.bootNow() - item.since) - 60'000;
    const auto request = m_client->historyRequest(item, since, m_clock.utcNow());
    if (!request) {
        // There is no history to ask: the read decides, without that proof.
        call(item, m_client->readRequest(item.ids), [this, item](const net::CallRecord &read) {
            settle(
                item, decideVerify(item, readingOf(item.ids, read), context()), net::redactedExchange(read));
        });
        return;
    }
    call(item, *request, [this, item](const net::CallRecord &record) {
        WorkItem checked = item;
        const auto *answer = std::get_if<net::Answered>(&record.outcome);
        const bool failing = !answer || answer->status >= 500 || answer->status == 429
            || record.authRefusal != net::AuthRefusal::None;
        if (failing) {
            // Says nothing about the line, so it decides nothing: asked again later, like any read.
            const ReadFailed failed{unreadable(tr("The provisioning history could not be read.")),
                answer ? answer->retryAfter : std::nullopt};
            settle(item, decideVerify(item, failed, context()), net::redactedExchange(record));
            return;
        }
        const carriers::HistoryReading history = m_client->readHistory(*answer);
        checked.historyChecked = history.readable && !history.showsEvent;
        call(checked, m_client->readRequest(checked.ids), [this, checked](const net::CallRecord &read) {
            settle(checked, decideVerify(checked, readingOf(checked.ids, read), context()),
                net::redactedExchange(read));
        });
    });
}

void AccountLane::settle(const WorkItem &item, const Settlement &settlement, const QByteArray &exchange)
{
    m_store.write<bool>(
        this,
        [item, settlement, exchange](
            store::WriteSession &session) { return session.queue().settle(item, settlement, exchange); },
        [this, item, settlement, exchange](const Result<bool> &settled) {
            if (!settled) {
                // The result is kept and written as soon as the store works again; nothing else happens to
                // the line meanwhile.
                QTimer::singleShot(kTryAgain, this,
                    [this, item, settlement, exchange] { settle(item, settlement, exchange); });
                return;
            }
            killPoint("after-settle");
            done(item.id);
        });
}

void AccountLane::giveBack(const WorkItem &item, const QString &reason)
{
    m_store.write(
        this,
        [item, reason](store::WriteSession &session) { return session.queue().giveBack({item}, reason); },
        [this, id = item.id](const Result<void> &) { done(id); });
}

void AccountLane::done(DeviceChangeId id)
{
    m_busy.remove(id);
    if (m_busy.isEmpty())
        Q_EMIT idle();
    wake();
}

void AccountLane::stop()
{
    m_stopping = true;
    m_wakeUp.stop();
    if (m_busy.isEmpty())
        QMetaObject::invokeMethod(this, &AccountLane::idle, Qt::QueuedConnection);
}

void AccountLane::haltBecause(const QString &why)
{
    if (m_halted)
        return;
    m_halted = true;
    m_trouble = why;
    qCWarning(lcEngine, "%s", qUtf8Printable(why));
    m_store.write(
        this,
        [id = m_access.account.id, why](store::WriteSession &session) {
            return session.accounts().setPaused(id, true, why, {.name = u"engine"_s, .role = u"Worker"_s});
        },
        [](const Result<void> &) {});
}

void AccountLane::noteOutcome(const net::CallRecord &record)
{
    m_recentCalls.push_back(m_clock.bootNow());
    if (m_halted)
        return;
    const auto *unreachable = std::get_if<net::Unreachable>(&record.outcome);
    m_trouble = unreachable ? tr("%1 cannot be reached: %2. Nothing is lost; it is tried again by itself.")
                                  .arg(m_access.account.name, unreachable->detail)
                            : QString();
}

LaneStatus AccountLane::status()
{
    const BootMs now = m_clock.bootNow();
    while (!m_recentCalls.empty() && m_recentCalls.front() < now - kRateWindow)
        m_recentCalls.pop_front();
    LaneStatus status;
    status.account = m_access.account.id;
    status.name = m_access.account.name;
    status.carrier = m_access.account.carrier;
    status.busy = static_cast<int>(m_busy.size());
    status.actualRate = static_cast<double>(m_recentCalls.size()) * 1000 / static_cast<double>(kRateWindow);
    status.trouble = m_access.account.paused ? m_access.account.pauseReason : m_trouble;
    if (m_connection) {
        status.inFlight = m_connection->inFlight();
        status.allowedRate = m_connection->currentRate();
        status.pausedUntil = m_connection->pausedUntil() > now ? m_connection->pausedUntil() : 0;
    }
    if (isHalted())
        status.mood = LaneMood::Paused;
    else if (status.pausedUntil > 0)
        status.mood = LaneMood::Throttled;
    else if (!m_trouble.isEmpty())
        status.mood = LaneMood::Unreachable;
    else
        status.mood = m_busy.isEmpty() ? LaneMood::Idle : LaneMood::Working;
    return status;
}

void AccountLane::readLine(
    const LineIds &ids, QObject *reader, std::function<void(const LineReading &)> finished)
{
    if (!m_connection) {
        finished(ReadFailed{{ErrorClass::Auth, u"NO_CREDENTIALS"_s, m_access.noCredentials}, std::nullopt});
        return;
    }
    readAgain(ids, kReadTries, reader, std::move(finished));
}

void AccountLane::readAgain(
    const LineIds &ids, int triesLeft, QObject *reader, std::function<void(const LineReading &)> finished)
{
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_connection->call(m_client->readRequest(ids), id, reader,
        [this, ids, triesLeft, reader, finished = std::move(finished)](const net::CallRecord &record) {
            noteOutcome(record);
            const LineReading reading = readingOf(ids, record);
            const auto *failed = std::get_if<ReadFailed>(&reading);
            const bool again = failed && triesLeft > 1 && failed->refusal.errorClass != ErrorClass::Auth
                && failed->refusal.errorClass != ErrorClass::Configuration && !m_halted;
            if (!again) {
                finished(reading);
                return;
            }
            const auto wait = m_policy.afterThrottle(failed->retryAfter, kReadTries - triesLeft, m_jitter());
            QTimer::singleShot(wait, reader, [this, ids, triesLeft, reader, finished] {
                readAgain(ids, triesLeft - 1, reader, finished);
            });
        });
}

} // namespace lk::engine
