// SPDX-License-Identifier: Apache-2.0
#include "tests/crash/worker_lives.h"

#include "app/command_line.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

constexpr int kQuietPatienceMs = 180'000;
/// A life in which the carriers die, too, is that much longer.
constexpr int kCarriersDieInOneOf = 5;

} // namespace

WorkerLives::WorkerLives(
    Installation &installation, CarrierProcess &carriers, DeathDice &dice, DeathTally &tally)
    : m_installation(installation),
      m_carriers(carriers),
      m_dice(dice),
      m_tally(tally)
{
}

Result<void> WorkerLives::killRepeatedly(int deaths, bool carriersToo)
{
    const int enough = m_tally.total() + deaths;
    while (m_tally.total() < enough) {
        const auto end = live(m_dice.next(), carriersToo && m_dice.oneIn(kCarriersDieInOneOf));
        if (!end)
            return end.failure();
        if (*end == LifeEnd::Quiet)
            return {};
        if (*end == LifeEnd::Stalled)
            m_installation.resumeAccounts();
    }
    return {};
}

Result<void> WorkerLives::liveToQuiet()
{
    constexpr int kTries = 4;
    for (int i = 0; i < kTries; ++i) {
        QProcess worker;
        m_installation.startWorker(worker, {});
        const ProgramEnd end = endOf(worker, kQuietPatienceMs);
        LK_TRY(m_afterLife(end));
        if (end.isDone())
            return {};
        if (end.exitCode != app::kCarrierDown)
            return fail(ErrorKind::Internal, u"The worker does not come to an end: "_s + end.text());
        m_installation.resumeAccounts();
    }
    return fail(ErrorKind::Internal, u"The accounts are stopped again and again."_s);
}

Result<void> WorkerLives::letCarriersDie(QProcess &worker)
{
    worker.waitForFinished(m_dice.number(50, 500));
    m_carriers.kill();
    ++m_tally.carriers;
    worker.waitForFinished(m_dice.number(1, 300));
    return m_carriers.start();
}

Result<WorkerLives::LifeEnd> WorkerLives::live(const Death &death, bool carriersDieToo)
{
    QProcess worker;
    m_installation.startWorker(worker, death.killAt());
    if (carriersDieToo)
        LK_TRY(letCarriersDie(worker));
    const bool byItself = worker.state() == QProcess::NotRunning || worker.waitForFinished(death.afterMs);
    const ProgramEnd end = endOf(worker, 0);
    LK_TRY(m_afterLife(end));
    if (end.killed) {
        // Who had not come to its point in time was killed from outside.
        if (byItself && !death.point.isEmpty())
            ++m_tally.atPoint[death.point];
        else
            ++m_tally.atRandom;
        return LifeEnd::Died;
    }
    if (end.isDone())
        return LifeEnd::Quiet;
    if (end.exitCode == app::kCarrierDown)
        return LifeEnd::Stalled;
    return fail(ErrorKind::Internal, u"A worker ended with "_s + end.text());
}

} // namespace lk::test
