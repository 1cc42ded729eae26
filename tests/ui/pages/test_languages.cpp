// SPDX-License-Identifier: Apache-2.0
#include "core/store/calendar_table.h"
#include "core/store/change_reading.h"
#include "tests/ui/pages/console_world.h"
#include "tests/ui/pages/language_tests.h"
#include "tests/ui/pages/languages.h"
#include "tests/ui/pages/page_finding.h"
#include "tests/ui/pages/text_watch.h"
#include "ui/models/order_questions.h"
#include "ui/models/start_dialog.h"
#include "ui/pages/newchange/lines_form.h"
#include "ui/pages/newchange/new_change_page.h"
#include "ui/pages/newchange/what_form.h"
#include "ui/pages/settings/vault_unlock_dialog.h"
#include "ui/palette/palette_field.h"
#include "ui/shell/console_commands.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPixmap>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::test;
using lk::ui::MainWindow;
using lk::ui::NewChangePage;
using lk::ui::PageId;

namespace {

constexpr UtcMs kDay = 86'400'000;
constexpr QSize kLargeScreen(1920, 1080);
constexpr int kRestWithinMs = 1'000;

/// Lets layouts come to rest.
void rest()
{
    for (int pass = 0; pass < 3; ++pass) {
        QCoreApplication::sendPostedEvents();
        QTest::qWait(1);
    }
}

/// Saves what is seen into the folder that LK_SCREENSHOTS names.
void shoot(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("LK_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    for (const ui::ThemeMode mode : {ui::ThemeMode::Dark, ui::ThemeMode::Light}) {
        testTheme().setMode(mode);
        rest();
        const QString look = mode == ui::ThemeMode::Dark ? u"dark"_s : u"light"_s;
        const QPixmap picture = window.grab();
        const double ratio = picture.devicePixelRatio();
        const QString density = ratio > 1 ? u"@%1x"_s.arg(ratio) : QString();
        picture.save(QDir(folder).filePath(u"%1-%2%3.png"_s.arg(name, look, density)));
    }
}

/// A change of which the carriers give up a part, so that every page has something to show.
void runPartlyFailing(ConsoleWorld &world)
{
    MainWindow window(*world.services);
    world.carriers->setScenario({{u"carriers"_s, QJsonObject{{u"*"_s, QJsonObject{{u"fail_rate"_s, 0.3}}}}}});
    auto &page = part<NewChangePage>(window, u"newChangePage"_s);
    page.what().setReason(u"INC-4411"_s);
    page.openFile(world.file(u"lines.csv"_s, practiceList(6)));
    QTRY_VERIFY_WITH_TIMEOUT(page.currentPlan() != nullptr, 60'000);
    page.run();
    const auto settled = [&world] {
        const auto changes = store::readChanges(*world.database, TenantId{1});
        return changes && !changes->isEmpty() && changes->first().counts.open() == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(settled(), 60'000);
    world.carriers->setScenario({});
}

/// A change that waits for tomorrow, a freeze and a cap.
void fillCalendar(ConsoleWorld &world)
{
    store::NewChange change{.tenant = TenantId{1},
        .spec = {.kind = ChangeKind::Suspend, .ratePlan = {}},
        .reason = u"INC-4412"_s,
        .fingerprint = QByteArray(64, 'b'),
        .lines = {},
        .paused = false};
    change.run = *runPreset(u"careful");
    change.run.startAt = world.clock.utcNow() + kDay;
    const CarrierAccount account = world.accounts().first();
    const LineIds ids{u"89148000000000000011"_s, {}, u"5550000011"_s};
    change.lines.append({account.id, account.carrier, 2, ids, {}, {}, false});
    const auto night = TimeWindow::fromJson(
        QJsonObject{{u"zone"_s, u"UTC"_s}, {u"from"_s, u"00:00"_s}, {u"to"_s, u"24:00"_s}});
    const ChangeCalendar calendar{.freezes = {{u"Billing week"_s, *night, {{}, {ChangeKind::Deactivate}}}},
        .caps = {{.scope = {}, .most = 500, .zone = QTimeZone::utc()}}};
    world.write([&](store::WriteSession &session) -> Result<void> {
        const auto created = session.changes().create(change, {.name = u"anna"_s});
        return created ? session.calendar().set(TenantId{1}, calendar, {.name = u"anna"_s})
                       : Result<void>(created.failure());
    });
}

/// Waits for the rows of a table and chooses the first, so that what stands beside it is filled.
void chooseFirst(QWidget &window, const QString &name)
{
    auto &table = part<ui::TableView>(window, name);
    QTRY_VERIFY_WITH_TIMEOUT(table.model()->rowCount() > 0, 20'000);
    table.selectRow(0);
    table.setCurrentIndex(table.model()->index(0, 0));
    rest();
}

/// What keeps a window wider than it was asked to be: the innermost parts that do not fit beside nothing
/// else.
QStringList tooWide(const QWidget &part, int room)
{
    QStringList found;
    const auto parts = part.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *inner : parts) {
        if (!inner->isWindow() && std::max(inner->minimumWidth(), inner->minimumSizeHint().width()) > room)
            found += tooWide(*inner, room);
    }
    if (!found.isEmpty())
        return found;
    QStringList path;
    for (const QWidget *step = &part; step != nullptr && path.size() < 4; step = step->parentWidget())
        path.prepend(QString::fromLatin1(step->metaObject()->className()).section(u':', -1) + u'#'
            + step->objectName());
    found.append(path.join(u'/') + u" wants "_s
        + QString::number(std::max(part.minimumWidth(), part.minimumSizeHint().width())));
    return found;
}

/// Tables with columns outside their windows.
QStringList sideways(const QWidget &window, const QString &place)
{
    QStringList found;
    const auto tables = window.findChildren<ui::TableView *>();
    for (const ui::TableView *table : tables) {
        if (table->isVisible() && table->horizontalScrollBar()->maximum() > 0)
            found.append(u"%1: %2 is %3 too wide"_s.arg(place, table->objectName())
                             .arg(table->horizontalScrollBar()->maximum()));
    }
    return found;
}

NewChangePage &newChangeOf(MainWindow &window)
{
    window.showPage(PageId::NewChange);
    return part<NewChangePage>(window, u"newChangePage"_s);
}

} // namespace

void LanguageTests::english()
{
    readAll(u"en"_s);
}

void LanguageTests::englishOnALargeScreen()
{
    readAll(u"en"_s, kLargeScreen);
}

void LanguageTests::german()
{
    readAll(u"de"_s);
}

void LanguageTests::spanish()
{
    readAll(u"es"_s);
}

void LanguageTests::aLanguageLongerThanAll()
{
    readAll(u"long"_s);
}

/// As somebody has it who opens the console with the text size set to 200 %.
void LanguageTests::textOfTwiceTheSize()
{
    m_textScale = 2.0;
    readAll(u"en"_s, kLargeScreen);
    m_textScale = 1.0;
}

/// Every page in that language, each time in a new window of a world in which something has happened.
void LanguageTests::readAll(const QString &language, QSize size)
{
    m_size = size;
    m_language = language;
    m_cut.clear();
    const Language inForce(language);
    m_world = std::make_unique<ConsoleWorld>(WorldOptions{.practice = true, .runsQueue = true});
    runPartlyFailing(*m_world);
    m_world->settings->setTextScale(m_textScale);
    fillCalendar(*m_world);
    for (const auto screen :
        {&LanguageTests::lists, &LanguageTests::change, &LanguageTests::line, &LanguageTests::kindsOfChange,
            &LanguageTests::listWithProblems, &LanguageTests::checkedPlan, &LanguageTests::settings,
            &LanguageTests::accounts, &LanguageTests::questions, &LanguageTests::helpAndCommands,
            &LanguageTests::newInstallation, &LanguageTests::quietConsole}) {
        m_window = std::make_unique<MainWindow>(*m_world->services);
        m_window->resize(m_size);
        m_window->show();
        rest();
        (this->*screen)();
        m_window.reset();
    }
    m_world.reset();
    testTheme().setTextScale(1.0);
    // Qt Test's own message has an end.
    for (const QString &screen : std::as_const(m_cut))
        qWarning("%s", qUtf8Printable(screen));
    QVERIFY2(m_cut.isEmpty(), qUtf8Printable(m_cut.join(u'\n')));
}

/// Shows the window and notes what cannot be read to its end.
void LanguageTests::expectReadable(QWidget &window, const QString &name)
{
    window.show();
    rest();
    const QString zoom = m_textScale > 1 ? u"-%1"_s.arg(qRound(m_textScale * 100)) : QString();
    const QString size = m_size == kUsualSize ? QString() : u"-%1"_s.arg(m_size.width());
    const QString place = m_language + zoom + size + u'-' + name;
    shoot(window, place);
    if (m_size.expandedTo(window.size()) != m_size)
        m_cut.append(place + u": "_s + tooWide(window, m_size.width() * 9 / 10).join(u"; "_s));
    if (m_language != u"long" && m_textScale == 1.0)
        m_cut += sideways(window, place);
    // What arrives meanwhile from the engine is laid out a moment later.
    QStringList cut;
    const auto isReadable = [&window, &cut] {
        cut = cutTexts(window);
        return cut.isEmpty();
    };
    if (!QTest::qWaitFor(isReadable, kRestWithinMs))
        m_cut.append(place + u": "_s + cut.join(u"; "_s));
}

void LanguageTests::aTextWithoutRoomIsNoticed()
{
    QWidget window;
    window.resize(300, 200);
    auto *label = new QLabel(u"Eight hundred lines wait for their carriers."_s, &window);
    label->setGeometry(0, 0, 280, 30);
    auto *button = new QPushButton(u"Export the list of lines…"_s, &window);
    button->setGeometry(0, 40, 280, 30);
    window.show();
    rest();
    QCOMPARE(cutTexts(window), QStringList());
    label->resize(100, 30);
    button->resize(100, 30);
    const QStringList found = cutTexts(window);
    QCOMPARE(found.size(), 2);
    QCOMPARE(lengthened(u"Run %n of <b>%L1</b> lines…"_s), u"Runn %n of <b>%L1</b> linness…"_s);
}

void LanguageTests::lists()
{
    const std::array<std::pair<PageId, QString>, 6> lists{
        {{PageId::Today, u"carrierTable"_s}, {PageId::Changes, u"changesTable"_s},
            {PageId::Failures, u"failureLines"_s}, {PageId::Audit, u"auditTable"_s},
            {PageId::Schedule, u"agendaTable"_s}, {PageId::Lines, u"knownLines"_s}}};
    for (const auto &[id, table] : lists) {
        m_window->showPage(id);
        chooseFirst(*m_window, table);
        expectReadable(*m_window, table);
    }
}

void LanguageTests::change()
{
    m_window->showChange(BulkChangeId{1});
    chooseFirst(*m_window, u"changeLines"_s);
    expectReadable(*m_window, u"change"_s);
    m_window->showChange(BulkChangeId{2});
    chooseFirst(*m_window, u"changeLines"_s);
    expectReadable(*m_window, u"change-waiting"_s);
}

void LanguageTests::line()
{
    m_window->showPage(PageId::Lines);
    chooseFirst(*m_window, u"knownLines"_s);
    part<QAction>(*m_window, u"openLine"_s).trigger();
    auto &tabs = part<QTabWidget>(*m_window, u"lineTabs"_s);
    QTRY_VERIFY(tabs.isVisible());
    expectReadable(*m_window, u"line-history"_s);
    tabs.setCurrentIndex(1);
    chooseFirst(*m_window, u"exchanges"_s);
    expectReadable(*m_window, u"line-conversation"_s);
}

void LanguageTests::kindsOfChange()
{
    NewChangePage &page = newChangeOf(*m_window);
    for (const ChangeKind kind : kAllChangeKinds) {
        page.what().setKind(kind);
        expectReadable(*m_window, u"newchange-"_s + toText(kind));
    }
    page.what().setAsListed();
    expectReadable(*m_window, u"newchange-as-listed"_s);
}

void LanguageTests::listWithProblems()
{
    NewChangePage &page = newChangeOf(*m_window);
    page.openFile(QStringLiteral(LINEKEEPER_SAMPLES "/problem-rows.csv"));
    QTRY_VERIFY(page.lines().list() != nullptr);
    expectReadable(*m_window, u"newchange-problems"_s);
}

void LanguageTests::checkedPlan()
{
    NewChangePage &page = newChangeOf(*m_window);
    page.what().setReason(u"INC-4411"_s);
    page.what().setKind(ChangeKind::Deactivate);
    page.openFile(m_world->file(u"checked.csv"_s, practiceList(4)));
    QTRY_VERIFY_WITH_TIMEOUT(page.currentPlan() != nullptr, 60'000);
    expectReadable(*m_window, u"newchange-checked"_s);
    part<QCheckBox>(page, u"accept-freeze.window"_s).click();
    expectReadable(*m_window, u"newchange-warnings"_s);
}

void LanguageTests::settings()
{
    m_window->showPage(PageId::Settings);
    auto &tabs = part<QTabWidget>(*m_window, u"settingsTabs"_s);
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        rest();
        const auto tables = tabs.currentWidget()->findChildren<ui::TableView *>();
        for (ui::TableView *table : tables) {
            if (table->isVisible() && table->model()->rowCount() > 0)
                table->setCurrentIndex(table->model()->index(0, 0));
        }
        expectReadable(*m_window, u"settings-%1"_s.arg(tab));
    }
}

void LanguageTests::accounts()
{
    ConsoleWorld world;
    world.settings->setTextScale(m_textScale);
    MainWindow window(*world.services);
    window.resize(m_size);
    window.showPage(PageId::Settings);
    window.show();
    auto &table = part<ui::TableView>(window, u"accountTable"_s);
    QTRY_COMPARE(table.model()->rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        table.setCurrentIndex(table.model()->index(row, 0));
        if (row == 0)
            part<QPushButton>(window, u"accountAdvanced"_s).click();
        expectReadable(window, u"account-%1"_s.arg(row));
    }
    part<QAction>(window, u"addAccount"_s).trigger();
    expectReadable(window, u"account-new"_s);
    auto &tabs = part<QTabWidget>(window, u"settingsTabs"_s);
    tabs.setCurrentIndex(2);
    part<QComboBox>(window, u"callbackAccount"_s).setCurrentIndex(1);
    part<QPushButton>(window, u"setUpCallbacks"_s).click();
    part<QCheckBox>(window, u"callbacksOn"_s).setChecked(true);
    expectReadable(window, u"callbacks-on"_s);
}

void LanguageTests::questions()
{
    const BulkChange change = **store::readChange(*m_world->database, BulkChangeId{2});
    const QList<std::pair<QString, ui::OrderQuestion>> orders{{u"cancel"_s, ui::cancelQuestion(change, 248)},
        {u"start"_s, ui::startQuestion(change)},
        {u"give-up"_s, ui::decisionQuestion(store::PersonDecision::GiveUp, 120)}};
    for (const auto &[name, question] : orders) {
        auto *dialog = new ui::OrderDialog(testTheme(), question, m_window.get());
        expectReadable(*dialog, u"question-"_s + name);
        delete dialog;
    }
    ui::StartDialog time(testTheme(), m_world->clock, u"Suspend"_s, change.run.startAt, m_window.get());
    expectReadable(time, u"question-time"_s);
    const auto vault = settings::CredentialStore::inMemory();
    ui::VaultUnlockDialog unlock(testTheme(), *vault, m_window.get());
    expectReadable(unlock, u"question-vault"_s);
}

void LanguageTests::helpAndCommands()
{
    m_window->showPage(PageId::Failures);
    const auto order = [this](ui::Command command) {
        part<QAction>(*m_window, u"command%1"_s.arg(static_cast<int>(command))).trigger();
    };
    for (const auto &[command, window] :
        {std::pair{ui::Command::Help, u"helpWindow"_s}, std::pair{ui::Command::About, u"aboutDialog"_s},
            std::pair{ui::Command::Shortcuts, u"shortcutTable"_s}}) {
        order(command);
        auto &opened = part<QWidget>(*m_window, window);
        expectReadable(opened, window);
        opened.close();
    }
    const QList<QAction *> menus = m_window->menuBar()->actions();
    for (qsizetype i = 0; i < menus.size(); ++i) {
        menus.at(i)->menu()->popup({});
        shoot(*menus.at(i)->menu(), u"%1-menu-%2"_s.arg(m_language).arg(i)); // as wide as its words by itself
        menus.at(i)->menu()->close();
    }
    order(ui::Command::Palette);
    expectReadable(*m_window, u"palette"_s);
    QTest::keyClicks(m_window->findChild<ui::PaletteField *>(), u"8914"_s);
    QTest::qWait(kRestWithinMs / 2); // the database is asked
    expectReadable(*m_window, u"palette-lines"_s);
}

void LanguageTests::everyPage(MainWindow &window, const QString &name)
{
    for (const PageId page : {PageId::Today, PageId::Changes, PageId::NewChange, PageId::Lines,
             PageId::Failures, PageId::Audit, PageId::Schedule, PageId::Settings, PageId::LiveChange}) {
        window.showPage(page);
        expectReadable(window, u"%1-%2"_s.arg(name).arg(static_cast<int>(page)));
    }
}

void LanguageTests::newInstallation()
{
    ConsoleWorld world({.accounts = false});
    world.settings->setTextScale(m_textScale);
    MainWindow window(*world.services);
    window.resize(m_size);
    window.show();
    everyPage(window, u"empty"_s);
}

void LanguageTests::quietConsole()
{
    ConsoleWorld world({.practice = true});
    world.settings->setTextScale(m_textScale);
    MainWindow window(*world.services);
    window.resize(m_size);
    window.show();
    everyPage(window, u"quiet"_s);
}
