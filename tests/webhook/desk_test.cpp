// SPDX-License-Identifier: Apache-2.0
#include "core/engine/callback_desk.h"
#include "core/settings/credential_store.h"
#include "core/webhook/listener_setup.h"
#include "core/webhook/shown_fault.h"
#include "tests/webhook/webhook_tests.h"
#include "tests/webhook/webhook_world.h"

#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace lk;
using namespace lk::test;
using namespace lk::webhook;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kDay = 24 * 3'600'000;

/// A desk over a world's database; the queue itself does not run.
class DeskWorld : public WebhookWorld {
public:
    DeskWorld()
    {
        desk.open(config());
        if (!desk.status().listening)
            qFatal("%s", qUtf8Printable(desk.status().trouble));
    }

    [[nodiscard]] WireReply send(const QByteArray &body)
    {
        return exchange(desk.listener().port(), postOf(kThingSpacePath, body));
    }
    /// Waits until everything the store was asked before is durable.
    void settle()
    {
        bool done = false;
        store->write(
            &desk, [](store::WriteSession &) -> Result<void> { return {}; },
            [&done](const Result<void> &) { done = true; });
        if (!QTest::qWaitFor([&done] { return done; }, 60'000))
            qFatal("The store did not answer");
    }
    /// Gives the line of the running change this request id, as the carrier's answer would.
    void nameRequest(const QString &request)
    {
        const auto named = store::writeOnce({dir.path()}, clock, [&](store::WriteSession &session) {
            return session.database().execute(
                u"UPDATE device_change SET handle = '%1', state = 'verifying', due_boot = 99999999999"_s.arg(
                    request));
        });
        if (!named)
            qFatal("The line could not be prepared");
    }

    engine::Dispatcher dispatcher{*store, clock, [] { return 0.5; }, nullptr};
    engine::CallbackDesk desk{dispatcher, *store, clock, nullptr};
};

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

/// Sends the bodies over some connections at a time and waits for every answer.
void flood(DeskWorld &world, int count, const std::function<QByteArray(int)> &body)
{
    constexpr int kAtATime = 12;
    std::vector<std::unique_ptr<QTcpSocket>> open;
    for (int sent = 0; sent < count || !open.empty();) {
        while (sent < count && open.size() < kAtATime) {
            open.push_back(connected(world.desk.listener().port()));
            open.back()->write(postOf(kThingSpacePath, body(sent++)));
        }
        const auto ended = [&open] {
            return std::any_of(open.begin(), open.end(),
                [](const auto &socket) { return socket->state() == QAbstractSocket::UnconnectedState; });
        };
        if (!QTest::qWaitFor(ended, 20'000))
            qFatal("The listener does not answer");
        std::erase_if(
            open, [](const auto &socket) { return socket->state() == QAbstractSocket::UnconnectedState; });
    }
}

CallbackEvent faultEvent(const QString &code, const QString &text)
{
    CallbackEvent event;
    event.outcome = CallbackOutcome::Failure;
    event.faultCode = code;
    event.faultText = text;
    return event;
}

Result<ListenerConfig> setUp(settings::CredentialStore &credentials, const Clock &clock,
    const settings::CallbackSettings &callbacks, const QList<CarrierAccount> &accounts)
{
    std::optional<Result<ListenerConfig>> made;
    auto *setup = new ListenerSetup(credentials, clock, nullptr);
    setup->load(callbacks, accounts, [&made](const Result<ListenerConfig> &config) { made = config; });
    if (!QTest::qWaitFor([&made] { return made.has_value(); }, 10'000))
        qFatal("The configuration was not made");
    return *made;
}

CarrierAccount accountOf(qint64 id, Carrier carrier)
{
    CarrierAccount account;
    account.id = AccountId{id};
    account.carrier = carrier;
    account.name = u"Account %1"_s.arg(id);
    account.baseUrl = QUrl(u"https://carrier.example/api"_s);
    return account;
}

settings::CallbackSettings soundSettings()
{
    settings::CallbackSettings callbacks;
    callbacks.enabled = true;
    callbacks.setHook({.account = AccountId{1},
        .path = QString::fromLatin1(kThingSpacePath),
        .username = u"lk"_s,
        .secretStored = true});
    return callbacks;
}

#ifdef __SANITIZE_ADDRESS__
// The sanitizer keeps up to 256 MB of freed memory back.
constexpr qint64 kMostGrowth = 300 * 1024 * 1024;
#else
constexpr qint64 kMostGrowth = 20 * 1024 * 1024;
#endif

} // namespace

void DeskTest::messagesNobodyKnowsGoAfterADay()
{
    DeskWorld world;
    QCOMPARE(world.send(successMessage("nobodys", kIccid)).status, 200);
    world.desk.keepHouse();
    world.settle();
    QCOMPARE(world.kept(), 1);
    world.clock.advance(kDay - 1'000);
    world.desk.keepHouse();
    world.settle();
    QCOMPARE(world.kept(), 1);
    world.clock.advance(2'000);
    world.desk.keepHouse();
    world.settle();
    QCOMPARE(world.kept(), 0);
}

void DeskTest::aMessageAboutALineOfOursStays()
{
    DeskWorld world;
    world.nameRequest(u"7d0c0001"_s);
    QCOMPARE(world.send(faultMessage("7d0c0001", kIccid)).status, 200);
    QTRY_VERIFY(world.inbox(world.thingSpace, u"7d0c0001"_s).first().appliedAt > 0);
    world.clock.advance(10 * kDay);
    world.desk.keepHouse();
    world.settle();
    QCOMPARE(world.kept(), 1);
    QVERIFY(world.changesAsTheyStand().contains("verifying"));
}

void DeskTest::aHintMovesTheLineForwardOnce()
{
    DeskWorld world;
    world.nameRequest(u"7d0c0001"_s);
    QCOMPARE(world.send(faultMessage("7d0c0001", kIccid)).status, 200);
    QTRY_VERIFY(world.inbox(world.thingSpace, u"7d0c0001"_s).first().appliedAt > 0);
    const QByteArray due = " " + QByteArray::number(world.clock.bootNow()) + " ";
    QVERIFY2(world.changesAsTheyStand().contains(due), world.changesAsTheyStand().constData());
    const QByteArray after = world.changesAsTheyStand();
    for (int count = 2; count <= 4; ++count)
        QCOMPARE(world.send(faultMessage("7d0c0001", kIccid, count)).text, "duplicate");
    world.clock.advance(1'000);
    world.settle();
    QCOMPARE(world.changesAsTheyStand(), after);
}

void DeskTest::aFloodLeavesNothingBehind()
{
    const int messages
        = qEnvironmentVariableIntValue("LK_FLOOD") > 0 ? qEnvironmentVariableIntValue("LK_FLOOD") : 1'500;
    DeskWorld world;
    flood(world, 200, [](int i) { return successMessage("warm" + QByteArray::number(i), kIccid); });
    const qint64 before = residentBytes();
    flood(world, messages, [](int i) { return successMessage("junk" + QByteArray::number(i), kIccid); });
    flood(world, messages, [](int i) {
        return successMessage("junk" + QByteArray::number(i), kIccid).replace(kPassword, "not-the-password");
    });
    QVERIFY2(
        residentBytes() - before < kMostGrowth, qPrintable(u"%1 bytes more"_s.arg(residentBytes() - before)));
    QTRY_COMPARE(world.desk.listener().connections(), 0);
    QTRY_COMPARE(world.desk.waitingHints(), 0);
    QCOMPARE(world.desk.status().counts.stored, messages + 200);
    QCOMPARE(world.desk.status().counts.forged, messages);
    QCOMPARE(world.kept(), messages + 200);
    world.clock.advance(kDay + 1);
    for (int i = 0; i <= (messages + 200) / 500; ++i)
        world.desk.keepHouse();
    world.settle();
    QCOMPARE(world.kept(), 0);
}

void DeskTest::hintsThatCannotBeHeededAreLetGo()
{
    DeskWorld world;
    CallbackEvent event;
    for (int i = 0; i < 100'000; ++i) {
        event.requestId = QString::number(i);
        Q_EMIT world.desk.listener().arrived(world.thingSpace, event);
        QVERIFY(world.desk.waitingHints() <= 512);
    }
    QTRY_COMPARE(world.desk.waitingHints(), 0);
}

void DeskTest::aShownFaultIsPlainAndShort()
{
    const QString shown = shownFault(faultEvent(
        u"UnifiedWebService.REQUEST_FAILED.X"_s, u"a\u202Eb\u200Bc\r\nd\t\u2028e \u0007f\u0000g"_s));
    QCOMPARE(shown, u"UnifiedWebService.REQUEST_FAILED.X: abc d e f g"_s);
    QVERIFY(shownFault(faultEvent(QString(900, u'c'), QString(900, u't'))).size() <= 420);
    QCOMPARE(shownFault(faultEvent(u"CODE"_s, {})), u"CODE"_s);
    CallbackEvent success = faultEvent(u"CODE"_s, u"text"_s);
    success.outcome = CallbackOutcome::Success;
    QVERIFY(shownFault(success).isEmpty());
}

void DeskTest::aSoundSetUpBecomesAConfiguration()
{
    FakeClock clock;
    const auto credentials = settings::CredentialStore::inMemory();
    settings::CallbackSecrets secrets;
    secrets = secrets.withPassword(Secret(u"first-password"_s), clock.utcNow());
    secrets = secrets.withPassword(Secret(u"second-password"_s), clock.utcNow());
    credentials->write(settings::callbackSecretsKey(AccountId{1}), Secret(secrets.toJson()), nullptr,
        [](const Result<void> &) {});
    settings::CallbackSettings callbacks = soundSettings();
    callbacks.sources = {u"3.87.163.45"_s, u"10.0.0.0/8"_s};
    callbacks.setHook({.account = AccountId{77}, .path = u"/gone"_s}); // an account that was removed
    const auto config = setUp(
        *credentials, clock, callbacks, {accountOf(1, Carrier::ThingSpace), accountOf(2, Carrier::Jasper)});
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QVERIFY(config->enabled);
    QCOMPARE(config->hooks.size(), 1);
    QCOMPARE(config->hooks.first().password.reveal(), QByteArray("second-password"));
    QCOMPARE(config->hooks.first().previousPassword.reveal(), QByteArray("first-password"));
    QCOMPARE(config->sources.size(), 2);
    callbacks.enabled = false;
    QVERIFY(!setUp(*credentials, clock, callbacks, {accountOf(1, Carrier::ThingSpace)})->enabled);
}

void DeskTest::whatIsWrongIsSaidInASentence_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    QTest::newRow("address") << u"address"_s << u"localhost!"_s << u"localhost!"_s;
    QTest::newRow("open to the world without TLS") << u"address"_s << u"0.0.0.0"_s << u"certificate"_s;
    QTest::newRow("certificate alone") << u"certificate"_s << u"/no/such.pem"_s << u"both"_s;
    QTest::newRow("source") << u"source"_s << u"everybody"_s << u"everybody"_s;
    QTest::newRow("half a source") << u"source"_s << u"10.0.0"_s << u"10.0.0"_s;
    QTest::newRow("secret") << u"secret"_s << QString() << u"Account 1"_s;
    QTest::newRow("path") << u"path"_s << u"no slash"_s << u"path"_s;
    QTest::newRow("no account") << u"accounts"_s << QString() << u"No account"_s;
}

void DeskTest::whatIsWrongIsSaidInASentence()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, says);
    FakeClock clock;
    const auto credentials = settings::CredentialStore::inMemory();
    settings::CallbackSecrets secrets;
    secrets.password = Secret(u"long-enough"_s);
    if (field != "secret"_L1)
        credentials->write(settings::callbackSecretsKey(AccountId{1}), Secret(secrets.toJson()), nullptr,
            [](const Result<void> &) {});
    settings::CallbackSettings callbacks = soundSettings();
    if (field == "address"_L1)
        callbacks.address = value;
    else if (field == "certificate"_L1)
        callbacks.certificateFile = value;
    else if (field == "source"_L1)
        callbacks.sources = {value};
    else if (field == "path"_L1)
        callbacks.hooks.first().path = value;
    QList<CarrierAccount> accounts{accountOf(1, Carrier::ThingSpace)};
    if (field == "accounts"_L1)
        accounts.clear();
    const auto config = setUp(*credentials, clock, callbacks, accounts);
    QVERIFY(!config);
    QVERIFY2(config.error().message.contains(says), qPrintable(config.error().message));
    QVERIFY2(config.error().message.contains(u"not"_s), qPrintable(config.error().message));
}

void DeskTest::theUrlIsTheOneTheCarrierCanReach()
{
    settings::CallbackSettings callbacks = soundSettings();
    const CarrierAccount real = accountOf(1, Carrier::ThingSpace);
    QVERIFY(carrierUrl(callbacks, real).isEmpty());
    QVERIFY(carrierUrlHint(callbacks, real).contains(QString::fromLatin1(kThingSpacePath)));
    callbacks.publicHost = u"hooks.example.com"_s;
    QCOMPARE(
        carrierUrl(callbacks, real), u"https://hooks.example.com"_s + QString::fromLatin1(kThingSpacePath));
    callbacks.certificateFile = u"c.pem"_s;
    callbacks.address = u"0.0.0.0"_s;
    QCOMPARE(carrierUrl(callbacks, real),
        u"https://hooks.example.com:9001"_s + QString::fromLatin1(kThingSpacePath));
    CarrierAccount standIn = real;
    standIn.baseUrl = QUrl(u"http://127.0.0.1:4711/api"_s);
    QCOMPARE(
        carrierUrl(callbacks, standIn), u"https://127.0.0.1:9001"_s + QString::fromLatin1(kThingSpacePath));
    QVERIFY(carrierUrl(callbacks, accountOf(2, Carrier::Jasper)).isEmpty());
}
