// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/test_ledger.h"

#include "tests/sandbox/practice_fixture.h"
#include "tests/sandbox/wire_client.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

using sandbox::PracticeCarrier;

namespace {

const QByteArray kLongSettling = R"({"carriers":{"*":{"settle_ms":[60000,60000],"latency_ms":[0,0]}}})";

QString firstActive(const PracticeFixture &fixture)
{
    return fixture.lineIn(PracticeCarrier::ThingSpace, u"active"_s).iccid;
}

} // namespace

void TestLedger::theFileIsOurs()
{
    PracticeFixture fixture;
    const auto permissions = QFileInfo(fixture.ledgerFile()).permissions();
    QVERIFY(permissions.testFlag(QFileDevice::ReadOwner));
    QVERIFY(!(permissions & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)));
    QCOMPARE(fixture.records(u"start"_s).size(), 1);
}

void TestLedger::acceptanceIsOnDiskBeforeTheAnswer()
{
    PracticeFixture fixture(kLongSettling);
    const Seen taken = fixture.thingSpaceChange(u"suspend"_s, firstActive(fixture));
    QCOMPARE(taken.status, 200);
    const auto accepted = fixture.records(u"accepted"_s);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(accepted.first().value("handle"_L1).toString(), taken.object().value("requestId"_L1).toString());
    QVERIFY(!accepted.first().value("due"_L1).toString().isEmpty());
}

void TestLedger::anEffectIsOnDiskBeforeItCanBeRead()
{
    PracticeFixture fixture(R"({"carriers":{"*":{"settle_ms":[20,60],"latency_ms":[0,0]}}})");
    const QString iccid = firstActive(fixture);
    QCOMPARE(fixture.thingSpaceChange(u"suspend"_s, iccid).status, 200);
    QTRY_VERIFY(fixture.thingSpaceState(iccid) == "suspend"_L1);
    // The answer has just been read: no event of this thread could have written the record since.
    QCOMPARE(fixture.records(u"effect"_s).size(), 1);
}

void TestLedger::aRepeatIsNoEffect()
{
    PracticeFixture fixture(R"({"carriers":{"*":{"settle_ms":[50,60],"latency_ms":[0,0]}}})");
    const QString iccid = firstActive(fixture);
    QCOMPARE(fixture.thingSpaceChange(u"suspend"_s, iccid).status, 200);
    const Seen repeat = fixture.thingSpaceChange(u"suspend"_s, iccid);
    QCOMPARE(repeat.status, 200);
    QTRY_COMPARE(fixture.records(u"outcome"_s).size(), 1);
    QCOMPARE(fixture.records(u"accepted"_s).size(), 2);
    QCOMPARE(fixture.records(u"effect"_s).size(), 1);
    QCOMPARE(fixture.thingSpaceProgress(repeat.object().value("requestId"_L1).toString()), u"Success"_s);
}

void TestLedger::aRestartRebuildsTheLines()
{
    PracticeFixture fixture;
    const QString iccid = firstActive(fixture);
    const auto jasperLine = fixture.lineIn(PracticeCarrier::Jasper, u"ACTIVATED"_s);
    const auto telegenceLine = fixture.lineIn(PracticeCarrier::Telegence, u"A"_s);
    const Seen taken = fixture.thingSpaceChange(u"suspend"_s, iccid);
    QCOMPARE(taken.status, 200);
    QCOMPARE(
        fixture
            .jasper("PUT", u"/devices/"_s + jasperLine.iccid, R"({"ratePlan":"LK-POOL-5GB","modemID":"M1"})")
            .status,
        202);
    QCOMPARE(fixture
                 .telegence("PATCH", u"/sp/mobility/lineconfig/api/v1/service/"_s + telegenceLine.msisdn,
                     R"({"mode":"C","reasonCode":"CAN"})")
                 .status,
        200);
    const auto before = fixture.records(u"effect"_s).size();
    fixture.stop();
    QVERIFY(fixture.start());
    QCOMPARE(fixture.thingSpaceState(iccid), u"suspend"_s);
    QCOMPARE(fixture.thingSpaceProgress(taken.object().value("requestId"_L1).toString()), u"Success"_s);
    const QJsonObject device = fixture.jasper("GET", u"/devices/"_s + jasperLine.iccid).object();
    QCOMPARE(device.value("ratePlan"_L1).toString(), u"LK-POOL-5GB"_s);
    QCOMPARE(device.value("modemID"_L1).toString(), u"M1"_s);
    QCOMPARE(fixture.telegenceValue(telegenceLine.msisdn, u"subscriberStatus"_s), u"C"_s);
    QCOMPARE(fixture.records(u"effect"_s).size(), before);
    // Numbers go on where they stopped, and request ids are not given twice.
    const Seen next = fixture.thingSpaceChange(u"restore"_s, iccid);
    QCOMPARE(next.status, 200);
    QVERIFY(next.object() != taken.object());
}

void TestLedger::aRestartKeepsWhatWasStillToCome()
{
    PracticeFixture fixture(R"({"carriers":{"*":{"settle_ms":[400,400],"latency_ms":[0,0]}}})");
    const QString iccid = firstActive(fixture);
    const Seen taken = fixture.thingSpaceChange(u"suspend"_s, iccid);
    const QString requestId = taken.object().value("requestId"_L1).toString();
    fixture.stop();
    QCOMPARE(fixture.records(u"effect"_s).size(), 0);
    QVERIFY(fixture.start());
    QCOMPARE(fixture.thingSpaceProgress(requestId), u"Pending"_s);
    QTRY_COMPARE(fixture.thingSpaceState(iccid), u"suspend"_s);
    const auto effects = fixture.records(u"effect"_s);
    QCOMPARE(effects.size(), 1);
    QCOMPARE(effects.first().value("handle"_L1).toString(), requestId);
    QCOMPARE(effects.first().value("of"_L1), fixture.records(u"accepted"_s).first().value("seq"_L1));
}

void TestLedger::aHalfWrittenLineIsRemoved()
{
    PracticeFixture fixture;
    QCOMPARE(fixture.thingSpaceChange(u"suspend"_s, firstActive(fixture)).status, 200);
    fixture.stop();
    QFile file(fixture.ledgerFile());
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"kind\":\"effect\",\"seq\":4,\"carr");
    file.close();
    QVERIFY(fixture.start());
    QCOMPARE(fixture.thingSpaceChange(u"restore"_s, firstActive(fixture)).status, 200);
    fixture.stop();
    QVERIFY(fixture.start());
    QCOMPARE(fixture.records(u"effect"_s).size(), 2);
}

void TestLedger::aMissingLineIsDamage()
{
    PracticeFixture fixture;
    QCOMPARE(fixture.thingSpaceChange(u"suspend"_s, firstActive(fixture)).status, 200);
    fixture.stop();
    QFile file(fixture.ledgerFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeAt(1);
    file.resize(0);
    file.write(lines.join('\n'));
    file.close();
    sandbox::PracticeCarriers carriers;
    const auto started = carriers.start({.ledgerFile = fixture.ledgerFile(), .seed = 7, .scenarioFile = {}});
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Damaged);
    QVERIFY(!carriers.isRunning());
}

void TestLedger::anotherSeedIsRefused()
{
    PracticeFixture fixture;
    fixture.stop();
    sandbox::PracticeCarriers carriers;
    const auto started = carriers.start({.ledgerFile = fixture.ledgerFile(), .seed = 8, .scenarioFile = {}});
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Usage);
}

void TestLedger::ordersOfOneLineDoNotOvertake()
{
    PracticeFixture fixture(R"({"carriers":{"jasper":{"settle_ms":[0,300],"latency_ms":[0,0]}}})");
    const QString path = u"/devices/"_s + fixture.lineIn(PracticeCarrier::Jasper, u"ACTIVATED"_s).iccid;
    QStringList sent;
    for (int n = 0; n < 12; ++n) {
        sent.append(QString::number(n));
        const QString body = u"{\"deviceID\":\"%1\"}"_s.arg(n);
        QCOMPARE(fixture.jasper("PUT", path, body.toUtf8()).status, 202);
    }
    QTRY_COMPARE(fixture.records(u"effect"_s).size(), sent.size());
    QStringList happened;
    for (const QJsonObject &effect : fixture.records(u"effect"_s))
        happened.append(effect.value("to"_L1).toString());
    QCOMPARE(happened, sent);
}

} // namespace lk::test
