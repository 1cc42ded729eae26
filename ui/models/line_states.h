// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/change_reading.h"
#include "ui/models/state_groups.h"

#include <cstdint>
#include <vector>

namespace lk::ui {

/// Where a line stands in its change: 0-based, never moves.
using Position = std::uint32_t;

/// The state of every line of one change in one byte each, and the counts that belong to them. The counts are
/// those of this vector, so they always add up to its size.
class LineStates {
public:
    void assign(const store::LineStates &read);
    void clear();

    [[nodiscard]] Position size() const { return static_cast<Position>(m_states.size()); }
    [[nodiscard]] const StateCounts &counts() const { return m_counts; }
    [[nodiscard]] ChangeState at(Position position) const
    {
        return static_cast<ChangeState>(m_states[position]);
    }
    [[nodiscard]] DeviceChangeId idAt(Position position) const { return {m_first.value + position}; }
    /// Gives the state before.
    ChangeState set(Position position, ChangeState state);
    [[nodiscard]] std::size_t bytes() const { return m_states.capacity(); }

private:
    DeviceChangeId m_first;
    std::vector<std::uint8_t> m_states;
    StateCounts m_counts;
};

/// Which lines are shown: all, or a list of positions that stays as it is until rebuilt, so that no row moves
/// under the reader's hand.
class LineFilter {
public:
    void setStates(StateSet states) { m_states = states; }
    [[nodiscard]] StateSet states() const { return m_states; }
    /// Positions that match the text searched for, in order; nothing = no text.
    void setMatches(std::optional<std::vector<Position>> matches) { m_matches = std::move(matches); }
    [[nodiscard]] bool hasMatches() const { return m_matches.has_value(); }
    [[nodiscard]] bool lets(Position position, ChangeState state) const;

    /// Makes the list anew from the present states.
    void rebuild(const LineStates &lines);
    /// A line moved: counts what the list lacks or holds without need.
    void noteMove(Position position, ChangeState from, ChangeState to);

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] qint64 size() const { return m_open ? m_all : static_cast<qint64>(m_positions.size()); }
    [[nodiscard]] Position positionAt(qint64 row) const;
    /// The row of a position, or -1 if it is not listed.
    [[nodiscard]] qint64 rowOf(Position position) const;
    /// The row of the first listed line at or after this position, or the last one; -1 if there is none.
    [[nodiscard]] qint64 rowNear(Position position) const;
    /// Lines that match now but are not listed yet.
    [[nodiscard]] qint64 unlisted() const { return m_unlisted; }
    /// Listed lines that do not match any more.
    [[nodiscard]] qint64 outdated() const { return m_outdated; }
    [[nodiscard]] std::size_t bytes() const;

private:
    StateSet m_states;
    std::optional<std::vector<Position>> m_matches;
    std::vector<Position> m_positions;
    bool m_open = true;
    qint64 m_all = 0;
    qint64 m_unlisted = 0;
    qint64 m_outdated = 0;
};

} // namespace lk::ui
