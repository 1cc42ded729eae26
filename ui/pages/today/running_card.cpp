// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/today/running_card.h"

#include "ui/models/line_cells.h"
#include "ui/models/state_groups.h"
#include "ui/theme/control_look.h"
#include "ui/theme/state_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr qsizetype kMostRunning = 6;

bool isOnItsWay(const BulkChange &change)
{
    const BulkState state = change.state();
    return state == BulkState::Running || state == BulkState::Finishing || state == BulkState::Paused
        || state == BulkState::Stopped;
}

} // namespace

RunningCard::RunningCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_theme(theme),
      m_nothing(new TextLabel(theme, TextSize::Body, &Tokens::textMuted)),
      m_all(new QPushButton(tr("All changes")))
{
    setObjectName(u"runningCard"_s);
    setTitle(tr("Running"));
    m_all->setObjectName(u"allChanges"_s);
    setButtonRole(*m_all, ButtonRole::Flat);
    addTitleWidget(m_all);
    connect(m_all, &QPushButton::clicked, this, &RunningCard::changesWanted);
    m_nothing->setObjectName(u"nothingRuns"_s);
    m_nothing->setText(tr("No change is running."));
    m_nothing->hide(); // nothing is said before it is known
    body()->addWidget(m_nothing);
    body()->addStretch(1); // as in the card beside it
    body()->setSpacing(theme.dp(12));
}

RunningCard::Row RunningCard::makeRow(BulkChangeId id)
{
    Row row;
    row.widget = new QWidget;
    row.title = new QPushButton;
    row.title->setObjectName(u"openRunning%1"_s.arg(id.value));
    setButtonRole(*row.title, ButtonRole::Flat);
    row.title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    row.state = new StateBadge(m_theme);
    row.bar = new SegmentBar(m_theme);
    row.bar->setObjectName(u"runningBar%1"_s.arg(id.value));
    row.bar->setBarHeight(8);
    row.facts = new TextLabel(m_theme, TextSize::Small, &Tokens::textMuted);
    row.facts->setObjectName(u"runningFacts%1"_s.arg(id.value));
    row.pause = new QPushButton;
    row.pause->setObjectName(u"pauseRunning%1"_s.arg(id.value));
    auto *head = new QHBoxLayout;
    head->setSpacing(m_theme.dp(8));
    head->addWidget(row.title);
    head->addWidget(row.state);
    head->addStretch(1);
    head->addWidget(row.facts);
    head->addWidget(row.pause);
    auto *column = new QVBoxLayout(row.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.dp(5));
    column->addLayout(head);
    column->addWidget(row.bar);
    connect(row.title, &QPushButton::clicked, this, [this, id] { emit openChange(id); });
    connect(row.pause, &QPushButton::clicked, this, [this, id] {
        if (const auto known = m_rows.constFind(id); known != m_rows.constEnd())
            emit pauseWanted(id, !known->paused);
    });
    return row;
}

QString RunningCard::leftText(const BulkChange &change) const
{
    const QString done
        = tr("%1 of %2").arg(numberText(change.counts.settled()), numberText(change.counts.total()));
    const auto pace = m_paces.constFind(change.id);
    const auto left = pace == m_paces.constEnd() ? std::nullopt : pace->secondsLeft();
    return left ? tr("%1 · ≈ %2 left").arg(done, durationText(*left)) : done;
}

void RunningCard::fill(Row &row, const BulkChange &change)
{
    const QString name = tr("#%1 %2").arg(change.id.value).arg(change.title);
    row.title->setText(QString(name).replace(u'&', u"&&"_s));
    row.title->setAccessibleName(tr("Open change %1").arg(name));
    row.state->setLook(lookOf(change.state()));
    row.bar->setTitle(name);
    row.bar->setSegments(segmentsOf(change.counts));
    row.facts->setText(leftText(change));
    row.paused = change.paused;
    row.pause->setText(change.paused ? tr("Resume") : tr("Pause"));
    row.pause->setIcon(m_theme.icon(change.paused ? u"play"_s : u"pause"_s));
    row.pause->setAccessibleName(
        change.paused ? tr("Resume change %1").arg(name) : tr("Pause change %1").arg(name));
    // A change its guard stopped is looked at first, on its own page.
    row.pause->setVisible(change.state() != BulkState::Stopped);
}

void RunningCard::show(const QList<BulkChange> &changes, BootMs now)
{
    QMap<BulkChangeId, Row> kept;
    int place = 1; // behind the sentence that nothing runs
    for (const BulkChange &change : changes) {
        if (!isOnItsWay(change) || kept.size() >= kMostRunning)
            continue;
        if (change.paused)
            m_paces.remove(change.id);
        else
            m_paces[change.id].note(now, change);
        Row row = m_rows.contains(change.id) ? m_rows.take(change.id) : makeRow(change.id);
        fill(row, change);
        if (body()->indexOf(row.widget) != place) {
            body()->removeWidget(row.widget);
            body()->insertWidget(place, row.widget);
        }
        kept.insert(change.id, row);
        ++place;
    }
    for (auto gone = m_rows.cbegin(); gone != m_rows.cend(); ++gone) {
        m_paces.remove(gone.key());
        body()->removeWidget(gone->widget);
        gone->widget->hide();
        gone->widget->deleteLater();
    }
    m_rows = kept;
    m_nothing->setVisible(kept.isEmpty());
}

} // namespace lk::ui
