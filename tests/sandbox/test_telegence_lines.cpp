// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/test_telegence_lines.h"

#include "tests/sandbox/practice_fixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

using sandbox::PracticeCarrier;
constexpr auto kAttCarrier = PracticeCarrier::Telegence;

namespace {

const QString kLines = u"/sp/mobility/lineconfig/api/v1/service/"_s;
const QString kActivations = u"/sp/mobilityactivations/api/v1/serviceactivation"_s;
const QString kBilling = u"/sp/mobility/billingmgmt/api/v1/billingaccount/"_s;

QJsonArray bagOf(std::initializer_list<std::pair<QString, QString>> pairs)
{
    QJsonArray bag;
    for (const auto &[name, value] : pairs)
        bag.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    return bag;
}

QByteArray patchOf(const QJsonArray &bag)
{
    return QJsonDocument(QJsonObject{{u"serviceCharacteristic"_s, bag}}).toJson();
}

QByteArray swapTo(const QString &sim, const QString &imei)
{
    return patchOf(bagOf({{u"reasonCode"_s, u"CUST_OWN_EQU"_s}, {u"serviceZipCode"_s, u"30303"_s},
        {u"technologyType"_s, u"LTE"_s}, {u"IMEI"_s, imei}, {u"sim"_s, sim}}));
}

/// One complete element of an activation.
QJsonObject newService(const sandbox::PracticeLine &line, const QString &plan = u"LKSOC2"_s,
    const QString &account = u"000000000001"_s)
{
    const QJsonObject address{{u"streetNumber"_s, u"1"_s}, {u"streetDirection"_s, u""_s},
        {u"streetName"_s, u"Example"_s}, {u"streetType"_s, u"St"_s}, {u"city"_s, u"Atlanta"_s},
        {u"state"_s, u"GA"_s}, {u"zipCode"_s, u"30303"_s}};
    const QJsonObject party{{u"id"_s, u""_s}, {u"role"_s, u"subscriber"_s}, {u"firstName"_s, u"Line"_s},
        {u"lastName"_s, u"Keeper"_s}, {u"address"_s, address}};
    const QJsonObject service{{u"name"_s, u""_s},
        {u"category"_s, QJsonObject{{u"id"_s, u""_s}, {u"name"_s, u""_s}}},
        {u"serviceSpecification"_s, QJsonObject{{u"id"_s, u"12"_s}, {u"href"_s, u"Mobility Services"_s}}},
        {u"serviceQualification"_s, QJsonObject{{u"id"_s, u""_s}}},
        {u"serviceCharacteristic"_s,
            bagOf({{u"singleUserCode"_s, plan}, {u"serviceZipCode"_s, u"30309"_s},
                {u"equipmentType"_s, u"G"_s}, {u"deviceTechnologyType"_s, u"UMTS"_s}, {u"IMEI"_s, line.imei},
                {u"sim"_s, line.iccid}, {u"offeringCode1"_s, u"LKOFF3"_s}})}};
    return {{u"billingAccount"_s, QJsonObject{{u"id"_s, account}}}, {u"relatedParty"_s, QJsonArray{party}},
        {u"service"_s, service}};
}

QByteArray listOf(const QJsonArray &services)
{
    return QJsonDocument(services).toJson();
}

QString simIn(const QJsonObject &item)
{
    for (const QJsonValue &pair :
        item.value("service"_L1).toObject().value("serviceCharacteristic"_L1).toArray()) {
        if (pair.toObject().value("name"_L1) == "sim"_L1)
            return pair.toObject().value("value"_L1).toString();
    }
    return {};
}

QString statusIn(const QJsonObject &item)
{
    return item.value("service"_L1).toObject().value("status"_L1).toString();
}

QString firstEsimDevice()
{
    for (int index = 0; index < 10'000; ++index) {
        const QString imei = sandbox::practiceLine(kAttCarrier, 500'000 + index).imei;
        if (sandbox::needsEsim(7, imei))
            return imei;
    }
    return {};
}

} // namespace

void TestTelegenceLines::aSwapIsOneRecordAndUsesTheStockSimUp()
{
    PracticeFixture fixture(R"({"carriers":{"*":{"settle_ms":[150,200],"latency_ms":[0,0]}}})");
    const auto line = fixture.lineIn(kAttCarrier, u"A"_s);
    const auto free = fixture.freeSim(kAttCarrier);
    const Seen taken = fixture.telegence("PATCH", kLines + line.msisdn, swapTo(free.iccid, free.imei));
    QCOMPARE(taken.status, 200);
    QCOMPARE(fixture.telegenceValue(line.msisdn, u"sim"_s), line.iccid);
    QTRY_COMPARE(fixture.telegenceValue(line.msisdn, u"sim"_s), free.iccid);
    QCOMPARE(fixture.telegenceValue(line.msisdn, u"BLIMEI"_s), free.imei);
    QCOMPARE(fixture.telegenceValue(line.msisdn, u"NWIMEI"_s), line.imei);
    const auto effects = fixture.records(u"effect"_s);
    QCOMPARE(effects.size(), 1);
    QCOMPARE(effects.first().value("change"_L1).toString(), u"change-identifier"_s);
    QCOMPARE(effects.first().value("line"_L1).toString(), line.iccid);
    QCOMPARE(effects.first().value("old"_L1).toObject(),
        (QJsonObject{{u"iccid"_s, line.iccid}, {u"imei"_s, line.imei}}));
    QCOMPARE(effects.first().value("new"_L1).toObject(),
        (QJsonObject{{u"iccid"_s, free.iccid}, {u"imei"_s, free.imei}}));
    const Seen activation = fixture.telegence("POST", kActivations, listOf({newService(free)}));
    QCOMPARE(statusIn(activation.array().at(0).toObject()), u"rejected"_s);
}

void TestTelegenceLines::wrongSwapsAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("status");
    for (const QString &name :
        {u"reasonCode"_s, u"serviceZipCode"_s, u"technologyType"_s, u"IMEI"_s, u"sim"_s}) {
        QTest::newRow(qPrintable(u"without "_s + name)) << name << QString() << 400;
        QTest::newRow(qPrintable(u"empty "_s + name)) << name << u""_s << 400;
    }
    QTest::newRow("19 digits") << u"sim"_s << u"8901170300410027000"_s << 400;
    QTest::newRow("card of nobody") << u"sim"_s << u"89011703999999999993"_s << 400;
    QTest::newRow("card of another line") << u"sim"_s << u"OTHER"_s << 409;
    QTest::newRow("device of another line") << u"IMEI"_s << u"OTHER"_s << 409;
    QTest::newRow("IMEI with a wrong digit") << u"IMEI"_s << u"358912002048170"_s << 400;
    QTest::newRow("four digits of zip") << u"serviceZipCode"_s << u"3030"_s << 400;
    QTest::newRow("lower-case technology") << u"technologyType"_s << u"lte"_s << 400;
}

void TestTelegenceLines::wrongSwapsAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(int, status);
    PracticeFixture fixture;
    const auto line = fixture.lineIn(kAttCarrier, u"A"_s);
    const auto free = fixture.freeSim(kAttCarrier);
    const auto other = fixture.lineIn(kAttCarrier, u"A"_s, 1);
    if (value == "OTHER"_L1)
        value = name == "sim"_L1 ? other.iccid : other.imei;
    QJsonArray bag;
    const QJsonArray good = QJsonDocument::fromJson(swapTo(free.iccid, free.imei))
                                .object()
                                .value("serviceCharacteristic"_L1)
                                .toArray();
    for (const QJsonValue &pair : good) {
        if (pair.toObject().value("name"_L1).toString() != name)
            bag.append(pair);
        else if (!value.isNull())
            bag.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    }
    QCOMPARE(fixture.telegence("PATCH", kLines + line.msisdn, patchOf(bag)).status, status);
    QCOMPARE(fixture.records(u"accepted"_s).size(), 0);
    QCOMPARE(fixture.records(u"refused"_s).size(), 1);
}

void TestTelegenceLines::someDevicesNeedAnEsim()
{
    PracticeFixture fixture;
    const auto line = fixture.lineIn(kAttCarrier, u"A"_s);
    const QString imei = firstEsimDevice();
    QVERIFY(!imei.isEmpty());
    const Seen seen = fixture.telegence("PATCH", kLines + line.msisdn, swapTo(line.iccid, imei));
    QCOMPARE(seen.status, 404);
    QCOMPARE(seen.object().keys(), (QStringList{u"description"_s, u"id"_s}));
    QCOMPARE(seen.object().value("description"_L1).toString(), u"/service/"_s);
    QCOMPARE(seen.object().value("id"_L1).toString().size(), 36);
    // The line is there all the same.
    QCOMPARE(fixture.telegenceValue(line.msisdn, u"BLIMEI"_s), line.imei);
    QCOMPARE(fixture.records(u"accepted"_s).size(), 0);
}

void TestTelegenceLines::theSecondSwapToOneSimFails()
{
    PracticeFixture fixture(R"({"carriers":{"*":{"settle_ms":[100,120],"latency_ms":[0,0]}}})");
    const auto free = fixture.freeSim(kAttCarrier);
    for (int n = 0; n < 2; ++n) {
        const auto line = fixture.lineIn(kAttCarrier, u"A"_s, n);
        QCOMPARE(fixture.telegence("PATCH", kLines + line.msisdn, swapTo(free.iccid, line.imei)).status, 200);
    }
    QTRY_COMPARE(fixture.records(u"outcome"_s).size(), 1);
    QCOMPARE(fixture.records(u"outcome"_s).first().value("result"_L1).toString(), u"failed"_s);
    QCOMPARE(fixture.records(u"effect"_s).size(), 1);
}

void TestTelegenceLines::aRestartKeepsTheSwap()
{
    PracticeFixture fixture({}, 900);
    const auto line = fixture.lineIn(kAttCarrier, u"A"_s);
    const auto free = fixture.freeSim(kAttCarrier, 50);
    const auto fresh = fixture.lineIn(kAttCarrier, {});
    QCOMPARE(fixture.telegence("PATCH", kLines + line.msisdn, swapTo(free.iccid, free.imei)).status, 200);
    QCOMPARE(fixture.telegence("POST", kActivations, listOf({newService(fresh)})).status, 200);
    fixture.stop();
    QVERIFY(fixture.start());
    QCOMPARE(fixture.telegenceValue(line.msisdn, u"sim"_s), free.iccid);
    QCOMPARE(fixture.telegenceValue(line.msisdn, u"BLIMEI"_s), free.imei);
    QCOMPARE(fixture.telegenceValue(fresh.msisdn, u"serviceZipCode"_s), u"30309"_s);
    QCOMPARE(fixture.telegenceValue(fresh.msisdn, u"offeringCode1"_s), u"LKOFF3"_s);
}

void TestTelegenceLines::featuresAreAddedAndRemoved()
{
    PracticeFixture fixture;
    const QString number = fixture.lineIn(kAttCarrier, u"A"_s).msisdn;
    QCOMPARE(fixture.telegenceValue(number, u"offeringCode1"_s), u"LKOFF1"_s);
    const QByteArray both = patchOf(bagOf({{u"addOfferingCode"_s, u"LKOFF2"_s},
        {u"addOfferingCode"_s, u"LKOFF3"_s}, {u"removeOfferingCode"_s, u"LKOFF1"_s}}));
    QCOMPARE(fixture.telegence("PATCH", kLines + number, both).status, 200);
    const QStringList codes{fixture.telegenceValue(number, u"offeringCode1"_s),
        fixture.telegenceValue(number, u"offeringCode2"_s),
        fixture.telegenceValue(number, u"offeringCode3"_s)};
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()), (QSet<QString>{u"LKOFF2"_s, u"LKOFF3"_s, QString()}));
    QCOMPARE(fixture.records(u"effect"_s).size(), 1);
    // What the line has already is no change.
    QCOMPARE(
        fixture.telegence("PATCH", kLines + number, patchOf(bagOf({{u"addOfferingCode"_s, u"LKOFF2"_s}})))
            .status,
        200);
    QCOMPARE(fixture.records(u"effect"_s).size(), 1);
}

void TestTelegenceLines::wrongFeaturesAreRefused()
{
    PracticeFixture fixture;
    const QString number = fixture.lineIn(kAttCarrier, u"A"_s).msisdn;
    const auto status = [&](const QString &name, const QString &value) {
        return fixture.telegence("PATCH", kLines + number, patchOf(bagOf({{name, value}}))).status;
    };
    QCOMPARE(status(u"addOfferingCode"_s, u"lkoff2"_s), 400);
    QCOMPARE(status(u"addOfferingCode"_s, u"LKOFF9"_s), 400);
    QCOMPARE(status(u"removeOfferingCode"_s, u"LKOFF2"_s), 400);
    QCOMPARE(status(u"offeringCode1"_s, u"LKOFF2"_s), 400);
    QCOMPARE(status(u"AddOfferingCode"_s, u"LKOFF2"_s), 400);
    QCOMPARE(fixture.records(u"accepted"_s).size(), 0);
}

void TestTelegenceLines::activationsArePendingReservedActive()
{
    PracticeFixture fixture(R"({"carriers":{"telegence":{"settle_ms":[300,300],"latency_ms":[0,0]}}})");
    const auto line = fixture.lineIn(kAttCarrier, {});
    const Seen taken = fixture.telegence("POST", kActivations, listOf({newService(line)}));
    QCOMPARE(taken.status, 200);
    const QJsonObject first = taken.array().at(0).toObject();
    QCOMPARE(statusIn(first), u"pending"_s);
    QCOMPARE(first.value("interactionStatus"_L1).toString(), u"inProgress"_s);
    const auto poll = [&] {
        const QString path = kActivations + u'/' + first.value("id"_L1).toString();
        return fixture.telegence("GET", path).array().at(0).toObject();
    };
    QCOMPARE(statusIn(poll()), u"pending"_s);
    const QJsonObject reserved = poll();
    QCOMPARE(statusIn(reserved), u"reserved"_s);
    QCOMPARE(reserved.value("service"_L1).toObject().value("subscriberNumber"_L1).toString(), QString());
    QTRY_COMPARE(statusIn(poll()), u"active"_s);
    const QJsonObject active = poll();
    QCOMPARE(active.value("service"_L1).toObject().value("subscriberNumber"_L1).toString(), line.msisdn);
    QCOMPARE(active.value("interactionStatus"_L1).toString(), u"completed"_s);
    QCOMPARE(simIn(active), line.iccid);
    QCOMPARE(fixture.telegenceValue(line.msisdn, u"subscriberStatus"_s), u"A"_s);
    QCOMPARE(fixture.records(u"effect"_s).size(), 1);
    QCOMPARE(fixture.telegence("GET", kActivations + u"/nobody"_s).status, 404);
}

void TestTelegenceLines::answersComeInAnotherOrder()
{
    PracticeFixture fixture({}, 900);
    QJsonArray services;
    QStringList sent;
    for (int n = 0; n < 2; ++n) {
        sent.append(fixture.lineIn(kAttCarrier, {}, n).iccid);
        services.append(newService(fixture.lineIn(kAttCarrier, {}, n)));
    }
    const Seen taken = fixture.telegence("POST", kActivations, listOf(services));
    QStringList answered;
    for (const QJsonValue &item : taken.array())
        answered.append(simIn(item.toObject()));
    QVERIFY(answered != sent);
    QCOMPARE(QSet<QString>(answered.begin(), answered.end()), QSet<QString>(sent.begin(), sent.end()));
    const QString id = taken.array().at(0).toObject().value("id"_L1).toString();
    const QJsonArray polled = fixture.telegence("GET", kActivations + u'/' + id).array();
    QCOMPARE(polled.size(), 2);
    for (const QJsonValue &item : polled)
        QCOMPARE(statusIn(item.toObject()), u"active"_s);
}

void TestTelegenceLines::eachServiceIsRejectedForItsOwnReason()
{
    PracticeFixture fixture({}, 900);
    const auto free = fixture.lineIn(kAttCarrier, {});
    const auto stock = [&](int n) { return fixture.lineIn(kAttCarrier, {}, n); };
    const auto used = fixture.lineIn(kAttCarrier, u"A"_s);
    auto takenDevice = stock(1);
    takenDevice.imei = used.imei;
    sandbox::PracticeLine stranger = free;
    stranger.iccid = u"89011703999999999993"_s;
    const QJsonArray services{newService(free), newService(free), newService(used), newService(takenDevice),
        newService(stranger), newService(stock(2), u"lksoc2"_s),
        newService(stock(3), u"LKSOC2"_s, u"000000000009"_s),
        newService(stock(4), u"LKSOC2"_s, u"000000000002"_s)};
    const Seen taken = fixture.telegence("POST", kActivations, listOf(services));
    QCOMPARE(taken.status, 200);
    QSet<QString> errors;
    int rejected = 0;
    for (const QJsonValue &item : taken.array()) {
        if (statusIn(item.toObject()) != "rejected"_L1)
            continue;
        ++rejected;
        errors.insert(item.toObject().value("service"_L1).toObject().value("error"_L1).toString());
    }
    QCOMPARE(rejected, 7);
    QCOMPARE(errors.size(), 7);
    QVERIFY(!errors.contains(QString()));
    QCOMPARE(fixture.records(u"accepted"_s).size(), 1);
}

void TestTelegenceLines::moreThanTwoHundredAreRefused()
{
    PracticeFixture fixture;
    QJsonArray services;
    for (int n = 0; n < 201; ++n)
        services.append(newService(sandbox::practiceLine(kAttCarrier, n)));
    QCOMPARE(fixture.telegence("POST", kActivations, listOf(services)).status, 400);
    QCOMPARE(fixture.telegence("POST", kActivations, "[]").status, 400);
    services.removeLast();
    QCOMPARE(fixture.telegence("POST", kActivations, listOf(services)).array().size(), 200);
}

void TestTelegenceLines::wrongActivationsAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to);
    };
    row("wrong case member", "\"billingAccount\"", "\"BillingAccount\"");
    row("unknown member of the party", "\"firstName\"", "\"givenName\"");
    row("unknown member of the address", "\"zipCode\"", "\"zip\"");
    row("unknown member of the category", "\"category\": {", "\"category\": {\"kind\": \"\",");
    row("another role", "\"subscriber\"", "\"Subscriber\"");
    row("another specification", "\"12\"", "\"13\"");
    row("another service", "\"Mobility Services\"", "\"mobility services\"");
    row("unknown characteristic", "\"equipmentType\"", "\"EquipmentType\"");
    row("repeated characteristic", "\"equipmentType\"", "\"sim\"");
    row("PATCH's name for the technology", "\"deviceTechnologyType\"", "\"technologyType\"");
    row("an object", "[\n", "{\"x\": [\n");
}

void TestTelegenceLines::wrongActivationsAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    PracticeFixture fixture;
    QByteArray body = listOf({newService(fixture.lineIn(kAttCarrier, {}))});
    QVERIFY(body.contains(from));
    body.replace(from, to);
    QCOMPARE(fixture.telegence("POST", kActivations, body).status, 400);
    QCOMPARE(fixture.records(u"accepted"_s).size(), 0);
}

void TestTelegenceLines::billingAccountsHaveAStatus()
{
    PracticeFixture fixture;
    const Seen open = fixture.telegence("GET", kBilling + u"000000000001"_s);
    QCOMPARE(open.object().value("status"_L1).toString(), u"Active"_s);
    QVERIFY(!open.object().value("businessAccount"_L1).toObject().value("fan"_L1).toString().isEmpty());
    const Seen closed = fixture.telegence("GET", kBilling + u"000000000009"_s);
    QCOMPARE(closed.status, 200);
    QCOMPARE(closed.object().value("status"_L1).toString(), u"Closed"_s);
    QCOMPARE(fixture.telegence("GET", kBilling + u"000000000002"_s).status, 404);
}

void TestTelegenceLines::freeSimsAreFreeAtEveryCarrier()
{
    const sandbox::Inventory inventory(300, 7);
    for (const PracticeCarrier carrier : sandbox::kPracticeCarriers) {
        const auto free = sandbox::freeSims(carrier, 300, 7, 3);
        QVERIFY(free.size() >= 2);
        for (const auto &sim : free) {
            const auto *line = inventory.find(carrier, sandbox::LineKey::Iccid, sim.iccid);
            if (carrier == PracticeCarrier::ThingSpace)
                QVERIFY(!line && !inventory.find(carrier, sandbox::LineKey::Imei, sim.imei));
            else
                QCOMPARE(line ? line->state : QString(),
                    carrier == PracticeCarrier::Jasper ? u"INVENTORY"_s : QString());
            QVERIFY(carrier != PracticeCarrier::Telegence || !sandbox::needsEsim(7, sim.imei));
        }
    }
}

} // namespace lk::test
