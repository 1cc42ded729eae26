// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/models/change_lines_test.h"

#include "tests/support/many_failures.h"
#include "tests/ui/models/console_world.h"
#include "ui/models/change_lines_model.h"
#include "ui/models/change_pace.h"
#include "ui/widgets/row_roles.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace lk;
using namespace lk::ui;
using lk::test::ConsoleWorld;
using lk::test::Fate;

constexpr int kManyLines = 100'000;

/// An opened model that hears the store's commits as a page does.
class OpenModel {
public:
    OpenModel(ConsoleWorld &world, BulkChangeId id)
        : lines(*world.reader)
    {
        QObject::connect(world.store.get(), &store::Store::committed, &lines,
            [this](const store::ChangeSet &changes) { lines.apply(changes); });
        lines.open(id);
        isOpen = QTest::qWaitFor([this] { return lines.isOpen(); }, 60'000);
    }

    ChangeLinesModel lines;
    bool isOpen = false;
};

store::ChangeSet moves(BulkChangeId id, qint64 from, qint64 to, ChangeState state)
{
    store::ChangeSet changes;
    for (qint64 row = from; row < to; ++row)
        changes.lines.append({{}, id, {}, row, state});
    return changes;
}

qint64 sumOf(const StateCounts &counts)
{
    qint64 sum = 0;
    for (const LineGroup group : kAllLineGroups)
        sum += countOf(counts, group);
    return sum;
}

} // namespace

ChangeLinesTest::ChangeLinesTest() = default;
ChangeLinesTest::~ChangeLinesTest() = default;

void ChangeLinesTest::initTestCase()
{
    m_many = std::make_unique<ConsoleWorld>();
    m_manyId = m_many->create(ChangeKind::Suspend, kManyLines, u"INC-1"_s, 10);
}

void ChangeLinesTest::cleanupTestCase()
{
    m_many.reset();
}

void ChangeLinesTest::keepsTheRulesOfAnItemModel()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 600, u"INC-1"_s, 7);
    ChangeLinesModel lines(*world.reader);
    const QAbstractItemModelTester tester(&lines, QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(world.store.get(), &store::Store::committed, &lines,
        [&lines](const store::ChangeSet &changes) { lines.apply(changes); });
    lines.open(id);
    QTRY_VERIFY(lines.isOpen());
    QCOMPARE(lines.rowCount(), 600);
    lines.setVisibleRange(0, 30);
    QTRY_VERIFY(lines.index(3, ChangeLinesModel::Iccid).data().toString().startsWith(u"8914800000"));
    world.drive(40, [](qint64 row) { return row % 2 == 0 ? Fate::Done : Fate::RefusedRow; });
    QTRY_COMPARE(lines.counts(), world.change(id).counts);
    lines.setStates({ChangeState::Failed});
    lines.setStates({});
    lines.setText(u"891480"_s);
    QTRY_VERIFY(lines.isFiltered());
}

void ChangeLinesTest::countsEqualTheTotalAfterRandomSettles()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 3'000, u"INC-1"_s, 9);
    OpenModel open(world, id);
    QVERIFY(open.isOpen);
    QSignalSpy counted(&open.lines, &ChangeLinesModel::countsChanged);
    QRandomGenerator dice(42);
    for (int round = 0; round < 12; ++round) {
        world.drive(40, [&dice](qint64) { return static_cast<Fate>(dice.bounded(10)); });
        QCOMPARE(sumOf(open.lines.counts()), 3'000);
    }
    QTRY_COMPARE(open.lines.counts(), world.change(id).counts);
    QCOMPARE(open.lines.total(), 3'000);
    QCOMPARE(sumOf(open.lines.counts()), open.lines.total());
    QVERIFY(counted.count() > 0);
}

void ChangeLinesTest::aFlushIsOneDataChangedOfTheVisibleRows()
{
    OpenModel open(*m_many, m_manyId);
    QVERIFY(open.isOpen);
    open.lines.setVisibleRange(1'000, 1'039);
    QSignalSpy changed(&open.lines, &QAbstractItemModel::dataChanged);
    QSignalSpy counted(&open.lines, &ChangeLinesModel::countsChanged);
    for (int burst = 0; burst < 50; ++burst)
        open.lines.apply(
            moves(m_manyId, 900, 5'900, burst % 2 == 0 ? ChangeState::Sending : ChangeState::Succeeded));
    QCOMPARE(changed.count(), 0);
    QTRY_COMPARE(counted.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1'000);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 1'039);
    QCOMPARE(open.lines.counts().of(ChangeState::Succeeded), 5'000);
    QCOMPARE(sumOf(open.lines.counts()), kManyLines);
}

void ChangeLinesTest::newsOutsideTheVisibleRowsRepaintNothing()
{
    OpenModel open(*m_many, m_manyId);
    open.lines.setVisibleRange(0, 39);
    QSignalSpy changed(&open.lines, &QAbstractItemModel::dataChanged);
    QSignalSpy counted(&open.lines, &ChangeLinesModel::countsChanged);
    open.lines.apply(moves(m_manyId, 40'000, 50'000, ChangeState::Sending));
    open.lines.apply(moves({m_manyId.value + 1}, 0, 10, ChangeState::Failed));
    QTRY_COMPARE(counted.count(), 1);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(open.lines.counts().of(ChangeState::Failed), 0);
}

void ChangeLinesTest::aStateFilterListsExactlyTheLinesInThatState()
{
    OpenModel open(*m_many, m_manyId);
    open.lines.setStates({ChangeState::NoOp});
    QCOMPARE(open.lines.rowCount(), kManyLines / 10);
    for (int row = 0; row < open.lines.rowCount(); ++row) {
        QCOMPARE(open.lines.positionAt(row), Position(row) * 10);
        QCOMPARE(open.lines.stateAt(row), ChangeState::NoOp);
    }
    QCOMPARE(open.lines.rowOf(20), 2);
    QCOMPARE(open.lines.rowOf(21), -1);
    QCOMPARE(open.lines.rowNear(21), 3);
    open.lines.setStates({});
    QCOMPARE(open.lines.rowCount(), kManyLines);
}

void ChangeLinesTest::rowsDoNotMoveUntilTheFilterIsRenewed()
{
    OpenModel open(*m_many, m_manyId);
    open.lines.setStates({ChangeState::Waiting});
    const int before = open.lines.rowCount();
    QSignalSpy counted(&open.lines, &ChangeLinesModel::countsChanged);
    open.lines.apply(moves(m_manyId, 1, 5, ChangeState::Failed)); // listed, match no more
    open.lines.apply(moves(m_manyId, 10, 11, ChangeState::Waiting)); // was already so: matches now
    QTRY_COMPARE(counted.count(), 1);
    QCOMPARE(open.lines.rowCount(), before);
    QCOMPARE(open.lines.positionAt(0), Position(1));
    QCOMPARE(open.lines.stateAt(0), ChangeState::Failed);
    QCOMPARE(open.lines.outdated(), 4);
    QCOMPARE(open.lines.unlisted(), 1);
    open.lines.apply(moves(m_manyId, 1, 2, ChangeState::Waiting)); // and back again
    QTRY_COMPARE(open.lines.outdated(), 3);
    open.lines.renewFilter();
    QCOMPARE(open.lines.rowCount(), before - 3 + 1);
    QCOMPARE(open.lines.outdated() + open.lines.unlisted(), 0);
    QCOMPARE(qint64{open.lines.rowCount()}, open.lines.counts().of(ChangeState::Waiting));
}

void ChangeLinesTest::aSearchFindsAPartOfAnIdentifier()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 2'000, u"INC-1"_s);
    OpenModel open(world, id);
    QSignalSpy searched(&open.lines, &ChangeLinesModel::searched);
    open.lines.setText(u"00001234"_s);
    QTRY_COMPARE(searched.count(), 1);
    QCOMPARE(open.lines.rowCount(), 1);
    QCOMPARE(open.lines.positionAt(0), Position(1'234));
    open.lines.setText(u"no such line"_s);
    QTRY_COMPARE(open.lines.rowCount(), 0);
    open.lines.setText({});
    QCOMPARE(open.lines.rowCount(), 2'000);
}

void ChangeLinesTest::aSearchListsEveryLineThatHasIt()
{
    constexpr int kFound = 120'000;
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 3, u"INC-1"_s);
    world.write([&](store::WriteSession &session) {
        return lk::test::writeMany(
            session, {.change = id, .account = world.accounts.front(), .from = 3, .count = kFound});
    });
    OpenModel open(world, id);
    open.lines.setText(u"89011703"_s); // what those written here begin with
    QTRY_COMPARE_WITH_TIMEOUT(open.lines.rowCount(), kFound, 30'000);
    QCOMPARE(open.lines.positionAt(kFound - 1), Position(kFound + 2));
}

void ChangeLinesTest::aSearchAndAStateFilterBothHold()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 2'000, u"INC-1"_s, 2);
    OpenModel open(world, id);
    open.lines.setText(u"0000012"_s);
    QTRY_VERIFY(open.lines.isFiltered());
    const int all = open.lines.rowCount();
    open.lines.setStates({ChangeState::NoOp});
    const int already = open.lines.rowCount();
    open.lines.setStates({ChangeState::Waiting});
    QVERIFY(already > 0);
    QCOMPARE(already + open.lines.rowCount(), all);
}

void ChangeLinesTest::aHundredThousandLinesCostFewBytesEach()
{
    OpenModel open(*m_many, m_manyId);
    QVERIFY(open.lines.bytes() <= kManyLines);
    open.lines.setStates({ChangeState::Waiting});
    QVERIFY(open.lines.bytes() <= 5 * kManyLines);
    open.lines.setStates({});
    QVERIFY(open.lines.bytes() <= kManyLines);
}

void ChangeLinesTest::scrollingThroughEverythingKeepsFewPages()
{
    OpenModel open(*m_many, m_manyId);
    for (int first = 0; first < kManyLines; first += 900) {
        open.lines.setVisibleRange(first, first + 30);
        const QModelIndex cell = open.lines.index(first + 10, ChangeLinesModel::Imei);
        QTRY_VERIFY(!cell.data().toString().isEmpty());
    }
    QVERIFY(open.lines.pagesHeld() <= LinePages::kSmallestLimit);
}

void ChangeLinesTest::anAnswerAboutAnotherChangeIsDropped()
{
    ConsoleWorld world;
    const BulkChangeId first = world.create(ChangeKind::Suspend, 300, u"INC-1"_s);
    const BulkChangeId second = world.create(ChangeKind::Suspend, 50, u"INC-2"_s);
    OpenModel open(world, first);
    QVERIFY(!open.lines.index(0, ChangeLinesModel::Iccid).data().isValid()); // asks for the page
    open.lines.open(second);
    QTRY_VERIFY(open.lines.isOpen());
    QCOMPARE(open.lines.rowCount(), 50);
    QTRY_VERIFY(open.lines.lineAt(0) != nullptr);
    QCOMPARE(open.lines.lineAt(0)->change, second);
}

void ChangeLinesTest::linesMovedByAnotherProcessAreTakenInByReload()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 300, u"INC-1"_s);
    ChangeLinesModel lines(*world.reader); // hears no commit
    lines.open(id);
    QTRY_VERIFY(lines.isOpen());
    QSignalSpy reset(&lines, &QAbstractItemModel::modelReset);
    world.drive(20, [](qint64) { return Fate::Done; });
    QCOMPARE(lines.counts().of(ChangeState::Succeeded), 0);
    lines.reload();
    QTRY_COMPARE(lines.counts(), world.change(id).counts);
    QCOMPARE(reset.count(), 0);
}

void ChangeLinesTest::theRateIsMeasuredAndNotGuessed()
{
    RateMeter meter;
    meter.note(1'000, 100);
    QVERIFY(!meter.perMinute());
    meter.note(31'000, 150);
    QCOMPARE(meter.perMinute().value_or(0), 100.0);
    QCOMPARE(meter.secondsFor(200).value_or(0), 120);
    meter.note(32'000, 90); // lines were sent again
    QVERIFY(!meter.perMinute());
    meter.note(42'000, 90);
    QVERIFY(!meter.perMinute());
    meter.note(102'000, 90); // nothing for more than a minute
    meter.note(112'000, 90);
    QCOMPARE(meter.perMinute().value_or(-1), 0.0);
    QVERIFY(!meter.secondsFor(10));
}

void ChangeLinesTest::theWayOfTheFirstCallsIsNoPace()
{
    RateMeter meter;
    meter.note(0, 0);
    meter.note(20'000, 0);
    meter.note(30'000, 10);
    meter.note(40'000, 20);
    QCOMPARE(meter.perMinute().value_or(0), 60.0);
}

void ChangeLinesTest::theTimeLeftIsThatOfTheSlowestAccount()
{
    const auto at = [](qint64 quick, qint64 slow) {
        BulkChange change;
        for (const auto &[account, settled] : {std::pair{1, quick}, std::pair{2, slow}}) {
            AccountShare share{.account = AccountId{account}};
            share.counts.of(ChangeState::Succeeded) = settled;
            share.counts.of(ChangeState::Waiting) = 100 - settled;
            change.accounts.append(share);
            change.counts.of(ChangeState::Succeeded) += settled;
            change.counts.of(ChangeState::Waiting) += 100 - settled;
        }
        return change;
    };
    ChangePace pace;
    pace.note(0, at(0, 0));
    pace.note(10'000, at(50, 0));
    QVERIFY(!pace.secondsLeft()); // the slow one was not measured yet
    QVERIFY(!pace.isStalled());
    pace.note(11'000, at(55, 1));
    pace.note(21'000, at(100, 11));
    QCOMPARE(pace.secondsLeft().value_or(0), 89);
    pace.note(90'000, at(100, 11));
    pace.note(100'000, at(100, 11));
    QVERIFY(pace.isStalled());
    pace.note(120'000, at(100, 100));
    QCOMPARE(pace.secondsLeft().value_or(-1), 0);
}
