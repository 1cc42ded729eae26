// SPDX-License-Identifier: Apache-2.0
#include "ui/models/decision_desk.h"

#include "core/base/text.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/models/line_cells.h"
#include "ui/models/order_questions.h"
#include "ui/services.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

DecisionDesk::DecisionDesk(Services &services, QWidget *parent)
    : Banner(services.theme, Kind::Info, parent),
      m_services(services)
{
    setObjectName(u"decisionDesk"_s);
    QPushButton *stopping = addButton(tr("Stop"), ButtonRole::Normal);
    stopping->setObjectName(u"stopDeciding"_s);
    stopping->setToolTip(tr("Lines decided so far stay decided; the others stay as they are"));
    connect(stopping, &QPushButton::clicked, this, &DecisionDesk::stop);
    hide();
}

void DecisionDesk::ask(store::PersonDecision decision, store::TroubleFilter filter)
{
    filter.states = store::statesOpenTo(decision);
    m_services.reader.ask<QList<DeviceChangeId>>(
        this,
        [filter](store::Database &database) -> Result<QList<DeviceChangeId>> {
            const auto places = store::readTroublePlaces(database, filter);
            if (!places)
                return places.failure();
            QList<DeviceChangeId> lines;
            lines.reserve(static_cast<qsizetype>(places->size()));
            for (const store::TroublePlace &place : *places)
                lines.append(place.line);
            return lines;
        },
        [this, decision](const Result<QList<DeviceChangeId>> &lines) {
            if (lines)
                ask(decision, *lines);
            else
                Q_EMIT told(lines.error().message);
        },
        &m_lines);
}

void DecisionDesk::ask(store::PersonDecision decision, const QList<DeviceChangeId> &lines)
{
    if (lines.isEmpty()) {
        Q_EMIT told(tr("There is no line any more that this can be decided about."));
        return;
    }
    auto *dialog
        = new OrderDialog(m_services.theme, decisionQuestion(decision, lines.size()), parentWidget());
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, decision, lines] { start(decision, lines, dialog->reason()); });
    dialog->open();
}

void DecisionDesk::start(
    store::PersonDecision decision, const QList<DeviceChangeId> &lines, const QString &reason)
{
    if (m_deciding) {
        Q_EMIT told(tr("The decision before is still being carried out; nothing was changed."));
        return;
    }
    m_decision = decision;
    m_lines = lines;
    m_reason = reason;
    m_looked = 0;
    m_moved = 0;
    m_deciding = true;
    m_stopping = false;
    Q_EMIT decidingChanged();
    goOn();
}

void DecisionDesk::goOn()
{
    if (m_stopping || m_looked >= m_lines.size()) {
        finish({});
        return;
    }
    showProgress();
    const QList<DeviceChangeId> some = m_lines.mid(m_looked, kLinesAtOnce);
    m_services.store.write<qint64>(
        this,
        [some, decision = m_decision, reason = m_reason, actor = m_services.actor](
            store::WriteSession &session) { return session.changes().decide(some, decision, reason, actor); },
        [this, count = some.size()](const Result<qint64> &moved) {
            if (!moved) {
                finish(moved.error().message);
                return;
            }
            m_looked += count;
            m_moved += *moved;
            goOn();
        });
}

void DecisionDesk::showProgress()
{
    if (m_lines.size() <= kLinesAtOnce)
        return;
    const int total = pluralCount(m_lines.size());
    setText(tr("Your decision about %Ln line(s) is being carried out: ", nullptr, total)
        + tr("%1 so far").arg(numberText(m_looked)));
    show();
}

void DecisionDesk::finish(const QString &trouble)
{
    m_deciding = false;
    hide();
    const QString sentence = outcome();
    m_lines.clear();
    Q_EMIT told(trouble.isEmpty() ? sentence : trouble + u' ' + sentence);
    Q_EMIT decidingChanged();
}

QString DecisionDesk::outcome() const
{
    QStringList parts;
    if (m_moved > 0)
        parts.append(sentenceFor(m_decision, m_moved));
    if (m_moved < m_looked)
        parts.append(m_decision == store::PersonDecision::AskCarrier ? whyNotAsked() : whyNotDecided());
    if (m_looked < m_lines.size()) {
        const int left = pluralCount(m_lines.size() - m_looked);
        parts.append(tr("%Ln line(s) were not reached and stay as they are.", nullptr, left));
    }
    return parts.join(u' ');
}

QString DecisionDesk::whyNotDecided() const
{
    if (m_moved == 0)
        return tr("Nothing was changed: the lines have moved on meanwhile, or are open in another change.");
    const int stayed = pluralCount(m_looked - m_moved);
    return tr("%Ln line(s) stay as they are: they have moved on meanwhile, or are open in another change.",
        nullptr, stayed);
}

QString DecisionDesk::whyNotAsked() const
{
    const int left = pluralCount(m_looked - m_moved);
    return tr("%Ln line(s) are not asked about: they have moved on meanwhile, are open in another change, or "
              "have a second step that would be sent by it.",
        nullptr, left);
}

QString sentenceFor(store::PersonDecision decision, qint64 lines)
{
    const int n = pluralCount(lines);
    switch (decision) {
    case store::PersonDecision::RetryFailed:
    case store::PersonDecision::RetryNotReached:
    case store::PersonDecision::NotAppliedResend:
        return DecisionDesk::tr("%Ln line(s) go back to the queue and are sent again.", nullptr, n);
    case store::PersonDecision::Applied:
        return DecisionDesk::tr("%Ln line(s) recorded as done.", nullptr, n);
    case store::PersonDecision::GiveUp:
        return DecisionDesk::tr("%Ln line(s) given up and recorded as failed.", nullptr, n);
    case store::PersonDecision::AskCarrier:
        return DecisionDesk::tr("%Ln line(s) are being read at the carrier again.", nullptr, n);
    }
    return {};
}

} // namespace lk::ui
