// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/changes/change_glance.h"

#include "ui/models/local_time.h"
#include "ui/models/stage_text.h"
#include "ui/models/state_groups.h"
#include "ui/services.h"
#include "ui/theme/state_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_value_grid.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr double kGlanceWidth = 330;

} // namespace

ChangeGlance::ChangeGlance(Services &services, QWidget *parent)
    : QStackedWidget(parent),
      m_services(services),
      m_title(new TextLabel(services.theme, TextSize::Title)),
      m_state(new StateBadge(services.theme)),
      m_bar(new SegmentBar(services.theme)),
      m_note(new TextLabel(services.theme)),
      m_facts(new KeyValueGrid(services.theme))
{
    setObjectName(u"changeGlance"_s);
    setAccessibleName(tr("Inspector"));
    setFixedWidth(services.theme.dp(kGlanceWidth));
    setContentsMargins(0, 0, services.theme.dp(10), services.theme.dp(10));
    auto *nothing = new Card(services.theme);
    nothing->body()->addWidget(new EmptyState(services.theme, u"list-checks"_s, tr("No change chosen"),
        tr("Choose a row to see the change here.")));
    addWidget(nothing);
    addWidget(buildCard());
}

QWidget *ChangeGlance::buildCard()
{
    m_title->setObjectName(u"glanceTitle"_s);
    m_title->setWordWrap(true);
    m_note->setWordWrap(true);
    m_bar->setLegendVisible(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_services.theme.dp(10));
    column->addWidget(m_title);
    column->addWidget(m_state, 0, Qt::AlignLeft);
    column->addWidget(m_bar);
    column->addWidget(m_note);
    column->addWidget(m_facts);
    column->addStretch(1);
    auto *pane = new ScrollPane(tr("The change"));
    pane->setContent(content);
    auto *card = new Card(m_services.theme);
    card->setAccessibleName(tr("The change"));
    card->body()->addWidget(pane);
    card->yieldEnd(pane->barRoom());
    return card;
}

void ChangeGlance::clear()
{
    setCurrentIndex(0);
}

void ChangeGlance::show(const BulkChange &change)
{
    const UtcMs now = m_services.clock.utcNow();
    const QString name = tr("#%1 %2").arg(change.id.value).arg(change.title);
    m_title->setText(name);
    m_state->setLook(lookOf(change.state()));
    m_bar->setTitle(name);
    m_bar->setSegments(segmentsOf(change.counts));
    const QString note = change.paused && !change.pauseReason.isEmpty() ? change.pauseReason : change.notice;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_facts->setText(tr("Reason"), change.reason);
    m_facts->setText(tr("By"), change.createdBy);
    m_facts->setText(tr("Created"), localDay(change.createdAt, now));
    m_facts->setText(tr("Ended"), change.finishedAt > 0 ? localDay(change.finishedAt, now) : QString());
    showPlan(change);
    setCurrentIndex(1);
}

void ChangeGlance::showPlan(const BulkChange &change)
{
    const QString stages = stageLine(change);
    const QString guard = guardLine(change);
    m_facts->setText(tr("Starts"),
        change.startAt > 0 ? localDay(change.startAt, m_services.clock.utcNow()) : tr("at once"));
    m_facts->setText(tr("Stages"), stages.isEmpty() ? stagesText(change.run.stages) : stages);
    m_facts->setText(tr("Guard"), guard.isEmpty() ? tr("none") : guard);
    m_facts->setText(tr("Priority"), change.priority == 0 ? tr("usual") : u"%1"_s.arg(change.priority));
    m_facts->setText(tr("Accounts"), QString::number(change.accounts.size()));
    m_facts->setText(tr("Plan"), shortFingerprint(change.fingerprint));
}

} // namespace lk::ui
