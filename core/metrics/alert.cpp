// SPDX-License-Identifier: Apache-2.0
#include "core/metrics/alert.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lk::metrics {

namespace {

constexpr std::array<EnumWord<AlertKind>, 5> kAlertWords{{{AlertKind::Errors, "errors"_L1},
    {AlertKind::AuthFailures, "auth-failures"_L1}, {AlertKind::SlowAnswers, "slow-answers"_L1},
    {AlertKind::QueueDepth, "queue-depth"_L1}, {AlertKind::StuckPending, "stuck-pending"_L1}}};
/// An alert goes away below this share of its limit, so that a value that hovers around it does not flap.
constexpr double kCalmShare = 0.6;
constexpr double kSlowShare = 0.95;

QString alertClock(UtcMs at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"HH:mm"_s);
}

qint64 minutesSince(UtcMs at, Moment now)
{
    return std::max<qint64>(0, now.utc - at) / 60'000;
}

Judgement against(double value, double limit, bool reachingIsEnough = false)
{
    if (limit <= 0)
        return {.beyond = false, .calm = true};
    return {.beyond = reachingIsEnough ? value >= limit : value > limit, .calm = value < limit * kCalmShare};
}

/// A no to one line says nothing of its account, unless most lines hear it: then the address or the rights
/// are wrong.
bool onlySomeLinesAreRefused(const CallFigures &quarter)
{
    return quarter.errorsOf(ErrorClass::Business) * 2 <= quarter.calls;
}

qint64 troubledCalls(const CallFigures &quarter)
{
    return quarter.failed - (onlySomeLinesAreRefused(quarter) ? quarter.errorsOf(ErrorClass::Business) : 0);
}

double troubledPercent(const CallFigures &quarter)
{
    return quarter.calls == 0
        ? 0.0
        : 100.0 * static_cast<double>(troubledCalls(quarter)) / static_cast<double>(quarter.calls);
}

QString errorsSentence(const AccountFigures &figures, Moment now)
{
    const int calls = pluralCount(figures.quarter.calls);
    QString sentence
        = QCoreApplication::translate("Alert", "%1 of %Ln call(s) to %2 failed in 15 min", nullptr, calls)
              .arg(QLocale().toString(troubledCalls(figures.quarter)), figures.name);
    const auto most = std::find_if(
        figures.quarter.errors.begin(), figures.quarter.errors.end(), [&figures](const ErrorTally &tally) {
            return classOfStatus(tally.status) != ErrorClass::Business
                || !onlySomeLinesAreRefused(figures.quarter);
        });
    if (most == figures.quarter.errors.end())
        return sentence + u'.';
    const int count = pluralCount(most->count);
    return sentence + u"; "_s
        + QCoreApplication::translate("Alert", "%Ln of them: %1 since %2 UTC.", nullptr, count)
              .arg(statusText(most->status), alertClock(now.utcOf(most->first)));
}

QString authSentence(const AccountFigures &figures, Moment now)
{
    const int count = pluralCount(figures.quarter.errorsOf(ErrorClass::Auth));
    BootMs first = now.boot;
    for (const ErrorTally &tally : figures.quarter.errors) {
        if (classOfStatus(tally.status) == ErrorClass::Auth)
            first = std::min(first, tally.first);
    }
    return QCoreApplication::translate("Alert",
        "%1 refused the credentials of %Ln call(s) since %2 UTC; check the account's credentials.", nullptr,
        count)
        .arg(figures.name, alertClock(now.utcOf(first)));
}

QString queueSentence(const AccountFigures &figures, const AlertRules &rules, Moment now)
{
    const int lines = pluralCount(figures.queue.waiting + figures.queue.inFlight);
    QString sentence = QCoreApplication::translate(
        "Alert", "The queue of %1 holds %Ln line(s), more than %2", nullptr, lines)
                           .arg(figures.name, QLocale().toString(rules.queueDepth));
    if (figures.queue.oldestWaiting > 0)
        sentence += u"; "_s
            + QCoreApplication::translate("Alert", "the first has waited for %1 min")
                  .arg(minutesSince(figures.queue.oldestWaiting, now));
    return sentence + u'.';
}

} // namespace

QString toText(AlertKind kind)
{
    return wordOf(kAlertWords, kind);
}

QString statusText(int status)
{
    if (status == kNotReached)
        return QCoreApplication::translate("Alert", "not reached");
    if (status == kAnswerLost)
        return QCoreApplication::translate("Alert", "answer lost");
    return u"HTTP %1"_s.arg(status);
}

bool isOn(AlertKind kind, const AlertRules &rules)
{
    switch (kind) {
    case AlertKind::Errors:
        return rules.errorPercent > 0;
    case AlertKind::AuthFailures:
        return rules.authFailures > 0;
    case AlertKind::SlowAnswers:
        return rules.slowSeconds > 0;
    case AlertKind::QueueDepth:
        return rules.queueDepth > 0;
    case AlertKind::StuckPending:
        return rules.stuckMinutes > 0;
    }
    return false;
}

Judgement judge(AlertKind kind, const AccountFigures &figures, const AlertRules &rules)
{
    switch (kind) {
    case AlertKind::Errors: {
        Judgement errors = against(troubledPercent(figures.quarter), rules.errorPercent);
        // Few calls prove no trouble, but they do not prove its end either unless they all went well.
        if (figures.quarter.calls < rules.fewestCalls)
            errors = {.beyond = false, .calm = errors.calm};
        return errors;
    }
    case AlertKind::AuthFailures: {
        const auto refused = figures.quarter.errorsOf(ErrorClass::Auth);
        return against(static_cast<double>(refused), rules.authFailures, true);
    }
    case AlertKind::SlowAnswers: {
        const auto time = figures.quarter.answerTime(kSlowShare);
        const bool enough = figures.quarter.calls >= rules.fewestCalls;
        const Judgement slow = against(time.value_or(0) / 1000, rules.slowSeconds);
        return {.beyond = slow.beyond && enough, .calm = slow.calm};
    }
    case AlertKind::QueueDepth:
        return against(static_cast<double>(figures.queue.waiting + figures.queue.inFlight),
            static_cast<double>(rules.queueDepth));
    case AlertKind::StuckPending:
        return {
            .beyond = rules.stuckMinutes > 0 && figures.stuck.lines > 0, .calm = figures.stuck.lines == 0};
    }
    return {};
}

QString sentenceFor(AlertKind kind, const AccountFigures &figures, const AlertRules &rules, Moment now)
{
    switch (kind) {
    case AlertKind::Errors:
        return errorsSentence(figures, now);
    case AlertKind::AuthFailures:
        return authSentence(figures, now);
    case AlertKind::SlowAnswers:
        return QCoreApplication::translate(
            "Alert", "%1 takes long to answer: 5 of 100 calls took %2 s or more in 15 min (limit %3 s).")
            .arg(figures.name,
                QLocale().toString(figures.quarter.answerTime(kSlowShare).value_or(0) / 1000, 'f', 1))
            .arg(rules.slowSeconds);
    case AlertKind::QueueDepth:
        return queueSentence(figures, rules, now);
    case AlertKind::StuckPending: {
        const int lines = pluralCount(figures.stuck.lines);
        return QCoreApplication::translate("Alert",
            "No result after %2 min for %Ln line(s) sent to %1; the oldest was sent at %3 UTC.", nullptr,
            lines)
            .arg(figures.name)
            .arg(rules.stuckMinutes)
            .arg(alertClock(figures.stuck.oldest));
    }
    }
    return {};
}

} // namespace lk::metrics
