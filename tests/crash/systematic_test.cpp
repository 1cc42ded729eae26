// SPDX-License-Identifier: Apache-2.0
#include "tests/crash/systematic_test.h"

#include "core/sandbox/inventory.h"
#include "tests/crash/crash_round.h"
#include "tests/crash/side_by_side.h"

#include <QAtomicInt>
#include <QJsonObject>
#include <QTest>

#include <array>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How a carrier can take a request: what it answers, and whether it acts all the same.
struct CarrierAnswer {
    QLatin1StringView fault;
    bool act;
    int afterMs = 0;
};

constexpr std::array kAnswers{CarrierAnswer{"close"_L1, true}, CarrierAnswer{"close"_L1, false},
    CarrierAnswer{"reset"_L1, true}, CarrierAnswer{"reset"_L1, false},
    CarrierAnswer{"late-act"_L1, true, 600}, CarrierAnswer{"late"_L1, true, 400},
    CarrierAnswer{"hang"_L1, true}, CarrierAnswer{"hang"_L1, false}, CarrierAnswer{"truncated"_L1, true},
    CarrierAnswer{"truncated-chunked"_L1, true}, CarrierAnswer{"html"_L1, true},
    CarrierAnswer{"html"_L1, false}, CarrierAnswer{"garbage"_L1, true}, CarrierAnswer{"broken-json"_L1, true},
    CarrierAnswer{"empty"_L1, true}, CarrierAnswer{"empty"_L1, false}, CarrierAnswer{"wrong-device"_L1, true},
    CarrierAnswer{"500"_L1, true}, CarrierAnswer{"500"_L1, false}, CarrierAnswer{"redirect"_L1, false}};
/// A point that is passed once a request has left, and at which passings the workers die in turn: some of
/// them belong to a line that another life has sent.
struct LastPoint {
    QLatin1StringView name;
    int first;
    int last;
};
constexpr std::array kPointsAfterSending{LastPoint{"after-answer"_L1, 1, 1},
    LastPoint{"before-settle"_L1, 1, 3}, LastPoint{"after-settle"_L1, 1, 3},
    LastPoint{"after-commit"_L1, 3, 6}};
constexpr int kAskedLines = 30;
/// Whoever needs more does not get on.
constexpr int kMostDeaths = 400;

/// The n-th change a carrier is asked for meets the n-th answer; after the last one all goes well.
QJsonArray oneAfterTheOther()
{
    QJsonArray faults;
    int number = 0;
    for (const CarrierAnswer &answer : kAnswers) {
        QJsonObject rule{{u"operation"_s, u"write"_s}, {u"fault"_s, answer.fault}, {u"act"_s, answer.act},
            {u"from"_s, ++number}, {u"count"_s, 1}};
        if (answer.afterMs > 0)
            rule.insert(u"after_ms"_s, answer.afterMs);
        faults.append(rule);
    }
    return faults;
}

struct AskedChange {
    ChangeSpec spec;
    Carrier carrier;
};

QList<AskedChange> changesToAsk()
{
    const QString otherPlan = sandbox::practicePlans(sandbox::PracticeCarrier::Jasper).at(1);
    return {{{.kind = ChangeKind::Suspend}, Carrier::Jasper},
        {{.kind = ChangeKind::Deactivate}, Carrier::Telegence},
        {{.kind = ChangeKind::Suspend}, Carrier::Telegence},
        {{.kind = ChangeKind::Suspend}, Carrier::ThingSpace},
        {{.kind = ChangeKind::Deactivate}, Carrier::Jasper},
        {{.kind = ChangeKind::Deactivate}, Carrier::ThingSpace},
        {{.kind = ChangeKind::ChangeRatePlan, .ratePlan = otherPlan}, Carrier::Jasper}};
}

/// Workers die at the point until every answer has been met once.
int dieUntilAllAreMet(Round &round, const LastPoint &point)
{
    int deaths = 0;
    while (deaths < kMostDeaths && round.requestsSent() < static_cast<qint64>(kAnswers.size())
        && round.diesAt(
            u"%1:%2"_s.arg(point.name).arg(point.first + deaths % (point.last - point.first + 1))))
        ++deaths;
    return deaths;
}

/// What is broken afterwards.
QString playAnswers(const AskedChange &change, const LastPoint &point, QAtomicInt &deaths)
{
    const auto seed = static_cast<quint32>(numberFromEnvironment("LK_CRASH_SEED", 20260901));
    DeathDice dice(seed);
    DeathTally tally;
    Round round(seed);
    round.carriers.setFaults(oneAfterTheOther());
    // One at a time: so a life that sends meets one answer and dies of it.
    round.installation.sendOneAtATime();
    if (const auto ready = round.setUp(); !ready)
        return ready.error().message + ready.error().detail;
    const auto asked = round.installation.startChange(change.spec, kAskedLines, change.carrier);
    if (!asked || *asked < static_cast<int>(kAnswers.size()))
        return asked ? u"only %1 lines to change"_s.arg(*asked) : asked.error().message;
    deaths += dieUntilAllAreMet(round, point);
    const qint64 met = round.requestsSent();
    WorkerLives lives(round.installation, round.carriers, dice, tally);
    if (const auto quiet = lives.liveToQuiet(); !quiet)
        return quiet.error().message + quiet.error().detail;
    const QStringList broken = round.broken();
    if (!broken.isEmpty())
        return broken.join(u'\n');
    return met < static_cast<qint64>(kAnswers.size()) ? u"only %1 answers were met"_s.arg(met) : QString();
}

} // namespace

void SystematicTest::everyAnswerMeetsEveryPoint()
{
    const QList<AskedChange> changes = changesToAsk();
    const int points = static_cast<int>(kPointsAfterSending.size());
    QAtomicInt deaths;
    const QStringList broken
        = playSideBySide(static_cast<int>(changes.size()) * points, 1, [&](int number, int) {
              const AskedChange &change = changes.at(number / points);
              const LastPoint &point = kPointsAfterSending.at(static_cast<std::size_t>(number % points));
              const QString wrong = playAnswers(change, point, deaths);
              return RoundEnd{1,
                  wrong.isEmpty() ? QString()
                                  : u"%1 at %2, %3: %4"_s.arg(toText(change.spec.kind),
                                      toText(change.carrier), QString(point.name), wrong)};
          });
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    qInfo("%d answers at %d points for %d changes: %d deaths.", static_cast<int>(kAnswers.size()), points,
        static_cast<int>(changes.size()), deaths.loadRelaxed());
}
