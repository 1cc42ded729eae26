// SPDX-License-Identifier: Apache-2.0
#include "gallery.h"

#include "ui/theme/state_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_value_grid.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/rate_chart.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/time_chart.h"

#include <QGridLayout>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui::look {

namespace {

QWidget *badgeOf(const Theme &theme, const StateLook &look)
{
    auto *badge = new StateBadge(theme);
    badge->setLook(look);
    return badge;
}

Card *stateCard(const Theme &theme)
{
    auto *card = new Card(theme);
    card->setTitle(u"States"_s);
    auto *grid = new QGridLayout;
    grid->setSpacing(theme.dp(8));
    int at = 0;
    const auto add = [&](const StateLook &look) {
        grid->addWidget(badgeOf(theme, look), at / 4, at % 4, Qt::AlignLeft);
        ++at;
    };
    for (const ChangeState state : kAllStates)
        add(lookOf(state));
    for (const BulkState state :
        {BulkState::Running, BulkState::Paused, BulkState::Finishing, BulkState::DoneWithFailures})
        add(lookOf(state));
    grid->setColumnStretch(4, 1);
    card->body()->addLayout(grid);
    return card;
}

QWidget *sections(const Theme &theme)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.dp(8));
    auto *what = new CollapsibleSection(theme, 1, u"What"_s);
    what->setContent(new QWidget);
    what->setSummary(u"Suspend · reason “Customer request” · INC-4411"_s);
    what->setDone(true);
    auto *which = new CollapsibleSection(theme, 2, u"Which lines"_s);
    which->setContent(new DropZone(theme));
    which->setExpanded(true);
    auto *check = new CollapsibleSection(theme, 3, u"Check"_s);
    check->setContent(new QWidget);
    check->setSummary(u"starts when lines are loaded"_s);
    column->addWidget(what);
    column->addWidget(which);
    column->addWidget(check);
    return page;
}

Card *stepCard(const Theme &theme)
{
    auto *card = new Card(theme);
    card->setTitle(u"Test connection"_s);
    auto *steps = new StepList(theme);
    steps->setSteps({u"Name lookup"_s, u"TLS 1.2 or newer"_s, u"Token"_s, u"Session"_s, u"Read one line"_s});
    steps->setStep(0, StepState::Ok, u"thingspace.verizon.com, 12 ms"_s);
    steps->setStep(1, StepState::Ok, u"TLS 1.3, certificate valid until 3 May"_s);
    steps->setStep(
        2, StepState::Failed, u"The carrier refused the key. Nothing was sent. Check key and secret."_s);
    steps->setStep(3, StepState::Running);
    card->body()->addWidget(steps);
    card->body()->addStretch(1);
    return card;
}

Card *factsCard(const Theme &theme)
{
    auto *card = new Card(theme);
    card->setTitle(u"Line"_s);
    auto *facts = new KeyValueGrid(theme);
    facts->setIdentifier(u"ICCID"_s, u"8914800000058508700"_s);
    facts->setIdentifier(u"IMEI"_s, u"350462912237410"_s);
    facts->setIdentifier(u"MSISDN"_s, u"+12015553210"_s);
    facts->setWidget(u"Status"_s, badgeOf(theme, lookOf(DeviceStatus::Active)));
    facts->setText(u"Rate plan"_s, u"5 MB pooled"_s);
    facts->setText(u"Customer"_s, u"Northwind Logistics"_s);
    facts->setText(u"Our record"_s, u"differs: Suspended"_s, Tone::Warning);
    facts->setText(u"Pool"_s, {});
    auto *rate = new Sparkline(theme);
    rate->setValues(
        u"Success in percent, last hour"_s, {90, 92, 95, 91, 70, 60, 82, 95, 97, 98, 97, 99}, Tone::Success);
    facts->setWidget(u"Success, 60 min"_s, rate);
    card->body()->addWidget(facts);
    auto *times = new TimeChart(theme);
    times->setContent({.title = u"Answer time"_s,
        .unit = u"%1 ms"_s,
        .stacked = false,
        .series = {{u"p50"_s, Tone::Info, {120, 130, 128, 140, 150, 131}},
            {u"p95"_s, Tone::Warning, {310, 330, 900, 480, 400, 390}}},
        .moments = {u"13:55"_s, u"13:56"_s, u"13:57"_s, u"13:58"_s, u"13:59"_s, u"14:00"_s}});
    card->body()->addWidget(times);
    card->body()->addStretch(1);
    return card;
}

QLayout *verdictTiles(const Theme &theme)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.dp(10));
    const auto add
        = [&](const QString &title, const QString &icon, const QString &value, Tone tone, bool on) {
              auto *tile = new KpiTile(theme, title, icon);
              tile->setFigure(value, u"lines"_s, tone);
              tile->setInteractive(true);
              tile->setCheckable(true);
              tile->setChecked(on);
              row->addWidget(tile);
          };
    add(u"Will change"_s, u"arrow-right"_s, u"812"_s, Tone::Info, true);
    add(u"Already so"_s, u"circle-equal"_s, u"143"_s, Tone::Neutral, false);
    add(u"Warnings"_s, u"triangle-alert"_s, u"31"_s, Tone::Warning, false);
    add(u"Blocked"_s, u"ban"_s, u"14"_s, Tone::Danger, false);
    add(u"Duplicates"_s, u"copy"_s, u"6"_s, Tone::Neutral, false);
    return row;
}

QLayout *banners(const Theme &theme)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(theme.dp(8));
    const auto add = [&](Banner::Kind kind, const QString &text, const QString &button) {
        auto *banner = new Banner(theme, kind);
        banner->setText(text);
        if (!button.isEmpty())
            banner->addButton(button);
        banner->setDismissible(kind == Banner::Kind::Info);
        column->addWidget(banner);
    };
    add(Banner::Kind::Info, u"Resumed after a crash. 12 lines are being read back from the carrier."_s, {});
    add(Banner::Kind::Warning, u"Writes are off for Verizon ThingSpace. Changes wait until they are on."_s,
        u"Turn writes on…"_s);
    add(Banner::Kind::Danger,
        u"Stopped by the guard: 5.4 % of 322 lines failed (limit 5 %). 678 lines were not sent."_s,
        u"Show failures"_s);
    return column;
}

} // namespace

std::unique_ptr<QWidget> makePieces(const Theme &theme)
{
    auto window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(window.get());
    column->setContentsMargins(theme.dp(20), theme.dp(20), theme.dp(20), theme.dp(20));
    column->setSpacing(theme.dp(12));
    column->addLayout(banners(theme));
    column->addLayout(verdictTiles(theme));
    auto *grid = new QGridLayout;
    grid->setSpacing(theme.dp(12));
    grid->addWidget(sections(theme), 0, 0);
    grid->addWidget(stepCard(theme), 0, 1);
    grid->addWidget(stateCard(theme), 1, 0);
    auto *none = new Card(theme);
    none->setAccessibleName(u"Failures"_s);
    auto *empty = new EmptyState(theme, u"inbox"_s, u"No open failures"_s, u"Last one solved 2 h ago."_s);
    empty->addButton(u"Clear filter"_s);
    none->body()->addWidget(empty);
    grid->addWidget(none, 1, 1);
    grid->addWidget(factsCard(theme), 0, 2, 2, 1);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 3);
    column->addLayout(grid, 1);
    return window;
}

} // namespace lk::ui::look
