// SPDX-License-Identifier: Apache-2.0
#include "ui/models/pace_history.h"

#include "core/store/change_reading.h"

namespace lk::ui {

namespace {

constexpr qint64 kMsPerMinuteOfClock = 60'000;
constexpr qint64 kReadAtOnce = 4'096;

bool wasSentAndSettled(ChangeState state)
{
    return isSettled(state) && state != ChangeState::NoOp && state != ChangeState::Cancelled;
}

} // namespace

Result<QList<SettledLine>> readSettledLines(store::Database &database, BulkChangeId id, qint64 most)
{
    QList<SettledLine> settled;
    for (qint64 from = 0; from < most; from += kReadAtOnce) {
        const auto lines = store::readLines(database, id, from, kReadAtOnce);
        if (!lines)
            return lines.failure();
        for (const DeviceChange &line : *lines) {
            if (wasSentAndSettled(line.state))
                settled.append({line.rowNo, line.updatedAt, line.state != ChangeState::Succeeded});
        }
        if (lines->size() < kReadAtOnce)
            break;
    }
    return settled;
}

void PaceHistory::open(BulkChangeId id)
{
    m_id = id;
    m_minutes.clear();
    m_counted.clear();
}

void PaceHistory::count(qint64 rowNo, UtcMs at, bool failed)
{
    const auto place = static_cast<std::size_t>(rowNo);
    if (place >= m_counted.size())
        m_counted.resize(place + 1);
    if (m_counted[place])
        return;
    m_counted[place] = true;
    Minute &minute = m_minutes[at / kMsPerMinuteOfClock];
    ++minute.settled;
    minute.failed += failed ? 1 : 0;
}

void PaceHistory::add(const QList<SettledLine> &lines)
{
    for (const SettledLine &line : lines)
        count(line.rowNo, line.at, line.failed);
}

void PaceHistory::hear(const store::ChangeSet &changes, UtcMs now)
{
    for (const store::TouchedLine &line : changes.lines) {
        if (line.change != m_id || line.rowNo < 0)
            continue;
        if (wasSentAndSettled(line.state))
            count(line.rowNo, now, line.state != ChangeState::Succeeded);
        else if (const auto place = static_cast<std::size_t>(line.rowNo); place < m_counted.size())
            m_counted[place] = false; // on its way again: its next end counts
    }
}

QList<double> PaceHistory::settled(UtcMs now, int minutes) const
{
    QList<double> bars;
    for (qint64 minute = now / kMsPerMinuteOfClock - minutes + 1; bars.size() < minutes; ++minute)
        bars.append(static_cast<double>(m_minutes.value(minute).settled));
    return bars;
}

QList<double> PaceHistory::failedPercent(UtcMs now, int minutes) const
{
    QList<double> line;
    for (qint64 number = now / kMsPerMinuteOfClock - minutes + 1; line.size() < minutes; ++number) {
        const Minute minute = m_minutes.value(number);
        line.append(minute.settled > 0
                ? 100.0 * static_cast<double>(minute.failed) / static_cast<double>(minute.settled)
                : 0);
    }
    return line;
}

} // namespace lk::ui
