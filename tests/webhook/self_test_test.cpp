// SPDX-License-Identifier: Apache-2.0
#include "tests/webhook/test_certificate.h"
#include "tests/webhook/webhook_tests.h"
#include "tests/webhook/webhook_world.h"

#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace lk::webhook;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Runs the account's self-test to its end.
SelfTestReport tested(CallbackListener &listener, AccountId account)
{
    QObject context;
    SelfTestReport report;
    listener.selfTest(account, &context, [&report](const SelfTestReport &done) { report = done; });
    if (!QTest::qWaitFor([&] { return !report.isEmpty(); }, 15'000))
        qFatal("the self-test did not end");
    return report;
}

QList<SelfTestResult> resultsOf(const SelfTestReport &report)
{
    QList<SelfTestResult> results;
    for (const SelfTestStep &step : report)
        results.append(step.result);
    return results;
}

class RefusingInbox final : public InboxSink {
public:
    void keep(const store::InboxEntry &, Done done) override
    {
        done(fail(ErrorKind::StorageFull, u"full"_s));
    }
};

} // namespace

void SelfTestTest::aSoundListenerPassesEveryStep_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("jasper");
    QTest::newRow("ThingSpace") << false << false;
    QTest::newRow("Jasper") << false << true;
    QTest::newRow("ThingSpace over TLS") << true << false;
    QTest::newRow("Jasper over TLS") << true << true;
}

void SelfTestTest::aSoundListenerPassesEveryStep()
{
    QFETCH(bool, tls);
    QFETCH(bool, jasper);
    WebhookWorld world;
    ListenerConfig config = world.config();
    if (tls) {
        config.tls = testIdentity();
        config.address = QHostAddress(QHostAddress::AnyIPv4);
    }
    world.listen(config);
    const QByteArray before = world.changesAsTheyStand();
    for (int run = 1; run <= 2; ++run) {
        const SelfTestReport report = tested(*world.listener, jasper ? world.jasper : world.thingSpace);
        QCOMPARE(report.size(), 5);
        for (const SelfTestStep &step : report) {
            QVERIFY2(step.result == SelfTestResult::Passed, qPrintable(step.title + u": "_s + step.text));
            QVERIFY(!step.text.contains(QLatin1StringView(kPassword)));
        }
        QVERIFY(hasPassed(report));
        QCOMPARE(world.kept(), run);
    }
    QCOMPARE(world.changesAsTheyStand(), before);
}

void SelfTestTest::aListenerThatIsOffFailsAtTheFirstStep()
{
    WebhookWorld world;
    const SelfTestReport report = tested(*world.listener, world.thingSpace);
    QCOMPARE(resultsOf(report),
        (QList{SelfTestResult::Failed, SelfTestResult::NotReached, SelfTestResult::NotReached,
            SelfTestResult::NotReached, SelfTestResult::NotReached}));
    QVERIFY(!hasPassed(report));
}

void SelfTestTest::aFailingInboxIsSeen()
{
    WebhookWorld world;
    RefusingInbox inbox;
    CallbackListener listener(inbox, world.clock);
    QVERIFY(listener.start(world.config()));
    QCOMPARE(resultsOf(tested(listener, world.thingSpace)),
        (QList{SelfTestResult::Passed, SelfTestResult::Passed, SelfTestResult::Passed, SelfTestResult::Failed,
            SelfTestResult::NotReached}));
}

void SelfTestTest::anotherProgramsCertificateIsSeen()
{
    WebhookWorld world;
    ListenerConfig config = world.config();
    config.tls = testIdentity();
    world.listen(config);
    // The port answers, but not as the certificate that is expected there: no message is sent to it.
    SelfTestReport report;
    auto *test = new SelfTest({.listening = true,
                                  .address = QHostAddress(QHostAddress::LocalHost),
                                  .port = world.listener->port(),
                                  .certificate = strangersCertificate(),
                                  .hook = config.hooks.first()},
        world.clock, world.listener.get());
    QObject context;
    test->run(&context, [&report](const SelfTestReport &done) { report = done; });
    QTRY_VERIFY(!report.isEmpty());
    QCOMPARE(report.at(1).result, SelfTestResult::Failed);
    QCOMPARE(world.kept(), 0);
}

void SelfTestTest::aDeadAskerIsNotAnswered()
{
    WebhookWorld world;
    world.listen();
    bool answered = false;
    {
        QObject context;
        world.listener->selfTest(
            world.thingSpace, &context, [&answered](const SelfTestReport &) { answered = true; });
    }
    QTRY_COMPARE(world.listener->counts().duplicates, 1);
    QTRY_COMPARE(world.listener->connections(), 0);
    QTRY_VERIFY(world.listener->findChildren<SelfTest *>().isEmpty());
    QVERIFY(!answered);
}

void SelfTestTest::theUrlForTheCarrierNamesTheAllowedPorts_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("jasper");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("forwarded");
    const QString verizon = u"https://hook.example%1"_s + QLatin1StringView(kThingSpacePath);
    const QString jasper = u"https://hook.example%1"_s + QLatin1StringView(kJasperPath);
    QTest::newRow("443") << true << 443 << false << verizon.arg(QString()) << false;
    QTest::newRow("9001") << true << 9001 << false << verizon.arg(u":9001"_s) << false;
    QTest::newRow("9007 is not allowed") << true << 9007 << false << verizon.arg(QString()) << true;
    QTest::newRow("50559") << true << 50559 << false << verizon.arg(u":50559"_s) << false;
    QTest::newRow("28221 is not allowed") << true << 28221 << false << verizon.arg(QString()) << true;
    QTest::newRow("behind a proxy") << false << 9001 << false << verizon.arg(QString()) << true;
    QTest::newRow("Jasper may use any") << true << 9007 << true << jasper.arg(u":9007"_s) << false;
}

void SelfTestTest::theUrlForTheCarrierNamesTheAllowedPorts()
{
    QFETCH(bool, tls);
    QFETCH(int, port);
    QFETCH(bool, jasper);
    QFETCH(QString, url);
    WebhookWorld world;
    ListenerConfig config = world.config();
    config.publicHost = u"hook.example"_s;
    if (tls) {
        config.tls = testIdentity();
        config.address = QHostAddress(QHostAddress::AnyIPv4);
    }
    const QString hint = publicUrlHint(config, config.hooks.at(jasper ? 1 : 0), static_cast<quint16>(port));
    QCOMPARE(hint.section(u'\n', 0, 0), url);
    QCOMPARE(hint.contains(u"80, 443, 9001-9006, 28200-28220, 50551-50559"_s), !jasper);
    QTEST(hint.contains(u"forward"_s), "forwarded");
    QVERIFY(!hint.contains(QLatin1StringView(kPassword)));
    world.listen();
    QVERIFY(
        world.listener->publicUrlHint(world.thingSpace).contains(QString::number(world.listener->port())));
    QVERIFY(world.listener->publicUrlHint(AccountId{77}).isEmpty());
}
