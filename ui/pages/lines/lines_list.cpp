// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lines/lines_list.h"

#include "core/base/text.h"
#include "ui/models/column_memory.h"
#include "ui/models/known_lines_model.h"
#include "ui/models/line_cells.h"
#include "ui/models/saved_filters_button.h"
#include "ui/pages/lines/facet_panel.h"
#include "ui/pages/lines/known_lines_table.h"
#include "ui/pages/lines/line_glance.h"
#include "ui/pages/lines/saved_line_filter.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

enum Part { TablePart, NoHitPart, EmptyPart };

} // namespace

LinesList::LinesList(Services &services, KnownLinesModel &lines, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_lines(lines),
      m_header(new PageHeader(services.theme)),
      m_facets(new FacetPanel(services)),
      m_search(new SearchField(
          services.theme, tr("Find ICCID, IMEI, MSISDN or plan; paste many to list just those…"))),
      m_saved(new SavedFiltersButton(services, u"lines"_s, [this] { return filterText(); })),
      m_columns(new QToolButton),
      m_table(new KnownLinesTable(services.theme, lines)),
      m_glance(new LineGlance(services)),
      m_facts(new TextLabel(services.theme, TextSize::Small, &Tokens::textMuted)),
      m_stack(new QStackedLayout)
{
    setObjectName(u"linesList"_s);
    build();
    connectParts();
}

void LinesList::build()
{
    const Theme &theme = m_services.theme;
    m_header->setTitle(tr("Lines"));
    m_header->setSubtitle(tr("Every line known here, as its carrier told it last."));
    keepColumns(*m_table, m_services.settings);
    auto *content = new QWidget;
    auto *panes = new QHBoxLayout(content);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(theme.dp(12));
    panes->addWidget(m_facets);
    panes->addWidget(buildCard(), 1);
    panes->addWidget(m_glance);
    auto *parts = new QStackedLayout;
    parts->addWidget(content);
    parts->addWidget(buildEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.dp(12));
    column->addWidget(m_header);
    column->addLayout(parts, 1);
    connect(&m_lines, &KnownLinesModel::listed, this, [this, parts] {
        const bool none = m_lines.rows().empty();
        parts->setCurrentIndex(none && !m_lines.filter().isNarrowed() ? 1 : 0);
        m_stack->setCurrentIndex(none ? NoHitPart : TablePart);
    });
}

QWidget *LinesList::buildCard()
{
    const Theme &theme = m_services.theme;
    auto *card = new Card(theme);
    card->setAccessibleName(tr("Lines"));
    card->setBodyMargins(1, theme.dp(10), 1, theme.dp(8));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme.dp(12), 0, theme.dp(12), 0);
    m_facts->setObjectName(u"lineFacts"_s);
    foot->addWidget(m_facts, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(buildNoHit());
    card->body()->addWidget(buildBar());
    card->body()->addLayout(m_stack, 1);
    card->body()->addLayout(foot);
    return card;
}

QWidget *LinesList::buildBar()
{
    const Theme &theme = m_services.theme;
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme.dp(12), 0, theme.dp(12), 0);
    row->setSpacing(theme.dp(8));
    m_search->setObjectName(u"lineFind"_s);
    m_search->setMaxLength(1'000'000);
    m_columns->setObjectName(u"lineColumns"_s);
    m_columns->setIcon(theme.icon(u"columns-3"_s));
    m_columns->setToolTip(tr("Columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_columns);
    m_columns->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, m_table, [menu, this] {
        menu->clear();
        m_table->fillColumnMenu(*menu);
    });
    row->addWidget(m_search, 1);
    row->addWidget(m_saved);
    row->addWidget(m_columns);
    m_bar = row;
    return bar;
}

void LinesList::addBarAction(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    m_bar->addWidget(button);
}

QWidget *LinesList::buildEmpty()
{
    auto *card = new Card(m_services.theme);
    auto *empty = new EmptyState(m_services.theme, u"card-sim"_s, tr("No line is known yet"),
        tr("Lines become known when an account's inventory is read, when a list is imported, or with the "
           "first "
           "change. Reading an inventory changes nothing at the carrier."));
    empty->setObjectName(u"noLines"_s);
    QPushButton *open = empty->addButton(tr("Open Settings › Inventory"), ButtonRole::Primary);
    open->setObjectName(u"openInventory"_s);
    connect(open, &QPushButton::clicked, this, &LinesList::settingsWanted);
    card->body()->addWidget(empty, 1);
    return card;
}

QWidget *LinesList::buildNoHit()
{
    auto *empty = new EmptyState(m_services.theme, u"search-x"_s, tr("No line fits"),
        tr("None of the lines known here matches the search and the choices at the left."));
    QPushButton *clear = empty->addButton(tr("Clear filter"), ButtonRole::Normal);
    clear->setObjectName(u"clearLineFilter"_s);
    connect(clear, &QPushButton::clicked, this, &LinesList::clearFilter);
    return empty;
}

void LinesList::connectParts()
{
    connect(m_search, &SearchField::searchChanged, this, &LinesList::narrow);
    connect(m_facets, &FacetPanel::changed, this, &LinesList::narrow);
    connect(m_saved, &SavedFiltersButton::chosen, this, &LinesList::applyFilter);
    connect(&m_lines, &KnownLinesModel::facetsRead, this, &LinesList::showFacets);
    connect(&m_lines, &KnownLinesModel::listed, this, [this] {
        m_news = false;
        showFacets();
        showFacts();
    });
    connect(&m_lines, &KnownLinesModel::busyChanged, this, &LinesList::showFacts);
    connect(&m_lines, &KnownLinesModel::news, this, [this] {
        m_news = true;
        showFacts();
    });
    connect(m_table, &KnownLinesTable::selectionCounted, this, &LinesList::showFacts);
}

void LinesList::narrow()
{
    store::LineFilter filter = m_facets->applied({.tenant = m_services.tenant});
    store::narrowByText(filter, m_search->text());
    m_lines.setFilter(filter);
    showFacets();
}

QString LinesList::filterText() const
{
    const store::LineFilter chosen = m_facets->applied({});
    return toText(
        SavedLineFilter{m_search->text().trimmed(), chosen.accounts, chosen.statuses, chosen.plans});
}

void LinesList::applyFilter(const QString &text)
{
    const SavedLineFilter saved = savedLineFilterFrom(text);
    store::LineFilter filter{.tenant = m_services.tenant,
        .accounts = saved.accounts,
        .statuses = saved.statuses,
        .plans = saved.plans};
    store::narrowByText(filter, saved.search);
    m_search->adopt(saved.search);
    // The choices first: what is typed is put beside them.
    m_facets->setChoices(choicesOf(m_lines.facets(), filter));
    m_lines.setFilter(filter);
    m_table->setFocus(Qt::OtherFocusReason);
}

void LinesList::find(const QString &text)
{
    m_facets->clear();
    m_search->setText(text);
    narrow();
}

void LinesList::clearFilter()
{
    m_facets->clear();
    m_search->clear();
    narrow();
}

void LinesList::forgetNews()
{
    m_news = false;
}

void LinesList::showFacets()
{
    m_facets->setChoices(choicesOf(m_lines.facets(), m_lines.filter()));
}

void LinesList::showFacts()
{
    const int lines = pluralCount(static_cast<qint64>(m_lines.rows().size()));
    QStringList parts{m_lines.filter().isNarrowed() ? tr("%Ln line(s) match", nullptr, lines)
                                                    : tr("%Ln line(s)", nullptr, lines)};
    const qint64 selected = m_table->selectedCount();
    if (selected > 0 && selected == lines && lines > 1)
        parts.append(tr("all of them selected"));
    else if (const int count = pluralCount(selected); count > 0)
        parts.append(tr("%Ln selected", nullptr, count));
    if (m_lines.isBusy())
        parts.append(tr("listing…"));
    else if (m_news)
        parts.append(tr("the inventory has changed since: F5 lists anew"));
    m_facts->setText(parts.join(u" · "_s));
}

} // namespace lk::ui
