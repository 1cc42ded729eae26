// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/account_care_test.h"

#include "core/engine/account_tester.h"
#include "core/store/account_table.h"
#include "tests/net/scripted_server.h"
#include "tests/support/invariants.h"
#include "tests/support/practice_world.h"
#include "tests/support/tls_server.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const audit::Actor kMara{.name = u"mara"_s};

QJsonObject hastyScenario(const QJsonArray &faults = {})
{
    const QJsonObject carrier{{u"settle_ms"_s, QJsonArray{20, 60}}, {u"latency_ms"_s, QJsonArray{0, 2}},
        {u"calls_per_second"_s, 0}, {u"max_in_flight"_s, 0}};
    return {{u"carriers"_s, QJsonObject{{u"*"_s, carrier}}}, {u"faults"_s, faults}};
}

/// What the stand-in of one carrier has counted so far.
int counted(const PracticeWorld &world, Carrier carrier, QLatin1StringView what)
{
    return world.carriers->counters().value(toText(carrier)).toObject().value(what).toInt();
}

CarrierAccount accountOf(PracticeWorld &world, Carrier carrier)
{
    const auto accounts = store::readAccounts(*world.database, TenantId{1});
    for (const CarrierAccount &account : *accounts) {
        if (account.carrier == carrier)
            return account;
    }
    qFatal("There is no such account");
}

engine::AccountAccess &accessOf(PracticeWorld &world, Carrier carrier)
{
    for (engine::AccountAccess &access : world.accounts) {
        if (access.account.carrier == carrier)
            return access;
    }
    qFatal("There is no such account");
}

void write(PracticeWorld &world, const store::Store::Job &job)
{
    const auto done = store::writeOnce({world.dir.path()}, world.clock, job);
    if (!done)
        qFatal("%s", qUtf8Printable(done.error().message));
}

void turnWrites(PracticeWorld &world, Carrier carrier, bool on)
{
    CarrierAccount account = accountOf(world, carrier);
    account.writesOn = on;
    write(world, [&](store::WriteSession &session) { return session.accounts().update(account, kMara); });
}

/// Reads the accounts anew and gives them to the engine, as the console does after a change.
void reload(PracticeWorld &world)
{
    for (engine::AccountAccess &access : world.accounts)
        access.account = accountOf(world, access.account.carrier);
    world.engine->dispatcher().setAccounts(world.accounts);
}

engine::LaneStatus laneOf(PracticeWorld &world, Carrier carrier)
{
    return world.engine->dispatcher().lane(accessOf(world, carrier).account.id)->status();
}

/// What became of every attempt to test.
struct Tested {
    QList<engine::TestStep> steps;
    bool passed = false;

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const engine::TestStep &step : steps)
            names.append(step.name);
        return names;
    }
    [[nodiscard]] engine::TestStep last() const { return steps.last(); }
};

Tested testConnection(PracticeWorld &world, const engine::AccountAccess &access)
{
    Tested tested;
    std::optional<bool> finished;
    engine::AccountTester *tester = world.engine->test(access);
    QObject::connect(tester, &engine::AccountTester::step, tester, [&tested](const engine::TestStep &step) {
        if (step.result != engine::StepResult::Running)
            tested.steps.append(step);
    });
    QObject::connect(
        tester, &engine::AccountTester::finished, tester, [&finished](bool passed) { finished = passed; });
    if (!QTest::qWaitFor([&finished] { return finished.has_value(); }, 30'000))
        qFatal("The connection test never ended");
    tested.passed = *finished;
    return tested;
}

} // namespace

void AccountCareTest::initTestCase()
{
    trustTestCertificates();
}

void AccountCareTest::withWritesOffAPlanIsMadeAndItsChangePausesWithTheReason()
{
    PracticeWorld world({.devices = 60}, hastyScenario());
    turnWrites(world, Carrier::Jasper, false);
    reload(world);
    const planning::Plan plan = world.plan(practiceList(8, Carrier::Jasper), {.kind = ChangeKind::Suspend});
    QVERIFY(plan.counts().willBeSent() > 0);
    const BulkChangeId id = world.start(plan);
    QSignalSpy standstill(&world.engine->dispatcher(), &engine::Dispatcher::standstill);
    world.runQueue();
    QTRY_VERIFY(world.change(id).paused);
    const QString why = world.change(id).pauseReason;
    QVERIFY(why.contains(accountOf(world, Carrier::Jasper).name));
    QVERIFY(why.contains(u"Settings"_s) && why.contains(u"--writes on"_s));
    QTRY_VERIFY(!standstill.isEmpty());
    QCOMPARE(standstill.last().first().value<engine::Standstill>(), engine::Standstill::Stalled);
    QCOMPARE(laneOf(world, Carrier::Jasper).mood, engine::LaneMood::ReadsOnly);
    QCOMPARE(laneOf(world, Carrier::Jasper).trouble, why);
    QCOMPARE(world.change(id).counts.of(ChangeState::Waiting), plan.counts().willBeSent());
    QCOMPARE(counted(world, Carrier::Jasper, "writes"_L1), 0);

    turnWrites(world, Carrier::Jasper, true);
    reload(world);
    write(world,
        [id](store::WriteSession &session) { return session.changes().setPaused(id, false, {}, kMara); });
    QVERIFY(world.waitSettled(id));
    QCOMPARE(world.change(id).counts.of(ChangeState::Succeeded), plan.counts().willBeSent());
    QVERIFY(invariantsHold(*world.database, world.ledgerPath()));
}

void AccountCareTest::turningWritesOffElsewhereStopsSendingAtOnce()
{
    PracticeWorld world({.devices = 300}, hastyScenario());
    accessOf(world, Carrier::Jasper).account.budget.callsPerSecond = 12;
    world.engine->dispatcher().setAccounts(world.accounts);
    const BulkChangeId id
        = world.start(world.plan(practiceList(60, Carrier::Jasper), {.kind = ChangeKind::Suspend}));
    world.runQueue();
    QTRY_VERIFY_WITH_TIMEOUT(counted(world, Carrier::Jasper, "writes"_L1) > 2, 20'000);
    turnWrites(world, Carrier::Jasper, false); // as another program would: the engine is not told
    const int sent = counted(world, Carrier::Jasper, "writes"_L1);
    QTRY_VERIFY_WITH_TIMEOUT(world.change(id).paused, 20'000);
    QTest::qWait(1'000);
    // What was durable as "being sent" may still leave: no more than the window of this account.
    QVERIFY(counted(world, Carrier::Jasper, "writes"_L1) <= sent + 3);
    QVERIFY(world.change(id).counts.of(ChangeState::Waiting) > 0);
    QCOMPARE(world.change(id).counts.of(ChangeState::Failed), 0);
    turnWrites(world, Carrier::Jasper, true);
    write(world,
        [id](store::WriteSession &session) { return session.changes().setPaused(id, false, {}, kMara); });
    QVERIFY(world.waitSettled(id));
    QVERIFY(invariantsHold(*world.database, world.ledgerPath()));
}

void AccountCareTest::refusedCredentialsPauseTheAccountBeforeALineIsTouched_data()
{
    QTest::addColumn<int>("carrier");
    QTest::addColumn<int>("refused");
    // ThingSpace takes the application's key, then refuses the login twice.
    QTest::newRow("thingspace") << int(Carrier::ThingSpace) << 2;
    QTest::newRow("jasper") << int(Carrier::Jasper) << 1;
    QTest::newRow("telegence") << int(Carrier::Telegence) << 1;
}

void AccountCareTest::refusedCredentialsPauseTheAccountBeforeALineIsTouched()
{
    QFETCH(int, carrier);
    QFETCH(int, refused);
    const auto which = static_cast<Carrier>(carrier);
    PracticeWorld world({.devices = 60}, hastyScenario());
    const planning::Plan plan = world.plan(practiceList(10, which), {.kind = ChangeKind::Suspend});
    const BulkChangeId id = world.start(plan);
    engine::AccountAccess &access = accessOf(world, which);
    access.credentials.password = Secret(u"wrong"_s);
    access.credentials.apiKey = Secret(u"wrong"_s);
    access.credentials.appSecret = Secret(u"wrong"_s);
    world.engine->dispatcher().setAccounts(world.accounts);
    world.runQueue();
    QTRY_VERIFY_WITH_TIMEOUT(accountOf(world, which).paused, 20'000);
    QVERIFY(!accountOf(world, which).pauseReason.isEmpty());
    QTRY_COMPARE(accountOf(world, which).refusedLogins, refused);
    QCOMPARE(laneOf(world, which).mood, engine::LaneMood::Paused);
    const auto lines = world.lines(id);
    for (const DeviceChange &line : lines) {
        if (line.state == ChangeState::NoOp)
            continue;
        QCOMPARE(line.state, ChangeState::Waiting);
        QCOMPARE(line.refusal, Refusal{});
    }
    QCOMPARE(counted(world, which, "writes"_L1), 0);
}

void AccountCareTest::noNumberOfRestartsAndChecksLocksTheUser()
{
    PracticeWorld world({.devices = 60}, hastyScenario());
    (void)world.start(world.plan(practiceList(5, Carrier::ThingSpace), {.kind = ChangeKind::Suspend}));
    accessOf(world, Carrier::ThingSpace).credentials.password = Secret(u"wrong"_s);
    world.engine->dispatcher().setAccounts(world.accounts);
    world.runQueue();
    QTRY_VERIFY_WITH_TIMEOUT(accountOf(world, Carrier::ThingSpace).paused, 20'000);
    QTRY_COMPARE(accountOf(world, Carrier::ThingSpace).refusedLogins, 2);
    for (int i = 0; i < 6; ++i) {
        reload(world); // as after a restart; then somebody checks a list
        bool answered = false;
        world.engine->dispatcher()
            .lane(accountOf(world, Carrier::ThingSpace).id)
            ->readLine({.kind = ChangeKind::Suspend}, {}, this,
                [&answered](const LineReading &) { answered = true; });
        QTRY_VERIFY(answered);
        QCOMPARE(accountOf(world, Carrier::ThingSpace).refusedLogins, 2);
    }
    for (int i = 0; i < 6; ++i) {
        write(world, [&world](store::WriteSession &session) {
            return session.accounts().setPaused(accountOf(world, Carrier::ThingSpace).id, false, {}, kMara);
        });
        reload(world);
        QTRY_VERIFY_WITH_TIMEOUT(accountOf(world, Carrier::ThingSpace).paused, 20'000);
    }
    QCOMPARE(accountOf(world, Carrier::ThingSpace).refusedLogins, 4);
    write(world, [&world](store::WriteSession &session) {
        return session.accounts().setSecretStored(accountOf(world, Carrier::ThingSpace).id, true);
    });
    QCOMPARE(accountOf(world, Carrier::ThingSpace).refusedLogins, 0);
}

void AccountCareTest::aMissingPermissionPausesTheAccountOnceAndThenIsTheLines()
{
    // Control Center lets this role read every line and change none.
    ScriptedServer server([](QTcpSocket &socket, const SeenRequest &request) {
        const QByteArray iccid = request.target.split('/').last().split('?').first();
        const QByteArray line
            = "{\"iccid\":\"" + iccid + R"(","status":"ACTIVATED","ratePlan":"P","imei":"","msisdn":""})";
        socket.write(request.method == "GET"
                ? wholeAnswer(200, line)
                : wholeAnswer(403,
                    R"({"errorMessage":"The role has no access to this account.","errorCode":"10000030"})"));
    });
    PracticeWorld world({.devices = 60}, hastyScenario());
    const planning::Plan plan = world.plan(practiceList(8, Carrier::Jasper), {.kind = ChangeKind::Suspend});
    const qint64 planned = plan.counts().willBeSent();
    QVERIFY(planned > 2);
    const BulkChangeId id = world.start(plan);
    CarrierAccount account = accountOf(world, Carrier::Jasper);
    account.baseUrl = server.url(u"/rws/api/v1"_s);
    write(world, [&](store::WriteSession &session) { return session.accounts().update(account, kMara); });
    reload(world);
    world.runQueue();
    QTRY_VERIFY_WITH_TIMEOUT(accountOf(world, Carrier::Jasper).paused, 20'000);
    QVERIFY2(accountOf(world, Carrier::Jasper).pauseReason.contains(u"role"_s),
        qUtf8Printable(accountOf(world, Carrier::Jasper).pauseReason));
    QTRY_COMPARE(world.change(id).counts.of(ChangeState::Waiting), planned);
    QCOMPARE(server.count("PUT"), 1);
    // A person says "go on" without having changed anything: sooner or later it is a line's own refusal.
    for (qint64 i = 0; i < 2 * planned && world.change(id).counts.of(ChangeState::Failed) == 0; ++i) {
        write(world, [&world](store::WriteSession &session) {
            return session.accounts().setPaused(accountOf(world, Carrier::Jasper).id, false, {}, kMara);
        });
        reload(world);
        QTRY_VERIFY_WITH_TIMEOUT(accountOf(world, Carrier::Jasper).paused, 20'000);
        QTRY_COMPARE(world.change(id).counts.of(ChangeState::Sending), 0);
    }
    QVERIFY(world.change(id).counts.of(ChangeState::Failed) > 0);
    QCOMPARE(
        world.change(id).counts.of(ChangeState::Failed) + world.change(id).counts.of(ChangeState::Waiting),
        planned);
}

void AccountCareTest::anUnreachableCarrierKeepsEveryLineUntouched()
{
    PracticeWorld world({.devices = 60}, hastyScenario());
    const planning::Plan plan = world.plan(practiceList(8), {.kind = ChangeKind::Suspend});
    const BulkChangeId id = world.start(plan);
    world.carriers.reset();
    world.runQueue();
    const auto allUnreachable = [&world] {
        const auto lanes = world.engine->dispatcher().status();
        return std::all_of(lanes.begin(), lanes.end(), [](const engine::LaneStatus &lane) {
            return lane.mood == engine::LaneMood::Unreachable && !lane.trouble.isEmpty();
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allUnreachable(), 20'000);
    QTest::qWait(1'500);
    const auto lines = world.lines(id);
    for (const DeviceChange &line : lines) {
        if (line.state != ChangeState::NoOp)
            QCOMPARE(line.state, ChangeState::Waiting);
        QCOMPARE(line.refusal, Refusal{});
    }
}

void AccountCareTest::aKeyThatIsNotPinnedPausesTheAccount()
{
    TlsServer server(TestKey::First);
    PracticeWorld world({.devices = 60}, hastyScenario());
    const planning::Plan plan
        = world.plan(practiceList(5, Carrier::Telegence), {.kind = ChangeKind::Suspend});
    const BulkChangeId id = world.start(plan);
    CarrierAccount account = accountOf(world, Carrier::Telegence);
    account.baseUrl = server.url();
    account.pins = {lk::test::pinOf(TestKey::Second)};
    account.practiceTiming = {};
    write(world, [&](store::WriteSession &session) { return session.accounts().update(account, kMara); });
    reload(world);
    world.runQueue();
    QTRY_VERIFY_WITH_TIMEOUT(accountOf(world, Carrier::Telegence).paused, 20'000);
    QVERIFY(accountOf(world, Carrier::Telegence).pauseReason.contains(lk::test::pinOf(TestKey::First)));
    QCOMPARE(accountOf(world, Carrier::Telegence).refusedLogins, 0);
    QCOMPARE(server.bytes(), 0);
    QCOMPARE(world.change(id).counts.of(ChangeState::Waiting), plan.counts().willBeSent());
}

void AccountCareTest::theConnectionTestGoesThroughEveryStep_data()
{
    QTest::addColumn<int>("carrier");
    QTest::addColumn<QStringList>("proved");
    QTest::addColumn<QStringList>("skipped");
    QTest::newRow("thingspace") << int(Carrier::ThingSpace)
                                << QStringList{u"DNS"_s, u"Token"_s, u"Session"_s, u"Read"_s}
                                << QStringList{u"TLS"_s};
    QTest::newRow("jasper") << int(Carrier::Jasper) << QStringList{u"DNS"_s, u"Read"_s, u"SOAP"_s}
                            << QStringList{u"TLS"_s, u"Token"_s, u"Session"_s};
    QTest::newRow("telegence") << int(Carrier::Telegence) << QStringList{u"DNS"_s, u"Read"_s}
                               << QStringList{u"TLS"_s, u"Token"_s, u"Session"_s};
}

void AccountCareTest::theConnectionTestGoesThroughEveryStep()
{
    QFETCH(int, carrier);
    QFETCH(QStringList, proved);
    QFETCH(QStringList, skipped);
    PracticeWorld world({.devices = 60}, hastyScenario());
    const Tested tested = testConnection(world, accessOf(world, static_cast<Carrier>(carrier)));
    QVERIFY2(tested.passed, qUtf8Printable(tested.last().name + tested.last().detail));
    QStringList passed;
    QStringList notUsed;
    for (const engine::TestStep &step : tested.steps) {
        QVERIFY2(!step.detail.isEmpty(), qUtf8Printable(step.name));
        (step.result == engine::StepResult::Skipped ? notUsed : passed).append(step.name);
    }
    QCOMPARE(passed, proved);
    QCOMPARE(notUsed, skipped);
    QCOMPARE(counted(world, static_cast<Carrier>(carrier), "writes"_L1), 0);
}

void AccountCareTest::theConnectionTestShowsKeyAndExpiryAndRefusesAnotherKey()
{
    TlsServer server(TestKey::First);
    PracticeWorld world({.devices = 30}, hastyScenario());
    engine::AccountAccess access = accessOf(world, Carrier::Telegence);
    access.account.baseUrl = server.url();
    const Tested unpinned = testConnection(world, access);
    QCOMPARE(unpinned.steps.at(1).name, u"TLS"_s);
    QVERIFY(unpinned.steps.at(1).detail.contains(lk::test::pinOf(TestKey::First)));
    QVERIFY(unpinned.steps.at(1).detail.contains(u"certificate until"_s));
    access.account.pins = {lk::test::pinOf(TestKey::First)};
    QVERIFY(testConnection(world, access).steps.at(1).detail.contains(u"is pinned"_s));
    const qint64 before = server.bytes();
    access.account.pins = {lk::test::pinOf(TestKey::Second)};
    const Tested wrong = testConnection(world, access);
    QVERIFY(!wrong.passed);
    QCOMPARE(wrong.names(), (QStringList{u"DNS"_s, u"TLS"_s}));
    QCOMPARE(server.bytes(), before);
}

void AccountCareTest::theConnectionTestFailsAtTheStepThatIsWrong_data()
{
    QTest::addColumn<int>("carrier");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("step");
    QTest::newRow("application key") << int(Carrier::ThingSpace) << u"client_secret"_s << u"Token"_s;
    QTest::newRow("password") << int(Carrier::ThingSpace) << u"password"_s << u"Session"_s;
    QTest::newRow("API key") << int(Carrier::Jasper) << u"api_key"_s << u"Read"_s;
    QTest::newRow("license key") << int(Carrier::Jasper) << u"license_key"_s << u"SOAP"_s;
    QTest::newRow("SOAP password") << int(Carrier::Jasper) << u"soap_password"_s << u"SOAP"_s;
    QTest::newRow("app secret") << int(Carrier::Telegence) << u"app_secret"_s << u"Read"_s;
}

void AccountCareTest::theConnectionTestFailsAtTheStepThatIsWrong()
{
    QFETCH(int, carrier);
    QFETCH(QString, wrong);
    QFETCH(QString, step);
    PracticeWorld world({.devices = 30}, hastyScenario());
    engine::AccountAccess access = accessOf(world, static_cast<Carrier>(carrier));
    access.credentials
        = *Credentials::merged(access.credentials.toJson(), {{wrong, u"wrong"_s}}, access.account.carrier);
    const Tested tested = testConnection(world, access);
    QVERIFY(!tested.passed);
    QCOMPARE(tested.last().name, step);
    QCOMPARE(tested.last().result, engine::StepResult::Failed);
    QVERIFY(tested.last().detail.size() > 20);
}

void AccountCareTest::theConnectionTestStopsBeforeTheUserIsLocked()
{
    PracticeWorld world({.devices = 30}, hastyScenario());
    engine::AccountAccess access = accessOf(world, Carrier::ThingSpace);
    access.account.id = {}; // not saved yet
    access.credentials.password = Secret(u"wrong"_s);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(testConnection(world, access).last().name, u"Session"_s);
    const int asked = counted(world, Carrier::ThingSpace, "auth"_L1);
    const Tested fifth = testConnection(world, access);
    QVERIFY(!fifth.passed);
    QVERIFY2(fifth.last().detail.contains(u"lock"_s), qUtf8Printable(fifth.last().detail));
    QCOMPARE(counted(world, Carrier::ThingSpace, "auth"_L1), asked);
}
