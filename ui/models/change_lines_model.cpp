// SPDX-License-Identifier: Apache-2.0
#include "ui/models/change_lines_model.h"

#include "core/store/change_reading.h"
#include "core/store/store_reader.h"

#include <algorithm>
#include <chrono>
#include <limits>

using namespace std::chrono_literals;

namespace lk::ui {

namespace {

constexpr auto kFlushEvery = 100ms;
constexpr int kAllMatches = std::numeric_limits<int>::max();

} // namespace

ChangeLinesModel::ChangeLinesModel(store::StoreReader &reader, QObject *parent)
    : QAbstractTableModel(parent),
      m_reader(reader)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(kFlushEvery);
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0ms);
    connect(&m_flush, &QTimer::timeout, this, &ChangeLinesModel::flush);
    connect(&m_fetch, &QTimer::timeout, this, &ChangeLinesModel::fetch);
}

void ChangeLinesModel::open(BulkChangeId change)
{
    beginResetModel();
    m_change = change;
    ++m_generation;
    m_reads = 0;
    m_isOpen = false;
    m_lines.clear();
    m_filter = {};
    m_filter.rebuild(m_lines);
    m_pages.clear();
    m_text.clear();
    m_news.clear();
    m_accounts.clear();
    endResetModel();
    reload();
}

void ChangeLinesModel::reload()
{
    if (!m_change.isValid())
        return;
    m_reader.ask<store::LineStates>(
        this, [id = m_change](store::Database &database) { return store::readLineStates(database, id); },
        [this, generation = m_generation](const Result<store::LineStates> &read) {
            if (generation != m_generation)
                return;
            if (read)
                take(*read);
            else
                emit failed(read.error());
        },
        &m_lines);
}

void ChangeLinesModel::take(const store::LineStates &read)
{
    const bool again = m_isOpen && read.states.size() == m_lines.size();
    if (again) {
        // Somebody else moved lines: what is shown stays in its place, as with a commit of our own.
        for (Position position = 0; position < m_lines.size(); ++position) {
            if (const ChangeState state = read.states[position]; state != m_lines.at(position))
                m_news.append({m_lines.idAt(position), m_change, {}, position, state});
        }
        flush();
        return;
    }
    beginResetModel();
    m_lines.assign(read);
    m_filter.rebuild(m_lines);
    m_pages.clear();
    m_isOpen = true;
    endResetModel();
    flush();
    emit opened();
    emit countsChanged();
}

void ChangeLinesModel::apply(const store::ChangeSet &changes)
{
    const auto before = m_news.size();
    for (const store::TouchedLine &line : changes.lines) {
        if (line.change == m_change)
            m_news.append(line);
    }
    if (m_news.size() > before && !m_flush.isActive())
        m_flush.start();
}

void ChangeLinesModel::flush()
{
    if (!m_isOpen)
        return;
    m_flush.stop();
    int moved = -1;
    bool visible = std::exchange(m_repaint, false);
    const bool news = !m_news.isEmpty();
    for (const store::TouchedLine &line : std::as_const(m_news)) {
        if (line.rowNo < 0 || line.rowNo >= m_lines.size())
            continue;
        const auto position = static_cast<Position>(line.rowNo);
        const ChangeState before = m_lines.set(position, line.state);
        m_filter.noteMove(position, before, line.state);
        m_pages.markStale(position);
        if (line.account.isValid())
            m_accounts.insert(line.account);
        if (const int row = rowOf(position); row >= 0) {
            moved = row;
            visible = visible || (row >= m_first && row <= m_last);
        }
    }
    m_news.clear();
    if (visible)
        emitRows(m_first, m_last);
    if (news)
        emit countsChanged();
    if (moved >= 0)
        emit lineMoved(moved);
}

void ChangeLinesModel::emitRows(int first, int last)
{
    last = std::min(last, rowCount() - 1);
    first = std::max(first, 0);
    if (first <= last)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void ChangeLinesModel::setVisibleRange(int first, int last)
{
    m_first = first;
    m_last = last;
    m_pages.setLimit(2 * (last - first + 1));
}

bool ChangeLinesModel::isVisible(Position page) const
{
    if (m_first > m_last || m_first >= rowCount())
        return false;
    const int row = rowNear(page * LinePages::kRows);
    return row <= m_last && LinePages::pageOf(positionAt(std::max(row, m_first))) <= page;
}

void ChangeLinesModel::fetchSoon() const
{
    if (m_pages.wantsMore() && m_reads < LinePages::kReadsAtOnce && !m_fetch.isActive())
        m_fetch.start();
}

void ChangeLinesModel::fetch()
{
    while (m_reads < LinePages::kReadsAtOnce) {
        const auto page = m_pages.beginNext();
        if (!page)
            return;
        ++m_reads;
        m_reader.ask<QList<DeviceChange>>(
            this,
            [id = m_change, from = qint64{*page} * LinePages::kRows](
                store::Database &database) { return store::readLines(database, id, from, LinePages::kRows); },
            [this, page = *page, generation = m_generation](const Result<QList<DeviceChange>> &lines) {
                if (generation != m_generation)
                    return;
                --m_reads;
                if (!lines) {
                    m_pages.giveUp(page);
                    emit failed(lines.error());
                    return;
                }
                for (const DeviceChange &line : *lines)
                    m_accounts.insert(line.account);
                const bool isNew = m_pages.put(page, *lines);
                // What was blank is shown at once; what only changed can wait for the next flush.
                if (isNew && isVisible(page))
                    emitRows(m_first, m_last);
                m_repaint = m_repaint || (!isNew && isVisible(page));
                if (m_repaint && !m_flush.isActive())
                    m_flush.start();
                fetchSoon();
            });
    }
}

void ChangeLinesModel::applyFilter()
{
    if (!m_isOpen)
        return;
    beginResetModel();
    m_filter.rebuild(m_lines);
    endResetModel();
    emit filterChanged();
    emit countsChanged();
}

void ChangeLinesModel::setStates(StateSet states)
{
    if (states == m_filter.states())
        return;
    m_filter.setStates(states);
    applyFilter();
}

void ChangeLinesModel::renewFilter()
{
    flush();
    if (!m_filter.isOpen())
        applyFilter();
}

void ChangeLinesModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    if (text.isEmpty()) {
        m_filter.setMatches({});
        applyFilter();
    }
    // An empty text asks too: the answer to an older question must not come after it.
    m_reader.ask<std::vector<qint64>>(
        this,
        [id = m_change, text](store::Database &database) -> Result<std::vector<qint64>> {
            if (text.isEmpty())
                return std::vector<qint64>{};
            return store::findPositions(database, id, text, kAllMatches);
        },
        [this, text, generation = m_generation](const Result<std::vector<qint64>> &found) {
            if (generation != m_generation || text != m_text || text.isEmpty())
                return;
            if (!found) {
                emit failed(found.error());
                return;
            }
            std::vector<Position> matches;
            matches.reserve(found->size());
            for (const qint64 position : *found)
                matches.push_back(static_cast<Position>(position));
            m_filter.setMatches(std::move(matches));
            applyFilter();
            emit searched(static_cast<qint64>(found->size()));
        },
        &m_text);
}

std::vector<Position> ChangeLinesModel::shownPositions() const
{
    std::vector<Position> positions;
    if (m_filter.isOpen())
        return positions;
    positions.reserve(static_cast<std::size_t>(m_filter.size()));
    for (qint64 row = 0; row < m_filter.size(); ++row)
        positions.push_back(m_filter.positionAt(row));
    return positions;
}

const DeviceChange *ChangeLinesModel::lineAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const DeviceChange *line = m_pages.find(positionAt(row));
    fetchSoon();
    return line;
}

int ChangeLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_isOpen ? 0 : static_cast<int>(m_filter.size());
}

int ChangeLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

} // namespace lk::ui
