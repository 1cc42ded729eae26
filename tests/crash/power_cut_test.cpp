// SPDX-License-Identifier: Apache-2.0
#include "tests/crash/power_cut_test.h"

#include "tests/crash/crash_round.h"
#include "tests/crash/power_cut.h"
#include "tests/crash/side_by_side.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kCutsInCi = 1'000;
constexpr int kCutsPerRound = 80;
constexpr char kResumedSaid[] = "SELECT count(*) FROM audit_entry WHERE action = 'change.recovered'";

/// One installation whose power fails after each life of a program that works on it.
class PowerCutRound {
public:
    PowerCutRound(quint32 seed, DeathDice &dice, DeathTally &deaths, CutTally &cuts)
        : m_seed(seed),
          m_round(seed),
          m_power(m_round.installation.database(), m_round.folder() + u"/mirror"_s, seed),
          m_lives(m_round.installation, m_round.carriers, dice, deaths),
          m_cuts(cuts)
    {
        m_round.installation.setVariables(m_power.variables());
        m_lives.afterEachLife([this](const ProgramEnd &end) {
            m_resumedSaid += end.output.contains("Resumed:") ? 1 : 0;
            return cut();
        });
    }

    [[nodiscard]] Result<void> play(int number, int cuts)
    {
        LK_TRY(m_round.setUp());
        const QList<Step> steps = stepsOf(number, m_seed);
        for (const Step &step : steps) {
            const auto asked
                = m_round.installation.startChange(step.spec, kLinesPerCarrier, step.only, step.list);
            if (!asked)
                return asked.failure();
            m_accepted += *asked;
            LK_TRY(cut());
            LK_TRY(m_lives.killRepeatedly(qMax(1, cuts / static_cast<int>(steps.size())), false));
            LK_TRY(m_lives.liveToQuiet());
        }
        const QStringList broken = m_round.broken();
        return broken.isEmpty() ? Result<void>() : fail(ErrorKind::Damaged, broken.join(u'\n'));
    }

private:
    [[nodiscard]] Result<void> cut()
    {
        LK_TRY(m_power.cut(m_cuts));
        const QStringList broken = m_round.brokenSoFar() + unkeptWords();
        return broken.isEmpty() ? Result<void>() : fail(ErrorKind::Damaged, broken.join(u'\n'));
    }

    /// What was said to a person and the database does not know any more.
    [[nodiscard]] QStringList unkeptWords()
    {
        const auto database
            = store::Database::open(m_round.installation.database(), store::OpenMode::ReadOnly);
        if (!database)
            return {database.error().message};
        const auto lines = (*database)->number(u"SELECT count(*) FROM device_change"_s);
        const auto resumed = (*database)->number(QString::fromLatin1(kResumedSaid));
        QStringList unkept;
        if (!lines || *lines < m_accepted)
            unkept.append(
                u"%1 changes were accepted, %2 are there"_s.arg(m_accepted).arg(lines ? *lines : -1));
        if (!resumed || *resumed < m_resumedSaid)
            unkept.append(u"A recovery was announced that is in no audit"_s);
        return unkept;
    }

    const quint32 m_seed;
    Round m_round;
    PowerCut m_power;
    WorkerLives m_lives;
    CutTally &m_cuts;
    qint64 m_accepted = 0;
    int m_resumedSaid = 0;
};

/// What all rounds took away. Any thread.
struct Sum {
    QMutex mutex;
    DeathTally deaths;
    CutTally cuts;
};

RoundEnd playCuts(quint32 seed, int number, int share, Sum &sum)
{
    const quint32 own = seed + static_cast<quint32>(number);
    DeathDice dice(own, true);
    DeathTally deaths;
    CutTally cuts;
    PowerCutRound round(own, dice, deaths, cuts);
    const auto played = round.play(number, share);
    const QMutexLocker locker(&sum.mutex);
    sum.deaths.add(deaths);
    sum.cuts.add(cuts);
    return {cuts.cuts,
        played
            ? QString()
            : deaths.text() + u", "_s + cuts.text() + u'\n' + played.error().message + played.error().detail};
}

} // namespace

void PowerCutTest::whatWasSaidBeforeThePowerFailedHoldsAndNothingIsDoneTwice()
{
    const int wanted = numberFromEnvironment("LK_POWER_CUTS", kCutsInCi);
    const auto seed = static_cast<quint32>(numberFromEnvironment("LK_CRASH_SEED", 20260601));
    Sum sum;
    QElapsedTimer clock;
    clock.start();
    const QStringList broken = playSideBySide(
        wanted, kCutsPerRound, [&](int number, int share) { return playCuts(seed, number, share, sum); });
    QVERIFY2(broken.isEmpty(), qPrintable(u"Seed %1, "_s.arg(seed) + broken.join(u'\n')));
    // A mirror that loses nothing would prove nothing.
    QVERIFY2(sum.cuts.bytesLost > 0, qPrintable(sum.cuts.text()));
    qInfo("Seed %u. %s. %s. %.1f s.", seed, qPrintable(sum.cuts.text()), qPrintable(sum.deaths.text()),
        static_cast<double>(clock.elapsed()) / 1'000);
}
