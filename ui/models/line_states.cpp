// SPDX-License-Identifier: Apache-2.0
#include "ui/models/line_states.h"

#include <algorithm>

namespace lk::ui {

void LineStates::assign(const store::LineStates &read)
{
    m_first = read.first;
    m_counts = {};
    m_states.resize(read.states.size());
    m_states.shrink_to_fit();
    for (std::size_t i = 0; i < read.states.size(); ++i) {
        m_states[i] = static_cast<std::uint8_t>(read.states[i]);
        ++m_counts.of(read.states[i]);
    }
}

void LineStates::clear()
{
    assign({});
}

ChangeState LineStates::set(Position position, ChangeState state)
{
    const ChangeState before = at(position);
    --m_counts.of(before);
    ++m_counts.of(state);
    m_states[position] = static_cast<std::uint8_t>(state);
    return before;
}

bool LineFilter::lets(Position position, ChangeState state) const
{
    if (!m_states.isEmpty() && !m_states.has(state))
        return false;
    return !m_matches || std::binary_search(m_matches->begin(), m_matches->end(), position);
}

void LineFilter::rebuild(const LineStates &lines)
{
    m_all = lines.size();
    m_open = m_states.isEmpty() && !m_matches;
    m_unlisted = 0;
    m_outdated = 0;
    m_positions.clear();
    if (m_open) {
        m_positions.shrink_to_fit();
        return;
    }
    if (m_matches) {
        for (const Position position : *m_matches) {
            if (position < lines.size() && (m_states.isEmpty() || m_states.has(lines.at(position))))
                m_positions.push_back(position);
        }
        return;
    }
    m_positions.reserve(static_cast<std::size_t>(countOf(lines.counts(), m_states)));
    for (Position position = 0; position < lines.size(); ++position) {
        if (m_states.has(lines.at(position)))
            m_positions.push_back(position);
    }
}

void LineFilter::noteMove(Position position, ChangeState from, ChangeState to)
{
    if (m_open)
        return;
    const int gained = int{lets(position, to)} - int{lets(position, from)};
    if (gained == 0)
        return;
    if (rowOf(position) >= 0)
        m_outdated -= gained;
    else
        m_unlisted += gained;
}

Position LineFilter::positionAt(qint64 row) const
{
    return m_open ? static_cast<Position>(row) : m_positions[static_cast<std::size_t>(row)];
}

qint64 LineFilter::rowOf(Position position) const
{
    const qint64 row = rowNear(position);
    return row >= 0 && positionAt(row) == position ? row : -1;
}

qint64 LineFilter::rowNear(Position position) const
{
    if (size() == 0)
        return -1;
    if (m_open)
        return qMin<qint64>(position, m_all - 1);
    const auto found = std::lower_bound(m_positions.begin(), m_positions.end(), position);
    return qMin<qint64>(found - m_positions.begin(), size() - 1);
}

std::size_t LineFilter::bytes() const
{
    return (m_positions.capacity() + (m_matches ? m_matches->capacity() : 0)) * sizeof(Position);
}

} // namespace lk::ui
