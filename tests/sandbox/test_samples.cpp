// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/test_samples.h"

#include "core/sandbox/practice_line.h"
#include "core/sandbox/scenario.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

using namespace lk::sandbox;

namespace {

QStringList linesOf(const QString &fileName)
{
    QFile file(QStringLiteral(LK_SAMPLES) + u'/' + fileName);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed().split(u'\n')
                                          : QStringList();
}

} // namespace

void TestSamples::identifiersAreWellFormedAndFoundAgain()
{
    QSet<QString> numbers;
    int tried = 0;
    for (const PracticeCarrier carrier : kPracticeCarriers) {
        for (const int index : {0, 1, 99, 90'000, 99'882, 99'883, 109'999, 969'999, 970'000, 999'999}) {
            const PracticeLine line = practiceLine(carrier, index);
            QCOMPARE(line.iccid.size(), 20);
            QVERIFY(passesLuhn(line.iccid));
            QCOMPARE(line.imei.size(), 15);
            QVERIFY(passesLuhn(line.imei));
            QCOMPARE(line.msisdn.size(), 10);
            QVERIFY2(line.msisdn.mid(4, 2) != "11"_L1, qPrintable(line.msisdn));
            QCOMPARE(indexOfIccid(carrier, line.iccid), std::optional(index));
            QCOMPARE(indexOfImei(carrier, line.imei), std::optional(index));
            QCOMPARE(indexOfMsisdn(carrier, line.msisdn), std::optional(index));
            numbers.insert(line.iccid);
            numbers.insert(line.imei);
            numbers.insert(line.msisdn);
            ++tried;
        }
    }
    QCOMPARE(numbers.size(), 3 * tried);
    QVERIFY(!indexOfIccid(PracticeCarrier::Jasper, practiceLine(PracticeCarrier::ThingSpace, 3).iccid));
}

void TestSamples::theSampleFileNamesThePracticeLines()
{
    const QStringList rows = linesOf(u"three-carriers-300.csv"_s);
    QCOMPARE(rows.size(), 301);
    QCOMPARE(rows.first(), u"iccid,imei,msisdn,site"_s);
    for (int row = 0; row < 300; ++row) {
        const QStringList cells = rows.at(row + 1).split(u',');
        const PracticeLine line
            = practiceLine(kPracticeCarriers.at(static_cast<std::size_t>(row % 3)), row / 3);
        QCOMPARE(cells.size(), 4);
        QCOMPARE(cells.mid(0, 3), (QStringList{line.iccid, line.imei, line.msisdn}));
        QVERIFY(!cells.at(3).isEmpty());
    }
}

void TestSamples::theProblemFileHasProblems()
{
    const QStringList rows = linesOf(u"problem-rows.csv"_s);
    QCOMPARE(rows.size(), 22);
    QCOMPARE(rows.at(1), rows.at(2));
    int good = 0;
    for (const QString &row : rows.mid(1))
        good += passesLuhn(row.section(u',', 0, 0)) && passesLuhn(row.section(u',', 1, 1)) ? 1 : 0;
    QVERIFY2(good < 10, qPrintable(QString::number(good)));
}

void TestSamples::everyScenarioFileLoads()
{
    const QDir folder(QStringLiteral(LK_SAMPLES "/scenarios"));
    const QStringList files = folder.entryList({u"*.json"_s});
    QCOMPARE(files,
        (QStringList{u"callbacks.json"_s, u"calm.json"_s, u"crash-test.json"_s, u"flaky.json"_s,
            u"no-limits.json"_s}));
    for (const QString &file : files) {
        const auto scenario = Scenario::load(folder.filePath(file));
        QVERIFY2(scenario, scenario ? "" : qPrintable(file + scenario.error().message));
        QCOMPARE(scenario->faults.isEmpty(),
            file == "calm.json"_L1 || file == "no-limits.json"_L1 || file == "callbacks.json"_L1);
    }
}

void TestSamples::anUnknownScenarioMemberIsNamed()
{
    for (const QByteArray &json : {QByteArray(R"({"carriers":{"jasper":{"settle":[1,2]}}})"),
             QByteArray(R"({"faults":[{"fault":"close","settle":1}]})"), QByteArray(R"({"settle":{}})")}) {
        const auto scenario = Scenario::fromJson(json);
        QVERIFY(!scenario);
        QVERIFY2(scenario.error().message.contains("settle"_L1), qPrintable(scenario.error().message));
    }
    QVERIFY(!Scenario::fromJson(R"({"carriers":{"sprint":{}}})"));
    QVERIFY(!Scenario::fromJson(R"({"faults":[{"fault":"close","rate":2}]})"));
    QVERIFY(!Scenario::fromJson(R"({"faults":[{"fault":"drip","act":false}]})"));
    QVERIFY(!Scenario::fromJson(R"({"carriers":{"*":{"settle_ms":[5,1]}}})"));
    QVERIFY(!Scenario::fromJson(R"({"carriers":{"*":{"callback_deliveries":5}}})"));
    QVERIFY(!Scenario::fromJson(R"({"carriers":{"*":{"callback_when":"soon"}}})"));
    QVERIFY(!Scenario::fromJson(R"({"carriers":{"jasper":{"push_url":"https://example.com/hook"}}})"));
    QVERIFY(Scenario::fromJson(R"({"carriers":{"jasper":{"push_url":"http://127.0.0.1:9001/hook"}}})"));
}

void TestSamples::everyFaultHasOneWord()
{
    QSet<QString> words;
    for (int kind = 0; kind <= static_cast<int>(FaultKind::SessionExpired); ++kind) {
        const QString word = faultWord(static_cast<FaultKind>(kind));
        QVERIFY(!word.isEmpty());
        QCOMPARE(faultOfWord(word), std::optional(static_cast<FaultKind>(kind)));
        words.insert(word);
    }
    QCOMPARE(words.size(), static_cast<int>(FaultKind::SessionExpired) + 1);
}

} // namespace lk::test
