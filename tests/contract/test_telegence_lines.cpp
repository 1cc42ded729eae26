// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/contract_support.h"
#include "tests/contract/telegence_tests.h"

#include "core/carriers/telegence/client.h"
#include "core/domain/verification.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::contract;

namespace telegence = lk::carriers::telegence;

namespace {

constexpr auto kPatchLine
    = "PATCH https://apsapi.att.com:8082/sp/mobility/lineconfig/api/v1/service/5555550101\n"
      "Accept: application/json\nContent-Type: application/json"_L1;
constexpr auto kSwapSim = "89011701000000000060"_L1;
constexpr auto kSwapDevice = "356938035643817"_L1;
const QDate kToday(2024, 5, 2);

telegence::TelegenceClient lineClient(telegence::Conventions conventions = {})
{
    return {accountAt(Carrier::Telegence), {}, std::move(conventions)};
}

WorkItem swapOf(const QString &newSim, const QString &newDevice)
{
    WorkItem item = itemAt(Carrier::Telegence, ChangeKind::ChangeIdentifier);
    item.spec.newIccid = newSim;
    item.spec.newImei = newDevice;
    return item;
}

LineReading preRead(const telegence::TelegenceClient &reader, const WorkItem &item, const QString &file)
{
    return reader.readPreRead(item.spec, item.ids, recorded(u"telegence"_s, file), kNow);
}

LineState lineIn(const QString &file)
{
    const auto reading = lineClient().readLine(
        {.iccid = {}, .imei = {}, .msisdn = u"5555550101"_s}, recorded(u"telegence"_s, file), kNow);
    const auto *line = std::get_if<LineState>(&reading);
    return line ? *line : LineState{};
}

QString codeOf(const std::optional<Refusal> &refusal)
{
    return refusal ? refusal->code : QString();
}

} // namespace

void TelegenceLineChanges::aSwapNamesSimAndDeviceAndRepeatsTheLinesRecord_data()
{
    QTest::addColumn<QString>("sim");
    QTest::addColumn<QString>("device");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QByteArray>("body");
    const auto body = [](const char *reason, const char *device, const char *sim) -> QByteArray {
        return R"({"serviceCharacteristic":[{"name":"reasonCode","value":")" + QByteArray(reason)
            + R"("},{"name":"serviceZipCode","value":"30303"},{"name":"technologyType","value":"LTE"},)"
              R"({"name":"IMEI","value":")"
            + device + R"("},{"name":"sim","value":")" + sim + R"("}]})";
    };
    QTest::newRow("new SIM") << QString(kSwapSim) << QString() << QString()
                             << body("CUST_OWN_EQU", "356938035643809", "89011701000000000060");
    QTest::newRow("new device") << QString() << QString(kSwapDevice) << QString()
                                << body("CUST_OWN_EQU", "356938035643817", "89011701000000000011");
    QTest::newRow("both, own reason") << QString(kSwapSim) << QString(kSwapDevice) << u"XYZ"_s
                                      << body("XYZ", "356938035643817", "89011701000000000060");
}

void TelegenceLineChanges::aSwapNamesSimAndDeviceAndRepeatsTheLinesRecord()
{
    QFETCH(QString, sim);
    QFETCH(QString, device);
    QFETCH(QString, reason);
    WorkItem item = swapOf(sim, device);
    item.spec.reasonCode = reason;
    QVERIFY(!lineClient().cannotSend(item.spec, item.ids));
    const auto reading = preRead(lineClient(), item, u"service_a"_s);
    const auto *line = std::get_if<LineState>(&reading);
    QVERIFY(line);
    item.before = *line;
    const net::CarrierRequest request = lineClient().changeRequest(item, kNow);
    QCOMPARE(described(request), QString(kPatchLine));
    QTEST(request.body, "body");
    QVERIFY(request.mutating);
    QVERIFY(!lineClient().pollRequest(item));
}

void TelegenceLineChanges::aSwapIsRefusedBeforeSendingIfTheRecordLacksSomething_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sim");
    QTest::addColumn<QString>("device");
    QTest::addColumn<QString>("meaning");
    const QString none;
    const QString sim(kSwapSim);
    const QString device(kSwapDevice);
    QTest::newRow("no ZIP code") << u"service_without_zip"_s << sim << none
                                 << u"NotThere precondition NEEDS_ZIP"_s;
    QTest::newRow("empty ZIP code") << u"service_empty_zip"_s << sim << none
                                    << u"NotThere precondition NEEDS_ZIP"_s;
    QTest::newRow("no technology") << u"service_without_technology"_s << sim << none
                                   << u"NotThere precondition NEEDS_TECHNOLOGY"_s;
    QTest::newRow("no device, only the SIM is new")
        << u"service_without_blimei"_s << sim << none << u"NotThere precondition NEEDS_IMEI"_s;
    QTest::newRow("no SIM, only the device is new")
        << u"service_without_sim"_s << none << device << u"NotThere precondition NEEDS_ICCID"_s;
    QTest::newRow("another SIM than the row says")
        << u"service_other_sim"_s << sim << none << u"NotThere data OTHER_SIM"_s;
    QTest::newRow("the device is not asked for, both are new")
        << u"service_without_blimei"_s << sim << device
        << u"active 'A' plan='LKSOC1' iccid=89011701000000000011 imei= msisdn=5555550101"_s;
    QTest::newRow("an earlier send took effect: nothing is left to send")
        << u"service_swapped_sim"_s << sim << none
        << u"active 'A' plan='LKSOC1' iccid=89011701000000000060 imei=356938035643809 msisdn=5555550101"_s;
    QTest::newRow("half of it took effect")
        << u"service_swapped_sim"_s << sim << device
        << u"active 'A' plan='LKSOC1' iccid=89011701000000000060 imei=356938035643809 msisdn=5555550101"_s;
    QTest::newRow("not our line") << u"service_other_number"_s << sim << none
                                  << u"ReadFailed transient UNUSABLE_ANSWER"_s;
}

void TelegenceLineChanges::aSwapIsRefusedBeforeSendingIfTheRecordLacksSomething()
{
    QFETCH(QString, file);
    QFETCH(QString, sim);
    QFETCH(QString, device);
    const WorkItem item = swapOf(sim, device);
    QCOMPARE(described(lineClient().preReadRequest(item.spec, item.ids)),
        QString(kPatchLine).replace(u"PATCH"_s, u"GET"_s));
    QTEST(described(preRead(lineClient(), item, file)), "meaning");
}

void TelegenceLineChanges::aSwapIsVerifiedBySimAndBillingDevice_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sim");
    QTest::addColumn<QString>("device");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, const char *file, const QString &sim, const QString &device,
                         ReadVerdict verdict) {
        QTest::newRow(name) << QString::fromLatin1(file) << sim << device << static_cast<int>(verdict);
    };
    const QString none;
    row("SIM changed", "service_swapped_sim", kSwapSim, none, ReadVerdict::AtTarget);
    row("SIM not yet", "service_a", kSwapSim, none, ReadVerdict::AtBefore);
    // The network still sees the old device here (NWIMEI), and that does not count.
    row("device changed", "service_swapped_device", none, kSwapDevice, ReadVerdict::AtTarget);
    row("device not yet", "service_a", none, kSwapDevice, ReadVerdict::AtBefore);
    row("half of both", "service_swapped_sim", kSwapSim, kSwapDevice, ReadVerdict::Neither);
}

void TelegenceLineChanges::aSwapIsVerifiedBySimAndBillingDevice()
{
    QFETCH(QString, file);
    QFETCH(QString, sim);
    QFETCH(QString, device);
    WorkItem item = swapOf(sim, device);
    item.ids.imei = u"356938035643809"_s;
    item.before = lineIn(u"service_a"_s);
    const auto reading = lineClient().readLine(idsAfter(item), recorded(u"telegence"_s, file), kNow);
    const auto *line = std::get_if<LineState>(&reading);
    QVERIFY(line);
    QTEST(static_cast<int>(compareReading(item, *line)), "verdict");
}

void TelegenceLineChanges::newIdentifiersMustHaveTheShapeOfOne_data()
{
    QTest::addColumn<QString>("sim");
    QTest::addColumn<QString>("device");
    QTest::addColumn<QString>("code");
    QTest::newRow("20 digits") << QString(kSwapSim) << QString() << QString();
    QTest::newRow("19 digits") << u"8901170100000000006"_s << QString() << u"NEW_ICCID"_s;
    QTest::newRow("letters") << u"8901170100000000006F"_s << QString() << u"NEW_ICCID"_s;
    QTest::newRow("15 digits") << QString() << QString(kSwapDevice) << QString();
    QTest::newRow("wrong check digit") << QString() << u"356938035643818"_s << u"NEW_IMEI"_s;
    QTest::newRow("14 digits") << QString() << u"35693803564381"_s << u"NEW_IMEI"_s;
    QTest::newRow("neither") << QString() << QString() << u"NEEDS_NEW_ID"_s;
    QTest::newRow("the present SIM") << u"89011701000000000011"_s << QString() << u"SAME_ID"_s;
}

void TelegenceLineChanges::newIdentifiersMustHaveTheShapeOfOne()
{
    QFETCH(QString, sim);
    QFETCH(QString, device);
    const WorkItem item = swapOf(sim, device);
    QTEST(codeOf(lineClient().cannotSend(item.spec, item.ids)), "code");
}

void TelegenceLineChanges::whatAChangeNeedsOfTheRecordIsKept()
{
    // The first of two values of a name counts; descriptions and the like are not kept.
    const QMap<QString, QString> expected{{u"BLDeviceTechnologyType"_s, u"LTE"_s},
        {u"dataGroupIDCode1"_s, u"LKGROUP1"_s}, {u"nextBillCycleDate"_s, u"2024-06-14Z"_s},
        {u"offeringCode1"_s, u"LKOFF1"_s}, {u"offeringCode2"_s, u"LKOFF2"_s},
        {u"serviceZipCode"_s, u"30303"_s}, {u"statusReasonCode"_s, u"CR"_s}};
    QCOMPARE(lineIn(u"service_all_details"_s).details, expected);
}

void TelegenceLineChanges::featuresAreAskedForExactlyAsDocumented_data()
{
    QTest::addColumn<QStringList>("add");
    QTest::addColumn<QStringList>("remove");
    QTest::addColumn<QDate>("effective");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("add") << QStringList{u"LKOFF2"_s} << QStringList() << QDate()
                         << QByteArray(R"({"serviceCharacteristic":[)"
                                       R"({"name":"addOfferingCode","value":"LKOFF2"}]})");
    QTest::newRow("remove") << QStringList() << QStringList{u"LKOFF1"_s} << QDate()
                            << QByteArray(R"({"serviceCharacteristic":[)"
                                          R"({"name":"removeOfferingCode","value":"LKOFF1"}]})");
    QTest::newRow("several, dated") << QStringList{u"LKOFF2"_s, u"LKOFF3"_s} << QStringList{u"LKOFF1"_s}
                                    << QDate(2024, 5, 20)
                                    << QByteArray(
                                           R"({"effectiveDate":"2024-05-20Z","serviceCharacteristic":[)"
                                           R"({"name":"addOfferingCode","value":"LKOFF2"},)"
                                           R"({"name":"addOfferingCode","value":"LKOFF3"},)"
                                           R"({"name":"removeOfferingCode","value":"LKOFF1"}]})");
}

void TelegenceLineChanges::featuresAreAskedForExactlyAsDocumented()
{
    QFETCH(QStringList, add);
    QFETCH(QStringList, remove);
    QFETCH(QDate, effective);
    telegence::FeatureChange change{.add = add, .remove = remove};
    if (effective.isValid())
        change.effective = effective;
    QVERIFY(!telegence::lacksFeatures(change, telegence::effectiveWindow(u"2024-05-14Z"_s, kToday)));
    const LineIds ids{.iccid = {}, .imei = {}, .msisdn = u"5555550101"_s};
    const net::CarrierRequest request = lineClient().featuresRequest(ids, change);
    QCOMPARE(described(request), QString(kPatchLine));
    QTEST(request.body, "body");
    QVERIFY(request.mutating);
    QCOMPARE(request.operation, u"features"_s);
    QCOMPARE(described(lineClient().readPatchAnswer(ids, recorded(u"telegence"_s, u"patch_200"_s))),
        u"AnsweredDone"_s);
    QCOMPARE(described(lineClient().readPatchAnswer(ids, recorded(u"telegence"_s, u"error_message"_s))),
        u"Rejected business HTTP_422"_s);
    QCOMPARE(described(lineClient().readPatchAnswer(ids, recorded(u"telegence"_s, u"patch_other_number"_s))),
        u"OutcomeLost"_s);
}

void TelegenceLineChanges::featuresThatMakeNoSenseAreNotSent()
{
    const telegence::EffectiveWindow window = telegence::effectiveWindow(u"2024-05-14Z"_s, kToday);
    QCOMPARE(codeOf(telegence::lacksFeatures({}, window)), u"NEEDS_FEATURE"_s);
    QCOMPARE(codeOf(telegence::lacksFeatures({.add = {u" "_s}}, window)), u"NEEDS_FEATURE"_s);
    QCOMPARE(
        codeOf(telegence::lacksFeatures({.add = {u"A"_s}, .remove = {u"A"_s}}, window)), u"FEATURE_TWICE"_s);
    QCOMPARE(codeOf(telegence::lacksFeatures(
                 {.add = {u"A"_s}, .remove = {}, .effective = QDate(2024, 6, 1)}, window)),
        u"EFFECTIVE_DATE"_s);
}

void TelegenceLineChanges::featuresAreReadBackFromTheLine()
{
    const LineState line = lineIn(u"service_all_details"_s);
    QCOMPARE(telegence::featuresOf(line), QStringList({u"LKOFF1"_s, u"LKOFF2"_s}));
    QVERIFY(telegence::showsFeatures({.add = {u"LKOFF2"_s}, .remove = {u"LKOFF3"_s}}, line));
    QVERIFY(!telegence::showsFeatures({.add = {u"LKOFF3"_s}}, line));
    QVERIFY(!telegence::showsFeatures({.add = {u"LKOFF2"_s}, .remove = {u"LKOFF1"_s}}, line));
}

void TelegenceLineChanges::aPlanMayTakeEffectOnAChosenDate()
{
    const LineIds ids{.iccid = {}, .imei = {}, .msisdn = u"5555550101"_s};
    const net::CarrierRequest request = lineClient().planRequest(ids, u"LKSOC2"_s, QDate(2024, 4, 20));
    QCOMPARE(described(request), QString(kPatchLine));
    QCOMPARE(request.body,
        QByteArray(R"({"effectiveDate":"2024-04-20Z",)"
                   R"("serviceCharacteristic":[{"name":"singleUserCode","value":"LKSOC2"}]})"));
    QVERIFY(request.mutating);
    QVERIFY(telegence::isBackDated(QDate(2024, 5, 1), kToday));
    QVERIFY(!telegence::isBackDated(kToday, kToday));
}

void TelegenceLineChanges::theWindowBeginsWithTheBillCycle_data()
{
    QTest::addColumn<QString>("next");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("first");
    QTest::newRow("in mid cycle") << u"2024-05-14Z"_s << kToday << QDate(2024, 4, 14);
    QTest::newRow("a month ago today") << u"2024-06-02Z"_s << kToday << kToday;
    QTest::newRow("begins today") << u"2024-05-02Z"_s << kToday << kToday;
    QTest::newRow("a cycle old") << u"2024-04-14Z"_s << kToday << QDate(2024, 4, 14);
    QTest::newRow("a year old") << u"2023-05-14Z"_s << kToday << QDate(2024, 4, 14);
    QTest::newRow("end of January") << u"2024-02-29Z"_s << QDate(2024, 2, 10) << QDate(2024, 1, 29);
    QTest::newRow("the 31st does not wander") << u"2024-01-31Z"_s << QDate(2024, 4, 2) << QDate(2024, 3, 31);
    QTest::newRow("over the year") << u"2025-01-14Z"_s << QDate(2025, 1, 2) << QDate(2024, 12, 14);
    QTest::newRow("more than a month ahead") << u"2024-06-14Z"_s << kToday << kToday;
    QTest::newRow("not told") << QString() << kToday << kToday;
    QTest::newRow("another form") << u"05/14/2024"_s << kToday << kToday;
}

void TelegenceLineChanges::theWindowBeginsWithTheBillCycle()
{
    QFETCH(QString, next);
    QFETCH(QDate, today);
    QFETCH(QDate, first);
    const telegence::EffectiveWindow window = telegence::effectiveWindow(next, today);
    QCOMPARE(window, (telegence::EffectiveWindow{first, today.addDays(30)}));
    QVERIFY(!telegence::lacksEffectiveDate(today, window));
    QVERIFY(!telegence::lacksEffectiveDate(first, window));
    QVERIFY(!telegence::lacksEffectiveDate(today.addDays(29), window));
    QCOMPARE(codeOf(telegence::lacksEffectiveDate(first.addDays(-1), window)), u"EFFECTIVE_DATE"_s);
    QCOMPARE(codeOf(telegence::lacksEffectiveDate(today.addDays(30), window)), u"EFFECTIVE_DATE"_s);
    QCOMPARE(codeOf(telegence::lacksEffectiveDate({}, window)), u"EFFECTIVE_DATE"_s);
}

void TelegenceLineChanges::datesHaveALiteralZAndNoTime()
{
    QCOMPARE(telegence::dateText(QDate(2024, 5, 2)), u"2024-05-02Z"_s);
    QCOMPARE(telegence::dateOf(u"2024-05-02Z"_s), QDate(2024, 5, 2));
    QVERIFY(!telegence::dateOf(u"2024-05-02"_s).isValid());
    QVERIFY(!telegence::dateOf(u"2024-05-02T00:00:00Z"_s).isValid());
    QCOMPARE(telegence::dayOf(UtcMs{1'714'694'399'999}), kToday);
    QCOMPARE(telegence::dayOf(UtcMs{1'714'694'400'000}), kToday.addDays(1));
}

void TelegenceLineChanges::aConnectionMayHaveItsOwnModesAndConstants()
{
    telegence::Conventions own;
    own.modes.insert(ChangeKind::Restore, u"A"_s);
    own.technologyType = u"5G"_s;
    const WorkItem restore = itemAt(Carrier::Telegence, ChangeKind::Restore);
    QCOMPARE(
        lineClient(own).changeRequest(restore, kNow).body, QByteArray(R"({"mode":"A","reasonCode":"CR"})"));

    WorkItem swap = swapOf(kSwapSim, {});
    const auto reading = preRead(lineClient(own), swap, u"service_without_technology"_s);
    const auto *line = std::get_if<LineState>(&reading);
    QVERIFY(line);
    swap.before = *line;
    QVERIFY(
        lineClient(own).changeRequest(swap, kNow).body.contains(R"({"name":"technologyType","value":"5G"})"));
    // What the line itself tells goes first.
    swap.before = lineIn(u"service_a"_s);
    QVERIFY(lineClient(own)
                .changeRequest(swap, kNow)
                .body.contains(R"({"name":"technologyType","value":"LTE"})"));
}
