// SPDX-License-Identifier: Apache-2.0
#include "core/engine/account_lane.h"

#include "core/base/kill_point.h"
#include "core/base/logging.h"
#include "core/engine/call_reading.h"
#include "core/net/redaction.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::engine {

namespace {

/// After a failed database operation or read the next try comes this much later.
constexpr std::chrono::milliseconds kTryAgain{1'000};
constexpr BootMs kRateWindow = 3'000;

QByteArray requestHash(const net::CarrierRequest &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(request.method);
    hash.addData(request.url.toEncoded());
    hash.addData(request.body);
    return hash.result().toHex();
}

} // namespace

AccountLane::AccountLane(AccountAccess access, store::Store &store, const Clock &clock, JitterSource jitter,
    std::shared_ptr<net::LoginLedger> logins, QObject *parent)
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
    m_client = carriers::makeCarrierClient(m_access.account, m_access.credentials, m_store.paths().dataDir);
    m_connection
        = std::make_unique<net::AccountConnection>(m_access.account, m_client->auth(), clock, nullptr);
    m_connection->tokens().shareLogins(std::move(logins));
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
    // What was sent before may have taken effect after all: then the line goes by its new names.
    const LineIds ids = item.sends > 0 ? idsAfter(item) : item.ids;
    call(item, m_client->preReadRequest(item.spec, ids), [this, item, ids](const net::CallRecord &record) {
        const LineReading reading = preReadingOf(*m_client, item.spec, ids, record, m_clock.utcNow());
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
        if (ready.ids.imei.isEmpty())
            ready.ids.imei = ready.before->ids.imei;
        if (ready.ids.msisdn.isEmpty())
            ready.ids.msisdn = ready.before->ids.msisdn;
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
    settle(
        item, decideSend(item, outcomeOf(*m_client, item, record), context()), net::redactedExchange(record));
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

} // namespace lk::engine
