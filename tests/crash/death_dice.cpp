// SPDX-License-Identifier: Apache-2.0
#include "tests/crash/death_dice.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

/// A kill point and how often a life passes it, roughly: the n-th passing is chosen up to there.
struct Point {
    QLatin1StringView name;
    int passes;
};

constexpr std::array kPoints{Point{"after-claim"_L1, 8}, Point{"before-intent-commit"_L1, 10},
    Point{"after-intent"_L1, 10}, Point{"after-answer"_L1, 10}, Point{"before-settle"_L1, 25},
    Point{"after-settle"_L1, 25}, Point{"after-commit"_L1, 40}, Point{"in-recovery"_L1, 1}};
constexpr std::array kDatabasePoints{Point{"in-write"_L1, 60}, Point{"in-sync"_L1, 15}};
constexpr int kLongestLifeMs = 1'000;
constexpr int kLongestLifeInTheDatabaseMs = 350;
constexpr int kShortestRandomMs = 20;
constexpr int kLongestRandomMs = 500;

} // namespace

QString Death::killAt() const
{
    return point.isEmpty() ? QString() : u"%1:%2"_s.arg(point).arg(pass);
}

DeathDice::DeathDice(quint32 seed, bool inTheDatabase)
    : m_random(seed),
      m_inTheDatabase(inTheDatabase)
{
}

Death DeathDice::next()
{
    const int longest = m_inTheDatabase ? kLongestLifeInTheDatabaseMs : kLongestLifeMs;
    if (number(1, 10) <= (m_inTheDatabase ? 1 : 3))
        return {{}, 1, number(kShortestRandomMs, qMin(kLongestRandomMs, longest))};
    if (m_inTheDatabase && !oneIn(3)) {
        // The sooner the likelier: a life that only waits for the carriers writes little.
        const Point &point = oneOf(kDatabasePoints);
        return {point.name, number(1, number(1, point.passes)), longest};
    }
    const Point &point = oneOf(kPoints);
    return {point.name, number(1, point.passes), longest};
}

bool DeathDice::oneIn(int times)
{
    return number(1, times) == 1;
}

int DeathDice::number(int least, int most)
{
    return m_random.bounded(least, most + 1);
}

QStringList DeathDice::points()
{
    QStringList names;
    for (const Point &point : kPoints)
        names.append(point.name);
    return names;
}

void DeathTally::add(const DeathTally &other)
{
    for (auto it = other.atPoint.begin(); it != other.atPoint.end(); ++it)
        atPoint[it.key()] += it.value();
    atRandom += other.atRandom;
    carriers += other.carriers;
}

int DeathTally::total() const
{
    int sum = atRandom;
    for (const int deaths : atPoint)
        sum += deaths;
    return sum;
}

QString DeathTally::text() const
{
    QStringList parts;
    for (auto it = atPoint.begin(); it != atPoint.end(); ++it)
        parts.append(it.key() + u' ' + QString::number(it.value()));
    parts.append(u"at random times %1"_s.arg(atRandom));
    return u"%1 kills: "_s.arg(total()) + parts.join(u", "_s)
        + (carriers > 0 ? u"; the carriers %1 times"_s.arg(carriers) : QString());
}

} // namespace lk::test
