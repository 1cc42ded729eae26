// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pages/console_world.h"
#include "tests/ui/pages/page_finding.h"
#include "tests/ui/pages/today_tests.h"
#include "ui/pages/today/needs_card.h"
#include "ui/pages/today/today_needs.h"
#include "ui/pages/today/today_next.h"
#include "ui/widgets/time_chart.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::test;

namespace {

ui::Need needOf(const QList<ui::Need> &needs, const QString &prefix)
{
    for (const ui::Need &need : needs) {
        if (need.key.startsWith(prefix))
            return need;
    }
    return {};
}

} // namespace

void TodayPartTests::aRowThatStaysKeepsTheKeyboard()
{
    ui::NeedsCard card(testTheme());
    ui::Need stays{
        .key = u"paused-1"_s, .icon = u"circle-pause"_s, .sentence = u"one"_s, .button = u"Resume"_s};
    ui::Need goes{
        .key = u"stopped-2"_s, .icon = u"octagon-alert"_s, .sentence = u"two"_s, .button = u"Open"_s};
    card.show(QList{goes, stays});
    card.QWidget::show();
    QVERIFY(QTest::qWaitForWindowActive(&card));
    auto &button = part<QPushButton>(card, u"need-paused-1"_s);
    button.setFocus();
    stays.sentence = u"another"_s;
    card.show(QList{stays});
    QVERIFY(button.hasFocus());
    QCOMPARE(button.accessibleDescription(), u"another"_s);
}

void TodayPartTests::whatHasNoRowIsCountedAndNeverLessThanNothing()
{
    ui::NeedsCard card(testTheme());
    QList<ui::Need> needs;
    for (int i = 0; i < 10; ++i)
        needs.append(
            {.key = u"need-%1"_s.arg(i), .icon = u"info"_s, .sentence = u"one"_s, .button = u"Open"_s});
    card.show(needs);
    card.QWidget::show();
    auto &more = part<QLabel>(card, u"moreNeeds"_s);
    QVERIFY(more.isVisible());
    QCOMPARE(more.text(), u"2 more like these"_s);
    card.show(needs.first(3));
    QVERIFY(!more.isVisible());
    QCOMPARE(more.text(), QString());
}

void TodayPartTests::needsComeMostUrgentFirst()
{
    ui::TodayFacts facts;
    facts.at = 100'000'000;
    BulkChange stopped;
    stopped.id = BulkChangeId{9};
    stopped.title = u"Suspend 1,000 lines"_s;
    stopped.paused = true;
    stopped.guardStopped = true;
    stopped.counts.of(ChangeState::Waiting) = 959;
    stopped.counts.of(ChangeState::Failed) = 41;
    facts.changes = {stopped};
    facts.undecided
        = {{.change = stopped.id, .account = AccountId{1}, .lines = 2, .oldest = facts.at - 20 * 60'000}};
    facts.stuck
        = {{.change = stopped.id, .account = AccountId{1}, .lines = 3, .oldest = facts.at - 45 * 60'000}};
    CarrierAccount account;
    account.id = AccountId{1};
    account.name = u"Verizon"_s;
    account.paused = true;
    facts.accounts = {account};
    const metrics::Alert alert{.kind = metrics::AlertKind::Errors,
        .account = account.id,
        .accountName = account.name,
        .since = 1,
        .sentence = u"31 of 402 calls failed."_s};
    const auto needs = ui::needsOf(facts, {alert});
    QStringList keys;
    for (const ui::Need &need : needs) {
        keys.append(need.key);
        QVERIFY(!need.button.isEmpty());
        QVERIFY(need.sentence.endsWith(u'.'));
    }
    QCOMPARE(keys,
        (QStringList{u"stopped-9"_s, u"alert-errors-1"_s, u"unknown-9-1"_s, u"stuck-9-1"_s, u"paused-1"_s,
            u"failures"_s}));
    QVERIFY(needOf(needs, u"stopped"_s).sentence.contains(u"959"_s));
    QVERIFY(needOf(needs, u"unknown"_s).sentence.contains(u"20 min"_s));
    QVERIFY(needOf(needs, u"stuck"_s).sentence.contains(u"45 min"_s));
}

void TodayPartTests::aFreezeTonightIsFoundToTheSecond()
{
    ui::TodayFacts facts;
    facts.at = QDateTime(QDate(2026, 5, 4), QTime(14, 3, 20), Qt::UTC).toMSecsSinceEpoch();
    const auto night = TimeWindow::fromJson(
        QJsonObject{{u"zone"_s, u"UTC"_s}, {u"from"_s, u"22:30"_s}, {u"to"_s, u"06:00"_s}});
    const auto tomorrow = TimeWindow::fromJson(QJsonObject{
        {u"zone"_s, u"UTC"_s}, {u"from"_s, u"2026-05-06T00:00"_s}, {u"to"_s, u"2026-05-07T00:00"_s}});
    QVERIFY(night && tomorrow);
    facts.calendar.freezes = {{u"Night"_s, *night, {}}, {u"Later"_s, *tomorrow, {}}};
    const auto next = ui::upcomingOf(facts);
    QCOMPARE(next.size(), 1);
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(next.first().at, Qt::UTC),
        QDateTime(QDate(2026, 5, 4), QTime(22, 30), Qt::UTC));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(next.first().until, Qt::UTC),
        QDateTime(QDate(2026, 5, 5), QTime(6, 0), Qt::UTC));
}

void TodayPartTests::aChartIsReadWithTheKeyboardAndCopied()
{
    ui::TimeChart chart(testTheme());
    chart.setContent({.title = u"Calls"_s,
        .unit = u"%1 ms"_s,
        .stacked = false,
        .series = {{u"p50"_s, ui::Tone::Info, {120, std::nan(""), 340}}},
        .moments = {u"14:00"_s, u"14:01"_s, u"14:02"_s}});
    chart.resize(300, 180);
    chart.show();
    QVERIFY(QTest::qWaitForWindowActive(&chart));
    QCOMPARE(chart.chosen(), -1);
    chart.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.chosenText(), u"14:02: p50 340 ms"_s);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.chosenText(), u"14:01: p50 –"_s);
    QTest::keyClick(&chart, Qt::Key_Home);
    QVERIFY(chart.accessibleDescription().startsWith(u"14:00: p50 120 ms"_s));
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.chosen(), 0);
    QTest::mouseMove(&chart, QPoint(290, 100));
    QTRY_COMPARE(chart.chosen(), 2);
    QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->mimeData()->hasImage());
    QCOMPARE(QApplication::clipboard()->pixmap().deviceIndependentSize().toSize(), chart.size());
}
