// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/crash/carrier_process.h"
#include "tests/crash/death_dice.h"
#include "tests/crash/installation.h"

#include <functional>

namespace lk::test {

/// The lives of the workers of one installation, one after the other.
class WorkerLives {
public:
    /// All must outlive it.
    WorkerLives(Installation &installation, CarrierProcess &carriers, DeathDice &dice, DeathTally &tally);

    /// What is done after each end of a worker, killed or not, before the next one is started.
    void afterEachLife(std::function<Result<void>(const ProgramEnd &)> act) { m_afterLife = std::move(act); }

    /// Kills workers until `deaths` have died or one found the queue quiet. With `carriersToo` every fifth
    /// time the carriers are killed and started again while the worker works.
    [[nodiscard]] Result<void> killRepeatedly(int deaths, bool carriersToo);
    /// Lets a worker live until the queue is quiet.
    [[nodiscard]] Result<void> liveToQuiet();

private:
    enum class LifeEnd {
        Died,
        Quiet, ///< it ended by itself: everything is settled
        Stalled, ///< it ended by itself: a person must switch an account on again
    };
    [[nodiscard]] Result<LifeEnd> live(const Death &death, bool carriersDieToo);
    [[nodiscard]] Result<void> letCarriersDie(QProcess &worker);

    Installation &m_installation;
    CarrierProcess &m_carriers;
    DeathDice &m_dice;
    DeathTally &m_tally;
    std::function<Result<void>(const ProgramEnd &)> m_afterLife
        = [](const ProgramEnd &) { return Result<void>(); };
};

} // namespace lk::test
