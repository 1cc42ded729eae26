// SPDX-License-Identifier: Apache-2.0
#include "gallery.h"
#include "gallery_model.h"

#include "ui/theme/state_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/identifier_label.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/nav_rail.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/rate_chart.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/timeline.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>
#include <QToolButton>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui::look {

namespace {

NavRail *consoleRail(const Theme &theme)
{
    auto *rail = new NavRail(theme);
    rail->setBrand(u"Linekeeper"_s, u"Operations console"_s);
    rail->addEntry(u"layout-dashboard"_s, u"Today"_s);
    const int changes = rail->addEntry(u"list-checks"_s, u"Changes"_s);
    rail->addEntry(u"card-sim"_s, u"Lines"_s);
    const int failures = rail->addEntry(u"triangle-alert"_s, u"Failures"_s);
    const int approvals = rail->addEntry(u"stamp"_s, u"Approvals"_s);
    rail->addEntry(u"calendar-clock"_s, u"Schedule"_s);
    rail->addEntry(u"scroll-text"_s, u"Audit"_s);
    rail->addEntry(u"settings"_s, u"Settings"_s, true);
    rail->setBadge(changes, 3);
    rail->setBadge(failures, 214, true);
    rail->setBadge(approvals, 1);
    rail->setCurrent(changes);
    rail->setFooter(u"Mara Keller"_s, u"Operator · Northwind"_s);
    rail->setCollapseBelow(1100);
    return rail;
}

PageHeader *consoleHead(const Theme &theme)
{
    auto *head = new PageHeader(theme);
    head->setBreadcrumb({u"Changes"_s, u"#10482"_s});
    head->setTitle(u"Suspend 5,000 lines"_s);
    head->setSubtitle(
        u"Verizon ThingSpace · account 0442-00917 · INC-4411 · started 13:38 UTC by Mara Keller"_s);
    auto *badge = new StateBadge(theme);
    badge->setLook(lookOf(BulkState::Running));
    head->addTitleWidget(badge);
    const auto add = [&](const QString &icon, const QString &text, ButtonRole role) {
        auto *action = new QAction(theme.icon(icon), text, head);
        head->addAction(action, role);
    };
    add(u"download"_s, u"&Export"_s, ButtonRole::Normal);
    add(u"scan-search"_s, u"&Ask carrier about 7"_s, ButtonRole::Normal);
    add(u"rotate-ccw"_s, u"&Retry 71 failed"_s, ButtonRole::Normal);
    add(u"pause"_s, u"&Pause change"_s, ButtonRole::Primary);
    return head;
}

QLayout *consoleTiles(const Theme &theme)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.dp(10));
    const auto add = [&](const QString &title, const QString &icon, const QString &value,
                         const QString &context, Tone tone) {
        auto *tile = new KpiTile(theme, title, icon);
        tile->setFigure(value, context, tone);
        row->addWidget(tile);
    };
    add(u"Completed"_s, u"circle-check"_s, u"3,040"_s, u"of 5,000"_s, Tone::Success);
    add(u"In flight"_s, u"send"_s, u"164"_s, u"awaiting carrier"_s, Tone::Info);
    add(u"Waiting"_s, u"clock"_s, u"1,718"_s, u"25 retries scheduled"_s, Tone::Idle);
    add(u"Failed"_s, u"circle-x"_s, u"71"_s, u"2.3 % · stops at 5 %"_s, Tone::Danger);
    add(u"Unknown"_s, u"circle-question-mark"_s, u"7"_s, u"oldest 18 min"_s, Tone::Unknown);
    add(u"Time left"_s, u"history"_s, u"≈ 4 min"_s, u"done by 14:36 UTC"_s, Tone::Neutral);
    return row;
}

Card *consoleProgress(const Theme &theme)
{
    auto *card = new Card(theme);
    card->setTitle(u"Progress"_s);
    auto *facts = new TextLabel(theme, TextSize::Small, &Tokens::textMuted, QFont::Medium);
    facts->setText(u"Canary 10 ✓   10 % ✓   rest 41 %"_s);
    card->addTitleWidget(facts);
    auto *bar = new SegmentBar(theme);
    bar->setTitle(u"Progress of change 10482"_s);
    bar->setLegendVisible(true);
    bar->setSegments({{Tone::Success, 2897, u"Done"_s}, {Tone::Neutral, 143, u"Already so"_s},
        {Tone::Danger, 71, u"Failed"_s}, {Tone::Unknown, 7, u"Unknown"_s}, {Tone::Info, 164, u"In flight"_s},
        {Tone::Idle, 1718, u"Waiting"_s}});
    card->body()->addWidget(bar);
    return card;
}

QWidget *consoleFilters(const Theme &theme)
{
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(theme.dp(12), theme.dp(12), theme.dp(12), theme.dp(6));
    row->setSpacing(theme.dp(6));
    row->addWidget(new SearchField(theme, u"Find a line…"_s), 1);
    const auto add = [&](const QString &text, std::optional<Tone> tone, qint64 count, bool on) {
        auto *chip = new FilterChip(theme, text, tone);
        chip->setCount(count);
        chip->setChecked(on);
        row->addWidget(chip);
    };
    add(u"All"_s, {}, 5000, true);
    add(u"Waiting"_s, Tone::Idle, 1718, false);
    add(u"In flight"_s, Tone::Info, 164, false);
    add(u"Failed"_s, Tone::Danger, 71, false);
    add(u"Unknown"_s, Tone::Unknown, 7, false);
    auto *columns = new QToolButton;
    columns->setIcon(theme.icon(u"columns-3"_s, &Tokens::textMuted));
    columns->setAccessibleName(u"Choose columns"_s);
    columns->setToolTip(u"Choose columns"_s);
    row->addWidget(columns);
    return strip;
}

Card *consoleTable(const Theme &theme)
{
    auto *card = new Card(theme);
    card->setAccessibleName(u"Lines"_s);
    card->setBodyMargins(0, 0, 0, theme.dp(8));
    card->body()->setSpacing(0);
    card->body()->addWidget(consoleFilters(theme));
    auto *table = new TableView(theme);
    table->setObjectName(u"galleryLines"_s);
    table->setAccessibleName(u"Lines of this change"_s);
    table->setColumn(GalleryModel::Picked, ColumnKind::Check, 40);
    table->setColumn(GalleryModel::Iccid, ColumnKind::Identifier, 180);
    table->setColumn(GalleryModel::Imei, ColumnKind::Identifier, 158);
    table->setColumn(GalleryModel::Msisdn, ColumnKind::Identifier, 130);
    table->setColumn(GalleryModel::Plan, ColumnKind::Diff, 118);
    table->setColumn(GalleryModel::State, ColumnKind::State, 146);
    table->setColumn(GalleryModel::Tries, ColumnKind::Number, 54);
    table->setColumn(GalleryModel::Updated, ColumnKind::Quiet, 90);
    table->setColumnOffered(GalleryModel::Change);
    table->setModel(new GalleryModel(5000, table));
    table->setCurrentIndex(table->model()->index(3, GalleryModel::Iccid));
    card->body()->addWidget(table, 1);
    return card;
}

RateChartContent invented()
{
    RateChartContent content;
    content.title = u"Lines per minute and error rate, last hour"_s;
    content.barName = u"Lines per minute"_s;
    content.lineName = u"Errors"_s;
    for (int i = 0; i < 60; ++i) {
        const double ramp = i < 6 ? 0 : qMin(1.0, (i - 5) / 8.0);
        content.bars.append(ramp * (430 + 50 * std::sin(i / 4.0) + 23 * std::sin(i * 2.1)));
        const double bump = i > 38 && i < 47 ? 3.1 * std::sin((i - 38) / 9.0 * 3.14159) : 0;
        content.percents.append(i < 6 ? 0 : 1.2 + 0.4 * std::sin(i * 1.7) + bump);
    }
    content.threshold = 5;
    content.thresholdText = u"Stops at 5 %"_s;
    content.times = {u"13:32"_s, u"13:47"_s, u"14:02"_s, u"14:17"_s, u"14:32"_s};
    return content;
}

Card *chartCard(const Theme &theme)
{
    auto *card = new Card(theme);
    card->setTitle(u"Lines per minute, error rate"_s);
    auto *span = new TextLabel(theme, TextSize::Small, &Tokens::textMuted);
    span->setText(u"60 min"_s);
    card->addTitleWidget(span);
    auto *chart = new RateChart(theme);
    chart->setContent(invented());
    chart->setFixedHeight(theme.dp(140));
    card->body()->addWidget(chart);
    return card;
}

ScrollPane *lineHistory(const Theme &theme)
{
    auto *timeline = new Timeline(theme);
    timeline->setEvents({{Tone::Success, u"Checked"_s, u"13:41:02"_s,
                             u"ICCID check digit, status and plan rules"_s, {}},
        {Tone::Idle, u"Queued"_s, u"13:58:11"_s, u"Position 3,128 of 5,000"_s, {}},
        {Tone::Info, u"Sent to carrier"_s, u"14:02:40"_s, u"POST …/devices/actions/suspend · attempt 1"_s,
            {}},
        {Tone::Unknown, u"Answer lost"_s, u"14:02:41"_s,
            u"Connection closed before the answer. Reading back."_s, {}},
        {Tone::Warning, u"Retry scheduled"_s, u"14:03:07"_s, u"Proved not applied; next try in 26 s"_s, {}}});
    auto *pane = new ScrollPane(u"History of this line"_s);
    pane->setContent(timeline);
    return pane;
}

QWidget *consoleSide(const Theme &theme, bool withChart)
{
    auto *side = new QWidget;
    side->setFixedWidth(theme.dp(312));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.dp(10));
    if (withChart)
        column->addWidget(chartCard(theme));
    auto *line = new Card(theme);
    line->setTitle(u"Line"_s);
    auto *iccid = new IdentifierLabel(theme, u"ICCID"_s);
    iccid->setIdentifier(u"8914800000058508700"_s);
    line->body()->addWidget(iccid);
    line->body()->addWidget(lineHistory(theme), 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(new QPushButton(theme.icon(u"rotate-ccw"_s), u"Retry line"_s));
    buttons->addWidget(new QPushButton(theme.icon(u"file-text"_s), u"Carrier call"_s));
    buttons->addStretch(1);
    line->body()->addLayout(buttons);
    column->addWidget(line, 1);
    return side;
}

} // namespace

std::unique_ptr<QWidget> makeConsole(const Theme &theme, bool withChart)
{
    auto window = std::make_unique<QMainWindow>();
    window->setWindowTitle(u"Linekeeper"_s);
    const QStringList menus{u"&File"_s, u"&Edit"_s, u"&View"_s, u"&Change"_s, u"&Tools"_s, u"&Help"_s};
    for (const QString &menu : menus)
        window->menuBar()->addMenu(menu);
    auto *page = new QWidget;
    auto *outer = new QHBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(consoleRail(theme));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(theme.dp(20), theme.dp(12), theme.dp(20), theme.dp(10));
    column->setSpacing(theme.dp(10));
    auto *banner = new Banner(theme, Banner::Kind::Practice);
    banner->setText(u"PRACTICE – built-in carrier. Nothing leaves this computer."_s);
    banner->addButton(u"Leave practice"_s);
    column->addWidget(banner);
    column->addWidget(consoleHead(theme));
    column->addLayout(consoleTiles(theme));
    column->addWidget(consoleProgress(theme));
    auto *lower = new QHBoxLayout;
    lower->setSpacing(theme.dp(12));
    lower->addWidget(consoleTable(theme), 1);
    lower->addWidget(consoleSide(theme, withChart));
    column->addLayout(lower, 1);
    outer->addLayout(column, 1);
    window->setCentralWidget(page);
    window->statusBar()->showMessage(u"5,000 of 5,000 lines shown"_s);
    window->statusBar()->setSizeGripEnabled(false);
    return window;
}

} // namespace lk::ui::look
