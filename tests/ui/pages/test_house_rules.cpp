// SPDX-License-Identifier: Apache-2.0
// What the house decides: rules, freezes, caps, and what of it stands in the way of a change.
#include "core/settings/change_draft.h"
#include "core/store/audit_table.h"
#include "core/store/calendar_table.h"
#include "core/store/change_reading.h"
#include "tests/ui/pages/console_world.h"
#include "tests/ui/pages/page_finding.h"
#include "tests/ui/pages/page_tests.h"
#include "ui/pages/newchange/lines_form.h"
#include "ui/pages/newchange/new_change_page.h"
#include "ui/pages/newchange/what_form.h"
#include "ui/pages/settings/calendar_panel.h"
#include "ui/pages/settings/rules_model.h"
#include "ui/pages/settings/rules_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::test;
using lk::ui::NewChangePage;

namespace {

/// A rule of the house that warns of every suspension.
void warnOfSuspensions(const ConsoleWorld &world)
{
    QDir(world.dir.path()).mkpath(u"rules"_s);
    std::ignore = world.file(u"rules/house.json"_s,
        uR"([{"id": "house.ask", "level": "warn", "validFrom": "2024-01-01", "kinds": ["suspend"], "topic": "fee",
        "text": "A suspension costs 2 dollars.", "fix": "Ask.", "source": "House",
        "when": {"member": "linesOfKind", "atLeast": 1},
        "mustFire": [{"carrier": "jasper", "kind": "suspend", "linesOfKind": 1}],
        "mustNotFire": [{"carrier": "jasper", "kind": "suspend"}]}])"_s);
}

std::unique_ptr<NewChangePage> checkedPage(ConsoleWorld &world, const QString &list)
{
    auto page = std::make_unique<NewChangePage>(*world.services);
    page->resize(1200, 800);
    page->show();
    page->what().setReason(u"INC-4411"_s);
    page->openFile(world.file(u"lines.csv"_s, list));
    if (!QTest::qWaitFor([&page] { return page->currentPlan() != nullptr; }, 60'000))
        qFatal("There is no plan");
    return page;
}

void freezeSuspensions(ConsoleWorld &world)
{
    const auto window = TimeWindow::fromJson(
        QJsonObject{{u"zone"_s, u"UTC"_s}, {u"from"_s, u"00:00"_s}, {u"to"_s, u"24:00"_s}});
    const ChangeCalendar calendar{
        .freezes = {{u"Audit week"_s, *window, {{}, {ChangeKind::Suspend}}}}, .caps = {}};
    world.write([&](store::WriteSession &session) {
        return session.calendar().set(TenantId{1}, calendar, {.name = u"anna"_s});
    });
}

} // namespace

void HouseRulesTests::aPlanRunsOnlyAfterItsWarningsAreAcceptedWithAReason()
{
    ConsoleWorld world;
    warnOfSuspensions(world);
    const auto page = checkedPage(world, practiceList(4));
    auto &run = part<QPushButton>(*page, u"runButton"_s);
    QVERIFY(!run.isEnabled());
    QVERIFY(part<ui::TextLabel>(*page, u"runMissing"_s).isVisible());
    const QByteArray before = page->currentPlan()->fingerprint;
    part<QCheckBox>(*page, u"accept-house.ask"_s).click();
    auto &reason = part<QLineEdit>(*page, u"acceptReason-house.ask"_s);
    QVERIFY(reason.isVisible());
    QTest::qWait(500);
    QVERIFY2(!run.isEnabled(), "a reason is needed");
    QTest::keyClicks(&reason, u"Agreed with Kim"_s);
    QTRY_VERIFY(run.isEnabled());
    QVERIFY(page->currentPlan()->fingerprint != before);
    QCOMPARE(page->currentPlan()->accepted.size(), 1);
    // Taken back, it is missing again.
    part<QCheckBox>(*page, u"accept-house.ask"_s).click();
    QTRY_VERIFY(!run.isEnabled() && page->currentPlan()->accepted.isEmpty());
    part<QCheckBox>(*page, u"accept-house.ask"_s).click();
    QTRY_VERIFY(run.isEnabled());
    QSignalSpy started(page.get(), &NewChangePage::changeStarted);
    run.click();
    QTRY_COMPARE(started.size(), 1);
    const auto rows = store::readAudit(*world.database, {.action = u"change.warning-accepted"_s});
    QCOMPARE(rows->size(), 1);
    QVERIFY(rows->first().reason.contains(u"Agreed with Kim"_s));
}

void HouseRulesTests::costsCallsAndTheAgeOfReadingsStandBesideTheRows()
{
    ConsoleWorld world;
    warnOfSuspensions(world);
    const auto page = checkedPage(world, practiceList(4));
    const auto estimates = page->findChildren<ui::TextLabel *>(u"estimate"_s);
    QCOMPARE(estimates.size(), 3);
    for (const ui::TextLabel *estimate : estimates)
        QVERIFY2(estimate->text().contains(u"call"_s), qUtf8Printable(estimate->text()));
    bool fee = false;
    const auto costs = part<QWidget>(*page, u"costsPart"_s).findChildren<ui::TextLabel *>();
    for (const ui::TextLabel *cost : costs)
        fee |= cost->text().contains(u"A suspension costs 2 dollars."_s);
    QVERIFY(fee);
    QVERIFY(part<ui::TextLabel>(*page, u"readingAges"_s).text().contains(u"ago"_s));
}

void HouseRulesTests::aFreezeIsToldAndOverriddenWithAReasonOnly()
{
    ConsoleWorld world;
    freezeSuspensions(world);
    const auto page = checkedPage(world, practiceList(3));
    auto &banner = part<ui::Banner>(*page, u"freezeBanner"_s);
    QVERIFY(banner.isVisible());
    QVERIFY2(banner.text().contains(u"Freeze until"_s) && banner.text().contains(u"Audit week"_s),
        qUtf8Printable(banner.text()));
    auto &run = part<QPushButton>(*page, u"runButton"_s);
    QVERIFY(!run.isEnabled());
    part<QCheckBox>(*page, u"accept-freeze.window"_s).click();
    QTest::keyClicks(&part<QLineEdit>(*page, u"acceptReason-freeze.window"_s), u"Outage"_s);
    QTRY_VERIFY(run.isEnabled());
    QVERIFY(!banner.isVisible());
}

void HouseRulesTests::whatWasEnteredSurvivesARestart()
{
    ConsoleWorld world;
    const QString draft = world.dir.filePath(u"draft.json"_s);
    {
        NewChangePage page(*world.services);
        page.show();
        page.what().setKind(ChangeKind::ChangeRatePlan);
        page.what().setRatePlan(u"LK-5MB"_s);
        page.what().setReason(u"INC-77"_s);
        page.lines().openText(practiceList(2));
        QTRY_VERIFY(page.lines().list() != nullptr);
        QTRY_VERIFY(QFile::exists(draft));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther;
        QVERIFY(!(QFile::permissions(draft) & others));
        // The last word is kept as well, however soon the program ends.
        page.what().setReason(u"INC-78"_s);
    }
    NewChangePage page(*world.services);
    page.show();
    QTRY_VERIFY(part<ui::Banner>(page, u"restoredBanner"_s).isVisible());
    QTRY_VERIFY(page.lines().list() != nullptr);
    QCOMPARE(page.lines().list()->list.rows.size(), 6);
    QCOMPARE(page.what().spec().kind, ChangeKind::ChangeRatePlan);
    QCOMPARE(page.what().spec().ratePlan, u"LK-5MB"_s);
    QCOMPARE(page.what().reason(), u"INC-78"_s);
    part<QPushButton>(page, u"discardDraft"_s).click();
    QTRY_VERIFY(!QFile::exists(draft));
    QVERIFY(page.what().reason().isEmpty());
    QVERIFY(page.lines().list() == nullptr);
}

void HouseRulesTests::aChangeThatHasRunLeavesNoDraft()
{
    ConsoleWorld world;
    const QString draft = world.dir.filePath(u"draft.json"_s);
    const auto page = checkedPage(world, practiceList(3));
    QTRY_VERIFY(QFile::exists(draft));
    QSignalSpy started(page.get(), &NewChangePage::changeStarted);
    part<QPushButton>(*page, u"runButton"_s).click();
    QTRY_COMPARE(started.size(), 1);
    QTRY_VERIFY(!QFile::exists(draft));
    QTest::qWait(900);
    QVERIFY2(!QFile::exists(draft), "an empty page is no draft");
}

void HouseRulesTests::aRulesLevelIsChangedWithAReasonAndTakenBack()
{
    ConsoleWorld world;
    ui::RulesPanel panel(*world.services);
    panel.resize(1100, 700);
    panel.show();
    auto &table = part<ui::TableView>(panel, u"rulesTable"_s);
    auto *model = qobject_cast<ui::RulesModel *>(table.model());
    QTRY_VERIFY(model->rowCount() > 50);
    const QString rule = u"thingspace.termination-fee"_s;
    table.setCurrentIndex(model->index(model->rowOf(rule), 0));
    auto &level = part<QComboBox>(panel, u"ruleLevel"_s);
    auto &save = part<QPushButton>(panel, u"saveRule"_s);
    QVERIFY(!save.isEnabled());
    level.setCurrentIndex(3);
    QVERIFY(!save.isEnabled());
    part<QLineEdit>(panel, u"ruleReason"_s).setText(u"Our contract has none"_s);
    QVERIFY(save.isEnabled());
    save.click();
    QTRY_VERIFY(model->rowOf(rule) >= 0 && model->rule(model->rowOf(rule)).isOff());
    QCOMPARE(model->data(model->index(model->rowOf(rule), ui::RulesModel::Level), Qt::DisplayRole).toString(),
        u"Off"_s);
    const auto rows = store::readAudit(*world.database, {.action = u"rule.adjusted"_s});
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().objectId, rule);
    level.setCurrentIndex(static_cast<int>(planning::RuleLevel::Info));
    part<QLineEdit>(panel, u"ruleReason"_s).setText(u"It has one now"_s);
    save.click();
    QTRY_VERIFY(!model->rule(model->rowOf(rule)).adjustment);
}

void HouseRulesTests::theExamplesRunFromTheScreenAndABadFileIsNamed()
{
    ConsoleWorld world;
    ui::RulesPanel panel(*world.services);
    panel.show();
    part<QPushButton>(panel, u"runExamples"_s).click();
    auto &result = part<ui::TextLabel>(panel, u"rulesResult"_s);
    QTRY_VERIFY2(result.text().startsWith(u"All "_s), qUtf8Printable(result.text()));
    QDir(world.dir.path()).mkpath(u"rules"_s);
    std::ignore = world.file(u"rules/house.json"_s, u"[\n{\"id\": \"house.x\"}]"_s);
    part<QPushButton>(panel, u"runExamples"_s).click();
    auto &trouble = part<ui::Banner>(panel, u"rulesTrouble"_s);
    QTRY_VERIFY(trouble.isVisible());
    QVERIFY2(trouble.text().contains(u"house.json"_s) && trouble.text().contains(u"line 2"_s),
        qUtf8Printable(trouble.text()));
}

void HouseRulesTests::freezesAndCapsAreEnteredAndKept()
{
    ConsoleWorld world;
    ui::CalendarPanel panel(*world.services);
    panel.resize(1100, 700);
    panel.show();
    QTRY_VERIFY(part<ui::TableView>(panel, u"calendarTable"_s).model() != nullptr);
    part<QPushButton>(panel, u"addFreeze"_s).click();
    part<QLineEdit>(panel, u"freezeName"_s).clear();
    QTest::keyClicks(&part<QLineEdit>(panel, u"freezeName"_s), u"Billing night"_s);
    part<QComboBox>(panel, u"calendarZone"_s).setCurrentText(u"America/New_York"_s);
    part<QCheckBox>(panel, u"calendarKind-deactivate"_s).click();
    part<QPushButton>(panel, u"addCap"_s).click();
    part<QSpinBox>(panel, u"capMost"_s).setValue(250);
    part<QPushButton>(panel, u"saveCalendar"_s).click();
    const auto kept = [&world] { return *store::readCalendar(*world.database, TenantId{1}); };
    QTRY_COMPARE(kept().caps.size(), 1);
    QCOMPARE(kept().caps.first().most, 250);
    QCOMPARE(kept().freezes.first().name, u"Billing night"_s);
    QCOMPARE(kept().freezes.first().window.zone().id(), "America/New_York"_ba);
    QCOMPARE(kept().freezes.first().scope.kinds, QSet<ChangeKind>{ChangeKind::Deactivate});
    QTRY_VERIFY(part<ui::Banner>(panel, u"calendarBanner"_s).isVisible());
    QVERIFY(!part<QPushButton>(panel, u"saveCalendar"_s).isEnabled());
    // A zone that does not exist is told and not kept.
    part<ui::TableView>(panel, u"calendarTable"_s)
        .setCurrentIndex(part<ui::TableView>(panel, u"calendarTable"_s).model()->index(0, 0));
    part<QComboBox>(panel, u"calendarZone"_s).setCurrentText(u"Mars/Olympus"_s);
    part<QPushButton>(panel, u"saveCalendar"_s).click();
    QTRY_VERIFY(part<ui::Banner>(panel, u"calendarBanner"_s).text().contains(u"Billing night"_s));
    QCOMPARE(kept().freezes.first().window.zone().id(), "America/New_York"_ba);
}
