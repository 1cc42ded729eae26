// SPDX-License-Identifier: Apache-2.0
#include "core/domain/run_order.h"
#include "tests/unit/domain/domain_tests.h"

#include <QTest>

using namespace lk;
using namespace Qt::Literals::StringLiterals;

namespace {

GuardMemory after(const QString &results, const GuardRule &rule)
{
    GuardMemory memory;
    for (const QChar result : results)
        memory.note(static_cast<GuardResult>(result.toLatin1()), rule);
    return memory;
}

} // namespace

void RunOrdersTest::stagesAreWrittenAndReadAlike_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("kept"); // empty = refused
    QTest::newRow("usual") << u"10,10%,rest"_s << u"10,10%,rest"_s;
    QTest::newRow("rest is understood") << u"10, 25 %"_s << u"10,25%,rest"_s;
    QTest::newRow("all") << u"100%"_s << u"rest"_s;
    QTest::newRow("half percent") << u"0.5%"_s << u"0.5%,rest"_s;
    QTest::newRow("shrinking") << u"10,5"_s << QString();
    QTest::newRow("nothing") << u"0"_s << QString();
    QTest::newRow("too much") << u"101%"_s << QString();
    QTest::newRow("a word") << u"few"_s << QString();
    QTest::newRow("negative") << u"-3"_s << QString();
}

void RunOrdersTest::stagesAreWrittenAndReadAlike()
{
    QFETCH(QString, written);
    QFETCH(QString, kept);
    const auto stages = stagesFromText(written);
    QCOMPARE(stages ? toText(*stages) : QString(), kept);
}

void RunOrdersTest::stagesEndWhereTheySay_data()
{
    QTest::addColumn<QString>("stages");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QList<qint64>>("ends");
    QTest::newRow("usual") << u"10,10%"_s << qint64{1'000} << QList<qint64>{10, 100, 1'000};
    QTest::newRow("a share smaller than the lines before")
        << u"10,10%"_s << qint64{50} << QList<qint64>{10, 50};
    QTest::newRow("fewer lines than the first stage") << u"10,10%"_s << qint64{7} << QList<qint64>{1, 7};
    QTest::newRow("none") << u"rest"_s << qint64{7} << QList<qint64>{7};
    QTest::newRow("a share is at least a line") << u"1%"_s << qint64{3} << QList<qint64>{1, 3};
}

void RunOrdersTest::stagesEndWhereTheySay()
{
    QFETCH(QString, stages);
    QFETCH(qint64, total);
    QFETCH(QList<qint64>, ends);
    RunOrder order;
    order.stages = *stagesFromText(stages);
    QCOMPARE(stageEnds(order, total), ends);
}

void RunOrdersTest::anOrderSurvivesItsFile()
{
    RunOrder order = *runPreset(u"careful");
    order.startAt = 1'790'000'000'000;
    order.lineOrder = LineOrder::ByCarrier;
    order.onCollision = OnCollision::WaitBehind;
    order.priority = -3;
    order.guard.stopAbovePercent = 2.5;
    const auto back = runOrderFromJson(toJson(order));
    QVERIFY(back);
    QVERIFY(*back == order);
    QVERIFY(!runOrderFromJson({{u"stagess"_s, u"10"_s}}));
    QVERIFY(!runOrderFromJson({{u"priority"_s, 100}}));
    const QStringList words = runPresets();
    for (const QString &word : words)
        QCOMPARE(presetOf(*runPreset(word)), word);
}

void RunOrdersTest::theGuardStopsAboveItsShareOnly_data()
{
    QTest::addColumn<QString>("results");
    QTest::addColumn<bool>("stops");
    QTest::newRow("nothing yet") << QString() << false;
    QTest::newRow("bad, but too few to judge") << u"xxxx"_s << false;
    QTest::newRow("at the limit") << u"x........x"_s << false;
    QTest::newRow("above it") << u"x..x.....x"_s << true;
    QTest::newRow("long ago") << u"xxxx" + QString(30, u'.') << false;
    QTest::newRow("the account is refused") << u".aaa"_s << true;
    QTest::newRow("refused with something in between") << u"aa.a"_s << false;
}

void RunOrdersTest::theGuardStopsAboveItsShareOnly()
{
    QFETCH(QString, results);
    QFETCH(bool, stops);
    const GuardRule rule{
        .on = true, .stopAbovePercent = 20, .fewestResults = 10, .newestResults = 20, .authInARow = 3};
    QCOMPARE(after(results, rule).stopReason(rule).has_value(), stops);
    const GuardRule off{.on = false};
    QVERIFY(!after(results, rule).stopReason(off));
}
