// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pages/console_world.h"
#include "tests/ui/pages/help_tests.h"
#include "tests/ui/pages/languages.h"
#include "tests/ui/pages/page_finding.h"
#include "tests/ui/pages/shots.h"
#include "ui/help/about_dialog.h"
#include "ui/help/help_window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shortcut_table.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::test;
using lk::ui::HelpWindow;
using lk::ui::MainWindow;
using lk::ui::PageId;

namespace {

/// The help of a console that shows this page, opened by its key.
HelpWindow &helpAt(MainWindow &window, PageId page)
{
    window.showPage(page);
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("The window is not active");
    QTest::keyClick(&window, Qt::Key_F1);
    return part<HelpWindow>(window, u"helpWindow"_s);
}

} // namespace

void HelpTests::everyPageOpensAtItsOwnTopic()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    window.show();
    const QList<std::pair<PageId, QString>> topics{{PageId::Today, u"today"_s},
        {PageId::Changes, u"changes"_s}, {PageId::NewChange, u"new-change"_s}, {PageId::Lines, u"lines"_s},
        {PageId::Failures, u"failures"_s}, {PageId::Audit, u"audit"_s}, {PageId::Schedule, u"schedule"_s},
        {PageId::Settings, u"settings"_s}, {PageId::LiveChange, u"live-change"_s}};
    for (const auto &[page, topic] : topics) {
        HelpWindow &help = helpAt(window, page);
        QVERIFY(help.isVisible());
        QCOMPARE(help.topic(), topic);
        QVERIFY(part<QTextBrowser>(help, u"helpText"_s).toPlainText().size() > 300);
    }
    QCOMPARE(window.findChildren<HelpWindow *>().size(), 1);
}

void HelpTests::everyTopicHasATitleAndNoLinkLeadsNowhere()
{
    const QList<ui::HelpTopic> topics = ui::helpTopics();
    QStringList files;
    for (const ui::HelpTopic &topic : topics)
        files.append(QString(topic.id + u".md"_s));
    static const QRegularExpression kLink(u"\\]\\(([^)]*)\\)"_s);
    for (const ui::HelpTopic &topic : topics) {
        QVERIFY2(!topic.title.isEmpty(), qUtf8Printable(topic.id));
        QVERIFY2(topic.text.size() > 200, qUtf8Printable(topic.id));
        auto links = kLink.globalMatch(topic.text);
        while (links.hasNext()) {
            const QString file = links.next().captured(1);
            QVERIFY2(files.contains(file), qUtf8Printable(QString(topic.id + u": "_s + file)));
        }
    }
}

void HelpTests::searchingNarrowsTheTopics()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    window.show();
    HelpWindow &help = helpAt(window, PageId::Today);
    auto &list = part<QListWidget>(help, u"helpTopics"_s);
    const auto shown = [&list] {
        int count = 0;
        for (int i = 0; i < list.count(); ++i)
            count += list.item(i)->isHidden() ? 0 : 1;
        return count;
    };
    QCOMPARE(shown(), list.count());
    auto &search = part<ui::SearchField>(help, u"helpSearch"_s);
    QTest::keyClicks(&search, u"fingerprint frozen"_s);
    QTest::keyClick(&search, Qt::Key_Return);
    QCOMPARE(shown(), 1);
    QCOMPARE(help.topic(), u"new-change"_s);
    QTest::keyClick(&search, Qt::Key_Escape);
    QCOMPARE(shown(), list.count());
}

void HelpTests::aLinkAndTheWayBackKeepTheListInStep()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    window.show();
    HelpWindow &help = helpAt(window, PageId::Changes);
    auto &text = part<QTextBrowser>(help, u"helpText"_s);
    // The keyboard goes from link to link, and follows one.
    QTest::keyClick(&text, Qt::Key_Tab);
    QTest::keyClick(&text, Qt::Key_Return);
    QCOMPARE(help.topic(), u"live-change"_s);
    QVERIFY(text.toPlainText().startsWith(u"One change"_s));
    text.backward();
    QCOMPARE(help.topic(), u"changes"_s);
}

void HelpTests::theTableOfKeysHoldsWhatThePagesOffer()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Question);
    auto *table = window.findChild<ui::ShortcutTable *>();
    QVERIFY(table != nullptr && table->isVisible());
    const QAbstractItemModel &rows = *table->findChild<ui::TableView *>()->model();
    QStringList keys;
    for (int row = 0; row < rows.rowCount(); ++row)
        keys.append(rows.index(row, 1).data().toString());
    for (const QString &key : {u"Ctrl+K"_s, u"F1"_s, u"?"_s, u"Ctrl+N"_s, u"F5"_s})
        QVERIFY2(keys.join(u' ').contains(key), qUtf8Printable(key));
}

void HelpTests::theHelpCallsKeysAsTheMenusDo()
{
    static const QRegularExpression kCombination(u"[*(](\\p{L}+\\+[^\\s*,)]+)"_s);
    for (const QString &name : {u"en"_s, u"de"_s, u"es"_s}) {
        const Language inForce(name);
        QString help;
        for (const ui::HelpTopic &topic : ui::helpTopics())
            help += topic.text;
        int seen = 0;
        auto told = kCombination.globalMatch(help);
        while (told.hasNext()) {
            const QString keys = told.next().captured(1);
            const QKeySequence sequence = QKeySequence::fromString(keys, QKeySequence::NativeText);
            QVERIFY2(sequence.toString(QKeySequence::NativeText) == keys,
                qUtf8Printable(QString(name + u' ' + keys)));
            ++seen;
        }
        QVERIFY(seen > 15);
        for (const Qt::Key key :
            {Qt::Key_Enter, Qt::Key_Delete, Qt::Key_Space, Qt::Key_Escape, Qt::Key_Tab}) {
            const QString word = QKeySequence(key).toString(QKeySequence::NativeText);
            const bool isTold = help.contains(u"**%1**"_s.arg(word));
            QVERIFY2(isTold, qUtf8Printable(QString(name + u' ' + word)));
        }
    }
}

void HelpTests::aboutTellsEveryVersionAndLicence()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    window.show();
    window.commands().action(ui::Command::About)->trigger();
    auto &about = part<ui::AboutDialog>(window, u"aboutDialog"_s);
    QVERIFY(about.isVisible());
    QTRY_VERIFY(about.versionText().contains(u"SQLite: 3."_s));
    static const QRegularExpression kNumber(u": .*\\d"_s);
    for (const QString &name : {u"Linekeeper"_s, u"Qt"_s, u"libsodium"_s, u"libzip"_s, u"Boost"_s,
             u"QtKeychain"_s, u"C++ compiler"_s, u"SQLite"_s}) {
        const QStringList lines = about.versionText().split(u'\n');
        const QString line
            = lines.filter(QRegularExpression(QString(u"^"_s + QRegularExpression::escape(name)))).value(0);
        QVERIFY2(kNumber.match(line).hasMatch(), qUtf8Printable(QString(name + u" / "_s + line)));
    }
    part<QPushButton>(about, u"copyVersions"_s).click();
    QCOMPARE(QGuiApplication::clipboard()->text(), about.versionText());
    const QString licences = part<QPlainTextEdit>(about, u"licenceText"_s).toPlainText();
    QVERIFY(licences.contains(u"Apache License"_s) && licences.contains(u"Lucide"_s));
}

void HelpTests::screens()
{
    ConsoleWorld world;
    MainWindow window(*world.services);
    window.resize(1440, 900);
    window.show();
    HelpWindow &help = helpAt(window, PageId::NewChange);
    QVERIFY(fitsAndShoots(help, u"help"_s));
    help.close();
    window.commands().action(ui::Command::About)->trigger();
    auto &about = part<ui::AboutDialog>(window, u"aboutDialog"_s);
    QTRY_VERIFY(about.versionText().contains(u"SQLite"_s));
    QVERIFY(fitsAndShoots(about, u"about"_s));
    part<QTabWidget>(about, u"aboutTabs"_s).setCurrentIndex(1);
    QVERIFY(fitsAndShoots(about, u"about-licences"_s));
}
