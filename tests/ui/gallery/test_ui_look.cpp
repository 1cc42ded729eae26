// SPDX-License-Identifier: Apache-2.0
#include "test_ui_look.h"

#include "contrast_pairs.h"
#include "gallery.h"
#include "gallery_model.h"

#include "ui/theme/icon_loader.h"
#include "ui/theme/state_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/nav_rail.h"
#include "ui/widgets/rate_chart.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/table_header.h"
#include "ui/widgets/table_view.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDirIterator>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTransform>
#include <QUrl>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui::look {

namespace {

QString spokenName(QWidget &widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken != nullptr ? spoken->text(QAccessible::Name) : QString();
}

/// Icon names as they are written in code: the text after one of the functions and types that take one.
QSet<QString> iconNamesIn(const QString &source)
{
    static const QRegularExpression call(u"\\b(?:icon|pixmap|paintIcon|makeLook|addEntry|setIcon|addButton|"
                                         u"KpiTile|EmptyState|IconDisc|NavEntry|"
                                         "paintStepper)\\(([^;{}]*)"_s);
    static const QRegularExpression literal(u"u\"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\"_s"_s);
    QSet<QString> names;
    for (auto calls = call.globalMatch(source); calls.hasNext();) {
        const QString arguments = calls.next().captured(1);
        for (auto found = literal.globalMatch(arguments); found.hasNext();)
            names.insert(found.next().captured(1));
    }
    return names;
}

/// Pixels of one color below each other.
struct Run {
    QRgb color = 0;
    int length = 0;
};

QList<Run> runsDown(const QImage &picture, int x)
{
    QList<Run> runs;
    for (int y = 0; y < picture.height(); ++y) {
        const QRgb color = picture.pixel(x, y);
        if (runs.isEmpty() || runs.last().color != color)
            runs.append({color, 0});
        ++runs.last().length;
    }
    return runs;
}

QList<QRgb> colorsOf(const QList<Run> &runs)
{
    QList<QRgb> colors;
    for (const Run &run : runs)
        colors.append(run.color);
    return colors;
}

QImage pictureOf(QWidget &window)
{
    window.show();
    QCoreApplication::sendPostedEvents();
    return window.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

TableView *makeTable(const Theme &theme, int rows)
{
    auto *table = new TableView(theme);
    table->setObjectName(u"tested"_s);
    table->setColumn(GalleryModel::Picked, ColumnKind::Check, 40);
    table->setColumn(GalleryModel::Iccid, ColumnKind::Identifier, 180);
    table->setModel(new GalleryModel(rows, table));
    return table;
}

/// Not QTableView::selectRow(): that one heeds modifier keys which an earlier test has pressed.
void selectRow(TableView &table, int row)
{
    table.selectionModel()->select(
        table.model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace

TestUiLook::TestUiLook(Theme &theme)
    : m_theme(theme)
{
}

void TestUiLook::everyPairOfColorsIsReadable_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("back");
    QTest::addColumn<double>("least");
    for (const Tokens &tokens : {lightTokens(), darkTokens()}) {
        const QList<ContrastPair> pairs = contrastPairs(tokens);
        for (const ContrastPair &pair : pairs) {
            const QString name = (tokens.dark ? u"dark: "_s : u"light: "_s) + pair.name;
            QTest::newRow(qPrintable(name)) << pair.front << pair.back << pair.least;
        }
    }
}

void TestUiLook::everyPairOfColorsIsReadable()
{
    QFETCH(QColor, front);
    QFETCH(QColor, back);
    QFETCH(double, least);
    const double found = contrast(front, back);
    QVERIFY2(found >= least, qPrintable(u"contrast is %1, must be %2"_s.arg(found).arg(least)));
}

void TestUiLook::everyFocusableWidgetIsNamedAndNotCalledACheckBox_data()
{
    QTest::addColumn<int>("window");
    QTest::newRow("console") << 0;
    QTest::newRow("controls") << 1;
    QTest::newRow("pieces") << 2;
}

void TestUiLook::everyFocusableWidgetIsNamedAndNotCalledACheckBox()
{
    QFETCH(int, window);
    QTest::failOnWarning(QRegularExpression(u"There is no icon"_s));
    const auto shown = window == 0 ? makeConsole(m_theme, true)
        : window == 1              ? makeControls(m_theme)
                                   : makePieces(m_theme);
    shown->resize(1440, 900);
    shown->show();
    (void)shown->grab();
    int seen = 0;
    const QList<QWidget *> widgets = shown->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool inner = widget->objectName() == "qt_scrollarea_viewport"_L1
            || widget->focusProxy() != nullptr || widget->inherits("QHeaderView")
            || widget->inherits("QMenuBar") || widget->inherits("QMenu");
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || inner
            || widget->parentWidget()->inherits("QAbstractSpinBox"))
            continue;
        ++seen;
        const QString about = u"%1 in %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
            QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
        QVERIFY2(!spokenName(*widget).isEmpty(), qPrintable(u"no name: "_s + about));
        const QAccessible::Role role = QAccessible::queryAccessibleInterface(widget)->role();
        QVERIFY2(
            role != QAccessible::NoRole && (role != QAccessible::Client || widget->inherits("QScrollArea")),
            qPrintable(u"no role: "_s + about));
        QVERIFY2(role != QAccessible::CheckBox || qobject_cast<QCheckBox *>(widget) != nullptr
                || (qobject_cast<QPushButton *>(widget) != nullptr),
            qPrintable(u"told as a check box: "_s + about));
    }
    QVERIFY(seen > 5);
}

void TestUiLook::everyStateHasIconWordAndExplanation()
{
    QSet<QString> words;
    for (const ChangeState state : kAllStates) {
        const StateLook look = lookOf(state);
        QVERIFY2(!look.word.isEmpty() && !look.tooltip.isEmpty(), qPrintable(lk::toText(state)));
        QVERIFY2(IconLoader::exists(look.icon), qPrintable(look.icon));
        words.insert(look.word);
    }
    // Only "claimed" shares its word: to the operator such a line still waits.
    QCOMPARE(words.size(), static_cast<qsizetype>(kStateCount) - 1);
    for (const BulkState state : {BulkState::Held, BulkState::Running, BulkState::Paused,
             BulkState::Finishing, BulkState::Done, BulkState::DoneWithFailures, BulkState::Cancelled}) {
        const StateLook look = lookOf(state);
        QVERIFY2(!look.word.isEmpty() && !look.tooltip.isEmpty(), qPrintable(lk::toText(state)));
        QVERIFY2(IconLoader::exists(look.icon), qPrintable(look.icon));
    }
}

void TestUiLook::everyIconNamedInCodeExists()
{
    const QString root = QStringLiteral(LINEKEEPER_SOURCE_DIR);
    int checked = 0;
    const QStringList folders{root + u"/ui"_s, root + u"/tests/ui/gallery"_s};
    for (const QString &folder : folders) {
        QDirIterator files(folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
            QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QSet<QString> names = iconNamesIn(QString::fromUtf8(file.readAll()));
            for (const QString &name : names) {
                ++checked;
                QVERIFY2(IconLoader::exists(name), qPrintable(name + u" in "_s + file.fileName()));
            }
        }
    }
    QVERIFY(checked > 30);
}

void TestUiLook::theSpokenBarAddsUpToAllLines()
{
    SegmentBar bar(m_theme);
    bar.setSegments({{Tone::Success, 2897, u"Done"_s}, {Tone::Danger, 71, u"Failed"_s},
        {Tone::Unknown, 0, u"Unknown"_s}, {Tone::Idle, 1718, u"Waiting"_s}});
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&bar);
    QCOMPARE(spoken->role(), QAccessible::Chart);
    const QString text = spoken->text(QAccessible::Description);
    qint64 whole = -1;
    qint64 sum = 0;
    static const QRegularExpression number(u"[0-9][0-9,]*"_s);
    for (auto found = number.globalMatch(text); found.hasNext();) {
        const qint64 value = QLocale(QLocale::English).toLongLong(found.next().captured());
        if (whole < 0)
            whole = value;
        else
            sum += value;
    }
    QCOMPARE(whole, 4686);
    QCOMPARE(sum, whole);
    QVERIFY(text.contains(u"71 Failed"_s));
}

void TestUiLook::aSmallPartOfABarCanStillBeSeen()
{
    const QRectF rect(0, 0, 200, 10);
    const Segments segments{{Tone::Success, 99999, {}}, {Tone::Danger, 1, {}}, {Tone::Idle, 900000, {}}};
    int wide = 0;
    for (int x = 0; x < 200; ++x)
        wide += segmentAt(rect, segments, x + 0.5) == 1 ? 1 : 0;
    QVERIFY2(wide >= 2, qPrintable(QString::number(wide)));
    QCOMPARE(segmentAt(rect, segments, 199), 2);
}

void TestUiLook::theConsoleFitsASmallScreen()
{
    const auto console = makeConsole(m_theme, false);
    console->resize(1280, 720);
    console->show();
    QVERIFY2(console->minimumSizeHint().width() < 1280,
        qPrintable(u"minimum width %1"_s.arg(console->minimumSizeHint().width())));
    QCOMPARE(console->width(), 1280);
    QCOMPARE(console->height(), 720);
}

void TestUiLook::actionsThatDoNotFitAreInTheMoreMenu()
{
    ActionBar bar(m_theme);
    QAction save(u"Save plan"_s);
    QAction ask(u"Ask for approval"_s);
    QAction run(u"Run 812 changes"_s);
    QPushButton *first = bar.addAction(&save);
    bar.addAction(&ask);
    QPushButton *last = bar.addAction(&run, ButtonRole::Primary);
    bar.resize(bar.sizeHint());
    bar.show();
    QVERIFY(first->isVisible());
    bar.resize(bar.minimumSizeHint());
    QVERIFY(!first->isVisible());
    QVERIFY(last->isVisible());
    auto *menu = bar.findChild<QMenu *>();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions(), (QList<QAction *>{&save, &ask}));
    QSignalSpy ran(&run, &QAction::triggered);
    last->click();
    QCOMPARE(ran.count(), 1);
    run.setText(u"Run 811 changes"_s);
    QCOMPARE(last->text(), u"Run 811 changes"_s);
    QCOMPARE(spokenName(*last), u"Run 811 changes"_s);
}

void TestUiLook::theRailCollapsesWhenTheWindowIsNarrow()
{
    const auto console = makeConsole(m_theme, true);
    console->resize(1440, 900);
    console->show();
    auto *rail = console->findChild<NavRail *>();
    QVERIFY(!rail->isCollapsed());
    const int wide = rail->width();
    rail->setCollapseBelow(2000);
    QVERIFY(rail->isCollapsed());
    QVERIFY(rail->width() < wide / 2);
    QCOMPARE(QAccessible::queryAccessibleInterface(rail)->role(), QAccessible::List);
}

void TestUiLook::iconsFollowTheTheme()
{
    const QIcon icon = m_theme.icon(u"check"_s);
    m_theme.setMode(ThemeMode::Light);
    const QImage light = icon.pixmap(QSize(16, 16), 1.0).toImage();
    m_theme.setMode(ThemeMode::Dark);
    const QImage dark = icon.pixmap(QSize(16, 16), 1.0).toImage();
    m_theme.setMode(ThemeMode::Light);
    QVERIFY(light != dark);
    QCOMPARE(icon.pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
}

void TestUiLook::iconsHaveAllThePixelsOfTheScreen()
{
    const auto console = makeConsole(m_theme, true);
    const double ratio = console->devicePixelRatioF();
    int seen = 0;
    const QList<QLabel *> labels = console->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->pixmap().isNull())
            continue;
        ++seen;
        QCOMPARE(label->pixmap().devicePixelRatio(), ratio);
    }
    const QList<QAbstractButton *> buttons = console->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->icon().isNull())
            continue;
        ++seen;
        const QPixmap drawn = button->icon().pixmap(button->iconSize(), ratio);
        QCOMPARE(drawn.size(), button->iconSize() * ratio);
    }
    QVERIFY(seen > 5);
}

/// At 125 % and 150 % a line of one pixel would fall between the pixels of the screen.
void TestUiLook::outlinesLieOnWholePixels()
{
    QWidget window;
    window.resize(320, 200);
    Card card(m_theme, &window);
    card.setGeometry(7, 5, 203, 101);
    const Tokens &t = m_theme.tokens();
    const QImage picture = pictureOf(window);
    const int thick = qMax(1, qRound(picture.devicePixelRatio()));
    const int middle = qRound(100 * picture.devicePixelRatio());
    const QList<Run> down = runsDown(picture, middle);
    QCOMPARE(colorsOf(down),
        (QList<QRgb>{t.window.rgb(), t.border.rgb(), t.surface.rgb(), t.border.rgb(), t.window.rgb()}));
    QCOMPARE(down.at(1).length, thick);
    QCOMPARE(down.at(3).length, thick);
    const QList<Run> across
        = runsDown(picture.transformed(QTransform().rotate(90)), picture.height() * 3 / 4);
    QCOMPARE(colorsOf(across), colorsOf(down));
    QCOMPARE(across.at(1).length, thick);
    QCOMPARE(across.at(3).length, thick);
}

void TestUiLook::lineAfterLineIsEquallyThick()
{
    const std::unique_ptr<TableView> table(makeTable(m_theme, 40));
    table->resize(603, 401);
    // Rows begin between the pixels, each second one at another place.
    table->horizontalHeader()->setFixedHeight(33);
    table->verticalHeader()->setMinimumSectionSize(35);
    table->verticalHeader()->setDefaultSectionSize(35);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QImage picture = pictureOf(*table);
    const int thick = qMax(1, qRound(picture.devicePixelRatio()));
    int lines = 0;
    const QList<Run> down = runsDown(picture, 2);
    for (const Run &run : down) {
        QVERIFY(run.color == m_theme.tokens().border.rgb() || run.color == m_theme.tokens().surface.rgb());
        if (run.color != m_theme.tokens().border.rgb())
            continue;
        ++lines;
        QCOMPARE(run.length, thick);
    }
    QVERIFY(lines > 8);
}

void TestUiLook::spareWidthGoesToTextsUntilSomebodyArrangesThem()
{
    const std::unique_ptr<TableView> table(makeTable(m_theme, 4));
    table->setColumn(GalleryModel::Change, ColumnKind::Text, 100);
    table->setColumn(GalleryModel::Plan, ColumnKind::Text, 140);
    table->resize(700, 300);
    table->show();
    const int iccid = table->columnWidth(GalleryModel::Iccid);
    QCOMPARE(table->columnWidth(GalleryModel::Plan), m_theme.dp(140));
    table->resize(1'500, 300);
    QTRY_COMPARE(table->viewport()->width(), 1'500);
    QCOMPARE(table->columnWidth(GalleryModel::Iccid), iccid);
    QVERIFY(table->columnWidth(GalleryModel::Plan) > m_theme.dp(160));
    QVERIFY(table->columnWidth(GalleryModel::Plan) > table->columnWidth(GalleryModel::Change));
    QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    table->resize(700, 300);
    QTRY_COMPARE(table->viewport()->width(), 700);
    QCOMPARE(table->columnWidth(GalleryModel::Plan), m_theme.dp(140));
    // A little too narrow: the texts give way, the identifiers do not.
    const int needed = table->horizontalHeader()->length();
    QVERIFY(needed > 700);
    table->resize(needed - 20, 300);
    QTRY_COMPARE(table->viewport()->width(), needed - 20);
    QCOMPARE(table->columnWidth(GalleryModel::Iccid), iccid);
    QVERIFY(table->columnWidth(GalleryModel::Plan) < m_theme.dp(140));
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    QSignalSpy arranged(table.get(), &TableView::columnsArranged);
    QWidget *head = table->horizontalHeader()->viewport();
    const int dragged = table->columnWidth(GalleryModel::Change) - 23;
    const QPoint divider(table->columnViewportPosition(GalleryModel::Plan) - 1, head->height() / 2);
    QTest::mousePress(head, Qt::LeftButton, {}, divider);
    QTest::mouseMove(head, divider - QPoint(10, 0));
    QTest::mouseMove(head, divider - QPoint(23, 0));
    QTest::mouseRelease(head, Qt::LeftButton, {}, divider - QPoint(23, 0));
    QVERIFY(arranged.count() > 0);
    arranged.clear();
    table->resize(1'500, 300);
    QTRY_COMPARE(table->viewport()->width(), 1'500);
    QCOMPARE(table->columnWidth(GalleryModel::Change), dragged);
    QCOMPARE(arranged.count(), 0);
}

void TestUiLook::theSortArrowStandsBesideItsWords()
{
    const std::unique_ptr<TableView> table(makeTable(m_theme, 4));
    table->setSortingEnabled(true);
    table->sortByColumn(GalleryModel::Iccid, Qt::AscendingOrder);
    const int from = table->columnViewportPosition(GalleryModel::Iccid);
    const auto *header = qobject_cast<const TableHeader *>(table->horizontalHeader());
    const int to = from + header->titleWidth(GalleryModel::Iccid);
    QVERIFY(to < from + table->columnWidth(GalleryModel::Iccid) - m_theme.dp(40));
    const QImage picture = pictureOf(*table->horizontalHeader());
    int first = picture.width();
    int last = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            // The accent, also where it is blended: nothing else in a head is blue.
            if (qBlue(picture.pixel(x, y)) - qRed(picture.pixel(x, y)) < 60)
                continue;
            first = qMin(first, x);
            last = qMax(last, x);
        }
    }
    QVERIFY(first > from * picture.devicePixelRatio());
    QVERIFY(last > first && last < to * picture.devicePixelRatio());
}

void TestUiLook::whatIsNotKnownIsNotDrawnAsSuccess()
{
    const auto drawn = [this](const QList<double> &values) {
        QImage image(100, 20, QImage::Format_RGB32);
        image.fill(m_theme.tokens().surface);
        QPainter painter(&image);
        paintSparkline(painter, QRectF(0, 0, 100, 20), values, Tone::Success, m_theme);
        painter.end();
        return runsDown(image, 20).size() > 1;
    };
    const double unknown = std::nan("");
    QVERIFY(drawn({100, 100, 100, 100}));
    QVERIFY(!drawn({unknown, unknown, unknown, unknown}));
    QVERIFY(!drawn({unknown, unknown, 100, 100}));
}

void TestUiLook::whatOpensSomethingIsNotCalledACheckBox()
{
    QPushButton more(u"Ad&vanced"_s);
    setExpander(more);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&more);
    QCOMPARE(spoken->role(), QAccessible::Button);
    QCOMPARE(spoken->text(QAccessible::Name), u"Advanced"_s);
    QVERIFY(spoken->state().expandable && spoken->state().collapsed && !spoken->state().checkable);
    spoken->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(more.isChecked());
    QVERIFY(spoken->state().expanded && !spoken->state().collapsed);
}

void TestUiLook::largerTextEnlargesRowsAndControls()
{
    const int before = m_theme.rowHeight();
    const int button = QPushButton(u"Run"_s).sizeHint().height();
    m_theme.setTextScale(1.5);
    const int rows = m_theme.rowHeight();
    const int larger = QPushButton(u"Run"_s).sizeHint().height();
    m_theme.setTextScale(1.0);
    QVERIFY(rows >= before * 14 / 10);
    QVERIFY(larger >= button * 14 / 10);
}

void TestUiLook::copiedIdentifiersAreWholeAndUngrouped()
{
    const std::unique_ptr<TableView> table(makeTable(m_theme, 100));
    selectRow(*table, 1);
    QTest::keySequence(table.get(), QKeySequence(QKeySequence::Copy));
    const QString iccid = table->model()->index(1, GalleryModel::Iccid).data().toString();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->text().section(u'\t', 0, 0), iccid);
    QCOMPARE(copied->text().count(u'\n'), 0);
    // A spreadsheet must take it as text, or a 19-digit number loses its last digits.
    QVERIFY(copied->html().contains(u"mso-number-format:'\\@'"_s));
    QVERIFY(copied->html().contains(iccid));
}

void TestUiLook::selectedIdentifiersAreCopiedAsOneCommaList()
{
    const std::unique_ptr<TableView> table(makeTable(m_theme, 100));
    table->setCurrentIndex(table->model()->index(3, GalleryModel::Iccid));
    QTest::keyClick(table.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const auto iccid
        = [&](int row) { return table->model()->index(row, GalleryModel::Iccid).data().toString(); };
    QCOMPARE(QGuiApplication::clipboard()->text(), QString(iccid(3) + u", "_s + iccid(4)));
}

void TestUiLook::hiddenColumnsAreRememberedAndNotCopied()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    {
        const std::unique_ptr<TableView> table(makeTable(m_theme, 10));
        table->setSettings(settings);
        QMenu menu;
        table->fillColumnMenu(menu);
        for (QAction *action : menu.actions()) {
            if (action->text() == u"ICCID"_s)
                action->trigger();
        }
        table->setColumnWidth(GalleryModel::Imei, 233);
        QVERIFY(table->isColumnHidden(GalleryModel::Iccid));
        selectRow(*table, 0);
        QCOMPARE(table->selectedAsTsv().section(u'\t', 0, 0),
            table->model()->index(0, GalleryModel::Imei).data().toString());
    }
    const std::unique_ptr<TableView> table(makeTable(m_theme, 10));
    table->setSettings(settings);
    QVERIFY(table->isColumnHidden(GalleryModel::Iccid));
    QCOMPARE(table->columnWidth(GalleryModel::Imei), 233);
}

void TestUiLook::spaceTicksTheSelectedRows()
{
    const std::unique_ptr<TableView> table(makeTable(m_theme, 10));
    table->setCurrentIndex(table->model()->index(0, GalleryModel::Iccid));
    table->selectionModel()->select(
        QItemSelection(table->model()->index(0, 0), table->model()->index(2, GalleryModel::Updated)),
        QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(table.get(), Qt::Key_Space);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(
            table->model()->index(row, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QCOMPARE(table->model()->index(3, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
}

void TestUiLook::escapeEmptiesTheSearchAtOnce()
{
    SearchField field(m_theme, u"Find a line…"_s);
    QSignalSpy reported(&field, &SearchField::searchChanged);
    QTest::keyClicks(&field, u"8914"_s);
    QTRY_COMPARE(reported.count(), 1);
    QCOMPARE(reported.takeFirst().first().toString(), u"8914"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(reported.count(), 1);
    QVERIFY(reported.first().first().toString().isEmpty());
}

void TestUiLook::aDroppedFileIsReportedByPath()
{
    DropZone zone(m_theme);
    QSignalSpy files(&zone, &DropZone::filesDropped);
    QSignalSpy texts(&zone, &DropZone::textDropped);
    QMimeData list;
    list.setUrls({QUrl::fromLocalFile(u"/data/lines.csv"_s)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &list, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&zone, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &list, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&zone, &drop);
    QCOMPARE(files.count(), 1);
    QCOMPARE(files.first().first().toStringList(), QStringList{u"/data/lines.csv"_s});
    QCOMPARE(texts.count(), 0);
}

} // namespace lk::ui::look
