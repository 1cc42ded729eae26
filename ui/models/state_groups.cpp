// SPDX-License-Identifier: Apache-2.0
#include "ui/models/state_groups.h"

#include <QCoreApplication>

namespace lk::ui {

namespace {

QString groupName(const char *name)
{
    return QCoreApplication::translate("LineGroup", name);
}

} // namespace

StateSet statesOf(LineGroup group)
{
    switch (group) {
    case LineGroup::Done:
        return {ChangeState::Succeeded};
    case LineGroup::AlreadySo:
        return {ChangeState::NoOp};
    case LineGroup::Failed:
        return {ChangeState::Failed};
    case LineGroup::Unknown:
        return {ChangeState::Unknown};
    case LineGroup::NeedsPerson:
        return {ChangeState::DeadLetter};
    case LineGroup::InFlight:
        return {ChangeState::Sending, ChangeState::AwaitingCarrier, ChangeState::Verifying};
    case LineGroup::Cancelled:
        return {ChangeState::Cancelled};
    case LineGroup::Waiting:
        return {ChangeState::Held, ChangeState::Waiting, ChangeState::Claimed};
    }
    return {};
}

QString nameOf(LineGroup group)
{
    switch (group) {
    case LineGroup::Done:
        return groupName(QT_TRANSLATE_NOOP("LineGroup", "Done"));
    case LineGroup::AlreadySo:
        return groupName(QT_TRANSLATE_NOOP("LineGroup", "Already so"));
    case LineGroup::Failed:
        return groupName(QT_TRANSLATE_NOOP("LineGroup", "Failed"));
    case LineGroup::Unknown:
        return groupName(QT_TRANSLATE_NOOP("LineGroup", "Unknown"));
    case LineGroup::NeedsPerson:
        return groupName(QT_TRANSLATE_NOOP("LineGroup", "Needs a person"));
    case LineGroup::InFlight:
        return groupName(QT_TRANSLATE_NOOP("LineGroup", "In flight"));
    case LineGroup::Cancelled:
        return groupName(QT_TRANSLATE_NOOP("LineGroup", "Cancelled"));
    case LineGroup::Waiting:
        return groupName(QT_TRANSLATE_NOOP("LineGroup", "Waiting"));
    }
    return {};
}

Tone toneOf(LineGroup group)
{
    switch (group) {
    case LineGroup::Done:
        return Tone::Success;
    case LineGroup::AlreadySo:
    case LineGroup::Cancelled:
        return Tone::Neutral;
    case LineGroup::Failed:
        return Tone::Danger;
    case LineGroup::Unknown:
        return Tone::Unknown;
    case LineGroup::NeedsPerson:
        return Tone::Warning;
    case LineGroup::InFlight:
        return Tone::Info;
    case LineGroup::Waiting:
        return Tone::Idle;
    }
    return Tone::Neutral;
}

qint64 countOf(const StateCounts &counts, StateSet states)
{
    qint64 sum = 0;
    for (const ChangeState state : kAllStates)
        sum += states.has(state) ? counts.of(state) : 0;
    return sum;
}

qint64 countOf(const StateCounts &counts, LineGroup group)
{
    return countOf(counts, statesOf(group));
}

Segments segmentsOf(const StateCounts &counts)
{
    Segments segments;
    for (const LineGroup group : kAllLineGroups) {
        const qint64 count = countOf(counts, group);
        if (count > 0)
            segments.append({toneOf(group), count, nameOf(group)});
    }
    return segments;
}

qint64 cancellable(const StateCounts &counts)
{
    return countOf(counts, LineGroup::Waiting);
}

} // namespace lk::ui
