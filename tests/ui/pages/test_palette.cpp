// SPDX-License-Identifier: Apache-2.0
#include "core/domain/identifier.h"
#include "tests/ui/pages/lines_world.h"
#include "tests/ui/pages/palette_tests.h"
#include "tests/ui/pages/shots.h"
#include "ui/pages/livechange/live_change_page.h"
#include "ui/pages/newchange/lines_form.h"
#include "ui/pages/newchange/new_change_page.h"
#include "ui/palette/command_palette.h"
#include "ui/palette/palette_field.h"
#include "ui/palette/palette_model.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::test;
using lk::ui::PageId;

namespace {

constexpr std::array kPagesOfPalette{PageId::Today, PageId::Changes, PageId::NewChange, PageId::Lines,
    PageId::Failures, PageId::Audit, PageId::Schedule, PageId::Settings, PageId::LiveChange};

/// A console with its palette, worked by keys.
struct OpenPalette {
    explicit OpenPalette(LinesWorld &world)
        : window(*world.services)
    {
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window is not active");
        palette = window.findChild<ui::CommandPalette *>();
        field = palette->findChild<ui::PaletteField *>();
        list = palette->findChild<QListView *>();
        model = qobject_cast<ui::PaletteModel *>(list->model());
    }
    void open()
    {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        if (!palette->isVisible())
            qFatal("The palette did not open");
    }
    /// By keys; letters no key stands for here are put in as an input method would.
    void type(const QString &text)
    {
        for (const QChar c : text) {
            if (c.unicode() < 128)
                QTest::keyClicks(field, c);
            else
                field->insert(c);
        }
    }
    void press(Qt::Key key) { QTest::keyClick(field, key); }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    }
    [[nodiscard]] QString current() const { return list->currentIndex().data().toString(); }
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all.append(model->index(row).data().toString());
        return all;
    }
    [[nodiscard]] bool offers(const QString &part) const { return titles().join(u'\n').contains(part); }
    /// Goes down to the first result with this in its title.
    bool goTo(const QString &part)
    {
        for (int i = 0; i < model->rowCount() && !current().contains(part); ++i)
            press(Qt::Key_Down);
        return current().contains(part);
    }

    ui::MainWindow window;
    ui::CommandPalette *palette;
    ui::PaletteField *field;
    QListView *list;
    ui::PaletteModel *model;
};

void addChange(LinesWorld &world, ChangeKind kind, const QString &ticket, const QString &by)
{
    const CarrierAccount account = world.accounts().first();
    store::NewChange change{.tenant = TenantId{1},
        .spec = {.kind = kind, .ratePlan = {}},
        .reason = ticket,
        .fingerprint = QCryptographicHash::hash(ticket.toUtf8(), QCryptographicHash::Sha256).toHex(),
        .lines = {},
        .paused = true};
    const LineIds ids{
        .iccid = u"8914800000000000%1"_s.arg(static_cast<int>(kind) + 100), .imei = {}, .msisdn = {}};
    change.lines.append({account.id, account.carrier, 2, ids, {}, {}, false});
    world.write([&](store::WriteSession &session) -> Result<void> {
        const auto created = session.changes().create(change, {.name = by});
        return created ? Result<void>() : Result<void>(created.failure());
    });
}

/// 300 lines of the inventory by one name each, in every dress people paste them in, with headings and three
/// names nobody knows.
QString mixedPaste(const LinesWorld &world)
{
    auto rows = store::readLineRows(*world.database, {}, {}, QDate(2026, 1, 1));
    const auto lines = store::readListedLines(*world.database, *rows, QDate(2026, 1, 1));
    QString text = u"Export of 3 May\tpage 1 of 2\nICCID;IMEI | MSISDN\r\n"_s;
    for (qsizetype i = 0; i < 300; ++i) {
        const LineIds &ids = lines->at(i).state.ids;
        if (i % 3 == 0)
            text += i % 2 == 0 ? QString(u"=\""_s + ids.iccid + u"\"\n"_s)
                               : QString(u"ICCID: "_s + ids.iccid + u" | "_s);
        else if (i % 3 == 1)
            text += u"\"%1\";\t"_s.arg(ids.imei);
        else
            text += u"+1 (%1) %2-%3, "_s.arg(ids.msisdn.left(3), ids.msisdn.mid(3, 3), ids.msisdn.mid(6));
        if (i % 50 == 0)
            text += i == 0 ? u"8988280000000000000 "_s : u"\nn/a - \n"_s;
    }
    return QString(text + u"\n359999999999990\n2125550199\nTotal: 300 lines"_s);
}

} // namespace

void PaletteTests::aCommandIsFoundByItsWordsAndRun()
{
    LinesWorld world(3);
    OpenPalette open(world);
    open.open();
    QVERIFY(open.field->hasFocus());
    QVERIFY2(open.offers(u"New change"_s), "all commands are offered before anything is typed");
    open.type(u"dark"_s);
    QVERIFY2(open.current().contains(u"Dark colors"_s), qUtf8Printable(open.current()));
    const QModelIndex row = open.list->currentIndex();
    QVERIFY(!row.data(ui::PaletteModel::KeysRole).toString().isEmpty());
    open.press(Qt::Key_Return);
    QVERIFY(!open.palette->isVisible());
    QVERIFY(testTheme().isDark());
    testTheme().setMode(ui::ThemeMode::Light);
}

void PaletteTests::aPageAndAPartOfTheSettingsAreReached()
{
    LinesWorld world(3);
    OpenPalette open(world);
    open.open();
    open.type(u"audit"_s);
    QVERIFY(open.goTo(u"Audit"_s));
    open.press(Qt::Key_Return);
    QCOMPARE(open.window.currentPage(), PageId::Audit);
    open.open();
    QVERIFY2(open.field->text().isEmpty(), "it opens anew");
    open.type(u"freezes"_s);
    QVERIFY(open.goTo(u"Freezes and caps"_s));
    open.press(Qt::Key_Return);
    QCOMPARE(open.window.currentPage(), PageId::Settings);
    auto *tabs = open.window.findChild<QTabWidget *>(u"settingsTabs"_s);
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Freezes and caps"_s);
}

void PaletteTests::aCommandThatIsNotPossibleIsNotOffered()
{
    LinesWorld world(6);
    OpenPalette open(world);
    open.window.showPage(PageId::Lines);
    auto *page = open.window.findChild<ui::LinesPage *>();
    auto *table = page->findChild<ui::KnownLinesTable *>();
    QTRY_COMPARE(table->model()->rowCount(), 6);
    open.open();
    QVERIFY(!open.offers(u"Read now"_s));
    QVERIFY(open.offers(u"Export"_s));
    open.press(Qt::Key_Escape);
    QVERIFY(!open.palette->isVisible());
    table->selectAll();
    open.open();
    QVERIFY2(open.offers(u"Read now"_s), qUtf8Printable(open.titles().join(u", "_s)));
}

void PaletteTests::aChangeIsFoundByNumberTitleTicketAndName()
{
    LinesWorld world(3);
    addChange(world, ChangeKind::Suspend, u"INC-4711"_s, u"anna"_s);
    addChange(world, ChangeKind::Deactivate, u"Winterschläfer"_s, u"Jörg"_s);
    OpenPalette open(world);
    const auto leads = [&open](const QString &text, const QString &title) {
        open.open();
        open.type(text);
        const bool found = QTest::qWaitFor([&] { return open.offers(title); }, 5'000);
        open.press(Qt::Key_Escape);
        return found;
    };
    QVERIFY(leads(u"#1"_s, u"#1 "_s));
    QVERIFY(leads(u"2"_s, u"#2 "_s));
    QVERIFY(leads(u"inc-4711"_s, u"#1 "_s));
    QVERIFY(leads(u"WINTERSCHLÄFER"_s, u"#2 "_s));
    QVERIFY(leads(u"jörg"_s, u"#2 "_s));
    QVERIFY(leads(u"deactivate"_s, u"#2 "_s));
    open.open();
    open.type(u"INC-4711"_s);
    QTRY_VERIFY(open.goTo(u"#1 "_s));
    open.press(Qt::Key_Return);
    QCOMPARE(open.window.currentPage(), PageId::LiveChange);
}

void PaletteTests::aLineIsFoundByAPartOfEachOfItsNames()
{
    LinesWorld world(30);
    OpenPalette open(world);
    const auto rows = store::readLineRows(*world.database, {}, {}, QDate(2026, 1, 1));
    const LineIds ids
        = store::readListedLines(*world.database, {rows->at(7)}, QDate(2026, 1, 1))->first().state.ids;
    for (const QString &text :
        {ids.iccid, ids.iccid.right(6), QString(ids.imei.left(2) + u' ' + ids.imei.mid(2)), ids.imei.right(8),
            u"+1 (555) %1-%2"_s.arg(ids.msisdn.mid(3, 3), ids.msisdn.mid(6)), ids.msisdn.right(7)}) {
        open.open();
        open.type(text);
        QVERIFY2(QTest::qWaitFor([&] { return open.offers(ids.iccid); }, 5'000), qUtf8Printable(text));
        open.press(Qt::Key_Escape);
    }
    open.open();
    open.type(ids.iccid);
    QTRY_VERIFY(open.goTo(ids.iccid));
    open.press(Qt::Key_Return);
    QCOMPARE(open.window.currentPage(), PageId::Lines);
    auto *view = open.window.findChild<ui::LineView *>();
    QTRY_VERIFY(view->portrait().has_value());
    QCOMPARE(view->row(), rows->at(7));
}

void PaletteTests::threeHundredMixedIdentifiersAreShownAsJustThoseLines()
{
    LinesWorld world(330);
    OpenPalette open(world);
    open.open();
    open.paste(mixedPaste(world));
    QTRY_COMPARE(open.current(), u"Show these 300 line(s) (3 not known)"_s);
    QVERIFY(open.offers(u"New change with these 303 line(s)…"_s));
    open.press(Qt::Key_Return);
    QCOMPARE(open.window.currentPage(), PageId::Lines);
    auto *table = open.window.findChild<ui::KnownLinesTable *>();
    QTRY_COMPARE(table->model()->rowCount(), 300);
}

void PaletteTests::threeHundredMixedIdentifiersBecomeANewChangeWithTheUnknownOnes()
{
    LinesWorld world(330);
    OpenPalette open(world);
    open.open();
    open.paste(mixedPaste(world));
    QTRY_VERIFY(open.goTo(u"New change with these"_s));
    open.press(Qt::Key_Return);
    QTRY_COMPARE(open.window.currentPage(), PageId::NewChange);
    const ui::LinesForm &lines = open.window.findChild<ui::NewChangePage *>()->lines();
    QTRY_VERIFY(lines.list() != nullptr);
    QCOMPARE(lines.list()->list.rows.size(), 303);
}

void PaletteTests::tooManyToListAreStillOfferedForAChange()
{
    LinesWorld world(3);
    OpenPalette open(world);
    const auto numbers = [](int count) {
        QString text = u"5550000000\n"_s;
        for (int i = 1; i < count; ++i)
            text += u"212%1\n"_s.arg(i, 7, 10, QChar(u'0'));
        return text;
    };
    open.open();
    open.paste(numbers(40'001));
    QTRY_VERIFY(open.offers(u"New change with these 40,001 line(s)"_s));
    QVERIFY(!open.offers(u"Show these"_s));
    open.paste(numbers(100'001));
    QTRY_VERIFY(open.offers(u"New change with these 100,000 line(s)"_s));
    QCOMPARE(open.list->currentIndex().data(ui::PaletteModel::DetailTextRole).toString(),
        u"only the first 100,000 identifiers are taken"_s);
}

void PaletteTests::theKeyboardComesBackWhereItWas()
{
    LinesWorld world(3);
    OpenPalette open(world);
    open.window.showPage(PageId::Lines);
    auto &search = OpenLines::part<ui::SearchField>(open.window, u"lineFind"_s);
    search.setFocus();
    open.open();
    QVERIFY(open.field->hasFocus());
    open.press(Qt::Key_Tab);
    QVERIFY2(open.field->hasFocus(), "Tab goes on among the results");
    open.press(Qt::Key_Escape);
    QVERIFY(search.hasFocus());
    open.open();
    // Going to another page by its key closes it.
    QTest::keyClick(open.field, Qt::Key_6, Qt::AltModifier);
    QCOMPARE(open.window.currentPage(), PageId::Audit);
    QVERIFY(!open.palette->isVisible());
}

void PaletteTests::theResultIsToldToScreenReaders()
{
    LinesWorld world(3);
    OpenPalette open(world);
    open.open();
    open.type(u"audit"_s);
    QVERIFY(open.goTo(u"Audit"_s));
    QVERIFY2(open.field->accessibleDescription().contains(u"Audit"_s)
            && open.field->accessibleDescription().contains(u" of "_s),
        qUtf8Printable(open.field->accessibleDescription()));
    open.type(u" is not a word of anything"_s);
    QCOMPARE(open.field->accessibleDescription(), u"No result"_s);
}

void PaletteTests::oneKeyOpensItFromEveryField()
{
    LinesWorld world(3);
    OpenPalette open(world);
    open.window.showPage(PageId::NewChange);
    auto *pasted = open.window.findChild<ui::NewChangePage *>()->findChild<QPlainTextEdit *>();
    auto *line = open.window.findChild<QLineEdit *>(u"reason"_s);
    for (QWidget *field : {static_cast<QWidget *>(pasted), static_cast<QWidget *>(line)}) {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
        QVERIFY2(open.palette->isVisible(), field->metaObject()->className());
        QTest::keyClick(open.field, Qt::Key_K, Qt::ControlModifier);
        QVERIFY2(!open.palette->isVisible(), "the same key closes it");
    }
    OpenLines::part<QToolButton>(open.window, u"paletteButton"_s).click();
    QVERIFY(open.palette->isVisible());
}

void PaletteTests::everyCommandHasAWordANameAndKeysOfItsOwn()
{
    LinesWorld world(3);
    OpenPalette open(world);
    for (const PageId id : kPagesOfPalette) {
        open.window.showPage(id);
        QHash<QString, QString> taken;
        QList<QAction *> all = open.window.commands().all();
        const QWidget &page = *open.window.findChild<ui::PageSet *>()->page(id);
        const QList<QAction *> ofPage = page.actions() + page.findChildren<QAction *>();
        for (QAction *action : ofPage) {
            if (!all.contains(action))
                all.append(action);
        }
        for (const QAction *action : std::as_const(all)) {
            if (action->isSeparator() || action->menu() != nullptr
                || qobject_cast<const QLineEdit *>(action->parent()) != nullptr)
                continue;
            QVERIFY2(!action->text().isEmpty() && !action->iconText().isEmpty(),
                qUtf8Printable(QString(ui::titleOf(id) + u": "_s + action->objectName())));
            const QList<QKeySequence> keys = action->shortcuts();
            for (const QKeySequence &key : keys) {
                const QString word = key.toString();
                // One key may mean different things in two tables, never in what a whole page or window
                // hears.
                if (action->shortcutContext() == Qt::WidgetShortcut)
                    continue;
                QVERIFY2(!taken.contains(word),
                    qUtf8Printable(u"%1: %2 and %3"_s.arg(word, taken.value(word), action->text())));
                taken.insert(word, action->text());
            }
        }
    }
}

void PaletteTests::screens()
{
    LinesWorld world(330);
    addChange(world, ChangeKind::Suspend, u"INC-4711"_s, u"Mara Keller"_s);
    OpenPalette open(world);
    open.window.showPage(PageId::Lines);
    open.open();
    auto *facts = open.palette->findChild<QLabel *>(u"paletteFacts"_s);
    QTRY_VERIFY2(facts->mapTo(open.palette, QPoint()).y()
            >= open.list->mapTo(open.palette, QPoint(0, open.list->height())).y(),
        "the results end above the line below them");
    QVERIFY(fitsAndShoots(open.window, u"palette-all"_s));
    open.field->clear();
    open.type(u"4711"_s);
    QTRY_VERIFY(open.offers(u"#1 "_s));
    QVERIFY(fitsAndShoots(open.window, u"palette-change"_s));
    open.field->clear();
    open.type(u"00012"_s);
    QTRY_VERIFY(open.offers(u"8900"_s));
    QVERIFY(fitsAndShoots(open.window, u"palette-lines"_s));
    open.paste(mixedPaste(world));
    QTRY_VERIFY(open.offers(u"Show these"_s));
    QVERIFY(fitsAndShoots(open.window, u"palette-pasted"_s));
}
