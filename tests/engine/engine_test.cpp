// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/engine_test.h"

#include "core/planning/plan_file.h"
#include "core/store/account_table.h"
#include "core/store/audit_table.h"
#include "core/store/line_table.h"
#include "tests/support/invariants.h"
#include "tests/support/practice_world.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A scenario that hardly waits, plus fault rules.
QJsonObject quickScenario(const QJsonArray &faults = {}, const QJsonArray &settle = {20, 120})
{
    const QJsonObject carrier{{u"settle_ms"_s, settle}, {u"latency_ms"_s, QJsonArray{0, 3}},
        {u"calls_per_second"_s, 0}, {u"max_in_flight"_s, 0}};
    return {{u"carriers"_s, QJsonObject{{u"*"_s, carrier}}}, {u"faults"_s, faults}};
}

qint64 countOf(const BulkChange &change, ChangeState state)
{
    return change.counts.of(state);
}

int writesAt(const PracticeWorld &world)
{
    int writes = 0;
    const QJsonObject counters = world.carriers->counters();
    for (const Carrier carrier : kAllCarriers)
        writes += counters.value(toText(carrier)).toObject().value("writes"_L1).toInt();
    return writes;
}

/// As if the lines in this state had been sent and their outcome were unknown; then a person asks about them.
bool endInDoubtAndAsk(PracticeWorld &world, BulkChangeId id, const char *state)
{
    bool asked = false;
    world.store->write(
        world.store.get(),
        [id, state](store::WriteSession &session) -> Result<void> {
            LK_TRY(session.database().execute(
                u"UPDATE device_change SET state = 'unknown', sends = 1 WHERE state = '%1'"_s.arg(
                    QLatin1StringView(state))));
            const auto moved = session.changes().decide(
                id, {}, store::PersonDecision::AskCarrier, {}, {.name = u"test"_s});
            return moved ? Result<void>() : Result<void>(moved.failure());
        },
        [&asked](const Result<void> &written) { asked = written.has_value(); });
    return QTest::qWaitFor([&asked] { return asked; });
}

} // namespace

void EngineTest::aListBecomesVerifiedChangesAtThreeCarriers()
{
    PracticeWorld world({.devices = 300}, quickScenario());
    const planning::Plan plan = world.plan(practiceList(20), {.kind = ChangeKind::Suspend});
    QCOMPARE(plan.rows.size(), 60);
    QVERIFY(plan.counts().willBeSent() > 20);
    const BulkChangeId id = world.start(plan);
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    const BulkChange change = world.change(id);
    QCOMPARE(countOf(change, ChangeState::Succeeded), plan.counts().willBeSent());
    QCOMPARE(countOf(change, ChangeState::NoOp), plan.counts().alreadySo);
    QCOMPARE(readLedger(world.ledgerPath()).total, static_cast<int>(plan.counts().willBeSent()));
    QVERIFY(change.finishedAt > 0);
    QVERIFY(invariantsHold(*world.database, world.ledgerPath()));
}

void EngineTest::aPlanWritesNothingAtTheCarriers()
{
    PracticeWorld world({.devices = 90}, quickScenario());
    const planning::Plan plan = world.plan(practiceList(30), {.kind = ChangeKind::Suspend});
    QCOMPARE(plan.counts().total(), 90);
    QCOMPARE(writesAt(world), 0);
    QCOMPARE(readLedger(world.ledgerPath()).total, 0);
}

void EngineTest::everyKindOfChangeReachesItsTarget_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<int>("only");
    QTest::newRow("suspend") << int(ChangeKind::Suspend) << QString() << -1;
    QTest::newRow("restore") << int(ChangeKind::Restore) << QString() << -1;
    QTest::newRow("activate") << int(ChangeKind::Activate)
                              << sandbox::practicePlans(sandbox::PracticeCarrier::ThingSpace).at(1) << -1;
    QTest::newRow("deactivate") << int(ChangeKind::Deactivate) << QString() << -1;
    QTest::newRow("plan at ThingSpace")
        << int(ChangeKind::ChangeRatePlan)
        << sandbox::practicePlans(sandbox::PracticeCarrier::ThingSpace).at(1) << int(Carrier::ThingSpace);
    QTest::newRow("plan at Jasper") << int(ChangeKind::ChangeRatePlan)
                                    << sandbox::practicePlans(sandbox::PracticeCarrier::Jasper).at(1)
                                    << int(Carrier::Jasper);
    QTest::newRow("plan at Telegence")
        << int(ChangeKind::ChangeRatePlan)
        << sandbox::practicePlans(sandbox::PracticeCarrier::Telegence).at(1) << int(Carrier::Telegence);
}

void EngineTest::everyKindOfChangeReachesItsTarget()
{
    QFETCH(int, kind);
    QFETCH(QString, plan);
    QFETCH(int, only);
    PracticeWorld world({.devices = 300}, quickScenario());
    const ChangeSpec spec{.kind = static_cast<ChangeKind>(kind), .ratePlan = plan, .zipCode = u"98801"_s};
    const planning::Plan made
        = world.plan(only < 0 ? practiceList(25) : practiceList(25, static_cast<Carrier>(only)), spec);
    QVERIFY(made.counts().willBeSent() > 0);
    const BulkChangeId id = world.start(made);
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    const QString failures = [&] {
        QString text;
        for (const DeviceChange &line : world.lines(id)) {
            // A carrier may refuse by its own rules (Telegence: no plan change while suspended).
            if (line.refusal.errorClass == ErrorClass::Business)
                continue;
            if (line.state == ChangeState::Failed || line.state == ChangeState::Unknown
                || line.state == ChangeState::DeadLetter)
                text += toText(line.carrier) + u' ' + line.refusal.code + u": "_s + line.refusal.text
                    + line.reason + u'\n';
        }
        return text;
    }();
    QCOMPARE(failures, QString());
    QVERIFY(countOf(world.change(id), ChangeState::Succeeded) > 0);
    QVERIFY(invariantsHold(*world.database, world.ledgerPath()));
}

void EngineTest::lostAnswersAreReadBackAndNeverSentTwice()
{
    QJsonArray faults;
    for (const bool acts : {true, false}) {
        for (const char *fault : {"close", "reset", "truncated", "html", "empty", "500"})
            faults.append(QJsonObject{{u"operation"_s, u"write"_s}, {u"fault"_s, QString::fromLatin1(fault)},
                {u"act"_s, acts}, {u"rate"_s, 0.06}});
    }
    PracticeWorld world({.seed = 7, .devices = 300}, quickScenario(faults));
    const planning::Plan plan = world.plan(practiceList(40), {.kind = ChangeKind::Suspend});
    const BulkChangeId id = world.start(plan);
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    const BulkChange change = world.change(id);
    QCOMPARE(countOf(change, ChangeState::Succeeded) + countOf(change, ChangeState::DeadLetter),
        plan.counts().willBeSent());
    QStringList broken = brokenInvariants(*world.database, world.ledgerPath(), false);
    QCOMPARE(broken, QStringList());
}

void EngineTest::aThrottlingCarrierLosesNothing_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<int>("retryAfterS"); // 0: none is told
    QTest::addColumn<bool>("asDate");
    for (const char *fault : {"429", "503"}) {
        for (const char *operation : {"write", "read"}) {
            const auto row = [&](const char *told, int seconds, bool asDate) {
                QTest::addRow("%s to a %s, %s", fault, operation, told)
                    << QString::fromLatin1(fault) << QString::fromLatin1(operation) << seconds << asDate;
            };
            row("a second", 1, false);
            row("a date", 2, true);
            row("no time told", 0, false);
        }
    }
}

void EngineTest::aThrottlingCarrierLosesNothing()
{
    QFETCH(QString, fault);
    QFETCH(QString, operation);
    QFETCH(int, retryAfterS);
    QFETCH(bool, asDate);
    // Each halves the rate, which grows back by a twentieth a minute: a few of them will do.
    const QJsonArray faults{QJsonObject{{u"operation"_s, operation}, {u"fault"_s, fault}, {u"from"_s, 3},
        {u"count"_s, 3}, {u"retry_after_s"_s, retryAfterS}, {u"retry_after_as_date"_s, asDate}}};
    PracticeWorld world({.devices = 300}, quickScenario(faults));
    const planning::Plan plan = world.plan(practiceList(8), {.kind = ChangeKind::Suspend});
    const BulkChangeId id = world.start(plan);
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    QCOMPARE(countOf(world.change(id), ChangeState::Succeeded), plan.counts().willBeSent());
    QVERIFY(invariantsHold(*world.database, world.ledgerPath()));
}

void EngineTest::aCarrierThatOnlyReadsIsLeftAloneForAWhile()
{
    // All reads go well, so that fewer than half of all calls fail; of the changes all do.
    const QJsonArray faults{QJsonObject{{u"operation"_s, u"write"_s}, {u"fault"_s, u"500"_s},
        {u"act"_s, false}, {u"from"_s, 1}, {u"count"_s, 25}}};
    QJsonObject timing = PracticeWorld::quickTiming();
    timing.insert(u"planFreshness"_s, 0);
    PracticeWorld world({.devices = 300}, quickScenario(faults), timing);
    const planning::Plan plan
        = world.plan(practiceList(60, Carrier::Telegence), {.kind = ChangeKind::Suspend});
    const BulkChangeId id = world.start(plan);
    QStringList troubles;
    connect(&world.engine->dispatcher(), &engine::Dispatcher::statusChanged, this,
        [&troubles](const QList<engine::LaneStatus> &lanes) {
            for (const engine::LaneStatus &lane : lanes)
                troubles.append(lane.trouble);
        });
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    QVERIFY2(!troubles.filter(u"one reading tries"_s).isEmpty(), qPrintable(troubles.join(u'\n')));
    QCOMPARE(countOf(world.change(id), ChangeState::Succeeded), plan.counts().willBeSent());
    QCOMPARE(brokenInvariants(*world.database, world.ledgerPath()), QStringList());
}

void EngineTest::aTokenThatEndsInMidRunIsRenewed()
{
    const QJsonArray faults{QJsonObject{{u"carrier"_s, u"thingspace"_s}, {u"operation"_s, u"write"_s},
                                {u"fault"_s, u"401"_s}, {u"every"_s, 19}},
        QJsonObject{{u"carrier"_s, u"thingspace"_s}, {u"operation"_s, u"poll"_s},
            {u"fault"_s, u"session-expired"_s}, {u"every"_s, 31}}};
    PracticeWorld world({.devices = 300}, quickScenario(faults));
    const planning::Plan plan
        = world.plan(practiceList(100, Carrier::ThingSpace), {.kind = ChangeKind::Suspend});
    const BulkChangeId id = world.start(plan);
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    QCOMPARE(countOf(world.change(id), ChangeState::Succeeded), plan.counts().willBeSent());
    QVERIFY(invariantsHold(*world.database, world.ledgerPath()));
}

void EngineTest::wrongCredentialsPauseTheAccountAndLoseNothing()
{
    PracticeWorld world({.devices = 60}, quickScenario());
    const planning::Plan plan = world.plan(practiceList(10), {.kind = ChangeKind::Suspend});
    const BulkChangeId id = world.start(plan);
    for (engine::AccountAccess &access : world.accounts) {
        access.credentials.apiKey = Secret(u"wrong"_s);
        access.credentials.appSecret = Secret(u"wrong"_s);
        access.credentials.password = Secret(u"wrong"_s);
        access.account.timing.planFreshness = milliseconds{0};
        access.account.budget.maxInFlight
            += access.account.carrier == Carrier::Jasper ? 0 : 1; // a changed account gets a new lane
        access.account.name += u" changed"_s;
    }
    world.engine->dispatcher().setAccounts(world.accounts);
    world.runQueue();
    const auto allPaused = [&] {
        const auto accounts = store::readAccounts(*world.database, TenantId{1});
        return accounts && std::all_of(accounts->begin(), accounts->end(), [](const CarrierAccount &account) {
            return account.paused;
        });
    };
    QVERIFY(QTest::qWaitFor(allPaused, 20'000));
    QTRY_COMPARE(countOf(world.change(id), ChangeState::Waiting), plan.counts().willBeSent());
    QCOMPARE(countOf(world.change(id), ChangeState::Failed), 0);
    QCOMPARE(readLedger(world.ledgerPath()).total, 0);
}

void EngineTest::aCarrierThatIsDownLeavesLinesWaiting()
{
    PracticeWorld world({.devices = 60}, quickScenario());
    const planning::Plan plan = world.plan(practiceList(8), {.kind = ChangeKind::Suspend});
    const BulkChangeId id = world.start(plan);
    const quint16 port = static_cast<quint16>(world.carriers->baseUrl(Carrier::Telegence).port());
    world.carriers.reset();
    world.runQueue();
    const auto unreachable = [&] {
        const auto lanes = world.engine->dispatcher().status();
        return std::any_of(lanes.begin(), lanes.end(),
            [](const engine::LaneStatus &lane) { return !lane.trouble.isEmpty(); });
    };
    QVERIFY(QTest::qWaitFor(unreachable, 20'000));
    QCOMPARE(world.change(id).counts.open(), plan.counts().willBeSent());
    sandbox::PracticeOptions again{
        .port = port, .ledgerFile = world.ledgerPath(), .seed = 1, .devices = 60, .scenarioFile = {}};
    world.carriers = std::make_unique<CarrierThread>(again);
    world.carriers->setScenario(quickScenario());
    QVERIFY(world.waitSettled(id));
    QCOMPARE(countOf(world.change(id), ChangeState::Succeeded), plan.counts().willBeSent());
    QVERIFY(invariantsHold(*world.database, world.ledgerPath()));
}

void EngineTest::aPausedChangeSendsNothingAndGoesOnWhenResumed()
{
    PracticeWorld world({.devices = 60}, quickScenario());
    const planning::Plan plan = world.plan(practiceList(8), {.kind = ChangeKind::Suspend});
    const BulkChangeId id = world.start(plan);
    const auto setPaused = [&](bool paused) {
        return store::writeOnce({world.dir.path()}, world.clock, [&](store::WriteSession &session) {
            return session.changes().setPaused(id, paused, u"test"_s, {.name = u"test"_s});
        });
    };
    QVERIFY(setPaused(true));
    QSignalSpy stalled(&world.engine->dispatcher(), &engine::Dispatcher::standstill);
    world.runQueue();
    QVERIFY(stalled.wait(10'000));
    QCOMPARE(world.change(id).state(), BulkState::Paused);
    QCOMPARE(writesAt(world), 0);
    QVERIFY(setPaused(false));
    QVERIFY(world.waitSettled(id));
    QCOMPARE(countOf(world.change(id), ChangeState::Succeeded), plan.counts().willBeSent());
}

void EngineTest::aSlowedAccountUsesItsShareFromTheNextLineOn()
{
    PracticeWorld world({.devices = 60}, quickScenario());
    const planning::Plan plan = world.plan(practiceList(8), {.kind = ChangeKind::Suspend});
    const BulkChangeId id = world.start(plan);
    const AccountId account = world.accounts.first().account.id;
    const auto setSpeed = [&](int percent) {
        return store::writeOnce({world.dir.path()}, world.clock, [&](store::WriteSession &session) {
            return session.accounts().setSpeed(account, percent, {.name = u"test"_s});
        });
    };
    QVERIFY(!setSpeed(0));
    QVERIFY(!setSpeed(101));
    QVERIFY(setSpeed(25));
    const double usual = world.accounts.first().account.budget.callsPerSecond;
    QCOMPARE(
        store::asSlowedDown(*world.database, {world.accounts.first().account})->first().budget.callsPerSecond,
        usual / 4);
    QCOMPARE(store::readAccountsAtWork(*world.database, id)->size(), world.accounts.size());
    world.runQueue();
    engine::AccountLane *lane = world.engine->dispatcher().lane(account);
    QTRY_COMPARE_WITH_TIMEOUT(lane->status().speed, 25, 20'000);
    QCOMPARE(lane->status().allowedRate, usual / 4);
    QVERIFY(world.waitSettled(id));
    QCOMPARE(countOf(world.change(id), ChangeState::Succeeded), plan.counts().willBeSent());
    QVERIFY(store::readAccountsAtWork(*world.database, id)->isEmpty());
    QCOMPARE(store::readAudit(*world.database, {.action = u"account.speed"_s})->size(), 1);
}

void EngineTest::cancellingTakesBackWhatWasNotSent()
{
    PracticeWorld world({.devices = 300}, quickScenario({}, {300, 500}));
    const planning::Plan plan = world.plan(practiceList(60), {.kind = ChangeKind::Suspend});
    const BulkChangeId id = world.start(plan);
    world.runQueue();
    QVERIFY(QTest::qWaitFor([&] { return world.change(id).counts.inFlight() > 3; }, 20'000));
    qint64 cancelled = 0;
    QVERIFY(
        store::writeOnce({world.dir.path()}, world.clock, [&](store::WriteSession &session) -> Result<void> {
            const auto count = session.changes().cancelRest(id, u"wrong list"_s, {.name = u"test"_s});
            cancelled = count ? *count : -1;
            return count ? Result<void>() : Result<void>(count.failure());
        }));
    QVERIFY(cancelled > 0);
    QVERIFY(world.waitSettled(id));
    const BulkChange change = world.change(id);
    QCOMPARE(countOf(change, ChangeState::Cancelled), cancelled);
    QCOMPARE(countOf(change, ChangeState::Succeeded), plan.counts().willBeSent() - cancelled);
    QVERIFY(invariantsHold(*world.database, world.ledgerPath()));
}

void EngineTest::aLineThatDriftedSinceThePlanIsNotTouched()
{
    PracticeWorld world({.devices = 60}, quickScenario());
    const QString list = practiceList(10);
    const planning::Plan restore = world.plan(list, {.kind = ChangeKind::Deactivate});
    planning::Plan stale = world.plan(list, {.kind = ChangeKind::Suspend});
    for (planning::PlanRow &row : stale.rows) {
        if (row.before)
            row.before->readAt = 1; // a plan from long ago
    }
    std::ignore = planning::freeze(stale);
    const BulkChangeId first = world.start(restore);
    world.runQueue();
    QVERIFY(world.waitSettled(first));
    const int effects = readLedger(world.ledgerPath()).total;
    const BulkChangeId second = world.start(stale);
    QVERIFY(world.waitSettled(second));
    for (const DeviceChange &line : world.lines(second)) {
        // At Jasper both words mean the same carrier state, so there it is already so.
        const bool asExpected = line.state == ChangeState::NoOp
            || (line.state == ChangeState::Failed && line.refusal.errorClass == ErrorClass::Precondition);
        QVERIFY2(asExpected, qUtf8Printable(toText(line.state)));
    }
    QCOMPARE(readLedger(world.ledgerPath()).total, effects);
}

void EngineTest::aLineOpenInAnotherChangeIsSkippedVisibly()
{
    PracticeWorld world({.devices = 60}, quickScenario());
    const planning::Plan first = world.plan(practiceList(5), {.kind = ChangeKind::Suspend});
    const planning::Plan second = world.plan(practiceList(5), {.kind = ChangeKind::Suspend});
    std::ignore = world.start(first);
    const BulkChangeId late = world.start(second);
    const BulkChange change = world.change(late);
    QCOMPARE(countOf(change, ChangeState::Failed), second.counts().willBeSent());
    for (const DeviceChange &line : world.lines(late)) {
        if (line.state == ChangeState::Failed)
            QCOMPARE(line.refusal.code, u"LINE_BUSY"_s);
    }
    const planning::Plan third = world.plan(practiceList(5), {.kind = ChangeKind::Suspend});
    QCOMPARE(third.counts().willBeSent(), 0);
}

void EngineTest::theSamePlanRunsOnlyOnce()
{
    PracticeWorld world({.devices = 60}, quickScenario());
    const planning::Plan plan = world.plan(practiceList(5), {.kind = ChangeKind::Suspend});
    std::ignore = world.start(plan);
    const auto again = store::writeOnce(
        {world.dir.path()}, world.clock, [&](store::WriteSession &session) -> Result<void> {
            const auto change = session.changes().create(engine::changeFromPlan(plan), {.name = u"test"_s});
            return change ? Result<void>() : Result<void>(change.failure());
        });
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Refused);
    QCOMPARE(store::readChanges(*world.database, TenantId{1})->size(), 1);
}

void EngineTest::theAuditTellsEveryStepAndItsChainIsIntact()
{
    PracticeWorld world({.devices = 60}, quickScenario());
    const planning::Plan plan = world.plan(practiceList(4), {.kind = ChangeKind::Suspend});
    const BulkChangeId id = world.start(plan);
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    for (const DeviceChange &line : world.lines(id)) {
        if (line.state != ChangeState::Succeeded)
            continue;
        const auto rows = store::readAudit(
            *world.database, {.objectType = u"line"_s, .objectId = QString::number(line.id.value)});
        QStringList actions;
        for (const audit::AuditEntry &entry : *rows)
            actions.prepend(entry.action);
        QVERIFY(actions.contains(u"line.claimed"_s));
        QVERIFY(actions.contains(u"line.intent-stored"_s));
        QCOMPARE(actions.last(), u"line.read-at-target"_s);
        const auto sent = std::find_if(rows->begin(), rows->end(),
            [](const audit::AuditEntry &entry) { return entry.action == "line.intent-stored"_L1; });
        const QByteArray payload = *store::readAuditPayload(*world.database, sent->seq);
        QVERIFY(payload.contains("\"method\""));
        QVERIFY(!payload.contains("practice-"));
    }
    const auto report = store::verifyChain(*world.database);
    QVERIFY(report && !report->fault);
}

void EngineTest::whatWasSuspendedIsCalledSoWhereTheCarrierHasOneWordForTwo()
{
    PracticeWorld world({.devices = 60}, quickScenario());
    const AccountId account = world.accounts.at(1).account.id;
    const QString list = practiceList(8, Carrier::Jasper);
    const auto known = [&world](const LineIds &ids) {
        const auto lines = store::findLines(*world.database, TenantId{1}, {ids.iccid, {}, {}});
        return lines && lines->size() == 1 ? lines->first().state : LineState{};
    };
    const auto run = [&](ChangeKind kind) {
        const BulkChangeId id = world.start(world.plan(list, {.kind = kind}));
        return world.waitSettled(id) ? world.lines(id) : QList<DeviceChange>();
    };
    world.runQueue();
    QList<DeviceChange> suspended = run(ChangeKind::Suspend);
    suspended.removeIf([](const DeviceChange &line) { return line.state != ChangeState::Succeeded; });
    QVERIFY(!suspended.isEmpty());
    for (const DeviceChange &line : std::as_const(suspended)) {
        QCOMPARE(line.targetText, displayName(DeviceStatus::Suspended));
        QCOMPARE(known(line.ids).status, DeviceStatus::Suspended);
        QCOMPARE(known(line.ids).rawStatus, u"DEACTIVATED"_s);
        // A later reading says DEACTIVATED as before: nothing new.
        const auto learned
            = store::writeOnce({world.dir.path()}, world.clock, [&](store::WriteSession &session) {
                  LineState again = known(line.ids);
                  again.status = DeviceStatus::Inactive;
                  again.readAt += 1;
                  return session.lines().learn(TenantId{1}, account, again);
              });
        QVERIFY(learned);
        QCOMPARE(known(line.ids).status, DeviceStatus::Suspended);
    }
    // To deactivate it sends nothing, and is what the line is called from then on.
    for (const DeviceChange &line : run(ChangeKind::Deactivate)) {
        if (line.state == ChangeState::NoOp || line.state == ChangeState::Succeeded)
            QCOMPARE(known(line.ids).status, DeviceStatus::Inactive);
    }
    for (const DeviceChange &line : run(ChangeKind::Restore)) {
        if (line.state == ChangeState::Succeeded)
            QCOMPARE(known(line.ids).status, DeviceStatus::Active);
    }
}

void EngineTest::askingAboutALineThatShowsTheOldStateSendsNothing()
{
    PracticeWorld world({.devices = 30}, quickScenario());
    const planning::Plan plan = world.plan(practiceList(6), {.kind = ChangeKind::Suspend});
    const BulkChangeId id = world.start(plan);
    QVERIFY(plan.counts().willBeSent() > 0);
    QVERIFY(endInDoubtAndAsk(world, id, "waiting"));
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    QCOMPARE(countOf(world.change(id), ChangeState::Unknown), plan.counts().willBeSent());
    for (const DeviceChange &line : world.lines(id)) {
        if (line.state == ChangeState::Unknown)
            QCOMPARE(line.refusal.code, u"STILL_BEFORE"_s);
    }
    QCOMPARE(readLedger(world.ledgerPath()).total, 0);
    QCOMPARE(checkOnlyKnownTransitions(*world.database), QStringList());
}

void EngineTest::askingAboutALineThatShowsTheChangeRecordsItAsDone()
{
    PracticeWorld world({.devices = 30}, quickScenario());
    const planning::Plan plan = world.plan(practiceList(6), {.kind = ChangeKind::Suspend});
    const BulkChangeId id = world.start(plan);
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    const int sent = readLedger(world.ledgerPath()).total;
    QVERIFY(sent > 0);
    QVERIFY(endInDoubtAndAsk(world, id, "succeeded"));
    QVERIFY(world.waitSettled(id));
    QCOMPARE(countOf(world.change(id), ChangeState::Succeeded), sent);
    QCOMPARE(readLedger(world.ledgerPath()).total, sent);
}
