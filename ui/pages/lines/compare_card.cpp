// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lines/compare_card.h"

#include "ui/models/line_cells.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

enum GridColumn { NameColumn, TheirsColumn, OursColumn };
/// Grid rows per comparison: the values, and what their difference means.
constexpr int kRowsEach = 2;

TextLabel *columnHead(const Theme &theme, const QString &text)
{
    auto *head = new TextLabel(theme, TextSize::Small, &Tokens::textMuted, QFont::DemiBold);
    head->setText(text);
    return head;
}

} // namespace

CompareCard::CompareCard(Services &services, QWidget *parent)
    : Card(services.theme, parent),
      m_services(services),
      m_age(new TextLabel(services.theme, TextSize::Small, &Tokens::textMuted)),
      m_grid(new QGridLayout)
{
    const Theme &theme = services.theme;
    setObjectName(u"compareCard"_s);
    setTitle(tr("Carrier and record"));
    m_age->setObjectName(u"portraitAge"_s);
    addTitleWidget(m_age);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.dp(12));
    m_grid->setVerticalSpacing(theme.dp(4));
    m_grid->setColumnMinimumWidth(NameColumn, theme.dp(70));
    m_grid->setColumnStretch(TheirsColumn, 1);
    m_grid->setColumnStretch(OursColumn, 1);
    m_grid->addWidget(columnHead(theme, tr("The carrier says")), 0, TheirsColumn);
    m_grid->addWidget(columnHead(theme, tr("Our record")), 0, OursColumn);
    body()->addLayout(m_grid);
}

CompareCard::Row &CompareCard::rowOf(qsizetype number)
{
    const Theme &theme = m_services.theme;
    while (m_rows.size() <= number) {
        const int at = 1 + kRowsEach * static_cast<int>(m_rows.size());
        Row row{.name = new TextLabel(theme, TextSize::Small, &Tokens::textMuted),
            .theirs = new TextLabel(theme, TextSize::Body, &Tokens::text, QFont::Medium),
            .ours = new TextLabel(theme, TextSize::Body, &Tokens::text, QFont::Medium),
            .differs = new StateBadge(theme),
            .why = new TextLabel(theme, TextSize::Small, &Tokens::text)};
        for (TextLabel *value : {row.theirs, row.ours, row.why}) {
            value->setWordWrap(true);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        }
        m_grid->addWidget(row.name, at, NameColumn, Qt::AlignTop);
        m_grid->addWidget(row.theirs, at, TheirsColumn, Qt::AlignTop);
        m_grid->addWidget(row.ours, at, OursColumn, Qt::AlignTop);
        m_grid->addWidget(row.differs, at + 1, NameColumn, Qt::AlignTop | Qt::AlignLeft);
        m_grid->addWidget(row.why, at + 1, TheirsColumn, 1, 2);
        m_rows.append(row);
    }
    return m_rows[number];
}

void CompareCard::showRow(Row &row, const LineComparison &comparison)
{
    row.name->setText(comparison.name);
    row.theirs->setText(comparison.theirs.isEmpty() ? u"–"_s : comparison.theirs);
    row.ours->setText(comparison.ours.isEmpty() ? tr("not changed from here") : comparison.ours);
    row.ours->setInk(comparison.ours.isEmpty() ? &Tokens::textMuted : &Tokens::text);
    row.differs->setLook({u"triangle-alert"_s, tr("differs"), comparison.why, Tone::Warning});
    row.differs->setVisible(comparison.differs);
    row.why->setText(comparison.why);
    row.why->setVisible(comparison.differs);
}

void CompareCard::show(const LinePortrait &portrait)
{
    const UtcMs readAt = portrait.line.state.readAt;
    const qint64 age = std::max<qint64>(0, (m_services.clock.utcNow() - readAt) / 1000);
    m_age->setText(readAt > 0 ? tr("read %1 ago").arg(durationText(age)) : tr("never read"));
    m_age->setToolTip(utcExact(readAt));
    for (qsizetype i = 0; i < portrait.comparisons.size(); ++i)
        showRow(rowOf(i), portrait.comparisons.at(i));
}

} // namespace lk::ui
