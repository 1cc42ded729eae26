// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/models/triage_orders_test.h"

#include "core/import/zip_container.h"
#include "core/store/audit_table.h"
#include "tests/support/many_failures.h"
#include "tests/ui/models/console_world.h"
#include "tests/ui/models/page_hands.h"
#include "ui/models/lines_list_model.h"
#include "ui/models/read_now.h"
#include "ui/pages/failures/failures_page.h"
#include "ui/palette/palette_entry.h"

#include <QAccessible>
#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace lk;
using namespace lk::test;
using namespace lk::ui;

/// A change of lines that all end alike, and the page that shows them.
struct Triage {
    Triage(int lines, Fate fate)
        : id(world.create(ChangeKind::Suspend, lines, u"INC-1"_s))
    {
        world.drive(lines, [fate](qint64) { return fate; });
        open();
    }

    void open()
    {
        page = std::make_unique<FailuresPage>(*world.services);
        told = std::make_unique<QSignalSpy>(page.get(), &FailuresPage::showMessage);
        present(*page);
    }

    [[nodiscard]] bool lists(int rows) const
    {
        const auto *lines = page->findChild<LinesListModel *>();
        const auto *ask = page->findChild<QAction *>(u"askCarrier"_s);
        return QTest::qWaitFor([&] { return lines->rowCount() == rows && ask->isEnabled(); });
    }

    /// As somebody does whose place is the list.
    void press(Qt::Key key, Qt::KeyboardModifiers with) const
    {
        auto &table = part<QTableView>(*page, u"failureLines"_s);
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        table.setFocus();
        QTest::keyClick(&table, key, with);
    }

    [[nodiscard]] qint64 count(ChangeState state) const { return world.change(id).counts.of(state); }

    ConsoleWorld world;
    BulkChangeId id;
    std::unique_ptr<FailuresPage> page;
    std::unique_ptr<QSignalSpy> told;
};

/// Confirms the question that is open; false = none came, or it wants more than a yes.
bool confirmed(QWidget &page)
{
    OrderDialog *dialog = nullptr;
    if (!QTest::qWaitFor([&] { return (dialog = page.findChild<OrderDialog *>()) != nullptr; }))
        return false;
    auto *confirm = dialog->findChild<QPushButton *>(u"confirm"_s);
    const bool ready = confirm->isEnabled();
    QTest::mouseClick(confirm, Qt::LeftButton);
    return ready;
}

} // namespace

void TriageOrdersTest::unknownLinesAreReadAgainAfterAQuestionWithoutAReason()
{
    Triage triage(12, Fate::Unknown);
    QVERIFY(triage.lists(12));
    triage.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(confirmed(*triage.page));
    QTRY_COMPARE(triage.told->count(), 1);
    QCOMPARE(triage.told->last().first().toString(), u"12 lines are being read at the carrier again."_s);
    QCOMPARE(triage.count(ChangeState::Verifying), 12);
    const auto asked = store::readAudit(*triage.world.database, {.action = u"line.person-asks-carrier"_s});
    QCOMPARE(asked->size(), 12);
    QVERIFY(!part<QWidget>(*triage.page, u"readNow"_s).isVisible());
}

void TriageOrdersTest::otherLinesAreOnlyReadAndTheCostIsSaidFirst()
{
    Triage triage(60, Fate::RefusedRow);
    QVERIFY(triage.lists(60));
    auto &ask = part<QPushButton>(*triage.page, u"askCarrierButton"_s);
    ask.click();
    auto &banner = part<ReadNow>(*triage.page, u"readNow"_s);
    auto &go = part<QPushButton>(*triage.page, u"readNowGo"_s);
    QTRY_VERIFY(go.isVisible());
    bool said = false;
    for (const QLabel *label : banner.findChildren<QLabel *>())
        said = said || label->text().startsWith(u"This takes 60 calls: "_s);
    QVERIFY(said);
    QSignalSpy changed(&banner, &ReadNow::readingChanged);
    go.click();
    QTRY_COMPARE(changed.count(), 2); // begun, and ended: no account is set up here
    QVERIFY(ask.isEnabled());
    QCOMPARE(triage.count(ChangeState::Failed), 60);
}

void TriageOrdersTest::selectedLinesAreTheOnesAskedAbout()
{
    Triage triage(12, Fate::Unknown);
    QVERIFY(triage.lists(12));
    auto &table = part<QTableView>(*triage.page, u"failureLines"_s);
    table.selectRow(1);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    part<QPushButton>(*triage.page, u"askCarrierButton"_s).click();
    QVERIFY(confirmed(*triage.page));
    QTRY_COMPARE(triage.count(ChangeState::Verifying), 3);
    QCOMPARE(triage.count(ChangeState::Unknown), 9);
}

void TriageOrdersTest::theListToFixIsThatOfTheseLinesAndOfTheirKind()
{
    Triage triage(40, Fate::RefusedRow);
    QVERIFY(triage.lists(40));
    QSignalSpy wanted(triage.page.get(), &FailuresPage::newChangeWanted);
    auto &table = part<QTableView>(*triage.page, u"failureLines"_s);
    table.selectRow(0);
    triage.press(Qt::Key_Down, Qt::ShiftModifier);
    triage.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(wanted.count(), 1);
    const QStringList rows = wanted.first().first().toString().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.first(), u"ICCID,IMEI,MSISDN"_s);
    const auto &lines = *triage.page->findChild<LinesListModel *>();
    for (int row = 0; row < 2; ++row)
        QVERIFY(rows.at(row + 1).startsWith(lines.index(row, LinesListModel::Iccid).data().toString()));
    QCOMPARE(wanted.first().at(1).value<std::optional<ChangeKind>>(), std::optional(ChangeKind::Suspend));
    QCOMPARE(triage.told->count(), 0);
    // Nothing is decided by it.
    QCOMPARE(triage.count(ChangeState::Failed), 40);
}

void TriageOrdersTest::linesOfSeveralKindsLeaveTheKindToThePerson()
{
    Triage triage(6, Fate::RefusedRow);
    (void)triage.world.create(ChangeKind::Restore, 6, u"INC-2"_s);
    triage.world.drive(6, [](qint64) { return Fate::RefusedRow; });
    QVERIFY(triage.lists(12));
    QSignalSpy wanted(triage.page.get(), &FailuresPage::newChangeWanted);
    part<QPushButton>(*triage.page, u"replanButton"_s).click();
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString().count(u'\n'), 13);
    QVERIFY(!wanted.first().at(1).value<std::optional<ChangeKind>>());
    QCOMPARE(triage.told->last().first().toString(),
        u"These lines were in changes of several types: choose what shall be done."_s);
}

void TriageOrdersTest::theTicketPackHoldsTheLinesTheInventoryDoesNotKnow()
{
    Triage triage(9, Fate::RefusedRow);
    QVERIFY(triage.lists(9));
    triage.press(Qt::Key_T, Qt::ControlModifier);
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = triage.page->findChild<QFileDialog *>()) != nullptr);
    QCOMPARE(dialog->windowTitle(), u"Save a ticket pack about 9 lines"_s);
    const QString path = triage.world.dir.filePath(u"pack.zip"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_COMPARE(triage.told->count(), 1);
    QCOMPARE(triage.told->last().first().toString(),
        u"Ticket pack about 9 lines written to %1: 9 exchanges with the carrier, no credentials."_s.arg(
            path));
    const auto zip = intake::ZipContainer::open(path, path);
    QVERIFY(zip);
    const auto entry = (*zip)->entry(u"lines.csv"_s);
    QVERIFY(entry);
    const QList<QByteArray> rows = entry->readAll().trimmed().split('\n');
    QCOMPARE(rows.size(), 10);
    for (qsizetype i = 1; i < rows.size(); ++i)
        QVERIFY2(rows.at(i).contains("REQUEST_FAILED.DeviceNotFound"), rows.at(i).constData());
    QVERIFY((*zip)->entry(u"bodies/0009.txt"_s));
}

void TriageOrdersTest::moreLinesThanATicketPackTakesAreRefusedWithTheNumber()
{
    Triage triage(3, Fate::RefusedRow);
    ManyFailures many{
        .change = triage.id, .account = triage.world.accounts.front(), .from = 100, .count = 501};
    triage.world.write([&many](store::WriteSession &session) { return writeMany(session, many); });
    QVERIFY(triage.lists(504));
    part<QPushButton>(*triage.page, u"ticketPackButton"_s).click();
    QTRY_COMPARE(triage.told->count(), 1);
    QCOMPARE(triage.told->last().first().toString(),
        u"A ticket pack takes at most 500 lines, and these are 504 lines; nothing was written. Choose a carrier, a code or fewer lines."_s);
    QVERIFY(triage.page->findChild<QFileDialog *>() == nullptr);
}

void TriageOrdersTest::eachCommandIsOfferedOnceAndCanBeReachedByKeys()
{
    Triage triage(9, Fate::RefusedRow);
    QVERIFY(triage.lists(9));
    QStringList titles;
    for (const QAction *command : usableCommands(*triage.page)) {
        titles.append(command->text());
        QVERIFY2(!command->shortcuts().isEmpty(), qUtf8Printable(command->text()));
    }
    QStringList once = titles;
    once.removeDuplicates();
    QCOMPARE(titles, once);
    for (const QString &title :
        {u"Open change"_s, u"Ask carrier…"_s, u"Fix and re-plan…"_s, u"Ticket pack…"_s})
        QVERIFY2(titles.contains(title), qUtf8Printable(titles.join(u'|')));
    QSignalSpy opened(triage.page.get(), &FailuresPage::openChange);
    triage.press(Qt::Key_Return, {});
    QTRY_COMPARE(opened.count(), 1);
}

void TriageOrdersTest::oneLineIsSpokenOfAsOne()
{
    Triage triage(1, Fate::RefusedRow);
    QVERIFY(triage.lists(1));
    QTRY_COMPARE(part<QPushButton>(*triage.page, u"retryTheseButton"_s).text(), u"Retry this one…"_s);
}

void TriageOrdersTest::theCarriersWordsFoldAsAnExpander()
{
    Triage triage(1, Fate::RefusedRow);
    QVERIFY(triage.lists(1));
    auto &toggle = part<QToolButton>(*triage.page, u"rawToggle"_s);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&toggle);
    QVERIFY(spoken->state().expandable);
    QVERIFY(!spoken->state().expanded);
    toggle.click();
    QVERIFY(spoken->state().expanded);
    QVERIFY(part<QWidget>(*triage.page, u"rawText"_s).isVisible());
}
