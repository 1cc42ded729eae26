// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/test_push_events.h"

#include "core/sandbox/jasper_push.h"
#include "tests/sandbox/hook_catcher.h"
#include "tests/sandbox/practice_fixture.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

using sandbox::PracticeCarrier;
constexpr auto kJasperCarrier = PracticeCarrier::Jasper;

namespace {

QByteArray pushScenario(const HookCatcher &catcher, const QByteArray &more = {})
{
    return R"({"carriers":{"*":{"settle_ms":[0,0],"latency_ms":[0,0],"calls_per_second":0,"max_in_flight":0,
        "callback_gap_ms":5,"push_url":")"
        + catcher.url(u"/hooks/jasper"_s).toLatin1() + '"' + more + "}}}";
}

/// Members of the event in a push form's XML, by name; "" is the root element.
QMap<QString, QString> eventIn(const QByteArray &xml)
{
    QMap<QString, QString> members;
    QXmlStreamReader reader(xml);
    reader.readNextStartElement();
    members.insert({}, reader.name().toString());
    while (reader.readNextStartElement())
        members.insert(reader.name().toString(), reader.readElementText());
    return members;
}

} // namespace

void TestPushEvents::aPushFormIsSigned()
{
    const HookCatcher catcher;
    PracticeFixture fixture(pushScenario(catcher, R"(,"callback_deliveries":2)"));
    const QString iccid = fixture.lineIn(kJasperCarrier, u"ACTIVATED"_s).iccid;
    QCOMPARE(fixture.jasper("PUT", u"/devices/"_s + iccid, R"({"status":"DEACTIVATED"})").status, 202);
    QTRY_COMPARE(catcher.caught().size(), 2);
    const Caught &caught = catcher.caught().first();
    QCOMPARE(caught.target, QByteArray("/hooks/jasper"));
    QCOMPARE(caught.contentType, QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(caught.field("eventType"), QByteArray("SIM_STATE_CHANGE"));
    QCOMPARE(caught.field("signature2"),
        sandbox::jasper::pushSignature2("practice-push-secret", caught.field("timestamp")));
    QCOMPARE(caught.field("signature"),
        sandbox::jasper::pushSignature("practice-push-secret", caught.field("timestamp")));
    const auto event = eventIn(caught.field("data"));
    QCOMPARE(event.value({}), u"SimStateChange"_s);
    QCOMPARE(event.value(u"iccid"_s), iccid);
    QCOMPARE(event.value(u"previousState"_s), u"ACTIVATED"_s);
    QCOMPARE(event.value(u"currentState"_s), u"DEACTIVATED"_s);
    // The same event, word for word.
    QCOMPARE(catcher.caught().last().field("eventId"), caught.field("eventId"));
}

void TestPushEvents::aPushInJsonIsSigned()
{
    const HookCatcher catcher;
    PracticeFixture fixture(pushScenario(catcher, R"(,"push_format":"json")"));
    const QString iccid = fixture.lineIn(kJasperCarrier, u"ACTIVATED"_s).iccid;
    QCOMPARE(fixture.jasper("PUT", u"/devices/"_s + iccid, R"({"accountCustom1":"no event"})").status, 202);
    QCOMPARE(fixture.jasper("PUT", u"/devices/"_s + iccid, R"({"ratePlan":"LK-POOL-5GB"})").status, 202);
    QTRY_COMPARE(catcher.caught().size(), 1);
    QCOMPARE(catcher.caught().first().contentType, QByteArray("application/json"));
    const QJsonObject event = catcher.caught().first().object();
    QCOMPARE(event.keys(), (QStringList{u"data"_s, u"eventType"_s, u"signature2"_s, u"timestamp"_s}));
    QCOMPARE(event.value("eventType"_L1).toString(), u"SIM_RATEPLAN_CHANGE"_s);
    QCOMPARE(event.value("signature2"_L1).toString().toLatin1(),
        sandbox::jasper::pushSignature2(
            "practice-push-secret", event.value("timestamp"_L1).toString().toLatin1()));
    QCOMPARE(event.value("data"_L1).toObject().value("newRatePlanName"_L1).toString(), u"LK-POOL-5GB"_s);
}

void TestPushEvents::bothHalvesOfAnExchangeArePushed()
{
    const HookCatcher catcher;
    PracticeFixture fixture(pushScenario(catcher));
    const auto line = fixture.lineIn(kJasperCarrier, u"ACTIVATED"_s);
    const auto free = fixture.freeSim(kJasperCarrier);
    const Seen swapped = fixture.soap(u"SimRmaExchange"_s,
        "<j:iccid>" + line.iccid.toLatin1() + "</j:iccid><j:exchangeSimIccid>" + free.iccid.toLatin1()
            + "</j:exchangeSimIccid>");
    QCOMPARE(swapped.status, 200);
    QTRY_COMPARE(catcher.caught().size(), 2);
    QMap<QString, QString> states;
    for (const Caught &caught : catcher.caught()) {
        const auto event = eventIn(caught.field("data"));
        states.insert(event.value(u"iccid"_s), event.value(u"currentState"_s));
    }
    QCOMPARE(states.value(line.iccid), u"REPLACED"_s);
    QCOMPARE(states.value(free.iccid), u"ACTIVATED"_s);
}

void TestPushEvents::aForgedPushHasAnotherSignature()
{
    const HookCatcher catcher;
    PracticeFixture fixture(pushScenario(catcher, R"(,"callback_forged":"password")"));
    const QString iccid = fixture.lineIn(kJasperCarrier, u"ACTIVATED"_s).iccid;
    QCOMPARE(fixture.jasper("PUT", u"/devices/"_s + iccid, R"({"status":"DEACTIVATED"})").status, 202);
    QTRY_COMPARE(catcher.caught().size(), 2);
    const Caught &forged = catcher.caught().first();
    const Caught &honest = catcher.caught().last();
    QVERIFY(forged.field("signature2")
        != sandbox::jasper::pushSignature2("practice-push-secret", forged.field("timestamp")));
    QCOMPARE(honest.field("signature2"),
        sandbox::jasper::pushSignature2("practice-push-secret", honest.field("timestamp")));
}

void TestPushEvents::theSignatureIsThatOfTheTestVector()
{
    QCOMPARE(sandbox::jasper::pushSignature2("linekeeper-test-secret", "2024-07-06T22:04:04.380Z"),
        QByteArray("Re0F/6epbIyvek7LyC1iTX5yxM9CcNHft4s06VNiDX4="));
    QCOMPARE(sandbox::jasper::pushSignature("linekeeper-test-secret", "2024-07-06T22:04:04.380Z"),
        QByteArray("HzSgkTVCsX6hUplvnAqxgU1Sc+Q="));
}

} // namespace lk::test
