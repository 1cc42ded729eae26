// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/models/pages_test.h"

#include "core/store/change_reading.h"
#include "tests/ui/models/console_world.h"
#include "tests/ui/models/page_hands.h"
#include "ui/models/change_lines_model.h"
#include "ui/models/line_story.h"
#include "ui/models/order_dialog.h"
#include "ui/pages/changes/changes_page.h"
#include "ui/pages/failures/failures_page.h"
#include "ui/pages/livechange/lines_export.h"
#include "ui/pages/livechange/live_change_page.h"
#include "ui/widgets/identifier_label.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/segment_bar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace lk;
using namespace lk::ui;
using lk::test::answer;
using lk::test::ConsoleWorld;
using lk::test::Fate;
using lk::test::part;
using lk::test::present;

Fate oneOfEach(qint64 row)
{
    constexpr std::array fates{Fate::Done, Fate::RefusedRow, Fate::Unknown, Fate::Awaiting};
    return fates.at(static_cast<std::size_t>(row) / 3 % fates.size());
}

bool isOpen(LiveChangePage &page)
{
    auto *lines = page.findChild<ChangeLinesModel *>();
    return QTest::qWaitFor([&] { return lines->isOpen() && lines->rowCount() > 0; }, 20'000);
}

} // namespace

void PagesTest::theLivePageShowsCountsThatAddUp()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 300, u"INC-1"_s, 10);
    LiveChangePage page(*world.services);
    present(page);
    page.open(id);
    QVERIFY(isOpen(page));
    world.drive(30, oneOfEach);
    const auto &bar = part<SegmentBar>(page, u"changeBar"_s);
    const auto &lines = *page.findChild<ChangeLinesModel *>();
    QTRY_COMPARE(lines.counts(), world.change(id).counts);
    QTRY_COMPARE(bar.segments(), segmentsOf(lines.counts()));
    QCOMPARE(totalOf(bar.segments()), 300);
    const auto shown
        = [&page](const QString &tile) { return part<KpiTile>(page, tile).value().toLongLong(); };
    QTRY_COMPARE(shown(u"tileDone"_s), lines.counts().of(ChangeState::Succeeded));
    QCOMPARE(shown(u"tileFailed"_s), lines.counts().of(ChangeState::Failed));
    QCOMPARE(shown(u"tileInFlight"_s), lines.counts().inFlight());
    QCOMPARE(shown(u"tileWaiting"_s), lines.counts().of(ChangeState::Waiting));
    QCOMPARE(shown(u"tileUnknown"_s), lines.counts().of(ChangeState::Unknown));
}

void PagesTest::theInspectorFollowsTheSelection()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 30, u"INC-1"_s);
    world.drive(5, oneOfEach);
    LiveChangePage page(*world.services);
    present(page);
    page.open(id);
    QVERIFY(isOpen(page));
    auto &table = part<QTableView>(page, u"changeLines"_s);
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    const auto &name = part<IdentifierLabel>(page, u"inspectedLine"_s);
    const auto lines = store::readLines(*world.database, id, 0, 30);
    QTRY_COMPARE(name.identifier(), lines->at(0).ids.iccid);
    QTest::keyClick(&table, Qt::Key_Down);
    QTRY_COMPARE(name.identifier(), lines->at(1).ids.iccid);
    QTest::mouseClick(&part<QToolButton>(page, u"carrierCall"_s), Qt::LeftButton);
    const auto &call = part<QPlainTextEdit>(page, u"callText"_s);
    QTRY_VERIFY(call.toPlainText().contains(u"\"status\": 202"_s));
    QTest::keyClick(&page, Qt::Key_F4);
    QTRY_VERIFY(!part<QWidget>(page, u"lineInspector"_s).isVisible());
}

void PagesTest::theInspectorTellsWhatTheCarriersMessageSays()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 6, u"INC-1"_s);
    world.drive(2, [](qint64) { return Fate::Awaiting; });
    LiveChangePage page(*world.services);
    present(page);
    page.open(id);
    QVERIFY(isOpen(page));
    auto &table = part<QTableView>(page, u"changeLines"_s);
    table.setCurrentIndex(table.model()->index(0, 0));
    const DeviceChange line = store::readLines(*world.database, id, 0, 1)->first();
    QTRY_COMPARE(part<IdentifierLabel>(page, u"inspectedLine"_s).identifier(), line.ids.iccid);
    auto &says = part<QLabel>(page, u"carrierSays"_s);
    QVERIFY(!says.isVisible());
    world.write([&line](store::WriteSession &session) -> Result<void> {
        LK_TRY(session.database().execute(
            u"UPDATE device_change SET handle = 'r-1' WHERE id = %1"_s.arg(line.id.value)));
        const auto kept = session.inbox().add({.account = line.account,
            .receivedAt = 1,
            .requestId = u"r-1"_s,
            .messageKey = "k",
            .body = "{}",
            .iccid = line.ids.iccid,
            .fault = u"DeviceState.Invalid: <b>No.</b>"_s});
        if (!kept)
            return kept.failure();
        const auto sooner = session.queue().heedMessages(line.account, u"r-1"_s, line.ids.iccid);
        return sooner ? Result<void>() : Result<void>(sooner.failure());
    });
    QTRY_VERIFY(says.isVisible());
    QCOMPARE(
        says.text().remove(QChar(0x200B)), u"The carrier's message says: DeviceState.Invalid: <b>No.</b>"_s);
    QCOMPARE(says.textFormat(), Qt::PlainText);
    const DeviceChange after = store::readLines(*world.database, id, 0, 1)->first();
    QCOMPARE(after.state, line.state);
    const auto dossier = readDossier(*world.database, line.id);
    QVERIFY(dossier && dossier->has_value());
    QCOMPARE((*dossier)->story.last().title, u"The carrier's message came"_s);
    QVERIFY((*dossier)->story.last().detail.contains(u"DeviceState.Invalid"_s));
}

void PagesTest::anUnknownLineIsDecidedWithAReason()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 3, u"INC-1"_s);
    world.drive(1, [](qint64) { return Fate::Unknown; });
    LiveChangePage page(*world.services);
    QSignalSpy told(&page, &LiveChangePage::showMessage);
    present(page);
    page.open(id);
    QVERIFY(isOpen(page));
    part<QTableView>(page, u"changeLines"_s)
        .setCurrentIndex(page.findChild<ChangeLinesModel *>()->index(1, 0));
    auto &applied = part<QPushButton>(page, u"decideApplied"_s);
    QTRY_VERIFY(applied.isVisible());
    applied.click();
    QVERIFY(answer(page));
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(world.change(id).counts.of(ChangeState::Succeeded), 1);
    QTRY_VERIFY(!applied.isVisible());
}

void PagesTest::pauseAndResumeByTheButton()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 30, u"INC-1"_s);
    LiveChangePage page(*world.services);
    present(page);
    page.open(id);
    QVERIFY(isOpen(page));
    auto &pause = part<QPushButton>(page, u"pauseButton"_s);
    QTRY_VERIFY(pause.isEnabled());
    pause.click();
    QTRY_VERIFY(part<QWidget>(page, u"bannerPaused"_s).isVisible());
    QVERIFY(world.change(id).paused);
    QCOMPARE(pause.text(), u"Resume change"_s);
    auto &table = part<QTableView>(page, u"changeLines"_s);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Space);
    QTRY_VERIFY(!world.change(id).paused);
    QTRY_VERIFY(!part<QWidget>(page, u"bannerPaused"_s).isVisible());
}

void PagesTest::cancellingManyLinesNeedsTheTypedNumber()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 150, u"INC-1"_s);
    LiveChangePage page(*world.services);
    present(page);
    page.open(id);
    QVERIFY(isOpen(page));
    auto &table = part<QTableView>(page, u"changeLines"_s);
    table.setFocus();
    QTRY_VERIFY(part<QPushButton>(page, u"pauseButton"_s).isEnabled());
    QTest::keyClick(&table, Qt::Key_Delete);
    QTRY_VERIFY(page.findChild<OrderDialog *>() != nullptr);
    QVERIFY(answer(page, u"150"_s));
    QTRY_COMPARE(world.change(id).counts.of(ChangeState::Cancelled), 150);
    QTRY_VERIFY(!part<QPushButton>(page, u"pauseButton"_s).isVisible());
}

void PagesTest::retryingFailedLinesSendsThemBackToTheQueue()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 30, u"INC-1"_s);
    world.drive(10, [](qint64) { return Fate::RefusedRow; });
    LiveChangePage page(*world.services);
    present(page);
    page.open(id);
    QVERIFY(isOpen(page));
    auto &retry = part<QPushButton>(page, u"retryButton"_s);
    QTRY_COMPARE(retry.text(), u"Retry 30 failed…"_s);
    retry.click();
    QVERIFY(answer(page));
    QTRY_COMPARE(world.change(id).counts.of(ChangeState::Waiting), 30);
    QTRY_COMPARE(page.findChild<ChangeLinesModel *>()->counts().of(ChangeState::Waiting), 30);
}

void PagesTest::aFilterKeepsTheLineLookedAtInItsPlace()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 3'000, u"INC-1"_s, 2);
    LiveChangePage page(*world.services);
    present(page);
    page.open(id);
    QVERIFY(isOpen(page));
    auto &table = part<QTableView>(page, u"changeLines"_s);
    auto &lines = *page.findChild<ChangeLinesModel *>();
    table.setCurrentIndex(lines.index(1'500, 0)); // position 1500 is already so
    table.scrollTo(lines.index(1'500, 0), QAbstractItemView::PositionAtCenter);
    const int y = table.visualRect(table.currentIndex()).y();
    QVERIFY(y > 0);
    lines.setStates({ChangeState::NoOp});
    QCOMPARE(lines.positionAt(table.currentIndex().row()), Position(1'500));
    QCOMPARE(table.visualRect(table.currentIndex()).y(), y);
    QVERIFY(table.selectionModel()->isRowSelected(table.currentIndex().row()));
    QTest::keyClick(&page, Qt::Key_Escape);
    QTRY_COMPARE(lines.rowCount(), 3'000);
    QCOMPARE(table.visualRect(table.currentIndex()).y(), y);
}

void PagesTest::theExportWritesWhatIsShown()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 9'000, u"INC-1"_s, 3);
    LinesExport files(*world.reader);
    QSignalSpy finished(&files, &LinesExport::finished);
    files.start(id, {0, 3, 6, 5'001, 8'999}, 9'000, world.dir.filePath(u"some.csv"_s));
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.first().at(1).toLongLong(), 5);
    files.start(id, {}, 9'000, world.dir.filePath(u"all.csv"_s));
    QTRY_COMPARE(finished.count(), 2);
    QCOMPARE(finished.last().at(1).toLongLong(), 9'000);
    QFile file(world.dir.filePath(u"some.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> rows = file.readAll().trimmed().split('\n');
    QCOMPARE(rows.size(), 6);
    QVERIFY(rows.at(4).startsWith("\"5002\""));
    QSignalSpy failed(&files, &LinesExport::failed);
    files.start(id, {}, 9'000, world.dir.filePath(u"no/such/folder.csv"_s));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!files.isRunning());
}

void PagesTest::everyControlHasASpokenName()
{
    ConsoleWorld world;
    const BulkChangeId id = world.create(ChangeKind::Suspend, 12, u"INC-1"_s);
    world.drive(2, oneOfEach);
    LiveChangePage live(*world.services);
    live.open(id);
    ChangesPage changes(*world.services);
    FailuresPage failures(*world.services);
    QVERIFY(isOpen(live));
    for (QWidget *page : std::initializer_list<QWidget *>{&live, &changes, &failures}) {
        const QList<QWidget *> parts = page->findChildren<QWidget *>();
        for (QWidget *control : parts) {
            const bool asks = qobject_cast<QAbstractButton *>(control) != nullptr
                || qobject_cast<QLineEdit *>(control) != nullptr
                || qobject_cast<QComboBox *>(control) != nullptr
                || qobject_cast<QPlainTextEdit *>(control) != nullptr
                || qobject_cast<QAbstractItemView *>(control) != nullptr;
            if (!asks || control->focusPolicy() == Qt::NoFocus || control->objectName().startsWith(u"qt_"_s))
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(control);
            QVERIFY2(spoken != nullptr && !spoken->text(QAccessible::Name).isEmpty(),
                qPrintable(page->objectName() + u": "_s
                    + QString::fromLatin1(control->metaObject()->className()) + u' '
                    + control->objectName()));
        }
    }
}
