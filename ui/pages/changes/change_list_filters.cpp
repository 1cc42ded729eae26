// SPDX-License-Identifier: Apache-2.0
// What narrows the list of changes: search, states, mine, and what people have saved of that.
#include "core/base/text.h"
#include "ui/models/line_cells.h"
#include "ui/models/saved_filters_button.h"
#include "ui/pages/changes/changes_page.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip_flow.h"
#include "ui/widgets/field_width.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStackedLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// The stable words saved filters are kept in.
constexpr std::array<EnumWord<ChangeFilter>, kAllChangeFilters.size()> kFilterWords{
    {{ChangeFilter::All, "all"_L1}, {ChangeFilter::Running, "running"_L1},
        {ChangeFilter::Scheduled, "scheduled"_L1}, {ChangeFilter::Stopped, "stopped"_L1},
        {ChangeFilter::Paused, "paused"_L1}, {ChangeFilter::WithFailures, "with-failures"_L1},
        {ChangeFilter::Done, "done"_L1}}};

QString filterName(ChangeFilter filter)
{
    switch (filter) {
    case ChangeFilter::All:
        return ChangesPage::tr("All");
    case ChangeFilter::Running:
        return ChangesPage::tr("Running");
    case ChangeFilter::Paused:
        return ChangesPage::tr("Paused");
    case ChangeFilter::Scheduled:
        return ChangesPage::tr("Scheduled");
    case ChangeFilter::Stopped:
        return ChangesPage::tr("Stopped");
    case ChangeFilter::WithFailures:
        return ChangesPage::tr("With failures");
    case ChangeFilter::Done:
        return ChangesPage::tr("Done");
    }
    return {};
}

std::optional<Tone> filterTone(ChangeFilter filter)
{
    switch (filter) {
    case ChangeFilter::All:
        return std::nullopt;
    case ChangeFilter::Running:
        return Tone::Info;
    case ChangeFilter::Paused:
        return Tone::Warning;
    case ChangeFilter::Scheduled:
        return Tone::Idle;
    case ChangeFilter::Stopped:
        return Tone::Danger;
    case ChangeFilter::WithFailures:
        return Tone::Danger;
    case ChangeFilter::Done:
        return Tone::Success;
    }
    return std::nullopt;
}

} // namespace

QWidget *ChangesPage::buildFilters()
{
    const Theme &theme = m_services.theme;
    auto *bar = new QWidget;
    auto *margins = new QHBoxLayout(bar);
    margins->setContentsMargins(theme.dp(12), 0, theme.dp(12), 0);
    auto *row = new ChipFlow(theme.dp(6));
    margins->addLayout(row, 1);
    m_search->setObjectName(u"changeSearch"_s);
    m_search->setAccessibleName(tr("Find a change"));
    m_search->setFixedWidth(fieldWidth(*m_search, theme.dp(210)));
    m_search->setToolTip(tr("Number, title, reason, name or plan fingerprint"));
    row->addWidget(m_search);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_shown->setText(text);
        showCounts();
    });
    for (const ChangeFilter filter : kAllChangeFilters) {
        auto *chip = new FilterChip(theme, filterName(filter), filterTone(filter));
        chip->setObjectName(u"changeFilter%1"_s.arg(static_cast<int>(filter)));
        m_chips.insert(filter, chip);
        row->addWidget(chip);
        connect(chip, &FilterChip::clicked, this, [this, filter] { setFilter(filter); });
    }
    m_mine = new FilterChip(theme, tr("Mine"), std::nullopt);
    m_mine->setObjectName(u"changesMine"_s);
    m_mine->setToolTip(tr("Only changes started by %1").arg(m_services.actor.name));
    connect(m_mine, &FilterChip::toggled, this, [this](bool only) {
        m_shown->setStartedBy(only ? m_services.actor.name : QString());
        showCounts();
    });
    row->addWidget(m_mine);
    connect(m_saved, &SavedFiltersButton::chosen, this, &ChangesPage::applyFilter);
    addAction(m_saved->openAction());
    row->addWidget(m_saved);
    margins->addWidget(m_inspect, 0, Qt::AlignTop);
    m_chips.value(ChangeFilter::All)->setChecked(true);
    return bar;
}

void ChangesPage::setFilter(ChangeFilter filter)
{
    m_filter = filter;
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip)
        chip.value()->setChecked(chip.key() == filter);
    m_shown->setFilter(filter);
    showCounts();
}

void ChangesPage::showCounts()
{
    const QList<BulkChange> &changes = m_changes->changes();
    qint64 open = 0;
    for (const ChangeFilter filter : kAllChangeFilters) {
        const auto count
            = std::count_if(changes.begin(), changes.end(), [this, filter](const BulkChange &change) {
                  return matches(filter, change) && m_shown->isStartedByThem(change);
              });
        m_chips.value(filter)->setCount(count);
    }
    for (const BulkChange &change : changes)
        open += change.counts.open();
    const int lines = pluralCount(open);
    m_header->setSubtitle(changes.isEmpty() ? QString()
            : open > 0                      ? tr("%Ln line(s) not settled yet", nullptr, lines)
                                            : tr("Every line is settled"));
    m_table->setEmptyText(tr("No change matches. Choose “All” or clear the search."));
    m_stack->setCurrentIndex(m_changes->isRead() && changes.isEmpty() ? 1 : 0);
    showCommands();
    showGlance();
}

QString ChangesPage::filterText() const
{
    const QString search = m_search->text().trimmed();
    if (search.isEmpty() && m_filter == ChangeFilter::All && !m_mine->isChecked())
        return {};
    const QJsonObject kept{
        {u"search"_s, search}, {u"show"_s, wordOf(kFilterWords, m_filter)}, {u"mine"_s, m_mine->isChecked()}};
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void ChangesPage::applyFilter(const QString &text)
{
    const QJsonObject kept = QJsonDocument::fromJson(text.toUtf8()).object();
    m_search->adopt(kept.value(u"search"_s).toString());
    m_shown->setText(m_search->text());
    m_mine->setChecked(kept.value(u"mine"_s).toBool());
    setFilter(valueOf(kFilterWords, kept.value(u"show"_s).toString()).value_or(ChangeFilter::All));
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace lk::ui
