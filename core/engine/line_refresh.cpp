// SPDX-License-Identifier: Apache-2.0
#include "core/engine/line_refresh.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace lk::engine {

namespace {

/// Reads outstanding per call that may be in flight: keeps the wire busy without flooding the queue.
constexpr int kAskedPerSlot = 2;
constexpr auto kTellEvery = 150ms;

} // namespace

LineRefresh::LineRefresh(
    Dispatcher &lanes, store::Store &store, TenantId tenant, QList<LineToRead> lines, QObject *parent)
    : QObject(parent),
      m_lanes(lanes),
      m_store(store),
      m_tenant(tenant)
{
    m_progress.total = lines.size();
    for (const LineToRead &line : std::as_const(lines)) {
        auto queue = std::find_if(m_queues.begin(), m_queues.end(),
            [&line](const Queue &known) { return known.account == line.account; });
        if (queue == m_queues.end())
            queue = m_queues.insert(m_queues.end(), Queue{.account = line.account, .lines = {}});
        queue->lines.push_back(line.ids);
    }
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTellEvery);
    connect(&m_soon, &QTimer::timeout, this, [this] { Q_EMIT progress(m_progress); });
}

void LineRefresh::start()
{
    for (std::size_t i = 0; i < m_queues.size(); ++i)
        pump(i);
    endIfDone();
}

void LineRefresh::cancel()
{
    for (Queue &queue : m_queues)
        drop(queue, tr("The reading was stopped before this line."));
    endIfDone();
}

void LineRefresh::drop(Queue &queue, const QString &why)
{
    m_progress.failed += static_cast<qint64>(queue.lines.size());
    if (!queue.lines.empty())
        m_progress.trouble = why;
    queue.lines.clear();
}

void LineRefresh::pump(std::size_t index)
{
    Queue &queue = m_queues[index];
    AccountLane *lane = m_lanes.lane(queue.account);
    if (!lane || !lane->client()) {
        drop(queue, tr("The account of a line is not set up for use. Test it under Settings."));
        endIfDone();
        return;
    }
    const int most = std::max(1, lane->account().budget.maxInFlight) * kAskedPerSlot;
    while (queue.reading < most && !queue.lines.empty()) {
        const LineIds ids = queue.lines.front();
        queue.lines.pop_front();
        if (const auto refusal = lane->client()->cannotRead(ids)) {
            noteFailure(refusal->text);
            continue;
        }
        ++queue.reading;
        lane->readLine(
            {}, ids, this, [this, index](const LineReading &reading) { answered(index, reading); });
    }
    endIfDone();
}

void LineRefresh::answered(std::size_t index, const LineReading &reading)
{
    Queue &queue = m_queues[index];
    --queue.reading;
    if (const auto *state = std::get_if<LineState>(&reading)) {
        keep(queue.account, *state);
    } else if (const auto *missing = std::get_if<LineNotThere>(&reading)) {
        noteFailure(missing->refusal.text);
    } else {
        const Refusal &refusal = std::get<ReadFailed>(reading).refusal;
        noteFailure(refusal.text);
        if (stopsAccount(refusal.errorClass))
            drop(queue, refusal.text); // the others would be refused as well
    }
    // From the event loop: an answer may come at once, and this must not recurse per line.
    QMetaObject::invokeMethod(
        this, [this, index] { pump(index); }, Qt::QueuedConnection);
}

void LineRefresh::keep(AccountId account, const LineState &state)
{
    ++m_saving;
    m_store.write(
        this,
        [tenant = m_tenant, account, state](
            store::WriteSession &write) { return write.lines().learn(tenant, account, state); },
        [this](const Result<void> &kept) {
            --m_saving;
            if (kept)
                ++m_progress.read;
            else
                noteFailure(kept.error().message);
            tell();
            endIfDone();
        });
}

void LineRefresh::noteFailure(const QString &why)
{
    ++m_progress.failed;
    m_progress.trouble = why;
    tell();
}

void LineRefresh::tell()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void LineRefresh::endIfDone()
{
    if (m_ended || !m_progress.isComplete() || m_saving > 0)
        return;
    m_ended = true;
    m_soon.stop();
    Q_EMIT finished(m_progress);
    deleteLater();
}

} // namespace lk::engine
