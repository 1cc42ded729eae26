// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/models/soak_test.h"

#include "tests/ui/models/console_world.h"
#include "ui/models/change_lines_model.h"
#include "ui/pages/livechange/live_change_page.h"

#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <algorithm>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace lk;
using namespace lk::ui;
using lk::test::ConsoleWorld;
using lk::test::Fate;

constexpr int kSoakLines = 24'000;
constexpr int kUsualSeconds = 6;
constexpr int kTickMs = 100;
/// Of each of three accounts: with all their steps some thousand updates a second.
constexpr int kLinesPerTick = 11;
constexpr int kUpdatesPerSecond = 100;
constexpr int kLookedAt = 600; ///< the lines pass it in the first seconds
constexpr int kChosen = kLookedAt + 4;
constexpr qint64 kMayGrowKb = 8 * 1024;

int soakSeconds()
{
    return std::max(3,
        qEnvironmentVariableIntValue("LK_SOAK_SECONDS") > 0 ? qEnvironmentVariableIntValue("LK_SOAK_SECONDS")
                                                            : kUsualSeconds);
}

/// Resident memory of this process.
qint64 residentKb()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) / 1024;
}

Fate mixedFate(qint64 row)
{
    return row % 17 == 0 ? Fate::RefusedRow : row % 29 == 0 ? Fate::Unknown : Fate::Done;
}

/// What a person sees of a table and has chosen in it.
struct Glance {
    int scrolled;
    QPersistentModelIndex current;
    QModelIndexList selected;
    QString topIccid;

    static Glance of(const QTableView &table)
    {
        QModelIndexList rows = table.selectionModel()->selectedRows();
        std::sort(rows.begin(), rows.end());
        return {table.verticalScrollBar()->value(), table.currentIndex(), rows,
            table.model()->index(table.rowAt(0), ChangeLinesModel::Iccid).data().toString()};
    }
    bool operator==(const Glance &) const = default;
};

qint64 sumOfGroups(const StateCounts &counts)
{
    qint64 sum = 0;
    for (const LineGroup group : kAllLineGroups)
        sum += countOf(counts, group);
    return sum;
}

/// Looks at lines in the middle of those that are about to move, and chooses three.
void lookInto(QTableView &table)
{
    table.scrollTo(table.model()->index(kLookedAt, 0), QAbstractItemView::PositionAtTop);
    table.setCurrentIndex(table.model()->index(kChosen, 0));
    for (const int further : {2, 9})
        table.selectionModel()->select(table.model()->index(kLookedAt + further, 0),
            QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

/// By how much memory grew from the end of the warm-up, the first third, to the end: means of a third of the
/// rest each, since single samples jump.
qint64 grownKb(const QList<qint64> &samples)
{
    const qsizetype part = std::max<qsizetype>(1, samples.size() * 2 / 9);
    const auto mean = [&](qsizetype from) {
        qint64 sum = 0;
        for (qsizetype i = from; i < from + part; ++i)
            sum += samples.at(i);
        return sum / part;
    };
    return mean(samples.size() - part) - mean(samples.size() / 3);
}

} // namespace

void SoakTest::nothingMovesAndNothingGrowsWhileLinesMove()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, kSoakLines, u"INC-1"_s, 25);
    LiveChangePage page(*world.services);
    page.resize(1224, 836);
    page.show();
    page.open(id);
    const auto *lines = page.findChild<ChangeLinesModel *>();
    auto *table = page.findChild<QTableView *>(u"changeLines"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lines->isOpen(), 60'000);
    lookInto(*table);
    QTRY_VERIFY(!Glance::of(*table).topIccid.isEmpty());
    const Glance before = Glance::of(*table);
    QCOMPARE(before.selected.size(), 3);
    qint64 updates = 0;
    connect(world.store.get(), &store::Store::committed, this,
        [&updates](const store::ChangeSet &changes) { updates += changes.lines.size(); });

    QList<qint64> memory;
    QElapsedTimer clock;
    clock.start();
    for (qint64 tick = 1; clock.elapsed() < soakSeconds() * 1'000; ++tick) {
        world.drive(kLinesPerTick, mixedFate);
        QTest::qWait(static_cast<int>(std::max<qint64>(1, tick * kTickMs - clock.elapsed())));
        QVERIFY2(Glance::of(*table) == before, "what a person looks at has moved");
        QCOMPARE(sumOfGroups(lines->counts()), kSoakLines);
        memory.append(residentKb());
    }
    QTRY_COMPARE(lines->counts(), world.change(id).counts);
    QVERIFY2(lines->stateAt(kChosen) != ChangeState::Waiting, "the lines looked at did not move");
    const qint64 rate = updates * 1'000 / clock.elapsed();
    qInfo("%lld updates/s for %d s; memory %lld KB, grown by %lld KB", rate, soakSeconds(), memory.last(),
        grownKb(memory));
    QVERIFY2(rate >= kUpdatesPerSecond, "too few updates to prove anything");
    QVERIFY2(grownKb(memory) < kMayGrowKb, "memory grows while lines move");
}
