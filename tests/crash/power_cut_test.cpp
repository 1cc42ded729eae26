// SPDX-License-Identifier: Apache-2.0
#include "tests/crash/power_cut_test.h"

#include "tests/crash/crash_round.h"
#include "tests/crash/power_cut.h"

#include <QElapsedTimer>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kCutsInCi = 160;
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

} // namespace

void PowerCutTest::whatWasSaidBeforeThePowerFailedHoldsAndNothingIsDoneTwice()
{
    const int part = numberFromEnvironment("LK_CRASH_PART", 0);
    const int wanted = numberFromEnvironment("LK_POWER_CUTS", kCutsInCi) / (part > 0 ? 2 : 1);
    const auto seed = static_cast<quint32>(numberFromEnvironment("LK_CRASH_SEED", 20260601));
    DeathDice dice(seed + static_cast<quint32>(part), true);
    DeathTally deaths;
    CutTally cuts;
    QElapsedTimer clock;
    clock.start();
    for (int number = part == 2 ? 1 : 0; cuts.cuts < wanted; ++number) {
        const quint32 own = seed + static_cast<quint32>(number);
        PowerCutRound round(own, dice, deaths, cuts);
        const auto played = round.play(number, qMin(kCutsPerRound, wanted - cuts.cuts));
        const QString where = u"seed %1, part %2, round %3, %4, %5\n"_s.arg(seed).arg(part).arg(number).arg(
            deaths.text(), cuts.text());
        QVERIFY2(played, played ? "" : qPrintable(where + played.error().message + played.error().detail));
    }
    // A mirror that loses nothing would prove nothing.
    QVERIFY2(cuts.bytesLost > 0, qPrintable(cuts.text()));
    qInfo("Seed %u. %s. %s. %.1f s.", seed, qPrintable(cuts.text()), qPrintable(deaths.text()),
        static_cast<double>(clock.elapsed()) / 1'000);
}
