// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/change_state.h"
#include "ui/widgets/segments.h"

#include <initializer_list>

namespace lk::ui {

/// A set of line states, as a filter chooses them. Empty = no choice was made: everything.
class StateSet {
public:
    constexpr StateSet() = default;
    constexpr StateSet(std::initializer_list<ChangeState> states)
    {
        for (const ChangeState state : states)
            insert(state);
    }

    constexpr void insert(ChangeState state) { m_bits |= bit(state); }
    constexpr void unite(StateSet other) { m_bits |= other.m_bits; }
    [[nodiscard]] constexpr bool has(ChangeState state) const { return (m_bits & bit(state)) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr bool contains(StateSet other) const
    {
        return (m_bits & other.m_bits) == other.m_bits;
    }
    bool operator==(const StateSet &) const = default;

private:
    [[nodiscard]] static constexpr unsigned bit(ChangeState state)
    {
        return 1U << static_cast<unsigned>(state);
    }

    unsigned m_bits = 0;
};

/// States that people look at together. The groups do not overlap and cover every state.
enum class LineGroup {
    Done,
    AlreadySo,
    Failed,
    Unknown,
    NeedsPerson,
    InFlight,
    Cancelled,
    Waiting,
};

inline constexpr std::array kAllLineGroups{LineGroup::Done, LineGroup::AlreadySo, LineGroup::Failed,
    LineGroup::Unknown, LineGroup::NeedsPerson, LineGroup::InFlight, LineGroup::Cancelled,
    LineGroup::Waiting};

[[nodiscard]] StateSet statesOf(LineGroup group);
[[nodiscard]] QString nameOf(LineGroup group);
[[nodiscard]] Tone toneOf(LineGroup group);
[[nodiscard]] qint64 countOf(const StateCounts &counts, LineGroup group);
[[nodiscard]] qint64 countOf(const StateCounts &counts, StateSet states);

/// All groups that have lines, in the order of a bar; their counts add up to the total.
[[nodiscard]] Segments segmentsOf(const StateCounts &counts);

/// Lines nobody has sent yet, which can still be taken back.
[[nodiscard]] qint64 cancellable(const StateCounts &counts);

} // namespace lk::ui
