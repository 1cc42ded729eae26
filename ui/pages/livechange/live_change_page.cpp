// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/livechange/live_change_page.h"

#include "core/base/text.h"
#include "core/engine/engine_host.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/models/change_lines_model.h"
#include "ui/models/change_orders.h"
#include "ui/models/change_watch.h"
#include "ui/models/column_memory.h"
#include "ui/models/decision_desk.h"
#include "ui/models/line_cells.h"
#include "ui/pages/livechange/change_actions.h"
#include "ui/pages/livechange/change_banners.h"
#include "ui/pages/livechange/change_tiles.h"
#include "ui/pages/livechange/line_filter_bar.h"
#include "ui/pages/livechange/line_inspector.h"
#include "ui/pages/livechange/lines_export.h"
#include "ui/pages/livechange/lines_table.h"
#include "ui/pages/livechange/pace_card.h"
#include "ui/pages/livechange/stage_strip.h"
#include "ui/services.h"
#include "ui/theme/state_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lk::ui {

namespace {

constexpr double kTableOfLargeText = 280; ///< some rows below the head
constexpr double kSideWidth = 300;
constexpr double kNarrowSideWidth = 272;
/// Below this width (design pixels) the lines need the room more than the inspector does.
constexpr double kNarrowPage = 1'100;
/// Below this height the title of the bar and the chart give way to lines.
constexpr double kLowPage = 720;
/// So long after a commit of our own, differing counts mean that another process moved lines.
constexpr BootMs kOwnCommitEcho = 1'500;

} // namespace

LiveChangePage::LiveChangePage(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_watch(new ChangeWatch(services, this)),
      m_lines(new ChangeLinesModel(services.reader, this)),
      m_orders(new ChangeOrders(services, this)),
      m_desk(new DecisionDesk(services)),
      m_export(new LinesExport(services.reader, this)),
      m_header(new PageHeader(services.theme)),
      m_badge(new StateBadge(services.theme)),
      m_banners(new ChangeBanners(services)),
      m_tiles(new ChangeTiles(services.theme)),
      m_progress(new TextLabel(services.theme, TextSize::Small, &Tokens::textMuted, QFont::Medium)),
      m_bar(new SegmentBar(services.theme)),
      m_stages(new StageStrip(services.theme)),
      m_table(new LinesTable(services.theme, *m_lines)),
      m_filters(new LineFilterBar(services.theme, *m_lines, *m_table)),
      m_side(new QWidget),
      m_pace(new PaceCard(services)),
      m_inspector(new LineInspector(services)),
      m_actions(new ChangeActions(services, *m_orders, *m_desk, *m_header, *this))
{
    setObjectName(u"liveChangePage"_s);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &LiveChangePage::tick);
    build();
    connectModels();
    addCommands();
}

void LiveChangePage::build()
{
    const Theme &theme = m_services.theme;
    m_header->addTitleWidget(m_badge);
    keepColumns(*m_table, m_services.settings);
    auto *split = new QHBoxLayout;
    split->setSpacing(theme.dp(12));
    split->addWidget(buildLines(), 1);
    m_side->setObjectName(u"liveChangeSide"_s);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(theme.dp(12));
    m_pace->addActions({m_actions->slowerAction(), m_actions->fasterAction()});
    side->addWidget(m_pace);
    side->addWidget(m_inspector, 1);
    m_side->setMinimumHeight(theme.dp(180)); // it scrolls; the page must not grow for it
    split->addWidget(m_side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.dp(20), theme.dp(14), theme.dp(20), theme.dp(14));
    column->setSpacing(theme.dp(10));
    column->addWidget(m_header);
    column->addWidget(m_banners);
    column->addWidget(m_desk);
    QVBoxLayout *body = bodyOf(*column);
    body->addWidget(m_tiles);
    body->addWidget(buildProgress());
    body->addLayout(split, 1);
}

/// Large text makes the page longer than its window: then everything below the head scrolls.
QVBoxLayout *LiveChangePage::bodyOf(QVBoxLayout &page)
{
    const Theme &theme = m_services.theme;
    if (!theme.isTextLarge())
        return &page;
    auto *inside = new QWidget;
    auto *body = new QVBoxLayout(inside);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(theme.dp(10));
    auto *pane = new ScrollPane(tr("Progress of this change"));
    pane->setContent(inside);
    page.addWidget(pane, 1);
    m_table->setMinimumHeight(theme.dp(kTableOfLargeText));
    return body;
}

QWidget *LiveChangePage::buildProgress()
{
    m_progressCard = new Card(m_services.theme);
    m_progressCard->addTitleWidget(m_progress);
    m_bar->setObjectName(u"changeBar"_s);
    m_bar->setTitle(tr("Progress of this change"));
    m_bar->setLegendVisible(true);
    m_progressCard->body()->addWidget(m_bar);
    m_progressCard->body()->addWidget(m_stages);
    return m_progressCard;
}

QWidget *LiveChangePage::buildLines()
{
    const Theme &theme = m_services.theme;
    auto *card = new Card(theme);
    card->setBodyMargins(1, theme.dp(10), 1, 1);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme.dp(12), 0, theme.dp(12), 0);
    bar->addWidget(m_filters);
    card->body()->addLayout(bar);
    card->body()->addWidget(m_table, 1);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    return card;
}

void LiveChangePage::connectModels()
{
    connect(&m_services.store, &store::Store::committed, this, &LiveChangePage::hear);
    connect(&m_services.reader, &store::StoreReader::changedElsewhere, this, &LiveChangePage::hearElsewhere);
    connect(&m_services.engine, &engine::EngineHost::laneStatus, this,
        [this](const QList<engine::LaneStatus> &lanes) {
            m_lanes = lanes;
            m_banners->showLanes(m_lanes, m_lines->accounts());
        });
    connect(m_watch, &ChangeWatch::refreshed, this, &LiveChangePage::showHead);
    connect(m_watch, &ChangeWatch::missing, this,
        [this] { m_banners->showError(tr("There is no change #%1 here.").arg(m_watch->id().value)); });
    connect(m_lines, &ChangeLinesModel::countsChanged, this, &LiveChangePage::showCounts);
    connect(m_lines, &ChangeLinesModel::opened, this,
        [this] { m_pace->open(m_lines->change(), m_lines->total()); });
    const auto fail = [this](const Error &error) { m_banners->showError(error.message); };
    connect(m_watch, &ChangeWatch::failed, this, fail);
    connect(m_lines, &ChangeLinesModel::failed, this, fail);
    connect(m_inspector, &LineInspector::failed, this, fail);
    connect(m_export, &LinesExport::failed, this, fail);
    connect(m_export, &LinesExport::finished, this, [this](const QString &path, qint64 lines) {
        const int count = pluralCount(lines);
        emit showMessage(tr("%Ln line(s) written to %1.", nullptr, count).arg(path));
    });
    connect(m_orders, &ChangeOrders::told, this, &LiveChangePage::showMessage);
    connect(m_desk, &DecisionDesk::told, this, &LiveChangePage::showMessage);
    connect(m_tiles, &ChangeTiles::groupsChosen, m_filters, &LineFilterBar::chooseGroups);
    connect(m_filters, &LineFilterBar::followToggled, m_table, &LinesTable::setFollowing);
    connect(m_table, &LinesTable::lineChosen, m_inspector, qOverload<DeviceChangeId>(&LineInspector::show));
    connect(m_table, &QWidget::customContextMenuRequested, this, &LiveChangePage::showMenu);
    connect(m_banners, &ChangeBanners::resumeAsked, m_actions, &ChangeActions::togglePause);
    connect(m_banners, &ChangeBanners::cancelAsked, m_actions, &ChangeActions::askCancel);
    connect(m_banners, &ChangeBanners::undoAsked, m_actions, &ChangeActions::askUndo);
    connect(m_banners, &ChangeBanners::startAsked, m_actions, &ChangeActions::askStart);
    connect(m_banners, &ChangeBanners::timeAsked, m_actions, &ChangeActions::askTime);
    connect(m_actions, &ChangeActions::undoWanted, this, &LiveChangePage::undoWanted);
    connect(m_header, &PageHeader::breadcrumbActivated, this, &LiveChangePage::changesWanted);
    connect(m_inspector, &LineInspector::decisionAsked, this,
        [this](store::PersonDecision decision, DeviceChangeId line) {
            m_desk->ask(decision, QList<DeviceChangeId>{line});
        });
    connect(m_actions->exportAction(), &QAction::triggered, this, &LiveChangePage::exportShown);
}

void LiveChangePage::open(BulkChangeId id)
{
    m_measured.clear();
    m_banners->showError({});
    m_inspector->show(DeviceChangeId{});
    m_header->setBreadcrumb({tr("Changes"), u'#' + QString::number(id.value)});
    m_watch->open(id);
    m_lines->open(id);
    m_tick.start();
}

BulkChangeId LiveChangePage::change() const
{
    return m_watch->id();
}

void LiveChangePage::hear(const store::ChangeSet &changes)
{
    m_lastCommit = m_services.clock.bootNow();
    m_lines->apply(changes);
    m_inspector->apply(changes);
    m_pace->hear(changes);
}

/// The reader cannot tell our own commits from another process's; only the head's counts can.
void LiveChangePage::hearElsewhere()
{
    if (m_services.queueRunsElsewhere && change().isValid())
        m_lines->reload();
}

void LiveChangePage::showHead()
{
    const BulkChange &change = *m_watch->change();
    m_header->setTitle(change.title);
    m_badge->setLook(lookOf(change.state()));
    QStringList facts{tr("plan %1").arg(shortFingerprint(change.fingerprint))};
    if (!change.reason.isEmpty())
        facts.append(tr("reason “%1”").arg(change.reason));
    const bool waits = change.startAt > 0;
    facts.append((waits ? tr("recorded %1 UTC by %2") : tr("started %1 UTC by %2"))
                     .arg(utcDay(change.createdAt, m_services.clock.utcNow()), change.createdBy));
    m_header->setSubtitle(facts.join(u" · "_s));
    m_banners->show(change);
    const bool quiet = m_services.clock.bootNow() - m_lastCommit > kOwnCommitEcho;
    if (quiet && m_lines->isOpen() && change.counts != m_lines->counts())
        m_lines->reload();
    showCounts();
}

void LiveChangePage::showCounts()
{
    if (!m_watch->change() || !m_lines->isOpen())
        return;
    const StateCounts &counts = m_lines->counts();
    BulkChange change = *m_watch->change();
    change.counts = counts;
    m_measured.note(m_services.clock.bootNow(), *m_watch->change());
    m_badge->setLook(lookOf(change.state()));
    m_bar->setSegments(segmentsOf(counts));
    const double total = static_cast<double>(qMax<qint64>(counts.total(), 1));
    const double share = 100.0 * static_cast<double>(counts.settled()) / total;
    const int count = pluralCount(counts.total());
    m_progress->setText(counts.open() > 0
            ? tr("%1 % · %2 to go").arg(QLocale().toString(share, 'f', 1), numberText(counts.open()))
            : tr("%Ln line(s) settled", nullptr, count));
    m_tiles->show(change, counts, m_measured, m_services.clock.utcNow());
    m_stages->show(change, m_services.clock.utcNow());
    m_actions->show(change, counts);
    m_pace->show(change);
    m_banners->showLanes(m_lanes, m_lines->accounts());
    m_table->setEmptyText(m_lines->isFiltered() ? tr("No line matches. Esc clears the filter.")
                                                : tr("This change has no lines."));
}

void LiveChangePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Theme &theme = m_services.theme;
    const bool low = height() < theme.dp(kLowPage);
    m_side->setFixedWidth(theme.dp(width() < theme.dp(kNarrowPage) ? kNarrowSideWidth : kSideWidth));
    m_pace->setVisible(!low);
    m_progressCard->setTitle(low ? QString() : tr("Progress"));
}

void LiveChangePage::tick()
{
    if (isVisible())
        showCounts();
}

} // namespace lk::ui
