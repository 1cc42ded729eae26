// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/livechange/pace_card.h"

#include "core/store/store_reader.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rate_chart.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr qint64 kMostLinesRead = 50'000;
constexpr int kFewestMinutes = 15;
constexpr qint64 kMinuteMs = 60'000;

QString clockOf(UtcMs at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"HH:mm"_s);
}

} // namespace

PaceCard::PaceCard(Services &services, QWidget *parent)
    : Card(services.theme, parent),
      m_services(services),
      m_chart(new RateChart(services.theme)),
      m_span(new TextLabel(services.theme, TextSize::Small, &Tokens::textMuted))
{
    setObjectName(u"paceCard"_s);
    setTitle(tr("Lines per minute, failed %"));
    addTitleWidget(m_span);
    setBodyMargins(services.theme.dp(10), services.theme.dp(4), services.theme.dp(10), services.theme.dp(6));
    body()->addWidget(m_chart);
}

void PaceCard::addActions(const QList<QAction *> &actions)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    row->addStretch(1);
    body()->addLayout(row);
}

void PaceCard::open(BulkChangeId id, qint64 lines)
{
    m_id = id;
    m_history.open(id);
    if (lines > kMostLinesRead)
        return;
    m_services.reader.ask<QList<SettledLine>>(
        this, [id, lines](store::Database &database) { return readSettledLines(database, id, lines); },
        [this, id](const Result<QList<SettledLine>> &settled) {
            if (settled && id == m_id)
                m_history.add(*settled);
        },
        &m_history);
}

void PaceCard::hear(const store::ChangeSet &changes)
{
    m_history.hear(changes, m_services.clock.utcNow());
}

void PaceCard::show(const BulkChange &change)
{
    // A finished change is shown as it ended, a running one up to now.
    const UtcMs end = change.finishedAt > 0 ? change.finishedAt : m_services.clock.utcNow();
    const qint64 age = (end - change.createdAt) / kMinuteMs + 2;
    const int minutes = static_cast<int>(std::clamp<qint64>(age, kFewestMinutes, PaceHistory::kMinutes));
    m_span->setText(tr("%1 min").arg(minutes));
    const UtcMs first = end - (minutes - 1) * kMinuteMs;
    m_chart->setContent({.title = tr("Lines per minute and share of failed ones"),
        .barName = tr("Lines per minute"),
        .lineName = tr("Failed"),
        .bars = m_history.settled(end, minutes),
        .percents = m_history.failedPercent(end, minutes),
        .threshold = 0,
        .thresholdText = {},
        .times = {clockOf(first), clockOf(first + (end - first) / 2), clockOf(end)}});
}

} // namespace lk::ui
