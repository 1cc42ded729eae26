// SPDX-License-Identifier: Apache-2.0
// Lines that are asked the same of a carrier that takes several in one call: gathered, intended in one
// transaction, sent once, settled one by one.
#include "core/base/kill_point.h"
#include "core/engine/account_lane.h"
#include "core/engine/call_reading.h"
#include "core/net/redaction.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::engine {

namespace {

constexpr std::chrono::milliseconds kStoreAgain{1'000};
/// The first line of a call waits no longer for others that are still being read.
constexpr std::chrono::milliseconds kLongestGathering{10'000};

enum class Joint { Stored, SomeCancelled, SomeHeldBack, WritesOff };

/// What became of the intents of one call: all of them are durable, or none is.
struct JointIntent {
    Joint outcome = Joint::Stored;
    QSet<DeviceChangeId> open; ///< with SomeCancelled and SomeHeldBack: the lines that are still to be sent
};

} // namespace

bool AccountLane::goesWithOthers(const WorkItem &item) const
{
    return m_linesPerCall > 1 && item.sends == 0
        && m_client->capabilities().together.contains(item.spec.kind);
}

void AccountLane::gather(const WorkItem &item)
{
    const auto same = std::find_if(m_gathered.begin(), m_gathered.end(), [&item](const Gathering &candidate) {
        return candidate.change == item.change && candidate.step == item.step && candidate.spec == item.spec;
    });
    if (same != m_gathered.end())
        same->items.append(item);
    else
        m_gathered.append({item.change, item.step, item.spec, {item}});
    if (!m_gatherLimit.isActive())
        m_gatherLimit.start(kLongestGathering);
}

void AccountLane::prepared(DeviceChangeId id)
{
    m_preparing.remove(id);
    sendGathered();
}

/// Sends what fills a call, and the rest as soon as nobody is left who could join it.
void AccountLane::sendGathered()
{
    QList<Gathering> waiting;
    QList<QList<WorkItem>> ready;
    for (Gathering &group : m_gathered) {
        while (group.items.size() >= m_linesPerCall) {
            ready.append(group.items.first(m_linesPerCall));
            group.items.remove(0, m_linesPerCall);
        }
        if (!group.items.isEmpty() && m_preparing.isEmpty())
            ready.append(std::exchange(group.items, {}));
        if (!group.items.isEmpty())
            waiting.append(group);
    }
    m_gathered = waiting;
    if (m_gathered.isEmpty())
        m_gatherLimit.stop();
    for (const QList<WorkItem> &items : std::as_const(ready))
        storeIntents(items);
}

/// Nobody waits for others any more; if the lane has stopped, they go back unsent.
void AccountLane::letGathered()
{
    m_preparing.clear();
    sendGathered();
}

/// The call's request with this line alone: what is kept with each line, instead of the others' identifiers.
net::CarrierRequest AccountLane::ownPart(const WorkItem &item, qsizetype lines) const
{
    net::CarrierRequest part = m_client->changeRequest(item, m_clock.utcNow());
    part.operation += u", one of %1 lines in this call"_s.arg(lines);
    return part;
}

void AccountLane::storeIntents(QList<WorkItem> items)
{
    if (m_stopping || m_halted) {
        for (const WorkItem &item : std::as_const(items))
            giveBack(item, tr("Nothing was sent: the lane was stopped."));
        return;
    }
    const QByteArray callUuid = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const QByteArray hash = requestHash(m_client->batchRequest(items, m_clock.utcNow()));
    QList<store::Intent> intents;
    for (WorkItem &item : items) {
        item.attemptUuid = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        item.callLines = static_cast<int>(items.size());
        intents.append({item, item.attemptUuid, hash,
            net::redactedRequest(ownPart(item, items.size()), callUuid), callUuid, item.callLines});
    }
    m_store.write<JointIntent>(
        this,
        [intents, account = m_access.account.id](store::WriteSession &session) -> Result<JointIntent> {
            const auto writesOn = store::readWritesOn(session.database(), account);
            if (!writesOn)
                return writesOn.failure();
            if (!*writesOn)
                return JointIntent{Joint::WritesOff, {}};
            // One that was cancelled meanwhile must not be named, so the call is made anew without it.
            const auto open = session.queue().stillClaimed(intents);
            if (!open)
                return open.failure();
            if (open->size() < intents.size())
                return JointIntent{Joint::SomeCancelled, *open};
            const auto room = session.queue().roomFor(intents.first().item);
            if (!room)
                return room.failure();
            if (*room < intents.size()) {
                JointIntent held{Joint::SomeHeldBack, {}};
                for (qsizetype i = 0; i < *room; ++i)
                    held.open.insert(intents.at(i).item.id);
                return held;
            }
            const auto stored = session.queue().intend(intents);
            return stored ? Result<JointIntent>(JointIntent{}) : Result<JointIntent>(stored.failure());
        },
        [this, items, callUuid](const Result<JointIntent> &stored) {
            if (!stored) {
                QTimer::singleShot(kStoreAgain, this, [this, items] { storeIntents(items); });
                return;
            }
            if (stored->outcome == Joint::WritesOff) {
                for (const WorkItem &item : items)
                    giveBack(item, writesOffSentence());
                return;
            }
            if (stored->outcome != Joint::Stored) {
                QList<WorkItem> left;
                for (const WorkItem &item : items) {
                    if (stored->open.contains(item.id))
                        left.append(item);
                    else if (stored->outcome == Joint::SomeHeldBack)
                        giveBack(item, heldBackSentence());
                    else
                        done(item.id);
                }
                if (!left.isEmpty())
                    storeIntents(left);
                return;
            }
            killPoint("after-intent");
            sendTogether(items, callUuid);
        });
}

void AccountLane::sendTogether(QList<WorkItem> items, const QByteArray &callUuid)
{
    for (WorkItem &item : items) {
        item.state = ChangeState::Sending;
        ++item.attempts;
        ++item.sends;
        m_busy.insert(item.id, item);
    }
    m_connection->call(m_client->batchRequest(items, m_clock.utcNow()), callUuid, this,
        [this, items](const net::CallRecord &record) {
            noteOutcome(record);
            sentTogether(items, record);
        });
}

void AccountLane::sentTogether(const QList<WorkItem> &items, const net::CallRecord &record)
{
    killPoint("after-answer");
    const QList<AttemptOutcome> outcomes = outcomesOf(*m_client, items, record);
    QList<Settlement> settlements;
    QList<QByteArray> exchanges;
    const DecisionContext now = context(); // one for all: what waits is due together again
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto *rejected = std::get_if<Rejected>(&outcomes.at(i));
        const bool tooMany = rejected && m_client->namesTooMany(rejected->refusal);
        settlements.append(decideBatchSend(items.at(i), outcomes.at(i), tooMany, now));
        net::CallRecord own = record;
        own.request = ownPart(items.at(i), items.size());
        exchanges.append(net::redactedExchange(own));
        if (tooMany)
            m_linesPerCall = std::max(1, std::min(m_linesPerCall, static_cast<int>(items.size()) / 2));
    }
    settleAll(items, settlements, exchanges);
    if (const auto *rejected = std::get_if<Rejected>(&outcomes.first())) {
        noteRefusal(rejected->refusal, settlements.first().to == ChangeState::Waiting);
    } else if (std::holds_alternative<Accepted>(outcomes.first())) {
        m_writeAccepted = true;
        m_refusedInARow = 0;
    }
}

void AccountLane::settleAll(
    const QList<WorkItem> &items, const QList<Settlement> &settlements, const QList<QByteArray> &exchanges)
{
    m_store.write(
        this,
        [items, settlements, exchanges](store::WriteSession &session) -> Result<void> {
            for (qsizetype i = 0; i < items.size(); ++i)
                LK_TRY(session.queue().settle(items.at(i), settlements.at(i), exchanges.at(i)));
            return {};
        },
        [this, items, settlements, exchanges](const Result<void> &settled) {
            if (!settled) {
                QTimer::singleShot(kStoreAgain, this,
                    [this, items, settlements, exchanges] { settleAll(items, settlements, exchanges); });
                return;
            }
            killPoint("after-settle");
            for (const WorkItem &item : items)
                done(item.id);
        });
}

} // namespace lk::engine
