// SPDX-License-Identifier: Apache-2.0
#include "core/report/exchange.h"
#include "core/store/change_reading.h"
#include "tests/ui/pages/console_world.h"
#include "tests/ui/pages/lines_tests.h"
#include "tests/ui/pages/shots.h"
#include "ui/models/known_lines_model.h"
#include "ui/models/line_portrait.h"
#include "ui/pages/lines/conversation_view.h"
#include "ui/pages/lines/facet_row.h"
#include "ui/pages/lines/known_lines_table.h"
#include "ui/pages/lines/line_view.h"
#include "ui/pages/lines/lines_page.h"
#include "ui/pages/lines/read_now.h"
#include "ui/pages/newchange/lines_form.h"
#include "ui/pages/newchange/new_change_page.h"
#include "ui/pages/newchange/what_form.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/timeline.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::test;
using lk::ui::KnownLinesModel;
using lk::ui::KnownLinesTable;
using lk::ui::LinesPage;
using lk::ui::LineView;
using lk::ui::MainWindow;
using lk::ui::PageId;

namespace {

/// A console whose inventory knows `lines` lines, dealt over the three accounts.
struct LinesWorld : ConsoleWorld {
    explicit LinesWorld(int lines = 30, const WorldOptions &options = {})
        : ConsoleWorld(options)
    {
        const QList<CarrierAccount> known = accounts();
        const UtcMs now = clock.utcNow();
        write([&](store::WriteSession &session) -> Result<void> {
            for (int i = 0; i < lines; ++i) {
                const CarrierAccount &account = known.at(i % known.size());
                const DeviceStatus status = i % 5 == 4 ? DeviceStatus::Suspended : DeviceStatus::Active;
                const QString digits = u"89%1"_s.arg(i, 17, 10, QLatin1Char('0'));
                const LineState state{status, i % 5 == 4 ? u"SUSPENDED"_s : u"ACTIVATED"_s,
                    u"Plan-%1"_s.arg(i % 4),
                    {digits + luhnDigit(digits), u"35%1"_s.arg(i, 13, 10, QLatin1Char('0')),
                        u"555%1"_s.arg(i, 7, 10, QLatin1Char('0'))},
                    now - qint64{i} * i * 3'600'000};
                LK_TRY(session.lines().learn(TenantId{1}, account.id, state));
            }
            return {};
        });
    }
};

/// The page in its window, with the list read.
struct OpenLines {
    explicit OpenLines(LinesWorld &world)
        : window(*world.services),
          databasePath(world.store->paths().database())
    {
        window.resize(1440, 900);
        window.show();
        window.showPage(PageId::Lines);
        page = window.findChild<LinesPage *>();
        table = page->findChild<KnownLinesTable *>();
        model = qobject_cast<KnownLinesModel *>(table->model());
        settle();
    }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return model->isListed() && !model->isBusy(); }, 20'000))
            qFatal("The list was not read");
        QTest::qWait(50);
    }
    void type(const QString &text)
    {
        auto &field = part<ui::SearchField>(*page, u"lineFind"_s);
        field.setText(text);
        QTest::keyClick(&field, Qt::Key_Return);
        settle();
    }
    void openFirst()
    {
        table->setFocus();
        table->setCurrentIndex(model->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        view = page->findChild<LineView *>();
        if (!QTest::qWaitFor([this] { return view->portrait().has_value(); }, 20'000))
            qFatal("The line was not read, of %d: %s", model->rowCount(),
                qUtf8Printable(part<ui::Banner>(*page, u"linesBanner"_s).text()));
    }
    [[nodiscard]] QString facts() const { return part<QLabel>(*page, u"lineFacts"_s).text(); }
    [[nodiscard]] QAction &action(const QString &name) const { return part<QAction>(*page, name); }

    template <typename T>
    [[nodiscard]] static T &part(QWidget &parent, const QString &name)
    {
        T *found = parent.findChild<T *>(name);
        if (found == nullptr)
            qFatal("There is no %s", qUtf8Printable(name));
        return *found;
    }

    MainWindow window;
    QString databasePath;
    LinesPage *page = nullptr;
    KnownLinesTable *table = nullptr;
    KnownLinesModel *model = nullptr;
    LineView *view = nullptr;
};

/// The facet of this name; a test cannot go on without it.
ui::FacetRow &facetOf(OpenLines &open, const QString &name)
{
    const QList<ui::FacetRow *> rows = open.page->findChildren<ui::FacetRow *>();
    for (ui::FacetRow *row : rows) {
        if (row->text() == name && row->isVisible())
            return *row;
    }
    qFatal("There is no facet %s", qUtf8Printable(name));
}

/// The inventory knows the practice carriers' first lines, as a list would have brought them.
void learnPractice(LinesWorld &world, int perCarrier)
{
    const QList<CarrierAccount> known = world.accounts();
    world.write([&](store::WriteSession &session) -> Result<void> {
        for (const CarrierAccount &account : known) {
            const QStringList rows
                = practiceList(perCarrier, account.carrier).split(u'\n', Qt::SkipEmptyParts);
            for (const QString &row : rows.mid(1)) {
                const QStringList cells = row.split(u',');
                LineState state;
                state.ids = {cells.at(0), cells.at(1), cells.at(2)};
                LK_TRY(session.lines().learn(TenantId{1}, account.id, state));
            }
        }
        return {};
    });
}

QString practiceIccid(Carrier carrier)
{
    return practiceList(1, carrier).section(u'\n', 1, 1).section(u',', 0, 0);
}

void learnMany(LinesWorld &world, int lines)
{
    const qint64 account = world.accounts().first().id.value;
    world.write([&](store::WriteSession &session) -> Result<void> {
        return session.database().execute(
            u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %2) INSERT "
            "INTO line (tenant_id, account_id, iccid, imei, msisdn, status, raw_status, rate_plan, "
            "read_at) SELECT 1, %1, '8901170200' || substr('0000000000000' || ((i * 7919) % 100000), "
            "-10), '35' || substr('0000000000000' || (i), -13), '555' || substr('0000000000000' || "
            "(i), -7), 'active', 'ACTIVATED', 'P' || (i % 7), 1000 + i FROM n"_s.arg(account)
                .arg(lines - 1));
    });
}

/// Suspends every line listed, by the page's own command, and waits for the end. Gives what did not happen;
/// empty = all did.
QString runASuspension(OpenLines &open)
{
    auto *page = open.window.findChild<ui::NewChangePage *>();
    page->what().setKind(ChangeKind::Suspend);
    page->what().setReason(u"INC-4411"_s);
    open.table->selectAll();
    open.action(u"changeLinesNow"_s).trigger();
    if (!QTest::qWaitFor([&] { return page->lines().list() != nullptr; }, 20'000))
        return u"no list"_s;
    if (!QTest::qWaitFor([&] { return page->currentPlan() != nullptr; }, 60'000))
        return u"no plan: "_s + page->what().missing();
    page->run();
    if (!QTest::qWaitFor([&] { return open.window.currentPage() == PageId::LiveChange; }, 20'000))
        return u"not started: "_s + page->currentPlan()->sentence();
    const auto database = store::Database::open(open.databasePath, store::OpenMode::ReadOnly);
    const auto isOver
        = [&] { return store::readChange(**database, BulkChangeId{1}).value().value().counts.open() == 0; };
    return QTest::qWaitFor(isOver, 60'000) ? QString() : u"not over"_s;
}

/// A change of one line that was proved done at the moment 1,000.
store::LineChange doneChange(ChangeKind kind, Carrier carrier)
{
    store::LineChange change{
        .line = {}, .title = u"A change"_s, .ticket = u"INC-1"_s, .createdBy = u"anna"_s, .createdAt = 700};
    change.line.change = BulkChangeId{7};
    change.line.carrier = carrier;
    change.line.spec.kind = kind;
    change.line.state = ChangeState::Succeeded;
    change.line.updatedAt = 1'000;
    return change;
}

/// What the practice carriers take as credentials.
QList<QByteArray> practiceSecrets()
{
    QList<QByteArray> secrets;
    for (const Carrier carrier : kAllCarriers) {
        const QJsonObject json = QJsonDocument::fromJson(
            practiceAccess(carrier, QUrl(u"http://127.0.0.1:1/rws/api/v1"_s)).credentials.toJson())
                                     .object();
        for (const QJsonValue &value : json) {
            if (value.toString().size() > 5)
                secrets.append(value.toString().toUtf8());
        }
    }
    return secrets;
}

} // namespace

void LinesTests::theListIsFilledAndCounted()
{
    LinesWorld world;
    OpenLines open(world);
    QCOMPARE(open.model->rowCount(), 30);
    QVERIFY(open.facts().contains(u"30"_s));
    QTRY_COMPARE(open.model->index(0, KnownLinesModel::Iccid).data().toString(), u"89000000000000000004"_s);
    QVERIFY(!open.model->index(0, KnownLinesModel::AccountName).data().toString().isEmpty());
}

void LinesTests::typingNarrowsAndEscBringsAllBack()
{
    LinesWorld world;
    OpenLines open(world);
    open.type(u"5550000007"_s);
    QCOMPARE(open.model->rowCount(), 1);
    auto &field = OpenLines::part<ui::SearchField>(*open.page, u"lineFind"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QTRY_COMPARE(open.model->rowCount(), 30);
    open.type(u"there is none"_s);
    QTRY_COMPARE(open.model->rowCount(), 0);
    auto &clear = OpenLines::part<QPushButton>(*open.page, u"clearLineFilter"_s);
    QVERIFY(clear.isVisible());
    QTest::mouseClick(&clear, Qt::LeftButton);
    QTRY_COMPARE(open.model->rowCount(), 30);
}

void LinesTests::facetsNarrowAndCountUnderEachOther()
{
    LinesWorld world;
    OpenLines open(world);
    QTRY_VERIFY(!open.page->findChildren<ui::FacetRow *>().isEmpty());
    QCOMPARE(facetOf(open, u"Suspended"_s).accessibleDescription(), u"6 lines"_s);
    QTest::mouseClick(&facetOf(open, u"Suspended"_s), Qt::LeftButton);
    open.settle();
    QCOMPARE(open.model->rowCount(), 6);
    // The others are counted under this choice; this one as if it were not made.
    QCOMPARE(facetOf(open, u"Active"_s).accessibleDescription(), u"24 lines"_s);
    const int plan = facetOf(open, u"Plan-0"_s).accessibleDescription().section(u' ', 0, 0).toInt();
    QTest::keyClick(&facetOf(open, u"Plan-0"_s), Qt::Key_Space);
    open.settle();
    QCOMPARE(open.model->rowCount(), plan);
    QTest::mouseClick(&OpenLines::part<QPushButton>(*open.page, u"clearFacets"_s), Qt::LeftButton);
    open.settle();
    QCOMPARE(open.model->rowCount(), 30);
}

void LinesTests::pastedNamesListJustThose()
{
    LinesWorld world;
    OpenLines open(world);
    open.type(u"5550000003, 89000000000000000004\n350000000000009"_s);
    QCOMPARE(open.model->rowCount(), 3);
}

void LinesTests::sortingKeepsTheSelectedLine()
{
    LinesWorld world;
    OpenLines open(world);
    open.table->selectRow(3);
    const qint64 row = open.table->currentRow();
    open.table->sortByColumn(KnownLinesModel::Iccid, Qt::DescendingOrder);
    open.settle();
    QCOMPARE(open.table->currentRow(), row);
    QCOMPARE(open.table->selectedRows(), std::vector<qint64>{row});
    QCOMPARE(open.table->currentIndex().row(), 26);
}

void LinesTests::allMatchingLinesAreSelectedAtOnceAndCopied()
{
    LinesWorld world(700);
    OpenLines open(world);
    open.table->setFocus();
    QTest::keyClick(open.table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(open.table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(open.table->selectedCount(), 700);
    QVERIFY(open.facts().contains(u"all of them selected"_s));
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(open.table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    // Lines that were never on the screen are copied as well.
    QTRY_COMPARE(QGuiApplication::clipboard()->text().split(u", "_s).size(), 700);
    QTest::keyClick(open.table, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 701);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"ICCID\tIMEI\tMSISDN"_s));
    const QString path = world.dir.filePath(u"out.csv"_s);
    open.page->exportTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 701);
}

void LinesTests::aSelectionBecomesANewChange()
{
    LinesWorld world;
    OpenLines open(world);
    open.table->selectRow(0);
    open.table->selectionModel()->select(
        open.model->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(open.action(u"changeLinesNow"_s).text().contains(u"2 line(s)"_s));
    open.action(u"changeLinesNow"_s).trigger();
    QTRY_COMPARE(open.window.currentPage(), PageId::NewChange);
    auto *form = open.window.findChild<ui::LinesForm *>();
    QTRY_VERIFY(form->list() != nullptr);
    QCOMPARE(form->list()->list.rows.size(), 2);
    QCOMPARE(form->list()->list.rows.first().ids.iccid, u"89000000000000000004"_s);
    QVERIFY(form->list()->list.rows.first().verdict != intake::RowVerdict::Blocked);
}

void LinesTests::readNowSaysItsCostAndRefreshes()
{
    LinesWorld world(0);
    learnPractice(world, 2);
    OpenLines open(world);
    QCOMPARE(open.model->rowCount(), 6);
    open.table->selectAll();
    QAction &read = open.action(u"readLinesNow"_s);
    QVERIFY2(read.text().contains(u"6 call(s)"_s), qUtf8Printable(read.text()));
    QSignalSpy finished(world.engine.get(), &engine::EngineHost::refreshFinished);
    read.trigger();
    auto &banner = OpenLines::part<ui::ReadNow>(*open.page, u"readNow"_s);
    QTRY_VERIFY(banner.isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    const auto progress = finished.first().at(1).value<engine::RefreshProgress>();
    QCOMPARE(progress.read, 6);
    QCOMPARE(progress.failed, 0);
    QVERIFY(banner.text().contains(u"6 line(s) read"_s));
    QTRY_VERIFY(open.model->index(0, KnownLinesModel::AsOf).data().toString().contains(u" s ago"_s));
    QTRY_VERIFY(open.model->index(0, KnownLinesModel::Status).data().toString() != u"Unknown"_s);
}

void LinesTests::manyReadsAreAskedFirst()
{
    LinesWorld world(90);
    OpenLines open(world);
    open.table->selectAll();
    QSignalSpy finished(world.engine.get(), &engine::EngineHost::refreshFinished);
    open.action(u"readLinesNow"_s).trigger();
    auto &banner = OpenLines::part<ui::ReadNow>(*open.page, u"readNow"_s);
    auto &leave = OpenLines::part<QPushButton>(banner, u"readNowLeave"_s);
    QTRY_VERIFY(leave.isVisible());
    QVERIFY2(banner.text().contains(u"90 call(s)"_s) && banner.text().contains(u"30 at "_s),
        qUtf8Printable(banner.text()));
    QTest::mouseClick(&leave, Qt::LeftButton);
    QVERIFY(!banner.isVisible());
    open.action(u"readLinesNow"_s).trigger();
    QTRY_VERIFY(leave.isVisible());
    QTest::mouseClick(&OpenLines::part<QPushButton>(banner, u"readNowGo"_s), Qt::LeftButton);
    QTest::mouseClick(&OpenLines::part<QPushButton>(banner, u"readNowStop"_s), Qt::LeftButton);
    // No carrier knows these lines: each is told as not read, none is lost.
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    const auto progress = finished.first().at(1).value<engine::RefreshProgress>();
    QCOMPARE(progress.read + progress.failed, 90);
    QVERIFY(progress.failed > 0);
    QVERIFY(!progress.trouble.isEmpty());
}

void LinesTests::enterShowsEverythingAboutALine()
{
    LinesWorld world;
    OpenLines open(world);
    open.openFirst();
    QVERIFY(open.view->isVisible());
    QCOMPARE(open.view->portrait()->line.state.ids.iccid, u"89000000000000000004"_s);
    QVERIFY(
        OpenLines::part<QLabel>(*open.view, u"identityIccidMark"_s).accessibleName().contains(u"right"_s));
    QVERIFY(OpenLines::part<QLabel>(*open.view, u"portraitAge"_s).text().contains(u"ago"_s));
    QCOMPARE(open.action(u"readLinesNow"_s).isEnabled(), true);
    QTest::keyClick(open.view, Qt::Key_Escape);
    QTRY_VERIFY(!open.view->isVisible());
    QVERIFY(open.table->hasFocus());
}

void LinesTests::forbiddenActionsAreGreyedWithTheRule()
{
    LinesWorld world;
    OpenLines open(world);
    open.type(u"5550000009"_s); // suspended, at the account of the first carrier but one
    open.openFirst();
    const auto &line = open.view->portrait()->line;
    QCOMPARE(line.state.status, DeviceStatus::Suspended);
    auto &suspend = OpenLines::part<QPushButton>(*open.view, u"next-suspend"_s);
    QVERIFY(!suspend.isEnabled());
    const QString why = OpenLines::part<QLabel>(*open.view, u"why-suspend"_s).text();
    QVERIFY2(!why.isEmpty(), qUtf8Printable(why));
    QVERIFY(suspend.accessibleDescription().contains(why.left(20)));
    auto &restore = OpenLines::part<QPushButton>(*open.view, u"next-restore"_s);
    QVERIFY2(restore.isEnabled(), qUtf8Printable(restore.accessibleDescription()));
    QTest::mouseClick(&restore, Qt::LeftButton);
    QTRY_COMPARE(open.window.currentPage(), PageId::NewChange);
    QCOMPARE(open.window.findChild<ui::NewChangePage *>()->what().spec().kind, ChangeKind::Restore);
}

void LinesTests::aCarrierThatSaysOtherwiseIsFlagged()
{
    store::ListedLine line;
    line.carrier = Carrier::Jasper;
    line.state = {DeviceStatus::Suspended, u"DEACTIVATED"_s, u"P-2"_s, {u"8901"_s, {}, {}}, 2'000};
    store::LineChange suspended = doneChange(ChangeKind::Suspend, Carrier::Jasper);
    auto compared = ui::comparisonsOf(line, {suspended});
    QCOMPARE(compared.first().theirs, u"DEACTIVATED"_s);
    QCOMPARE(compared.first().ours, displayName(DeviceStatus::Suspended));
    QVERIFY(compared.first().differs && !compared.first().why.isEmpty());
    QVERIFY(!compared.last().differs);

    line.carrier = Carrier::ThingSpace;
    line.state.status = DeviceStatus::Active;
    line.state.rawStatus = u"active"_s;
    suspended.line.carrier = Carrier::ThingSpace;
    compared = ui::comparisonsOf(line, {suspended});
    QVERIFY2(compared.first().differs && compared.first().why.contains(u"#7"_s),
        qUtf8Printable(compared.first().why));
    line.state.readAt = 500; // before the change was proved: says nothing against it
    QVERIFY(!ui::comparisonsOf(line, {suspended}).first().differs);
    line.state.readAt = 2'000;
    line.state.status = DeviceStatus::Suspended;
    QVERIFY(!ui::comparisonsOf(line, {suspended}).first().differs);

    store::LineChange plan = doneChange(ChangeKind::ChangeRatePlan, Carrier::ThingSpace);
    plan.line.spec.ratePlan = u"P-1"_s;
    QVERIFY(ui::comparisonsOf(line, {plan}).last().differs);
    QVERIFY(ui::comparisonsOf(line, {}).last().ours.isEmpty());
}

void LinesTests::aSwapIsToldInTheHistory()
{
    ui::LinePortrait portrait;
    store::LineChange swap = doneChange(ChangeKind::ChangeIdentifier, Carrier::ThingSpace);
    swap.line.spec.newIccid = u"8902"_s;
    swap.line.ids.iccid = u"8901"_s;
    swap.line.updatedAt = QDateTime(QDate(2026, 5, 3), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    swap.attempts = {{.n = 1, .uuid = u"id-9"_s, .intentAt = 800, .endedAt = 900, .outcome = u"accepted"_s}};
    swap.messages
        = {{.id = 1, .account = {}, .receivedAt = 850, .requestId = u"R-1"_s, .fault = u"no such SIM"_s}};
    portrait.changes = {swap};
    const auto history = ui::historyOf(portrait, 1'000);
    QCOMPARE(history.size(), 4);
    QVERIFY2(history.first().detail.contains(u"was ICCID 8901 until 3 May 2026"_s),
        qUtf8Printable(history.first().detail));
    QVERIFY(history.at(1).detail.contains(u"no such SIM"_s));
    QVERIFY(history.at(2).detail.contains(u"id-9"_s));
    QVERIFY(history.last().title.contains(u"Taken into"_s));
}

void LinesTests::theConversationIsExportedWithoutSecrets()
{
    LinesWorld world(0, {.runsQueue = true});
    learnPractice(world, 2);
    OpenLines open(world);
    QCOMPARE(runASuspension(open), QString());
    open.window.showPage(PageId::Lines);
    open.action(u"refreshLines"_s).trigger();
    open.settle();
    open.type(practiceIccid(Carrier::Jasper));
    open.openFirst();
    auto &tabs = OpenLines::part<QTabWidget>(*open.view, u"lineTabs"_s);
    tabs.setCurrentIndex(1);
    auto &talk = open.view->conversation();
    QVERIFY(talk.exchanges().size() >= 2); // the change, and the line read back
    const QString text = OpenLines::part<QPlainTextEdit>(*open.view, u"exchangeText"_s).toPlainText();
    QVERIFY2(text.contains(u"HTTP 200"_s), qUtf8Printable(text));
    QTest::mouseClick(&OpenLines::part<QPushButton>(*open.view, u"copyCurl"_s), Qt::LeftButton);
    const QString curl = QGuiApplication::clipboard()->text();
    QVERIFY2(
        curl.startsWith(u"curl --request"_s) && curl.contains(u"$USERNAME:$API_KEY"_s), qUtf8Printable(curl));
    const QString har = world.dir.filePath(u"talk.har"_s);
    Q_EMIT talk.harWanted(har);
    QTRY_VERIFY(QFile::exists(har));
    const QString pack = world.dir.filePath(u"pack.zip"_s);
    QTRY_VERIFY(open.action(u"lineTicketPack"_s).isEnabled());
    open.page->writeTicketPack(pack);
    QTRY_VERIFY(QFile::exists(pack));
    QFile file(har);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(QJsonDocument::fromJson(bytes).object().contains(u"log"_s));
    for (const QByteArray &secret : practiceSecrets())
        QVERIFY2(!bytes.contains(secret) && !curl.toUtf8().contains(secret), secret.constData());
}

void LinesTests::anEmptyInventorySaysWhatToDo()
{
    LinesWorld world(0);
    OpenLines open(world);
    auto &settings = OpenLines::part<QPushButton>(*open.page, u"openInventory"_s);
    QTRY_VERIFY(settings.isVisible());
    QVERIFY(fitsAndShoots(open.window, u"lines-empty"_s));
    QTest::mouseClick(&settings, Qt::LeftButton);
    QCOMPARE(open.window.currentPage(), PageId::Settings);
}

void LinesTests::theModelKeepsItsPromises()
{
    LinesWorld world(600);
    KnownLinesModel model(*world.services);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 600);
    QVERIFY(model.lineAt(599) == nullptr);
    QTRY_VERIFY(model.lineAt(599) != nullptr);
    model.sort(KnownLinesModel::Plan, Qt::DescendingOrder);
    QTRY_VERIFY(!model.isBusy());
    QTRY_COMPARE(model.index(0, KnownLinesModel::Plan).data().toString(), u"Plan-3"_s);
    store::LineFilter filter;
    filter.statuses = {DeviceStatus::Suspended};
    model.setFilter(filter);
    QTRY_COMPARE(model.rowCount(), 120);
}

void LinesTests::aHundredThousandLinesScrollWithoutAPause()
{
    LinesWorld world(0);
    learnMany(world, 100'000);
    OpenLines open(world);
    QCOMPARE(open.model->rowCount(), 100'000);
    QElapsedTimer longest;
    qint64 worst = 0;
    const auto step = [&](const std::function<void()> &act) {
        longest.start();
        act();
        QCoreApplication::processEvents();
        worst = std::max(worst, longest.elapsed());
    };
    QScrollBar *bar = open.table->verticalScrollBar();
    for (int i = 1; i <= 40; ++i)
        step([&] { bar->setValue(bar->maximum() / 40 * i); });
    step([&] { open.table->selectAll(); });
    step([&] { open.table->clearSelection(); });
    QTRY_VERIFY(!open.model->index(99'990, KnownLinesModel::Iccid).data().toString().isEmpty());
    qInfo("100,000 lines: the longest pause of the UI thread was %lld ms", worst);
    QVERIFY2(worst < 400, QByteArray::number(worst).constData()); // loose: debug build on a busy machine
}

void LinesTests::screensOfTheList()
{
    LinesWorld world(480);
    OpenLines open(world);
    open.table->selectionModel()->select(QItemSelection(open.model->index(2, 0), open.model->index(4, 0)),
        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTRY_VERIFY(!open.model->index(20, KnownLinesModel::Iccid).data().toString().isEmpty());
    QVERIFY(fitsAndShoots(open.window, u"lines-list"_s));
    QTest::mouseClick(&facetOf(open, u"Suspended"_s), Qt::LeftButton);
    open.settle();
    open.table->selectAll();
    open.action(u"readLinesNow"_s).trigger();
    QTRY_VERIFY(OpenLines::part<ui::ReadNow>(*open.page, u"readNow"_s).isVisible());
    QTest::qWait(200);
    QVERIFY(fitsAndShoots(open.window, u"lines-cost"_s));
}

void LinesTests::screensOfOneLine()
{
    LinesWorld world(0, {.practice = true, .runsQueue = true});
    learnPractice(world, 3);
    OpenLines open(world);
    QCOMPARE(runASuspension(open), QString());
    open.window.showPage(PageId::Lines);
    open.action(u"refreshLines"_s).trigger();
    open.settle();
    open.type(practiceIccid(Carrier::Jasper));
    open.openFirst();
    QTest::qWait(300);
    QVERIFY(fitsAndShoots(open.window, u"line-360"_s));
    OpenLines::part<QTabWidget>(*open.view, u"lineTabs"_s).setCurrentIndex(1);
    QTest::qWait(100);
    QVERIFY(fitsAndShoots(open.window, u"line-conversation"_s));
}
