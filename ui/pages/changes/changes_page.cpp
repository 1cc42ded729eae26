// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/changes/changes_page.h"

#include "ui/models/change_orders.h"
#include "ui/models/column_memory.h"
#include "ui/models/inspector_toggle.h"
#include "ui/models/saved_filters_button.h"
#include "ui/pages/changes/change_glance.h"
#include "ui/services.h"
#include "ui/theme/state_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr std::array kShownStates{BulkState::Held, BulkState::Scheduled, BulkState::Running,
    BulkState::Paused, BulkState::Stopped, BulkState::Finishing, BulkState::Done, BulkState::DoneWithFailures,
    BulkState::Cancelled};

} // namespace

ChangesPage::ChangesPage(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_changes(new ChangesModel(services, this)),
      m_shown(new ShownChanges(*m_changes, this)),
      m_orders(new ChangeOrders(services, this)),
      m_header(new PageHeader(services.theme)),
      m_error(new Banner(services.theme, Banner::Kind::Danger)),
      m_search(new SearchField(services.theme, tr("Find…"))),
      m_table(new TableView(services.theme)),
      m_glance(new ChangeGlance(services)),
      m_saved(new SavedFiltersButton(services, u"changes"_s, [this] { return filterText(); })),
      m_inspect(new QToolButton)
{
    setObjectName(u"changesPage"_s);
    prepareTable();
    build();
    addCommands();
    connect(m_changes, &ChangesModel::refreshed, this, &ChangesPage::showCounts);
    connect(m_changes, &ChangesModel::failed, this, [this](const Error &error) {
        m_error->setText(error.message);
        m_error->show();
    });
    connect(m_orders, &ChangeOrders::told, this, &ChangesPage::showMessage);
    m_changes->refresh();
}

void ChangesPage::prepareTable()
{
    m_table->setObjectName(u"changesTable"_s);
    m_table->setAccessibleName(tr("Changes"));
    m_table->setModel(m_shown);
    m_table->setColumn(ChangesModel::Number, ColumnKind::Quiet, 46);
    m_table->setStateColumn(ChangesModel::State, 164, wordsOf(kShownStates));
    m_table->setColumn(ChangesModel::What, ColumnKind::Strong, 172);
    m_table->setColumn(ChangesModel::Lines, ColumnKind::Number, 58);
    m_table->setColumn(ChangesModel::Progress, ColumnKind::Bar, 92);
    m_table->setColumn(ChangesModel::Failed, ColumnKind::Number, 62);
    m_table->setColumn(ChangesModel::Unknown, ColumnKind::Number, 80);
    m_table->setColumn(ChangesModel::Reason, ColumnKind::Text, 98);
    m_table->setColumn(ChangesModel::StartedBy, ColumnKind::Quiet, 92);
    m_table->setColumn(ChangesModel::Started, ColumnKind::Quiet, 88);
    m_table->setColumn(ChangesModel::Time, ColumnKind::Quiet, 172);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setFixedColumns(
        {ChangesModel::Number, ChangesModel::StartedBy, ChangesModel::Started, ChangesModel::Time});
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    keepColumns(*m_table, m_services.settings);
    connect(m_table, &QTableView::doubleClicked, this, &ChangesPage::openCurrent);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ChangesPage::showMenu);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChangesPage::showCommands);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChangesPage::showGlance);
}

void ChangesPage::build()
{
    const Theme &theme = m_services.theme;
    m_header->setTitle(tr("Changes"));
    auto *create = new QAction(theme.icon(u"plus"_s), tr("New change"), this);
    connect(create, &QAction::triggered, this, &ChangesPage::newChangeWanted);
    m_header->addAction(create, ButtonRole::Primary)->setObjectName(u"newChange"_s);
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

QWidget *ChangesPage::buildList()
{
    auto *card = new Card(m_services.theme);
    card->setBodyMargins(1, m_services.theme.dp(10), 1, 1);
    card->body()->addWidget(buildFilters());
    // Beside the table only: the filters need the whole width.
    auto *panes = new QHBoxLayout;
    panes->setSpacing(m_services.theme.dp(8));
    panes->addWidget(m_table, 1);
    panes->addWidget(m_glance);
    card->body()->addLayout(panes, 1);
    m_inspect->setDefaultAction(addInspectorToggle(*this, *m_glance, m_services, false));
    return card;
}

QWidget *ChangesPage::buildEmpty()
{
    auto *card = new Card(m_services.theme);
    auto *empty = new EmptyState(m_services.theme, u"list-checks"_s, tr("No bulk change yet"),
        tr("A change takes a list of lines, shows what would happen to each, and then runs it. Nothing is "
           "sent "
           "before you confirm."));
    empty->setObjectName(u"noChanges"_s);
    QPushButton *create = empty->addButton(tr("New change"), ButtonRole::Primary);
    create->setObjectName(u"firstChange"_s);
    connect(create, &QPushButton::clicked, this, &ChangesPage::newChangeWanted);
    card->body()->addWidget(empty, 1);
    return card;
}

void ChangesPage::showGlance()
{
    const QModelIndex now = m_shown->mapToSource(m_table->currentIndex());
    if (now.isValid())
        m_glance->show(m_changes->changes().at(now.row()));
    else
        m_glance->clear();
}

void ChangesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_changes->refresh();
}

} // namespace lk::ui
