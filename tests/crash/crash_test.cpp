// SPDX-License-Identifier: Apache-2.0
#include "tests/crash/crash_test.h"

#include "core/sandbox/inventory.h"
#include "tests/crash/ledger_match.h"
#include "tests/crash/worker_lives.h"
#include "tests/support/invariants.h"
#include "tests/support/practice_world.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLinesPerCarrier = 60;
constexpr int kDevices = 3 * kLinesPerCarrier;
constexpr int kKillsPerRound = 70;
constexpr int kSwaps = 20;
constexpr int kStoriesShown = 3;
constexpr char kOutcomes[]
    = "SELECT d.state || CASE WHEN d.state IN ('failed', 'unknown', 'dead-letter') THEN ' (' || a.carrier || "
      "' ' || "
      "json_extract(c.spec, '$.kind') || ' ' || d.error_code || ': ' || d.reason || ')' ELSE '' END AS "
      "outcome, count(*) FROM "
      "device_change d JOIN bulk_change c ON c.id = d.change_id JOIN carrier_account a ON a.id = "
      "d.account_id GROUP BY outcome";

int numberFromEnvironment(const char *name, int fallback)
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue(name, &given);
    return given ? number : fallback;
}

/// A change, and the carrier whose lines it is for; nothing = all three.
struct Step {
    ChangeSpec spec;
    std::optional<Carrier> only;
    QString list = {}; ///< empty = the first lines of each carrier
};

/// Gives free SIMs to the first lines of a carrier.
QString swapList(sandbox::PracticeCarrier practice, quint64 seed)
{
    const auto sims = sandbox::freeSims(practice, kDevices, seed, kSwaps);
    QString list = u"iccid,imei,msisdn,new iccid\n"_s;
    for (int i = 0; i < sims.size(); ++i) {
        const auto line = sandbox::practiceLine(practice, i);
        list += QStringList{line.iccid, line.imei, line.msisdn, sims.at(i).iccid}.join(u',') + u'\n';
    }
    return list;
}

/// What a round does to the same lines, one after the other. The first of three goes to and fro; the second
/// begins with what is dangerous, while the carrier's history is still silent; the third gives lines other
/// SIMs and makes changes of two steps. Another carrier's plans and SIMs are changed each time.
QList<Step> stepsOf(int round, quint64 seed)
{
    using sandbox::PracticeCarrier;
    const std::array<std::pair<Carrier, PracticeCarrier>, 3> carriers{
        std::pair{Carrier::ThingSpace, PracticeCarrier::ThingSpace},
        std::pair{Carrier::Jasper, PracticeCarrier::Jasper},
        std::pair{Carrier::Telegence, PracticeCarrier::Telegence}};
    const auto &[carrier, practice] = carriers.at(static_cast<std::size_t>(round) % carriers.size());
    const Step suspend{{.kind = ChangeKind::Suspend}, std::nullopt};
    const Step restore{{.kind = ChangeKind::Restore}, std::nullopt};
    const Step deactivate{{.kind = ChangeKind::Deactivate}, std::nullopt};
    const Step plan{
        {.kind = ChangeKind::ChangeRatePlan, .ratePlan = sandbox::practicePlans(practice).at(1)}, carrier};
    const Step activate{{.kind = ChangeKind::Activate,
                            .ratePlan = sandbox::practicePlans(PracticeCarrier::ThingSpace).at(1),
                            .zipCode = u"98801"_s},
        Carrier::ThingSpace};
    const auto &[swapped, swappedHere] = carriers.at(static_cast<std::size_t>(round / 3) % carriers.size());
    const Step swap{{.kind = ChangeKind::ChangeIdentifier}, swapped, swapList(swappedHere, seed)};
    const Step planThenSuspend{
        {.kind = ChangeKind::Suspend, .planFirst = sandbox::practicePlans(PracticeCarrier::Jasper).at(0)},
        Carrier::Jasper};
    if (round % 3 == 2)
        return {swap, planThenSuspend, restore};
    return round % 3 == 0 ? QList<Step>{suspend, restore, plan, deactivate}
                          : QList<Step>{deactivate, activate, plan, suspend};
}

/// One fresh data folder with its own carriers.
class Round {
public:
    explicit Round(quint64 seed)
        : carriers(m_folder.path(), seed, kDevices),
          installation(m_folder.path())
    {
    }

    [[nodiscard]] Result<void> setUp()
    {
        LK_TRY(carriers.start());
        return installation.setUp(carriers);
    }

    /// What is broken, with the story of the first lines it is about; the folder is kept then.
    [[nodiscard]] QStringList broken()
    {
        const auto database = store::Database::open(installation.database(), store::OpenMode::ReadOnly);
        if (!database)
            return {database.error().message};
        store::Database &db = **database;
        QStringList all = checkNothingLost(db) + checkEveryRequest(db, carriers.ledger())
            + checkSettledWithReason(db) + checkAuditTellsAll(db) + checkNoStepIsMissing(db)
            + checkOnlyKnownTransitions(db) + checkOneOpenPerLine(db) + checkSendLimits(db);
        m_folder.setAutoRemove(all.isEmpty() && !qEnvironmentVariableIsSet("LK_CRASH_KEEP"));
        if (all.isEmpty())
            return all;
        all.append(u"Kept in %1"_s.arg(m_folder.path()));
        static const QRegularExpression kLine(u"line (\\d+)"_s);
        for (qsizetype i = 0; i < qMin(all.size(), qsizetype{kStoriesShown}); ++i) {
            const auto match = kLine.match(all.at(i));
            if (match.hasMatch())
                all += QStringList{u"  Line %1:"_s.arg(match.captured(1))} + storyOf(db, match.captured(1));
        }
        return all;
    }

    /// Adds up what became of the lines; where a person must decide, with the reason.
    void countStates(QMap<QString, qint64> &counts)
    {
        const auto database = store::Database::open(installation.database(), store::OpenMode::ReadOnly);
        if (!database)
            return;
        auto rows = (*database)->statement(kOutcomes).query();
        while (rows && rows->next())
            counts[rows->text(0)] += rows->number(1);
    }

private:
    QTemporaryDir m_folder;

public:
    CarrierProcess carriers;
    Installation installation;
};

/// Plays one round to its quiet end, with about `kills` deaths.
Result<void> play(
    Round &round, int number, quint64 seed, int kills, bool carriersToo, DeathDice &dice, DeathTally &tally)
{
    WorkerLives lives(round.installation, round.carriers, dice, tally);
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
        const auto played = play(round, number, own, share, carriersToo, dice, tally);
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

void CrashTest::carriersThatDieInMidRunAreFoundAgainWhereTheyWere()
{
    if (part() == 1)
        QSKIP("In the other half");
    playRounds(seed() + 1, 0, qMax(20, numberFromEnvironment("LK_CRASH_KILLS", 200) / 10), true);
}
