// SPDX-License-Identifier: Apache-2.0
// What a lane proves before the first change of an account is sent, and what stops the account: then no line
// fails, all of them wait for a person.
#include "core/engine/account_lane.h"

#include "core/base/logging.h"
#include "core/engine/call_reading.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::engine {

namespace {

/// A carrier that comes back is noticed this soon.
constexpr std::chrono::milliseconds kLongestPreflightWait{30'000};
constexpr std::chrono::milliseconds kNoWait{0};
/// That many waiting lines are tried until one proves the way.
constexpr int kPreflightLines = 3;
constexpr qsizetype kMostCallsKept = 4'000;

/// Nothing of these lines is sent until somebody turns the account's switch on.
Result<void> pauseChangesOf(
    store::WriteSession &session, const QList<WorkItem> &lines, const QString &sentence)
{
    for (const WorkItem &line : lines)
        LK_TRY(session.changes().setPaused(
            line.change, true, sentence, {.name = u"engine"_s, .role = u"Worker"_s}));
    return {};
}

} // namespace

/// The switch is read where the lines are claimed: whoever turns it off, in whichever program, is obeyed.
Result<AccountLane::Claim> AccountLane::take(store::WriteSession &session, const Search &search)
{
    Claim claim;
    session.queue().setRepeatWindow(search.account, search.repeatWindow);
    const auto writesOn = store::readWritesOn(session.database(), search.account);
    if (!writesOn)
        return writesOn.failure();
    claim.writesOn = *writesOn;
    const auto speed = store::readSpeed(session.database(), search.account);
    if (!speed)
        return speed.failure();
    claim.speed = *speed;
    const bool mayStart = search.sends && search.proved && *writesOn;
    store::ClaimRoom room = search.room;
    LK_TRY(takeReads(session, search, mayStart, room, claim));
    const auto items = session.queue().claim(search.account, room, mayStart);
    if (!items)
        return items.failure();
    claim.items = *items;
    if (search.sends && !mayStart) {
        const auto wanted = session.queue().waiting(search.account, {.calls = kPreflightLines});
        if (!wanted)
            return wanted.failure();
        claim.wanted = *wanted;
    }
    if (const auto held = session.queue().heldBack()) {
        claim.heldBack = held->why;
        claim.heldBackUntil = held->until;
    }
    if (!*writesOn)
        LK_TRY(pauseChangesOf(session, claim.wanted, search.writesOff));
    if (static_cast<double>(claim.items.size()) < search.room.calls) {
        const auto due = session.queue().nextDue(search.account);
        if (!due)
            return due.failure();
        claim.nextDue = *due;
    }
    return claim;
}

QString AccountLane::writesOffSentence() const
{
    return tr("The write switch of the account \"%1\" is off, so nothing is sent for it. Turn it on under "
              "Settings, Carrier accounts, or with: linekeeperctl accounts set \"%1\" --writes on. Then "
              "resume the change.")
        .arg(m_access.account.name);
}

/// Token, session, proxy, pin and the right to read, by reading one line that is to be changed.
void AccountLane::preflight(QList<WorkItem> candidates)
{
    const auto unusable = [this](const WorkItem &item) {
        return m_client->cannotSend(item.spec, item.ids) || m_client->cannotRead(item.ids);
    };
    candidates.removeIf(unusable);
    if (candidates.isEmpty()) {
        m_preflight = Preflight::Passed; // nothing of them is sent anyway; each is refused on its own
        m_claimAgain = true;
        return;
    }
    m_preflight = Preflight::Running;
    const WorkItem item = candidates.takeFirst();
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_connection->call(m_client->preReadRequest(item.spec, item.ids), id, this,
        [this, item, others = candidates](const net::CallRecord &record) {
            noteOutcome(record);
            preflightRead(item, others, record);
        });
}

void AccountLane::preflightRead(
    const WorkItem &item, const QList<WorkItem> &others, const net::CallRecord &record)
{
    if (m_halted || m_stopping)
        return;
    const LineReading reading = preReadingOf(*m_client, item.spec, item.ids, record, m_clock.utcNow());
    if (const auto *failed = std::get_if<ReadFailed>(&reading)) {
        if (!stopsAccount(failed->refusal.errorClass))
            preflightLater(*failed);
        else if (!others.isEmpty())
            preflight(others); // perhaps it is about that line only
        else
            haltBecause(tr("%1 lets this account read none of the lines that are to be changed: %2 Nothing "
                           "was sent and no line has failed.")
                            .arg(displayName(m_access.account.carrier), failed->refusal.text));
        return;
    }
    m_preflight = Preflight::Passed;
    m_preflightTries = 0;
    m_readBreaker.proved();
    m_changeBreaker.provedByRead();
    wake();
}

void AccountLane::preflightLater(const ReadFailed &failed)
{
    if (m_trouble.isEmpty())
        m_trouble = tr("%1 does not answer as it should: %2. Nothing is lost; it is tried again by itself.")
                        .arg(m_access.account.name, failed.refusal.text);
    if (openBreaker()) {
        net::CircuitBreaker &open = m_changeBreaker.isOpen() ? m_changeBreaker : m_readBreaker;
        m_preflightAgain.start(std::max(open.stillBroken(), failed.retryAfter.value_or(kNoWait)));
        return;
    }
    const auto wait = m_policy.afterThrottle(failed.retryAfter, m_preflightTries++, m_jitter());
    m_preflightAgain.start(
        failed.retryAfter ? wait : std::min<std::chrono::milliseconds>(wait, kLongestPreflightWait));
}

/// A refusal that speaks of the account stops it before line after line runs into it.
void AccountLane::noteRefusal(const Refusal &refusal, bool stops)
{
    if (!stopsAccount(refusal.errorClass))
        return;
    ++m_refusedInARow;
    if (stops)
        haltBecause(
            tr("%1 refuses what is asked of it with this account: %2 What was not sent stays waiting.")
                .arg(displayName(m_access.account.carrier), refusal.text));
}

void AccountLane::noteLogins(int refusedInARow)
{
    m_store.write(
        this,
        [id = m_access.account.id, refusedInARow](
            store::WriteSession &session) { return session.accounts().setRefusedLogins(id, refusedInARow); },
        [](const Result<void> &) {});
}

void AccountLane::haltBecause(const QString &why)
{
    if (m_halted)
        return;
    m_halted = true;
    m_trouble = why;
    qCWarning(lcEngine, "%s", qUtf8Printable(why));
    letGathered();
    m_connection->breakOff(why); // what has its intent but still waits for its turn goes back unsent
    m_store.write(
        this,
        [id = m_access.account.id, why](store::WriteSession &session) {
            return session.accounts().setPaused(id, true, why, {.name = u"engine"_s, .role = u"Worker"_s});
        },
        [](const Result<void> &) {});
}

metrics::CallSample AccountLane::sampleOf(const net::CallRecord &record) const
{
    metrics::CallSample sample{.account = m_access.account.id,
        .at = m_clock.bootNow(),
        .durationMs = static_cast<int>(record.duration.count()),
        .status = metrics::kAnswerLost};
    if (const auto *answer = std::get_if<net::Answered>(&record.outcome))
        sample.status = answer->status;
    else if (std::holds_alternative<net::Unreachable>(record.outcome))
        sample.status = metrics::kNotReached;
    return sample;
}

void AccountLane::noteOutcome(const net::CallRecord &record)
{
    m_recentCalls.push_back(m_clock.bootNow());
    if (m_calls.size() < kMostCallsKept) // where no queue runs, nobody may take them
        m_calls.append(sampleOf(record));
    if (std::holds_alternative<net::Answered>(record.outcome))
        m_lastAnswer = m_clock.bootNow();
    if (m_halted)
        return;
    noteHealth(record);
    const auto *unreachable = std::get_if<net::Unreachable>(&record.outcome);
    m_trouble = unreachable ? tr("%1 cannot be reached: %2. Nothing is lost; it is tried again by itself.")
                                  .arg(m_access.account.name, unreachable->detail)
                            : QString();
}

/// Where most calls fail, new lines are kept back; after a while one read tries the way.
void AccountLane::noteHealth(const net::CallRecord &record)
{
    const auto *answer = std::get_if<net::Answered>(&record.outcome);
    const bool failed = !answer || answer->status >= 500;
    net::CircuitBreaker &breaker = record.request.mutating ? m_changeBreaker : m_readBreaker;
    const auto pause = breaker.note(failed, m_clock.bootNow());
    if (!pause)
        return;
    qCWarning(lcEngine, "%s", qUtf8Printable(breakerSentence()));
    m_preflight = Preflight::Running;
    m_preflightAgain.start(*pause);
}

const net::CircuitBreaker *AccountLane::openBreaker() const
{
    if (m_changeBreaker.isOpen())
        return &m_changeBreaker;
    return m_readBreaker.isOpen() ? &m_readBreaker : nullptr;
}

QString AccountLane::breakerSentence() const
{
    const net::CircuitBreaker *open = openBreaker();
    if (!open)
        return {};
    return tr("%1 of the last %2 calls to %3 failed, so nothing new is sent; after a pause one reading tries "
              "whether it works again. Nothing is lost.")
        .arg(open->failedCalls())
        .arg(open->seenCalls())
        .arg(m_access.account.name);
}

} // namespace lk::engine
