// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/state_look.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

StateLook makeLook(const QString &icon, Tone tone, const char *word, const char *tooltip)
{
    return {.icon = icon,
        .word = QCoreApplication::translate("StateLook", word),
        .tooltip = QCoreApplication::translate("StateLook", tooltip),
        .tone = tone};
}

StateLook openLook(ChangeState state)
{
    if (state == ChangeState::Held)
        return makeLook(u"circle-pause"_s, Tone::Idle, QT_TRANSLATE_NOOP("StateLook", "Held"),
            QT_TRANSLATE_NOOP(
                "StateLook", "Not released yet: waits behind another change, for approval or for its time."));
    if (state == ChangeState::Sending)
        return makeLook(u"send"_s, Tone::Info, QT_TRANSLATE_NOOP("StateLook", "Sending"),
            QT_TRANSLATE_NOOP(
                "StateLook", "The request is written down and may be on its way to the carrier."));
    if (state == ChangeState::AwaitingCarrier)
        return makeLook(u"radio-tower"_s, Tone::Info, QT_TRANSLATE_NOOP("StateLook", "Awaiting carrier"),
            QT_TRANSLATE_NOOP(
                "StateLook", "The carrier took the request and has not reported the result yet."));
    if (state == ChangeState::Verifying)
        return makeLook(u"scan-search"_s, Tone::Info, QT_TRANSLATE_NOOP("StateLook", "Verifying"),
            QT_TRANSLATE_NOOP(
                "StateLook", "The line is being read back from the carrier to learn what is true."));
    // A claimed line has not been sent: to the operator it still waits.
    return makeLook(u"clock"_s, Tone::Idle, QT_TRANSLATE_NOOP("StateLook", "Waiting"),
        QT_TRANSLATE_NOOP("StateLook", "In the queue. Nothing was sent to the carrier yet."));
}

} // namespace

StateLook lookOf(ChangeState state)
{
    switch (state) {
    case ChangeState::Held:
    case ChangeState::Waiting:
    case ChangeState::Claimed:
    case ChangeState::Sending:
    case ChangeState::AwaitingCarrier:
    case ChangeState::Verifying:
        return openLook(state);
    case ChangeState::Succeeded:
        return makeLook(u"circle-check"_s, Tone::Success, QT_TRANSLATE_NOOP("StateLook", "Done"),
            QT_TRANSLATE_NOOP("StateLook", "Changed, and read back from the carrier."));
    case ChangeState::NoOp:
        return makeLook(u"circle-equal"_s, Tone::Neutral, QT_TRANSLATE_NOOP("StateLook", "Already so"),
            QT_TRANSLATE_NOOP("StateLook", "The line already was as wanted. Nothing was sent."));
    case ChangeState::Failed:
        return makeLook(u"circle-x"_s, Tone::Danger, QT_TRANSLATE_NOOP("StateLook", "Failed"),
            QT_TRANSLATE_NOOP("StateLook", "The carrier did not change the line, and that is known."));
    case ChangeState::Unknown:
        return makeLook(u"circle-question-mark"_s, Tone::Unknown, QT_TRANSLATE_NOOP("StateLook", "Unknown"),
            QT_TRANSLATE_NOOP("StateLook",
                "It cannot be told whether the carrier changed the line. It is not sent again until a person "
                "decides."));
    case ChangeState::DeadLetter:
        return makeLook(u"hand"_s, Tone::Warning, QT_TRANSLATE_NOOP("StateLook", "Needs a person"),
            QT_TRANSLATE_NOOP(
                "StateLook", "Automatic retries are used up. A person decides what happens next."));
    case ChangeState::Cancelled:
        return makeLook(u"circle-slash"_s, Tone::Neutral, QT_TRANSLATE_NOOP("StateLook", "Cancelled"),
            QT_TRANSLATE_NOOP("StateLook", "Taken back before anything was sent."));
    }
    return {};
}

StateLook lookOf(BulkState state)
{
    switch (state) {
    case BulkState::Held:
        return makeLook(u"circle-pause"_s, Tone::Idle, QT_TRANSLATE_NOOP("StateLook", "Held"),
            QT_TRANSLATE_NOOP("StateLook", "Waits for approval or its scheduled time."));
    case BulkState::Scheduled:
        return makeLook(u"clock"_s, Tone::Idle, QT_TRANSLATE_NOOP("StateLook", "Scheduled"),
            QT_TRANSLATE_NOOP("StateLook", "Starts by itself at its time."));
    case BulkState::Running:
        return makeLook(u"circle-play"_s, Tone::Info, QT_TRANSLATE_NOOP("StateLook", "Running"),
            QT_TRANSLATE_NOOP("StateLook", "Lines are being sent to the carriers."));
    case BulkState::Paused:
        return makeLook(u"pause"_s, Tone::Warning, QT_TRANSLATE_NOOP("StateLook", "Paused"),
            QT_TRANSLATE_NOOP(
                "StateLook", "Nothing new is sent. What is with the carrier is still followed."));
    case BulkState::Stopped:
        return makeLook(u"octagon-alert"_s, Tone::Danger, QT_TRANSLATE_NOOP("StateLook", "Stopped by guard"),
            QT_TRANSLATE_NOOP("StateLook",
                "Too much went wrong, so it stopped by itself. Look at the failures, then resume it or "
                "cancel the rest."));
    case BulkState::Finishing:
        return makeLook(u"hourglass"_s, Tone::Info, QT_TRANSLATE_NOOP("StateLook", "Finishing"),
            QT_TRANSLATE_NOOP("StateLook", "Everything was sent; some answers are still outstanding."));
    case BulkState::Done:
        return makeLook(u"circle-check"_s, Tone::Success, QT_TRANSLATE_NOOP("StateLook", "Done"),
            QT_TRANSLATE_NOOP("StateLook", "Every line is as wanted."));
    case BulkState::DoneWithFailures:
        return makeLook(u"triangle-alert"_s, Tone::Warning,
            QT_TRANSLATE_NOOP("StateLook", "Done with failures"),
            QT_TRANSLATE_NOOP("StateLook", "Finished; some lines failed, are unknown or need a person."));
    case BulkState::Cancelled:
        return makeLook(u"circle-slash"_s, Tone::Neutral, QT_TRANSLATE_NOOP("StateLook", "Cancelled"),
            QT_TRANSLATE_NOOP("StateLook", "Taken back; the lines that were not sent stay as they were."));
    }
    return {};
}

StateLook lookOf(DeviceStatus status)
{
    const QString word = displayName(status);
    switch (status) {
    case DeviceStatus::Unknown:
        return {u"circle-question-mark"_s, word, {}, Tone::Unknown};
    case DeviceStatus::Inventory:
        return {u"archive"_s, word, {}, Tone::Idle};
    case DeviceStatus::PendingActivation:
        return {u"hourglass"_s, word, {}, Tone::Info};
    case DeviceStatus::Active:
        return {u"circle-check"_s, word, {}, Tone::Success};
    case DeviceStatus::Suspended:
        return {u"circle-pause"_s, word, {}, Tone::Warning};
    case DeviceStatus::Inactive:
        return {u"power"_s, word, {}, Tone::Neutral};
    case DeviceStatus::Changing:
        return {u"loader-circle"_s, word, {}, Tone::Info};
    case DeviceStatus::Terminated:
        return {u"ban"_s, word, {}, Tone::Neutral};
    }
    return {};
}

} // namespace lk::ui
