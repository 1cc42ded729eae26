// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/failures/failures_page.h"

#include "core/base/text.h"
#include "ui/models/column_memory.h"
#include "ui/models/decision_desk.h"
#include "ui/models/failure_groups_model.h"
#include "ui/models/line_cells.h"
#include "ui/models/lines_list_model.h"
#include "ui/models/read_now.h"
#include "ui/pages/failures/cause_panel.h"
#include "ui/pages/failures/cause_tree.h"
#include "ui/pages/failures/line_copy.h"
#include "ui/pages/failures/line_files.h"
#include "ui/services.h"
#include "ui/theme/state_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_width.h"
#include "ui/widgets/kept_selection.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr double kTreeWidth = 292;
constexpr double kPanelWidth = 288;
constexpr double kNarrowTreeWidth = 276;
constexpr double kNarrowPanelWidth = 240;
/// Below this width (design pixels) the lines need the room.
constexpr double kNarrowDesk = 1'100;
constexpr double kFindWidth = 150;

} // namespace

FailuresPage::FailuresPage(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_groups(new FailureGroupsModel(services, this)),
      m_lines(new LinesListModel(services, this)),
      m_desk(new DecisionDesk(services)),
      m_readNow(new ReadNow(services)),
      m_copies(new LineCopy(services, this)),
      m_files(new LineFiles(services, this)),
      m_header(new PageHeader(services.theme)),
      m_error(new Banner(services.theme, Banner::Kind::Danger)),
      m_tree(new CauseTree(services.theme, *m_groups)),
      m_find(new SearchField(services.theme, tr("Find…"))),
      m_table(new TableView(services.theme)),
      m_facts(new TextLabel(services.theme, TextSize::Small, &Tokens::textMuted)),
      m_panel(new CausePanel(services.theme))
{
    setObjectName(u"failuresPage"_s);
    prepareTable();
    build();
    addCommands();
    const auto fail = [this](const Error &error) {
        m_error->setText(error.message);
        m_error->show();
    };
    connect(m_groups, &FailureGroupsModel::failed, this, fail);
    connect(m_lines, &LinesListModel::failed, this, fail);
    connect(m_groups, &FailureGroupsModel::refreshed, this, &FailuresPage::showTotal);
    connect(m_lines, &LinesListModel::refreshed, this, &FailuresPage::showChosen);
    connect(m_tree, &CauseTree::chosen, this, &FailuresPage::choose);
    connect(m_panel, &CausePanel::decisionAsked, this, &FailuresPage::askDecision);
    connect(m_find, &SearchField::searchChanged, this, &FailuresPage::narrow);
    connect(m_desk, &DecisionDesk::told, this, &FailuresPage::showMessage);
    connect(m_readNow, &ReadNow::readingChanged, this, &FailuresPage::showChosen);
    connect(m_copies, &LineCopy::told, this, &FailuresPage::showMessage);
    connect(m_files, &LineFiles::told, this, &FailuresPage::showMessage);
    connect(m_files, &LineFiles::listMade, this, &FailuresPage::newChangeWanted);
    connect(m_files, &LineFiles::busyChanged, this, &FailuresPage::showChosen);
    setFollowing(false); // until it is shown
    m_groups->refresh();
}

void FailuresPage::prepareTable()
{
    m_table->setObjectName(u"failureLines"_s);
    m_table->setAccessibleName(tr("Lines in trouble"));
    m_table->setModel(m_lines);
    m_table->setColumn(LinesListModel::Iccid, ColumnKind::Identifier, 178);
    m_table->setColumn(LinesListModel::Change, ColumnKind::Quiet, 66);
    m_table->setStateColumn(LinesListModel::State, 140, wordsOf(kAllStates));
    m_table->setColumn(LinesListModel::CarrierName, ColumnKind::Quiet, 140);
    m_table->setColumn(LinesListModel::NowThen, ColumnKind::Diff, 104);
    m_table->setColumn(LinesListModel::Tries, ColumnKind::Number, 56);
    m_table->setColumn(LinesListModel::Updated, ColumnKind::Quiet, 100);
    m_table->setColumn(LinesListModel::Reason, ColumnKind::Quiet, 114);
    // The tree says already what these would repeat in every row.
    for (const int column : {LinesListModel::State, LinesListModel::CarrierName, LinesListModel::Tries})
        m_table->setColumnOffered(column);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSortingEnabled(true);
    // Newest first until a title is clicked, and again after the third click on it. As long as no title bears
    // the mark, none keeps room for it.
    QHeaderView *header = m_table->horizontalHeader();
    connect(header, &QHeaderView::sortIndicatorChanged, header,
        [header](int section) { header->setSortIndicatorShown(section >= 0); });
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    header->setSortIndicatorShown(false);
    keepColumns(*m_table, m_services.settings);
    m_selected = new KeptSelection(*m_table, [this](int row) { return m_lines->placeAt(row).line.value; });
    connect(m_selected, &KeptSelection::restored, this, &FailuresPage::showChosen);
    connect(m_table, &QTableView::doubleClicked, this, &FailuresPage::openChangeOfLine);
    connect(m_table, &QWidget::customContextMenuRequested, this, &FailuresPage::showMenu);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FailuresPage::showChosen);
}

void FailuresPage::build()
{
    const Theme &theme = m_services.theme;
    m_header->setTitle(tr("Failures"));
    m_error->hide();
    m_error->setDismissible(true);
    auto *nothing = new Card(theme);
    auto *empty = new EmptyState(theme, u"check-check"_s, tr("No open failures"),
        tr("Every line is done, on its way or decided. What goes wrong from now on appears here by cause."));
    empty->setObjectName(u"noFailures"_s);
    empty->setIcon(u"check-check"_s, Tone::Success);
    nothing->body()->addWidget(empty, 1);
    m_stack = new QStackedLayout;
    m_stack->addWidget(buildDesk());
    m_stack->addWidget(nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.dp(20), theme.dp(14), theme.dp(20), theme.dp(14));
    column->setSpacing(theme.dp(12));
    column->addWidget(m_header);
    column->addWidget(m_error);
    column->addWidget(m_desk);
    column->addWidget(m_readNow);
    column->addLayout(m_stack, 1);
}

QWidget *FailuresPage::buildDesk()
{
    const Theme &theme = m_services.theme;
    auto *desk = new QWidget;
    m_causes = new Card(theme);
    m_causes->setTitle(tr("Causes"));
    m_causes->setBodyMargins(theme.dp(6), theme.dp(8), theme.dp(6), theme.dp(6));
    m_causes->body()->addWidget(m_tree);
    auto *row = new QHBoxLayout(desk);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.dp(12));
    row->addWidget(m_causes);
    row->addWidget(buildLines(), 1);
    row->addWidget(m_panel);
    return desk;
}

QWidget *FailuresPage::buildLines()
{
    auto *card = new Card(m_services.theme);
    card->setTitle(tr("Lines"));
    m_facts->setObjectName(u"failureFacts"_s);
    m_find->setObjectName(u"failureFind"_s);
    m_find->setAccessibleName(tr("Find a line"));
    m_find->setToolTip(tr("A part of ICCID, IMEI or MSISDN"));
    m_find->setFixedWidth(fieldWidth(*m_find, m_services.theme.dp(kFindWidth)));
    card->addTitleWidget(m_facts);
    card->addTitleWidget(m_find);
    card->setBodyMargins(1, m_services.theme.dp(8), 1, 1);
    card->body()->addWidget(m_table);
    return card;
}

void FailuresPage::choose(const QModelIndex &index)
{
    m_chosen = index;
    narrow();
}

void FailuresPage::narrow()
{
    m_lines->setFilter(
        {.groups = m_chosen.isValid() ? m_groups->groupsOf(m_chosen) : QList<store::TroubleGroup>(),
            .part = m_find->text().trimmed()});
    showChosen();
}

void FailuresPage::showChosen()
{
    if (m_retry == nullptr)
        return;
    const qint64 retriable = countFor(store::PersonDecision::RetryFailed);
    const int retries = pluralCount(retriable);
    m_retry->setText(tr("Retry these %Ln…", nullptr, retries));
    m_retry->setVisible(retriable > 0);
    const bool any = m_lines->rowCount() > 0;
    m_open->setEnabled(any);
    m_copy->setEnabled(any);
    m_replan->setEnabled(any && !m_files->isBusy());
    m_pack->setEnabled(any && !m_files->isBusy());
    m_ask->setEnabled(any && !m_readNow->isReading());
    const int count = pluralCount(m_lines->rowCount());
    QStringList facts{m_lines->isListing() ? tr("listing…") : tr("%Ln line(s)", nullptr, count)};
    if (m_selected->isEverything())
        facts.append(tr("all of them selected"));
    else if (areSomeMeant())
        facts.append(tr("%1 selected").arg(numberText(m_selected->count())));
    m_facts->setText(facts.join(u" · "_s));
    m_table->setEmptyText(m_find->text().isEmpty() || m_lines->isListing()
            ? QString()
            : tr("None of these lines has this in its identifiers. Clear the search."));
    if (const auto cause = m_groups->causeAt(m_chosen))
        m_panel->show(*cause, m_groups->groupsOf(m_chosen), countFor(store::PersonDecision::Applied));
}

void FailuresPage::showTotal()
{
    const qint64 total = m_groups->total();
    const int count = pluralCount(total);
    m_header->setSubtitle(
        total > 0 ? tr("%Ln line(s) need somebody", nullptr, count) : tr("Nobody has to do anything"));
    m_stack->setCurrentIndex(total > 0 ? 0 : 1);
    showChosen();
}

void FailuresPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Theme &theme = m_services.theme;
    const bool narrow = width() < theme.dp(kNarrowDesk);
    m_causes->setFixedWidth(theme.dp(narrow ? kNarrowTreeWidth : kTreeWidth));
    m_panel->setFixedWidth(theme.dp(narrow ? kNarrowPanelWidth : kPanelWidth));
}

void FailuresPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFollowing(true);
    refresh();
}

void FailuresPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setFollowing(false);
}

/// A million lines are not counted again and again for nobody.
void FailuresPage::setFollowing(bool on)
{
    m_groups->setFollowing(on);
    m_lines->setFollowing(on);
}

bool FailuresPage::isWriting() const
{
    return m_files->isBusy();
}

bool FailuresPage::isDeciding() const
{
    return m_desk->isDeciding();
}

} // namespace lk::ui
