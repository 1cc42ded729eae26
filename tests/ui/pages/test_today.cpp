// SPDX-License-Identifier: Apache-2.0
#include "core/metrics/metrics_desk.h"
#include "core/store/change_reading.h"
#include "tests/ui/pages/console_world.h"
#include "tests/ui/pages/page_finding.h"
#include "tests/ui/pages/shots.h"
#include "tests/ui/pages/today_tests.h"
#include "ui/pages/changes/changes_page.h"
#include "ui/pages/today/carrier_model.h"
#include "ui/pages/today/needs_card.h"
#include "ui/pages/today/today_next.h"
#include "ui/pages/today/today_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/tray.h"
#include "ui/widgets/nav_entry.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/time_chart.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::test;
using lk::ui::MainWindow;
using lk::ui::PageId;

namespace {

/// A tray that keeps what it was told; there is none on a test's desktop.
class HeardTray : public ui::Tray {
public:
    HeardTray()
        : ui::Tray(testTheme())
    {
    }
    [[nodiscard]] bool isAvailable() const override { return true; }
    void notify(const QString &, const QString &sentence) override { told.append(sentence); }
    QStringList told;
};

BulkChangeId createTodayChange(ConsoleWorld &world, int lines, int first, UtcMs startAt = 0)
{
    store::NewChange change{.tenant = TenantId{1},
        .spec = {.kind = ChangeKind::Suspend, .ratePlan = {}},
        .reason = u"INC-4411"_s,
        .fingerprint = QByteArray::number(first).rightJustified(64, 'a'),
        .lines = {},
        .paused = false};
    change.run.startAt = startAt;
    const CarrierAccount account = world.accounts().first();
    for (int i = 0; i < lines; ++i) {
        const LineIds ids{.iccid = u"8914800%1"_s.arg(first + i, 13, 10, QChar(u'0')),
            .imei = {},
            .msisdn = u"555%1"_s.arg(first + i, 7, 10, QChar(u'0'))};
        change.lines.append({account.id, account.carrier, i + 2, ids, {}, {}, false});
    }
    BulkChangeId id;
    world.write([&](store::WriteSession &session) -> Result<void> {
        const auto created = session.changes().create(change, {.name = u"test"_s});
        if (!created)
            return created.failure();
        id = created->id;
        return {};
    });
    return id;
}

void cancelSome(ConsoleWorld &world, BulkChangeId id)
{
    world.write([&](store::WriteSession &session) -> Result<void> {
        const auto done = session.changes().cancelRest(id, u"test"_s, {.name = u"test"_s});
        return done ? Result<void>() : Result<void>(done.failure());
    });
}

/// An hour of calls of each account with a bad quarter at one of them.
void fillHour(ConsoleWorld &world, bool trouble)
{
    const BootMs now = world.clock.bootNow();
    QList<metrics::CallSample> calls;
    int account = 0;
    for (const CarrierAccount &one : world.accounts()) {
        ++account;
        for (int minute = 59; minute >= 0; --minute) {
            const BootMs at = now - minute * 60'000LL;
            if (at < 0)
                continue;
            const int count = 18 + static_cast<int>(9 * std::sin(minute / 5.0 + account));
            for (int i = 0; i < count; ++i) {
                const int ms
                    = 90 * account + 13 * ((i * 7 + minute) % 23) + (i % 19 == 0 ? 900 * account : 0);
                const bool bad = trouble && account == 2 && minute < 9 && i % 4 == 0;
                const int status = bad ? 401 : i % 41 == 0 && minute % 3 == 0 ? 503 : i % 53 == 0 ? 400 : 200;
                calls.append({.account = one.id, .at = at, .durationMs = ms, .status = status});
            }
        }
    }
    world.metrics->note(calls);
}

QString spoken(const QWidget &widget)
{
    return widget.accessibleName() + u' ' + widget.accessibleDescription();
}

} // namespace

void TodayTests::aNewInstallationBeginsWithThreeSteps()
{
    ConsoleWorld world({.accounts = false});
    MainWindow window(*world.services);
    window.show();
    auto &steps = part<QWidget>(window, u"firstSteps"_s);
    QTRY_VERIFY(steps.isVisible());
    part<QPushButton>(window, u"stepAccount"_s).click();
    QCOMPARE(window.currentPage(), PageId::Settings);
    window.showPage(PageId::Today);
    QTRY_COMPARE(QApplication::focusWidget(), &part<QPushButton>(window, u"stepPractice"_s));
    part<QPushButton>(window, u"stepImport"_s).click();
    QCOMPARE(window.currentPage(), PageId::NewChange);
}

void TodayTests::itIsTheFirstPageAndHasItsKey()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(window.currentPage(), PageId::Today);
    window.showPage(PageId::Audit);
    QTest::keyClick(&window, Qt::Key_1, Qt::AltModifier);
    QCOMPARE(window.currentPage(), PageId::Today);
    QTRY_VERIFY(part<QLabel>(window, u"nothingNeeded"_s).isVisible());
    QVERIFY(part<QLabel>(window, u"nothingRuns"_s).isVisible());
    QVERIFY(part<QLabel>(window, u"nothingNext"_s).isVisible());
}

void TodayTests::aPausedAccountIsResumedFromItsRow()
{
    ConsoleWorld world;
    const CarrierAccount account = world.accounts().first();
    world.write([&](store::WriteSession &session) {
        return session.accounts().setPaused(account.id, true, u"Paused by Anna"_s, {.name = u"anna"_s});
    });
    MainWindow window(*world.services);
    window.show();
    const QString key = u"paused-%1"_s.arg(account.id.value);
    QTRY_VERIFY(window.findChild<QPushButton *>(u"need-"_s + key) != nullptr);
    QVERIFY(part<QLabel>(window, u"needText-"_s + key).text().contains(u"Paused by Anna"_s));
    const int reloads = world.reloads;
    part<QPushButton>(window, u"need-"_s + key).click();
    QTRY_VERIFY(!world.accounts().first().paused);
    QTRY_VERIFY(window.findChild<QPushButton *>(u"need-"_s + key) == nullptr);
    QCOMPARE(world.reloads, reloads + 1);
}

void TodayTests::anAccountThatCanDoNothingIsNeverToldAsFine()
{
    ui::TodayFacts facts;
    CarrierAccount account;
    account.id = AccountId{1};
    account.name = u"Verizon"_s;
    facts.accounts = {account};
    engine::LaneStatus lane{.account = account.id,
        .name = account.name,
        .mood = engine::LaneMood::Paused,
        .trouble = u"The keychain is locked."_s};
    auto needs = ui::needsOf(facts, {}, {lane});
    QCOMPARE(needs.size(), 1);
    QVERIFY(needs.first().sentence.contains(lane.name) && needs.first().sentence.contains(lane.trouble));
    QCOMPARE(needs.first().act, ui::NeedAct::OpenSettings);
    lane.mood = engine::LaneMood::Unreachable;
    QCOMPARE(ui::needsOf(facts, {}, {lane}).size(), 1);
    // What an alert or a pause tells already is told once.
    const metrics::Alert alert{.kind = metrics::AlertKind::AuthFailures,
        .account = account.id,
        .accountName = account.name,
        .since = 1,
        .sentence = u"12 logins were refused."_s};
    QCOMPARE(ui::needsOf(facts, {alert}, {lane}).size(), 1);
    facts.accounts.first().paused = true;
    QCOMPARE(ui::needsOf(facts, {}, {lane}).size(), 1);
    // A lane that waits for a freeze or works is nobody's trouble.
    facts.accounts.first().paused = false;
    lane.mood = engine::LaneMood::Working;
    QCOMPARE(ui::needsOf(facts, {}, {lane}).size(), 0);
}

void TodayTests::failedLinesLeadToTheFailures()
{
    ui::TodayFacts facts;
    BulkChange change;
    change.id = BulkChangeId{3};
    change.counts.of(ChangeState::Failed) = 30;
    change.counts.of(ChangeState::DeadLetter) = 7;
    change.counts.of(ChangeState::Succeeded) = 5;
    facts.changes = {change};
    const auto needs = ui::needsOf(facts, {});
    QCOMPARE(needs.size(), 1);
    QVERIFY(needs.first().sentence.contains(u"37"_s));
    QCOMPARE(needs.first().act, ui::NeedAct::OpenFailures);

    ConsoleWorld world;
    MainWindow window(*world.services);
    auto *page = window.findChild<ui::TodayPage *>();
    Q_EMIT page->findChild<ui::NeedsCard *>()->acted(needs.first());
    QCOMPARE(window.currentPage(), PageId::Failures);
}

void TodayTests::aRunningChangeIsPausedAndResumedHere()
{
    ConsoleWorld world;
    const BulkChangeId id = createTodayChange(world, 12, 1);
    MainWindow window(*world.services);
    window.show();
    const QString name = QString::number(id.value);
    QTRY_VERIFY(window.findChild<QPushButton *>(u"pauseRunning"_s + name) != nullptr);
    QCOMPARE(ui::totalOf(part<ui::SegmentBar>(window, u"runningBar"_s + name).segments()), 12);
    auto &button = part<QPushButton>(window, u"pauseRunning"_s + name);
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    const auto paused = [&] { return (*store::readChange(*world.database, id))->paused; };
    QTRY_VERIFY(paused());
    QTRY_COMPARE(button.text(), u"Resume"_s);
    QTest::keyClick(&button, Qt::Key_Space);
    QTRY_VERIFY(!paused());
    part<QPushButton>(window, u"openRunning"_s + name).click();
    QCOMPARE(window.currentPage(), PageId::LiveChange);
}

void TodayTests::theNextDayHoldsFreezesAndScheduledChanges()
{
    ConsoleWorld world;
    const BulkChangeId soon = createTodayChange(world, 4, 1, world.clock.utcNow() + 3 * 3'600'000);
    createTodayChange(world, 4, 100, world.clock.utcNow() + 30 * 3'600'000LL);
    const auto window24 = TimeWindow::fromJson(
        QJsonObject{{u"zone"_s, u"UTC"_s}, {u"from"_s, u"00:00"_s}, {u"to"_s, u"24:00"_s}});
    QVERIFY(window24);
    world.write([&](store::WriteSession &session) {
        return session.calendar().set(TenantId{1},
            {.freezes = {{u"Billing night"_s, *window24, {{Carrier::ThingSpace}, {ChangeKind::Suspend}}}},
                .caps = {}},
            {.name = u"anna"_s});
    });
    MainWindow window(*world.services);
    window.show();
    const QString open = u"openScheduled%1"_s.arg(soon.value);
    QTRY_VERIFY(window.findChild<QPushButton *>(open) != nullptr);
    QVERIFY(part<QLabel>(window, u"nothingNext"_s).isHidden());
    const auto facts = ui::readTodayFacts(*world.database, TenantId{1}, world.clock.utcNow());
    QVERIFY(facts);
    const auto next = ui::upcomingOf(*facts);
    QCOMPARE(next.size(), 2);
    QCOMPARE(next.first().title, u"Billing night"_s);
    QCOMPARE(next.last().change, soon);
    part<QPushButton>(window, open).click();
    QCOMPARE(window.currentPage(), PageId::LiveChange);
}

void TodayTests::anAlertIsARowABadgeAndANotification()
{
    ConsoleWorld world;
    HeardTray tray;
    MainWindow window(*world.services, nullptr, &tray);
    window.show();
    QTRY_COMPARE(world.metrics->figures().size(), 3);
    const AccountId account = world.accounts().at(1).id;
    QList<metrics::CallSample> calls;
    for (int i = 0; i < 40; ++i)
        calls.append({.account = account,
            .at = world.clock.bootNow(),
            .durationMs = 50,
            .status = i < 10 ? 500 : 200});
    world.metrics->note(calls);
    QTRY_COMPARE(tray.told.size(), 1);
    QVERIFY2(tray.told.first().contains(u"10 of 40"_s), qUtf8Printable(tray.told.first()));
    const QString key = u"need-alert-errors-%1"_s.arg(account.value);
    QTRY_VERIFY(window.findChild<QPushButton *>(key) != nullptr);
    const auto &entry = part<ui::NavEntry>(window, u"rail-today"_s);
    QVERIFY(spoken(entry).contains(u'1'));
    part<QPushButton>(window, key).click();
    QTRY_VERIFY(part<ui::TimeChart>(window, u"successChart"_s).hasFocus());
    // The trouble lasts, but nobody wants to hear of it any more.
    AlertRules rules = world.metrics->rules();
    rules.errorPercent = 0;
    world.metrics->setRules(rules);
    QVERIFY(world.metrics->alerts().isEmpty());
    QTRY_VERIFY(window.findChild<QPushButton *>(key) == nullptr);
}

void TodayTests::anAccountWithoutCallsIsNotToldAsFine()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    window.show();
    auto &table = part<ui::TableView>(window, u"carrierTable"_s);
    QTRY_COMPARE(table.model()->rowCount(), 3);
    for (const int column : {ui::CarrierModel::Success, ui::CarrierModel::Trend})
        QCOMPARE(table.model()->index(0, column).data().toString(), u"–"_s);
}

void TodayTests::theCarrierTableTellsWhatTheLaneMeasured()
{
    ConsoleWorld world({.runsQueue = true});
    MainWindow window(*world.services);
    window.show();
    createTodayChange(world, 3, 1);
    auto &table = part<ui::TableView>(window, u"carrierTable"_s);
    QTRY_COMPARE(table.model()->rowCount(), 3);
    // The practice carrier does not know these lines; what it answers to the calls is what is counted.
    const AccountId account = world.accounts().first().id;
    const auto row = [&] {
        const auto &figures = world.metrics->figures();
        for (qsizetype i = 0; i < figures.size(); ++i) {
            if (figures.at(i).account == account)
                return static_cast<int>(i);
        }
        return -1;
    };
    const auto cell = [&](int column) { return table.model()->index(row(), column).data().toString(); };
    QTRY_VERIFY_WITH_TIMEOUT(cell(ui::CarrierModel::Errors).contains(u" of "_s), 30'000);
    QVERIFY(cell(ui::CarrierModel::Slowest).endsWith(u's'));
    QVERIFY(cell(ui::CarrierModel::Success).endsWith(u'%'));
}

void TodayTests::closingCanKeepRunningInTheTray()
{
    ConsoleWorld world;
    createTodayChange(world, 3, 1);
    HeardTray tray;
    MainWindow window(*world.services, nullptr, &tray);
    window.show();
    const auto &entry = part<ui::NavEntry>(window, u"rail-changes"_s);
    QTRY_VERIFY(spoken(entry).contains(u'1'));
    QVERIFY(!window.close());
    part<QPushButton>(window, u"keepInTray"_s).click();
    QTRY_VERIFY(!window.isVisible());
    QVERIFY(!QApplication::quitOnLastWindowClosed());
    QCOMPARE(tray.told.size(), 1);
    Q_EMIT tray.showWanted();
    QVERIFY(window.isVisible());
    QVERIFY(QApplication::quitOnLastWindowClosed());
    QVERIFY((*store::readChange(*world.database, BulkChangeId{1}))->counts.open() == 3);
}

void TodayTests::screensOfToday()
{
    ConsoleWorld world;
    createTodayChange(world, 812, 1);
    const BulkChangeId second = createTodayChange(world, 240, 2'000);
    cancelSome(world, createTodayChange(world, 30, 4'000));
    createTodayChange(world, 96, 6'000, world.clock.utcNow() + 5 * 3'600'000);
    const AccountId last = world.accounts().last().id;
    world.write([second](store::WriteSession &session) {
        return session.changes().setPaused(second, true, u"Paused by Anna"_s, {.name = u"anna"_s});
    });
    world.write([last](store::WriteSession &session) {
        return session.accounts().setPaused(
            last, true, u"Paused by Anna: maintenance until 18:00."_s, {.name = u"anna"_s});
    });
    const auto night = TimeWindow::fromJson(
        QJsonObject{{u"zone"_s, u"America/New_York"_s}, {u"from"_s, u"22:00"_s}, {u"to"_s, u"04:00"_s}});
    world.write([&](store::WriteSession &session) {
        return session.calendar().set(TenantId{1},
            {.freezes = {{u"Billing night"_s, *night, {{Carrier::ThingSpace}, {}}}}, .caps = {}},
            {.name = u"anna"_s});
    });
    MainWindow window(*world.services);
    QTRY_COMPARE(world.metrics->figures().size(), 3);
    fillHour(world, true);
    window.show();
    QTRY_VERIFY(!world.metrics->alerts().isEmpty());
    QTRY_VERIFY(window.findChild<QPushButton *>(u"allChanges"_s)->isVisible());
    QTRY_VERIFY(window.findChild<ui::TodayPage *>()->needs() >= 2);
    QVERIFY(fitsAndShoots(window, u"today"_s));
    window.showPage(ui::PageId::Changes);
    auto *changes = window.findChild<QTableView *>(u"changesTable"_s);
    QTRY_VERIFY(changes->model()->rowCount() > 0);
    changes->setCurrentIndex(changes->model()->index(0, 0));
    window.findChild<ui::ChangesPage *>()->findChild<QAction *>(u"toggleInspector"_s)->trigger();
    QVERIFY(fitsAndShoots(window, u"changes-inspector"_s));
}

void TodayTests::screenOfTheFirstStart()
{
    ConsoleWorld world({.accounts = false});
    MainWindow window(*world.services);
    window.show();
    QTRY_VERIFY(part<QWidget>(window, u"firstSteps"_s).isVisible());
    QVERIFY(fitsAndShoots(window, u"today-first"_s));
}
