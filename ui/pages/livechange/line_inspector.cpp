// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/livechange/line_inspector.h"

#include "core/store/store_reader.h"
#include "ui/models/line_cells.h"
#include "ui/pages/livechange/call_view.h"
#include "ui/services.h"
#include "ui/theme/state_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/identifier_label.h"
#include "ui/widgets/key_value_grid.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/timeline.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lk::ui {

namespace {

TextLabel *heading(const Theme &theme, const QString &text)
{
    auto *label = new TextLabel(theme, TextSize::Small, &Tokens::textMuted, QFont::DemiBold);
    label->setText(text);
    return label;
}

/// Carriers' codes are longer than the card is wide: they may be broken after each point.
QString breakable(QString text)
{
    return text.replace(u'.', u".\u200B"_s);
}

} // namespace

LineInspector::LineInspector(Services &services, QWidget *parent)
    : Card(services.theme, parent),
      m_services(services)
{
    setObjectName(u"lineInspector"_s);
    setAccessibleName(tr("Line"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &LineInspector::refresh);
    build();
    show(DeviceChangeId{});
}

void LineInspector::build()
{
    const Theme &theme = m_services.theme;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.dp(8));
    m_rowText = heading(theme, {});
    m_name = new IdentifierLabel(theme, tr("Line"));
    m_name->setObjectName(u"inspectedLine"_s);
    m_badge = new StateBadge(theme);
    m_why = new TextLabel(theme, TextSize::Small, &Tokens::text);
    m_why->setObjectName(u"why"_s);
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_carrierSays = new TextLabel(theme, TextSize::Small, &Tokens::text);
    m_carrierSays->setObjectName(u"carrierSays"_s);
    m_carrierSays->setWordWrap(true);
    m_carrierSays->setTone(Tone::Warning);
    m_carrierSays->setMinimumWidth(theme.dp(60)); // a long code must not make the card's content wider
    m_carrierSays->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_decisions = buildDecisions();
    m_facts = new KeyValueGrid(theme);
    m_attempts = new TextLabel(theme, TextSize::Small, &Tokens::textMuted);
    m_attempts->setWordWrap(true);
    m_timeline = new Timeline(theme);
    m_timeline->setObjectName(u"lineTimeline"_s);
    m_calls = new CallView(m_services);
    connect(m_calls, &CallView::failed, this, &LineInspector::failed);
    column->addWidget(m_rowText);
    column->addWidget(m_name, 0, Qt::AlignLeft);
    column->addWidget(m_badge, 0, Qt::AlignLeft);
    column->addWidget(m_why);
    column->addWidget(m_carrierSays);
    column->addWidget(m_decisions);
    column->addWidget(m_facts);
    column->addWidget(heading(theme, tr("What happened")));
    column->addWidget(m_timeline);
    column->addWidget(m_attempts);
    column->addWidget(m_calls);
    column->addStretch(1);
    auto *pane = new ScrollPane(tr("Line details"));
    pane->setContent(content);
    m_stack = new QStackedLayout;
    m_stack->addWidget(new EmptyState(theme, u"scan-search"_s, tr("No line chosen"),
        tr("Choose a row to see what happened to it, step by step.")));
    m_stack->addWidget(pane);
    body()->addLayout(m_stack);
    yieldEnd(pane->barRoom());
}

QWidget *LineInspector::buildDecisions()
{
    const Theme &theme = m_services.theme;
    auto *box = new QWidget;
    box->setObjectName(u"decisions"_s);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.dp(6));
    const auto add = [&](const QString &name, const QString &text, const QString &icon,
                         store::PersonDecision decision, ButtonRole role) {
        auto *button = new QPushButton(theme.icon(icon), text);
        button->setObjectName(name);
        setButtonRole(*button, role);
        column->addWidget(button);
        connect(
            button, &QPushButton::clicked, this, [this, decision] { emit decisionAsked(decision, m_id); });
    };
    using enum store::PersonDecision;
    add(u"decideAsk"_s, tr("Ask carrier…"), u"radio-tower"_s, AskCarrier, ButtonRole::Normal);
    add(u"decideApplied"_s, tr("It was applied…"), u"circle-check"_s, Applied, ButtonRole::Normal);
    add(u"decideResend"_s, tr("Not applied, send again…"), u"rotate-ccw"_s, NotAppliedResend,
        ButtonRole::Normal);
    add(u"decideGiveUp"_s, tr("Give up…"), u"circle-x"_s, GiveUp, ButtonRole::Normal);
    add(u"retryLine"_s, tr("Retry line…"), u"rotate-ccw"_s, RetryFailed, ButtonRole::Normal);
    return box;
}

void LineInspector::show(DeviceChangeId id)
{
    if (id == m_id && id.isValid())
        return;
    m_id = id;
    if (id.isValid())
        refresh();
    else
        m_stack->setCurrentIndex(0);
}

void LineInspector::apply(const store::ChangeSet &changes)
{
    const bool mine = std::any_of(changes.lines.begin(), changes.lines.end(),
        [this](const store::TouchedLine &line) { return line.id == m_id; });
    if (mine && !m_soon.isActive())
        m_soon.start();
}

void LineInspector::refresh()
{
    using Read = std::optional<LineDossier>;
    m_services.reader.ask<Read>(
        this, [id = m_id](store::Database &database) { return readDossier(database, id); },
        [this, id = m_id](const Result<Read> &dossier) {
            if (id != m_id)
                return;
            if (!dossier)
                emit failed(dossier.error());
            else if (*dossier)
                take(**dossier);
        },
        &m_id);
}

void LineInspector::take(const LineDossier &dossier)
{
    const DeviceChange &line = dossier.line;
    m_rowText->setText(line.fileRow > 0
            ? tr("Row %1 · file row %2").arg(numberText(line.rowNo + 1), numberText(line.fileRow))
            : tr("Row %1").arg(numberText(line.rowNo + 1)));
    m_name->setIdentifier(line.ids.display());
    const StateLook look = lookOf(line.state);
    m_badge->setLook(look);
    m_why->setText(line.reason.isEmpty() ? look.tooltip : line.reason);
    m_carrierSays->setText(tr("The carrier's message says: %1").arg(breakable(dossier.carrierSays)));
    m_carrierSays->setVisible(!dossier.carrierSays.isEmpty());
    const bool undecided = line.state == ChangeState::Unknown || line.state == ChangeState::DeadLetter;
    const bool failedLine = line.state == ChangeState::Failed;
    for (const QString &name : {u"decideApplied"_s, u"decideResend"_s, u"decideGiveUp"_s})
        m_decisions->findChild<QPushButton *>(name)->setVisible(undecided);
    m_decisions->findChild<QPushButton *>(u"decideAsk"_s)->setVisible(line.state == ChangeState::Unknown);
    m_decisions->findChild<QPushButton *>(u"retryLine"_s)->setVisible(failedLine);
    m_decisions->setVisible(undecided || failedLine);
    showFacts(line);
    showStory(dossier);
    m_stack->setCurrentIndex(1);
}

void LineInspector::showFacts(const DeviceChange &line)
{
    // A fact this line does not have leaves no empty row; otherwise rows stay, and with them the keyboard's
    // place.
    const int kinds = (line.ids.imei.isEmpty() ? 0 : 1) + (line.ids.msisdn.isEmpty() ? 0 : 2)
        + (line.handle.isEmpty() ? 0 : 4) + (line.refusal.code.isEmpty() ? 0 : 8);
    if (std::exchange(m_factKinds, kinds) != kinds)
        m_facts->clear();
    m_facts->setText(tr("Change"), nowThenText(line));
    m_facts->setText(tr("Carrier"), displayName(line.carrier));
    if (!line.ids.imei.isEmpty())
        m_facts->setIdentifier(tr("IMEI"), line.ids.imei);
    if (!line.ids.msisdn.isEmpty())
        m_facts->setIdentifier(tr("MSISDN"), line.ids.msisdn);
    if (!line.handle.isEmpty())
        m_facts->setIdentifier(tr("Request id"), line.handle);
    if (!line.refusal.code.isEmpty())
        m_facts->setText(tr("Code"), breakable(line.refusal.code),
            line.state == ChangeState::Failed ? Tone::Danger : Tone::Warning);
}

void LineInspector::showStory(const LineDossier &dossier)
{
    QList<TimelineEvent> events;
    for (const StoryStep &step : dossier.story)
        events.append({.tone = step.tone,
            .title = step.times > 1 ? tr("%1 (%2×)").arg(step.title).arg(step.times) : step.title,
            .when = utcClock(step.at),
            .detail = breakable(step.detail),
            .exact = utcExact(step.at)});
    if (events.isEmpty())
        events.append({Tone::Idle, tr("In the queue"), {}, tr("Nothing was sent yet."), {}});
    m_timeline->setEvents(events);
    QStringList attempts;
    for (const store::AttemptSummary &attempt : dossier.attempts)
        attempts.append(tr("Attempt %1, %2 UTC: %3")
                            .arg(attempt.n)
                            .arg(utcClock(attempt.intentAt), outcomeText(attempt)));
    if (dossier.storyCut)
        attempts.append(tr("Older steps are in the audit trail."));
    m_attempts->setText(attempts.join(u'\n'));
    m_attempts->setVisible(!attempts.isEmpty());
    m_calls->setStory(dossier.story);
}

} // namespace lk::ui
