// SPDX-License-Identifier: Apache-2.0
#include "core/webhook/message_reading.h"
#include "core/webhook/proof.h"
#include "tests/webhook/webhook_tests.h"
#include "tests/webhook/webhook_world.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace lk::webhook;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char kStamp[] = "2024-07-06T22:04:04.380Z";
constexpr char kSignature[] = "Re0F/6epbIyvek7LyC1iTX5yxM9CcNHft4s06VNiDX4=";
constexpr UtcMs kStampMs = 1'720'303'444'380;
constexpr char kForm[] = "application/x-www-form-urlencoded";
constexpr std::chrono::minutes kWindow{5};

Hook jasperHook()
{
    return {.account = AccountId{2},
        .carrier = Carrier::Jasper,
        .path = kJasperPath,
        .pushSecret = Secret(QByteArray(kPushSecret))};
}

QByteArray signedNow(const QByteArray &stamp)
{
    return QMessageAuthenticationCode::hash(stamp, kPushSecret, QCryptographicHash::Sha256).toBase64();
}

QByteArray formOf(const QByteArray &data, const QByteArray &eventId = "evt-1")
{
    return "eventId=" + eventId + "&eventType=SIM_STATE_CHANGE&timestamp="
        + QByteArray(kStamp).toPercentEncoding() + "&signature=x&signature2="
        + QByteArray(kSignature).toPercentEncoding() + "&data=" + data.toPercentEncoding();
}

MessageReading readAt(UtcMs now, const QByteArray &type, const QByteArray &body)
{
    return readMessage(jasperHook(), type, body, now, kWindow);
}

CallbackEvent eventOf(const QByteArray &type, const QByteArray &body)
{
    const auto reading = readAt(kStampMs, type, body);
    if (const auto *refused = std::get_if<RefusedMessage>(&reading))
        qFatal("refused: %s", qUtf8Printable(refused->why));
    return std::get<GenuineMessage>(reading).event;
}

int statusOf(const MessageReading &reading)
{
    const auto *refused = std::get_if<RefusedMessage>(&reading);
    return refused ? refused->status : 200;
}

} // namespace

void PushTest::theDossiersVectorHolds()
{
    const Secret secret{QByteArray(kPushSecret)};
    QVERIFY(isGenuinePush(QString::fromLatin1(kStamp), QString::fromLatin1(kSignature), secret));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(kStampMs, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1(),
        QByteArray(kStamp));
}

void PushTest::onlyTheRightSignatureIsTaken_data()
{
    QTest::addColumn<QString>("signature");
    QTest::addColumn<bool>("taken");
    const QString right = QString::fromLatin1(kSignature);
    QTest::newRow("right") << right << true;
    QTest::newRow("a plus that became a space") << QString(right).replace(u'+', u' ') << true;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("a byte changed") << QString(right).replace(0, 1, u"S"_s) << false;
    QTest::newRow("cut off") << right.left(40) << false;
    QTest::newRow("more") << QString(right + u"AAAA"_s) << false;
    QTest::newRow("no Base64") << u"*not base64*"_s << false;
    QTest::newRow("the SHA-1 of old") << u"HzSgkTVCsX6hUplvnAqxgU1Sc+Q="_s << false;
}

void PushTest::onlyTheRightSignatureIsTaken()
{
    QFETCH(QString, signature);
    const Secret secret{QByteArray(kPushSecret)};
    QTEST(isGenuinePush(QString::fromLatin1(kStamp), signature, secret), "taken");
    QVERIFY(!isGenuinePush(QString::fromLatin1(kStamp), signature, Secret()));
    QVERIFY(!isGenuinePush(QString::fromLatin1(kStamp), signature, Secret(QByteArray("another-secret"))));
}

void PushTest::aMessageOutsideTheWindowIsRefused_data()
{
    QTest::addColumn<QByteArray>("stamp");
    QTest::addColumn<qint64>("offsetMs");
    QTest::addColumn<int>("status");
    const QByteArray iso = kStamp;
    QTest::newRow("now") << iso << qint64{0} << 200;
    QTest::newRow("299 s old") << iso << qint64{299'000} << 200;
    QTest::newRow("301 s old") << iso << qint64{301'000} << 401;
    QTest::newRow("299 s ahead") << iso << qint64{-299'000} << 200;
    QTest::newRow("301 s ahead") << iso << qint64{-301'000} << 401;
    QTest::newRow("Control Center's own form")
        << QByteArray("2024-07-06 22:04:04.380+0000") << qint64{0} << 200;
    QTest::newRow("another zone") << QByteArray("2024-07-07 00:04:04.380+0200") << qint64{0} << 200;
    QTest::newRow("milliseconds") << QByteArray("1720303444380") << qint64{0} << 200;
    QTest::newRow("seconds") << QByteArray("1720303444") << qint64{0} << 200;
    QTest::newRow("no zone") << QByteArray("2024-07-06T22:04:04.380") << qint64{0} << 401;
    QTest::newRow("no time") << QByteArray("yesterday") << qint64{0} << 401;
    QTest::newRow("empty") << QByteArray("") << qint64{0} << 401;
    QTest::newRow("a number without end") << QByteArray(40, '9') << qint64{0} << 401;
}

void PushTest::aMessageOutsideTheWindowIsRefused()
{
    QFETCH(QByteArray, stamp);
    QFETCH(qint64, offsetMs);
    const QByteArray body = "{\"eventId\":\"e\",\"eventType\":\"X\",\"timestamp\":\"" + stamp
        + "\",\"signature2\":\"" + signedNow(stamp) + "\",\"data\":{\"iccid\":\"8901170100000000011\"}}";
    QTEST(statusOf(readAt(kStampMs + offsetMs, "application/json", body)), "status");
}

void PushTest::formAndJsonSayTheSame()
{
    const CallbackEvent form = eventOf(kForm,
        formOf("<SimStateChange "
               "xmlns=\"http://api.jasperwireless.com/ws/schema\"><iccid>8901170100000000011</iccid>"
               "<previousState>ACTIVATED_NAME</previousState><currentState>DEACTIVATED_NAME</currentState>"
               "</SimStateChange>"));
    const QByteArray fields = R"({"iccid":"8901170100000000011","previousState":"ACTIVATED_NAME",)"
                              R"("currentState":"DEACTIVATED_NAME"})";
    const QByteArray head = QByteArray(R"({"eventId":"evt-1","eventType":"SIM_STATE_CHANGE","timestamp":")")
        + kStamp + R"(","signature2":")" + kSignature + R"(","data":)";
    const CallbackEvent wrapped = eventOf("application/json", head + "{\"SimStateChange\":" + fields + "}}");
    const CallbackEvent bare = eventOf("application/json", head + fields + "}");
    for (const CallbackEvent &event : {form, wrapped, bare}) {
        QCOMPARE(event.source, Carrier::Jasper);
        QCOMPARE(event.ids.iccid, u"8901170100000000011"_s);
        QCOMPARE(event.details, form.details);
        QCOMPARE(event.messageKey, form.messageKey);
        QCOMPARE(event.outcome, CallbackOutcome::NotTold);
        QVERIFY(event.requestId.isEmpty());
    }
    QCOMPARE(form.topic, u"SimStateChange"_s);
    QCOMPARE(wrapped.topic, u"SimStateChange"_s);
    QCOMPARE(bare.topic, u"SIM_STATE_CHANGE"_s);
    QCOMPARE(form.details,
        u"currentState DEACTIVATED_NAME; iccid 8901170100000000011; previousState ACTIVATED_NAME"_s);
}

void PushTest::everyDocumentedEventIsRead_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("newImei");
    QTest::addColumn<QString>("newMsisdn");
    const auto row = [](const char *root, const QByteArray &fields, const QString &imei,
                         const QString &msisdn) {
        QTest::newRow(root) << QByteArray(QByteArray("<?xml version=\"1.0\"?><j:") + root
            + " xmlns:j=\"http://api.jasperwireless.com/ws/schema\"><j:iccid>8901170100000000011</j:iccid>"
            + fields + "</j:" + root + ">")
                            << QString::fromLatin1(root) << imei << msisdn;
    };
    row("SimStateChange", "<j:currentState>ACTIVATED_NAME</j:currentState>", {}, {});
    row("SimRatePlanChange", "<j:newRatePlanName>LK &amp; 5GB</j:newRatePlanName>", {}, {});
    row("SimImeiChange",
        "<j:previousImei>356938035643809</j:previousImei><j:currentImei>353456789012306</j:currentImei>",
        u"353456789012306"_s, {});
    row("SimImeiMismatch", "<j:networkImei>353456789012306</j:networkImei>", u"353456789012306"_s, {});
    row("MsisdnChange", "<j:oldMsisdn>15555550101</j:oldMsisdn><j:newMsisdn>15555550102</j:newMsisdn>", {},
        u"5555550102"_s);
    row("AccountTransfer", "<j:newAccountId>100000002</j:newAccountId>", {}, {});
    row("Session", "<j:ipAddress>10.0.0.5</j:ipAddress><j:dateSessionEnded/>", {}, {});
    row("CtdUsage", "<j:unknownUsage>12</j:unknownUsage>", {}, {});
}

void PushTest::everyDocumentedEventIsRead()
{
    QFETCH(QByteArray, data);
    const CallbackEvent event = eventOf(kForm, formOf(data));
    QTEST(event.topic, "topic");
    QCOMPARE(event.ids.iccid, u"8901170100000000011"_s);
    QTEST(event.newIds.imei, "newImei");
    QTEST(event.newIds.msisdn, "newMsisdn");
    QVERIFY(!event.details.contains(u"unknownUsage"_s));
    if (event.topic == u"SimRatePlanChange"_s)
        QVERIFY(event.details.contains(u"newRatePlanName LK & 5GB"_s));
}

void PushTest::brokenOrDangerousDataIsRefused_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    const QByteArray form = kForm;
    QTest::newRow("DOCTYPE") << form
                             << formOf("<!DOCTYPE a [<!ENTITY x \"boom\">]><a><iccid>&x;</iccid></a>");
    QTest::newRow("deep nesting") << form << formOf(QByteArray("<a>").repeated(5'000));
    QTest::newRow("deep and closed") << form
                                     << formOf(
                                            QByteArray("<a>").repeated(40) + QByteArray("</a>").repeated(40));
    QTest::newRow("cut off") << form << formOf("<SimStateChange><iccid>89011");
    QTest::newRow("no XML") << form << formOf("not xml at all");
    QTest::newRow("two roots") << form << formOf("<a/><b/>");
    QTest::newRow("a field twice") << form << QByteArray(formOf("<a/>") + "&data=%3Cb%2F%3E");
    QTest::newRow("a field without a name") << form << QByteArray("=x");
    QTest::newRow("no form") << form << QByteArray("hello");
    QTest::newRow("an empty body") << form << QByteArray();
    QTest::newRow("a JSON list") << QByteArray("application/json") << QByteArray("[1,2]");
    QTest::newRow("a JSON text") << QByteArray("application/json") << QByteArray("\"x\"");
    QTest::newRow("broken JSON") << QByteArray("application/json") << QByteArray("{\"a\":");
}

void PushTest::brokenOrDangerousDataIsRefused()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QCOMPARE(statusOf(readAt(kStampMs, type, body)), 400);
}

void PushTest::aRepeatOfAnEventIsOneMessage()
{
    const QByteArray key = eventOf(kForm, formOf("<a><iccid>1</iccid></a>")).messageKey;
    QCOMPARE(eventOf(kForm, formOf("<a><iccid>1</iccid></a>")).messageKey, key);
    QVERIFY(eventOf(kForm, formOf("<a><iccid>1</iccid></a>", "evt-2")).messageKey != key);
    // Without an event id all that was said tells repeats apart from news.
    const auto withoutId = [](const QByteArray &iccid) {
        return eventOf(kForm, formOf("<a><iccid>" + iccid + "</iccid></a>", "")).messageKey;
    };
    QCOMPARE(withoutId("1"), withoutId("1"));
    QVERIFY(withoutId("1") != withoutId("2"));
}
