// SPDX-License-Identifier: Apache-2.0
#include "core/store/change_reading.h"
#include "tests/ui/pages/console_world.h"
#include "tests/ui/pages/lines_tests.h"
#include "tests/ui/pages/lines_world.h"
#include "tests/ui/pages/shots.h"
#include "ui/models/known_lines_model.h"
#include "ui/models/line_portrait.h"
#include "ui/pages/lines/conversation_view.h"
#include "ui/pages/lines/known_lines_table.h"
#include "ui/pages/lines/line_view.h"
#include "ui/pages/lines/lines_page.h"
#include "ui/pages/newchange/new_change_page.h"
#include "ui/pages/newchange/what_form.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::test;
using lk::ui::PageId;

namespace {

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

void LineViewTests::enterShowsEverythingAboutALine()
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

void LineViewTests::forbiddenActionsAreGreyedWithTheRule()
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

void LineViewTests::aCarrierThatSaysOtherwiseIsFlagged()
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

void LineViewTests::aSwapIsToldInTheHistory()
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

void LineViewTests::theConversationIsExportedWithoutSecrets()
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

void LineViewTests::screensOfOneLine()
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
