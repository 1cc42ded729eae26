// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/callbacks_test.h"

#include "tests/support/invariants.h"
#include "tests/support/practice_world.h"
#include "tests/webhook/wire.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kVerizonPath = "/hooks/thingspace/5f1c9b0e7a3d44265f1c9b0e7a3d4426";
const QByteArray kCiscoPath = "/hooks/jasper/0d2e4c6a8b1f35790d2e4c6a8b1f3579";
constexpr char kHookUser[] = "lk-callbacks";
constexpr char kHookPassword[] = "correct-horse-battery";

/// A port Verizon sends to that nobody has at present.
quint16 freeVerizonPort()
{
    for (quint16 port = 28'200; port <= 28'220; ++port) {
        QTcpServer probe;
        if (probe.listen(QHostAddress::LocalHost, port))
            return port;
    }
    qFatal("All the ports Verizon sends to are taken");
}

QJsonObject callbackScenario(
    QJsonObject more, const QJsonArray &settle = {20, 120}, const QJsonArray &faults = {})
{
    more.insert(u"settle_ms"_s, settle);
    more.insert(u"latency_ms"_s, QJsonArray{0, 3});
    more.insert(u"calls_per_second"_s, 0);
    more.insert(u"max_in_flight"_s, 0);
    return {{u"carriers"_s, QJsonObject{{u"*"_s, more}}}, {u"faults"_s, faults}};
}

/// Polls and reads nothing by itself for as long as a test lasts.
QJsonObject patientTiming()
{
    QJsonObject timing = PracticeWorld::quickTiming();
    for (const QString &name : {u"pollFirst"_s, u"pollEvery"_s, u"readBack"_s, u"readBackEvery"_s})
        timing.insert(name, 25'000);
    timing.insert(u"settlePatience"_s, 60'000);
    timing.insert(u"quarantine"_s, 60'000);
    return timing;
}

/// An installation whose callbacks are received and, at ThingSpace, registered.
class HeardWorld : public PracticeWorld {
public:
    explicit HeardWorld(
        const QJsonObject &scenario, const QJsonObject &timing = quickTiming(), quint64 seed = 1)
        : PracticeWorld({.seed = seed, .devices = 300}, {}, timing),
          m_port(freeVerizonPort())
    {
        carriers->setScenario(withPush(scenario));
        webhook::ListenerConfig config;
        config.enabled = true;
        config.port = port();
        config.hooks = {{.account = verizon().id,
                            .carrier = Carrier::ThingSpace,
                            .path = kVerizonPath,
                            .username = Secret(QByteArray(kHookUser)),
                            .password = Secret(QByteArray(kHookPassword))},
            {.account = cisco().id,
                .carrier = Carrier::Jasper,
                .path = kCiscoPath,
                .pushSecret = Secret(QString(sandbox::practice::kJasperPushSecret))}};
        engine->callbacks().open(config);
        if (!engine->callbacks().status().listening)
            qFatal("%s", qUtf8Printable(engine->callbacks().status().trouble));
        engine::CallbackRegistrar *registrar = engine->registrar(verizon().id, {.name = u"test"_s});
        QSignalSpy done(registrar, &engine::CallbackRegistrar::done);
        registrar->add(QUrl(u"http://127.0.0.1:%1"_s.arg(port()) + QString::fromLatin1(kVerizonPath)),
            QString::fromLatin1(kHookUser), Secret(QByteArray(kHookPassword)));
        if (!done.wait(10'000))
            qFatal("The callback was not registered");
    }

    [[nodiscard]] const CarrierAccount &verizon() const { return accounts.at(0).account; }
    [[nodiscard]] const CarrierAccount &cisco() const { return accounts.at(1).account; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const webhook::ListenerCounts &counts() const
    {
        return engine->callbacks().listener().counts();
    }
    [[nodiscard]] WireReply post(const QByteArray &body)
    {
        return exchange(m_port, postOf(kVerizonPath, body));
    }
    [[nodiscard]] QStringList actionsOf(const DeviceChange &line)
    {
        QStringList actions;
        const auto rows = store::readAudit(
            *database, {.objectType = u"line"_s, .objectId = QString::number(line.id.value)});
        for (const audit::AuditEntry &entry : *rows)
            actions.prepend(entry.action);
        return actions;
    }

private:
    [[nodiscard]] QJsonObject withPush(QJsonObject scenario) const
    {
        const QString url = u"http://127.0.0.1:%1"_s.arg(m_port) + QString::fromLatin1(kCiscoPath);
        QJsonObject each = scenario.value("carriers"_L1).toObject();
        each.insert(u"jasper"_s, QJsonObject{{u"push_url"_s, url}});
        scenario.insert(u"carriers"_s, each);
        return scenario;
    }

    const quint16 m_port;
};

QByteArray claim(const QString &requestId, const QString &iccid, const QByteArray &outcome)
{
    return QByteArray("{\"username\":\"") + kHookUser + "\",\"password\":\"" + kHookPassword
        + "\",\"requestId\":\"" + requestId.toLatin1() + "\",\"deviceIds\":[{\"kind\":\"Iccid\",\"id\":\""
        + iccid.toLatin1() + "\"}]," + outcome + ",\"callbackCount\":1,\"maxCallbackThreshold\":4}";
}

const QByteArray kSaysSuccess = R"("deviceResponse":{"suspendResponse":{}},"status":"Success")";
const QByteArray kSaysFailure
    = R"("faultResponse":{"faultcode":"UnifiedWebService.REQUEST_FAILED.Untrue","faultstring":"No."},"status":"Failed")";

/// Every line's end, and what the carrier's ledger says.
QMap<QString, QString> endsOf(PracticeWorld &world, BulkChangeId id)
{
    QMap<QString, QString> ends;
    const LedgerTruth truth = readLedger(world.ledgerPath());
    for (const DeviceChange &line : world.lines(id))
        ends.insert(
            line.ids.iccid, toText(line.state) + u' ' + QString::number(truth.effects.value(line.ids.iccid)));
    return ends;
}

/// A change of one line at one carrier that is on its way: the carrier took it.
DeviceChange lineOnItsWay(PracticeWorld &world, BulkChangeId id)
{
    const auto taken = [&] {
        const DeviceChange line = world.lines(id).first();
        return line.state == ChangeState::AwaitingCarrier && !line.handle.isEmpty();
    };
    if (!QTest::qWaitFor(taken, 20'000))
        qFatal("The carrier did not take the change");
    return world.lines(id).first();
}

BulkChangeId suspendOne(PracticeWorld &world, Carrier carrier)
{
    // The first line that can be suspended.
    for (int lines = 1; lines < 20; ++lines) {
        const planning::Plan plan = world.plan(practiceList(lines, carrier), {.kind = ChangeKind::Suspend});
        if (plan.counts().willBeSent() != 1)
            continue;
        const QString list = practiceList(lines, carrier);
        const QStringList rows = list.split(u'\n', Qt::SkipEmptyParts);
        const planning::Plan alone
            = world.plan(rows.first() + u'\n' + rows.last() + u'\n', {.kind = ChangeKind::Suspend});
        const BulkChangeId id = world.start(alone);
        world.runQueue();
        return id;
    }
    qFatal("There is no line to suspend");
}

} // namespace

void CallbacksTest::noCallbackChangesAnOutcome_data()
{
    QTest::addColumn<QJsonObject>("callbacks");
    QTest::newRow("once") << QJsonObject{{u"callback_deliveries"_s, 1}};
    QTest::newRow("twice") << QJsonObject{{u"callback_deliveries"_s, 2}, {u"callback_gap_ms"_s, 30}};
    QTest::newRow("four times") << QJsonObject{{u"callback_deliveries"_s, 4}, {u"callback_gap_ms"_s, 30}};
    QTest::newRow("early") << QJsonObject{{u"callback_when"_s, u"early"_s}};
    QTest::newRow("late") << QJsonObject{{u"callback_delay_ms"_s, 1'500}};
    QTest::newRow("forged password") << QJsonObject{{u"callback_forged"_s, u"password"_s}};
    QTest::newRow("forged request") << QJsonObject{
        {u"callback_forged"_s, u"request"_s}, {u"callback_when"_s, u"early"_s}};
}

void CallbacksTest::noCallbackChangesAnOutcome()
{
    QFETCH(QJsonObject, callbacks);
    const auto run = [](QJsonObject settings) {
        settings.insert(u"fail_rate"_s, 0.3);
        HeardWorld world(callbackScenario(settings));
        const planning::Plan plan
            = world.plan(practiceList(24, Carrier::ThingSpace), {.kind = ChangeKind::Suspend});
        const BulkChangeId id = world.start(plan);
        world.runQueue();
        if (!world.waitSettled(id))
            qFatal("The change did not settle");
        if (settings.value("callback_deliveries"_L1).toInt(1) > 0
            && !QTest::qWaitFor([&] { return world.counts().stored > 0; }, 10'000))
            qFatal("No callback arrived");
        if (!invariantsHold(*world.database, world.ledgerPath()))
            qFatal("An invariant is broken");
        return endsOf(world, id);
    };
    const QMap<QString, QString> silent = run({{u"callback_deliveries"_s, 0}});
    QVERIFY(silent.values().contains(u"succeeded 1"_s));
    QVERIFY(silent.values().contains(u"failed 0"_s));
    QCOMPARE(run(callbacks), silent);
}

void CallbacksTest::aCallbackMakesItsLineBeReadSooner_data()
{
    QTest::addColumn<int>("carrier");
    QTest::addColumn<QJsonObject>("callbacks");
    QTest::addColumn<QJsonArray>("faults");
    const QJsonArray lost{QJsonObject{
        {u"operation"_s, u"write"_s}, {u"fault"_s, u"close"_s}, {u"act"_s, true}, {u"first"_s, 1}}};
    QTest::newRow("ThingSpace callback") << int(Carrier::ThingSpace) << QJsonObject() << QJsonArray();
    QTest::newRow("ThingSpace callback before the answer")
        << int(Carrier::ThingSpace) << QJsonObject{{u"callback_when"_s, u"early"_s}} << QJsonArray();
    QTest::newRow("ThingSpace callback after a lost answer")
        << int(Carrier::ThingSpace) << QJsonObject() << lost;
    QTest::newRow("Jasper push") << int(Carrier::Jasper) << QJsonObject() << QJsonArray();
    QTest::newRow("Jasper push before the answer")
        << int(Carrier::Jasper) << QJsonObject{{u"callback_when"_s, u"early"_s}} << QJsonArray();
}

void CallbacksTest::aCallbackMakesItsLineBeReadSooner()
{
    QFETCH(int, carrier);
    QFETCH(QJsonObject, callbacks);
    QFETCH(QJsonArray, faults);
    HeardWorld world(callbackScenario(callbacks, {400, 500}, faults), patientTiming());
    const BulkChangeId id = suspendOne(world, static_cast<Carrier>(carrier));
    QElapsedTimer since;
    since.start();
    QVERIFY2(world.waitSettled(id, 15'000), "the callback did not hasten the read");
    QVERIFY(since.elapsed() < 15'000); // by itself the first read comes after 25 s
    QCOMPARE(world.lines(id).first().state, ChangeState::Succeeded);
    QVERIFY(world.actionsOf(world.lines(id).first()).contains(u"line.carrier-message"_s));
    QVERIFY(invariantsHold(*world.database, world.ledgerPath()));
}

void CallbacksTest::anUntrueSuccessIsNotBelieved()
{
    // The carrier takes the change and gives it up; a genuine-looking message says it was done.
    HeardWorld world(
        callbackScenario({{u"callback_deliveries"_s, 0}, {u"fail_rate"_s, 1.0}}, {1'500, 1'600}));
    const BulkChangeId id = suspendOne(world, Carrier::ThingSpace);
    const DeviceChange line = lineOnItsWay(world, id);
    QCOMPARE(world.post(claim(line.handle, line.ids.iccid, kSaysSuccess)).status, 200);
    QTRY_VERIFY(world.actionsOf(line).contains(u"line.carrier-message"_s));
    QVERIFY(world.waitSettled(id));
    QCOMPARE(world.lines(id).first().state, ChangeState::Failed);
    QCOMPARE(readLedger(world.ledgerPath()).total, 0);
    QVERIFY(!world.actionsOf(line).contains(u"line.read-at-target"_s));
    QVERIFY(invariantsHold(*world.database, world.ledgerPath()));
}

void CallbacksTest::anUntrueFailureIsNotBelieved()
{
    HeardWorld world(callbackScenario({{u"callback_deliveries"_s, 0}}, {1'500, 1'600}));
    const BulkChangeId id = suspendOne(world, Carrier::ThingSpace);
    const DeviceChange line = lineOnItsWay(world, id);
    QCOMPARE(world.post(claim(line.handle, line.ids.iccid, kSaysFailure)).status, 200);
    QTRY_VERIFY(world.actionsOf(line).contains(u"line.carrier-message"_s));
    QVERIFY(world.waitSettled(id));
    QCOMPARE(world.lines(id).first().state, ChangeState::Succeeded);
    QCOMPARE(readLedger(world.ledgerPath()).total, 1); // and it was not sent again
    QVERIFY(invariantsHold(*world.database, world.ledgerPath()));
}

void CallbacksTest::aFaultsReasonIsToldOnItsLine()
{
    HeardWorld world(callbackScenario({{u"fail_rate"_s, 1.0}}));
    const BulkChangeId id = suspendOne(world, Carrier::ThingSpace);
    QVERIFY(world.waitSettled(id));
    const DeviceChange line = world.lines(id).first();
    QCOMPARE(line.state, ChangeState::Failed);
    const auto told = [&] { return *store::readFaultOf(*world.database, line.id); };
    QTRY_VERIFY(told().contains(u"INPUT_INVALID.DeviceState.Invalid"_s));
    QVERIFY(told().contains(u"not in the state"_s));
    const auto all = store::readFaultsOf(*world.database, id, 10);
    QVERIFY(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().fault, told());
    QCOMPARE(all->first().fileRow, line.fileRow);
    QTRY_VERIFY(world.actionsOf(line).contains(u"line.carrier-message"_s));
}

void CallbacksTest::aLateCallbackChangesNothingButIsTold()
{
    HeardWorld world(callbackScenario({{u"callback_deliveries"_s, 0}}));
    const BulkChangeId id = suspendOne(world, Carrier::ThingSpace);
    QVERIFY(world.waitSettled(id));
    const DeviceChange before = world.lines(id).first();
    QCOMPARE(before.state, ChangeState::Succeeded);
    QCOMPARE(world.post(claim(before.handle, before.ids.iccid, kSaysFailure)).status, 200);
    QTRY_COMPARE(world.actionsOf(before).last(), u"line.carrier-message"_s);
    const DeviceChange after = world.lines(id).first();
    QCOMPARE(after.state, before.state);
    QCOMPARE(after.attempts, before.attempts);
    QCOMPARE(after.reason, before.reason);
    QCOMPARE(after.updatedAt, before.updatedAt);
    QVERIFY(invariantsHold(*world.database, world.ledgerPath()));
}

void CallbacksTest::anotherAccountsMessageReachesNoLine()
{
    HeardWorld world(callbackScenario({{u"callback_deliveries"_s, 0}}, {60'000, 60'000}), patientTiming());
    const BulkChangeId id = suspendOne(world, Carrier::ThingSpace);
    const DeviceChange line = lineOnItsWay(world, id);
    qint64 due = 0;
    QVERIFY(
        store::writeOnce({world.dir.path()}, world.clock, [&](store::WriteSession &session) -> Result<void> {
            const auto moved = session.queue().heedMessages(world.cisco().id, line.handle, line.ids.iccid);
            due = moved ? *moved : -1;
            return {};
        }));
    QCOMPARE(due, 0);
    // Nor does one of this account about another request.
    QCOMPARE(world.post(claim(u"somebody-elses"_s, line.ids.iccid, kSaysSuccess)).status, 200);
    QTRY_COMPARE(world.counts().stored, 1);
    QTest::qWait(300);
    QVERIFY(!world.actionsOf(line).contains(u"line.carrier-message"_s));
}

void CallbacksTest::aWrongConfigurationLeavesTheQueueRunning()
{
    PracticeWorld world({.devices = 60}, callbackScenario({}));
    engine::CallbackDesk &desk = world.engine->callbacks();
    QSignalSpy told(&desk, &engine::CallbackDesk::statusChanged);
    desk.open(fail(ErrorKind::BadInput, u"The certificate is not valid today."_s));
    QVERIFY(!desk.status().listening);
    QCOMPARE(desk.status().trouble, u"The certificate is not valid today."_s);
    QCOMPARE(told.count(), 1);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    webhook::ListenerConfig taken;
    taken.enabled = true;
    taken.port = other.serverPort();
    taken.hooks = {{.account = world.accounts.at(1).account.id,
        .carrier = Carrier::Jasper,
        .path = kCiscoPath,
        .pushSecret = Secret(u"long enough"_s)}};
    desk.open(taken);
    QVERIFY(!desk.status().listening);
    QVERIFY(desk.status().trouble.contains(QString::number(other.serverPort())));
    const BulkChangeId id = world.start(world.plan(practiceList(4), {.kind = ChangeKind::Suspend}));
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    desk.open(webhook::ListenerConfig{});
    QVERIFY(!desk.status().enabled);
    QVERIFY(desk.status().trouble.isEmpty());
}

void CallbacksTest::aCallbackIsRegisteredListedAndRemoved()
{
    HeardWorld world(callbackScenario({}));
    const auto list = [&world] {
        engine::CallbackRegistrar *registrar
            = world.engine->registrar(world.verizon().id, {.name = u"test"_s});
        QSignalSpy listed(registrar, &engine::CallbackRegistrar::listed);
        registrar->list();
        if (!listed.wait(10'000))
            qFatal("The callbacks were not listed");
        return listed.first().first().value<QList<engine::RegisteredCallback>>();
    };
    const QList<engine::RegisteredCallback> known = list();
    QCOMPARE(known.size(), 1);
    QCOMPARE(known.first().service, u"CarrierService"_s);
    QCOMPARE(known.first().username, QString::fromLatin1(kHookUser));
    engine::CallbackRegistrar *remover = world.engine->registrar(world.verizon().id, {.name = u"test"_s});
    QSignalSpy removed(remover, &engine::CallbackRegistrar::done);
    remover->remove(u"CarrierService"_s);
    QVERIFY(removed.wait(10'000));
    QVERIFY(list().isEmpty());
    const auto audit = [&world] {
        QStringList actions;
        const auto rows = store::readAudit(*world.database,
            {.objectType = u"account"_s, .objectId = QString::number(world.verizon().id.value)});
        for (const audit::AuditEntry &entry : *rows)
            actions.prepend(entry.action);
        return actions;
    };
    QTRY_VERIFY(audit().contains(u"callbacks.unregistered"_s));
    QVERIFY(audit().contains(u"callbacks.registered"_s));
    engine::CallbackRegistrar *wrong = world.engine->registrar(world.verizon().id, {.name = u"test"_s});
    QSignalSpy refused(wrong, &engine::CallbackRegistrar::failed);
    wrong->add(QUrl(u"https://hook.example:8080/x"_s), u"lk"_s, Secret(u"long enough"_s));
    QVERIFY(refused.wait(10'000));
    QVERIFY(refused.first().first().value<Error>().message.contains(u"9001"_s));
}

void CallbacksTest::onlyThingSpaceHasRegistrations()
{
    PracticeWorld world({.devices = 30}, callbackScenario({}));
    engine::CallbackRegistrar *registrar
        = world.engine->registrar(world.accounts.at(1).account.id, {.name = u"test"_s});
    QSignalSpy refused(registrar, &engine::CallbackRegistrar::failed);
    registrar->list();
    QVERIFY(refused.wait(10'000));
    QCOMPARE(refused.first().first().value<Error>().kind, ErrorKind::Refused);
}
