// SPDX-License-Identifier: Apache-2.0
#include "core/webhook/message_reading.h"
#include "tests/webhook/webhook_tests.h"
#include "tests/webhook/webhook_world.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace lk::webhook;
using namespace Qt::Literals::StringLiterals;

namespace {

Hook thingSpaceHook()
{
    return {.account = AccountId{1},
        .carrier = Carrier::ThingSpace,
        .path = kThingSpacePath,
        .username = Secret(QByteArray(kUser)),
        .password = Secret(QByteArray(kPassword))};
}

GenuineMessage read(const QByteArray &body)
{
    const auto reading = readMessage(thingSpaceHook(), "application/json", body, 0, {});
    if (const auto *refused = std::get_if<RefusedMessage>(&reading))
        qFatal("refused: %s", qUtf8Printable(refused->why));
    return std::get<GenuineMessage>(reading);
}

CallbackEvent eventOf(const QByteArray &more)
{
    return read(thingSpaceMessage("7d0c0001", more)).event;
}

} // namespace

void EnvelopeTest::everyDocumentedChildIsRead_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("details");
    QTest::addColumn<QString>("newIccid");
    QTest::addColumn<QString>("newMsisdn");
    QTest::newRow("activate")
        << QByteArray(
               R"({"activateResponse":{"deviceIds":[{"kind":"mdn","id":"5551230001"},)"
               R"({"kind":"msisdn","id":"15551230001"}],"ipAddress":"10.0.0.5","servicePlan":"M2M-1MB",)"
               R"("state":"Active","featureCodes":["00000","00001"],"deviceCredential":)"
               R"({"username":"dev-user","password":"dev-pass"}}})")
        << u"activateResponse"_s
        << u"featureCodes 00000 00001; ipAddress 10.0.0.5; servicePlan M2M-1MB; state Active"_s << QString()
        << u"5551230001"_s;
    QTest::newRow("deactivate") << QByteArray(R"({"deactivateResponse":{"deactivated":true}})")
                                << u"deactivateResponse"_s << u"deactivated true"_s << QString() << QString();
    QTest::newRow("suspend") << QByteArray(
        R"({"suspendResponse":{"expectedResumeDate":"6/24/2024 12:00:00 AM",)"
        R"("maxSuspendDaysAllowed":90,"numDaysSuspendAllowedCurrent12Months":"180",)"
        R"("numDaysSuspendedLast12Months":0}})")
                             << u"suspendResponse"_s
                             << u"expectedResumeDate 6/24/2024 12:00:00 AM; maxSuspendDaysAllowed 90; "
                                "numDaysSuspendAllowedCurrent12Months 180; numDaysSuspendedLast12Months 0"_s
                             << QString() << QString();
    QTest::newRow("restore") << QByteArray(R"({"restoreResponse":{"restored":"true"}})")
                             << u"restoreResponse"_s << u"restored true"_s << QString() << QString();
    QTest::newRow("swap") << QByteArray(R"({"changeIdentifierResponse":{"deviceIds":[{"kind":"ICCID",)"
                                        R"("id":"89148000000007000020"},{"kind":"esn","id":"12345678901"}],)"
                                        R"("servicePlan":"M2M-1MB"}})")
                          << u"changeIdentifierResponse"_s << u"servicePlan M2M-1MB; esn 12345678901"_s
                          << u"89148000000007000020"_s << QString();
    QTest::newRow("a child nobody documented")
        << QByteArray(R"({"changePlanResponse":{"servicePlan":"M2M-5MB","newThing":"x"}})")
        << u"changePlanResponse"_s << u"servicePlan M2M-5MB"_s << QString() << QString();
    QTest::newRow("an empty answer") << QByteArray("{}") << QString() << QString() << QString() << QString();
}

void EnvelopeTest::everyDocumentedChildIsRead()
{
    QFETCH(QByteArray, response);
    QFETCH(QString, topic);
    QFETCH(QString, details);
    const CallbackEvent event = eventOf(R"("deviceIds":[{"kind":"Iccid","id":"89148000000007000012"},)"
                                        R"({"kind":"Imei","id":"353456789012306"}],"deviceResponse":)"
        + response + R"(,"status":"Success","callbackCount":1,"maxCallbackThreshold":4)");
    QCOMPARE(event.source, Carrier::ThingSpace);
    QCOMPARE(event.requestId, u"7d0c0001"_s);
    QCOMPARE(event.ids, (LineIds{u"89148000000007000012"_s, u"353456789012306"_s, {}}));
    QCOMPARE(event.outcome, CallbackOutcome::Success);
    QCOMPARE(event.topic, topic);
    QCOMPARE(event.details, details);
    QCOMPARE(event.callbackCount, 1);
    QTEST(event.newIds.iccid, "newIccid");
    QTEST(event.newIds.msisdn, "newMsisdn");
    QVERIFY(event.faultCode.isEmpty());
}

void EnvelopeTest::aFaultIsReadWithItsWholeCode()
{
    const CallbackEvent event = read(faultMessage("7d0c0001", "89148000000007000012", 3)).event;
    QCOMPARE(event.outcome, CallbackOutcome::Failure);
    QCOMPARE(event.faultCode, u"UnifiedWebService.REQUEST_FAILED.DeviceAlreadyActive"_s);
    QCOMPARE(event.faultText, u"REQUEST_FAILED. Device is already active"_s);
    QCOMPARE(event.callbackCount, 3);
    QCOMPARE(event.ids.iccid, u"89148000000007000012"_s);
}

void EnvelopeTest::theOutcomeIsNeverBetterThanWhatWasSaid_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<CallbackOutcome>("outcome");
    QTest::newRow("success") << QByteArray(R"("status":"Success")") << CallbackOutcome::Success;
    QTest::newRow("success in capitals") << QByteArray(R"("status":"SUCCESS")") << CallbackOutcome::Success;
    QTest::newRow("failed") << QByteArray(R"("status":"Failed")") << CallbackOutcome::Failure;
    QTest::newRow("failure") << QByteArray(R"("status":"Failure")") << CallbackOutcome::Failure;
    QTest::newRow("a fault beside success")
        << QByteArray(R"("status":"Success","faultResponse":{"faultcode":"X.REQUEST_FAILED.Y"})")
        << CallbackOutcome::Failure;
    QTest::newRow("a fault without a status")
        << QByteArray(R"("faultResponse":{"faultcode":"X.REQUEST_FAILED.Y"})") << CallbackOutcome::Failure;
    QTest::newRow("on hold") << QByteArray(
        R"("status":"Failed","faultResponse":{"faultcode":"X.REQUEST_ONHOLD.PendingCredit"})")
                             << CallbackOutcome::OnHold;
    QTest::newRow("an answer without a status")
        << QByteArray(R"("deviceResponse":{"restoreResponse":{"restored":true}})")
        << CallbackOutcome::Success;
    QTest::newRow("a null fault") << QByteArray(R"("status":"Success","faultResponse":null)")
                                  << CallbackOutcome::Success;
    QTest::newRow("a word nobody knows") << QByteArray(R"("status":"Pending")") << CallbackOutcome::NotTold;
    QTest::newRow("nothing") << QByteArray(R"("comment":"hello")") << CallbackOutcome::NotTold;
}

void EnvelopeTest::theOutcomeIsNeverBetterThanWhatWasSaid()
{
    QFETCH(QByteArray, members);
    QTEST(eventOf(members).outcome, "outcome");
}

void EnvelopeTest::kindsAndScalarsAreReadLeniently()
{
    const CallbackEvent event = eventOf(R"("deviceIds":{"Kind":"ICCID","ID":"89148000000007000012"},)"
                                        R"("callbackCount":"2","Status":"success","unknown":{"deep":[1,{}]},)"
                                        R"("faultresponse":null,"comment":"by hand")");
    QCOMPARE(event.ids.iccid, u"89148000000007000012"_s);
    QCOMPARE(event.callbackCount, 2);
    QCOMPARE(event.outcome, CallbackOutcome::Success);
    QCOMPARE(event.details, u"comment by hand"_s);
}

void EnvelopeTest::anIdThatLostDigitsIsNotGuessed()
{
    // 20 digits do not fit into a JSON number; 15 do.
    const CallbackEvent event = eventOf(R"("deviceIds":[{"kind":"iccid","id":89148000000007000012},)"
                                        R"({"kind":"imei","id":353456789012306}])");
    QCOMPARE(event.ids, (LineIds{{}, u"353456789012306"_s, {}}));
}

void EnvelopeTest::aRepeatHasTheSameKeyAndNothingElseHas_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("same");
    const QByteArray iccid = "89148000000007000012";
    QTest::newRow("the second attempt") << successMessage("7d0c0001", iccid, 2) << true;
    QTest::newRow("the fourth attempt") << successMessage("7d0c0001", iccid, 4) << true;
    QTest::newRow("the other letter case")
        << successMessage("7d0c0001", iccid).replace("Iccid", "ICCID") << true;
    QTest::newRow("another request") << successMessage("7d0c0002", iccid) << false;
    QTest::newRow("another line") << successMessage("7d0c0001", "89148000000007000020") << false;
    QTest::newRow("another outcome") << faultMessage("7d0c0001", iccid) << false;
    QTest::newRow("another operation")
        << successMessage("7d0c0001", iccid).replace("restoreResponse", "suspendResponse") << false;
}

void EnvelopeTest::aRepeatHasTheSameKeyAndNothingElseHas()
{
    QFETCH(QByteArray, other);
    QFETCH(bool, same);
    const QByteArray key = read(successMessage("7d0c0001", "89148000000007000012", 1)).event.messageKey;
    QCOMPARE(read(other).event.messageKey == key, same);
    // A request on hold may be refused later: that is news.
    const QByteArray onHold = faultMessage("7d0c0001", "1").replace("REQUEST_FAILED.D", "REQUEST_ONHOLD.D");
    QVERIFY(read(onHold).event.messageKey != read(faultMessage("7d0c0001", "1")).event.messageKey);
}

void EnvelopeTest::noSecretInAnyMemberIsKept()
{
    QRandomGenerator random(20'261);
    const QByteArrayList names{"token", "sessionToken", "passwd", "apiKey", "newMember", "Password",
        "userName", "smsMessage", "authorization", "secret"};
    for (int round = 0; round < 200; ++round) {
        const QByteArray secret = "s3cret" + QByteArray::number(random.generate64(), 36);
        const QByteArray name = names.at(random.bounded(static_cast<int>(names.size())));
        const QByteArrayList places{"\"" + name + "\":\"" + secret + "\"",
            "\"deviceResponse\":{\"activateResponse\":{\"" + name + "\":[\"" + secret + "\"]}}",
            "\"deviceResponse\":{\"activateResponse\":{\"deviceCredential\":{\"username\":\"" + secret
                + "\",\"password\":\"" + secret + "\"}}}",
            "\"faultResponse\":{\"faultcode\":\"X\",\"" + name + "\":{\"value\":\"" + secret + "\"}}",
            "\"summary\":[[{\"" + name + "\":\"" + secret + "\"}]]"};
        const GenuineMessage message
            = read(thingSpaceMessage("r", places.at(random.bounded(static_cast<int>(places.size())))));
        QVERIFY2(!message.kept.contains(secret), message.kept.constData());
        QVERIFY(!message.event.details.toUtf8().contains(secret));
    }
    // Our own password in a text of the carrier's.
    const GenuineMessage echoed = read(thingSpaceMessage("r",
        QByteArray("\"faultResponse\":{\"faultcode\":\"X\",\"faultstring\":\"bad ") + kPassword
            + "\"},\"comment\":\"" + kPassword + "\",\"" + kPassword + "\":1"));
    QVERIFY(!echoed.kept.contains(kPassword));
    QVERIFY(!echoed.kept.contains(kUser));
    QCOMPARE(echoed.event.faultText, u"bad [withheld]"_s);
}

void EnvelopeTest::whatIsKeptReadsLikeTheMessage()
{
    const GenuineMessage message = read(faultMessage("7d0c0001", "89148000000007000012", 2));
    const CallbackEvent again = eventOfKept(Carrier::ThingSpace, message.kept);
    QCOMPARE(again.messageKey, message.event.messageKey);
    QCOMPARE(again.faultCode, message.event.faultCode);
    QCOMPARE(again.faultText, message.event.faultText);
    QCOMPARE(again.ids, message.event.ids);
    QCOMPARE(again.requestId, message.event.requestId);
}
