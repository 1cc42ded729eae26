// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/today/today_needs.h"

#include "core/base/text.h"
#include "ui/models/line_cells.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

QString needText(const char *text)
{
    return QCoreApplication::translate("TodayNeeds", text);
}

QString nameOfChange(const TodayFacts &facts, BulkChangeId id)
{
    for (const BulkChange &change : facts.changes) {
        if (change.id == id)
            return QCoreApplication::translate("TodayNeeds", "change #%1 (%2)")
                .arg(id.value)
                .arg(change.title);
    }
    return QCoreApplication::translate("TodayNeeds", "change #%1").arg(id.value);
}

void addStopped(const TodayFacts &facts, QList<Need> &needs)
{
    for (const BulkChange &change : facts.changes) {
        if (change.state() != BulkState::Stopped)
            continue;
        const int untouched
            = pluralCount(change.counts.of(ChangeState::Waiting) + change.counts.of(ChangeState::Held));
        needs.append({.key = u"stopped-%1"_s.arg(change.id.value),
            .tone = Tone::Danger,
            .icon = u"octagon-alert"_s,
            .sentence = QCoreApplication::translate("TodayNeeds",
                "The guard stopped change #%1 (%2) at %3 of %4: %Ln line(s) untouched.", nullptr, untouched)
                            .arg(QString::number(change.id.value), change.title,
                                numberText(change.counts.settled()), numberText(change.counts.total())),
            .button = needText(QT_TRANSLATE_NOOP("TodayNeeds", "Open change")),
            .act = NeedAct::OpenChange,
            .change = change.id});
    }
}

void addAlerts(const QList<metrics::Alert> &alerts, QList<Need> &needs)
{
    for (const metrics::Alert &alert : alerts) {
        // Lines without a result have rows of their own, one for each change.
        if (alert.kind == metrics::AlertKind::StuckPending)
            continue;
        const bool login = alert.kind == metrics::AlertKind::AuthFailures;
        needs.append({.key = u"alert-%1-%2"_s.arg(metrics::toText(alert.kind)).arg(alert.account.value),
            .tone = Tone::Danger,
            .icon = login ? u"key-round"_s : u"triangle-alert"_s,
            .sentence = alert.sentence,
            .button = login ? needText(QT_TRANSLATE_NOOP("TodayNeeds", "Check account"))
                            : needText(QT_TRANSLATE_NOOP("TodayNeeds", "Show figures")),
            .act = login ? NeedAct::OpenSettings : NeedAct::ShowFigures,
            .account = alert.account});
    }
}

void addHeld(const TodayFacts &facts, QList<Need> &needs)
{
    for (const store::HeldLines &held : facts.undecided) {
        const int lines = pluralCount(held.lines);
        needs.append({.key = u"unknown-%1-%2"_s.arg(held.change.value).arg(held.account.value),
            .tone = Tone::Unknown,
            .icon = u"circle-question-mark"_s,
            .sentence
            = QCoreApplication::translate("TodayNeeds",
                "The result of %Ln line(s) of %1 has been unknown for %2; nothing is sent again until "
                "somebody decides.",
                nullptr, lines)
                  .arg(nameOfChange(facts, held.change), durationText((facts.at - held.oldest) / 1000)),
            .button = needText(QT_TRANSLATE_NOOP("TodayNeeds", "Decide")),
            .act = NeedAct::OpenChange,
            .change = held.change});
    }
    for (const store::HeldLines &held : facts.stuck) {
        const int lines = pluralCount(held.lines);
        needs.append({.key = u"stuck-%1-%2"_s.arg(held.change.value).arg(held.account.value),
            .tone = Tone::Warning,
            .icon = u"hourglass"_s,
            .sentence
            = QCoreApplication::translate("TodayNeeds",
                "%Ln line(s) of %1 were sent and have no result yet, the oldest for %2; they are still asked "
                "about.",
                nullptr, lines)
                  .arg(nameOfChange(facts, held.change), durationText((facts.at - held.oldest) / 1000)),
            .button = needText(QT_TRANSLATE_NOOP("TodayNeeds", "Open change")),
            .act = NeedAct::OpenChange,
            .change = held.change});
    }
}

void addAccounts(const TodayFacts &facts, QList<Need> &needs)
{
    for (const CarrierAccount &account : facts.accounts) {
        if (!account.paused)
            continue;
        needs.append({.key = u"paused-%1"_s.arg(account.id.value),
            .tone = Tone::Warning,
            .icon = u"circle-pause"_s,
            .sentence = account.pauseReason.isEmpty()
                ? QCoreApplication::translate("TodayNeeds", "%1 is paused; nothing is sent there.")
                      .arg(account.name)
                : QCoreApplication::translate("TodayNeeds", "%1 is paused; nothing is sent there. %2")
                      .arg(account.name, account.pauseReason),
            .button = needText(QT_TRANSLATE_NOOP("TodayNeeds", "Resume")),
            .act = NeedAct::ResumeAccount,
            .account = account.id});
    }
}

void addLanes(const TodayFacts &facts, const QList<metrics::Alert> &alerts,
    const QList<engine::LaneStatus> &lanes, QList<Need> &needs)
{
    for (const engine::LaneStatus &lane : lanes) {
        const bool stopped = lane.mood == engine::LaneMood::Paused;
        const bool told
            = std::any_of(facts.accounts.begin(), facts.accounts.end(),
                  [&lane](const CarrierAccount &each) { return each.id == lane.account && each.paused; })
            || std::any_of(alerts.begin(), alerts.end(),
                [&lane](const metrics::Alert &alert) { return alert.account == lane.account; });
        if (told || lane.trouble.isEmpty() || (!stopped && lane.mood != engine::LaneMood::Unreachable))
            continue;
        needs.append({.key = u"lane-%1"_s.arg(lane.account.value),
            .tone = Tone::Danger,
            .icon = stopped ? u"octagon-alert"_s : u"wifi-off"_s,
            .sentence = QCoreApplication::translate("TodayNeeds", "%1: %2").arg(lane.name, lane.trouble),
            .button = needText(QT_TRANSLATE_NOOP("TodayNeeds", "Check account")),
            .act = NeedAct::OpenSettings,
            .account = lane.account});
    }
}

void addFailures(const TodayFacts &facts, QList<Need> &needs)
{
    qint64 failed = 0;
    qint64 changes = 0;
    for (const BulkChange &change : facts.changes) {
        const qint64 here = change.counts.of(ChangeState::Failed) + change.counts.of(ChangeState::DeadLetter);
        failed += here;
        changes += here > 0 ? 1 : 0;
    }
    if (failed == 0)
        return;
    const int lines = pluralCount(failed);
    const int where = pluralCount(changes);
    needs.append({.key = u"failures"_s,
        .tone = Tone::Danger,
        .icon = u"circle-x"_s,
        .sentence = QCoreApplication::translate("TodayNeeds",
            "%Ln line(s) failed or used up the retries and wait for somebody, in %1.", nullptr, lines)
                        .arg(QCoreApplication::translate("TodayNeeds", "%Ln change(s)", nullptr, where)),
        .button = needText(QT_TRANSLATE_NOOP("TodayNeeds", "Open failures")),
        .act = NeedAct::OpenFailures});
}

} // namespace

QList<Need> needsOf(
    const TodayFacts &facts, const QList<metrics::Alert> &alerts, const QList<engine::LaneStatus> &lanes)
{
    QList<Need> needs;
    addStopped(facts, needs);
    addAlerts(alerts, needs);
    addLanes(facts, alerts, lanes, needs);
    addHeld(facts, needs);
    addAccounts(facts, needs);
    addFailures(facts, needs);
    return needs;
}

} // namespace lk::ui
