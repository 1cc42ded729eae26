// SPDX-License-Identifier: Apache-2.0
#include "ui/models/line_story.h"

#include "core/base/text.h"
#include "core/domain/change_state.h"
#include "core/store/inbox_table.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr int kMostSteps = 200;

struct StoryLook {
    ChangeEvent event;
    Tone tone;
    const char *title;
};

constexpr std::array kStoryLooks{
    StoryLook{ChangeEvent::Released, Tone::Idle, QT_TRANSLATE_NOOP("LineStory", "Released")},
    StoryLook{ChangeEvent::Claimed, Tone::Idle, QT_TRANSLATE_NOOP("LineStory", "Taken from the queue")},
    StoryLook{ChangeEvent::ClaimReturned, Tone::Idle, QT_TRANSLATE_NOOP("LineStory", "Back in the queue")},
    StoryLook{ChangeEvent::AlreadySo, Tone::Neutral, QT_TRANSLATE_NOOP("LineStory", "Was already so")},
    StoryLook{ChangeEvent::PreconditionFailed, Tone::Danger,
        QT_TRANSLATE_NOOP("LineStory", "Stopped before sending")},
    StoryLook{
        ChangeEvent::IntentStored, Tone::Info, QT_TRANSLATE_NOOP("LineStory", "Written down, then sent")},
    StoryLook{ChangeEvent::NotSent, Tone::Warning, QT_TRANSLATE_NOOP("LineStory", "Not sent")},
    StoryLook{ChangeEvent::RefusedForNow, Tone::Warning, QT_TRANSLATE_NOOP("LineStory", "Refused for now")},
    StoryLook{ChangeEvent::Refused, Tone::Danger, QT_TRANSLATE_NOOP("LineStory", "Refused by the carrier")},
    StoryLook{ChangeEvent::Accepted, Tone::Info, QT_TRANSLATE_NOOP("LineStory", "Accepted by the carrier")},
    StoryLook{ChangeEvent::AnsweredDone, Tone::Info, QT_TRANSLATE_NOOP("LineStory", "Answered: done")},
    StoryLook{ChangeEvent::OutcomeLost, Tone::Warning, QT_TRANSLATE_NOOP("LineStory", "Answer lost")},
    StoryLook{ChangeEvent::PatienceOver, Tone::Info, QT_TRANSLATE_NOOP("LineStory", "Time to read the line")},
    StoryLook{ChangeEvent::ReadAtTarget, Tone::Success, QT_TRANSLATE_NOOP("LineStory", "Read back: done")},
    StoryLook{
        ChangeEvent::ReadProvesFailure, Tone::Danger, QT_TRANSLATE_NOOP("LineStory", "Read back: failed")},
    StoryLook{ChangeEvent::ReadProvesNotApplied, Tone::Idle,
        QT_TRANSLATE_NOOP("LineStory", "Read back: not applied")},
    StoryLook{ChangeEvent::ReadInconclusive, Tone::Unknown,
        QT_TRANSLATE_NOOP("LineStory", "Read back: cannot be told")},
    StoryLook{ChangeEvent::RetriesUsedUp, Tone::Warning, QT_TRANSLATE_NOOP("LineStory", "Retries used up")},
    StoryLook{ChangeEvent::Cancelled, Tone::Neutral, QT_TRANSLATE_NOOP("LineStory", "Cancelled")},
    StoryLook{ChangeEvent::PersonSaysApplied, Tone::Success,
        QT_TRANSLATE_NOOP("LineStory", "Decided: it was applied")},
    StoryLook{ChangeEvent::PersonSaysNotApplied, Tone::Idle,
        QT_TRANSLATE_NOOP("LineStory", "Decided: not applied, send again")},
    StoryLook{ChangeEvent::PersonGivesUp, Tone::Danger, QT_TRANSLATE_NOOP("LineStory", "Decided: given up")},
    StoryLook{ChangeEvent::PersonRetries, Tone::Idle, QT_TRANSLATE_NOOP("LineStory", "Retry ordered")},
    StoryLook{ChangeEvent::StepDone, Tone::Success, QT_TRANSLATE_NOOP("LineStory", "First step done")},
    StoryLook{ChangeEvent::PersonSaysStepApplied, Tone::Success,
        QT_TRANSLATE_NOOP("LineStory", "Decided: the first step was applied")},
    StoryLook{
        ChangeEvent::PersonAsksCarrier, Tone::Info, QT_TRANSLATE_NOOP("LineStory", "Carrier asked again")},
};

QString storyText(const char *text)
{
    return QCoreApplication::translate("LineStory", text);
}

/// Tone and title of an audit action such as "line.accepted".
std::pair<Tone, QString> lookOfAction(const QString &action)
{
    const QString event = action.section(u'.', 1);
    for (const StoryLook &look : kStoryLooks) {
        if (toText(look.event) == event)
            return {look.tone, storyText(look.title)};
    }
    if (event == "created"_L1)
        return {Tone::Neutral, storyText(QT_TRANSLATE_NOOP("LineStory", "Taken into the change"))};
    if (event == "looked-at"_L1)
        return {Tone::Info, storyText(QT_TRANSLATE_NOOP("LineStory", "Asked the carrier again"))};
    if (event == "carrier-message"_L1)
        return {Tone::Info, storyText(QT_TRANSLATE_NOOP("LineStory", "The carrier's message came"))};
    if (event == "stale-result"_L1)
        return {Tone::Neutral, storyText(QT_TRANSLATE_NOOP("LineStory", "Late answer, not used"))};
    return {Tone::Neutral, event};
}

QString detailOf(const audit::AuditEntry &entry)
{
    const bool byPerson = entry.action.startsWith("line.person-"_L1) || entry.action == "line.cancelled"_L1;
    if (byPerson && !entry.actor.name.isEmpty())
        return entry.reason.isEmpty()
            ? entry.actor.name
            : QCoreApplication::translate("LineStory", "%1: %2").arg(entry.actor.name, entry.reason);
    return entry.reason;
}

StoryStep stepOf(const audit::AuditEntry &entry)
{
    const auto [tone, title] = lookOfAction(entry.action);
    const bool kept = entry.payloadHash.count('\0') != entry.payloadHash.size();
    return {.at = entry.utcUs / 1000,
        .tone = tone,
        .title = title,
        .detail = detailOf(entry),
        .seq = entry.seq,
        .hasCall = kept};
}

} // namespace

QList<StoryStep> storyOf(const QList<audit::AuditEntry> &newestFirst)
{
    QList<StoryStep> story;
    for (auto entry = newestFirst.rbegin(); entry != newestFirst.rend(); ++entry) {
        StoryStep step = stepOf(*entry);
        if (!story.isEmpty() && story.last().title == step.title && story.last().detail == step.detail) {
            step.times = story.last().times + 1;
            story.last() = step;
        } else {
            story.append(step);
        }
    }
    return story;
}

Result<std::optional<LineDossier>> readDossier(store::Database &database, DeviceChangeId id)
{
    const auto line = store::readLine(database, id);
    if (!line)
        return line.failure();
    if (!*line)
        return std::optional<LineDossier>();
    const auto entries = store::readAudit(
        database, {.objectType = u"line"_s, .objectId = QString::number(id.value), .limit = kMostSteps});
    if (!entries)
        return entries.failure();
    const auto attempts = store::readAttempts(database, id);
    if (!attempts)
        return attempts.failure();
    const auto says = store::readFaultOf(database, id);
    if (!says)
        return says.failure();
    return std::optional(LineDossier{.line = **line,
        .story = storyOf(*entries),
        .storyCut = entries->size() >= kMostSteps,
        .attempts = *attempts,
        .carrierSays = *says});
}

QString readableCall(const QByteArray &payload)
{
    const QJsonDocument json = QJsonDocument::fromJson(payload);
    return QString::fromUtf8(json.isNull() ? payload : json.toJson(QJsonDocument::Indented)).trimmed();
}

QString outcomeText(const store::AttemptSummary &attempt)
{
    if (attempt.endedAt == 0)
        return QCoreApplication::translate("LineStory", "on its way");
    return lookOfAction(u"attempt."_s + attempt.outcome).second;
}

} // namespace lk::ui
