// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/check_view.h"

#include "core/base/text.h"
#include "ui/models/column_memory.h"
#include "ui/pages/newchange/plan_rows_model.h"
#include "ui/pages/newchange/plan_side.h"
#include "ui/pages/newchange/read_progress.h"
#include "ui/pages/newchange/verdict_look.h"
#include "ui/services.h"
#include "ui/theme/state_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr std::array kTileVerdicts{planning::Verdict::Change, planning::Verdict::AlreadySo,
    planning::Verdict::Warning, planning::Verdict::Blocked};

} // namespace

CheckView::CheckView(Services &services, QWidget *parent)
    : QWidget(parent),
      m_theme(services.theme),
      m_idle(new EmptyState(m_theme, u"scan-search"_s, {})),
      m_check(m_idle->addButton(tr("Check &now"), ButtonRole::Primary)),
      m_progress(new ReadProgress(m_theme)),
      m_result(new QWidget),
      m_stale(new Banner(m_theme, Banner::Kind::Warning)),
      m_routing(new Banner(m_theme, Banner::Kind::Warning)),
      m_freeze(new Banner(m_theme, Banner::Kind::Warning)),
      m_collision(new Banner(m_theme, Banner::Kind::Warning)),
      m_side(new PlanSide(m_theme, services.clock)),
      m_account(new QComboBox),
      m_search(new SearchField(m_theme, tr("Find a line or reason…"))),
      m_shown(new TextLabel(m_theme, TextSize::Small, &Tokens::textMuted)),
      m_rows(new PlanRowsModel(this)),
      m_table(new TableView(m_theme))
{
    m_check->setObjectName(u"checkNow"_s);
    connect(m_check, &QPushButton::clicked, this, &CheckView::checkWanted);
    connect(m_progress, &ReadProgress::cancelWanted, this, &CheckView::cancelWanted);
    buildResult();
    keepColumns(*m_table, services.settings);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_idle);
    column->addWidget(m_progress);
    column->addWidget(m_result, 1);
    showIdle({});
}

QWidget *CheckView::buildTiles()
{
    auto *tiles = new QWidget;
    auto *row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.dp(10));
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const StateLook look = lookOf(kTileVerdicts[i]);
        const bool warns = kTileVerdicts[i] == planning::Verdict::Warning;
        auto *tile = new KpiTile(m_theme, warns ? tr("Warnings") : look.word, look.icon);
        tile->setObjectName(u"tile-"_s + planning::toText(kTileVerdicts[i]));
        tile->setCheckable(true);
        tile->setInteractive(true);
        tile->setToolTip(look.tooltip + u'\n' + tr("Click to show only these rows, again to show all."));
        connect(tile, &KpiTile::clicked, this, [this, tile](bool on) {
            for (KpiTile *other : m_tiles)
                other->setChecked(on && other == tile);
            filter();
        });
        row->addWidget(tile);
        m_tiles[i] = tile;
    }
    return tiles;
}

QWidget *CheckView::buildTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.dp(10));
    m_search->setObjectName(u"checkSearch"_s);
    m_search->setToolTip(
        m_search->placeholderText()); // beside the buttons there may be no room for all of it
    m_search->setMaximumWidth(m_theme.dp(300));
    m_account->setObjectName(u"accountChoice"_s);
    setChoiceName(*m_account, tr("Account for all rows"));
    auto *again = new QPushButton(m_theme.icon(u"refresh-cw"_s), tr("Read again (F5)"));
    again->setObjectName(u"readAgain"_s);
    again->setToolTip(tr("Reads every line at its carrier once more."));
    connect(again, &QPushButton::clicked, this, &CheckView::recheckWanted);
    row->addWidget(m_search, 1);
    row->addWidget(m_shown);
    row->addStretch(1);
    row->addWidget(m_account);
    row->addWidget(again);
    connect(m_search, &SearchField::searchChanged, this, &CheckView::filter);
    connect(m_account, &QComboBox::activated, this, &CheckView::accountChosen);
    return tools;
}

void CheckView::buildResult()
{
    m_stale->setText(tr("Something above was changed since this check, so it cannot be run. Check again."));
    connect(
        m_stale->addButton(tr("Check again (F5)")), &QPushButton::clicked, this, &CheckView::recheckWanted);
    m_freeze->setObjectName(u"freezeBanner"_s);
    connect(m_freeze->addButton(tr("Save the plan…")), &QPushButton::clicked, this, &CheckView::saveWanted);
    buildCollision();
    buildTable();
    auto *side = new ScrollPane(tr("The plan as a whole"));
    side->setContent(m_side);
    side->setFixedWidth(m_theme.dp(312));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(m_theme.dp(8));
    rows->addWidget(buildTools());
    rows->addWidget(m_table, 1);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(m_theme.dp(14));
    parts->addLayout(rows, 1);
    parts->addWidget(side);
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.dp(8));
    column->addWidget(m_stale);
    column->addWidget(m_routing);
    column->addWidget(m_freeze);
    column->addWidget(m_collision);
    column->addWidget(buildTiles());
    column->addLayout(parts, 1);
}

void CheckView::buildTable()
{
    m_table->setObjectName(u"planTable"_s);
    m_table->setAccessibleName(tr("Rows of the plan"));
    m_table->setModel(m_rows);
    m_table->setColumn(PlanRowsModel::FileRow, ColumnKind::Number, 54);
    m_table->setColumn(PlanRowsModel::Line, ColumnKind::Identifier, 178);
    m_table->setColumn(PlanRowsModel::Where, ColumnKind::Text, 132);
    m_table->setColumn(PlanRowsModel::Diff, ColumnKind::Diff, 150);
    m_table->setStateColumn(PlanRowsModel::Verdict, 125,
        {lookOf(planning::Verdict::Change).word, lookOf(planning::Verdict::AlreadySo).word,
            lookOf(planning::Verdict::Warning).word, lookOf(planning::Verdict::Blocked).word});
    m_table->setColumn(PlanRowsModel::Why, ColumnKind::Text, 164);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setEmptyText(tr("No row fits this filter."));
    m_table->setMinimumHeight(m_theme.dp(150));
}

void CheckView::showPart(QWidget *part)
{
    for (QWidget *each : {static_cast<QWidget *>(m_idle), static_cast<QWidget *>(m_progress), m_result})
        each->setVisible(each == part);
}

void CheckView::showIdle(const QString &missing)
{
    m_rows->clear();
    m_idle->setIcon(u"scan-search"_s, Tone::Neutral);
    m_idle->setTexts(tr("Not checked yet"),
        missing.isEmpty()
            ? tr("Each line is read at its carrier and compared. Nothing is changed by a check.")
            : missing);
    m_check->setEnabled(missing.isEmpty());
    showPart(m_idle);
}

void CheckView::showProgress(const engine::PlanProgress &progress)
{
    m_progress->show(progress);
    showPart(m_progress);
}

AcceptPanel &CheckView::acceptPanel() const
{
    return m_side->acceptPanel();
}

void CheckView::showPlan(const PreparedPlan &prepared)
{
    showCollisions({});
    offerAccounts(prepared.plan);
    showOtherRows(prepared);
    setStale(false);
    showPart(m_result);
}

void CheckView::showOtherRows(const PreparedPlan &prepared)
{
    m_rows->setPlan(prepared.plan);
    refreshCollision();
    showCounts(prepared.plan.counts());
    showAccepted(prepared);
    filter();
}

void CheckView::showAccepted(const PreparedPlan &prepared)
{
    m_side->setPlan(prepared);
    showFreeze(prepared);
}

void CheckView::showFreeze(const PreparedPlan &prepared)
{
    const auto freeze = std::find_if(prepared.warnings.begin(), prepared.warnings.end(),
        [](const planning::RuleGroup &group) { return group.rule == planning::kFreezeRule; });
    const bool frozen
        = freeze != prepared.warnings.end() && planning::freezeOverride(prepared.plan).isEmpty();
    const bool later = prepared.plan.run.startAt > 0; // it is looked at for the moment it starts at
    m_freeze->setVisible(frozen && !later);
    if (frozen)
        m_freeze->setText(
            tr("%1 Save the plan and run it then, or override the freeze with a reason.").arg(freeze->text));
}

void CheckView::showCounts(const planning::VerdictCounts &counts)
{
    const std::array<qint64, 4> figures{counts.change, counts.alreadySo, counts.warning, counts.blocked};
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const Tone tone = figures[i] > 0 ? lookOf(kTileVerdicts[i]).tone : Tone::Idle;
        const int rows = pluralCount(counts.total());
        m_tiles[i]->setFigure(QLocale().toString(figures[i]), tr("of %Ln row(s)", nullptr, rows), tone);
        m_tiles[i]->setChecked(m_tiles[i]->isChecked() && figures[i] > 0);
    }
}

void CheckView::offerAccounts(const planning::Plan &plan)
{
    const auto unrouted = std::count_if(plan.rows.begin(), plan.rows.end(), [](const planning::PlanRow &row) {
        return std::any_of(row.reasons.begin(), row.reasons.end(),
            [](const planning::PlanReason &reason) { return reason.rule.startsWith("route."_L1); });
    });
    const int rowCount = pluralCount(unrouted);
    m_routing->setText(tr("Not known: the account of %Ln row(s). Choose an account for all rows, or add what "
                          "is missing in Settings and check again.",
        nullptr, rowCount));
    m_routing->setVisible(unrouted > 0);
    m_account->setVisible(unrouted > 0 || chosenAccount().isValid());
}

void CheckView::showError(const Error &error)
{
    const bool cancelled = error.detail == "cancelled"_L1;
    m_idle->setIcon(
        cancelled ? u"circle-slash"_s : u"octagon-alert"_s, cancelled ? Tone::Neutral : Tone::Danger);
    m_idle->setTexts(
        cancelled ? tr("The check was cancelled") : tr("The check could not be finished"), error.message);
    m_check->setEnabled(true);
    showPart(m_idle);
}

void CheckView::setStale(bool stale)
{
    m_stale->setVisible(stale);
}

void CheckView::setAccounts(const QList<CarrierAccount> &accounts)
{
    const AccountId before = chosenAccount();
    m_account->clear();
    m_account->addItem(tr("Each row's own account"), qint64{0});
    for (const CarrierAccount &account : accounts)
        m_account->addItem(tr("All rows to %1").arg(account.name), account.id.value);
    m_account->setCurrentIndex(std::max(0, m_account->findData(before.value)));
}

AccountId CheckView::chosenAccount() const
{
    return AccountId{m_account->currentData().toLongLong()};
}

void CheckView::resetAccount()
{
    m_account->setCurrentIndex(0);
}

std::optional<planning::Verdict> CheckView::wantedVerdict() const
{
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        if (m_tiles[i]->isChecked())
            return kTileVerdicts[i];
    }
    return std::nullopt;
}

void CheckView::filter()
{
    m_rows->setFilter(wantedVerdict(), m_search->text());
    const int rows = m_rows->rowCount();
    m_shown->setText(tr("%Ln row(s) shown", nullptr, rows));
}

} // namespace lk::ui
