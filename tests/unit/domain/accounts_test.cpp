// SPDX-License-Identifier: Apache-2.0
#include "core/domain/account.h"
#include "core/domain/certificate_pin.h"
#include "core/domain/timing_overrides.h"
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

void AccountsTest::newCredentialsGoOverWhatIsStored()
{
    const QByteArray stored = R"({"username":"u","api_key":"old","license_key":"l","proxy_user":"p"})";
    const auto changed = Credentials::merged(stored,
        {{u"api_key"_s, u"new"_s}, {u"proxy_password"_s, u"q"_s}, {u"license_key"_s, QString()}},
        Carrier::Jasper);
    QVERIFY(changed);
    QCOMPARE(changed->username.reveal(), QByteArray("u"));
    QCOMPARE(changed->apiKey.reveal(), QByteArray("new"));
    QCOMPARE(changed->proxyUser.reveal(), QByteArray("p"));
    QCOMPARE(changed->proxyPassword.reveal(), QByteArray("q"));
    QVERIFY(changed->licenseKey.isEmpty());
    QVERIFY(!Credentials::merged(stored, {{u"api_key"_s, QString()}}, Carrier::Jasper));
    QVERIFY(!Credentials::merged({}, {{u"api_key"_s, u"k"_s}}, Carrier::Jasper));
}

void AccountsTest::aNewAccountWritesOnlyOnThisMachine()
{
    QVERIFY(!CarrierAccount{}.writesOn);
    QVERIFY(writesOnAtFirst(QUrl(u"http://127.0.0.1:8080/api"_s)));
    QVERIFY(!writesOnAtFirst(QUrl(u"https://127.0.0.1:8080/api"_s)));
    QVERIFY(!writesOnAtFirst(QUrl(u"https://thingspace.verizon.com/api"_s)));
}

void AccountsTest::timesAtRealCarriersKeepTheirFloors_data()
{
    QTest::addColumn<int>("carrier");
    QTest::addColumn<QJsonObject>("times");
    QTest::addColumn<QString>("problem"); // a word of the sentence; empty = accepted
    const int verizon = int(Carrier::ThingSpace);
    const int telegence = int(Carrier::Telegence);
    QTest::newRow("none") << verizon << QJsonObject{} << QString();
    QTest::newRow("slower polling") << verizon << QJsonObject{{u"pollEvery"_s, 60'000}} << QString();
    QTest::newRow("at the floor") << verizon << QJsonObject{{u"pollEvery"_s, 5'000}} << QString();
    QTest::newRow("below it") << verizon << QJsonObject{{u"pollEvery"_s, 4'999}} << u"5 to 3600"_s;
    QTest::newRow("quarantine below")
        << verizon << QJsonObject{{u"quarantine"_s, 300'000}} << u"quarantine"_s;
    QTest::newRow("an early end of the waiting")
        << verizon << QJsonObject{{u"settlePatience"_s, 60'000}} << u"settlePatience"_s;
    QTest::newRow("a deadline the quarantine does not cover")
        << verizon << QJsonObject{{u"writeDeadline"_s, 120'000}} << u"520"_s;
    QTest::newRow("with its quarantine")
        << verizon << QJsonObject{{u"writeDeadline"_s, 120'000}, {u"quarantine"_s, 520'000}} << QString();
    QTest::newRow("telegence's own deadline is longer")
        << telegence << QJsonObject{{u"quarantine"_s, 490'000}} << u"520"_s;
    QTest::newRow("unknown name") << verizon << QJsonObject{{u"lease"_s, 90'000}} << u"lease"_s;
    QTest::newRow("no number") << verizon << QJsonObject{{u"pollEvery"_s, u"60"_s}} << u"pollEvery"_s;
    QTest::newRow("for ever") << verizon << QJsonObject{{u"pollEvery"_s, 1e15}} << u"pollEvery"_s;
}

void AccountsTest::timesAtRealCarriersKeepTheirFloors()
{
    QFETCH(int, carrier);
    QFETCH(QJsonObject, times);
    QFETCH(QString, problem);
    const auto timing = timingWith(static_cast<Carrier>(carrier), times);
    QCOMPARE(timing.has_value(), problem.isEmpty());
    if (!timing)
        QVERIFY2(timing.error().message.contains(problem), qUtf8Printable(timing.error().message));
    else
        QVERIFY(timing->quarantine >= leastQuarantine(timing->writeDeadline));
}

void AccountsTest::everyKnobsFloorKeepsTheQuarantineWhole()
{
    for (const Carrier carrier : kAllCarriers) {
        for (const TimingKnob &knob : kTimingKnobs) {
            const auto timing = timingWith(carrier, {{knob.name, qint64{knob.floor.count()}}});
            if (timing)
                QVERIFY(timing->quarantine >= timing->writeDeadline + milliseconds{400'000});
            QVERIFY(!timingWith(carrier, {{knob.name, qint64{knob.floor.count() - 1}}}));
        }
    }
}

void AccountsTest::proxiesAreReadAndWrittenAlike_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written"); // empty = refused
    QTest::newRow("nothing") << QString() << u"none"_s;
    QTest::newRow("none") << u"none"_s << u"none"_s;
    QTest::newRow("system") << u"system"_s << u"system"_s;
    QTest::newRow("http") << u"http://proxy.example:3128"_s << u"http://proxy.example:3128"_s;
    QTest::newRow("slash") << u"http://proxy.example:3128/"_s << u"http://proxy.example:3128"_s;
    QTest::newRow("socks") << u"socks5://10.0.0.1:1080"_s << u"socks5://10.0.0.1:1080"_s;
    QTest::newRow("v6") << u"http://[::1]:8080"_s << u"http://[::1]:8080"_s;
    QTest::newRow("password") << u"http://u:secret@proxy.example:3128"_s << QString();
    QTest::newRow("no port") << u"http://proxy.example"_s << QString();
    QTest::newRow("https") << u"https://proxy.example:443"_s << QString();
    QTest::newRow("path") << u"http://proxy.example:3128/x"_s << QString();
    QTest::newRow("word") << u"yes"_s << QString();
}

void AccountsTest::proxiesAreReadAndWrittenAlike()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto proxy = proxyRouteFromText(text);
    QCOMPARE(proxy ? toText(*proxy) : QString(), written);
    if (proxy)
        QCOMPARE(*proxyRouteFromText(written), *proxy);
    else
        QVERIFY(!proxy.error().message.contains(u"secret"_s));
}

void AccountsTest::pinsAreTakenInEveryCommonForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("pins"); // empty and text not = refused
    const QString pin = u"sha256/z7Jx680JIxAoPHW+casUizJdirhrlJS7R51V8uYpOvk="_s;
    const QString hex = u"cfb271ebcd092310283c75be71ab148b325d8ab86b9494bb479d55f2e6293af9"_s;
    QTest::newRow("as shown") << pin << QStringList{pin};
    QTest::newRow("bare") << pin.mid(7) << QStringList{pin};
    QTest::newRow("curl") << QString(u"sha256//"_s + pin.mid(7)) << QStringList{pin};
    QTest::newRow("hex") << hex << QStringList{pin};
    QTest::newRow("the same twice") << QString(pin + u",\n"_s + hex.toUpper()) << QStringList{pin};
    QTest::newRow("too short") << u"sha256/z7Jx680J"_s << QStringList{};
    QTest::newRow("sha1") << u"da39a3ee5e6b4b0d3255bfef95601890afd80709"_s << QStringList{};
    QTest::newRow("one of two wrong") << QString(pin + u" nonsense"_s) << QStringList{};
}

void AccountsTest::pinsAreTakenInEveryCommonForm()
{
    QFETCH(QString, text);
    QFETCH(QStringList, pins);
    const auto read = pinsFromText(text);
    QCOMPARE(read.has_value(), !pins.isEmpty());
    if (read)
        QCOMPARE(*read, pins);
}

void AccountsTest::anAccountIsCheckedAsAWhole_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QStringList>("pins");
    QTest::addColumn<QJsonObject>("times");
    QTest::addColumn<bool>("accepted");
    const QString https = u"https://restapi19.att.com/rws/api/v1"_s;
    const QString practice = u"http://127.0.0.1:1/rws/api/v1"_s;
    const QStringList pin{u"sha256/z7Jx680JIxAoPHW+casUizJdirhrlJS7R51V8uYpOvk="_s};
    const QJsonObject hasty{{u"pollEvery"_s, 10}};
    QTest::newRow("plain") << https << QStringList{} << QJsonObject{} << true;
    QTest::newRow("pinned") << https << pin << QJsonObject{} << true;
    QTest::newRow("pinned without TLS") << practice << pin << QJsonObject{} << false;
    QTest::newRow("no pin") << https << QStringList{u"x"_s} << QJsonObject{} << false;
    QTest::newRow("hasty") << https << QStringList{} << hasty << false;
}

void AccountsTest::anAccountIsCheckedAsAWhole()
{
    QFETCH(QString, url);
    QFETCH(QStringList, pins);
    QFETCH(QJsonObject, times);
    QFETCH(bool, accepted);
    CarrierAccount account;
    account.carrier = Carrier::Jasper;
    account.name = u"POD19"_s;
    account.baseUrl = QUrl(url);
    account.pins = pins;
    account.timingOverrides = times;
    QCOMPARE(checkAccount(account).has_value(), accepted);
    if (!accepted)
        QVERIFY(checkAccount(account).error().message.contains(u"Nothing was saved"_s));
    // What cannot be used never applies, whoever wrote it into the database.
    QVERIFY(timingOf(account).pollEvery >= milliseconds{1'000});
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
