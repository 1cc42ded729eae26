// SPDX-License-Identifier: Apache-2.0
// What a line's changes say about it: what it should be now, and what it has been through.

#include "core/base/sentence.h"
#include "core/base/text.h"
#include "ui/models/line_cells.h"
#include "ui/models/line_portrait.h"
#include "ui/models/line_story.h"
#include "ui/models/local_time.h"
#include "ui/theme/state_look.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// A thing that happened, with the moment it is sorted by.
struct DatedEvent {
    UtcMs at = 0;
    TimelineEvent event;
};

/// The words of a line's past.
class Past {
    Q_DECLARE_TR_FUNCTIONS(LinePast)
};

QString dayText(UtcMs at)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date();
    return QLocale().toString(day, QString(dayPattern() + u" yyyy"_s));
}

/// The newest change that is proved done and of which `tells` is true.
template <typename Tells>
const store::LineChange *lastDone(const QList<store::LineChange> &changes, Tells tells)
{
    for (const store::LineChange &change : changes) {
        const bool done
            = change.line.state == ChangeState::Succeeded || change.line.state == ChangeState::NoOp;
        if (done && tells(change.line.spec))
            return &change;
    }
    return nullptr;
}

QString theirStatus(const LineState &state)
{
    if (state.rawStatus.isEmpty())
        return state.readAt > 0 ? displayName(state.status) : QString();
    return state.rawStatus;
}

LineComparison statusComparison(const store::ListedLine &line, const QList<store::LineChange> &changes)
{
    LineComparison status{
        .name = Past::tr("Status"), .theirs = theirStatus(line.state), .ours = {}, .why = {}};
    const auto *last = lastDone(changes,
        [&line](const ChangeSpec &spec) { return targetStatus(line.carrier, spec.kind).has_value(); });
    if (last == nullptr)
        return status;
    const ChangeKind kind = last->line.spec.kind;
    const DeviceStatus target = meantStatus(line.carrier, kind).value_or(*targetStatus(line.carrier, kind));
    status.ours = displayName(target);
    const bool asTold = line.state.status == target || line.state.status == targetStatus(line.carrier, kind);
    if (!asTold && line.state.readAt > last->line.updatedAt) {
        status.differs = true;
        status.why = Past::tr("Change #%1 left it %2 on %3; since then somebody else has changed it.")
                         .arg(last->line.change.value)
                         .arg(withinSentence(displayName(target)), dayText(last->line.updatedAt));
    } else if (traitsOf(line.carrier).suspendedIsInactive && target == DeviceStatus::Suspended && asTold) {
        status.differs = true;
        status.why = Past::tr("%1 has one word for suspended and deactivated lines. That this one is "
                              "suspended and can be restored "
                              "is known to our record only.")
                         .arg(displayName(line.carrier));
    }
    return status;
}

LineComparison planComparison(const store::ListedLine &line, const QList<store::LineChange> &changes)
{
    LineComparison plan{.name = Past::tr("Rate plan"), .theirs = line.state.ratePlan, .ours = {}, .why = {}};
    const auto *last
        = lastDone(changes, [](const ChangeSpec &spec) { return spec.kind == ChangeKind::ChangeRatePlan; });
    if (last == nullptr)
        return plan;
    plan.ours = last->line.spec.ratePlan;
    plan.differs = line.state.readAt > last->line.updatedAt && !line.state.ratePlan.isEmpty()
        && !isAtTarget(line.carrier, last->line.spec, line.state);
    if (plan.differs)
        plan.why = Past::tr("Change #%1 gave it the plan %2 on %3; since then somebody else has changed it.")
                       .arg(last->line.change.value)
                       .arg(plan.ours, dayText(last->line.updatedAt));
    return plan;
}

QString byWhom(const store::LineChange &change)
{
    QStringList parts{Past::tr("change #%1").arg(change.line.change.value)};
    if (!change.ticket.isEmpty())
        parts.append(change.ticket);
    if (!change.createdBy.isEmpty())
        parts.append(Past::tr("by %1").arg(change.createdBy));
    return parts.join(u" · "_s);
}

/// "was ICCID 8914 … until 3 May 2026": what a line was known by before this change.
QString formerNames(const DeviceChange &line)
{
    QStringList former;
    if (!line.spec.newIccid.isEmpty() && !line.ids.iccid.isEmpty())
        former.append(Past::tr("was ICCID %1 until %2").arg(line.ids.iccid, dayText(line.updatedAt)));
    if (!line.spec.newImei.isEmpty() && !line.ids.imei.isEmpty())
        former.append(Past::tr("was IMEI %1 until %2").arg(line.ids.imei, dayText(line.updatedAt)));
    return former.join(u'\n');
}

DatedEvent resultOf(const store::LineChange &change)
{
    const DeviceChange &line = change.line;
    const StateLook look = lookOf(line.state);
    const bool swapped
        = line.spec.kind == ChangeKind::ChangeIdentifier && line.state == ChangeState::Succeeded;
    QStringList detail;
    if (swapped)
        detail.append(formerNames(line));
    else if (line.state == ChangeState::Succeeded || line.state == ChangeState::NoOp)
        detail.append(nowThenText(line));
    else if (!reasonText(line).isEmpty())
        detail.append(reasonText(line));
    detail.append(byWhom(change));
    detail.removeAll(QString());
    return {line.updatedAt,
        {.tone = look.tone,
            .title = u"%1: %2"_s.arg(displayName(line.spec.kind), withinSentence(look.word)),
            .when = {},
            .detail = detail.join(u'\n'),
            .exact = {}}};
}

QList<DatedEvent> eventsOf(const store::LineChange &change)
{
    QList<DatedEvent> events{resultOf(change)};
    if (change.createdAt > 0 && change.createdAt < change.line.updatedAt)
        events.append({change.createdAt,
            {Tone::Neutral, Past::tr("Taken into a change: %1").arg(displayName(change.line.spec.kind)), {},
                byWhom(change), {}}});
    for (const store::AttemptSummary &attempt : change.attempts)
        events.append({attempt.intentAt,
            {Tone::Info, Past::tr("Attempt %1: %2").arg(attempt.n).arg(outcomeText(attempt)), {},
                Past::tr("request id %1").arg(attempt.uuid), {}}});
    for (const store::InboxRow &message : change.messages)
        events.append({message.receivedAt,
            {message.fault.isEmpty() ? Tone::Info : Tone::Warning, Past::tr("The carrier's message came"), {},
                message.fault.isEmpty() ? Past::tr("about its request %1").arg(message.requestId)
                                        : message.fault,
                {}}});
    return events;
}

} // namespace

QList<LineComparison> comparisonsOf(const store::ListedLine &line, const QList<store::LineChange> &changes)
{
    return {statusComparison(line, changes), planComparison(line, changes)};
}

QList<TimelineEvent> historyOf(const LinePortrait &portrait, UtcMs now)
{
    QList<DatedEvent> events;
    for (const store::LineChange &change : portrait.changes)
        events += eventsOf(change);
    std::stable_sort(
        events.begin(), events.end(), [](const DatedEvent &a, const DatedEvent &b) { return a.at > b.at; });
    QList<TimelineEvent> history;
    for (DatedEvent &dated : events) {
        dated.event.when = utcDay(dated.at, now);
        dated.event.exact = utcExact(dated.at);
        history.append(dated.event);
    }
    return history;
}

} // namespace lk::ui
