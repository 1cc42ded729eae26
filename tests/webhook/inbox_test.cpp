// SPDX-License-Identifier: Apache-2.0
#include "tests/webhook/webhook_tests.h"
#include "tests/webhook/webhook_world.h"

#include "core/webhook/message_reading.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QSignalSpy>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace lk::webhook;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An inbox that answers when and how it is told.
class ToldInbox final : public InboxSink {
public:
    void keep(const store::InboxEntry &entry, Done done) override
    {
        entries.append(entry);
        waiting.append(std::move(done));
        if (answerAtOnce)
            answer(*answerAtOnce);
    }

    void answer(const Result<store::InboxVerdict> &verdict)
    {
        const auto all = std::exchange(waiting, {});
        for (const Done &done : all)
            done(verdict);
    }

    QList<store::InboxEntry> entries;
    QList<Done> waiting;
    std::optional<Result<store::InboxVerdict>> answerAtOnce;
};

} // namespace

void InboxTest::aSuccessIsStoredBeforeItIsAcknowledged()
{
    WebhookWorld world;
    world.listen();
    QSignalSpy arrived(world.listener.get(), &CallbackListener::arrived);
    const WireReply reply = world.post(successMessage("7d0c0001", kIccid));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.text, "stored");
    QVERIFY(reply.closed);
    QVERIFY(reply.all.contains("\r\nConnection: close\r\n"));
    const auto rows = world.inbox(world.thingSpace, u"7d0c0001"_s);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().receivedAt, world.clock.utcNow());
    QCOMPARE(rows.first().appliedAt, 0);
    QCOMPARE(eventOfKept(Carrier::ThingSpace, rows.first().body).outcome, CallbackOutcome::Success);
    QCOMPARE(arrived.count(), 1);
    QCOMPARE(arrived.first().at(0).value<AccountId>(), world.thingSpace);
    QCOMPARE(arrived.first().at(1).value<CallbackEvent>().requestId, u"7d0c0001"_s);
}

void InboxTest::aFaultIsStoredWithItsReason()
{
    WebhookWorld world;
    world.listen();
    QCOMPARE(world.post(faultMessage("7d0c0001", kIccid)).status, 200);
    const auto rows = world.inbox(world.thingSpace, u"7d0c0001"_s);
    QCOMPARE(rows.size(), 1);
    const CallbackEvent event = eventOfKept(Carrier::ThingSpace, rows.first().body);
    QCOMPARE(event.outcome, CallbackOutcome::Failure);
    QCOMPARE(event.faultCode, u"UnifiedWebService.REQUEST_FAILED.DeviceAlreadyActive"_s);
    QCOMPARE(event.faultText, u"REQUEST_FAILED. Device is already active"_s);
}

void InboxTest::fourDeliveriesAreOneMessage()
{
    WebhookWorld world;
    world.listen();
    QSignalSpy arrived(world.listener.get(), &CallbackListener::arrived);
    for (int count = 1; count <= 4; ++count) {
        const WireReply reply = world.post(faultMessage("7d0c0001", kIccid, count));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.text, count == 1 ? "stored" : "duplicate");
        world.clock.advance(300'000);
    }
    QCOMPARE(world.kept(), 1);
    QCOMPARE(arrived.count(), 1);
    QCOMPARE(world.listener->counts().stored, 1);
    QCOMPARE(world.listener->counts().duplicates, 3);
}

void InboxTest::aMessageAboutAnUnknownRequestIsKept()
{
    WebhookWorld world;
    world.listen();
    QCOMPARE(world.post(successMessage("nobody-asked-for-this", kIccid)).status, 200);
    QCOMPARE(world.inbox(world.thingSpace, u"nobody-asked-for-this"_s).size(), 1);
    // One that names no request at all is kept as well.
    QCOMPARE(world.post(thingSpaceMessage("", "\"comment\":\"hello\"")).status, 200);
    QCOMPARE(world.inbox(world.thingSpace, {}).size(), 1);
    QCOMPARE(world.inbox(world.jasper, {}).size(), 0);
}

void InboxTest::aPushIsStored()
{
    WebhookWorld world;
    world.listen();
    const QByteArray stamp = QDateTime::fromMSecsSinceEpoch(world.clock.utcNow(), Qt::UTC)
                                 .toString(Qt::ISODateWithMs)
                                 .toLatin1();
    const QByteArray signature
        = QMessageAuthenticationCode::hash(stamp, kPushSecret, QCryptographicHash::Sha256).toBase64();
    const QByteArray body = "eventId=e1&eventType=SIM_STATE_CHANGE&timestamp=" + stamp.toPercentEncoding()
        + "&signature2=" + signature.toPercentEncoding() + "&data="
        + QByteArray("<SimStateChange><iccid>8901170100000000011</iccid></SimStateChange>")
              .toPercentEncoding();
    QCOMPARE(world.push(body, "application/x-www-form-urlencoded; charset=UTF-8").text, "stored");
    QCOMPARE(world.push(body, "Application/X-WWW-Form-Urlencoded").text, "duplicate");
    const auto rows = world.inbox(world.jasper, {});
    QCOMPARE(rows.size(), 1);
    QCOMPARE(eventOfKept(Carrier::Jasper, rows.first().body).ids.iccid, u"8901170100000000011"_s);
    QVERIFY(!rows.first().body.contains(signature));
    // An old message sent again is not even looked up.
    world.clock.advance(301'000);
    QCOMPARE(world.push(body, "application/x-www-form-urlencoded").status, 401);
}

void InboxTest::noCallbackChangesAChange()
{
    WebhookWorld world;
    world.listen();
    const QByteArray before = world.changesAsTheyStand();
    QVERIFY(before.contains("waiting"));
    QCOMPARE(world.post(successMessage("7d0c0001", kIccid)).status, 200);
    QCOMPARE(world.post(faultMessage("7d0c0001", kIccid)).status, 200);
    QCOMPARE(world.post(successMessage("7d0c0002", kIccid)).status, 200);
    QCOMPARE(
        world.post(successMessage("7d0c0003", kIccid).replace(kPassword, "forged-password")).status, 401);
    QCOMPARE(world.kept(), 3);
    QCOMPARE(world.changesAsTheyStand(), before);
}

void InboxTest::aMessageThatCannotBeStoredIsNotAcknowledged()
{
    // An account the database does not know: the real store refuses the row.
    WebhookWorld world;
    ListenerConfig config = world.config();
    config.hooks.first().account = AccountId{999};
    world.listen(config);
    const WireReply reply = world.post(successMessage("7d0c0001", kIccid));
    QCOMPARE(reply.status, 503);
    QVERIFY(reply.all.contains("\r\nRetry-After: "));
    QCOMPARE(world.kept(), 0);
    QCOMPARE(world.listener->counts().notKept, 1);
}

void InboxTest::aFailingInboxAnswers503AndALaterDeliveryIsTaken()
{
    WebhookWorld world;
    ToldInbox inbox;
    inbox.answerAtOnce = Result<store::InboxVerdict>(fail(ErrorKind::StorageFull, u"full"_s));
    CallbackListener listener(inbox, world.clock);
    QSignalSpy arrived(&listener, &CallbackListener::arrived);
    QVERIFY(listener.start(world.config()));
    const QByteArray post = postOf(kThingSpacePath, successMessage("7d0c0001", kIccid));
    QCOMPARE(exchange(listener.port(), post).status, 503);
    QCOMPARE(arrived.count(), 0);
    inbox.answerAtOnce = Result<store::InboxVerdict>(store::InboxVerdict::Stored);
    QCOMPARE(exchange(listener.port(), post).status, 200);
    QCOMPARE(arrived.count(), 1);
    QVERIFY(!inbox.entries.first().body.contains(kPassword));
}

void InboxTest::noAnswerComesBeforeTheInboxHasSpoken()
{
    WebhookWorld world;
    ToldInbox inbox;
    CallbackListener listener(inbox, world.clock);
    QVERIFY(listener.start(world.config()));
    const auto socket = connected(listener.port());
    socket->write(postOf(kThingSpacePath, successMessage("7d0c0001", kIccid)));
    QTRY_COMPARE(inbox.waiting.size(), 1);
    QVERIFY(!QTest::qWaitFor([&] { return socket->bytesAvailable() > 0; }, 300));
    inbox.answer(store::InboxVerdict::Stored);
    QCOMPARE(restOf(*socket).status, 200);
}

void InboxTest::anInboxThatDoesNotAnswerIs503()
{
    WebhookWorld world;
    ToldInbox inbox;
    CallbackListener listener(inbox, world.clock);
    ListenerConfig config = world.config();
    config.limits.keepTime = std::chrono::milliseconds(150);
    QVERIFY(listener.start(config));
    const QByteArray post = postOf(kThingSpacePath, successMessage("7d0c0001", kIccid));
    QCOMPARE(exchange(listener.port(), post).status, 503);
    // Its late word is counted, and answers nobody.
    inbox.answer(store::InboxVerdict::Stored);
    QCOMPARE(listener.counts().stored, 1);
    QTRY_COMPARE(listener.connections(), 0);
}

void InboxTest::aClientThatLeavesMeanwhileDoesNoHarm()
{
    WebhookWorld world;
    ToldInbox inbox;
    auto listener = std::make_unique<CallbackListener>(inbox, world.clock);
    QVERIFY(listener->start(world.config()));
    const QByteArray post = postOf(kThingSpacePath, successMessage("7d0c0001", kIccid));
    auto leaver = connected(listener->port());
    leaver->write(post);
    QTRY_COMPARE(inbox.waiting.size(), 1);
    leaver->abort();
    QTRY_COMPARE(listener->connections(), 0);
    inbox.answer(store::InboxVerdict::Stored);
    QCOMPARE(listener->counts().stored, 1);
    // Nor does a listener that goes while a message is being kept.
    const auto second = connected(listener->port());
    second->write(post);
    QTRY_COMPARE(inbox.waiting.size(), 1);
    listener.reset();
    inbox.answer(store::InboxVerdict::Stored);
    QCOMPARE(restOf(*second).status, 0);
}

void InboxTest::messagesOfARequestAreFoundAmongOthers()
{
    WebhookWorld world;
    world.listen();
    // Ids that are each other's beginnings, and one with the character that divides the key.
    const QByteArrayList ids{"7d0c", "7d0c0001", "7d0c|0001", "7d0c}"};
    for (const QByteArray &id : ids) {
        QCOMPARE(world.post(successMessage(id, kIccid)).text, "stored");
        QCOMPARE(world.post(successMessage(id, "89148000000007000020")).text, "stored");
    }
    for (const QByteArray &id : ids) {
        const auto rows = world.inbox(world.thingSpace, QString::fromLatin1(id));
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.at(0).id < rows.at(1).id);
        QCOMPARE(rows.at(0).requestId, QString::fromLatin1(id));
    }
    QCOMPARE(world.inbox(world.jasper, u"7d0c"_s).size(), 0);
}
