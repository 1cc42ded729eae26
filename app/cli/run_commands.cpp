// SPDX-License-Identifier: Apache-2.0
#include "app/cli/run_commands.h"

#include "app/cli/change_follower.h"
#include "app/cli/metrics_commands.h"
#include "app/cli/output.h"
#include "app/cli/plan_output.h"
#include "app/cli/queue_runner.h"
#include "app/cli/run_options.h"
#include "core/base/text.h"
#include "core/engine/plan_start.h"
#include "core/planning/plan_file.h"
#include "core/planning/plan_groups.h"
#include "core/store/change_reading.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <tuple>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

Result<void> confirm(const CliSession &session, const planning::Plan &plan)
{
    const qint64 changes = plan.counts().willBeSent();
    const QString given = session.options().value(u"confirm"_s);
    if (!given.isEmpty()) {
        if (given != QString::number(changes))
            return lk::fail(ErrorKind::Refused,
                QCoreApplication::translate(
                    "Cli", "--confirm %1 does not match: the plan makes %2 changes. Nothing was started.")
                    .arg(given)
                    .arg(changes));
        return {};
    }
    if (!engine::needsConfirmation(plan))
        return {};
    if (::isatty(STDIN_FILENO) != 1)
        return lk::fail(ErrorKind::Usage,
            QCoreApplication::translate(
                "Cli", "The plan makes %1 changes. Nothing was started. Confirm with --confirm %1.")
                .arg(changes));
    say(plan.sentence());
    say(QCoreApplication::translate(
        "Cli", "Type the number of changes (%1) to start, anything else to leave:")
            .arg(changes));
    QTextStream input(stdin);
    if (input.readLine().trimmed() != QString::number(changes))
        return lk::fail(
            ErrorKind::Usage, QCoreApplication::translate("Cli", "Not confirmed; nothing was started."));
    return {};
}

Result<store::CreatedChange> createChange(CliSession &session, const planning::Plan &plan)
{
    std::optional<store::CreatedChange> created;
    const auto written
        = store::writeOnce(session.paths(), session.clock(), [&](store::WriteSession &write) -> Result<void> {
              const auto result = engine::recordPlan(write, plan, TenantId{1}, session.actor());
              if (!result)
                  return result.failure();
              created = *result;
              return {};
          });
    return written ? Result<store::CreatedChange>(*created) : Result<store::CreatedChange>(written.failure());
}

/// After everything is settled, or nothing moves any more.
void report(CliSession &session, const BulkChange &change)
{
    if (session.json())
        sayJson(toJson(change));
    else
        say(QCoreApplication::translate("Cli", "Change %1 is finished. %2")
                .arg(change.id.value)
                .arg(countsText(change.counts)));
    session.finish(exitCodeOf(change.counts));
}

/// The account that keeps the rest waiting; nothing = it is the change that is paused.
std::optional<engine::LaneStatus> stalledLane(const QList<engine::LaneStatus> &lanes)
{
    for (const engine::LaneStatus &lane : lanes) {
        const bool needsPerson
            = lane.mood == engine::LaneMood::Paused || lane.mood == engine::LaneMood::ReadsOnly;
        if (needsPerson && !lane.trouble.isEmpty())
            return lane;
    }
    return std::nullopt;
}

/// The change stopped by itself: that is its own exit code. True if it did.
bool stoppedByGuard(CliSession &session, QueueRunner *runner, BulkChangeId id)
{
    const auto database = session.readDatabase();
    if (!database)
        return false;
    const auto change = store::readChange(**database, id);
    if (!change || !*change || (*change)->state() != BulkState::Stopped)
        return false;
    if (session.json())
        sayJson(toJson(**change));
    else
        say((*change)->pauseReason + u' '
            + QCoreApplication::translate("Cli",
                "Look at the failures with: linekeeperctl change %1 --lines. Then resume %1 or cancel %1.")
                  .arg(id.value));
    runner->stop([&session] { session.finish(app::kGuardStopped); });
    return true;
}

void stalled(CliSession &session, engine::Engine &engine, QueueRunner *runner, qint64 openLines)
{
    const auto lane = stalledLane(engine.dispatcher().status());
    const int lines = pluralCount(openLines);
    const Error error{ErrorKind::Auth,
        QCoreApplication::translate(
            "Cli", "%n line(s) are left waiting and nothing was lost.", nullptr, lines)
            + u' '
            + (lane ? lane->trouble
                    : QCoreApplication::translate("Cli", "Their change or account is paused; resume it.")),
        {}};
    complain(error, session.json());
    const bool down = lane && lane->mood == engine::LaneMood::Paused;
    runner->stop([&session, down] { session.finish(down ? app::kCarrierDown : app::kNeedsRelease); });
}

void waitFor(CliSession &session, BulkChangeId id)
{
    auto *runner = new QueueRunner(session);
    const auto locked = runner->takeLock();
    session.withEngine([&session, runner, id, runsHere = locked.has_value(),
                           why = locked ? Error{} : locked.error()](engine::Engine &engine) {
        auto *follower = new ChangeFollower(session.reader(), id, session.json(), &session);
        QObject::connect(follower, &ChangeFollower::failed, &session,
            [&session](const Error &error) { session.fail(error); });
        if (!runsHere) {
            if (!session.json())
                say(why.message + u' '
                    + QCoreApplication::translate("Cli", "It runs this change; following it here."));
            QObject::connect(follower, &ChangeFollower::settled, &session,
                [&session](const BulkChange &change) { report(session, change); });
            follower->start();
            return;
        }
        QObject::connect(
            follower, &ChangeFollower::settled, &session, [&session, runner](const BulkChange &change) {
                runner->stop([&session, change] { report(session, change); });
            });
        QObject::connect(runner, &QueueRunner::standstill, &session,
            [&session, &engine, runner, id](engine::Standstill kind, qint64 open) {
                if (kind == engine::Standstill::Stalled && !stoppedByGuard(session, runner, id))
                    stalled(session, engine, runner, open);
            });
        QObject::connect(
            runner, &QueueRunner::failed, &session, [&session](const Error &error) { session.fail(error); });
        QObject::connect(runner, &QueueRunner::interrupted, &session, [&session, runner] {
            runner->stop([&session] {
                say(QCoreApplication::translate("Cli",
                    "Stopped. What was in flight is recorded; nothing is lost. Go on with: "
                    "linekeeperctl worker --until-quiet"));
                session.finish(app::kNeedsRelease);
            });
        });
        runner->start(engine);
        follower->start();
    });
}

/// The worker's figures for programs of this machine.
Result<void> offerMetrics(CliSession &session, engine::Engine &engine)
{
    const auto port = metricsPort(session.options());
    if (!port)
        return port.failure();
    auto *offer = new MetricsOffer(session, engine);
    const auto listening = offer->listen(*port);
    if (!listening)
        return listening.failure();
    remark(QCoreApplication::translate("Cli", "Figures: http://127.0.0.1:%1/metrics").arg(*listening));
    return {};
}

} // namespace

void runCommand(CliSession &session)
{
    if (session.arguments().size() != 1) {
        session.fail({ErrorKind::Usage,
            QCoreApplication::translate("Cli",
                "Usage: linekeeperctl run PLAN.lkplan [--accept-warning RULE=REASON …] [--wait] [--confirm "
                "N]"),
            {}});
        return;
    }
    auto plan = planning::loadPlan(session.arguments().first());
    if (!plan) {
        session.fail(plan.error());
        return;
    }
    // When it starts is no part of what it does: it may be said at the last moment.
    if (session.options().isSet(u"at"_s)) {
        const auto at = startFromText(session.options().value(u"at"_s), session.clock().utcNow());
        if (!at) {
            session.fail(at.error());
            return;
        }
        plan->run.startAt = *at;
    }
    if (session.options().isSet(u"accept-warning"_s)) {
        if (const auto accepted = takeAccepted(*plan, session.options()); !accepted) {
            session.fail(accepted.error());
            return;
        }
        std::ignore = planning::freeze(*plan);
    }
    if (const auto accepted = planning::checkAccepted(*plan); !accepted) {
        session.fail({accepted.error().kind,
            accepted.error().message + u' '
                + QCoreApplication::translate("Cli", "Use --accept-warning RULE=REASON."),
            {}});
        return;
    }
    if (plan->counts().willBeSent() == 0) {
        session.fail({ErrorKind::Usage,
            QCoreApplication::translate("Cli", "The plan changes nothing (%1), so nothing was started.")
                .arg(plan->sentence()),
            {}});
        return;
    }
    if (const auto confirmed = confirm(session, *plan); !confirmed) {
        session.fail(confirmed.error());
        return;
    }
    const auto created = createChange(session, *plan);
    if (!created) {
        session.fail(created.error());
        return;
    }
    if (!session.json())
        say(plan->run.startAt > 0 ? QCoreApplication::translate("Cli", "Change %1 is scheduled: %2")
                                        .arg(created->id.value)
                                        .arg(plan->sentence())
                                  : QCoreApplication::translate("Cli", "Change %1 started: %2")
                                        .arg(created->id.value)
                                        .arg(plan->sentence()));
    if (!session.json())
        say(runSentence(plan->run));
    if (session.options().isSet(u"wait"_s)) {
        waitFor(session, created->id);
        return;
    }
    if (session.json())
        sayJson(QJsonObject{{u"id"_s, created->id.value}, {u"waiting"_s, created->waiting},
            {u"alreadySo"_s, created->alreadySo}, {u"busy"_s, created->busy},
            {u"behind"_s, created->behind}});
    else
        say(QCoreApplication::translate(
            "Cli", "It is queued. The console or \"linekeeperctl worker\" works it off."));
    session.finish(app::kAllDone);
}

void workerCommand(CliSession &session)
{
    auto *runner = new QueueRunner(session);
    if (const auto locked = runner->takeLock(); !locked) {
        session.fail({locked.error().kind,
            locked.error().message + u' '
                + QCoreApplication::translate("Cli", "Only one may run the queue; nothing was done here."),
            locked.error().detail});
        return;
    }
    const bool untilQuiet = session.options().isSet(u"until-quiet"_s);
    session.withEngine([&session, runner, untilQuiet](engine::Engine &engine) {
        if (session.options().isSet(u"metrics-port"_s)) {
            if (const auto offered = offerMetrics(session, engine); !offered) {
                session.fail(offered.error());
                return;
            }
        }
        QObject::connect(
            runner, &QueueRunner::failed, &session, [&session](const Error &error) { session.fail(error); });
        QObject::connect(runner, &QueueRunner::interrupted, &session,
            [&session, runner] { runner->stop([&session] { session.finish(app::kAllDone); }); });
        QObject::connect(runner, &QueueRunner::standstill, &session,
            [&session, &engine, runner, untilQuiet](engine::Standstill kind, qint64 open) {
                if (!untilQuiet)
                    return;
                if (kind == engine::Standstill::Stalled) {
                    stalled(session, engine, runner, open);
                    return;
                }
                runner->stop([&session] {
                    if (!session.json())
                        say(QCoreApplication::translate("Cli", "Everything is settled."));
                    session.finish(app::kAllDone);
                });
            });
        runner->start(engine);
    });
}

} // namespace lk::cli
