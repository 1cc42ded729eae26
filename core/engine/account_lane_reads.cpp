// SPDX-License-Identifier: Apache-2.0
// What a lane does after a change was sent: ask for the request, read the line back, look into the history;
// and the reads outside any change.
#include "core/engine/account_lane.h"
#include "core/engine/call_reading.h"
#include "core/net/redaction.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace lk::engine {

namespace {

constexpr int kReadTries = 4;
/// The history is asked from a little before the send, for clocks that differ.
constexpr UtcMs kClockMargin = 60'000;

} // namespace

void AccountLane::poll(const WorkItem &item)
{
    const auto request = m_client->pollRequest(item);
    if (!request) {
        settle(item, decideWithoutPoll(item), {});
        return;
    }
    call(item, *request, [this, item](const net::CallRecord &record) {
        settle(item, decidePoll(item, pollReadingOf(*m_client, item, record), context()),
            net::redactedExchange(record));
    });
}

void AccountLane::verify(const WorkItem &item)
{
    if (const auto refusal = m_client->cannotRead(idsAfter(item))) {
        settle(item, decideUnreadable(item, *refusal), {});
        return;
    }
    if (wantsHistory(item, context())) {
        checkHistory(item);
        return;
    }
    call(item, m_client->readRequest(idsAfter(item)), [this, item](const net::CallRecord &record) {
        // The quarantine may have ended while the read was on its way; only then is the history of use.
        if (wantsHistory(item, context()))
            checkHistory(item);
        else
            verified(item, record);
    });
}

void AccountLane::verified(const WorkItem &item, const net::CallRecord &record)
{
    const LineReading reading = lineReadingOf(*m_client, idsAfter(item), record, m_clock.utcNow());
    settle(item, decideVerify(item, reading, context()), net::redactedExchange(record));
}

void AccountLane::readBack(const WorkItem &item)
{
    call(item, m_client->readRequest(idsAfter(item)),
        [this, item](const net::CallRecord &record) { verified(item, record); });
}

void AccountLane::checkHistory(const WorkItem &item)
{
    const UtcMs since = m_clock.utcNow() - (m_clock.bootNow() - item.since) - kClockMargin;
    const auto request = m_client->historyRequest(item, since, m_clock.utcNow());
    if (!request) {
        readBack(item); // there is no history to ask: the read decides, without that proof
        return;
    }
    call(item, *request, [this, item](const net::CallRecord &record) {
        const auto history = historyReadingOf(*m_client, record);
        if (!history) {
            // Says nothing about the line, so it decides nothing: asked again later, like any read.
            const auto *answer = std::get_if<net::Answered>(&record.outcome);
            const ReadFailed failed{unreadable(tr("The provisioning history could not be read.")),
                answer ? answer->retryAfter : std::nullopt};
            settle(item, decideVerify(item, failed, context()), net::redactedExchange(record));
            return;
        }
        WorkItem checked = item;
        checked.historyChecked = history->readable && !history->showsEvent;
        readBack(checked);
    });
}

void AccountLane::readLine(const ChangeSpec &spec, const LineIds &ids, QObject *reader,
    std::function<void(const LineReading &)> finished)
{
    if (!m_connection) {
        finished(ReadFailed{{ErrorClass::Auth, u"NO_CREDENTIALS"_s, m_access.noCredentials}, std::nullopt});
        return;
    }
    // Whoever only looks must not use up the logins that are left before the carrier locks the user.
    if (m_access.account.paused && m_access.account.refusedLogins > 0) {
        finished(ReadFailed{{ErrorClass::Auth, u"PAUSED"_s, m_access.account.pauseReason}, std::nullopt});
        return;
    }
    readAgain({spec, ids, reader, std::move(finished)}, kReadTries);
}

void AccountLane::readAgain(const OutsideRead &read, int triesLeft)
{
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_connection->call(m_client->preReadRequest(read.spec, read.ids), id, read.reader,
        [this, read, triesLeft](const net::CallRecord &record) {
            noteOutcome(record);
            const LineReading reading
                = preReadingOf(*m_client, read.spec, read.ids, record, m_clock.utcNow());
            const auto *failed = std::get_if<ReadFailed>(&reading);
            const bool again = failed && triesLeft > 1 && failed->refusal.errorClass != ErrorClass::Auth
                && failed->refusal.errorClass != ErrorClass::Configuration && !m_halted;
            if (!again) {
                read.finished(reading);
                return;
            }
            const auto wait = m_policy.afterThrottle(failed->retryAfter, kReadTries - triesLeft, m_jitter());
            QTimer::singleShot(
                wait, read.reader, [this, read, triesLeft] { readAgain(read, triesLeft - 1); });
        });
}

} // namespace lk::engine
