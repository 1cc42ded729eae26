// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/today/needs_card.h"

#include "ui/models/line_cells.h"
#include "ui/theme/control_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/icon_disc.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// More rows than anybody takes in at once; the rest is counted.
constexpr int kMostNeeds = 8;

} // namespace

NeedsCard::NeedsCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_theme(theme),
      m_nothing(new QWidget),
      m_more(new TextLabel(theme, TextSize::Small, &Tokens::textMuted)),
      m_count(new TextLabel(theme, TextSize::Small, &Tokens::textMuted))
{
    setObjectName(u"needsCard"_s);
    setTitle(tr("Needs you"));
    addTitleWidget(m_count);
    auto *calm = new QHBoxLayout(m_nothing);
    calm->setContentsMargins(0, 0, 0, 0);
    calm->setSpacing(theme.dp(10));
    auto *mark = new IconDisc(theme, u"check-check"_s, Tone::Success);
    mark->setFixedSize(theme.dp(30), theme.dp(30));
    auto *text = new TextLabel(theme, TextSize::Body, &Tokens::textMuted);
    text->setObjectName(u"nothingNeeded"_s);
    text->setText(tr("Nothing waits for a person."));
    calm->addWidget(mark);
    calm->addWidget(text, 1);
    m_nothing->hide(); // nothing is said before it is known
    body()->addWidget(m_nothing);
    body()->addWidget(m_more);
    m_more->setObjectName(u"moreNeeds"_s);
    m_more->hide();
}

NeedsCard::Row NeedsCard::makeRow(const QString &key)
{
    Row row;
    row.widget = new QWidget;
    setAccessibleRole(*row.widget, QAccessible::Grouping);
    row.icon = new IconDisc(m_theme, u"info"_s, Tone::Info);
    row.icon->setFixedSize(m_theme.dp(30), m_theme.dp(30));
    row.sentence = new TextLabel(m_theme);
    row.sentence->setWordWrap(true);
    row.sentence->setObjectName(u"needText-"_s + key);
    row.button = new QPushButton;
    row.button->setObjectName(u"need-"_s + key);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.dp(10));
    line->addWidget(row.icon);
    line->addWidget(row.sentence, 1);
    line->addWidget(row.button);
    connect(row.button, &QPushButton::clicked, this, [this, key] {
        for (const Row &candidate : std::as_const(m_rows)) {
            if (candidate.need.key == key) {
                const Need need = candidate.need; // acting may bring new rows
                emit acted(need);
                return;
            }
        }
    });
    return row;
}

void NeedsCard::fill(Row &row, const Need &need)
{
    if (row.need == need)
        return;
    row.need = need;
    row.icon->setIcon(need.icon, need.tone);
    row.sentence->setText(need.sentence);
    row.button->setText(need.button);
    setAccessibleTexts(*row.button, need.button, need.sentence);
    setAccessibleTexts(*row.widget, need.sentence);
}

void NeedsCard::show(const QList<Need> &needs)
{
    QList<Row> kept;
    for (const Need &need : needs.first(std::min<qsizetype>(needs.size(), kMostNeeds))) {
        qsizetype known = -1;
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            known = m_rows.at(i).need.key == need.key ? i : known;
        Row row = known >= 0 ? m_rows.takeAt(known) : makeRow(need.key);
        fill(row, need);
        const int place = static_cast<int>(kept.size());
        if (body()->indexOf(row.widget) != place) {
            body()->removeWidget(row.widget);
            body()->insertWidget(place, row.widget);
        }
        kept.append(row);
    }
    for (const Row &gone : std::as_const(m_rows)) {
        body()->removeWidget(gone.widget);
        gone.widget->hide();
        gone.widget->deleteLater();
    }
    m_rows = kept;
    m_nothing->setVisible(needs.isEmpty());
    const qsizetype unseen = needs.size() - kept.size();
    m_more->setVisible(unseen > 0);
    m_more->setText(unseen > 0 ? tr("%1 more like these").arg(numberText(unseen)) : QString());
    m_count->setText(needs.isEmpty() ? QString() : numberText(needs.size()));
}

} // namespace lk::ui
