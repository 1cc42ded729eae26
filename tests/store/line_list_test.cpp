// SPDX-License-Identifier: Apache-2.0
#include "core/store/line_list_reading.h"

#include "core/store/line_record_reading.h"
#include "tests/store/line_tests.h"
#include "tests/store/store_world.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::test;
using store::LineFilter;
using store::LineSort;

namespace {

const QDate kDay(2026, 11, 26);

LineState lineOf(const QString &iccid, const QString &msisdn, DeviceStatus status, const QString &plan)
{
    return {status, u"RAW"_s, plan, {iccid, {}, msisdn}, 1'000};
}

void learn(StoreWorld &world, const QList<LineState> &lines)
{
    world.write([&](store::WriteSession &session) -> Result<void> {
        for (const LineState &line : lines)
            LK_TRY(session.lines().learn(TenantId{1}, world.account, line));
        return {};
    });
}

/// Three lines: b (active, P1, a number), a (suspended, P2), and one with a number only.
void learnThree(StoreWorld &world)
{
    learn(world,
        {lineOf(u"89000000000000000022"_s, u"5550001111"_s, DeviceStatus::Active, u"Plan-One"_s),
            lineOf(u"89000000000000000011"_s, {}, DeviceStatus::Suspended, u"Plan-Two"_s),
            lineOf({}, u"5550002222"_s, DeviceStatus::Active, {})});
}

QStringList namesOf(StoreWorld &world, const LineFilter &filter, const store::LineOrder &order = {})
{
    const auto rows = store::readLineRows(world.database(), filter, order, kDay);
    if (!rows)
        qFatal("%s", qUtf8Printable(rows.error().detail));
    const auto lines = store::readListedLines(world.database(), *rows, kDay);
    if (!lines)
        qFatal("%s", qUtf8Printable(lines.error().detail));
    QStringList names;
    for (const store::ListedLine &line : *lines)
        names.append(line.state.ids.display());
    return names;
}

LineFilter withText(const QString &text)
{
    LineFilter filter;
    store::narrowByText(filter, text);
    return filter;
}

} // namespace

void LineListTest::linesComeInTheOrderAskedForAndEmptyOnesLast()
{
    StoreWorld world;
    learnThree(world);
    const QString a = u"89000000000000000011"_s;
    const QString b = u"89000000000000000022"_s;
    const QString n = u"5550002222"_s;
    QCOMPARE(namesOf(world, {}), (QStringList{a, b, n}));
    QCOMPARE(namesOf(world, {}, {LineSort::Iccid, true}), (QStringList{b, a, n}));
    QCOMPARE(namesOf(world, {}, {LineSort::Plan, true}), (QStringList{a, b, n}));
    for (std::size_t i = 0; i < store::kLineSortCount; ++i) {
        for (const bool descending : {false, true})
            QCOMPARE(namesOf(world, {}, {static_cast<LineSort>(i), descending}).size(), 3);
    }
}

void LineListTest::aPartOfAnyNameNarrows()
{
    StoreWorld world;
    learnThree(world);
    QCOMPARE(namesOf(world, withText(u"0000022"_s)).size(), 1);
    QCOMPARE(namesOf(world, withText(u"555000"_s)).size(), 2);
    QCOMPARE(namesOf(world, withText(u"PLAN-"_s)).size(), 2);
    QCOMPARE(namesOf(world, withText(u"nothing"_s)).size(), 0);
    LineFilter both = withText(u"555000"_s);
    both.statuses = {DeviceStatus::Active};
    both.plans = {QString()};
    QCOMPARE(namesOf(world, both), QStringList{u"5550002222"_s});
}

void LineListTest::manyPastedNamesListJustThoseLines()
{
    StoreWorld world;
    learnThree(world);
    const LineFilter filter = withText(u"89000000000000000011,\n+15550002222;  99999999999999999999"_s);
    QCOMPARE(namesOf(world, filter), (QStringList{u"89000000000000000011"_s, u"5550002222"_s}));
    LineFilter other = filter;
    other.accounts = {AccountId{world.account.value + 1}};
    QCOMPARE(namesOf(world, other).size(), 0);
}

void LineListTest::groupsOfDigitsAreOneWord()
{
    const LineFilter filter = withText(u" 8900 0000 0000 0000 0022 "_s);
    QCOMPARE(filter.part, u"89000000000000000022"_s);
    QVERIFY(filter.names.isEmpty());
    QVERIFY(!withText(u"  "_s).hasText());
}

void LineListTest::facetsCountUnderTheTextOnly()
{
    StoreWorld world;
    learnThree(world);
    LineFilter filter = withText(u"555000"_s);
    filter.statuses = {DeviceStatus::Suspended};
    const auto facets = store::readLineFacets(world.database(), filter);
    QVERIFY(facets);
    qint64 lines = 0;
    for (const store::LineFacet &facet : *facets) {
        QCOMPARE(facet.status, DeviceStatus::Active);
        QCOMPARE(facet.accountName, u"Test"_s);
        lines += facet.count;
    }
    QCOMPARE(lines, 2);
    QCOMPARE(store::readLineFacets(world.database(), {})->size(), 3);
    QCOMPARE(store::readLineFacets(world.database(), withText(u"5550001111 5550002222"_s))->size(), 2);
}

void LineListTest::linesOfRemovedAccountsAreNotListed()
{
    StoreWorld world;
    learnThree(world);
    world.write([&](store::WriteSession &session) -> Result<void> {
        return session.accounts().remove(world.account, world.actor);
    });
    QCOMPARE(namesOf(world, {}).size(), 0);
    QVERIFY(store::readLineFacets(world.database(), {})->isEmpty());
}

void LineListTest::aPageGivesTheRowsInTheOrderAskedFor()
{
    StoreWorld world;
    learnThree(world);
    const auto rows = store::readLineRows(world.database(), {}, {}, kDay);
    QVERIFY(rows);
    const std::vector<qint64> wanted{rows->at(2), 999'999, rows->at(0)};
    const auto lines = store::readListedLines(world.database(), wanted, kDay);
    QVERIFY(lines);
    QCOMPARE(lines->size(), 2);
    QCOMPARE(lines->at(0).row, rows->at(2));
    QCOMPARE(lines->at(1).row, rows->at(0));
    QCOMPARE(lines->at(1).carrier, Carrier::Jasper);
    QCOMPARE(lines->at(1).accountName, u"Test"_s);
}

void LineListTest::theLastChangeIsFoundBySimAndByNumber()
{
    StoreWorld world;
    const BulkChangeId change = world.createChange(1);
    learn(world, {lineOf(u"89011702000000000000"_s, {}, DeviceStatus::Active, u"P"_s)});
    const auto rows = store::readLineRows(world.database(), {}, {LineSort::LastChange, true}, kDay);
    QVERIFY(rows);
    const auto lines = store::readListedLines(world.database(), *rows, kDay);
    QVERIFY(lines);
    QCOMPARE(lines->size(), 1);
    QCOMPARE(lines->first().lastChange, change);
    QCOMPARE(lines->first().lastKind, std::optional(ChangeKind::Suspend));
    const auto changes = store::readLineChanges(world.database(), world.account, lines->first().state.ids);
    QVERIFY(changes);
    QCOMPARE(changes->size(), 1);
    QCOMPARE(changes->first().line.change, change);
    QCOMPARE(changes->first().ticket, u"test"_s);
}

void LineListTest::aHundredThousandLinesAreListedQuickly()
{
    StoreWorld world;
    world.write([&](store::WriteSession &session) -> Result<void> {
        return session.database().execute(
            u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 99999) INSERT "
            "INTO "
            u"line (tenant_id, account_id, iccid, imei, msisdn, status, "
            "raw_status, rate_plan, read_at) SELECT 1, %1, '8901170200' || substr('0000000000000' || "
            "((i * 7919) % 100000), -10), '35' || substr('0000000000000' || (i), -13), '555' || "
            "substr('0000000000000' || (i), -7), CASE i % 3 WHEN 0 THEN 'active' WHEN 1 THEN "
            "'suspended' ELSE 'inactive' END, 'X', 'P' || (i % 7), 1000 + i FROM n"_s.arg(
                world.account.value));
    });
    QElapsedTimer watch;
    watch.start();
    const auto rows = store::readLineRows(world.database(), {}, {}, kDay);
    const qint64 listed = watch.restart();
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t{100'000});
    const std::vector<qint64> page(rows->begin() + 50'000, rows->begin() + 50'256);
    const auto lines = store::readListedLines(world.database(), page, kDay);
    const qint64 paged = watch.restart();
    QVERIFY(lines);
    QCOMPARE(lines->size(), 256);
    QCOMPARE(lines->first().state.ids.iccid, u"89011702000000050000"_s);
    const auto facets = store::readLineFacets(world.database(), {});
    const qint64 counted = watch.restart();
    QVERIFY(facets);
    QCOMPARE(facets->size(), 21);
    qInfo("100,000 lines: listed %lld ms, page %lld ms, facets %lld ms", listed, paged, counted);
    QVERIFY(listed < 3'000 && paged < 500 && counted < 1'000); // loose: debug builds on busy machines
}
