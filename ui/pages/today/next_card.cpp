// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/today/next_card.h"

#include "ui/theme/control_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/icon_disc.h"
#include "ui/widgets/text_label.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr qsizetype kMostUpcoming = 8;

QString momentOfDay(UtcMs at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC), u"ddd HH:mm"_s);
}

QString spanText(const Upcoming &upcoming, bool begun)
{
    if (upcoming.until == 0)
        return momentOfDay(upcoming.at);
    return begun ? NextCard::tr("until %1").arg(momentOfDay(upcoming.until))
                 : NextCard::tr("%1 – %2").arg(momentOfDay(upcoming.at), momentOfDay(upcoming.until));
}

} // namespace

NextCard::NextCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_theme(theme),
      m_nothing(new TextLabel(theme, TextSize::Body, &Tokens::textMuted))
{
    setObjectName(u"nextCard"_s);
    setTitle(tr("Next 24 hours"));
    auto *zone = new TextLabel(theme, TextSize::Small, &Tokens::textMuted);
    zone->setText(tr("UTC"));
    addTitleWidget(zone);
    m_nothing->setObjectName(u"nothingNext"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setText(tr("No change is scheduled and no freeze begins."));
    m_nothing->hide(); // nothing is said before it is known
    body()->addWidget(m_nothing);
    body()->addStretch(1); // the rows stay at the top of a card that is as high as those beside it
}

QWidget *NextCard::makeRow(const Upcoming &upcoming, bool begun)
{
    auto *row = new QWidget;
    setAccessibleRole(*row, QAccessible::Grouping);
    const bool freeze = upcoming.until > 0;
    auto *icon = new IconDisc(
        m_theme, freeze ? u"snowflake"_s : u"calendar-clock"_s, freeze ? Tone::Warning : Tone::Info);
    icon->setFixedSize(m_theme.dp(30), m_theme.dp(30));
    auto *title = new TextLabel(m_theme, TextSize::Body, &Tokens::text, QFont::DemiBold);
    title->setWordWrap(true);
    title->setText(freeze ? tr("Freeze: %1").arg(upcoming.title)
                          : tr("#%1 %2").arg(upcoming.change.value).arg(upcoming.title));
    auto *detail = new TextLabel(m_theme, TextSize::Small, &Tokens::textMuted);
    detail->setWordWrap(true);
    const QString span = spanText(upcoming, begun);
    detail->setText(upcoming.detail.isEmpty() ? span : tr("%1 · %2").arg(span, upcoming.detail));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(detail);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.dp(10));
    line->addWidget(icon);
    line->addLayout(words, 1);
    if (!freeze) {
        auto *open = new QPushButton(tr("Open"));
        open->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        open->setObjectName(u"openScheduled%1"_s.arg(upcoming.change.value));
        open->setAccessibleName(tr("Open change %1").arg(title->text()));
        connect(open, &QPushButton::clicked, this, [this, id = upcoming.change] { emit openChange(id); });
        line->addWidget(open);
    }
    setAccessibleTexts(*row, title->text(), detail->text());
    return row;
}

void NextCard::show(const QList<Upcoming> &next, UtcMs now)
{
    const QList<Upcoming> shown = next.first(std::min(next.size(), kMostUpcoming));
    QList<bool> begun;
    for (const Upcoming &upcoming : shown)
        begun.append(upcoming.at <= now);
    // An open freeze begins "now" at each look; it is the same row all the same.
    QList<Upcoming> same = shown;
    for (qsizetype i = 0; i < same.size(); ++i)
        same[i].at = begun.at(i) ? 0 : same.at(i).at;
    m_nothing->setVisible(shown.isEmpty());
    if (same == m_shown && begun == m_begun)
        return;
    m_shown = same;
    m_begun = begun;
    for (QWidget *old : std::as_const(m_rows)) {
        body()->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_rows.clear();
    for (qsizetype i = 0; i < shown.size(); ++i) {
        m_rows.append(makeRow(shown.at(i), begun.at(i)));
        body()->insertWidget(body()->count() - 1, m_rows.last());
    }
}

} // namespace lk::ui
