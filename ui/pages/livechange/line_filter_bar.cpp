// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/livechange/line_filter_bar.h"

#include "core/base/text.h"
#include "ui/models/line_cells.h"
#include "ui/theme/control_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip_flow.h"
#include "ui/widgets/field_width.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr std::array kChipOrder{LineGroup::Waiting, LineGroup::InFlight, LineGroup::Done, LineGroup::Failed,
    LineGroup::Unknown, LineGroup::NeedsPerson, LineGroup::AlreadySo, LineGroup::Cancelled};

/// Always there; the others come with their first line.
bool isLasting(LineGroup group)
{
    return group == LineGroup::Waiting || group == LineGroup::InFlight || group == LineGroup::Done
        || group == LineGroup::Failed;
}

} // namespace

LineFilterBar::LineFilterBar(const Theme &theme, ChangeLinesModel &lines, TableView &table, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_lines(lines),
      m_search(new SearchField(theme, tr("Find a line…"))),
      m_more(new QPushButton),
      m_follow(new QToolButton),
      m_columns(new QToolButton)
{
    m_search->setObjectName(u"lineSearch"_s);
    m_search->setToolTip(tr("ICCID, IMEI or MSISDN, or a part of one"));
    m_search->setFixedWidth(fieldWidth(*m_search, theme.dp(140)));
    connect(m_search, &SearchField::searchChanged, this,
        [this](const QString &text) { m_lines.setText(text.simplified().remove(u' ')); });

    m_more->setObjectName(u"showMore"_s);
    m_more->setText(tr("Renew the filter"));
    m_more->setIcon(theme.icon(u"refresh-cw"_s));
    setButtonRole(*m_more, ButtonRole::Flat);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, &lines, &ChangeLinesModel::renewFilter);

    prepareButtons(table);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.dp(8));
    row->addWidget(makeChips(theme), 1);
    row->addWidget(m_follow, 0, Qt::AlignTop);
    row->addWidget(m_columns, 0, Qt::AlignTop);
    connect(&lines, &ChangeLinesModel::countsChanged, this, &LineFilterBar::showCounts);
    connect(&lines, &ChangeLinesModel::filterChanged, this, &LineFilterBar::showSelection);
    connect(&lines, &ChangeLinesModel::opened, this, [this] {
        m_search->clear(); // another change begins without filter
        showSelection();
    });
    showCounts();
    showSelection();
}

void LineFilterBar::prepareButtons(TableView &table)
{
    m_follow->setObjectName(u"followActivity"_s);
    m_follow->setIcon(m_theme.icon(u"activity"_s));
    m_follow->setCheckable(true);
    m_follow->setToolTip(tr("Follow activity: scroll to each line that moves"));
    m_follow->setAccessibleName(tr("Follow activity"));
    connect(m_follow, &QToolButton::toggled, this, &LineFilterBar::followToggled);

    m_columns->setObjectName(u"columns"_s);
    m_columns->setIcon(m_theme.icon(u"columns-3"_s));
    m_columns->setToolTip(tr("Columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_columns);
    m_columns->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, &table, [menu, &table] {
        menu->clear();
        table.fillColumnMenu(*menu);
    });
}

QSize LineFilterBar::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), m_theme.dp(34)};
}

QWidget *LineFilterBar::makeChips(const Theme &theme)
{
    auto *box = new QWidget;
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    box->setSizePolicy(policy);
    auto *flow = new ChipFlow(theme.dp(6), box);
    flow->addWidget(m_search);
    m_all = new FilterChip(theme, tr("All"));
    m_all->setObjectName(u"chipAll"_s);
    flow->addWidget(m_all);
    connect(m_all, &FilterChip::clicked, this, [this] {
        m_lines.setStates({});
        showSelection();
    });
    for (const LineGroup group : kChipOrder) {
        auto *chip = new FilterChip(theme, nameOf(group), toneOf(group));
        chip->setObjectName(u"chip%1"_s.arg(static_cast<int>(group)));
        m_chips.insert(group, chip);
        flow->addWidget(chip);
        connect(chip, &FilterChip::clicked, this, [this, group](bool on) { choose(group, on); });
    }
    flow->addWidget(m_more);
    return box;
}

void LineFilterBar::choose(LineGroup group, bool on)
{
    StateSet states;
    for (const LineGroup other : kAllLineGroups) {
        const bool chosen = other == group ? on : m_chips.value(other)->isChecked();
        if (chosen)
            states.unite(statesOf(other));
    }
    m_lines.setStates(states);
    showSelection();
}

void LineFilterBar::chooseGroups(const QList<LineGroup> &groups)
{
    StateSet states;
    for (const LineGroup group : groups)
        states.unite(statesOf(group));
    m_lines.setStates(states);
    showSelection();
}

bool LineFilterBar::clear()
{
    const bool had = !m_search->text().isEmpty() || !m_lines.states().isEmpty();
    m_search->clear();
    m_lines.setText({});
    m_lines.setStates({});
    showSelection();
    return had;
}

void LineFilterBar::showSelection()
{
    const StateSet states = m_lines.states();
    m_all->setChecked(states.isEmpty());
    for (const LineGroup group : kAllLineGroups)
        m_chips.value(group)->setChecked(states.contains(statesOf(group)));
    showCounts();
}

void LineFilterBar::showCounts()
{
    const StateCounts &counts = m_lines.counts();
    m_all->setCount(m_lines.total());
    for (const LineGroup group : kAllLineGroups) {
        FilterChip *chip = m_chips.value(group);
        const qint64 count = countOf(counts, group);
        chip->setCount(count);
        chip->setVisible(count > 0 || isLasting(group) || chip->isChecked());
    }
    const int missing = pluralCount(m_lines.unlisted());
    const int gone = pluralCount(m_lines.outdated());
    m_more->setVisible(missing + gone > 0);
    if (missing > 0)
        m_more->setText(tr("Show %Ln more", nullptr, missing));
    else if (gone > 0)
        m_more->setText(tr("Drop %Ln that moved on", nullptr, gone));
}

} // namespace lk::ui
