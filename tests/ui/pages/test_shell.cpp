// SPDX-License-Identifier: Apache-2.0
#include "core/settings/settings.h"
#include "tests/support/many_failures.h"
#include "tests/ui/pages/console_world.h"
#include "tests/ui/pages/page_finding.h"
#include "tests/ui/pages/page_tests.h"
#include "ui/models/order_dialog.h"
#include "ui/pages/failures/failures_page.h"
#include "ui/pages/newchange/lines_form.h"
#include "ui/pages/newchange/new_change_page.h"
#include "ui/shell/carrier_strip.h"
#include "ui/shell/main_window.h"
#include "ui/shell/reachable_files.h"
#include "ui/shell/recent_lists.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/nav_entry.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QUrl>

#include <atomic>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::test;
using lk::ui::Command;
using lk::ui::MainWindow;
using lk::ui::PageId;

namespace {

constexpr std::array kEveryPage{PageId::Today, PageId::Changes, PageId::NewChange, PageId::Lines,
    PageId::Failures, PageId::Audit, PageId::Schedule, PageId::Settings, PageId::LiveChange};

/// A change with three open lines per carrier.
void createChange(ConsoleWorld &world)
{
    store::NewChange change{.tenant = TenantId{1},
        .spec = {.kind = ChangeKind::Suspend, .ratePlan = {}},
        .reason = u"INC-1"_s,
        .fingerprint = QByteArray(64, 'a'),
        .lines = {},
        .paused = false};
    const QList<CarrierAccount> accounts = world.accounts();
    for (const CarrierAccount &account : accounts) {
        for (int i = 0; i < 3; ++i) {
            const LineIds ids{.iccid = u"8914800%1"_s.arg(account.id.value * 100 + i, 13, 10, QChar(u'0')),
                .imei = {},
                .msisdn = u"555%1"_s.arg(account.id.value * 100 + i, 7, 10, QChar(u'0'))};
            change.lines.append({account.id, account.carrier, i + 2, ids, {}, {}, false});
        }
    }
    world.write([change](store::WriteSession &session) -> Result<void> {
        const auto created = session.changes().create(change, {.name = u"test"_s});
        return created ? Result<void>() : Result<void>(created.failure());
    });
}

/// True for what belongs to a control that has the name itself.
bool speaksThroughItsParent(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.isWindow() || parent->isWindow() || widget.focusProxy() != nullptr
        || qobject_cast<const QComboBox *>(parent) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(parent) != nullptr
        || (qobject_cast<const QAbstractScrollArea *>(parent) != nullptr
            && qobject_cast<const QAbstractScrollArea *>(parent)->viewport() == &widget);
}

QStringList namelessIn(const QWidget &page)
{
    QStringList nameless;
    const QList<QWidget *> widgets = page.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || speaksThroughItsParent(*widget))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken == nullptr || spoken->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(u"%1 '%2'"_s.arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName()));
    }
    return nameless;
}

void drop(QWidget &window, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    // As Qt delivers it: a drop only reaches what took the drag before.
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

} // namespace

void ShellTests::everyCommandHasAWordAndKeysOfItsOwn()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    for (const PageId id : kEveryPage) {
        window.showPage(id);
        QHash<QString, QString> taken;
        QList<QAction *> all = window.commands().all();
        all += window.findChild<ui::PageSet *>()->commandsOf(id);
        for (const QAction *action : std::as_const(all)) {
            QVERIFY2(!action->text().isEmpty(), qUtf8Printable(action->objectName()));
            const QList<QKeySequence> keys = action->shortcuts();
            for (const QKeySequence &key : keys) {
                const QString word = key.toString();
                QVERIFY2(!taken.contains(word),
                    qUtf8Printable(u"%1: %2 and %3"_s.arg(word, taken.value(word), action->text())));
                taken.insert(word, action->text());
            }
        }
    }
}

void ShellTests::everythingTheKeyboardReachesHasAName()
{
    ConsoleWorld world({.practice = true});
    MainWindow window(*world.services);
    window.show();
    for (const PageId id : kEveryPage) {
        window.showPage(id);
        const QStringList nameless = namelessIn(window);
        QVERIFY2(nameless.isEmpty(), qUtf8Printable(nameless.join(u", "_s)));
    }
}

void ShellTests::noTwoMnemonicsClash()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    window.setSampleList(world.file(u"lines.csv"_s, practiceList(1)));
    window.show();
    for (const PageId id : kEveryPage) {
        window.showPage(id);
        QStringList texts;
        const QList<QAction *> menus = window.menuBar()->actions();
        for (const QAction *menu : menus)
            texts.append(menu->text());
        const QList<QWidget *> widgets = window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible())
                continue;
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                texts.append(button->text());
            else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
                texts.append(label->text());
        }
        QHash<QString, QString> taken;
        for (const QString &text : std::as_const(texts)) {
            const QString key = QKeySequence::mnemonic(text).toString();
            QVERIFY2(key.isEmpty() || !taken.contains(key),
                qUtf8Printable(
                    u"%1 on page %2: %3 and %4"_s.arg(key, ui::titleOf(id), taken.value(key), text)));
            taken.insert(key, text);
        }
    }
}

void ShellTests::everyPageIsReachedByItsKey()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QList<std::pair<Qt::Key, PageId>> keys{{Qt::Key_3, PageId::NewChange}, {Qt::Key_4, PageId::Lines},
        {Qt::Key_5, PageId::Failures}, {Qt::Key_6, PageId::Audit}, {Qt::Key_7, PageId::Schedule},
        {Qt::Key_8, PageId::Settings}, {Qt::Key_2, PageId::Changes}, {Qt::Key_1, PageId::Today}};
    for (const auto &[key, page] : keys) {
        QTest::keyClick(&window, key, Qt::AltModifier);
        QCOMPARE(window.currentPage(), page);
    }
    // Also from within what the page is searched or typed with.
    for (const auto &[key, page] : keys) {
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, Qt::AltModifier);
        QCOMPARE(window.currentPage(), page);
    }
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), PageId::NewChange);
}

void ShellTests::aChipPausesAndResumesItsAccount()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    window.show();
    const CarrierAccount account = world.accounts().first();
    const QString name = u"carrierChip%1"_s.arg(account.id.value);
    QTRY_VERIFY(window.findChild<ui::CarrierChip *>(name) != nullptr);
    const int reloads = world.reloads;
    part<ui::CarrierChip>(window, name).click();
    QTRY_VERIFY(world.accounts().first().paused);
    QTRY_VERIFY(part<ui::CarrierChip>(window, name).lane().pausedByPerson);
    QVERIFY(world.accounts().first().pauseReason.contains(u"Mara Keller"_s));
    QTRY_COMPARE(world.reloads, reloads + 1);
    part<ui::CarrierChip>(window, name).click();
    QTRY_VERIFY(!world.accounts().first().paused);
}

void ShellTests::aStoppedAccountIsToldAndTriedAgain()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    window.show();
    QTRY_COMPARE(window.findChild<ui::CarrierStrip *>()->lanes().size(), 3);
    auto &banner = part<ui::Banner>(window, u"accountBanner"_s);
    engine::LaneStatus stopped;
    stopped.account = world.accounts().first().id;
    stopped.mood = engine::LaneMood::Paused;
    stopped.trouble = u"The carrier refuses the credentials."_s;
    Q_EMIT world.engine->laneStatus({stopped});
    QVERIFY(banner.isVisible());
    QVERIFY(banner.text().contains(stopped.trouble));
    const int reloads = world.reloads;
    banner.findChildren<QPushButton *>().first()->click();
    QCOMPARE(world.reloads, reloads + 1);
}

void ShellTests::aDroppedFileOpensInANewChange()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    window.show();
    drop(window, {QUrl::fromLocalFile(world.file(u"dropped.csv"_s, practiceList(2)))});
    QCOMPARE(window.currentPage(), PageId::NewChange);
    const ui::LinesForm &lines = window.findChild<ui::NewChangePage *>()->lines();
    QTRY_VERIFY(lines.list() != nullptr);
    QCOMPARE(lines.list()->list.rows.size(), 6);
}

void ShellTests::aListOpenedBeforeIsOfferedAgain()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    auto *recent = window.findChild<QMenu *>(u"recentLists"_s);
    QVERIFY(!recent->actions().constFirst()->isEnabled());
    const QString first = world.file(u"first.csv"_s, practiceList(2));
    const QString second = world.file(u"second.csv"_s, practiceList(3));
    window.openList(first);
    window.openList(second);
    Q_EMIT recent->aboutToShow();
    QCOMPARE(recent->actions().size(), 2);
    QVERIFY(recent->actions().at(0)->text().contains(u"second.csv"_s));
    QVERIFY(QFile::remove(second));
    QTRY_VERIFY((Q_EMIT recent->aboutToShow(), recent->actions().size() == 1));
    recent->actions().constFirst()->trigger();
    QCOMPARE(world.settings->recentLists(), (QStringList{first, second}));
}

void ShellTests::aDriveThatDoesNotAnswerKeepsNobodyWaiting()
{
    ConsoleWorld world;
    const QString here = world.file(u"here.csv"_s, practiceList(2));
    const QString dead = u"/net/dead/list.csv"_s;
    world.settings->noteList(dead);
    world.settings->noteList(here);
    auto answer = std::make_shared<QSemaphore>();
    std::atomic_int asked = 0;
    ui::ReachableFiles files(nullptr, [answer, dead, &asked](const QString &path) {
        if (path != dead)
            return QFile::exists(path);
        ++asked;
        answer->acquire();
        return false;
    });
    ui::RecentLists recent(*world.settings, files);
    QTRY_COMPARE(asked.load(), 1);
    QVERIFY(QFile::remove(here));
    // The other file's fate is known soon; of this one nobody can tell, so it is offered.
    QTRY_VERIFY((Q_EMIT recent.aboutToShow(), recent.actions().size() == 1));
    QCOMPARE(recent.actions().constFirst()->toolTip(), dead);
    QCOMPARE(asked.load(), 1);
    answer->release();
    QTRY_VERIFY(!recent.actions().constFirst()->isEnabled()); // none is left
}

void ShellTests::twoDroppedFilesAreRefusedInWords()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    window.show();
    drop(window, {QUrl::fromLocalFile(u"/a.csv"_s), QUrl::fromLocalFile(u"/b.csv"_s)});
    QVERIFY(part<ui::Banner>(window, u"noticeBanner"_s).isVisible());
    QCOMPARE(window.currentPage(), PageId::Today);
}

void ShellTests::closingWhileAChangeRunsAsksFirst()
{
    ConsoleWorld world;
    createChange(world);
    MainWindow window(*world.services);
    window.show();
    QTRY_VERIFY(part<ui::NavEntry>(window, u"rail-changes"_s).accessibleDescription().contains(u'1')
        || part<ui::NavEntry>(window, u"rail-changes"_s).accessibleName().contains(u'1'));
    QVERIFY(!window.close());
    auto &question = part<QMessageBox>(window, u"closeQuestion"_s);
    QVERIFY(question.isVisible());
    part<QPushButton>(question, u"keepOpen"_s).click();
    QVERIFY(window.isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!window.close());
    part<QPushButton>(window, u"stopAndClose"_s).click();
    QTRY_VERIFY(!window.isVisible());
}

void ShellTests::aDecisionIsCarriedOutBeforeTheWindowCloses()
{
    ConsoleWorld world;
    createChange(world);
    world.write([&](store::WriteSession &session) {
        return writeMany(session,
            {.change = BulkChangeId{1}, .account = world.accounts().first().id, .from = 100, .count = 4'000});
    });
    MainWindow window(*world.services);
    window.show();
    window.showPage(PageId::Failures);
    auto *page = window.findChild<ui::FailuresPage *>();
    auto &retry = part<QPushButton>(*page, u"retryTheseButton"_s);
    QTRY_VERIFY(retry.isVisible());
    retry.click();
    QTRY_VERIFY(page->findChild<ui::OrderDialog *>() != nullptr);
    auto *question = page->findChild<ui::OrderDialog *>();
    part<QLineEdit>(*question, u"reason"_s).setText(u"INC-7"_s);
    part<QPushButton>(*question, u"confirm"_s).click();
    QVERIFY(page->isDeciding());
    QVERIFY(window.isWriting());
    QVERIFY(!window.close());
    QVERIFY(window.findChild<QMessageBox *>(u"closeQuestion"_s) == nullptr);
    QVERIFY(part<ui::Banner>(window, u"noticeBanner"_s).isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!page->isDeciding(), 60'000);
    QVERIFY(!window.isWriting());
}

void ShellTests::closingWithNothingRunningJustCloses()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    window.show();
    QVERIFY(window.close());
    QVERIFY(!world.settings->windowGeometry().isEmpty());
}

void ShellTests::theRailCountsWhatRuns()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    window.show();
    auto &entry = part<ui::NavEntry>(window, u"rail-changes"_s);
    const auto spoken = [&entry] { return QString(entry.accessibleName() + entry.accessibleDescription()); };
    QVERIFY(!spoken().contains(u'1'));
    createChange(world);
    QTRY_VERIFY(spoken().contains(u'1'));
}

void ShellTests::theChoiceOfColorsIsKept()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    QVERIFY(!testTheme().isDark());
    window.commands().action(Command::ToggleTheme)->trigger();
    QVERIFY(testTheme().isDark());
    QCOMPARE(world.settings->theme(), settings::ThemeChoice::Dark);
    window.commands().action(Command::ToggleTheme)->trigger();
    QVERIFY(!testTheme().isDark());
}

void ShellTests::manyAccountsDoNotWidenTheWindow()
{
    ConsoleWorld world;
    for (int i = 0; i < 12; ++i) {
        CarrierAccount account = world.accounts().first();
        account.name = u"A carrier account with a long name %1"_s.arg(i);
        world.write([account](store::WriteSession &session) -> Result<void> {
            const auto id = session.accounts().add(account, {.name = u"test"_s});
            return id ? Result<void>() : Result<void>(id.failure());
        });
    }
    MainWindow window(*world.services);
    window.show();
    QTRY_COMPARE(window.findChild<ui::CarrierStrip *>()->lanes().size(), 15);
    window.resize(1280, 720);
    QTRY_COMPARE(window.width(), 1280);
}
