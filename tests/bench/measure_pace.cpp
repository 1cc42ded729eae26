// SPDX-License-Identifier: Apache-2.0
// How right the time left is, on a change whose three accounts have limits as far apart as real ones.
#include "tests/bench/measure.h"
#include "tests/support/practice_world.h"
#include "ui/models/change_pace.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lk::bench {

namespace {

/// What was foretold at one moment, in milliseconds from the start.
struct Foretold {
    qint64 byAccount = 0;
    qint64 bySpeedSoFar = 0; ///< all lines alike, the whole way: what a script would print
};

void setBudgets(test::PracticeWorld &world)
{
    for (engine::AccountAccess &access : world.accounts) {
        const bool slow = access.account.carrier == Carrier::Jasper;
        access.account.budget = {.callsPerSecond = slow        ? 8.0
                : access.account.carrier == Carrier::Telegence ? 20.0
                                                               : 30.0,
            .maxInFlight = slow ? 1 : 4};
    }
    world.engine->dispatcher().setAccounts(world.accounts);
}

/// The error in percent of the whole time: at the middle and at the worst moment.
QString errorsOf(const QList<Foretold> &told, qint64 Foretold::*how, qint64 took)
{
    QList<double> errors;
    for (const Foretold &each : told)
        errors.append(100.0 * std::abs(static_cast<double>(each.*how - took)) / static_cast<double>(took));
    std::sort(errors.begin(), errors.end());
    if (errors.isEmpty())
        return u"never told"_s;
    return u"%1 % (worst %2 %)"_s.arg(errors.at(errors.size() / 2), 0, 'f', 0).arg(errors.last(), 0, 'f', 0);
}

} // namespace

void measurePace(Table &table, int linesEach)
{
    test::PracticeWorld world({.devices = linesEach * 3},
        {{u"carriers"_s,
            QJsonObject{{u"*"_s,
                QJsonObject{{u"settle_ms"_s, QJsonArray{20, 400}}, {u"latency_ms"_s, QJsonArray{20, 80}},
                    {u"calls_per_second"_s, 0}, {u"max_in_flight"_s, 0}}}}}});
    setBudgets(world);
    const planning::Plan plan = world.plan(test::practiceList(linesEach), {.kind = ChangeKind::Suspend});
    const BulkChangeId id = world.start(plan);
    ui::ChangePace pace;
    QList<Foretold> told;
    QElapsedTimer timer;
    timer.start();
    world.runQueue();
    for (; timer.elapsed() < kLongestMs; QTest::qWait(500)) {
        const BulkChange change = world.change(id);
        pace.note(world.clock.bootNow(), change);
        if (change.counts.open() == 0)
            break;
        const double share
            = static_cast<double>(change.counts.settled()) / static_cast<double>(change.counts.total());
        const auto left = pace.secondsLeft();
        if (share >= 0.1 && left)
            told.append({.byAccount = timer.elapsed() + *left * 1000,
                .bySpeedSoFar = std::llround(static_cast<double>(timer.elapsed()) / share)});
    }
    const qint64 took = std::max(qint64{1}, timer.elapsed());
    table.add(u"Time left, %1 lines at three accounts, error"_s.arg(plan.rows.size()),
        errorsOf(told, &Foretold::byAccount, took),
        u"by the speed of all lines so far: %1; it took %2 s"_s
            .arg(errorsOf(told, &Foretold::bySpeedSoFar, took))
            .arg(took / 1000));
}

} // namespace lk::bench
