// SPDX-License-Identifier: Apache-2.0
#include "core/domain/account.h"
#include "tests/unit/domain/domain_tests.h"

#include <QTest>

using namespace lk;
using namespace Qt::Literals::StringLiterals;

void AccountsTest::baseUrlsAreHttpsOrThisMachine_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("https") << u"https://thingspace.verizon.com/api"_s << true;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/api"_s << true;
    QTest::newRow("localhost") << u"http://localhost:8080"_s << true;
    QTest::newRow("plain http") << u"http://thingspace.verizon.com/api"_s << false;
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.com"_s << false;
    QTest::newRow("user info") << u"https://a:b@carrier.example"_s << false;
    QTest::newRow("query") << u"https://carrier.example/?x=1"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
}

void AccountsTest::baseUrlsAreHttpsOrThisMachine()
{
    QFETCH(QString, url);
    QFETCH(bool, accepted);
    QCOMPARE(checkedBaseUrl(url).has_value(), accepted);
}

void AccountsTest::practiceTimingIsForThisMachineOnly()
{
    QVERIFY(mayUsePracticeTiming(u"http://127.0.0.1:1"_s));
    QVERIFY(!mayUsePracticeTiming(u"https://127.0.0.1:1"_s));
    QVERIFY(!mayUsePracticeTiming(u"http://10.0.0.1"_s));
    for (const Carrier carrier : kAllCarriers) {
        const Timing timing = productionTiming(carrier);
        QVERIFY(timing.quarantine
            >= std::max(milliseconds{300'000}, timing.writeDeadline + milliseconds{100'000}));
    }
    QVERIFY(!practiceTimingFromJson({{u"nonsense"_s, 1}}));
}

void AccountsTest::readBacksFallWhenTheCarrierIsKnownToShowAnEffect()
{
    for (const Carrier carrier : {Carrier::ThingSpace, Carrier::Jasper}) {
        const Timing timing = productionTiming(carrier);
        milliseconds at{0};
        int number = 0;
        for (const int second : {3, 6, 12, 24, 45, 90}) {
            at += timing.readBackDelay(number++);
            QCOMPARE(at.count(), second * 1'000);
        }
        QCOMPARE(timing.readBackDelay(number).count(), 300'000);
        QCOMPARE(timing.settlePatience.count(), 1'800'000);
    }
}

void AccountsTest::aNewTelegenceLineIsAskedForSixTimes()
{
    const Timing timing = productionTiming(Carrier::Telegence);
    int polls = 0;
    for (milliseconds at = timing.pollFirst; at <= timing.activationPatience; at += timing.pollEvery)
        ++polls;
    QCOMPARE(polls, 6);
    QCOMPARE(timing.pollEvery.count(), 300'000);
}

void AccountsTest::everyCarrierHasItsRow()
{
    for (const Carrier carrier : kAllCarriers) {
        QCOMPARE(traitsOf(carrier).carrier, carrier);
        QCOMPARE(carrierFromText(toText(carrier)), carrier);
        QVERIFY(!displayName(carrier).isEmpty());
    }
    QVERIFY(!carrierFromText(u"ThingSpace"));
    QVERIFY(!carrierFromText(u""));
}

void AccountsTest::credentialsNameWhatIsMissing()
{
    const auto missing = Credentials::fromJson("{\"client_id\":\"a\"}", Carrier::ThingSpace);
    QVERIFY(!missing);
    QVERIFY(missing.error().message.contains(u"client_secret"_s));
    QVERIFY(
        !Credentials::fromJson("{\"app_id\":\"a\",\"app_secret\":\"b\",\"typo\":\"c\"}", Carrier::Telegence));
    QVERIFY(!Credentials::fromJson("no json", Carrier::Jasper));
    const auto good = Credentials::fromJson("{\"username\":\"u\",\"api_key\":\"k\"}", Carrier::Jasper);
    QVERIFY(good);
    QCOMPARE(Credentials::fromJson(good->toJson(), Carrier::Jasper)->apiKey.reveal(), QByteArray("k"));
}

void AccountsTest::luhnDigitsFit()
{
    QCOMPARE(luhnDigit(u"35693803564380"), QChar(u'9'));
    QVERIFY(luhnValid(u"356938035643809"));
    QVERIFY(!luhnValid(u"356938035643808"));
    QVERIFY(!luhnValid(u""));
}

void AccountsTest::identifiersAreKnownByShape_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("kind");
    QTest::newRow("iccid 20") << u"89148000000007000012"_s << u"ICCID"_s;
    QTest::newRow("iccid 19") << u"8901170100000000011"_s << u"ICCID"_s;
    QTest::newRow("imei") << u"356938035643809"_s << u"IMEI"_s;
    QTest::newRow("number") << u"5551230001"_s << u"MSISDN"_s;
    QTest::newRow("too short") << u"12345"_s << QString();
    QTest::newRow("no digits") << u"89148000abc"_s << QString();
}

void AccountsTest::identifiersAreKnownByShape()
{
    QFETCH(QString, digits);
    QFETCH(QString, kind);
    const auto known = kindByShape(digits);
    QCOMPARE(known ? toText(*known) : QString(), kind);
}
