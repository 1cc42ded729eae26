// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/e2e/language_test.h"

#include "app/single_instance.h"
#include "app/window_host.h"
#include "core/store/change_reading.h"
#include "tests/support/invariants.h"
#include "tests/support/practice_world.h"
#include "ui/models/line_cells.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/pages/audit/audit_work.h"
#include "ui/pages/newchange/lines_form.h"
#include "ui/pages/newchange/new_change_page.h"
#include "ui/pages/newchange/what_form.h"
#include "ui/services.h"
#include "ui/shell/appearance.h"
#include "ui/shell/window_memory.h"
#include "ui/theme/theme.h"
#include "ui/widgets/nav_entry.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QProcess>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTranslator>

using namespace lk;
using namespace Qt::Literals::StringLiterals;
using lk::settings::Language;

namespace {

/// A console in practice mode with its window, as main() builds it.
struct HostedConsole {
    explicit HostedConsole(const QString &dataDir)
        : translations(nullptr),
          console(theme)
    {
        theme.apply(*qApp);
        if (const auto opened = console.open({.dataDir = dataDir, .practice = true}); !opened)
            qFatal("%s", qUtf8Printable(opened.error().message));
        host = std::make_unique<app::WindowHost>(console, translations);
        host->window().resize(1400, 880);
        host->window().show();
        console.openCredentials([] {});
    }
    ~HostedConsole() { host.reset(); }

    /// By the button in Settings › Appearance; waits for the new window.
    void choose(const QString &language)
    {
        const QPointer<ui::MainWindow> old = &host->window();
        host->window().showPage(ui::PageId::Settings);
        auto *tabs = host->window().findChild<QTabWidget *>(u"settingsTabs"_s);
        tabs->setCurrentIndex(tabs->count() - 1);
        host->window().findChild<QRadioButton *>(QString(u"language-"_s + language))->click();
        if (!QTest::qWaitFor([&old] { return old.isNull(); }, 10'000))
            qFatal("The window stayed");
    }
    /// Writes a picture of the window if pictures are wanted.
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("LK_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(300);
        host->window().grab().save(QDir(folder).filePath(QString(name + u".png"_s)));
    }
    [[nodiscard]] ui::NewChangePage &newChange() const
    {
        return *host->window().findChild<ui::NewChangePage *>();
    }

    ui::Theme theme;
    app::Translations translations;
    app::Console console;
    std::unique_ptr<app::WindowHost> host;
};

QString listIn(const QTemporaryDir &dir, int perCarrier)
{
    const QString path = dir.filePath(u"list.csv"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(test::practiceList(perCarrier).toUtf8());
    return path;
}

} // namespace

void LanguageTest::theChoiceTakesEffectAtOnceAndIsKept()
{
    const QTemporaryDir dir;
    const QString data = dir.filePath(u"data"_s);
    {
        HostedConsole open(data);
        const QSize size = open.host->window().size();
        open.choose(u"de"_s);
        ui::MainWindow &window = open.host->window();
        QVERIFY(window.isVisible());
        QCOMPARE(window.size(), size);
        QCOMPARE(window.currentPage(), ui::PageId::Settings);
        auto *tabs = window.findChild<QTabWidget *>(u"settingsTabs"_s);
        QCOMPARE(tabs->currentIndex(), tabs->count() - 1);
        QVERIFY(window.findChild<QRadioButton *>(u"language-de"_s)->isChecked());
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(ui::numberText(12'345), u"12.345"_s);
        QTranslator german;
        QVERIFY(german.load(u":/i18n/linekeeper_de.qm"_s));
        if (const QString word = german.translate("MainWindow", "Settings"); !word.isEmpty())
            QCOMPARE(window.findChild<ui::NavEntry *>(u"rail-settings"_s)->accessibleName(), word);
        open.picture(u"language-de"_s);
        open.choose(u"es"_s);
        open.picture(u"language-es"_s);
        QCOMPARE(QLocale().language(), QLocale::Spanish);
        QVERIFY(open.host->window().findChild<QRadioButton *>(u"language-es"_s)->isChecked());
        QVERIFY(QApplication::quitOnLastWindowClosed());
        QVERIFY(open.host->window().close());
    }
    HostedConsole again(data);
    QCOMPARE(again.console.settings().language(), Language::Spanish);
    QCOMPARE(QLocale().language(), QLocale::Spanish);
    again.choose(u"system"_s);
    QCOMPARE(QLocale().language(), QLocale::system().language());
}

void LanguageTest::anotherTextSizeLaysEverythingOutAnew()
{
    const QTemporaryDir dir;
    HostedConsole open(dir.filePath(u"data"_s));
    ui::followSettings(open.console.settings(), open.theme);
    const auto sizes = [&open] { return open.host->window().findChild<QComboBox *>(u"textSize"_s); };
    const int before = sizes()->width();
    const QPointer<ui::MainWindow> old = &open.host->window();
    open.host->window().showPage(ui::PageId::Settings);
    open.console.settings().setTextScale(2.0);
    QTRY_VERIFY(old.isNull());
    QCOMPARE(open.host->window().currentPage(), ui::PageId::Settings);
    QVERIFY2(sizes()->width() >= 2 * before - 2, "a field as wide as for small text");
    open.console.settings().setTextScale(1.0);
}

void LanguageTest::theProgramGoesOnWhileThereIsNoWindow()
{
    constexpr int kOurs = 7;
    const QTemporaryDir dir;
    HostedConsole open(dir.filePath(u"data"_s));
    QTimer::singleShot(0, &open.theme, [&open] {
        open.choose(u"de"_s);
        // Behind whatever the window that went has posted.
        QTimer::singleShot(0, &open.theme, [] { QApplication::exit(kOurs); });
    });
    QCOMPARE(QApplication::exec(), kOurs);
}

void LanguageTest::everyLanguageOfTheListHasItsTextsBuiltIn()
{
    for (const Language language : {Language::English, Language::German, Language::Spanish})
        QVERIFY(QFile::exists(u":/i18n/linekeeper_%1.qm"_s.arg(toText(language))));
    QCOMPARE(app::localeOf(Language::German).language(), QLocale::German);
    QCOMPARE(app::localeOf(Language::Spanish).language(), QLocale::Spanish);
    QCOMPARE(app::localeOf(Language::English).language(), QLocale::English);
    QCOMPARE(app::localeOf(Language::System), QLocale::system());
}

void LanguageTest::whatWasBeingEnteredStays()
{
    const QTemporaryDir dir;
    HostedConsole open(dir.filePath(u"data"_s));
    open.host->window().showPage(ui::PageId::NewChange);
    open.newChange().what().setKind(ChangeKind::ChangeRatePlan);
    open.newChange().what().setReason(u"INC-4711"_s);
    open.newChange().openFile(listIn(dir, 4));
    QTRY_VERIFY(open.newChange().lines().list() != nullptr);
    open.choose(u"de"_s);
    QTRY_VERIFY(open.newChange().lines().list() != nullptr);
    QCOMPARE(open.newChange().lines().list()->list.rows.size(), 12);
    QCOMPARE(open.newChange().what().reason(), u"INC-4711"_s);
    QCOMPARE(open.newChange().what().spec().kind, ChangeKind::ChangeRatePlan);
    open.host->window().showPage(ui::PageId::NewChange);
    open.host->window().commands().action(ui::Command::Palette)->trigger();
    open.picture(u"language-palette-de"_s);
}

void LanguageTest::whatIsBeingWrittenEndsFirst()
{
    const QTemporaryDir dir;
    HostedConsole open(dir.filePath(u"data"_s));
    QSignalSpy verified(open.host->window().findChild<ui::AuditWork *>(), &ui::AuditWork::verified);
    open.host->window().findChild<ui::AuditPage *>()->verify();
    QVERIFY(open.host->window().isWriting());
    open.choose(u"de"_s);
    QCOMPARE(verified.size(), 1);
    QVERIFY(!open.host->window().isWriting());
}

void LanguageTest::aRunningChangeDoesNotNotice()
{
    const QTemporaryDir dir;
    HostedConsole open(dir.filePath(u"data"_s));
    open.newChange().what().setReason(u"INC-4711"_s);
    open.host->window().openList(listIn(dir, 40));
    QTRY_VERIFY_WITH_TIMEOUT(open.newChange().currentPlan() != nullptr, 120'000);
    const qint64 changes = open.newChange().currentPlan()->counts().willBeSent();
    QVERIFY(changes > 60);
    open.newChange().run();
    QTRY_COMPARE_WITH_TIMEOUT(open.host->window().currentPage(), ui::PageId::LiveChange, 20'000);
    const auto database = std::move(
        *store::Database::open(open.console.services().store.paths().database(), store::OpenMode::ReadOnly));
    const auto counts = [&] { return store::readChange(*database, BulkChangeId{1}).value().value().counts; };
    QTRY_VERIFY_WITH_TIMEOUT(counts().of(ChangeState::Succeeded) > 3, 60'000);
    open.choose(u"de"_s);
    QVERIFY2(counts().open() > 0, "it was changed while the change ran");
    QCOMPARE(open.host->window().memory().change, BulkChangeId{1});
    open.choose(u"en"_s);
    QTRY_VERIFY_WITH_TIMEOUT(counts().open() == 0, 240'000);
    QCOMPARE(counts().of(ChangeState::Succeeded), changes);
    const QString ledger = open.console.services().dataDir + u"/ledger.jsonl"_s;
    QCOMPARE(test::readLedger(ledger).total, static_cast<int>(changes));
    QVERIFY(test::invariantsHold(*database, ledger));
}

void LanguageTest::anotherStartOpensItsFileInTheWindowOfTheDay()
{
    const QTemporaryDir dir;
    HostedConsole open(dir.filePath(u"data"_s));
    app::SingleInstance instance(open.console.services().dataDir);
    QCOMPARE(instance.begin({}), app::SingleInstance::Start::First);
    connect(&instance, &app::SingleInstance::asked, open.host.get(), &app::WindowHost::bringUp);
    open.choose(u"es"_s);
    open.host->window().showMinimized();
    QProcess second;
    second.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    second.start(QStringLiteral(LINEKEEPER_PROGRAM),
        {u"--practice"_s, u"--data-dir"_s, dir.filePath(u"data"_s), listIn(dir, 3)});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(open.host->window().currentPage(), ui::PageId::NewChange);
    QVERIFY(!open.host->window().isMinimized());
    QTRY_VERIFY(open.newChange().lines().list() != nullptr);
    QCOMPARE(open.newChange().lines().list()->list.rows.size(), 9);
}
