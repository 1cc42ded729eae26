// SPDX-License-Identifier: Apache-2.0
#include "tests/crash/crash_test.h"

#include "tests/crash/crash_round.h"

#include <QElapsedTimer>
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

/// `first` is the number of the first round: it decides what is changed.
void playRounds(quint32 seed, int first, int kills, bool carriersToo)
{
    DeathDice dice(seed);
    DeathTally tally;
    QElapsedTimer clock;
    clock.start();
    QMap<QString, qint64> states;
    for (int number = first; tally.total() < kills; ++number) {
        const quint32 own = seed + static_cast<quint32>(number);
        Round round(own);
        const auto ready = round.setUp();
        QVERIFY2(ready, ready ? "" : qPrintable(ready.error().message + ready.error().detail));
        const int share = qMin(kKillsPerRound, kills - tally.total());
        WorkerLives lives(round.installation, round.carriers, dice, tally);
        const auto played = play(round, lives, number, own, share, carriersToo);
        const QString where = u"seed %1, round %2, %3\n"_s.arg(seed).arg(number).arg(tally.text());
        QVERIFY2(played, played ? "" : qPrintable(where + played.error().message + played.error().detail));
        const QStringList broken = round.broken();
        QVERIFY2(broken.isEmpty(), qPrintable(where + broken.join(u'\n')));
        round.countStates(states);
    }
    const double minutes = static_cast<double>(clock.elapsed()) / 60'000;
    QString outcome;
    for (auto it = states.begin(); it != states.end(); ++it)
        outcome += u"\n  %1 %2"_s.arg(it.value()).arg(it.key());
    qInfo("Seed %u. %s. %.1f s, %.0f kills a minute. Lines:%s", seed, qPrintable(tally.text()), minutes * 60,
        tally.total() / minutes, qPrintable(outcome));
}

quint32 seed()
{
    return static_cast<quint32>(numberFromEnvironment("LK_CRASH_SEED", 20260501));
}

/// CI plays the deaths in two halves beside each other; 0 = all of them here.
int part()
{
    return numberFromEnvironment("LK_CRASH_PART", 0);
}

} // namespace

void CrashTest::everyKillPointKillsAWorkerThatPassesIt()
{
    if (part() == 2)
        QSKIP("In the other half");
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
    const int kills = numberFromEnvironment("LK_CRASH_KILLS", 200);
    constexpr int kRoundsOfAHalf = 2;
    const int first = part() == 2 ? kRoundsOfAHalf : 0;
    playRounds(seed(), first, part() > 0 ? kills / 2 : kills, false);
}

void CrashTest::aWorkerThatDiesWhileItRecoversLosesNothing()
{
    if (part() == 2)
        QSKIP("In the other half");
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
    if (part() == 1)
        QSKIP("In the other half");
    playRounds(seed() + 1, 0, qMax(20, numberFromEnvironment("LK_CRASH_KILLS", 200) / 10), true);
}
