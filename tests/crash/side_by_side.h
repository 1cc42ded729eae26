// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace lk::test {

/// How a round went.
struct RoundEnd {
    int done = 0; ///< of what it was to do: deaths, cuts
    QString broken; ///< what does not hold; empty = all does
};

/// A number from the environment, if one is given there.
[[nodiscard]] int numberFromEnvironment(const char *name, int fallback);

/// Plays rounds 0, 1, 2… until `wanted` is done, `perRound` in each of them, several beside each other on
/// threads of their own, since each of them waits most of the time: LK_CRASH_JOBS, twice as many as there are
/// processors unless said otherwise. No new round begins once something is broken. A round is repeatable by
/// its number alone: LK_CRASH_ROUND plays only that one. Gives what is broken.
[[nodiscard]] QStringList playSideBySide(
    int wanted, int perRound, const std::function<RoundEnd(int number, int share)> &play);

} // namespace lk::test
