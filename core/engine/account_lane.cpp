// SPDX-License-Identifier: Apache-2.0
#include "core/engine/account_lane.h"

#include "core/base/kill_point.h"
#include "core/base/logging.h"
#include "core/carriers/error_catalogue.h"
#include "core/engine/call_reading.h"
#include "core/net/redaction.h"

#include <QUuid>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lk::engine {

namespace {

/// After a failed database operation or read the next try comes this much later.
constexpr std::chrono::milliseconds kTryAgain{1'000};
constexpr BootMs kRateWindow = 3'000;
/// One line the carrier does not let us touch is that line's trouble; this many in a row are the account's.
constexpr int kRefusalsInARow = 3;
/// After such a silence the way to the carrier is proved anew before something is sent.
constexpr BootMs kProofLasts = 600'000;
constexpr BootMs kKeptBackLook = 250; ///< how often follow-ups are looked for while new lines are kept back

enum class Intended { Stored, Cancelled, WritesOff, HeldBack };

/// The last look at the account's switch is in the transaction that makes the intent durable.
Result<Intended> intend(store::WriteSession &session, const store::Intent &intent)
{
    const auto writesOn = store::readWritesOn(session.database(), intent.item.account);
    if (!writesOn)
        return writesOn.failure();
    if (!*writesOn)
        return Intended::WritesOff;
    // A freeze may have begun, or a cap be used up, since the line was claimed.
    const auto room = session.queue().roomFor(intent.item);
    if (!room)
        return room.failure();
    if (*room < 1)
        return Intended::HeldBack;
    const auto stored = session.queue().intend({intent});
    if (!stored)
        return stored.failure();
    return stored->isEmpty() ? Intended::Cancelled : Intended::Stored;
}

} // namespace

AccountLane::AccountLane(AccountAccess access, store::Store &store, const Clock &clock, JitterSource jitter,
    std::shared_ptr<net::LoginLedger> logins, QObject *parent)
    : QObject(parent),
      m_access(std::move(access)),
      m_store(store),
      m_clock(clock),
      m_jitter(std::move(jitter)),
      m_trouble(m_access.noCredentials),
      m_writesOn(m_access.account.writesOn)
{
    m_preflightAgain.setSingleShot(true);
    connect(&m_preflightAgain, &QTimer::timeout, this, [this] {
        m_preflight = Preflight::Due;
        wake();
    });
    m_wakeUp.setSingleShot(true);
    connect(&m_wakeUp, &QTimer::timeout, this, &AccountLane::claim);
    if (m_access.account.isPractice()) {
        m_policy.base = std::chrono::milliseconds{300};
        m_readBreaker = net::CircuitBreaker({.firstPause = std::chrono::milliseconds{1'000},
            .longestPause = std::chrono::milliseconds{10'000}});
        m_changeBreaker = m_readBreaker;
    }
    if (!m_access.noCredentials.isEmpty())
        return;
    m_client = carriers::makeCarrierClient(m_access.account, m_access.credentials, m_store.paths().dataDir);
    m_connection = std::make_unique<net::AccountConnection>(m_access.account, m_client->auth(), clock,
        nullptr, net::routeOf(m_access.account, m_access.credentials));
    m_linesPerCall
        = m_client->capabilities().together.isEmpty() ? 1 : std::max(1, m_access.account.budget.linesPerCall);
    m_gatherLimit.setSingleShot(true);
    connect(&m_gatherLimit, &QTimer::timeout, this, &AccountLane::letGathered);
    m_connection->tokens().shareLogins(std::move(logins));
    connect(m_connection.get(), &net::AccountConnection::authBroken, this, &AccountLane::haltBecause);
    connect(m_connection.get(), &net::AccountConnection::loginsRefused, this, &AccountLane::noteLogins);
}

AccountLane::~AccountLane() = default;

bool AccountLane::isHalted() const
{
    return m_halted || !m_connection || m_access.account.paused;
}

double AccountLane::window() const
{
    // A few more than may be on the wire, so that the wire never waits for the disk.
    const int wire = m_access.account.budget.maxInFlight;
    return wire + std::max(2, wire / 2);
}

store::ClaimRoom AccountLane::room() const
{
    store::ClaimRoom room{.calls = window(),
        .linesPerCall = m_linesPerCall,
        .together = m_client ? m_client->capabilities().together : QSet<ChangeKind>()};
    for (const WorkItem &item : m_busy)
        room.calls -= m_after.wanted.contains(item.ids.iccid) ? 0 : room.costOf(item);
    return room;
}

DecisionContext AccountLane::context() const
{
    return {.policy = m_policy,
        .timing = m_access.account.timing,
        .now = {m_clock.utcNow(), m_clock.bootNow()},
        .jitter = m_jitter(),
        .carrierHasHistory = m_client->capabilities().hasHistory,
        .refusalStopsAccount = !m_writeAccepted || m_refusedInARow >= kRefusalsInARow};
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
    if (m_claiming || m_stopping || isHalted())
        return;
    const store::ClaimRoom free = room();
    // Less than one call would only split up what can go together.
    if (free.calls < std::min(1.0, window()))
        return;
    m_claiming = true;
    m_claimAgain = false;
    if (m_preflight == Preflight::Passed && m_busy.isEmpty()
        && m_clock.bootNow() - m_lastAnswer > kProofLasts)
        m_preflight = Preflight::Due;
    const Search search{.account = m_access.account.id,
        .room = free,
        .pages = pageReads(),
        .sends = m_sendsAllowed,
        .proved = m_preflight == Preflight::Passed,
        .repeatWindow = m_access.account.timing.repeatWindow,
        .writesOff = writesOffSentence()};
    m_store.write<Claim>(
        this, [search](store::WriteSession &session) { return take(session, search); },
        [this](const Result<Claim> &claim) {
            m_claiming = false;
            if (claim) {
                claimed(*claim);
            } else {
                qCWarning(lcEngine, "Claim: %s", qUtf8Printable(claim.error().message));
                m_wakeUp.start(kTryAgain);
            }
        });
}

void AccountLane::claimed(const Claim &claim)
{
    killPoint("after-claim");
    const QList<WorkItem> &items = claim.items;
    m_writesOn = claim.writesOn;
    if (m_connection)
        m_connection->setShare(claim.speed / 100.0);
    for (const WorkItem &item : items)
        m_busy.insert(item.id, item);
    for (const WorkItem &item : claim.byPage)
        m_busy.insert(item.id, item);
    if (claim.knownLines) {
        m_knownLines = *claim.knownLines;
        m_knownAt = m_clock.bootNow();
    }
    if (m_writesOn && m_preflight == Preflight::Due && !claim.wanted.isEmpty() && !m_stopping)
        preflight(claim.wanted);
    if (m_stopping) {
        for (const WorkItem &item : items + claim.byPage)
            giveBack(item, tr("The program is stopping."));
    } else {
        verifyByPage(claim.byPage, claim.oldestSince);
        advanceAll(items);
    }
    m_heldBack = claim.heldBack;
    if (claim.heldBackUntil && items.isEmpty()) {
        const BootMs wait = std::max(kKeptBackLook, *claim.heldBackUntil - m_clock.bootNow());
        m_wakeUp.start(std::chrono::milliseconds{std::min(wait, BootMs{60'000})});
    } else if (claim.nextDue) {
        const BootMs least = claim.wanted.isEmpty() && !claim.readsLater ? 1 : kKeptBackLook;
        const BootMs wait = std::max(least, *claim.nextDue - m_clock.bootNow());
        m_wakeUp.start(std::chrono::milliseconds{std::min(wait, BootMs{60'000})});
    } else if (m_busy.isEmpty()) {
        Q_EMIT starved();
    }
    if (m_claimAgain)
        wake();
}

void AccountLane::advanceAll(const QList<WorkItem> &items)
{
    QList<WorkItem> unread;
    const Moment now{m_clock.utcNow(), m_clock.bootNow()};
    for (const WorkItem &item : items) {
        // Safe kinds only: what a page says may be older than it looks.
        const bool byPage = item.state == ChangeState::Claimed && item.sends == 0 && item.failures == 0
            && !isDangerous(item.spec.kind) && !item.ids.iccid.isEmpty()
            && !planReadIsFresh(item, m_access.account.timing, now)
            && !m_client->cannotSend(item.spec, item.ids);
        if (byPage)
            unread.append(item);
        else
            advance(item);
    }
    preReadByPage(unread);
    sendGathered();
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
    m_preparing.insert(item.id);
    // What was sent before may have taken effect after all: then the line goes by its new names.
    const LineIds ids = item.sends > 0 ? idsAfter(item) : item.ids;
    call(item, m_client->preReadRequest(item.spec, ids), [this, item, ids](const net::CallRecord &record) {
        const LineReading reading = preReadingOf(*m_client, item.spec, ids, record, m_clock.utcNow());
        if (const auto *failed = std::get_if<ReadFailed>(&reading))
            noteRefusal(failed->refusal, m_refusedInARow >= kRefusalsInARow);
        readBefore(item, reading, net::redactedExchange(record));
        prepared(item.id);
    });
}

void AccountLane::readBefore(const WorkItem &item, const LineReading &reading, const QByteArray &exchange)
{
    if (m_stopping || m_halted) {
        giveBack(item, tr("Nothing was sent: the lane was stopped."));
        return;
    }
    if (const auto settlement = decidePreRead(item, reading, context())) {
        settle(item, *settlement, exchange);
        return;
    }
    WorkItem ready = item;
    ready.before = std::get<LineState>(reading);
    if (ready.ids.imei.isEmpty())
        ready.ids.imei = ready.before->ids.imei;
    if (ready.ids.msisdn.isEmpty())
        ready.ids.msisdn = ready.before->ids.msisdn;
    storeIntent(ready);
}

void AccountLane::storeIntent(WorkItem item)
{
    if (m_stopping || m_halted) {
        giveBack(item, tr("Nothing was sent: the lane was stopped."));
        return;
    }
    if (goesWithOthers(item)) {
        gather(item);
        return;
    }
    item.attemptUuid = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const net::CarrierRequest request = m_client->changeRequest(item, m_clock.utcNow());
    const store::Intent intent{
        item, item.attemptUuid, requestHash(request), net::redactedRequest(request, item.attemptUuid)};
    m_store.write<Intended>(
        this, [intent](store::WriteSession &session) { return intend(session, intent); },
        [this, item, request](const Result<Intended> &stored) {
            if (!stored) {
                // Not durable, so it must not leave. The line stays claimed until the store works again.
                QTimer::singleShot(kTryAgain, this, [this, item] { storeIntent(item); });
                return;
            }
            if (*stored == Intended::WritesOff) {
                giveBack(item, writesOffSentence());
                return;
            }
            if (*stored == Intended::HeldBack) {
                giveBack(item, heldBackSentence());
                return;
            }
            if (*stored == Intended::Cancelled) {
                done(item.id); // while it was being prepared
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
    sending.callLines = 1;
    m_busy.insert(item.id, sending);
    call(sending, request, [this, sending](const net::CallRecord &record) { sent(sending, record); });
}

void AccountLane::sent(const WorkItem &item, const net::CallRecord &record)
{
    killPoint("after-answer");
    const AttemptOutcome outcome = outcomeOf(*m_client, item, record);
    const Settlement settlement = decideSend(item, outcome, context());
    settle(item, settlement, net::redactedExchange(record));
    if (const auto *rejected = std::get_if<Rejected>(&outcome)) {
        noteRefusal(rejected->refusal, settlement.to == ChangeState::Waiting);
    } else if (std::holds_alternative<Accepted>(outcome) || std::holds_alternative<AnsweredDone>(outcome)) {
        m_writeAccepted = true;
        m_refusedInARow = 0;
    }
}

void AccountLane::settle(const WorkItem &item, const Settlement &decided, const QByteArray &exchange)
{
    Settlement settlement = decided;
    settlement.cluster = carriers::clusterName(settlement.refusal);
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

QString AccountLane::heldBackSentence()
{
    return tr("Nothing was sent: the change was paused, a freeze or a daily cap began, or too much was sent "
              "again.");
}

void AccountLane::stop()
{
    m_stopping = true;
    m_wakeUp.stop();
    letGathered();
    if (m_busy.isEmpty())
        QMetaObject::invokeMethod(this, &AccountLane::idle, Qt::QueuedConnection);
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
    if (status.trouble.isEmpty() && !m_heldBack.isEmpty())
        status.trouble = m_heldBack;
    if (status.trouble.isEmpty() && openBreaker())
        status.trouble = breakerSentence();
    if (status.trouble.isEmpty() && !m_writesOn)
        status.trouble = writesOffSentence();
    if (m_connection) {
        status.inFlight = m_connection->inFlight();
        status.allowedRate = m_connection->currentRate();
        status.speed = static_cast<int>(std::lround(m_connection->share() * 100));
        status.pausedUntil = m_connection->pausedUntil() > now ? m_connection->pausedUntil() : 0;
    }
    if (isHalted())
        status.mood = LaneMood::Paused;
    else if (status.pausedUntil > 0)
        status.mood = LaneMood::Throttled;
    else if (!m_trouble.isEmpty() || openBreaker())
        status.mood = LaneMood::Unreachable;
    else if (!m_writesOn)
        status.mood = LaneMood::ReadsOnly;
    else
        status.mood = m_busy.isEmpty() ? LaneMood::Idle : LaneMood::Working;
    return status;
}

} // namespace lk::engine
