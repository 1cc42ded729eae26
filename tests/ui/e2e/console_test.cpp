// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/e2e/console_test.h"

#include "app/console.h"
#include "core/engine/engine_host.h"
#include "core/settings/settings.h"
#include "core/store/account_table.h"
#include "core/store/change_reading.h"
#include "core/store/database.h"
#include "core/webhook/hook.h"
#include "tests/support/invariants.h"
#include "tests/support/practice_world.h"
#include "ui/pages/newchange/new_change_page.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace lk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A console in practice mode with its window, as main() builds it.
struct OpenConsole {
    explicit OpenConsole(const QString &dataDir)
        : console(theme)
    {
        theme.apply(*qApp);
        opened = console.open({.dataDir = dataDir, .practice = true});
        if (!opened)
            return;
        window = std::make_unique<ui::MainWindow>(console.services());
        window->setSampleList(console.samplePath());
        window->resize(1440, 900);
        window->show();
        console.openCredentials([] {});
    }
    ~OpenConsole() { window.reset(); }

    /// Writes a picture of the window if pictures are wanted.
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("LK_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        for (const auto &[mode, word] :
            {std::pair{ui::ThemeMode::Light, u"light"_s}, std::pair{ui::ThemeMode::Dark, u"dark"_s}}) {
            theme.setMode(mode);
            QTest::qWait(150);
            window->grab().save(QDir(folder).filePath(u"%1-%2.png"_s.arg(name, word)));
        }
        theme.setMode(ui::ThemeMode::Light);
    }

    [[nodiscard]] std::unique_ptr<store::Database> database()
    {
        return std::move(
            *store::Database::open(console.services().store.paths().database(), store::OpenMode::ReadOnly));
    }

    ui::Theme theme;
    app::Console console;
    Result<void> opened;
    std::unique_ptr<ui::MainWindow> window;
};

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16{0};
}

QString listFile(const QTemporaryDir &dir, int perCarrier)
{
    const QString path = dir.filePath(u"list.csv"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(test::practiceList(perCarrier).toUtf8());
    return path;
}

/// Plans the list and presses Run; gives the number of changes on the button.
qint64 planAndRun(OpenConsole &open, const QString &path)
{
    auto *page = open.window->findChild<ui::NewChangePage *>();
    open.window->showPage(ui::PageId::NewChange);
    if (auto *reason = page->findChild<QLineEdit *>(u"reason"_s))
        QTest::keyClicks(reason, u"INC-4411"_s);
    open.window->openList(path);
    if (!QTest::qWaitFor([page] { return page->currentPlan() != nullptr; }, 120'000))
        return -1;
    QTest::qWait(300);
    open.picture(u"new-change"_s);
    const qint64 changes = page->currentPlan()->counts().willBeSent();
    if (auto *number = page->findChild<QLineEdit *>(u"confirmNumber"_s); number && number->isVisibleTo(page))
        QTest::keyClicks(number, QString::number(changes));
    auto *run = page->findChild<QAbstractButton *>(u"runButton"_s);
    if (!run->text().remove(QLatin1Char(',')).contains(QString::number(changes)))
        return -2;
    page->run();
    return changes;
}

/// Pictures of every page after a change has run.
void takePictures(OpenConsole &open)
{
    for (const auto &[page, name] :
        {std::pair{ui::PageId::Today, u"today"_s}, std::pair{ui::PageId::Changes, u"changes"_s},
            std::pair{ui::PageId::Schedule, u"schedule"_s}, std::pair{ui::PageId::Audit, u"audit"_s},
            std::pair{ui::PageId::Settings, u"settings"_s}, std::pair{ui::PageId::Lines, u"lines"_s}}) {
        open.window->showPage(page);
        QTest::qWait(600);
        open.picture(name);
    }
    auto *lines = open.window->findChild<QTableView *>(u"knownLines"_s);
    lines->setFocus();
    lines->setCurrentIndex(lines->model()->index(0, 0));
    QTest::keyClick(lines, Qt::Key_Return);
    QTest::qWait(600);
    open.picture(u"line-360"_s);
}

} // namespace

void ConsoleTest::aListOfAThousandLinesRunsToItsEnd()
{
    QTemporaryDir dir;
    OpenConsole open(dir.filePath(u"data"_s));
    QVERIFY(open.opened.has_value());
    const qint64 changes = planAndRun(open, listFile(dir, 334));
    QVERIFY2(changes > 500, QByteArray::number(changes).constData());
    QTRY_COMPARE_WITH_TIMEOUT(open.window->currentPage(), ui::PageId::LiveChange, 20'000);
    const auto database = open.database();
    const auto counts = [&] { return store::readChange(*database, BulkChangeId{1}).value().value().counts; };
    QVERIFY(QTest::qWaitFor([&] { return counts().settled() > changes / 3; }, 120'000));
    open.picture(u"live-change"_s);
    QVERIFY(QTest::qWaitFor([&] { return counts().open() == 0; }, 240'000));
    QCOMPARE(counts().of(ChangeState::Succeeded), changes);
    const QString ledger = QFileInfo(open.console.services().dataDir).absoluteFilePath() + u"/ledger.jsonl"_s;
    QCOMPARE(test::readLedger(ledger).total, static_cast<int>(changes));
    QVERIFY(test::invariantsHold(*database, ledger));
    QTest::qWait(500);
    open.picture(u"live-change-done"_s);
    takePictures(open);
}

void ConsoleTest::aSecondWindowOnTheSameFolderOnlyWatches()
{
    QTemporaryDir dir;
    OpenConsole first(dir.filePath(u"data"_s));
    OpenConsole second(dir.filePath(u"data"_s));
    QVERIFY(first.opened.has_value());
    QVERIFY(second.opened.has_value());
    QVERIFY(!first.console.services().queueRunsElsewhere);
    QVERIFY(second.console.services().queueRunsElsewhere);
}

void ConsoleTest::whatWasOpenGoesOnAfterARestart()
{
    QTemporaryDir dir;
    qint64 changes = 0;
    {
        OpenConsole open(dir.filePath(u"data"_s));
        changes = planAndRun(open, listFile(dir, 60));
        QVERIFY(changes > 100);
        const auto database = open.database();
        QVERIFY(QTest::qWaitFor(
            [&] {
                const auto change = store::readChange(*database, BulkChangeId{1});
                return change && change->has_value() && (*change)->counts.of(ChangeState::Succeeded) > 5;
            },
            60'000));
    }
    OpenConsole open(dir.filePath(u"data"_s));
    const auto database = open.database();
    QVERIFY(QTest::qWaitFor(
        [&] { return store::readChange(*database, BulkChangeId{1}).value().value().counts.open() == 0; },
        120'000));
    const StateCounts counts = store::readChange(*database, BulkChangeId{1}).value().value().counts;
    QCOMPARE(counts.of(ChangeState::Succeeded), changes);
    const QString ledger = open.console.services().dataDir + u"/ledger.jsonl"_s;
    QCOMPARE(test::readLedger(ledger).total, static_cast<int>(changes));
}

void ConsoleTest::thePracticeCarriersPushAndARestartStillListens()
{
    QTemporaryDir dir;
    const auto listening = [](OpenConsole &open) {
        return QTest::qWaitFor(
            [&open] { return open.console.services().engine.lastCallbackStatus().listening; }, 20'000);
    };
    {
        OpenConsole open(dir.filePath(u"data"_s));
        QVERIFY(open.opened.has_value());
        const auto database = open.database();
        settings::CallbackSettings callbacks;
        callbacks.enabled = true;
        callbacks.port = freePort();
        const auto accounts = store::readAccounts(*database, TenantId{1});
        QCOMPARE(accounts->size(), 3);
        for (const CarrierAccount &account : *accounts) {
            if (account.carrier != Carrier::Telegence)
                callbacks.setHook({.account = account.id,
                    .path = QString::fromLatin1(webhook::newHookPath(account.carrier)),
                    .username = u"linekeeper"_s});
        }
        open.console.settings().setCallbacks(callbacks);
        open.console.settings().save();
        open.console.services().reloadCallbacks();
        QVERIFY2(listening(open), qPrintable(open.console.services().engine.lastCallbackStatus().trouble));
        const qint64 changes = planAndRun(open, listFile(dir, 8));
        QVERIFY(changes > 0);
        QTRY_COMPARE_WITH_TIMEOUT(open.window->currentPage(), ui::PageId::LiveChange, 20'000);
        const auto counts
            = [&] { return store::readChange(*database, BulkChangeId{1}).value().value().counts; };
        QVERIFY(QTest::qWaitFor([&] { return counts().open() == 0; }, 120'000));
        QCOMPARE(counts().of(ChangeState::Succeeded), changes);
        QTRY_VERIFY(open.console.services().engine.lastCallbackStatus().counts.stored > 0);
        QCOMPARE(open.console.services().engine.lastCallbackStatus().counts.forged, 0);
    }
    // Memory has forgotten the secrets; new ones are made.
    OpenConsole again(dir.filePath(u"data"_s));
    QVERIFY(again.opened.has_value());
    QVERIFY2(listening(again), qPrintable(again.console.services().engine.lastCallbackStatus().trouble));
}
