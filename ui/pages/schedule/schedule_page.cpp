// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/schedule/schedule_page.h"

#include "core/base/text.h"
#include "core/domain/bulk_change.h"
#include "ui/models/change_orders.h"
#include "ui/models/column_memory.h"
#include "ui/models/local_time.h"
#include "ui/pages/schedule/agenda_model.h"
#include "ui/services.h"
#include "ui/theme/state_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

SchedulePage::SchedulePage(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_agenda(new AgendaModel(services, this)),
      m_orders(new ChangeOrders(services, this)),
      m_header(new PageHeader(services.theme)),
      m_error(new Banner(services.theme, Banner::Kind::Danger)),
      m_table(new TableView(services.theme))
{
    setObjectName(u"schedulePage"_s);
    prepareTable();
    build();
    addCommands();
    connect(m_agenda, &AgendaModel::refreshed, this, &SchedulePage::showAgenda);
    connect(m_agenda, &AgendaModel::failed, this, [this](const Error &error) {
        m_error->setText(error.message);
        m_error->show();
    });
    connect(m_orders, &ChangeOrders::told, this, &SchedulePage::showMessage);
}

void SchedulePage::prepareTable()
{
    m_table->setObjectName(u"agendaTable"_s);
    m_table->setAccessibleName(tr("What is to come"));
    m_table->setModel(m_agenda);
    m_table->setColumn(AgendaModel::When, ColumnKind::Strong, 344);
    m_table->setStateColumn(
        AgendaModel::Kind, 130, {lookOf(BulkState::Scheduled).word, lookOf(BulkState::Held).word});
    m_table->setColumn(AgendaModel::What, ColumnKind::Text, 340);
    m_table->setColumn(AgendaModel::Lines, ColumnKind::Number, 70);
    m_table->setColumn(AgendaModel::Starts, ColumnKind::Quiet, 120);
    m_table->setColumn(AgendaModel::By, ColumnKind::Quiet, 120);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setFixedColumns({AgendaModel::When, AgendaModel::Starts});
    m_table->horizontalHeader()->setStretchLastSection(true);
    keepColumns(*m_table, m_services.settings);
    connect(m_table, &QTableView::doubleClicked, this, &SchedulePage::openCurrent);
    connect(m_table, &QWidget::customContextMenuRequested, this, &SchedulePage::showMenu);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SchedulePage::showCommands);
}

void SchedulePage::build()
{
    const Theme &theme = m_services.theme;
    m_header->setTitle(tr("Schedule"));
    m_error->hide();
    m_error->setDismissible(true);
    m_stack = new QStackedLayout;
    m_stack->addWidget(buildList());
    m_stack->addWidget(buildEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.dp(20), theme.dp(14), theme.dp(20), theme.dp(14));
    column->setSpacing(theme.dp(12));
    column->addWidget(m_header);
    column->addWidget(m_error);
    column->addLayout(m_stack, 1);
}

QWidget *SchedulePage::buildList()
{
    auto *card = new Card(m_services.theme);
    card->setBodyMargins(1, 1, 1, 1);
    card->body()->addWidget(m_table, 1);
    return card;
}

QWidget *SchedulePage::buildEmpty()
{
    auto *card = new Card(m_services.theme);
    auto *empty = new EmptyState(m_services.theme, u"calendar-clock"_s, tr("Nothing is scheduled"),
        tr("No change waits for its time, and no freeze falls into the next seven days. A new change can "
           "start at a time you choose, under “How to run”."));
    empty->setObjectName(u"nothingScheduled"_s);
    QPushButton *create = empty->addButton(tr("New change"), ButtonRole::Primary);
    create->setObjectName(u"scheduleNewChange"_s);
    connect(create, &QPushButton::clicked, this, &SchedulePage::newChangeWanted);
    card->body()->addWidget(empty, 1);
    return card;
}

void SchedulePage::showAgenda()
{
    m_error->hide();
    const QList<AgendaEntry> &entries = m_agenda->entries();
    const int changes = pluralCount(std::count_if(
        entries.begin(), entries.end(), [](const AgendaEntry &entry) { return entry.change.has_value(); }));
    const UtcMs now = m_services.clock.utcNow();
    const QString zone = isUtcHere(now)
        ? tr("All times are UTC.")
        : tr("Times are those of %1; UTC when pointed at.").arg(localZone(now));
    m_header->setSubtitle(tr("%Ln change(s) start by themselves.", nullptr, changes) + u' ' + zone);
    m_stack->setCurrentIndex(m_agenda->isRead() && entries.isEmpty() ? 1 : 0);
    if (!m_table->currentIndex().isValid() && !entries.isEmpty())
        m_table->selectRow(0);
    showCommands();
}

void SchedulePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_agenda->setWatched(true);
}

void SchedulePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_agenda->setWatched(false);
}

} // namespace lk::ui
