// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/today/today_page.h"

#include "core/engine/engine_host.h"
#include "core/metrics/metrics_desk.h"
#include "core/store/account_table.h"
#include "core/store/store.h"
#include "ui/models/change_orders.h"
#include "ui/models/column_memory.h"
#include "ui/models/line_cells.h"
#include "ui/pages/today/carrier_model.h"
#include "ui/pages/today/charts_card.h"
#include "ui/pages/today/first_steps.h"
#include "ui/pages/today/needs_card.h"
#include "ui/pages/today/next_card.h"
#include "ui/pages/today/running_card.h"
#include "ui/pages/today/today_next.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr double kCarrierRows = 3.0;
constexpr double kChartsHeight = 240;
constexpr double kTallestCharts = 440;

} // namespace

TodayPage::TodayPage(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_watch(new TodayWatch(services, this)),
      m_orders(new ChangeOrders(services, this)),
      m_carriers(new CarrierModel(this)),
      m_header(new PageHeader(services.theme)),
      m_error(new Banner(services.theme, Banner::Kind::Danger)),
      m_needs(new NeedsCard(services.theme)),
      m_running(new RunningCard(services.theme)),
      m_next(new NextCard(services.theme)),
      m_table(new TableView(services.theme)),
      m_charts(new ChartsCard(services.theme)),
      m_steps(new FirstSteps(services.theme, services.practice))
{
    setObjectName(u"todayPage"_s);
    build();
    addCommands();
    connectParts();
    showFigures();
    m_watch->refresh();
}

void TodayPage::build()
{
    const Theme &theme = m_services.theme;
    m_header->setTitle(tr("Today"));
    m_error->hide();
    m_error->setDismissible(true);
    auto *pane = new ScrollPane(tr("Today"));
    pane->setObjectName(u"todayScroll"_s);
    pane->setContent(buildDesk());
    m_stack = new QStackedLayout;
    m_stack->addWidget(pane);
    m_stack->addWidget(m_steps);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.dp(20), theme.dp(14), 0, theme.dp(14));
    column->setSpacing(theme.dp(12));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(0, 0, theme.dp(20), 0);
    head->addWidget(m_header);
    head->addWidget(m_error);
    column->addLayout(head);
    column->addLayout(m_stack, 1);
}

QWidget *TodayPage::buildDesk()
{
    const Theme &theme = m_services.theme;
    auto *left = new QVBoxLayout;
    left->setSpacing(theme.dp(12));
    left->addWidget(m_needs);
    left->addWidget(m_running, 1);
    auto *top = new QHBoxLayout;
    top->setSpacing(theme.dp(12));
    top->addLayout(left, 5);
    top->addWidget(m_next, 2);
    m_charts->setMinimumHeight(theme.dp(kChartsHeight));
    m_charts->setMaximumHeight(theme.dp(kTallestCharts));
    auto *desk = new QWidget;
    auto *column = new QVBoxLayout(desk);
    column->setContentsMargins(0, 0, theme.dp(8), 0);
    column->setSpacing(theme.dp(12));
    column->addLayout(top);
    column->addWidget(buildCarriers());
    column->addWidget(m_charts, 1); // on a tall screen the figures are read from further away
    column->addStretch();
    return desk;
}

QWidget *TodayPage::buildCarriers()
{
    const Theme &theme = m_services.theme;
    m_table->setObjectName(u"carrierTable"_s);
    m_table->setAccessibleName(tr("Carrier accounts, last 15 minutes"));
    m_table->setModel(m_carriers);
    m_table->setColumn(CarrierModel::Account, ColumnKind::Strong, 190);
    m_table->setColumn(CarrierModel::State, ColumnKind::State, 120);
    m_table->setColumn(CarrierModel::Success, ColumnKind::Number, 84);
    m_table->setColumn(CarrierModel::Trend, ColumnKind::Spark, 150);
    m_table->setColumn(CarrierModel::Median, ColumnKind::Number, 84);
    m_table->setColumn(CarrierModel::Slowest, ColumnKind::Number, 84);
    m_table->setColumn(CarrierModel::Errors, ColumnKind::Number, 110);
    m_table->setColumn(CarrierModel::Queue, ColumnKind::Number, 100);
    m_table->setColumn(CarrierModel::Callback, ColumnKind::Quiet, 130);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setEmptyText(tr("No carrier account has been added."));
    keepColumns(*m_table, m_services.settings);
    auto *card = new Card(theme);
    card->setTitle(tr("Carriers, last 15 minutes"));
    card->setBodyMargins(1, theme.dp(8), 1, 1);
    card->body()->addWidget(m_table);
    return card;
}

void TodayPage::addCommands()
{
    auto *refresh = new QAction(m_services.theme.icon(u"refresh-cw"_s), tr("&Refresh"), this);
    refresh->setObjectName(u"refreshToday"_s);
    refresh->setShortcut(QKeySequence(Qt::Key_F5));
    refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(refresh, &QAction::triggered, this, [this] {
        m_watch->refresh();
        m_services.metrics.refresh();
    });
    addAction(refresh);
}

void TodayPage::connectParts()
{
    connect(m_watch, &TodayWatch::read, this, &TodayPage::take);
    connect(m_watch, &TodayWatch::failed, this, [this](const Error &error) {
        m_error->setText(error.message);
        m_error->show();
    });
    connect(&m_services.metrics, &metrics::MetricsDesk::updated, this, [this] {
        if (isVisible() || !m_isRead)
            showFigures();
    });
    connect(&m_services.engine, &engine::EngineHost::laneStatus, this,
        [this](const QList<engine::LaneStatus> &lanes) {
            m_carriers->setLanes(lanes);
            if (m_isRead)
                showNeeds();
        });
    connect(m_needs, &NeedsCard::acted, this, &TodayPage::act);
    connect(m_running, &RunningCard::openChange, this, &TodayPage::openChange);
    connect(m_running, &RunningCard::changesWanted, this, &TodayPage::changesWanted);
    connect(m_running, &RunningCard::pauseWanted, this, [this](BulkChangeId id, bool paused) {
        if (paused)
            m_orders->pause({id});
        else
            m_orders->resume({id});
    });
    connect(m_orders, &ChangeOrders::told, this, &TodayPage::showMessage);
    connect(m_next, &NextCard::openChange, this, &TodayPage::openChange);
    connect(m_steps, &FirstSteps::accountWanted, this, &TodayPage::settingsWanted);
    connect(m_steps, &FirstSteps::importWanted, this, &TodayPage::importWanted);
    connect(m_steps, &FirstSteps::practiceWanted, this, &TodayPage::practiceWanted);
}

void TodayPage::take(const TodayFacts &facts)
{
    m_isRead = true;
    m_facts = facts;
    const bool begun = !facts.accounts.isEmpty() || !facts.changes.isEmpty();
    m_stack->setCurrentIndex(begun ? 0 : 1);
    setFocusProxy(begun ? nullptr : m_steps->first());
    m_running->show(facts.changes, m_services.clock.bootNow());
    m_next->show(upcomingOf(facts), facts.at);
    m_carriers->setCallbacks(facts.callbacks);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(facts.at, Qt::UTC);
    m_header->setSubtitle(
        tr("%1 · %2 UTC").arg(QLocale().toString(at.date(), QLocale::LongFormat), at.toString(u"HH:mm"_s)));
    showNeeds();
}

void TodayPage::showNeeds()
{
    const QList<Need> needs = needsOf(m_facts, m_services.metrics.alerts(), m_carriers->lanes());
    m_needCount = needs.size();
    m_needs->show(needs);
}

void TodayPage::showFigures()
{
    const metrics::MetricsDesk &desk = m_services.metrics;
    const UtcMs now = m_services.clock.utcNow();
    m_carriers->setFigures(desk.figures(), desk.alerts(), now);
    m_charts->show(desk.figures(), now);
    const double rows = std::clamp<double>(m_carriers->rowCount(), kCarrierRows, 8);
    m_table->setFixedHeight(qRound(rows * m_services.theme.rowHeight())
        + m_table->horizontalHeader()->sizeHint().height() + m_services.theme.dp(10));
    if (m_isRead)
        showNeeds();
}

void TodayPage::act(const Need &need)
{
    switch (need.act) {
    case NeedAct::OpenChange:
        emit openChange(need.change);
        return;
    case NeedAct::OpenFailures:
        emit failuresWanted();
        return;
    case NeedAct::ResumeAccount:
        resume(need.account);
        return;
    case NeedAct::OpenSettings:
        emit settingsWanted();
        return;
    case NeedAct::ShowFigures:
        m_charts->showAccount(need.account);
        return;
    }
}

void TodayPage::resume(AccountId account)
{
    m_services.store.write(
        this,
        [account, actor = m_services.actor](
            store::WriteSession &session) { return session.accounts().setPaused(account, false, {}, actor); },
        [this](const Result<void> &done) {
            if (!done) {
                m_error->setText(done.error().message);
                m_error->show();
                return;
            }
            m_services.reloadAccounts();
            m_watch->refresh();
        });
}

void TodayPage::showEvent(QShowEvent *event)
{
    m_watch->setWatching(true);
    showFigures();
    QWidget::showEvent(event);
}

void TodayPage::hideEvent(QHideEvent *event)
{
    m_watch->setWatching(false);
    QWidget::hideEvent(event);
}

} // namespace lk::ui
