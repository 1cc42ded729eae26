// SPDX-License-Identifier: Apache-2.0
#include "tests/crash/crash_test.h"

#include "tests/crash/crash_round.h"
#include "tests/crash/side_by_side.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kKillsPerRound = 70;

/// Plays the steps of round `number` to their quiet end, with about `kills` deaths.
Result<void> play(Round &round, WorkerLives &lives, int number, quint64 seed, int kills, bool carriersToo)
{
    const QList<Step> steps = stepsOf(number, seed);
    for (const Step &step : steps) {
        const auto asked = round.installation.startChange(step.spec, kLinesPerCarrier, step.only, step.list);
        if (!asked)
            return asked.failure();
        LK_TRY(lives.killRepeatedly(qMax(1, kills / static_cast<int>(steps.size())), carriersToo));
        LK_TRY(lives.liveToQuiet());
    }
    return {};
}

/// The sum of what the rounds tell when they have ended. Any thread.
struct Tally {
    QMutex mutex;
    DeathTally deaths;
    QMap<QString, qint64> states;

    void add(const DeathTally &ofRound, Round &round)
    {
        const QMutexLocker locker(&mutex);
        deaths.add(ofRound);
        round.countStates(states);
    }
};

RoundEnd playRound(quint32 seed, int number, int kills, bool carriersToo, Tally &all)
{
    const quint32 own = seed + static_cast<quint32>(number);
    DeathDice dice(own);
    DeathTally tally;
    Round round(own);
    const auto ready = round.setUp();
    if (!ready)
        return {0, ready.error().message + ready.error().detail};
    WorkerLives lives(round.installation, round.carriers, dice, tally);
    const auto played = play(round, lives, number, own, kills, carriersToo);
    if (!played)
        return {tally.total(), tally.text() + played.error().message + played.error().detail};
    const QStringList broken = round.broken();
    all.add(tally, round);
    return {tally.total(), broken.isEmpty() ? QString() : tally.text() + broken.join(u'\n')};
}

void playRounds(quint32 seed, int kills, bool carriersToo)
{
    Tally all;
    QElapsedTimer clock;
    clock.start();
    const QStringList broken = playSideBySide(kills, kKillsPerRound,
        [&](int number, int share) { return playRound(seed, number, share, carriersToo, all); });
    QVERIFY2(broken.isEmpty(), qPrintable(u"Seed %1, "_s.arg(seed) + broken.join(u'\n')));
    const double minutes = static_cast<double>(clock.elapsed()) / 60'000;
    QString outcome;
    for (auto it = all.states.begin(); it != all.states.end(); ++it)
        outcome += u"\n  %1 %2"_s.arg(it.value()).arg(it.key());
    qInfo("Seed %u. %s. %.1f s, %.0f kills a minute. Lines:%s", seed, qPrintable(all.deaths.text()),
        minutes * 60, all.deaths.total() / minutes, qPrintable(outcome));
}

quint32 seed()
{
    return static_cast<quint32>(numberFromEnvironment("LK_CRASH_SEED", 20260501));
}

int wantedKills()
{
    return numberFromEnvironment("LK_CRASH_KILLS", 1'000);
}

} // namespace

void CrashTest::everyKillPointKillsAWorkerThatPassesIt()
{
    Round round(seed());
    const auto ready = round.setUp();
    QVERIFY2(ready, ready ? "" : qPrintable(ready.error().message + ready.error().detail));
    const auto asked
        = round.installation.startChange({.kind = ChangeKind::Suspend}, kLinesPerCarrier, std::nullopt);
    QVERIFY2(asked, asked ? "" : qPrintable(asked.error().message));
    QVERIFY(*asked > kLinesPerCarrier);
    const QStringList points = DeathDice::points();
    for (const QString &point : points) {
        QProcess worker;
        round.installation.startWorker(worker, point + u":1"_s);
        QVERIFY2(worker.waitForFinished(30'000), qPrintable(point));
        QVERIFY2(endOf(worker, 0).killed, qPrintable(point));
    }
    QProcess last;
    round.installation.startWorker(last, {});
    const ProgramEnd end = endOf(last, 60'000);
    QVERIFY2(end.isDone(), qPrintable(end.text()));
    QCOMPARE(round.broken(), QStringList());
}

void CrashTest::noLineIsLostOrChangedTwiceHoweverOftenTheWorkerIsKilled()
{
    playRounds(seed(), wantedKills(), false);
}

void CrashTest::aWorkerThatDiesWhileItRecoversLosesNothing()
{
    const int wanted = numberFromEnvironment("LK_DOUBLE_KILLS", 50);
    DeathDice dice(seed() + 2);
    DeathTally tally;
    Round round(seed() + 2);
    const auto ready = round.setUp();
    QVERIFY2(ready, ready ? "" : qPrintable(ready.error().message + ready.error().detail));
    WorkerLives lives(round.installation, round.carriers, dice, tally);
    int done = 0;
    for (int number = 0; done < wanted; ++number) {
        const ChangeKind kind = number % 2 == 0 ? ChangeKind::Suspend : ChangeKind::Restore;
        const auto asked = round.installation.startChange({.kind = kind}, kLinesPerCarrier, std::nullopt);
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().message));
        while (done < wanted && round.diesAt(u"after-intent:%1"_s.arg(dice.number(1, 4)))) {
            QVERIFY(round.diesAt(u"in-recovery:1"_s));
            QVERIFY(round.diesAt(dice.oneIn(2) ? u"in-recovery:1"_s : u"after-commit:1"_s));
            QCOMPARE(round.brokenSoFar(), QStringList());
            ++done;
        }
        const auto quiet = lives.liveToQuiet();
        QVERIFY2(quiet, quiet ? "" : qPrintable(quiet.error().message));
        QCOMPARE(round.broken(), QStringList());
    }
    qInfo("Seed %u. %d times a worker died and its two successors while they recovered.", seed() + 2, done);
}

void CrashTest::carriersThatDieInMidRunAreFoundAgainWhereTheyWere()
{
    playRounds(seed() + 1, wantedKills() / 20, true);
}
