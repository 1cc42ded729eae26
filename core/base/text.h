// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <limits>
#include <optional>
#include <utility>

namespace lk {

/// One row of an enum's word table.
template <typename E>
using EnumWord = std::pair<E, QLatin1StringView>;

/// The word of an enum value in its table. Every value must stand there (round-trip tested).
template <typename E, std::size_t N>
[[nodiscard]] constexpr QLatin1StringView wordOf(const std::array<EnumWord<E>, N> &table, E value)
{
    for (const auto &[candidate, word] : table) {
        if (candidate == value)
            return word;
    }
    return {};
}

/// The enum value of a word; nothing for an unknown word: nobody guesses a default.
template <typename E, std::size_t N>
[[nodiscard]] std::optional<E> valueOf(const std::array<EnumWord<E>, N> &table, QStringView word)
{
    for (const auto &[value, candidate] : table) {
        if (word.compare(candidate) == 0)
            return value;
    }
    return std::nullopt;
}

/// A count as the number of a plural text. Give it a variable of its own: the tool that collects texts does
/// not see a text whose number is an expression.
[[nodiscard]] constexpr int pluralCount(qint64 count)
{
    return static_cast<int>(
        count < std::numeric_limits<int>::max() ? count : std::numeric_limits<int>::max());
}

} // namespace lk
