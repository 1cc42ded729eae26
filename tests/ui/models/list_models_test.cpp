// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/models/list_models_test.h"

#include "core/store/change_reading.h"
#include "tests/ui/models/console_world.h"
#include "ui/models/changes_model.h"
#include "ui/models/failure_groups_model.h"
#include "ui/models/line_story.h"
#include "ui/models/lines_list_model.h"
#include "ui/models/pace_history.h"
#include "ui/models/state_groups.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace lk;
using namespace lk::ui;
using lk::test::ConsoleWorld;
using lk::test::Fate;

constexpr auto kStrict = QAbstractItemModelTester::FailureReportingMode::QtTest;

Fate everyTrouble(qint64 row)
{
    constexpr std::array fates{
        Fate::Done, Fate::RefusedRow, Fate::RefusedRule, Fate::Unknown, Fate::UsedUp, Fate::Awaiting};
    return fates.at(static_cast<std::size_t>(row) / 3 % fates.size());
}

} // namespace

void ListModelsTest::theListOfChangesKeepsTheRulesOfAnItemModel()
{
    ConsoleWorld world;
    ChangesModel changes(*world.services);
    ShownChanges shown(changes);
    const QAbstractItemModelTester tester(&changes, kStrict);
    const QAbstractItemModelTester filtered(&shown, kStrict);
    changes.refresh();
    QTRY_VERIFY(changes.isRead());
    QCOMPARE(changes.rowCount(), 0);
    const BulkChangeId id = world.create(ChangeKind::Suspend, 60, u"INC-1"_s);
    QTRY_COMPARE(changes.rowCount(), 1);
    shown.setFilter(ChangeFilter::Running);
    world.drive(20, [](qint64) { return Fate::Done; });
    QTRY_COMPARE(changes.at(0).counts, world.change(id).counts);
    QTRY_COMPARE(shown.rowCount(), 0);
    shown.setFilter(ChangeFilter::Done);
    QCOMPARE(shown.rowCount(), 1);
}

void ListModelsTest::aNewChangeIsInsertedAtTheTop()
{
    ConsoleWorld world;
    const BulkChangeId first = world.create(ChangeKind::Suspend, 3, u"INC-1"_s);
    ChangesModel changes(*world.services);
    changes.refresh();
    QTRY_COMPARE(changes.rowCount(), 1);
    const QPersistentModelIndex kept = changes.index(0, 0);
    QSignalSpy reset(&changes, &QAbstractItemModel::modelReset);
    const BulkChangeId second = world.create(ChangeKind::Restore, 3, u"INC-2"_s);
    QTRY_COMPARE(changes.rowCount(), 2);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changes.at(0).id, second);
    QCOMPARE(changes.at(kept.row()).id, first);
}

void ListModelsTest::commitsThatComeTogetherAreReadOnce()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 90, u"INC-1"_s);
    ChangesModel changes(*world.services);
    changes.refresh();
    QTRY_VERIFY(changes.isRead());
    QSignalSpy refreshed(&changes, &ChangesModel::refreshed);
    QSignalSpy committed(world.store.get(), &store::Store::committed);
    for (int i = 0; i < 15; ++i)
        world.drive(2, [](qint64) { return Fate::Done; });
    QTRY_COMPARE(changes.at(0).counts, world.change(id).counts);
    QVERIFY2(refreshed.count() < committed.count() / 2, qPrintable(QString::number(refreshed.count())));
}

void ListModelsTest::filtersOfChangesCountWhatTheyShow()
{
    ConsoleWorld world;
    const BulkChangeId troubled = world.create(ChangeKind::Suspend, 9, u"INC-1"_s);
    world.drive(3, [](qint64) { return Fate::RefusedRow; });
    const BulkChangeId paused = world.create(ChangeKind::Suspend, 9, u"INC-2"_s);
    world.write([paused](store::WriteSession &session) {
        return session.changes().setPaused(paused, true, u"lunch"_s, {.name = u"test"_s});
    });
    const BulkChangeId running = world.create(ChangeKind::Restore, 9, u"INC-3"_s);
    ChangesModel changes(*world.services);
    ShownChanges shown(changes);
    changes.refresh();
    QTRY_COMPARE(changes.rowCount(), 3);
    const auto only = [&shown](ChangeFilter filter) {
        shown.setFilter(filter);
        return shown.rowCount() == 1 ? shown.changeAt(0)->id : BulkChangeId{};
    };
    QCOMPARE(only(ChangeFilter::WithFailures), troubled);
    QCOMPARE(only(ChangeFilter::Done), troubled);
    QCOMPARE(only(ChangeFilter::Paused), paused);
    QCOMPARE(only(ChangeFilter::Running), running);
    shown.setFilter(ChangeFilter::All);
    shown.setText(u"inc-2"_s);
    QCOMPARE(shown.rowCount(), 1);
    QCOMPARE(shown.rowOf(paused), 0);
}

void ListModelsTest::theTriageTreeKeepsTheRulesOfAnItemModel()
{
    ConsoleWorld world;
    FailureGroupsModel groups(*world.services);
    const QAbstractItemModelTester tester(&groups, kStrict);
    groups.refresh();
    QTRY_VERIFY(groups.isRead());
    QCOMPARE(groups.total(), 0);
    const BulkChangeId id = world.create(ChangeKind::Suspend, 180, u"INC-1"_s);
    world.drive(60, everyTrouble);
    QTRY_VERIFY(groups.total() > 0);
    const StateCounts counts = world.change(id).counts;
    const qint64 trouble = counts.of(ChangeState::Failed) + counts.of(ChangeState::Unknown)
        + counts.of(ChangeState::DeadLetter);
    QTRY_COMPARE(groups.total(), trouble);
}

void ListModelsTest::theTriageTreeGroupsByCauseCarrierAndCode()
{
    ConsoleWorld world;
    (void)world.create(ChangeKind::Suspend, 180, u"INC-1"_s);
    world.drive(60, everyTrouble);
    FailureGroupsModel groups(*world.services);
    groups.refresh();
    QTRY_COMPARE(groups.rowCount(), 4); // wrong rows, carrier's rules, unknown, used up
    qint64 sum = 0;
    for (int row = 0; row < groups.rowCount(); ++row) {
        const QModelIndex cause = groups.index(row, 0);
        QCOMPARE(groups.rowCount(cause), 3);
        QCOMPARE(groups.groupsOf(cause).size(), 3);
        const QModelIndex code = groups.index(0, 0, groups.index(0, 0, cause));
        QCOMPARE(groups.groupsOf(code).size(), 1);
        QCOMPARE(groups.indexOf(groups.keyOf(code)), code);
        QCOMPARE(causeOf(groups.groupsOf(code).first()), groups.causeAt(cause).value());
        sum += groups.countOf(cause);
    }
    QCOMPARE(sum, groups.total());
}

void ListModelsTest::theTriageTreeIsNotResetWhenOnlyCountsChange()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 30, u"INC-1"_s);
    world.drive(2, [](qint64) { return Fate::RefusedRow; });
    FailureGroupsModel groups(*world.services);
    groups.refresh();
    QTRY_COMPARE(groups.total(), 6);
    QSignalSpy reset(&groups, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex code = groups.index(0, 0, groups.index(0, 0, groups.index(0, 0)));
    world.drive(2, [](qint64) { return Fate::RefusedRow; });
    QTRY_COMPARE(groups.total(), 12);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(groups.countOf(code), 4);
    Q_UNUSED(id)
}

void ListModelsTest::linesOfAGroupKeepTheirPlacesWhenOthersGo()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 60, u"INC-1"_s);
    world.drive(10, [](qint64) { return Fate::RefusedRow; });
    const auto groups = store::readTroubleGroups(*world.database, id);
    QVERIFY(groups && groups->size() == 3);
    LinesListModel lines(*world.services);
    const QAbstractItemModelTester tester(&lines, kStrict);
    lines.setFilter({.groups = QList{groups->first()}});
    QTRY_COMPARE(lines.rowCount(), 10);
    const QPersistentModelIndex kept = lines.index(7, 0);
    const DeviceChangeId keptId = lines.placeAt(7).line;
    const QList<DeviceChangeId> retried{lines.placeAt(1).line, lines.placeAt(2).line, lines.placeAt(9).line};
    world.write([&](store::WriteSession &session) -> Result<void> {
        const auto moved = session.changes().decide(
            id, retried, store::PersonDecision::RetryFailed, u"again"_s, {.name = u"test"_s});
        return moved ? Result<void>() : Result<void>(moved.failure());
    });
    QTRY_COMPARE(lines.rowCount(), 7);
    QCOMPARE(kept.row(), 5);
    QCOMPARE(lines.placeAt(kept.row()).line, keptId);
    world.drive(20, [](qint64) { return Fate::RefusedRow; });
    QTRY_VERIFY(lines.rowCount() > 10);
    QCOMPARE(lines.placeAt(kept.row()).line, keptId);
}

void ListModelsTest::theStoryOfALineIsToldInOrder()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 3, u"INC-1"_s);
    world.drive(1, [](qint64) { return Fate::Done; });
    const auto line = store::readLines(*world.database, id, 0, 1);
    QVERIFY(line && line->size() == 1);
    const auto dossier = readDossier(*world.database, line->first().id);
    QVERIFY(dossier && dossier->has_value());
    QStringList titles;
    UtcMs last = 0;
    for (const StoryStep &step : (*dossier)->story) {
        titles.append(step.title);
        QVERIFY(step.at >= last);
        last = step.at;
    }
    QCOMPARE(titles,
        QStringList({u"Taken from the queue"_s, u"Written down, then sent"_s, u"Accepted by the carrier"_s,
            u"Time to read the line"_s, u"Read back: done"_s}));
    QCOMPARE((*dossier)->attempts.size(), 1);
    QCOMPARE(std::count_if((*dossier)->story.begin(), (*dossier)->story.end(),
                 [](const auto &step) { return step.hasCall; }),
        2);
    const auto none = readDossier(*world.database, DeviceChangeId{999'999});
    QVERIFY(none && !none->has_value());
}

void ListModelsTest::theCallIsReadableAndStaysText()
{
    QCOMPARE(readableCall("{\"a\":{\"b\":1}}"), u"{\n    \"a\": {\n        \"b\": 1\n    }\n}"_s);
    QCOMPARE(readableCall("<b>no JSON</b>"), u"<b>no JSON</b>"_s);
}

void ListModelsTest::everyLineStateIsInExactlyOneGroup()
{
    for (const ChangeState state : kAllStates) {
        const auto groups = std::count_if(kAllLineGroups.begin(), kAllLineGroups.end(),
            [state](LineGroup group) { return statesOf(group).has(state); });
        QCOMPARE(groups, 1);
    }
}

void ListModelsTest::theLegendAddsUpToTheTotal()
{
    StateCounts counts;
    qint64 number = 1;
    for (const ChangeState state : kAllStates)
        counts.of(state) = number++;
    QCOMPARE(totalOf(segmentsOf(counts)), counts.total());
}

void ListModelsTest::aLineCountsOnceInTheHistory()
{
    constexpr UtcMs now = 600'000;
    const BulkChangeId id{4};
    store::ChangeSet changes;
    changes.lines = {{{}, id, {}, 0, ChangeState::Succeeded}, {{}, id, {}, 1, ChangeState::Failed},
        {{}, id, {}, 2, ChangeState::NoOp}, {{}, {5}, {}, 3, ChangeState::Failed}};
    PaceHistory history;
    history.open(id);
    history.hear(changes, now);
    history.hear(changes, now); // the same line settles once
    history.add({{0, now - 60'000, false}, {7, now - 60'000, false}}); // read meanwhile; line 0 is known
    QCOMPARE(history.settled(now, 3), QList<double>({0, 1, 2}));
    QCOMPARE(history.failedPercent(now, 3), QList<double>({0, 0, 50}));
    changes.lines = {{{}, id, {}, 1, ChangeState::Waiting}};
    history.hear(changes, now);
    changes.lines = {{{}, id, {}, 1, ChangeState::Succeeded}}; // retried: settles a second time
    history.hear(changes, now);
    QCOMPARE(history.settled(now, 1), QList<double>({3}));
}
