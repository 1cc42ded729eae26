// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lines/facet_panel.h"

#include "core/base/text.h"
#include "ui/pages/lines/facet_row.h"
#include "ui/services.h"
#include "ui/theme/control_look.h"
#include "ui/theme/state_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// More plans than these are shown when asked for; those chosen always are.
constexpr qsizetype kFewPlans = 8;
constexpr qsizetype kMostPlans = 200;

template <typename Value>
std::optional<Tone> toneOfValue(const Value &value)
{
    if constexpr (std::is_same_v<Value, DeviceStatus>)
        return lookOf(value).tone;
    return std::nullopt;
}

template <typename Value>
QList<Value> chosenOf(const QList<FacetChoice<Value>> &choices)
{
    QList<Value> chosen;
    for (const FacetChoice<Value> &choice : choices) {
        if (choice.chosen)
            chosen.append(choice.value);
    }
    return chosen;
}

} // namespace

FacetPanel::FacetPanel(Services &services, QWidget *parent)
    : Card(services.theme, parent),
      m_services(services)
{
    const Theme &theme = services.theme;
    setObjectName(u"facetPanel"_s);
    setAccessibleName(tr("Narrow the list"));
    setFixedWidth(theme.dp(216));
    setBodyMargins(theme.dp(10), theme.dp(10), theme.dp(10), theme.dp(10));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.dp(2));
    m_accounts = addGroup(*column, tr("Carrier account"));
    m_statuses = addGroup(*column, tr("Status"));
    m_plans = addGroup(*column, tr("Rate plan"));
    m_morePlans = new QPushButton;
    m_morePlans->setObjectName(u"morePlans"_s);
    setButtonRole(*m_morePlans, ButtonRole::Flat);
    connect(m_morePlans, &QPushButton::clicked, this, [this] {
        m_allPlans = !m_allPlans;
        showPlans();
    });
    column->addWidget(m_morePlans, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto *pane = new ScrollPane(tr("Narrow the list"));
    pane->setContent(content);
    m_clear = new QPushButton(theme.icon(u"search-x"_s), tr("Clear choices"));
    m_clear->setObjectName(u"clearFacets"_s);
    setButtonRole(*m_clear, ButtonRole::Flat);
    m_clear->setEnabled(false);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT changed();
    });
    body()->addWidget(pane, 1);
    body()->addWidget(m_clear, 0, Qt::AlignLeft);
    yieldEnd(pane->barRoom());
    setChoices({});
}

FacetPanel::Group FacetPanel::addGroup(QVBoxLayout &column, const QString &title)
{
    const Theme &theme = m_services.theme;
    Group group;
    group.head = new TextLabel(theme, TextSize::Small, &Tokens::textMuted, QFont::DemiBold);
    group.head->setText(title);
    group.head->setIndent(theme.dp(6));
    if (column.count() > 0)
        column.addSpacing(theme.dp(10));
    column.addWidget(group.head);
    group.column = new QVBoxLayout;
    group.column->setSpacing(0);
    column.addLayout(group.column);
    return group;
}

FacetRow *FacetPanel::rowOf(Group &group, qsizetype number, const QString &name)
{
    while (group.rows.size() <= number) {
        auto *row = new FacetRow(m_services.theme);
        row->setObjectName(u"facet-%1-%2"_s.arg(name).arg(group.rows.size()));
        group.rows.append(row);
        group.column->addWidget(row);
    }
    return group.rows.at(number);
}

/// Rows are kept and given new values, so that the keyboard's place stays where it is.
template <typename Value>
void FacetPanel::fill(Group &group, const QString &name, const QList<FacetChoice<Value>> &choices)
{
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const FacetChoice<Value> &choice = choices.at(i);
        FacetRow *row = rowOf(group, i, name);
        row->disconnect(this);
        row->setValue(choice.name, choice.count, toneOfValue(choice.value));
        row->setChecked(choice.chosen);
        row->show();
        connect(row, &FacetRow::clicked, this, [this, value = choice.value](bool on) {
            const auto mark = [&value, on](auto &list) {
                for (auto &one : list) {
                    if (one.value == value)
                        one.chosen = on;
                }
            };
            if constexpr (std::is_same_v<Value, AccountId>)
                mark(m_choices.accounts);
            else if constexpr (std::is_same_v<Value, DeviceStatus>)
                mark(m_choices.statuses);
            else
                mark(m_choices.plans);
            m_clear->setEnabled(isNarrowed());
            Q_EMIT changed();
        });
    }
    for (qsizetype i = choices.size(); i < group.rows.size(); ++i)
        group.rows.at(i)->hide();
    group.head->setVisible(!choices.isEmpty());
}

void FacetPanel::setChoices(const LineChoices &choices)
{
    m_choices = choices;
    // An account that is chosen and has no such line is listed all the same; what it is called was told
    // before.
    for (FacetChoice<AccountId> &account : m_choices.accounts) {
        if (!account.name.isEmpty())
            m_names.insert(account.value, account.name);
        else
            account.name = m_names.value(account.value, tr("unknown account"));
    }
    fill(m_accounts, u"account"_s, m_choices.accounts);
    fill(m_statuses, u"status"_s, m_choices.statuses);
    showPlans();
    m_clear->setEnabled(isNarrowed());
}

void FacetPanel::showPlans()
{
    QList<FacetChoice<QString>> shown;
    const qsizetype most = m_allPlans ? kMostPlans : kFewPlans;
    for (qsizetype i = 0; i < m_choices.plans.size(); ++i) {
        if (i < most || m_choices.plans.at(i).chosen)
            shown.append(m_choices.plans.at(i));
    }
    fill(m_plans, u"plan"_s, shown);
    const int left = pluralCount(m_choices.plans.size() - shown.size());
    m_morePlans->setVisible(left > 0 || m_allPlans);
    m_morePlans->setText(m_allPlans ? tr("Fewer plans") : tr("%Ln more plan(s)", nullptr, left));
}

store::LineFilter FacetPanel::applied(store::LineFilter filter) const
{
    filter.accounts = chosenOf(m_choices.accounts);
    filter.statuses = chosenOf(m_choices.statuses);
    filter.plans = chosenOf(m_choices.plans);
    return filter;
}

bool FacetPanel::isNarrowed() const
{
    const store::LineFilter filter = applied({});
    return !filter.accounts.isEmpty() || !filter.statuses.isEmpty() || !filter.plans.isEmpty();
}

void FacetPanel::clear()
{
    LineChoices choices = m_choices;
    for (auto &choice : choices.accounts)
        choice.chosen = false;
    for (auto &choice : choices.statuses)
        choice.chosen = false;
    for (auto &choice : choices.plans)
        choice.chosen = false;
    setChoices(choices);
}

} // namespace lk::ui
