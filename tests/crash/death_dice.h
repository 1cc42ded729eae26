// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace lk::test {

/// How one life of the worker shall end: at the n-th passing of a named point, or after a while.
struct Death {
    QString point; ///< empty = at a random time
    int pass = 1;
    int afterMs = 0; ///< at a random time; for a named point: the latest

    /// As LINEKEEPER_KILL_AT wants it.
    [[nodiscard]] QString killAt() const;
};

/// Seven of ten deaths at named points, three at random times; repeatable by its seed.
class DeathDice {
public:
    /// `inTheDatabase`: most of the deaths are in the midst of a write or a sync of the database, for
    /// programs that run with the variables of a PowerCut.
    explicit DeathDice(quint32 seed, bool inTheDatabase = false);
    [[nodiscard]] Death next();
    /// True once in `times` on average.
    [[nodiscard]] bool oneIn(int times);
    /// A number from `least` to `most`.
    [[nodiscard]] int number(int least, int most);

    /// The names of all points.
    [[nodiscard]] static QStringList points();

private:
    template <typename List>
    [[nodiscard]] const auto &oneOf(const List &list)
    {
        return list[static_cast<std::size_t>(number(0, static_cast<int>(std::size(list)) - 1))];
    }

    QRandomGenerator m_random;
    const bool m_inTheDatabase;
};

/// How many deaths there were of which kind.
struct DeathTally {
    QMap<QString, int> atPoint;
    int atRandom = 0;
    int carriers = 0; ///< deaths of the practice carriers

    void add(const DeathTally &other);
    /// Deaths of workers.
    [[nodiscard]] int total() const;
    [[nodiscard]] QString text() const;
};

} // namespace lk::test
